using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>The targets ranked, best first, those to drop last. Read from the index: no deal is loaded. Course: M2.</summary>
internal static class TargetList
{
    public const string Show = "Targets/List";

    private const int MostRows = 8;

    public static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var all = await DealStore.AllAsync(coach, ct);
        var targets = TargetRanking.Rank(all.Where(entry => entry is { Stage: DealStage.Target, Status: DealStatus.Open }).Select(entry => entry.ToTargetRow()));
        if (targets.Count == 0)
        {
            await coach.SayAsync(coach.In(TargetText.Empty), DealText.SayNew, DealText.SayList);
            return;
        }

        var model = Model(coach, request, targets, all.Count(entry => entry is { Stage: DealStage.Target, Status: DealStatus.Parked }));
        // Paging stays in its card; from any other card the list is a new message.
        if (request.Card?.Number("offset") > 0)
            await coach.ShowAsync("Targets/List", model, TargetJson.Shown.TargetListModel, model.Headline);
        else
            await coach.ShowBelowAsync("Targets/List", model, TargetJson.Shown.TargetListModel, model.Headline);
    }

    private static TargetListModel Model(CoachTurn coach, CoachRequest request, IReadOnlyList<RankedTarget> targets, int parked)
    {
        var asked = request.Card?.Number("offset") ?? 0;
        var offset = asked > 0 && asked < targets.Count ? asked : 0;
        var page = targets.Skip(offset).Take(MostRows).ToArray();
        var unscreened = targets.FirstOrDefault(target => target.Target.Screening.At is null);
        var left = targets.Count - offset - MostRows;
        return new TargetListModel
        {
            Title = coach.In(TargetText.ListTitle),
            Sum = coach.In(TargetText.Sum, targets.Count, targets.Count(target => target.Target.Screening.At is not null), targets.Count(IsDrop)),
            Headline = TargetTalk.First(coach, targets),
            Why = coach.In(TargetText.WhyList),
            Rows = [.. page.Where(target => !IsDrop(target)).Select(target => Row(coach, target))],
            Drops = [.. page.Where(IsDrop).Select(target => Row(coach, target))],
            More = left > 0 ? coach.In(TargetText.More, left) : "",
            Offset = offset + MostRows,
            Besides = parked == 0 || left > 0 ? "" : coach.In(TargetText.Besides, parked),
            ScreenNext = unscreened is null ? "" : coach.In(TargetText.ScreenNext, PressFields.Cut(unscreened.Target.Title, 16)),
            NextDeal = unscreened?.Target.Id ?? "",
        };
    }

    private static bool IsDrop(RankedTarget target) => target.Verdict.Advice == TargetAdvice.Drop;

    private static TargetRowModel Row(CoachTurn coach, RankedTarget target) => new(
        target.Target.Id,
        $"{target.Rank}. {target.Target.Title}",
        IsDrop(target) ? TargetTalk.Reasons(coach, target.Target.Screening) : TargetTalk.Line(coach, target.Target.Screening),
        target.Target.Screening.At is null ? ScreenTarget.Name : "Targets/Show");
}

internal sealed record TargetListModel
{
    public required string Title { get; init; }

    public required string Sum { get; init; }

    /// <summary>Which target to work on first, and why that one.</summary>
    public required string Headline { get; init; }

    public required string Why { get; init; }

    public required IReadOnlyList<TargetRowModel> Rows { get; init; }

    public required IReadOnlyList<TargetRowModel> Drops { get; init; }

    public required string More { get; init; }

    public required int Offset { get; init; }

    public required string Besides { get; init; }

    /// <summary>The title of the button that screens the next one; empty where all are screened.</summary>
    public required string ScreenNext { get; init; }

    public required string NextDeal { get; init; }
}

internal sealed record TargetRowModel(string Deal, string Title, string Line, string Verb);
