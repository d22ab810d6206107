using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>A next step as a form: new for a deal, or one that is to be changed. Course: M17 (留一点尾巴).</summary>
internal sealed class StepForm() : CoachForm<StepDraft>(Name, Save, StepText.NotUnderstood, StepText.Reminder, StepJson.Shown.StepDraft), IUnderstandsAnswers
{
    public const string Name = "NextSteps/Form";
    public const string Save = "NextSteps/Save";

    private const int LongestWhat = 300;
    private const int FurthestYears = 2;

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is not null && best?.Name is null or "NextSteps/Postpone" or "Visit/Change" or "Visit/Plan" && Says(turn, utterance);

    protected override Task<StepDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        StepDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? Resubmitted(press),
        _ => throw new ArgumentException("A step's form begins with a draft or a button.", nameof(options)),
    });

    protected override StepDraft Merge(StepDraft draft, CardPress press) => draft.With(press);

    protected override Task<StepDraft?> CorrectAsync(ITurnContext turnContext, StepDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return Task.FromResult(coach.Utterance is { } utterance && DueDay.In(utterance.Folded, utterance.Slots, coach.Today) is { } due
            ? draft with { Due = PressFields.Write(due.Day), Note = "" }
            : null);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, StepDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.What.Length == 0)
            problems["what"] = coach.In(StepText.WhatMissing);
        else if (draft.What.Length > LongestWhat)
            problems["what"] = coach.In(StepText.TooLong, LongestWhat, draft.What.Length);
        if (draft.Due.Length > 0 && PressFields.DayOf(draft.Due) is null)
            problems["due"] = coach.In(StepText.DayImpossible, PressFields.Cut(draft.Due, 20));
        if (PressFields.DayOf(draft.Due) is { } day && day > coach.Today.AddYears(FurthestYears))
            problems["due"] = coach.In(StepText.DayTooFar, Times.Write(coach, day));
        if (draft.Person.Length > PersonName.Longest)
            problems["person"] = coach.In(StepText.TooLong, PersonName.Longest, draft.Person.Length);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<StepDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = StepCards.Form(coach, form);
        return coach.ShowAsync("NextSteps/Form", model, StepJson.Shown.StepFormModel, model.Title, cardInstance);
    }

    protected override async Task<StepDraft?> CompleteAsync(ITurnContext turnContext, StepDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        if (deal.FindStep(draft.Step) is { } saved && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Note = coach.In(StepText.ChangedElsewhere, StepCards.Tell(coach, saved)) };

        var changed = draft.ApplyTo(deal, coach.Now);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        turnContext.SpendCard();
        await StepCards.ShowAsync(coach, changed, changed.FindStep(draft.Step)!, coach.In(StepText.Saved));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, StepDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            await SayGoneAsync(coach, draft, ct);
        else if (deal.FindStep(draft.Step) is { } step)
            await StepCards.ShowAsync(coach, deal, step, coach.In(StepText.Status(step.Status)));
        else
            await coach.SayAsync(coach.In(StepText.Gone), StepText.ListTitle);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, StepDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("NextSteps/PutAside", new StepPutAsideModel(NameOf(coach, draft), draft), StepJson.Shown.StepPutAsideModel, coach.In(StepText.PutAside));
    }

    private static StepDraft? PutAsideBefore(CardPress press) =>
        press.Draft(StepJson.Shown.StepDraft) is { Step.Length: > 0 and <= PressFields.LongestId, Deal.Length: > 0 and <= PressFields.LongestId } draft ? draft with { Note = "" } : null;

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static StepDraft Resubmitted(CardPress press) => new()
    {
        Step = press.Id("step") ?? Guid.NewGuid().ToString("N"),
        Deal = press.Id("deal") ?? "",
        Title = press.Text("title") ?? "",
        Seen = press.Number("seen"),
    };

    // "改到周五" is about the form; "周五见王总" is not.
    private static bool Says(CoachTurn coach, Utterance utterance) =>
        DueDay.In(utterance.Folded, utterance.Slots, coach.Today) is not null && Mentions.In(utterance) is { Customer: null, People.Count: 0 };

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<StepDraft?> SayGoneAsync(CoachTurn coach, StepDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        if (draft.What.Length > 0)
            await coach.SayAsync(coach.In(StepText.Typed, PressFields.Cut(draft.What, LongestWhat)));
        return null;
    }

    protected override string NameOf(CoachTurn coach, StepDraft draft) => draft.What.Length > 0 ? PressFields.Cut(draft.What, 40) : draft.Title;
}
