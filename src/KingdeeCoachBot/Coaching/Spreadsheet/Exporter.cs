using System.Text;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Writing;

namespace KingdeeCoachBot.Coaching.Spreadsheet;

/// <summary>Gives the rep his funnel table: as a download, or as text where no link leads to this bot.</summary>
internal sealed class Exporter(SpreadsheetLinks links, OwnDeals deals)
{
    // A message in Teams holds 100 KB; this many lines are what somebody copies without losing his place.
    private const int MostLines = 40;

    public async Task ExportAsync(CoachTurn coach, CancellationToken ct)
    {
        var funnel = FunnelSheet.InFunnel(await deals.AllAsync(coach.Turn.Identity.Tenant, coach.Me, ct));
        if (funnel.Count == 0)
            await coach.SayAsync(coach.In(SpreadsheetText.NoDeals), SpreadsheetText.SayImport);
        else if (await links.FunnelAsync(coach, ct) is { Length: > 0 } url)
            await SpreadsheetCards.ShowExportAsync(coach, funnel.Count, url);
        else
            await SayAsTextAsync(coach, FunnelSheet.Of(coach.Language, funnel));
    }

    private static async Task SayAsTextAsync(CoachTurn coach, Sheet sheet)
    {
        await coach.SayAsync(coach.In(SpreadsheetText.AsText));
        var text = new StringBuilder(string.Join(" | ", sheet.Columns.Select(column => column.Header)));
        foreach (var row in sheet.Rows.Take(MostLines))
            text.Append('\n').AppendJoin(" | ", row.Select(value => Line(FormattableString.Invariant($"{value:0.####}"))));
        if (sheet.Rows.Count > MostLines)
            text.Append('\n').Append(coach.In(SpreadsheetText.AsTextMore, sheet.Rows.Count, MostLines));
        await coach.SayAsync(text.ToString(), DealText.SayList);
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
