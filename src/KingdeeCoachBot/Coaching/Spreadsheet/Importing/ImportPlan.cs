using System.Security.Cryptography;
using System.Text;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>What an import would do to the deals as they are now.</summary>
/// <param name="New">Deals that it would create.</param>
/// <param name="Changed">Deals that it would change.</param>
/// <param name="Same">How many rows say what the deals say already.</param>
/// <param name="StageKept">How many deals have another stage than their rows.</param>
/// <param name="Refused">Rows that are not taken, in the file's order.</param>
internal sealed record ImportPlan(
    IReadOnlyList<PlannedDeal> New, IReadOnlyList<PlannedDeal> Changed, int Same, int StageKept, IReadOnlyList<RefusedRow> Refused)
{
    /// <summary>How many deals it would write.</summary>
    public int Effects => New.Count + Changed.Count;

    /// <summary>The same as long as the plan is: what the rep confirms is what he has seen.</summary>
    public string Fingerprint()
    {
        var said = new StringBuilder();
        foreach (var deal in New)
            said.Append('n').Append(deal.Row.Number).Append('\n');
        foreach (var deal in Changed)
            said.Append('c').Append(deal.Row.Number).Append(' ').Append(deal.Before!.Id).Append(' ').Append(deal.Before.Revision).Append('\n');
        foreach (var row in Refused)
            said.Append('r').Append(row.Number).Append(' ').Append(row.Reason).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())).AsSpan(0, 16));
    }
}

/// <summary>A deal as it would be.</summary>
/// <param name="Row">The row that says so.</param>
/// <param name="Before">As it is; null where it would be created.</param>
/// <param name="After">As it would be.</param>
internal sealed record PlannedDeal(ImportedRow Row, Deal? Before, Deal After);
