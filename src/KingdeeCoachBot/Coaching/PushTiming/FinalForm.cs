using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>The day on which a deal is decided, one way or the other, as a form. Course: M13, M14 (该断则断).</summary>
internal sealed class FinalForm() : CoachForm<FinalDraft>(Name, Save, PushText.FinalNotUnderstood, PushText.Reminder, PushJson.Shown.FinalDraft), IUnderstandsAnswers
{
    public const string Name = "Push/FinalForm";
    public const string Save = "Push/FinalSave";

    private const int MostDays = 60;

    // "12月20日" is about the form on the screen.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is not null && best is null && DueDay.In(utterance.Folded, utterance.Slots, turn.Today) is not null && Mentions.In(utterance) is { Customer: null, People.Count: 0 };

    protected override async Task<FinalDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => options switch
    {
        FinalDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? await ResubmittedAsync(CoachTurn.Of(turnContext), press, ct),
        _ => throw new ArgumentException("The form of a final decision begins with a draft or a button.", nameof(options)),
    };

    protected override FinalDraft Merge(FinalDraft draft, CardPress press) => draft.With(press);

    protected override Task<FinalDraft?> CorrectAsync(ITurnContext turnContext, FinalDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return Task.FromResult(coach.Utterance is { } said && DueDay.In(said.Folded, said.Slots, coach.Today) is { } due ? draft with { Date = PressFields.Write(due.Day), Note = "" } : null);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, FinalDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (PressFields.DayOf(draft.Date) is not { } day)
            problems["date"] = draft.Date.Length > 0 ? coach.In(PushText.DateImpossible, PressFields.Cut(draft.Date, 20)) : coach.In(PushText.DayMissing);
        else if (day < coach.Today)
            problems["date"] = coach.In(PushText.DayPast, Times.Write(coach, day));
        else if (day > coach.Today.AddDays(MostDays))
            problems["date"] = coach.In(PushText.DayTooFar, Times.Write(coach, day));
        if (draft.IsAgain && string.IsNullOrWhiteSpace(draft.Words))
            problems["words"] = coach.In(PushText.ReasonForNewDay);
        if (draft.Who.Length > PersonName.Longest)
            problems["who"] = coach.In(PushText.TooLong, PersonName.Longest);
        if (draft.Words.Length > PushForm.LongestText)
            problems["words"] = coach.In(PushText.TooLong, PushForm.LongestText);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<FinalDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = PushCard.Form(coach, form);
        return coach.ShowAsync("PushTiming/Final", model, PushJson.Shown.FinalFormModel, model.Title, cardInstance);
    }

    protected override async Task<FinalDraft?> CompleteAsync(ITurnContext turnContext, FinalDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        if (deal.Status != DealStatus.Open)
        {
            await PushCard.ShowAsync(coach, deal, null, "", ct);
            return null;
        }

        if (deal.FinalDecision is { } saved && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Note = coach.In(PushText.ChangedElsewhere, coach.In(PushText.WhenFinal, Times.Write(coach, saved.Day))) };
        var changed = Applied(coach, deal, draft);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        turnContext.SpendCard();
        await ShowFinalAsync(coach, changed);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, FinalDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            await SayGoneAsync(coach, draft, ct);
        else if (deal.FinalDecision is not null)
            await ShowFinalAsync(coach, deal);
        else
            await PushCard.ShowAsync(coach, deal, null, "", ct);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, FinalDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("PushTiming/FinalPutAside", new FinalPutAsideModel(NameOf(coach, draft), draft), PushJson.Shown.FinalPutAsideModel, coach.In(PushText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, FinalDraft draft) => $"{PressFields.Cut(draft.DealTitle, 40)} · {coach.In(PushText.FinalTitle)}".Trim(' ', '·');

    // The day is a step of ours, so that it comes up in the list of what is to be done like everything else.
    private static Deal Applied(CoachTurn coach, Deal deal, FinalDraft draft)
    {
        var (day, who) = (PressFields.DayOf(draft.Date)!.Value, draft.Who.Length == 0 ? "" : PersonName.In(deal, draft.Who));
        var what = coach.In(PushText.FinalStep, who.Length > 0 ? who : coach.In(PushText.Customer));
        var step = deal.FindStep(FinalDecision.StepId) is { } before
            ? (before.Status == StepStatus.Open ? before.MoveTo(day) : before.Reopen() with { Due = day }) with { What = what, Person = who }
            : new NextStep { Id = FinalDecision.StepId, What = what, Due = day, Whose = StepOwner.Ours, Person = who, CreatedAt = coach.LocalNow };
        return deal.WithPeople([who]).With(step).With(new FinalDecision { Day = day, Person = who, Words = draft.Words, At = coach.LocalNow });
    }

    private static Task ShowFinalAsync(CoachTurn coach, Deal deal) =>
        PushCard.ShowFinalAsync(coach, deal, deal.FinalDecision!, coach.In(PushText.FinalSaved, Times.Write(coach, deal.FinalDecision!.Day)));

    private static FinalDraft? PutAsideBefore(CardPress press) =>
        press.Draft(PushJson.Shown.FinalDraft) is { Deal.Length: > 0 and <= PressFields.LongestId } draft ? draft with { Note = "" } : null;

    private static async Task<FinalDraft> ResubmittedAsync(CoachTurn coach, CardPress press, CancellationToken ct)
    {
        var deal = await DealStore.FindAsync(coach, press.Id("deal"), ct);
        return new FinalDraft
        {
            Deal = press.Id("deal") ?? "",
            DealTitle = deal?.Title ?? "",
            Seen = press.Number("seen"),
            IsAgain = deal?.FinalDecision is { } final && final.Day < coach.Today,
        };
    }

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<FinalDraft?> SayGoneAsync(CoachTurn coach, FinalDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        if (draft.Words.Length > 0)
            await coach.SayAsync(coach.In(PushText.Typed, PressFields.Cut(draft.Words, PushForm.LongestText)));
        return null;
    }
}
