using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>What a row makes of a deal. Its history says that it came from a file.</summary>
internal static class ImportedDeal
{
    /// <summary>A deal that begins with the row, in the stage that the row names. Course: M3.</summary>
    public static Deal New(CoachTurn coach, ImportedRow row) => (DealStore.New(coach, row.Customer) with
    {
        Project = row.Project,
        Stage = row.Stage ?? DealStage.Target,
        Amount = row.Amount,
        Expected = row.Expected,
        Note = row.Note,
        Odds = OddsOf(coach, new DealOdds(), row),
    }).WithPeople(row.Contacts).With(Imported(coach, row.Stage ?? DealStage.Target));

    /// <summary>The deal with what the row says differently; null where that is nothing.</summary>
    /// <remarks>Its stage stays: stages change through their gates only. Course: M4.</remarks>
    public static Deal? Changed(CoachTurn coach, Deal deal, ImportedRow row)
    {
        var after = (deal with
        {
            // Written with another case or spacing it is still the owner's own name of it.
            Project = row.Project.Length == 0 || IsSameName(row.Project, deal.Project) ? deal.Project : row.Project,
            Note = row.Note.Length > 0 ? row.Note : deal.Note,
            Odds = OddsOf(coach, deal.Odds, row),
        })
        .WithAmount(row.Amount ?? deal.Amount, coach.Me, coach.Now)
        .WithExpected(row.Expected ?? deal.Expected, coach.Me, coach.Now)
        .WithPeople(row.Contacts);
        return Differs(deal, after) ? (after with { Revision = deal.Revision + 1 }).With(Imported(coach, deal.Stage)) : null;
    }

    private static bool Differs(Deal before, Deal after) =>
        before.Project != after.Project || before.Note != after.Note || before.Amount != after.Amount || before.Expected != after.Expected
        || before.People.Count != after.People.Count || before.Odds != after.Odds;

    // A table says how somebody judged it, not on what: that is our own guess, and the same word again is no newer one.
    private static DealOdds OddsOf(CoachTurn coach, DealOdds odds, ImportedRow row) => row.Odds is { } said && said != odds.Ours?.Value
        ? odds with { Ours = new Known<Odds> { Value = said, Evidence = Evidence.Assumed, At = coach.LocalNow } }
        : odds;

    private static bool IsSameName(string one, string other) => DealIndex.Folded(one) == DealIndex.Folded(other);

    private static DealChange Imported(CoachTurn coach, DealStage stage) =>
        new() { Kind = DealChangeKind.Imported, At = coach.Now, By = coach.Me, To = stage.ToString() };
}
