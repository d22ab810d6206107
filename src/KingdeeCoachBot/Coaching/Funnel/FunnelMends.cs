using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>Why the sums leave a deal out.</summary>
internal enum MendReason
{
    /// <summary>Its amount is unknown.</summary>
    NoAmount,

    /// <summary>Its date is unknown.</summary>
    NoDate,

    /// <summary>Its date has passed.</summary>
    DatePassed,

    /// <summary>It is put aside.</summary>
    Parked,
}

/// <summary>What the sums leave out, and what mends it.</summary>
internal static class FunnelMends
{
    private const int MostNamed = 2;

    /// <summary>The deals that a reason is about.</summary>
    public static IReadOnlyList<FunnelRow> RowsOf(FunnelTable table, MendReason reason) => reason switch
    {
        MendReason.NoAmount => table.WithoutAmount,
        MendReason.NoDate => table.WithoutDate,
        MendReason.DatePassed => table.DatePassed,
        _ => table.Parked,
    };

    /// <summary>What opens where a deal is to be mended: its form; of a parked one the deal, with its ways on.</summary>
    public static string VerbOf(MendReason reason) => reason == MendReason.Parked ? "Deals/Show" : "Deals/Edit";

    public static IEnumerable<MendModel> Of(CoachTurn coach, FunnelTable table) =>
        from reason in Enum.GetValues<MendReason>()
        let rows = RowsOf(table, reason)
        where rows.Count > 0
        select new MendModel(
            coach.In(FunnelText.Mend(reason), rows.Count, Names(coach, rows)),
            rows.Count == 1 ? VerbOf(reason) : FunnelPage.Show,
            rows.Count == 1 ? rows[0].Id : "",
            reason.ToString());

    private static string Names(CoachTurn coach, IReadOnlyList<FunnelRow> rows)
    {
        var names = string.Join(coach.Language == Language.Chinese ? "、" : ", ", rows.Take(MostNamed).Select(row => PressFields.Cut(row.Title, 20)));
        return rows.Count > MostNamed ? coach.In(FunnelText.AndOthers, names) : names;
    }
}
