using System.Globalization;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>Finds out what an import would do to the rep's deals as they are now.</summary>
internal static class ImportPlanner
{
    public static async Task<ImportPlan> PlanAsync(CoachTurn coach, ImportedTable table, CancellationToken ct)
    {
        // Sample data goes away again: what comes from a file must not go with it.
        var known = (await DealStore.AllAsync(coach, ct)).Where(deal => !deal.IsSample).ToArray();
        var matches = new RowMatcher(known, table.Rows).Match();
        var deals = await DealStore.FindAsync(coach, [.. matches.Select(match => match.Deal).OfType<string>().Distinct()], ct);

        var (created, changed, refused) = (new List<PlannedDeal>(), new List<PlannedDeal>(), table.Refused.ToList());
        var (same, stageKept) = (0, 0);
        foreach (var match in matches)
        {
            if (match.Refused is not null)
                refused.Add(match.Refused);
            else if (match.Deal is not { } id)
                created.Add(new PlannedDeal(match.Row, null, ImportedDeal.New(coach, match.Row)));
            else if (deals.GetValueOrDefault(id) is { } before)
            {
                stageKept += match.Row.Stage is { } stage && stage != before.Stage ? 1 : 0;
                if (ImportedDeal.Changed(coach, before, match.Row) is { } after)
                    changed.Add(new PlannedDeal(match.Row, before, after));
                else
                    same++;
            }
        }

        var room = Math.Max(0, DealStore.MostDeals - known.Length);
        refused.AddRange(created.Skip(room).Select(deal => RowMatcher.Refuse(deal.Row, RowRefusal.TooManyDeals, DealStore.MostDeals)));
        return new ImportPlan([.. created.Take(room)], changed, same, stageKept, [.. refused.OrderBy(row => row.Number)]);
    }
}

/// <summary>Finds the deal that each row means. Where that is not sure the row is refused, not guessed.</summary>
internal sealed class RowMatcher(IReadOnlyList<DealEntry> known, IReadOnlyList<ImportedRow> rows)
{
    private readonly ILookup<string, DealEntry> byCustomer = known.ToLookup(deal => DealIndex.Folded(deal.Customer));
    private readonly ILookup<string, ImportedRow> rowsOf = rows.ToLookup(row => DealIndex.Folded(row.Customer));
    private readonly Dictionary<string, ImportedRow> taken = new(StringComparer.Ordinal);

    public IReadOnlyList<RowMatch> Match() => [.. rows.Select(Match)];

    public static RefusedRow Refuse(ImportedRow row, RowRefusal reason, int value) => new()
    {
        Number = row.Number,
        Field = reason == RowRefusal.WhichDeal ? FunnelField.Project : FunnelField.Customer,
        Reason = reason,
        Value = value.ToString(CultureInfo.InvariantCulture),
        Cells = row.Cells,
    };

    private RowMatch Match(ImportedRow row)
    {
        var match = row.Project.Length > 0 ? ByProject(row) : ByCustomer(row);
        if (match.Deal is not { } id || taken.TryAdd(id, row))
            return match;
        return match with { Deal = null, Refused = Refuse(row, RowRefusal.Repeated, taken[id].Number) };
    }

    private RowMatch ByProject(ImportedRow row)
    {
        var (open, closed) = DealsOf(row);
        if (open.Where(deal => IsCalled(deal, row.Project)).ToArray() is { Length: > 0 } called)
            return One(row, called);
        if (closed.Any(deal => IsCalled(deal, row.Project)))
            return new RowMatch(row, null, Refuse(row, RowRefusal.Closed, row.Number));
        // A deal that came into being with a visit has no name yet: the only row of its customer gives it one.
        return open is [{ Project: "" } nameless] && rowsOf[DealIndex.Folded(row.Customer)].Count() == 1
            ? new RowMatch(row, nameless.Id, null)
            : new RowMatch(row, null, null);
    }

    // The course's table has no column for the project: with one deal there is no question which.
    private RowMatch ByCustomer(ImportedRow row)
    {
        var (open, closed) = DealsOf(row);
        if (open.Where(deal => deal.Project.Length == 0).ToArray() is { Length: > 0 } nameless)
            return One(row, nameless);
        if (open.Length > 0)
            return One(row, open);
        return closed.Any(deal => deal.Project.Length == 0)
            ? new RowMatch(row, null, Refuse(row, RowRefusal.Closed, row.Number))
            : new RowMatch(row, null, null);
    }

    private static RowMatch One(ImportedRow row, DealEntry[] deals) => deals is [var only]
        ? new RowMatch(row, only.Id, null)
        : new RowMatch(row, null, Refuse(row, RowRefusal.WhichDeal, deals.Length));

    private (DealEntry[] Open, DealEntry[] Closed) DealsOf(ImportedRow row)
    {
        var deals = byCustomer[DealIndex.Folded(row.Customer)].ToLookup(deal => deal.Status is DealStatus.Open or DealStatus.Parked);
        return ([.. deals[true]], [.. deals[false]]);
    }

    private static bool IsCalled(DealEntry deal, string project) => DealIndex.Folded(deal.Project) == DealIndex.Folded(project);
}

/// <summary>What a row means.</summary>
/// <param name="Row">The row.</param>
/// <param name="Deal">The id of the deal; null where it is a new one, or the row is refused.</param>
/// <param name="Refused">Why it is not taken; null where it is.</param>
internal sealed record RowMatch(ImportedRow Row, string? Deal, RefusedRow? Refused);
