using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>Moves a deal and says what came of it.</summary>
internal static class MovedCard
{
    /// <summary>
    /// What a button or sentence that moves a deal leads to: the move itself where nothing is missing, else the form that asks for a reason.
    /// </summary>
    /// <returns>The form's draft; null where the answer has been given.</returns>
    public static async Task<object?> BeginAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, About(request), GateText.WhichDeal, ct) is not { } deal)
            return null;
        if (await DealStore.FindAsync(coach, deal.Id, ct) is null)
            DealStore.Put(coach, deal);
        var to = StageOf(request, deal);
        var result = StageMove.Advance(deal, to, "", coach.Me, coach.LocalNow);
        if (result.HasMoved || result.Outcome is MoveOutcome.NothingToMove or MoveOutcome.DealIsClosed)
        {
            await ShowAsync(coach, deal, to, result, ct);
            return null;
        }

        return new MoveDraft { Deal = deal.Id, DealTitle = deal.Title, To = to, Reason = ReasonIn(request) };
    }

    /// <summary>Moves it with a reason.</summary>
    public static Task MoveAsync(CoachTurn coach, Deal deal, DealStage to, string reason, CancellationToken ct) =>
        ShowAsync(coach, deal, to, StageMove.Advance(deal, to, reason, coach.Me, coach.LocalNow), ct);

    private static async Task ShowAsync(CoachTurn coach, Deal before, DealStage to, MoveResult result, CancellationToken ct)
    {
        if (result.Outcome == MoveOutcome.DealIsClosed)
        {
            await DealCard.ShowAsync(coach, before, coach.In(MoveText.IsClosed, before.Title, DealLine.Write(coach, before)), ct);
            return;
        }

        if (!result.HasMoved)
        {
            await GateCards.ShowAsync(coach, before, coach.In(MoveText.AlreadyThere, before.Title, coach.In(DealText.Stage(before.Stage))));
            return;
        }

        var deal = result.Deal.Revised();
        DealStore.Put(coach, deal);
        coach.FocusOn(deal);
        if (coach.Turn.Card is not null)
            coach.Turn.SpendCard();
        var model = ModelOf(coach, before, deal, to, result);
        await coach.ShowAsync("Gates/Moved", model, GatesJson.Shown.MovedModel, $"{deal.Title} · {model.Status}");
    }

    private static MovedModel ModelOf(CoachTurn coach, Deal before, Deal deal, DealStage to, MoveResult result)
    {
        var next = OneUnknown.Of(deal, coach.Today)?.Gap;
        return new MovedModel
        {
            Status = coach.In(StatusOf(result.Outcome), GateLine.Letter(to)),
            Tone = result.Outcome is MoveOutcome.WentBack or MoveOutcome.MovedByOverride ? "Warning" : "Good",
            Title = deal.Title,
            Lesson = LessonOf(coach, deal, result),
            Gate = GateLine.Write(coach, deal),
            Ask = next is null ? "" : coach.In(GateText.NextAsk, coach.In(GateText.Label(next.Demand))),
            Words = next is null ? "" : GateWords.Ask(coach, deal, next),
            Deal = deal.Id,
            Back = before.Stage < to && result.Outcome != MoveOutcome.Undone ? before.Stage.ToString() : "",
        };
    }

    private static Text StatusOf(MoveOutcome outcome) => outcome switch
    {
        MoveOutcome.Moved => MoveText.Passed,
        MoveOutcome.MovedByOverride => MoveText.Overridden,
        MoveOutcome.WentBack => MoveText.WentBack,
        _ => MoveText.TakenBack,
    };

    private static string LessonOf(CoachTurn coach, Deal deal, MoveResult result) => result.Outcome switch
    {
        MoveOutcome.Moved => coach.In(MoveText.PassedLesson, coach.In(MoveText.Job(deal.Stage))),
        MoveOutcome.MovedByOverride => coach.In(
            MoveText.OverriddenLesson, result.Gaps.Count, DealDraft.Joined(coach, result.Gaps.Take(6).Select(gap => coach.In(GateText.Label(gap.Demand)))), PressFields.Cut(deal.Moves[^1].Reason, 60)),
        MoveOutcome.WentBack => coach.In(MoveText.WentBackLesson, result.Reheated, coach.In(GateText.Question(GateDemand.WhyNeed))),
        _ => coach.In(MoveText.TakenBackLesson),
    };

    private static DealStage StageOf(CoachRequest request, Deal deal) =>
        request.Card?.Choice<DealStage>("to")
        ?? (request.Utterance is { } said ? GateSentences.StageIn(said) : null)
        ?? (request.Intent == GatesCapability.Back ? Earlier(deal.Stage) : Later(deal.Stage));

    private static DealStage Earlier(DealStage stage) => stage == DealStage.Target ? stage : stage - 1;

    private static DealStage Later(DealStage stage) => stage == DealStage.Negotiation ? stage : stage + 1;

    private static CoachRequest About(CoachRequest request) =>
        OnDeal.About(request, request.Intent == GatesCapability.Back ? GateSentences.BackVerb() : GateSentences.ForwardVerb());

    private static string ReasonIn(CoachRequest request) => request.Utterance is { } said
        ? DealSentences.ReasonIn(said, request.Intent == GatesCapability.Back ? GateSentences.BackVerb() : GateSentences.ForwardVerb())
        : "";
}

internal sealed record MovedModel
{
    public required string Status { get; init; }

    /// <summary>The colour of the status.</summary>
    public required string Tone { get; init; }

    public required string Title { get; init; }

    public required string Lesson { get; init; }

    public required string Gate { get; init; }

    public required string Ask { get; init; }

    public required string Words { get; init; }

    public required string Deal { get; init; }

    /// <summary>The stage that undoing leads back to; empty where there is nothing to undo.</summary>
    public required string Back { get; init; }
}
