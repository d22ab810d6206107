using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>A move that wants a written reason: past a gate that misses something, or back. Course: M3, M4 (soft gate; 炒冷饭).</summary>
internal sealed class MoveForm() : CoachForm<MoveDraft>(Name, Save, MoveText.NotUnderstood, MoveText.Reminder, GatesJson.Shown.MoveDraft), IUnderstandsAnswers
{
    public const string Name = "Gates/MoveForm";
    public const string Save = "Gates/Move";

    private const int LongestReason = 300;

    // Its other buttons lead elsewhere: they belong to their own intents.
    public override bool Owns(DialogInstance instance, CardPress press) => IsSubmission(press) && base.Owns(instance, press);

    // Whatever is said next without being anything else is the reason that was asked for.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) => 
        DraftOf(instance) is not null && best?.Name is null or "Gates/Tell" or "Deals/Edit" or "NextSteps/Add" or "Visit/Plan" && !DealMention.IsIn(utterance);

    protected override Task<MoveDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        MoveDraft draft => draft,
        CoachRequest { Card: { } press } => press.Draft(GatesJson.Shown.MoveDraft) ?? new MoveDraft { Deal = press.Id("deal") ?? "", To = press.Choice<DealStage>("to") ?? DealStage.Target },
        _ => throw new ArgumentException("The form begins with a draft or a button.", nameof(options)),
    });

    protected override MoveDraft Merge(MoveDraft draft, CardPress press) => draft with { Reason = press.Text("reason") ?? "" };

    protected override Task<MoveDraft?> CorrectAsync(ITurnContext turnContext, MoveDraft draft, CancellationToken ct) => Task.FromResult(
        CoachTurn.Of(turnContext).Utterance is { Text.Length: > 1 and <= LongestReason } utterance ? draft with { Reason = utterance.Text } : null);

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, MoveDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Reason.Length == 0)
            problems["reason"] = coach.In(MoveText.ReasonMissing);
        if (draft.Reason.Length > LongestReason)
            problems["reason"] = coach.In(GateText.TooLong, LongestReason, draft.Reason.Length);
        return problems;
    }

    protected override async Task ShowAsync(CoachTurn coach, FormView<MoveDraft> form, string cardInstance, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, form.Draft.Deal, ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, form.Draft.Deal, ct);
            return;
        }

        var model = MoveFormModel.Of(coach, deal, form);
        await coach.ShowAsync("Gates/Move", model, GatesJson.Shown.MoveFormModel, $"{deal.Title} · {model.Title}", cardInstance);
    }

    protected override async Task<MoveDraft?> CompleteAsync(ITurnContext turnContext, MoveDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await MovedCard.MoveAsync(coach, deal, draft.To, draft.Reason, ct);
        else
            await DealFields.SayGoneAsync(coach, draft.Deal, [draft.Reason], ct);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, MoveDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await GateCards.ShowAsync(coach, deal);
        else
            await DealFields.SayGoneAsync(coach, draft.Deal, [draft.Reason], ct);
    }

    // Nothing was typed that is worth a card of its own: the button that led here is still there.
    protected override Task PutAsideAsync(ITurnContext turnContext, MoveDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.SayAsync(coach.In(MoveText.PutAside, draft.DealTitle), GateText.SayShow);
    }

    protected override string NameOf(CoachTurn coach, MoveDraft draft) => PressFields.Cut(draft.DealTitle, 40);
}

/// <summary>A move that waits for its reason.</summary>
internal sealed record MoveDraft
{
    public string Deal { get; init => field = value ?? ""; } = "";

    public string DealTitle { get; init => field = value ?? ""; } = "";

    public DealStage To { get; init; }

    public string Reason { get; init => field = value ?? ""; } = "";
}

/// <summary>The form of a move as its card shows it.</summary>
internal sealed record MoveFormModel
{
    private const int MostGaps = 6;

    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<string> Gaps { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Label { get; init; }

    public required string Hint { get; init; }

    public required string Reason { get; init; }

    public required string SaveTitle { get; init; }

    public required string Deal { get; init; }

    public required MoveDraft Draft { get; init; }

    public static MoveFormModel Of(CoachTurn coach, Deal deal, FormView<MoveDraft> form)
    {
        var (draft, letter) = (form.Draft, GateLine.Letter(form.Draft.To));
        var isBack = draft.To < deal.Stage;
        var gaps = isBack ? [] : Gate.Into(deal, draft.To, coach.Today).Gaps;
        return new MoveFormModel
        {
            Title = coach.In(isBack ? MoveText.BackTitle : MoveText.OverrideTitle, letter),
            DealTitle = $"{deal.Title} · {GateLine.Letter(deal.Stage)} → {letter}",
            Lead = isBack ? coach.In(MoveText.BackLead) : coach.In(MoveText.OverrideLead, gaps.Count, letter),
            Gaps =
            [
                .. gaps.Take(MostGaps).Select(gap => coach.In(GateText.Pair, coach.In(GateText.Label(gap.Demand)), GateText.Wrong(coach, deal, gap))),
                .. gaps.Count > MostGaps ? [coach.In(MoveText.MoreGaps, gaps.Count - MostGaps)] : Array.Empty<string>(),
            ],
            Problems = [.. form.Problems.Values],
            Label = coach.In(isBack ? MoveText.WhyBack : MoveText.WhyOverride),
            Hint = coach.In(isBack ? MoveText.BackHint : MoveText.OverrideHint),
            Reason = PressFields.Cut(draft.Reason, 1000),
            SaveTitle = coach.In(isBack ? MoveText.DoBack : MoveText.DoOverride, letter),
            Deal = deal.Id,
            Draft = draft,
        };
    }
}
