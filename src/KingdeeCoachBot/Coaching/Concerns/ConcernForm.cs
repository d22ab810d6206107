using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>What the customer asks, or what answered it, as a form. Course: M5, M13.</summary>
internal sealed class ConcernForm()
    : CoachForm<ConcernDraft>(Name, Save, ConcernText.NotUnderstood, ConcernText.Reminder, ConcernJson.Shown.ConcernDraft), IUnderstandsAnswers
{
    public const string Name = "Concerns/Form";
    public const string Save = "Concerns/Save";

    private const int LongestText = 500;

    // "他嫌贵" is about the form on the screen; a sentence with a name is about whoever is named.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { Answers: false } && best is null or { Name: AddConcern.Name }
        && SaidConcerns.In(utterance.Folded).Count > 0 && Mentions.In(utterance) is { Customer: null, People.Count: 0 };

    protected override async Task<ConcernDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => options switch
    {
        ConcernDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? await ResubmittedAsync(CoachTurn.Of(turnContext), press, ct),
        _ => throw new ArgumentException("The form of a concern begins with a draft or a button.", nameof(options)),
    };

    protected override ConcernDraft Merge(ConcernDraft draft, CardPress press) => draft.With(press);

    protected override Task<ConcernDraft?> CorrectAsync(ITurnContext turnContext, ConcernDraft draft, CancellationToken ct)
    {
        var said = draft.Answers ? null : CoachTurn.Of(turnContext).Utterance;
        var read = said is null ? [] : ConcernReading.Raised("", default, "", said.Text);
        return Task.FromResult(read is [var first, ..] ? draft with { Kind = first.Kind, Words = first.Text, Note = "" } : null);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, ConcernDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (!draft.Answers && draft.Kind is null)
            problems["kind"] = coach.In(ConcernText.KindMissing);
        if (draft is { Answers: true, IsAnswered: true } && string.IsNullOrWhiteSpace(draft.Answer))
            problems["answer"] = coach.In(ConcernText.AnswerMissing);
        var (field, date) = draft.Answers ? ("answeredOn", draft.AnsweredOn) : ("date", draft.Date);
        if (date.Length > 0 && PressFields.DayOf(date) is null)
            problems[field] = coach.In(ConcernText.DateImpossible, PressFields.Cut(date, 20));
        if (PressFields.DayOf(date) is { } day && day > coach.Today)
            problems[field] = coach.In(ConcernText.InFuture, Times.Write(coach, day));
        foreach (var (input, text, most) in ((string, string, int)[])[("who", draft.Who, PersonName.Longest), ("words", draft.Words, LongestText), ("answer", draft.Answer, LongestText)])
        {
            if (text.Length > most)
                problems[input] = coach.In(ConcernText.TooLong, most);
        }

        return problems;
    }

    protected override async Task ShowAsync(CoachTurn coach, FormView<ConcernDraft> form, string cardInstance, CancellationToken ct)
    {
        var deal = await DealStore.FindAsync(coach, form.Draft.Deal, ct);
        var model = ConcernCards.Form(coach, form, deal);
        await coach.ShowAsync("Concerns/Form", model, ConcernJson.Shown.ConcernFormModel, model.Title, cardInstance);
    }

    protected override async Task<ConcernDraft?> CompleteAsync(ITurnContext turnContext, ConcernDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        var saved = deal.FindConcern(draft.Concern);
        if (draft.Answers && saved is null)
        {
            await ConcernCards.ShowListAsync(coach, deal, coach.In(ConcernText.Gone));
            return null;
        }

        if (saved is not null && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Note = coach.In(ConcernText.ChangedElsewhere, ConcernCards.Tell(coach, saved)) };
        var changed = deal.With(draft.ApplyTo(coach, saved));
        if (draft.Who.Length > 0)
            changed = changed.WithPeople([draft.Who]);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        turnContext.SpendCard();
        await ConcernCards.ShowAsync(coach, changed, changed.FindConcern(draft.Concern)!, StatusOf(coach, draft), ct, isNew: saved is null);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, ConcernDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            await SayGoneAsync(coach, draft, ct);
        else if (deal.FindConcern(draft.Concern) is { } concern)
            await ConcernCards.ShowAsync(coach, deal, concern, coach.In(ConcernText.NotedBefore), ct);
        else
            await ConcernCards.ShowListAsync(coach, deal, coach.In(ConcernText.Gone));
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, ConcernDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("Concerns/PutAside", new ConcernPutAsideModel(NameOf(coach, draft), draft), ConcernJson.Shown.ConcernPutAsideModel, coach.In(ConcernText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, ConcernDraft draft) =>
        draft.Words.Length > 0 ? PressFields.Cut(draft.Words, 40) : draft.DealTitle.Length > 0 ? PressFields.Cut(draft.DealTitle, 40) : coach.In(ConcernText.FormTitle);

    private static string StatusOf(CoachTurn coach, ConcernDraft draft) =>
        coach.In(!draft.Answers ? ConcernText.Noted : draft.IsAnswered ? ConcernText.Ticked : ConcernText.StillOpen);

    private static ConcernDraft? PutAsideBefore(CardPress press) =>
        press.Draft(ConcernJson.Shown.ConcernDraft) is { Concern.Length: > 0 and <= ConcernFinder.LongestId, Deal.Length: > 0 and <= PressFields.LongestId } draft ? draft with { Note = "" } : null;

    // A form of before, whose dialog is over: it holds all that is needed to save it, but for what it did not ask.
    private static async Task<ConcernDraft> ResubmittedAsync(CoachTurn coach, CardPress press, CancellationToken ct)
    {
        var id = ConcernFinder.IdIn(press) ?? Guid.NewGuid().ToString("N");
        var deal = await DealStore.FindAsync(coach, press.Id("deal"), ct);
        var draft = deal?.FindConcern(id) is { } concern ? ConcernDraft.Of(coach, deal, concern) : new ConcernDraft { Concern = id, Deal = press.Id("deal") ?? "", DealTitle = deal?.Title ?? "" };
        return draft with { Seen = press.Number("seen"), Answers = press.Text("mode") == "answer" };
    }

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<ConcernDraft?> SayGoneAsync(CoachTurn coach, ConcernDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        var typed = draft.Answers ? draft.Answer : draft.Words;
        if (typed.Length > 0)
            await coach.SayAsync(coach.In(ConcernText.Typed, PressFields.Cut(typed, LongestText)));
        return null;
    }
}
