using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>All answers to one demand, the newest first. Course: M4.</summary>
internal static class HistoryCard
{
    private const int MostRows = 15;

    private static readonly Text None = new("还没有答案。", "No answer yet.");
    private static readonly Text Fallen = new("后来有变：{0}", "things changed since: {0}");

    public static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, request, GateText.WhichDeal, ct) is not { } deal)
            return;
        if (request.Card?.Choice<GateDemand>("demand") is not { } demand)
        {
            await GateCards.ShowAsync(coach, deal);
            return;
        }

        var model = new GateHistoryModel
        {
            Title = coach.In(GateText.Question(demand)),
            DealTitle = deal.Title,
            Rows = [.. RowsOf(coach, deal, demand).Take(MostRows)],
            None = coach.In(None),
            Deal = deal.Id,
            Demand = demand.ToString(),
            Verb = demand is GateDemand.IsThereADeal or GateDemand.OrderedIn or GateDemand.OurOdds ? "Gates/Odds" : "Gates/Answer",
        };
        await coach.ShowAsync("Gates/History", model, GatesJson.Shown.GateHistoryModel, $"{deal.Title} · {model.Title}");
    }

    private static IEnumerable<GateHistoryRow> RowsOf(CoachTurn coach, Deal deal, GateDemand demand)
    {
        // A clear timetable is the timetable with a span of three months or less.
        if ((demand == GateDemand.ClearTimetable ? GateQuestion.Timeline : demand.Question()) is { } question)
        {
            // A pain that was told is a mark, and answers why they need it.
            var pains = deal.Marks.Where(mark => question == GateQuestion.WhyNeed && mark.Kind is MarkKind.PainStated or MarkKind.PainAdmitted && mark.Text.Length > 0)
                .Select(mark => (mark.At, Row: Row(coach, mark)));
            return deal.Facts.Where(fact => fact.Answers == question).Select(fact => (fact.At, Row: Row(coach, deal, fact))).Concat(pains)
                .OrderByDescending(each => each.At).Select(each => each.Row);
        }

        if (Telling.MarkOf(demand) is { } kind)
            return deal.Marks.Where(mark => mark.Kind == kind || (kind == MarkKind.VisionStated && mark.Kind is MarkKind.VisionOurs or MarkKind.VisionConfirmed or MarkKind.VisionShared)).OrderByDescending(mark => mark.At)
                .Select(mark => Row(coach, mark));
        return OddsText.Value(coach, deal, demand) is { Length: > 0 } value ? [new GateHistoryRow(value, "", "")] : [];
    }

    private static GateHistoryRow Row(CoachTurn coach, DealMark mark) => new(mark.Text, GateText.RestsOn(coach, mark.Evidence, mark.Who, mark.At), "");

    private static GateHistoryRow Row(CoachTurn coach, Deal deal, DealFact fact)
    {
        var against = deal.Contradictions.Where(each => each.Fact == fact.Id && each.At >= fact.At).MaxBy(each => each.At);
        return new GateHistoryRow(fact.Text, GateText.RestsOn(coach, fact.Evidence, fact.Source, fact.At), against is null ? "" : coach.In(Fallen, against.Why));
    }
}

internal sealed record GateHistoryModel
{
    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required IReadOnlyList<GateHistoryRow> Rows { get; init; }

    public required string None { get; init; }

    public required string Deal { get; init; }

    public required string Demand { get; init; }

    public required string Verb { get; init; }
}

internal sealed record GateHistoryRow(string Text1, string RestsOn, string Fallen);
