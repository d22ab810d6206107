using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>"华能下一步周五前发方案": noted at once where it says what; a button without words opens the form.</summary>
internal sealed class AddStep() : Dialog(Name)
{
    public const string Name = "NextSteps/Add";

    private const int LongestWhat = 300;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = Mentions.Apply((CoachRequest)options!);
        if (await DealAsync(coach, request, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        var draft = Draft(coach, deal, request);
        if (draft.What.Length == 0)
            return await FormAsync(dc, coach, deal, draft, ct);
        await SaveAsync(coach, deal, draft, ct);
        return await dc.EndDialogAsync(null, ct);
    }

    // Somebody nobody knows may belong to any deal.
    private static async Task<Deal?> DealAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Card is null && request.Utterance?.Slots is { Customer: null, Person.Known: false } && coach.Focus is null)
            return await Strangers.AskAsync(coach, request, StepText.WhichDeal, ct);
        return await DealFinder.OneAsync(coach, request, StepText.WhichDeal, ct);
    }

    private static async Task<DialogTurnResult> FormAsync(DialogContext dc, CoachTurn coach, Deal deal, StepDraft draft, CancellationToken ct)
    {
        await DealStore.KeepAsync(coach, deal, ct);
        return await dc.ReplaceDialogAsync(StepForm.Name, draft, ct);
    }

    private static StepDraft Draft(CoachTurn coach, Deal deal, CoachRequest request) => request switch
    {
        { Utterance: { } utterance } => StepDraft.New(deal).With(StepReading.Of(utterance, coach.Today)),
        { Card: { } press } => Offered(deal, press),
        _ => StepDraft.New(deal),
    };

    // One tap on a step that another card offered. Its id came with the offer: two taps are one step.
    private static StepDraft Offered(Deal deal, CardPress press) => StepDraft.New(deal) with
    {
        Step = press.Id("step") ?? Guid.NewGuid().ToString("N"),
        What = PressFields.Cut(press.Text("what") ?? "", LongestWhat - 1),
        Due = PressFields.Write(press.Day("due")),
        Whose = press.Choice<StepOwner>("whose") ?? StepOwner.Ours,
        Person = press.Text("person") is { Length: <= PersonName.Longest } person ? person : "",
    };

    private static async Task SaveAsync(CoachTurn coach, Deal deal, StepDraft draft, CancellationToken ct)
    {
        if (deal.FindStep(draft.Step) is { } there)
        {
            await StepCards.ShowBelowAsync(coach, deal, there, coach.In(StepText.Status(there.Status)));
            return;
        }

        if (!IsOffered(coach) && coach.Turn.Card is not null && await coach.Turn.IsCardSpentAsync(ct))
        {
            await StepCards.ShowListAsync(coach, coach.In(StepText.ListTitle), await StepFinder.OpenAsync(coach, ct));
            return;
        }

        var isNew = draft.Person.Length > 0 && deal.FindPersonCalled(draft.Person) is null;
        var changed = draft.ApplyTo(deal, coach.Now);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        if (!IsOffered(coach))
            coach.Turn.SpendCard();
        await ShowAsync(coach, changed, changed.FindStep(draft.Step)!, isNew ? coach.In(StepText.PersonAdded, draft.Person) : "");
    }

    // The card that offered the step keeps its place and its buttons; that the step is there once, its id sees to.
    private static bool IsOffered(CoachTurn coach) => coach.Turn.Card?.Id("step") is not null;

    private static Task ShowAsync(CoachTurn coach, Deal deal, NextStep step, string note) => IsOffered(coach)
        ? StepCards.ShowBelowAsync(coach, deal, step, coach.In(StepText.Saved), note)
        : StepCards.ShowAsync(coach, deal, step, coach.In(StepText.Saved), note);
}
