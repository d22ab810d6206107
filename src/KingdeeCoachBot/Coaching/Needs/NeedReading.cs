using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>What a sentence says of a need, clause by clause: "需要集团合并报表,李处最看重,用友做得不好". What it does not say is null.</summary>
internal sealed partial record NeedReading
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // More clauses than that are a careless paste.
    private const int MostClauses = 12;

    public string? What { get; init; }

    public string? Who { get; init; }

    public Importance? Importance { get; init; }

    public AnswerStrength? Ours { get; init; }

    public string? OurAnswer { get; init; }

    public AnswerStrength? Rivals { get; init; }

    public string? RivalAnswer { get; init; }

    public NeedStability? Stability { get; init; }

    /// <summary>Whether it says anything of a need.</summary>
    public bool SaysNothing => this == new NeedReading();

    public static NeedReading Of(Utterance utterance)
    {
        var reading = new NeedReading();
        var people = Mentions.In(utterance).People;
        foreach (Match clause in Clause().Matches(utterance.Folded).Take(MostClauses))
        {
            var typed = utterance.Text.Substring(clause.Index, clause.Length).Trim();
            reading = reading.With(clause.Value.Trim(), typed, people);
        }

        return reading;
    }

    private NeedReading With(string folded, string typed, IReadOnlyList<string> people)
    {
        var need = NeedIn().Match(folded);
        if (What is null && need.Success)
            return With(folded[..need.Index], typed[..need.Index], people) with { What = typed.Substring(need.Groups["what"].Index, need.Groups["what"].Length).Trim(' ', '。', '.', '!', '！', '“', '”') };
        var who = Who ?? people.FirstOrDefault(name => typed.Contains(name, StringComparison.OrdinalIgnoreCase)) ?? TitleIn(folded, typed);
        var said = this with { Who = who, Importance = Importance ?? ImportanceIn(folded), Stability = Stability ?? StabilityIn(folded) };
        if (Us().IsMatch(folded))
            return said with { Ours = Ours ?? StrengthIn(folded), OurAnswer = OurAnswer ?? Answer(typed, folded, Us()) };
        if (Vendors.In(folded).Count > 0 || They().IsMatch(folded))
            return said with { Rivals = Rivals ?? StrengthIn(folded), RivalAnswer = RivalAnswer ?? typed };
        return said;
    }

    /// <summary>How well words say that something is answered.</summary>
    public static AnswerStrength? StrengthIn(string folded) =>
        Poorly().IsMatch(folded) ? AnswerStrength.Partly
        : Not().IsMatch(folded) ? AnswerStrength.None
        : InPart().IsMatch(folded) ? AnswerStrength.Partly
        : Well().IsMatch(folded) ? AnswerStrength.Fully
        : null;

    /// <summary>How much words say that something matters.</summary>
    public static Importance? ImportanceIn(string folded) =>
        NiceToHave().IsMatch(folded) ? Methodology.Importance.Low
        : Must().IsMatch(folded) ? Methodology.Importance.High
        : Wanted().IsMatch(folded) ? Methodology.Importance.Medium
        : null;

    private static NeedStability? StabilityIn(string folded) =>
        Moves().IsMatch(folded) ? NeedStability.Moving : Stays().IsMatch(folded) ? NeedStability.Stable : null;

    // "CFO最看重": a title without a name; whose it is the deal knows.
    private static string? TitleIn(string folded, string typed) => ImportanceIn(folded) is not null && Title().Match(folded) is { Success: true } match ? typed.Substring(match.Index, match.Length) : null;

    // "我们有现成的多组织模块" says with what; "我们能满足" says only how well.
    private static string? Answer(string typed, string folded, Regex us)
    {
        var rest = us.Match(folded) is { Success: true } match ? typed[(match.Index + match.Length)..].Trim() : typed;
        return Bare().IsMatch(Sentence.Fold(rest)) || rest.Length < 3 ? null : rest;
    }

    [GeneratedRegex(@"[^,。;!?\n]+", Options)]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?<![不没])(?:需要|要求)(?:有|能|的是)?(?<what>[^,。;]{2,80})|(?:的|个|条)?需求(?:是|有|:)\s?(?<what>[^,。;]{2,80})|(?:记|加|新增|添加)(?:一?个|一?条)?(?:客户的?)?需求[: ]?(?<what>[^,。;]{2,80})|(?<![a-z])(?:needs|requires)(?: to have)? (?<what>[^,.;]{2,80})|(?:add|note) (?:a |the )?need(?: for|:)? (?<what>[^,.;]{2,80})", Options)]
    private static partial Regex NeedIn();

    [GeneratedRegex(@"我们|咱们|金蝶|我方|(?<![a-z])(?:we|ours?|kingdee)(?![a-z])", Options)]
    private static partial Regex Us();

    [GeneratedRegex(@"对手|竞品|友商|别家|另一家|(?<![a-z])(?:rivals?|competitors?|the others?|they)(?![a-z])", Options)]
    private static partial Regex They();

    [GeneratedRegex(@"(?:做|答|满足|支持)得?(?:不好|不太好|不行|比较?差|很?弱)|(?<![a-z])(?:(?:does|do) (?:it )?(?:poorly|badly)|(?:is|are) (?:weak|poor|bad)|not (?:so )?well|not very well)(?![a-z])", Options)]
    private static partial Regex Poorly();

    [GeneratedRegex(@"做不了|做不到|做不出|不支持|没有|没法|满足不了|不能|不会|缺|(?<![a-z])(?:can't|cannot|can not|doesn't|does not|don't|do not|no answer|lacks?|has no|have no)(?![a-z])", Options)]
    private static partial Regex Not();

    [GeneratedRegex(@"一部分|部分|一半|一般|二开|二次开发|定制|凑合|勉强|(?<![a-z])(?:part(?:ly|ially)?|in part|half|so-so|custom(?:ization|isation|ized|ised)?|with development)(?![a-z])", Options)]
    private static partial Regex InPart();

    [GeneratedRegex(@"能(?:做|满足|支持|行)|可以|满足|支持|做得(?:很)?好|现成|强项|拿手|标准功能|自带|(?<![a-z])(?:can|have it|has it|do it|does it|out of the box|fully|standard|strong|well)(?![a-z])", Options)]
    private static partial Regex Well();

    [GeneratedRegex(@"可有可无|锦上添花|不太?重要|不急|最好(?:能|有)|(?<![a-z])(?:nice to have|not (?:so |very )?important|optional|can wait)(?![a-z])", Options)]
    private static partial Regex NiceToHave();

    [GeneratedRegex(@"最(?:看重|重要|关心|在意|要紧|着急)|必须|一定要|刚需|硬性|非要不可|没有不行|(?<![a-z])(?:cares? (?:the )?most|matters most|most important|must[- ]have|a must|essential|critical)(?![a-z])", Options)]
    private static partial Regex Must();

    [GeneratedRegex(@"看重|重要|关心|在意|想要|(?<![a-z])(?:cares? about|important|wants it|wanted|matters)(?![a-z])", Options)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"还在变|变来变去|没定|不稳|摇摆|又变|(?<![a-z])(?:keeps? changing|still moving|moving|unstable|not fixed)(?![a-z])", Options)]
    private static partial Regex Moves();

    [GeneratedRegex(@"稳了|稳定|不会变|定下来|定了|写进|(?<![a-z])(?:stable|fixed|won't change|settled|in writing)(?![a-z])", Options)]
    private static partial Regex Stays();

    [GeneratedRegex(@"(?:财务|人力|信息|技术|生产|采购|销售|运营)?(?:总监|总经理|副总|处长|部长|主任|经理)|(?<![a-z])(?:ceo|cfo|cio|cto|coo)(?![a-z])", Options)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:也|都|完全|全部|的)*(?:能|可以)?(?:满足|支持|做到?|有|没有|做不了|不行|行)?(?:得(?:很)?好|一部分|部分)?[了的。!]*$|^(?:can|have it|do it|can do it|can't|cannot|do|have|fully|partly|can do part of it)*[ .!]*$", Options)]
    private static partial Regex Bare();
}
