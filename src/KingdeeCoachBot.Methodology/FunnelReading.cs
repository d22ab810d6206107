namespace KingdeeCoachBot.Methodology;

/// <summary>What the funnel says is to be done first: where it lies about its dates, where it is stuck, cold, or dry. Course: M3 (项目管理、资源调配), M4.</summary>
public static class FunnelReading
{
    /// <summary>A pile is at least this many deals, and this many times as many as lie beyond it.</summary>
    public const int Pile = 3;

    /// <summary>The one thing that the whole funnel says.</summary>
    public static FunnelAdvice Of(FunnelTable table, DateOnly today)
    {
        var open = OpenOf(table);
        if (open.Length == 0)
            return new(FunnelAdviceKind.Begin) { Count = table.Parked.Count };
        return DueSoon(table, today) ?? Stuck(table, today) ?? Cold(open, today) ?? Dry(table) ?? Overdue(table.DatePassed) ?? Steady(open);
    }

    /// <summary>The one thing that a question about this quarter is answered with.</summary>
    public static FunnelAdvice OfQuarter(FunnelTable table, DateOnly today)
    {
        if (OpenOf(table).Length == 0)
            return new(FunnelAdviceKind.Begin) { Count = table.Parked.Count };
        var ahead = table.ThisQuarter.Rows.Where(row => row.Expected!.Last >= today).ToArray();
        return DueSoon(table, today)
            ?? (ahead.Length > 0 ? Steady(ahead) : new FunnelAdvice(FunnelAdviceKind.NothingThisQuarter) { Row = Nearest(table), Count = table.WithoutDate.Count });
    }

    private static FunnelRow[] OpenOf(FunnelTable table) => [.. table.Stages.SelectMany(stage => stage.Rows)];

    // Nearest to the money first: a date that lies, then a hope for this quarter, then a leap.
    private static FunnelAdvice? DueSoon(FunnelTable table, DateOnly today) =>
        Overdue([.. table.DatePassed.Where(IsLate)]) ?? Hope(table.ThisQuarter, today) ?? TooEarly(table.ThisQuarter, today);

    private static FunnelAdvice? Overdue(IReadOnlyList<FunnelRow> passed) =>
        First(passed.OrderByDescending(row => row.Stage).ThenBy(row => row.Expected!.Last)) is { } row
            ? new(FunnelAdviceKind.DatePassed) { Row = row, Count = passed.Count }
            : null;

    private static FunnelAdvice? Hope(FunnelPeriod quarter, DateOnly today)
    {
        var due = quarter.Rows.Where(row => IsLate(row) && row.Expected!.Last >= today && row.Expected.Last <= quarter.Period.Last).ToArray();
        var hoped = due.Where(row => !row.IsFirm(today)).ToArray();
        return First(hoped.OrderByDescending(row => row.Stage).ThenBy(row => row.Expected!.Last).ThenByDescending(row => row.Amount?.Amount ?? 0)) is { } row
            ? new(FunnelAdviceKind.Hope) { Row = row, Count = hoped.Length, Beyond = due.Length }
            : null;
    }

    private static FunnelAdvice? TooEarly(FunnelPeriod quarter, DateOnly today)
    {
        var leaps = quarter.Rows.Where(row => !IsLate(row) && row.Expected!.Last >= today && row.Expected.Last <= quarter.Period.Last).ToArray();
        return First(leaps.OrderBy(row => row.Stage).ThenBy(row => row.Expected!.Last)) is { } row
            ? new(FunnelAdviceKind.TooEarly) { Row = row, Count = leaps.Length }
            : null;
    }

    // 9 in P and 1 beyond: what is in P does not get through its gate.
    private static FunnelAdvice? Stuck(FunnelTable table, DateOnly today)
    {
        foreach (var stage in table.Stages.Where(stage => stage.Stage < DealStage.Negotiation).Reverse())
        {
            var beyond = table.Stages.Where(later => later.Stage > stage.Stage).Sum(later => later.Rows.Count);
            if (stage.Rows.Count >= Pile && stage.Rows.Count >= Pile * beyond)
                return new(FunnelAdviceKind.Stuck) { Row = ClosestToGate(stage.Rows, today), Count = stage.Rows.Count, Beyond = beyond };
        }

        return null;
    }

    private static FunnelRow ClosestToGate(IEnumerable<FunnelRow> rows, DateOnly today) => rows
        .OrderByDescending(row => row.IsFirm(today))
        .ThenBy(row => row.Expected is { } expected && expected.Last >= today ? expected.Last : DateOnly.MaxValue)
        .ThenByDescending(row => row.LastContact ?? DateOnly.MinValue)
        .ThenBy(row => row.Title, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal)
        .First();

    private static FunnelAdvice? Cold(IReadOnlyList<FunnelRow> open, DateOnly today)
    {
        var cold = open.Where(row => row.LastContact is { } contact && DealAttention.MostSilentDays(row.Stage) is { } most && today.DayNumber - contact.DayNumber > most).ToArray();
        return First(cold.OrderByDescending(row => row.Stage).ThenBy(row => row.LastContact)) is { } row
            ? new(FunnelAdviceKind.Cold) { Row = row, Count = cold.Length, Days = today.DayNumber - row.LastContact!.Value.DayNumber }
            : null;
    }

    private static FunnelAdvice? Dry(FunnelTable table)
    {
        var (early, late) = (table.Stages.Sum(stage => stage.Stage < DealStage.Consideration ? stage.Rows.Count : 0), table.Stages.Sum(stage => stage.Stage >= DealStage.Consideration ? stage.Rows.Count : 0));
        return early < late ? new(FunnelAdviceKind.Dry) { Count = early, Beyond = late } : null;
    }

    private static FunnelAdvice Steady(IEnumerable<FunnelRow> rows) => new(FunnelAdviceKind.Steady)
    {
        Row = First(rows.OrderByDescending(row => row.Stage).ThenBy(row => row.Expected?.Last ?? DateOnly.MaxValue)),
    };

    private static FunnelRow? Nearest(FunnelTable table) => First(OpenOf(table).Where(row => row.Expected is not null && row.Expected.First > table.ThisQuarter.Period.Last)
        .OrderBy(row => row.Expected!.Last).ThenByDescending(row => row.Stage));

    private static bool IsLate(FunnelRow row) => row.Stage >= DealStage.Consideration;

    private static FunnelRow? First(IOrderedEnumerable<FunnelRow> rows) =>
        rows.ThenBy(row => row.Title, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal).FirstOrDefault();
}

/// <summary>What the funnel says is to be done first.</summary>
/// <param name="Kind">What it is about.</param>
public sealed record FunnelAdvice(FunnelAdviceKind Kind)
{
    /// <summary>The deal to begin with; null where it is about none.</summary>
    public FunnelRow? Row { get; init; }

    /// <summary>How many deals it is about.</summary>
    public int Count { get; init; }

    /// <summary>What it is measured against: the deals beyond a pile, all that are due, those that are late in the funnel.</summary>
    public int Beyond { get; init; }

    /// <summary>For how many days the customer has been silent.</summary>
    public int Days { get; init; }
}

/// <summary>What the funnel may say, the weightiest first.</summary>
public enum FunnelAdviceKind
{
    /// <summary>Nothing is being worked on.</summary>
    Begin,

    /// <summary>The day of a signature has passed and nobody has said when now.</summary>
    DatePassed,

    /// <summary>A signature of this quarter rests on no word of the customer's.</summary>
    Hope,

    /// <summary>A deal in T or P shall be signed this quarter: gates lie between.</summary>
    TooEarly,

    /// <summary>Deals pile up before a gate.</summary>
    Stuck,

    /// <summary>A customer has been silent for longer than the stage allows.</summary>
    Cold,

    /// <summary>Less comes in at the top than goes out below.</summary>
    Dry,

    /// <summary>Nothing is expected this quarter.</summary>
    NothingThisQuarter,

    /// <summary>Nothing holds it: the deal nearest to signing.</summary>
    Steady,
}
