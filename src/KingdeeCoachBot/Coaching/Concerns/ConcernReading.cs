using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>What a sentence says that the customer asks, in his words. Course: M5.</summary>
internal static partial class ConcernReading
{
    private const int LongestWords = 200;

    /// <summary>The questions raised in a sentence or a record, with the words of each.</summary>
    /// <param name="source">The contact or visit; empty where the sentence stands by itself.</param>
    /// <param name="at">When it was asked.</param>
    /// <param name="who">Who asked; empty for nobody in particular.</param>
    /// <param name="text">What was said.</param>
    public static IReadOnlyList<Concern> Raised(string source, DateTimeOffset at, string who, string text) =>
    [
        .. SaidConcerns.In(Sentence.Fold(text)).Where(each => !each.IsAnswered).Select(each => new Concern
        {
            // Saved twice, what was said at a contact is there once.
            Id = source.Length > 0 ? $"{source}.{each.Kind}" : Guid.NewGuid().ToString("N"),
            Kind = each.Kind,
            At = at,
            Who = who,
            Text = Words(text.Substring(each.Start, each.Length)),
            RaisedIn = source,
        }),
    ];

    /// <summary>An objection in a sentence that says, or asks how to answer, what a customer said; null where it is none.</summary>
    /// <remarks>Only where somebody tells of it in so many words: in what is reported of a contact "已经有SAP" is a fact.</remarks>
    public static Concern? Objection(DateTimeOffset at, string who, string text)
    {
        var said = WithoutAsking(text);
        var words = Words(said);
        var isPlain = said.Length == text.Trim().Length;
        return isPlain && Objections.In(Sentence.Fold(words)) is null && !ConcernSentences.IsAboutUs(Sentence.Fold(words))
            ? null
            : words.Count(char.IsLetter) < 2 ? null
            : new Concern { Id = Guid.NewGuid().ToString("N"), Kind = BuyerQuestion.Other, At = at, Who = who, Text = PressFields.Cut(words, LongestWords) };
    }

    /// <summary>客户说国产软件不行 in "客户说国产软件不行怎么回？".</summary>
    private static string WithoutAsking(string text)
    {
        var (start, end) = (text.Length - text.TrimStart().Length, text.TrimEnd().Length);
        if (AskedBefore().Match(Sentence.Fold(text)) is { Success: true } before)
            start = before.Length;
        if (AskedAfter().Match(Sentence.Fold(text)) is { Success: true } after)
            end = Math.Max(start, after.Index);
        return text[start..end].Trim(' ', '，', ',', '：', ':', '“', '”', '"', '?', '？', '。');
    }

    /// <summary>The questions that are said to trouble him no more.</summary>
    public static IReadOnlyList<SaidAnswered> Answered(string text) =>
        [.. SaidConcerns.In(Sentence.Fold(text)).Where(each => each.IsAnswered).Select(each => new SaidAnswered(each.Kind, text.Substring(each.Start, each.Length).Trim()))];

    /// <summary>The deal with what was asked and answered at a contact or visit.</summary>
    public static Deal Take(Deal deal, string source, DateTimeOffset at, IReadOnlyList<string> people, string said)
    {
        // Where one person was there, he asked it.
        var who = people is [var one] ? PersonName.In(deal, one) : "";
        return deal.WithConcernsOf(source, Raised(source, at, who, said), Answered(said), at);
    }

    /// <summary>项目失败怎么办 in "华能的王总担心项目失败怎么办": his words without who says them.</summary>
    public static string Words(string clause)
    {
        var match = Teller().Match(Sentence.Fold(clause));
        var rest = match.Success ? clause[match.Length..].Trim() : clause.Trim();
        return rest.Count(char.IsLetter) >= 2 ? rest : clause.Trim();
    }

    [GeneratedRegex(@"^ *(?:(?:how|what) (?:do|should|can|could|would) (?:i|we) (?:answer|reply|respond|handle|say|counter|deal with)(?: (?:to|with|when|if|that|the objection|them|him|her))*|(?:怎么|如何|该怎么)(?:回答|回应|答复|应对|回|答|处理)(?:客户|他|她)?(?:说)?)[:, ]*", RegexOptions.CultureInvariant)]
    private static partial Regex AskedBefore();

    [GeneratedRegex(@"[,:?。 ]*(?:我|我们)?(?:该|应该|要|得)?(?:怎么|如何|咋)(?:回答|回应|答复|应对|说服|处理|回|答|接|说|办)(?:他们|客户|他|她)?(?:才好|比较好|好)?[呢啊?。! ]*$|[,:?. ]+(?:how|what) (?:do|should|can|could|would) (?:i|we) (?:answer|reply|respond|handle|say|counter)(?: (?:to|that|it|them|him|her))*[?. ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AskedAfter();

    [GeneratedRegex(@"^[^,]{0,20}?(?=嫌)|^.{0,40}?(?:担心的是|担心|害怕|(?<![恐哪])怕|顾虑的是|有顾虑:|纠结|犹豫|(?:一直|还|又|总|老|都|在)*问(?:我们|我|的是|了|道)?|(?:觉得|说|认为|表示))[:, ]*|^.{0,60}?(?<![a-z])(?:worried|worries|afraid|concerned|nervous|asking|asked|asks|wondering|wonders|says|say|said|thinks|think|fears|feels)(?: (?:that|about|if|whether|of|us))*(?![a-z]) *", RegexOptions.CultureInvariant)]
    private static partial Regex Teller();
}
