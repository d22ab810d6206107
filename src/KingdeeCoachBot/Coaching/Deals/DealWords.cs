using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What a sentence says of a deal itself. What it does not say is null or empty.</summary>
internal sealed partial record DealWords
{
    // The longest list of names that anybody reads out.
    private const int MostNames = 10;
    private const int LongestName = 40;

    public MoneySlot? Amount { get; init; }

    public PeriodSlot? Expected { get; init; }

    public DealStage? Stage { get; init; }

    public string? Customer { get; init; }

    public string? Project { get; init; }

    public IReadOnlyList<string> Rivals { get; init; } = [];

    /// <summary>对手加上用友: the rivals come to those that are known.</summary>
    public bool AddsRivals { get; init; }

    public IReadOnlyList<TeamMember> Team { get; init; } = [];

    public string? Note { get; init; }

    public string? Reason { get; init; }

    /// <summary>Whether the sentence says anything of a deal.</summary>
    public bool SaysNothing => this is { Amount: null, Expected: null, Stage: null, Customer: null, Project: null, Rivals.Count: 0, Team.Count: 0, Note: null, Reason: null };

    public static DealWords Of(CoachTurn coach, Utterance utterance) => Of(utterance.Text) with
    {
        Amount = DealFigures.Plausible(utterance.Slots.Money),
        Expected = DealFigures.Signing(utterance.Slots, coach.Today),
    };

    /// <summary>All but its amount and its days.</summary>
    public static DealWords Of(string text)
    {
        var sentence = Sentence.From(text);
        var folded = sentence.Folded;
        var rivals = RivalsPattern().Match(folded);
        return new DealWords
        {
            Stage = StageIn(folded),
            Customer = Typed(sentence, CustomerPattern().Match(folded)),
            Project = Typed(sentence, ProjectPattern().Match(folded)),
            Rivals = rivals.Success ? NamesIn(sentence.TypedAt(rivals.Groups["value"].Span())) : [],
            AddsRivals = rivals.Groups["adds"].Success,
            Team = [.. TeamIn(sentence)],
            Note = Typed(sentence, NotePattern().Match(folded)),
            Reason = Typed(sentence, ReasonPattern().Match(folded)),
        };
    }

    /// <summary>Names in a list as people type one: 用友、SAP和浪潮.</summary>
    public static IReadOnlyList<string> NamesIn(string text) =>
    [
        .. Comma().Split(text).Select(name => name.Trim(' ', '。', '.', '!', '！', '吧', '了')).Where(name => name.Length is > 0 and <= LongestName)
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames),
    ];

    /// <summary>The team as a field names it: 售前小刘、交付王工. A name without a part is a seller's.</summary>
    public static IReadOnlyList<TeamMember> TeamOf(string field) => [.. NamesIn(field).Select(MemberOf)];

    /// <summary>"B阶段", "stage B", "意向客户".</summary>
    public static DealStage? StageIn(string folded) => StagePattern().Match(folded) is { Success: true } match
        ? match.Groups["letter"].Value switch
        {
            "t" => DealStage.Target,
            "p" => DealStage.Prospect,
            "i" => DealStage.Consideration,
            "b" => DealStage.Negotiation,
            _ => StageNamed(match.Groups["name"].Value),
        }
        : null;

    private static DealStage StageNamed(string name) => name switch
    {
        "目标客户" or "target" => DealStage.Target,
        "意向客户" or "意向" or "prospect" => DealStage.Prospect,
        "考虑期" or "进入考虑期" or "consideration" or "in consideration" => DealStage.Consideration,
        _ => DealStage.Negotiation,
    };

    private static TeamMember MemberOf(string said)
    {
        var member = TeamIn(Sentence.From(said)).FirstOrDefault();
        return member ?? new TeamMember(said, TeamRole.Other);
    }

    private static IEnumerable<TeamMember> TeamIn(Sentence sentence) => TeamPattern().Matches(sentence.Folded)
        .Select(match => new TeamMember(sentence.TypedAt(match.Groups["name"].Span()), RoleOf(match.Groups["role"].Value)))
        .Where(member => member.Name.Length > 0);

    private static TeamRole RoleOf(string word) => word switch
    {
        "售前" or "顾问" or "方案" => TeamRole.PreSales,
        "交付" or "实施" => TeamRole.Delivery,
        "销售" or "sales" => TeamRole.Sales,
        "领导" or "management" => TeamRole.Management,
        _ => word.StartsWith("pre", StringComparison.Ordinal) ? TeamRole.PreSales : TeamRole.Delivery,
    };

    private static string? Typed(Sentence sentence, Match match) =>
        match.Success && sentence.TypedAt(match.Groups["value"].Span()) is { Length: > 0 } typed ? typed : null;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"[、,，;；/|\n]|(?<=\p{IsCJKUnifiedIdeographs}|[a-zA-Z])\s?(?:和|跟|与|以及|及)\s?|\s(?:and|&)\s", Options)]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?:主要)?(?:竞争对手|对手|竞品|友商|竞争者)(?:现在|目前)?(?:还?(?<adds>有|加上|增加|多了|加|添上|添)|是|为|改成|改为|:|包括)+(?:个|了|一个)?\s?(?<value>[^,。;!?]{1,80}(?:,(?:[a-z]{2,12}|[^,。;!?]{2,4})(?=,|$))*)|(?:(?<adds>add)\s(?<value>[^,.;!?]{1,60}?)\s(?:as|to)\s(?:a |the )?(?:rivals?|competitors?))|(?:rivals?|competitors?|competition|up against|competing with|competing against)(?:\s(?:are|is|now|include|includes))*:?\s(?<value>[^.;!?]{1,80})", Options)]
    private static partial Regex RivalsPattern();

    [GeneratedRegex(@"(?<![a-z])(?<letter>[tpib])\s?阶段|阶段(?:是|为|改成|改为|改到|到|在|:)*\s?(?<letter>[tpib])(?![a-z])|(?<![a-z])stage\s?(?:is |to |: ?)?(?<letter>[tpib])(?![a-z])|(?<![a-z])(?<letter>[tpib])[- ]stage|^(?:是|改成|改到|到|it's |it is )?(?<letter>[tpib])[。.!]?$|(?<name>目标客户|意向客户|进入考虑期|考虑期|商务谈判)|(?:in |to |now )(?<name>negotiation|consideration|prospect|target)(?:s?\b)|^(?:it's |it is )?(?:in )?(?<name>negotiation|consideration)[.!]?$", Options)]
    private static partial Regex StagePattern();

    [GeneratedRegex(@"(?:客户|公司)(?:名称?)?(?:是|叫|改成|改为|改叫|应该是|:)\s?(?<value>[^,。;!?]{1,60})|改名(?:叫|为|成)?\s?(?<value>[^,。;!?]{1,60})|(?:customer|client)(?: is|'s name is|:)\s?(?<value>[^,.;!?]{1,60})|rename .{1,60}? to (?<value>[^,.;!?]{1,60})", Options)]
    private static partial Regex CustomerPattern();

    [GeneratedRegex(@"项目(?:名称?)?(?:是|叫|改成|改为|改叫|:)\s?(?<value>[^,。;!?]{1,60})|project(?: is| name is|:)\s?(?<value>[^,.;!?]{1,60})", Options)]
    private static partial Regex ProjectPattern();

    [GeneratedRegex(@"(?:备注|状态)(?:是|:|一下)+\s?(?<value>.{1,300})|note:\s?(?<value>.{1,300})", Options)]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"(?:因为|原因是|原因:|由于)\s?(?<value>[^。;!?]{1,200})|because\s(?:of )?(?<value>[^.;!?]{1,200})|reason(?: is|:)\s(?<value>[^.;!?]{1,200})", Options)]
    private static partial Regex ReasonPattern();

    [GeneratedRegex(@"(?<role>售前|交付|实施|顾问|销售|领导)(?:是|:|有|加上|加|叫|的|改成|换成)*\s?(?<name>(?!和|与|、)[\p{IsCJKUnifiedIdeographs}·]{1,4}?|[a-z]+(?: [a-z]+)?)(?=$|[,。、;!?\s]|和|与|吧|进来)|(?:\badd )?(?<name>[a-z]+(?: (?!as\b|for\b|is\b)[a-z]+)?),? (?:as|for|is|does|\()\s?(?:the |our )?(?<role>pre-?sales|delivery|sales|management)|(?<role>pre-?sales|delivery|sales|management)(?: is|:)?\s(?!on\b|to\b|for\b|is\b)(?<name>[a-z]+(?: [a-z]+)?)(?=$|[,.;])", Options)]
    private static partial Regex TeamPattern();
}
