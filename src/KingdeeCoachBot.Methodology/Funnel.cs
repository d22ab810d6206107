namespace KingdeeCoachBot.Methodology;

/// <summary>销售漏斗: the deals by stage, with amounts as a range between what evidence carries and what is hoped for. Course: M3. No percentages.</summary>
public static class Funnel
{
    /// <summary>Makes the table. Closed deals are not in it; parked ones are named and not counted.</summary>
    /// <param name="rows">Deals in any order.</param>
    /// <param name="today">The reader's day.</param>
    public static FunnelTable Of(IEnumerable<FunnelRow> rows, DateOnly today)
    {
        var all = InOrder(rows).ToArray();
        FunnelRow[] open = [.. all.Where(row => row.Status == DealStatus.Open)];
        var quarter = QuarterOf(today);
        return new FunnelTable
        {
            Stages = [.. Enum.GetValues<DealStage>().Select(stage => StageOf(stage, [.. open.Where(row => row.Stage == stage)], today))],
            Open = Sums(open, row => row.IsFirm(today)),
            ThisQuarter = PeriodOf(open, quarter, today),
            NextQuarter = PeriodOf(open, QuarterOf(quarter.Last.AddDays(1)), today),
            WithoutAmount = [.. open.Where(row => row.Amount is null)],
            WithoutDate = [.. open.Where(row => row.Expected is null)],
            DatePassed = [.. open.Where(row => row.Expected?.Last < today)],
            Parked = [.. all.Where(row => row.Status == DealStatus.Parked)],
        };
    }

    /// <summary>The quarter of a day.</summary>
    public static DatePeriod QuarterOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return new DatePeriod(first, first.AddMonths(3).AddDays(-1));
    }

    private static FunnelStage StageOf(DealStage stage, IReadOnlyList<FunnelRow> rows, DateOnly today) =>
        new(stage, rows, Sums(rows, row => row.IsFirm(today)));

    // The high end holds whatever may fall into the quarter, the low end what falls into it wholly, is not overdue, and is firm.
    private static FunnelPeriod PeriodOf(IReadOnlyList<FunnelRow> open, DatePeriod period, DateOnly today)
    {
        FunnelRow[] rows = [.. open.Where(row => row.Expected is { } expected && expected.First <= period.Last && expected.Last >= period.First)];
        var sums = Sums(rows, row => row.IsFirm(today) && IsWithin(row.Expected!, period) && row.Expected!.Last >= today);
        return new FunnelPeriod(period, rows, sums, [.. rows.Where(row => row.Amount is null)]);
    }

    private static bool IsWithin(DatePeriod expected, DatePeriod period) => expected.First >= period.First && expected.Last <= period.Last;

    private static FunnelSum[] Sums(IEnumerable<FunnelRow> rows, Func<FunnelRow, bool> isFirm) =>
    [
        .. from row in rows
           where row.Amount is not null
           group row by row.Amount!.Currency into currency
           orderby currency.Count() descending, currency.Key
           let firm = currency.Where(isFirm).ToArray()
           select new FunnelSum(currency.Key, firm.Sum(row => row.Amount!.Amount), currency.Sum(row => row.Amount!.Amount), firm.Length, currency.Count()),
    ];

    // What is signed first comes first.
    private static IOrderedEnumerable<FunnelRow> InOrder(IEnumerable<FunnelRow> rows) => rows
        .OrderBy(row => row.Expected?.Last ?? DateOnly.MaxValue).ThenBy(row => row.Title, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal);
}

/// <summary>The funnel.</summary>
public sealed record FunnelTable
{
    /// <summary>T, P, I, B, each even where it is empty.</summary>
    public required IReadOnlyList<FunnelStage> Stages { get; init; }

    /// <summary>All open deals with an amount, by currency.</summary>
    public required IReadOnlyList<FunnelSum> Open { get; init; }

    /// <summary>What may be signed this quarter.</summary>
    public required FunnelPeriod ThisQuarter { get; init; }

    /// <summary>What may be signed next quarter.</summary>
    public required FunnelPeriod NextQuarter { get; init; }

    /// <summary>Open deals that no sum counts, for their amount is unknown.</summary>
    public required IReadOnlyList<FunnelRow> WithoutAmount { get; init; }

    /// <summary>Open deals that no quarter counts, for their date is unknown.</summary>
    public required IReadOnlyList<FunnelRow> WithoutDate { get; init; }

    /// <summary>Open deals whose date has passed: somebody has to say when now.</summary>
    public required IReadOnlyList<FunnelRow> DatePassed { get; init; }

    /// <summary>Deals put aside; in no sum.</summary>
    public required IReadOnlyList<FunnelRow> Parked { get; init; }
}

/// <summary>A stage of the funnel.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Rows">Its open deals, what is signed first first.</param>
/// <param name="Sums">Their amounts by currency.</param>
public sealed record FunnelStage(DealStage Stage, IReadOnlyList<FunnelRow> Rows, IReadOnlyList<FunnelSum> Sums);

/// <summary>What may be signed in a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Rows">The deals that may fall into it.</param>
/// <param name="Sums">Their amounts by currency.</param>
/// <param name="WithoutAmount">Those that no sum counts.</param>
public sealed record FunnelPeriod(DatePeriod Period, IReadOnlyList<FunnelRow> Rows, IReadOnlyList<FunnelSum> Sums, IReadOnlyList<FunnelRow> WithoutAmount);

/// <summary>An amount as a range.</summary>
/// <param name="Currency">Its currency.</param>
/// <param name="Low">Of the deals that evidence carries.</param>
/// <param name="High">Of all.</param>
/// <param name="Firm">How many evidence carries.</param>
/// <param name="Deals">How many there are.</param>
public sealed record FunnelSum(string Currency, decimal Low, decimal High, int Firm, int Deals);
