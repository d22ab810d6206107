namespace KingdeeCoachBot.Methodology;

/// <summary>A deal as the funnel table (漏斗简表) shows it: light enough for an index. Course: M3.</summary>
public sealed record FunnelRow
{
    /// <summary>The deal.</summary>
    public required string Id { get; init; }

    /// <summary>客户, with the project.</summary>
    public required string Title { get; init; }

    /// <summary>The stage.</summary>
    public required DealStage Stage { get; init; }

    /// <summary>Whether it is being worked on.</summary>
    public required DealStatus Status { get; init; }

    /// <summary>联系: whoever decides, else whom we spoke to last; empty where nobody is known.</summary>
    public string Contact { get; init => field = value ?? ""; } = "";

    /// <summary>预计时间; null while unknown.</summary>
    public DatePeriod? Expected { get; init; }

    /// <summary>预计投资; null while unknown.</summary>
    public Money? Amount { get; init; }

    /// <summary>状态, in the owner's words.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>成功率 as far as anybody can know it: a word. Null while not judged.</summary>
    public Odds? Odds { get; init; }

    /// <summary>The last day on which evidence carries it: its gates hold, budget and timetable are the customer's own word. Null where it does not.</summary>
    public DateOnly? FirmUntil { get; init; }

    /// <summary>The last day on which the customer was heard of; null where never.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>Whether evidence carries it today.</summary>
    public bool IsFirm(DateOnly today) => FirmUntil >= today;

    /// <summary>The row of a deal. It holds for every day until the deal changes.</summary>
    public static FunnelRow Of(Deal deal) => new()
    {
        Id = deal.Id,
        Title = deal.Title,
        Stage = deal.Stage,
        Status = deal.Status,
        Contact = ContactOf(deal),
        Expected = deal.Expected,
        Amount = deal.Amount,
        Note = deal.Note,
        Odds = deal.Odds.Ours?.Value,
        FirmUntil = Firmness.Until(deal),
        LastContact = deal.LastContact is { } contact ? Fading.Day(contact) : null,
    };

    private static string ContactOf(Deal deal) => deal.People
        .OrderByDescending(person => person.Role == DecisionRole.Decider).ThenByDescending(person => person.LastContact)
        .ThenBy(person => person.Name, StringComparer.Ordinal)
        .Select(person => person.Name)
        .FirstOrDefault("");
}

/// <summary>Whether a deal is carried by evidence rather than by hope. Course: M3, M4.</summary>
internal static class Firmness
{
    /// <summary>The last day on which it is; null where it is not. Evidence only fades, so there is one such day.</summary>
    public static DateOnly? Until(Deal deal) => deal.Facts.Select(fact => Fading.LastDay(fact.Evidence, fact.At))
        .Concat(deal.Marks.Select(mark => Fading.LastDay(mark.Evidence, mark.At)))
        .Concat(OddsDays(deal.Odds))
        .Distinct().OrderDescending()
        .Where(day => IsFirm(deal, day))
        .Select(day => (DateOnly?)day)
        .FirstOrDefault();

    private static bool IsFirm(Deal deal, DateOnly day) =>
        GateAnswers.Of(deal, day) is var answers
        && answers[GateQuestion.BudgetPlan].Answered(Evidence.Confirmed)
        && answers[GateQuestion.Timeline].Answered(Evidence.Confirmed)
        && Gate.Behind(deal, day).Passed;

    private static IEnumerable<DateOnly> OddsDays(DealOdds odds)
    {
        if (odds.IsThereADeal is { } there)
            yield return Fading.LastDay(there.Evidence, there.At);
        if (odds.OrderedIn is { } ordered)
            yield return Fading.LastDay(ordered.Evidence, ordered.At);
        if (odds.Ours is { } ours)
            yield return Fading.LastDay(ours.Evidence, ours.At);
    }
}
