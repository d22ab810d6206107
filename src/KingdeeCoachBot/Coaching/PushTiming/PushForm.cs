using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>How a push went, as a form. Course: M14.</summary>
internal sealed class PushForm() : CoachForm<PushDraft>(Name, Save, PushText.NotUnderstood, PushText.Reminder, PushJson.Shown.PushDraft), IUnderstandsAnswers
{
    public const string Name = "Push/Form";
    public const string Save = "Push/Save";

    public const int LongestText = 500;

    // "他不高兴" is about the form on the screen; a sentence with a name is about whoever is named.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is not null && best is null && PushReading.ReceptionIn(utterance.Folded) is not null && Mentions.In(utterance) is { Customer: null, People.Count: 0 };

    protected override async Task<PushDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => options switch
    {
        PushDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? await ResubmittedAsync(CoachTurn.Of(turnContext), press, ct),
        _ => throw new ArgumentException("The form of a push begins with a draft or a button.", nameof(options)),
    };

    protected override PushDraft Merge(PushDraft draft, CardPress press) => draft.With(press);

    protected override Task<PushDraft?> CorrectAsync(ITurnContext turnContext, PushDraft draft, CancellationToken ct) => Task.FromResult(
        CoachTurn.Of(turnContext).Utterance is { } said && PushReading.ReceptionIn(said.Folded) is { } reception
            ? draft with { Reception = reception, Said = draft.Said.Length > 0 ? draft.Said : said.Text, Note = "" }
            : null);

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, PushDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Reception is null)
            problems["reception"] = coach.In(PushText.ReceptionMissing);
        if (draft.Date.Length > 0 && PressFields.DayOf(draft.Date) is null)
            problems["date"] = coach.In(PushText.DateImpossible, PressFields.Cut(draft.Date, 20));
        if (PressFields.DayOf(draft.Date) is { } day && day > coach.Today)
            problems["date"] = coach.In(PushText.InFuture, Times.Write(coach, day));
        if (draft.Who.Length > PersonName.Longest)
            problems["who"] = coach.In(PushText.TooLong, PersonName.Longest);
        if (draft.Said.Length > LongestText)
            problems["said"] = coach.In(PushText.TooLong, LongestText);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<PushDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = PushCard.Form(coach, form);
        return coach.ShowAsync("PushTiming/Form", model, PushJson.Shown.PushFormModel, model.Title, cardInstance);
    }

    protected override async Task<PushDraft?> CompleteAsync(ITurnContext turnContext, PushDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        if (deal.FindPush(draft.Push) is { } saved && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Note = coach.In(PushText.ChangedElsewhere, PushCard.Tell(coach, saved)) };
        var changed = draft.ApplyTo(coach, deal);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        turnContext.SpendCard();
        await PushCard.ShowNotedAsync(coach, changed, changed.FindPush(draft.Push)!, coach.In(PushText.Noted));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, PushDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            await SayGoneAsync(coach, draft, ct);
        else if (deal.FindPush(draft.Push) is { } push)
            await PushCard.ShowNotedAsync(coach, deal, push, coach.In(PushText.NotedBefore));
        else
            await PushCard.ShowAsync(coach, deal, null, "", ct);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, PushDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("PushTiming/PutAside", new PushPutAsideModel(NameOf(coach, draft), draft), PushJson.Shown.PushPutAsideModel, coach.In(PushText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, PushDraft draft) =>
        $"{PressFields.Cut(draft.DealTitle, 40)} · {coach.In(PushText.DoneTitle)}".Trim(' ', '·');

    private static PushDraft? PutAsideBefore(CardPress press) =>
        press.Draft(PushJson.Shown.PushDraft) is { Push.Length: > 0 and <= PressFields.LongestId, Deal.Length: > 0 and <= PressFields.LongestId } draft ? draft with { Note = "" } : null;

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static async Task<PushDraft> ResubmittedAsync(CoachTurn coach, CardPress press, CancellationToken ct)
    {
        var deal = await DealStore.FindAsync(coach, press.Id("deal"), ct);
        return new PushDraft { Push = press.Id("push") ?? Guid.NewGuid().ToString("N"), Deal = press.Id("deal") ?? "", DealTitle = deal?.Title ?? "", Seen = press.Number("seen") };
    }

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<PushDraft?> SayGoneAsync(CoachTurn coach, PushDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        if (draft.Said.Length > 0)
            await coach.SayAsync(coach.In(PushText.Typed, PressFields.Cut(draft.Said, LongestText)));
        return null;
    }
}
