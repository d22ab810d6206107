using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>A stage of the funnel, or the deals that the sums leave out for one reason: ten at a time.</summary>
internal static class FunnelPage
{
    public const string Show = "Funnel/Stage";

    private const int MostRows = 10;

    public static async Task ShowAsync(CoachTurn coach, CoachRequest request, PictureLinks pictures, CancellationToken ct)
    {
        var table = await FunnelReader.ReadAsync(coach, ct);
        var reason = request.Card?.Choice<MendReason>("reason");
        var stage = request.Card?.Choice<DealStage>("stage");
        if (reason is null && stage is null)
        {
            await FunnelCard.ShowAsync(coach, request, pictures, ct);
            return;
        }

        var rows = reason is { } why ? FunnelMends.RowsOf(table, why) : table.Stages.Single(each => each.Stage == stage).Rows;
        var asked = request.Card!.Number("offset");
        var offset = asked > 0 && asked < rows.Count ? asked : 0;
        var model = new FunnelPageModel
        {
            Title = coach.In(reason is { } which ? FunnelText.MendTitle(which) : DealText.Stage(stage!.Value)),
            Sum = FunnelWriting.Count(coach, rows.Count),
            Hint = coach.In(rows.Count == 0 ? FunnelText.NothingLeft : reason is { } what ? FunnelText.MendHint(what) : FunnelText.StageHint(stage!.Value)),
            Rows = [.. rows.Skip(offset).Take(MostRows).Select(row => FunnelWriting.Row(coach, row))],
            Verb = reason is { } mended ? FunnelMends.VerbOf(mended) : "Deals/Show",
            Stage = stage?.ToString() ?? "",
            Reason = reason?.ToString() ?? "",
            More = rows.Count > offset + MostRows ? coach.In(FunnelText.MoreOf, rows.Count - offset - MostRows) : "",
            Offset = offset + MostRows,
        };
        await coach.ShowAsync("Funnel/Page", model, FunnelJson.Shown.FunnelPageModel, model.Title);
    }
}

internal sealed record FunnelPageModel
{
    public required string Title { get; init; }

    public required string Sum { get; init; }

    /// <summary>What to do with what is listed.</summary>
    public required string Hint { get; init; }

    public required IReadOnlyList<FunnelRowModel> Rows { get; init; }

    /// <summary>What pressing a row does.</summary>
    public required string Verb { get; init; }

    public required string Stage { get; init; }

    public required string Reason { get; init; }

    public required string More { get; init; }

    public required int Offset { get; init; }
}
