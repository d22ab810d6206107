using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>Who is said to have said it: 财务总监周总. Course: M4 (heard from whom, confirmed by whom).</summary>
/// <param name="Name">The name; empty where nobody was named.</param>
/// <param name="Title">His title, where the sentence says it.</param>
/// <param name="Confirms">Whether he is said to have confirmed it.</param>
internal sealed partial record Speaker(string Name, string Title, bool Confirms)
{
    public static readonly Speaker Nobody = new("", "", false);

    /// <summary>A clause that only says who said so: "财务总监周总说的", "their CFO Zhou said so"; null where it says more, or nobody is named.</summary>
    public static Speaker? Only(Utterance utterance, string clause) =>
        Sourcing().Match(Sentence.Fold(clause)) is { Success: true } match ? Of(utterance, clause, match) : null;

    /// <summary>A clause that only says who liked what was shown: "赵总很认可", "Mr. Chen was convinced"; null where it says more.</summary>
    public static Speaker? Approving(Utterance utterance, string clause) =>
        Approves().Match(Sentence.Fold(clause)) is { Success: true } match ? Of(utterance, clause, match) : null;

    /// <summary>What was said without "李处说" before it.</summary>
    public static (string Text, Speaker? Said) Before(Utterance utterance, string clause)
    {
        var match = Saying().Match(Sentence.Fold(clause));
        if (!match.Success || Of(utterance, clause, match) is not { } said)
            return (clause, null);
        return (clause.Substring(match.Groups["rest"].Index, match.Groups["rest"].Length).Trim(' ', ':', '：'), said with { Confirms = false });
    }

    /// <summary>
    /// Whose it is, where a word of admitting or wanting tells what it is: "赵总承认缺货是他的责任", "Mr. Chen wants figures in three days". The words
    /// are kept without him, and without the verb where the rest is what he said.
    /// </summary>
    public static (string Text, Speaker? Said) Owner(Utterance utterance, string clause)
    {
        var match = Owning().Match(Sentence.Fold(clause));
        if (!match.Success || Of(utterance, clause, match) is not { } said)
            return (clause, null);
        var from = match.Groups["rest"] is { Success: true } rest ? rest.Index : match.Groups["wish"].Index;
        return (clause[from..].Trim(' ', ':', '：', '，', ','), said);
    }

    /// <summary>How sure something is that he said. What nobody in particular has said is settled only where the words insist on it.</summary>
    public Evidence Judge(string text, Evidence byWords) =>
        Confirms ? Evidence.Confirmed
        : byWords == Evidence.Confirmed && Name.Length == 0 && !Insists().IsMatch(Sentence.Fold(text)) ? Evidence.Heard
        : byWords;

    private static Speaker? Of(Utterance utterance, string clause, Match match)
    {
        var who = match.Groups["who"];
        var words = clause.Substring(who.Index, who.Length).Trim();
        if (NameIn(utterance, words) is not { } name)
            return null;
        var title = match.Groups["title"] is { Success: true } typed
            ? clause.Substring(typed.Index, typed.Length).Trim()
            : TitleBefore(words, name);
        return new Speaker(name, title, match.Groups["sure"].Success);
    }

    // Known people first; else whoever is called like a person.
    private static string? NameIn(Utterance utterance, string words)
    {
        var known = utterance.Known.People.Select(person => person.Name).Where(name => words.Contains(name, StringComparison.OrdinalIgnoreCase)).MaxBy(name => name.Length);
        if (known is not null)
            return known;
        var alone = new Utterance(words, utterance.Language, new Slots(), KnownNames.Empty);
        if (Mentions.In(alone).People is [.., var titled])
            return titled;
        var bare = Prefix().Replace(words, "");
        return bare.Any(Sentence.IsHan)
            ? Surnames.IsFullName(bare, surely: false) ? bare : null
            : EnglishName().IsMatch(bare) ? Capital(bare) : null;
    }

    private static string TitleBefore(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var title = at > 0 ? Prefix().Replace(words[..at].Trim(), "") : "";
        return title.Length is >= 2 and <= 20 ? title : "";
    }

    private static string Capital(string name) => char.IsLower(name[0]) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name) : name;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:这)?(?:是|都是|听)?(?<who>[^,，是]{1,16}?)(?:亲口|自己|昨天|今天|刚刚|刚才|刚|前天|上周[一二三四五六日]?)?(?:(?<sure>确认|拍胸脯保证)|说|讲|告诉我们?|透露|跟我说|和我说|跟我讲)(?:的|过的)$"
        + @"|^(?:听|据)(?<who>[^,，是]{1,12}?)(?:说|讲)$|^(?<who>[^,，是]{1,12}?)(?:自己|已经|早就|心里)*(?:想好|想清楚|有数)了?$"
        + @"|^(?:(?:his|her|their|the|our|as) )*(?:(?<title>cfo|ceo|cio|cto|coo|(?:[a-z]+ ){0,2}(?:director|manager|head|officer)) )?(?<who>(?:mr|ms|mrs|dr)\.? [a-z]+|[a-z]+(?: [a-z]+)?) (?:(?<sure>confirmed|confirms)|said|says|told|mentioned|tells)(?: (?:so|it|that|this|me|us))*$"
        + @"|^(?:according to|i heard (?:it |this |that )?from|heard (?:it |this )?from|from) (?:(?:his|her|their|the) )?(?:(?<title>cfo|ceo|cio|cto|coo) )?(?<who>(?:mr|ms|mrs|dr)\.? [a-z]+|[a-z]+(?: [a-z]+)?)$", Options)]
    private static partial Regex Sourcing();

    [GeneratedRegex(@"^(?:听|据)?(?<who>[^,，是]{1,14}?)(?:亲口|自己|昨天|今天|刚才|刚刚|刚|上周)?(?:告诉我们?|跟我说|和我说|透露|提到|表示|说|讲)(?:了|过|是)?[,:：]?(?<rest>(?!的$|了$|明|法|服).{2,})$"
        + @"|^(?:(?:his|her|their|the) )?(?:(?<title>cfo|ceo|cio|cto|coo|(?:[a-z]+ ){0,2}(?:director|manager|head|officer)) )?(?<who>(?:mr|ms|mrs|dr)\.? [a-z]+|[a-z]+(?: [a-z]+)?) (?:said|says|told me|told us|mentioned|tells me|tells us)(?: that)? (?<rest>(?!so$|it$|that$).{3,})$", Options)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^(?<who>[^,，是]{1,12}?)(?:也|都|很|非常|挺|比较)*(?:认可|满意|叫好|看好)了?$|^(?<who>(?:mr|ms|mrs|dr)\.? [a-z]+|[a-z]+(?: [a-z]+)?) (?:was|is|were) (?:very |really |quite )?(?:convinced|impressed|satisfied|happy)$", Options)]
    private static partial Regex Approves();

    [GeneratedRegex(@"^(?<who>[^,，是说]{1,12}?)(?:也|都|亲口|自己|今天|昨天|刚才|已经)*(?:(?:承认|坦言|坦白|(?<sure>确认)|觉得|认为|表示)(?:了|过|说)?[,:：]?(?<rest>.{2,})|(?<wish>(?:想要|要的是|希望|盼着|最好能).{2,}))$"
        + @"|^(?:(?:his|her|their|the) )?(?:(?<title>cfo|ceo|cio|cto|coo) )?(?<who>(?:mr|ms|mrs|dr)\.? [a-z]+|[a-z]+(?: [a-z]+)?)(?: (?:at|from|of) [a-z]+(?: [a-z]+)?)? (?:(?:also|now|finally|himself|herself) )*(?:(?:admits|admitted|acknowledges|acknowledged|(?<sure>confirms|confirmed)|thinks|feels)(?: that| to us| to me)* (?<rest>.{3,})|(?<wish>(?:wants|wanted|hopes|would like|wishes) .{3,}))$", Options)]
    private static partial Regex Owning();

    [GeneratedRegex(@"^(?:他们的?|客户的?|对方的?|我们的?|内线|their |the |our )+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?!he$|she$|they$|it$|who$|i$|we$|you$|everybody$|nobody$|somebody$|customer$|client$|budget$|boss$|so$)[a-z][a-z.'-]+(?: [a-z][a-z'-]+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"确认|书面|盖章|签字|红头|发文|正式通知|白纸黑字|(?<![a-z])(?:confirmed|in writing|officially|signed)(?![a-z])", Options)]
    private static partial Regex Insists();
}
