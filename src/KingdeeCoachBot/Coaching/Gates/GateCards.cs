using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>A deal's next gate as a card: what is missing with whom to ask and how, then what is there. Course: M4.</summary>
internal static class GateCards
{
    // Two gaps in full are what one can prepare in a taxi; the others are one line each.
    private const int MostInFull = 2;

    private static readonly Text Met = new("✓ {0}", "✓ {0}");
    private static readonly Text Half = new("△ {0}：还不够", "△ {0}: not enough yet");
    private static readonly Text Open = new("○ {0}：缺", "○ {0}: missing");
    private static readonly Text At = new("问{0}（{1}见）：", "Ask {0} (at the visit on {1}):");
    private static readonly Text Of = new("问{0}（还没约）：", "Ask {0} (no visit planned yet):");
    private static readonly Text Somebody = new("要找一位{0}来问：", "Find somebody who {0} and ask:");
    private static readonly Text ToDo = new("要做的：", "To do:");
    private static readonly Text OldGaps = new("带着缺口进来的：{0}", "Entered with gaps: {0}");
    private static readonly Text OldGap = new("{0}（{1}）", "{0} ({1})");
    private static readonly Text Reheated = new("炒冷饭 {0} 次：周期更长，风险更大（M4）。", "Re-heated {0} times: a longer cycle and more risk (M4).");
    private static readonly Text ReheatedOnce = new("炒冷饭 1 次：周期更长，风险更大（M4）。", "Re-heated once: a longer cycle and more risk (M4).");
    private static readonly Text Into = new("下一关：{0}", "Next gate: {0}");
    private static readonly Text WhatIsKnown = new("B 商务谈判：6W+2P 还站得住吗", "B, negotiation: does 6W+2P still hold");
    private static readonly Text Why = new("过关不是填表：每一条都是客户的话，进了下一阶段才不吃亏。（M4）", "A gate is no form to fill: each point is the customer's word, and saves you paying for it in the next stage. (M4)");

    public static Task ShowAsync(CoachTurn coach, Deal deal, string note = "")
    {
        var model = ModelOf(coach, deal, note);
        return coach.ShowAsync("Gates/Show", model, GatesJson.Shown.GateModel, $"{deal.Title} · {model.Line}");
    }

    private static GateModel ModelOf(CoachTurn coach, Deal deal, string note)
    {
        var isLast = deal.Stage >= DealStage.Negotiation;
        var (from, to) = isLast ? (DealStage.Target, DealStage.Negotiation) : (deal.Stage, deal.Stage + 1);
        var standings = Gate.Standings(deal, from, to, coach.Today);
        var gaps = Ordered(standings.Select(each => each.Gap).OfType<GateGap>());
        return new GateModel
        {
            Note = note,
            Title = deal.Title,
            Head = isLast ? coach.In(WhatIsKnown) : coach.In(Into, coach.In(DealText.Stage(to))),
            Line = GateLine.Write(coach, deal),
            Old = string.Join('\n', OldOnes(coach, deal)),
            Gaps = [.. gaps.Select((gap, at) => Row(coach, deal, gap, at < MostInFull))],
            Met = [.. standings.Where(each => each.Gap is null).Select(each => MetRow(coach, deal, each))],
            Why = coach.In(Why),
            Deal = deal.Id,
            To = isLast || deal.IsClosed ? "" : to.ToString(),
            EnterTitle = coach.In(gaps.Count == 0 ? MoveText.Enter : MoveText.DoOverride, GateLine.Letter(to)),
            CanPass = gaps.Count == 0,
            AsksOdds = !deal.IsClosed && deal.Stage == DealStage.Prospect,
            CanPlan = !deal.IsClosed && gaps.Any(gap => gap.Visit is null && gap.Demand.IsAsked()),
        };
    }

    // What the next visit can get comes first: it can be prepared now. Then what is the worst.
    private static IReadOnlyList<GateGap> Ordered(IEnumerable<GateGap> gaps) =>
        [.. gaps.OrderBy(gap => gap.Visit?.Start ?? DateTimeOffset.MaxValue).ThenBy(gap => gap.Person is null).ThenBy(gap => gap.Demand)];

    private static GateGapRow Row(CoachTurn coach, Deal deal, GateGap gap, bool inFull)
    {
        var soFar = GateText.SoFar(coach, deal, gap);
        var wrong = GateText.Wrong(coach, deal, gap);
        return new GateGapRow(
            coach.In(IsHalf(gap.Kind) ? Half : Open, coach.In(GateText.Label(gap.Demand))),
            soFar.Length > 0 ? $"{soFar} · {wrong}" : wrong,
            inFull ? Whom(coach, gap) : "",
            inFull ? GateWords.Ask(coach, deal, gap) : "",
            gap.Demand.ToString(),
            gap.Demand is GateDemand.IsThereADeal or GateDemand.OrderedIn or GateDemand.OurOdds ? "Gates/Odds" : "Gates/Answer");
    }

    private static bool IsHalf(GapKind kind) => kind is GapKind.Assumed or GapKind.NotConfirmed or GapKind.TooVague or GapKind.Faded;

    private static string Whom(CoachTurn coach, GateGap gap) => gap switch
    {
        { Demand: GateDemand.ProofDelivered, Person: null } => coach.In(ToDo),
        { Person: { } person, Visit: { } visit } => coach.In(At, person.Name, Times.Write(coach, coach.DayOf(visit.Start))),
        { Person: { } person } => coach.In(Of, person.Name),
        _ => coach.In(Somebody, coach.In(RoleText.Doing(gap.Role))),
    };

    private static GateMetRow MetRow(CoachTurn coach, Deal deal, GateStanding standing)
    {
        var text = standing.Text.Length > 0 ? PressFields.Cut(standing.Text, 80) : OddsText.Value(coach, deal, standing.Demand);
        var evidence = standing is { Evidence: { } sure, At: { } at } ? GateText.RestsOn(coach, sure, standing.Source, at) : "";
        return new GateMetRow(coach.In(Met, coach.In(GateText.Label(standing.Demand))), string.Join(" · ", new[] { text, evidence }.Where(part => part.Length > 0)), standing.Demand.ToString());
    }

    private static IEnumerable<string> OldOnes(CoachTurn coach, Deal deal)
    {
        var open = StageMove.OpenOverrides(deal, coach.Today).SelectMany(each => each.Gaps.Select(gap => (gap.Demand, each.Move.Reason))).DistinctBy(each => each.Demand).ToArray();
        if (open.Length > 0)
            yield return coach.In(OldGaps, DealDraft.Joined(coach, open.Select(each => coach.In(OldGap, coach.In(GateText.Label(each.Demand)), PressFields.Cut(each.Reason, 30)))));
        if (Reheating.Count(deal) is var count and > 0)
            yield return count == 1 ? coach.In(ReheatedOnce) : coach.In(Reheated, count);
    }
}

/// <summary>What somebody of a part in the decision does: for "find somebody who…".</summary>
internal static class RoleText
{
    public static Text Doing(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("拍板的人", "decides"),
        DecisionRole.Approver => new("管钱、审批的人", "approves the money"),
        DecisionRole.Evaluator => new("评估方案的人", "evaluates"),
        DecisionRole.User => new("将来用系统的人", "will use it"),
        DecisionRole.Gatekeeper => new("采购或秘书", "runs purchasing or the office"),
        _ => new("肯告诉我们里面情况的人", "will tell us how things stand"),
    };
}

internal sealed record GateModel
{
    public required string Note { get; init; }

    public required string Title { get; init; }

    public required string Head { get; init; }

    public required string Line { get; init; }

    /// <summary>Gaps of gates behind, and how often it went back.</summary>
    public required string Old { get; init; }

    public required IReadOnlyList<GateGapRow> Gaps { get; init; }

    public required IReadOnlyList<GateMetRow> Met { get; init; }

    public required string Why { get; init; }

    public required string Deal { get; init; }

    /// <summary>The stage behind the gate; empty where there is none.</summary>
    public required string To { get; init; }

    public required string EnterTitle { get; init; }

    public required bool CanPass { get; init; }

    public required bool AsksOdds { get; init; }

    public required bool CanPlan { get; init; }
}

internal sealed record GateGapRow(string Mark, string Wrong, string Whom, string Words, string Demand, string Verb);

internal sealed record GateMetRow(string Mark, string Line, string Demand);
