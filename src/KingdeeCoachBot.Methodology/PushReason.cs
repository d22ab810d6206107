using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>A reason to decide now that is true for this customer, with the deal's own words. Course: M14.</summary>
/// <param name="Kind">Time, price, benefit, or another.</param>
/// <param name="From">What it rests on: the key of the words to say.</param>
/// <param name="Words">What was said, as noted; empty where a day says it all.</param>
/// <param name="Who">Who said it; empty where nobody in particular.</param>
/// <param name="At">When it was learnt; null where that was not noted.</param>
public sealed record PushReason(PushReasonKind Kind, PushReasonFrom From, string Words, string Who, DateTimeOffset? At)
{
    /// <summary>Its day or days; null where it has none.</summary>
    public DatePeriod? When { get; init; }
}

/// <summary>What a reason rests on.</summary>
public enum PushReasonFrom
{
    /// <summary>When the customer says that he orders.</summary>
    OrderedIn,

    /// <summary>His timetable: when it has to run, by when it is decided.</summary>
    Timeline,

    /// <summary>What he promised us.</summary>
    Promise,

    /// <summary>What it costs, as a figure.</summary>
    LossFigure,

    /// <summary>What his own boss wants.</summary>
    BossWish,

    /// <summary>A price of ours that somebody noted the end of.</summary>
    PriceEnds,

    /// <summary>What it leads to.</summary>
    Consequence,

    /// <summary>Others of his trade have it.</summary>
    Peers,
}

/// <summary>Finds the reasons in what the deal knows. Our own guesses are no reasons, and nothing is made up: no discount, no scarcity. Course: M14.</summary>
public static partial class PushReasons
{
    /// <summary>All that are true today, the best for this kind of person first.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="type">What kind of person he is; null where that is not known.</param>
    /// <param name="now">Now, with the offset of where the owner is.</param>
    public static IReadOnlyList<PushReason> Of(Deal deal, PersonalityType? type, DateTimeOffset now)
    {
        var today = Fading.Day(now);
        return
        [
            .. Dates(deal, today).Concat(Promises(deal)).Concat(Losses(deal)).Concat(Told(deal, today))
                .OrderBy(reason => Rank(reason.From, type)).ThenByDescending(reason => reason.At).ThenBy(reason => reason.Words, StringComparer.Ordinal)
                .DistinctBy(reason => reason.From),
        ];
    }

    private static IEnumerable<PushReason> Dates(Deal deal, DateOnly today)
    {
        // A date that has passed is a reason for nothing.
        if (deal.Odds.OrderedIn is { Evidence: >= Evidence.Heard } ordered && ordered.Value.Last >= today)
            yield return new PushReason(PushReasonKind.Time, PushReasonFrom.OrderedIn, "", ordered.Source, ordered.At) { When = ordered.Value };
        foreach (var fact in deal.Facts.Where(fact => fact is { Answers: GateQuestion.Timeline, Evidence: >= Evidence.Heard } && IsSaid(fact.Text) && deal.AgainstOf(fact) is null))
        {
            if (!Fading.HasFaded(fact.Evidence, fact.At, today))
                yield return new PushReason(PushReasonKind.Time, PushReasonFrom.Timeline, fact.Text, fact.Source, fact.At);
        }
    }

    private static IEnumerable<PushReason> Promises(Deal deal) =>
        from step in deal.NextSteps
        where step is { Status: StepStatus.Open, Whose: StepOwner.Customer } && Decides().IsMatch(step.What)
        select new PushReason(PushReasonKind.Other, PushReasonFrom.Promise, step.What, step.Person, step.CreatedAt) { When = step.Due is { } due ? DatePeriod.On(due) : null };

    private static IEnumerable<PushReason> Losses(Deal deal) =>
        from mark in deal.Marks
        where mark is { Kind: MarkKind.PainFigure or MarkKind.PainConsequence, Evidence: >= Evidence.Heard } && IsSaid(mark.Text)
        let rests = mark.Kind == MarkKind.PainFigure ? PushReasonFrom.LossFigure : PushReasonFrom.Consequence
        select new PushReason(PushReasonKind.Benefit, rests, mark.Text, mark.Who, mark.At);

    // What stands in facts and records of talks: a boss who wants it, a price that ends, others in the trade.
    private static IEnumerable<PushReason> Told(Deal deal, DateOnly today)
    {
        var facts = deal.Facts.Where(fact => fact.Evidence >= Evidence.Heard && !Fading.HasFaded(fact.Evidence, fact.At, today))
            .Select(fact => (fact.Text, Who: fact.Source, At: (DateTimeOffset?)fact.At));
        var contacts = deal.Contacts.Where(contact => contact.IsMutual && !Fading.HasFaded(Evidence.Heard, contact.At, today))
            .Select(contact => (Text: contact.Summary, Who: contact.People is [var only] ? only : "", At: (DateTimeOffset?)contact.At));
        foreach (var (text, who, at) in facts.Concat(contacts).Append((Text: deal.Note, Who: "", At: null)))
        {
            foreach (var clause in SaidClauses.In(text).Select(each => each.Text.Trim()))
            {
                if (FromOf(clause) is { } from)
                    yield return new PushReason(from == PushReasonFrom.PriceEnds ? PushReasonKind.Price : PushReasonKind.Other, from, clause, who, at);
            }
        }
    }

    private static PushReasonFrom? FromOf(string clause) => clause.Length > LongestClause || Denies().IsMatch(clause) ? null
        : PriceEnds().IsMatch(clause) ? PushReasonFrom.PriceEnds
        : BossWants().IsMatch(clause) ? PushReasonFrom.BossWish
        : PeersHave().IsMatch(clause) ? PushReasonFrom.Peers
        : null;

    // 驱动性 wants results, 技术性 figures, 老好人 what people agreed, 滔滔不绝 to be seen by those who count. Course: M16.
    private static int Rank(PushReasonFrom from, PersonalityType? type) => type switch
    {
        PersonalityType.Driver or PersonalityType.Analytical => from is PushReasonFrom.LossFigure ? -1 : (int)from,
        PersonalityType.Amiable => from is PushReasonFrom.Promise or PushReasonFrom.Peers ? -1 : (int)from,
        PersonalityType.Expressive => from is PushReasonFrom.BossWish ? -1 : (int)from,
        _ => (int)from,
    };

    private static bool IsSaid(string text) => !string.IsNullOrWhiteSpace(text);

    private const int LongestClause = 80;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Of what he promised, only what leads to the signature is a reason: "给我们流程图" is none.
    [GeneratedRegex("签|定(?!制)|批|上会|过会|拍板|决定|答复|回复|盖章|立项|走流程|合同|(?<![a-z])(?:sign|decid|decision|approv|confirm|contract|board|answer)", Options)]
    private static partial Regex Decides();

    [GeneratedRegex("(?:优惠|折扣|特价|报价|价格|政策|活动|补贴).{0,16}(?:截止|到期|有效|为止|之前|前|只到|到.{1,8}底|到[0-9一二三四五六七八九十]{1,3}月|涨|调整|失效)|(?:[0-9一二三四五六七八九十]{1,2}月|年后|明年|下月|下个月).{0,6}(?:涨价|调价)|(?<![a-z])(?:discount|offer|quote|price|subsidy|incentive).{0,24}(?:expires|ends|valid|until|before|goes up|will rise|runs out)", Options)]
    private static partial Regex PriceEnds();

    [GeneratedRegex("(?:老板|董事长|总裁|一把手|集团|上级|总部|上面|领导|董事会|国资委).{0,6}(?:要求|希望|盯|催|发话|点名|指示|要(?!我们|降|打折|便宜))|(?<![a-z])(?:(?:his|her|their|the) )?(?:boss|chairman|ceo|board|headquarters|group|management) (?:wants|asks for|insists|demands|expects|is pushing|requires)", Options)]
    private static partial Regex BossWants();

    [GeneratedRegex("同行.{0,8}(?:上了|上线|在用|用上|都上|已经上)|(?<![a-z])(?:peers|others in (?:his|her|their|the) (?:trade|industry)|competitors? of theirs).{0,20}(?:live|use it|have it|running)", Options)]
    private static partial Regex PeersHave();

    [GeneratedRegex("没有|没说|不(?:给|打折|优惠|要求|急|着急|催)|取消|(?<![a-z])(?:no|not|doesn't|don't|without)(?![a-z])", Options)]
    private static partial Regex Denies();
}
