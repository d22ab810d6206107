using System.Collections.ObjectModel;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Home;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>After the visit: three taps, what was learnt, and the tail, on one card. Course: M17 (再次确认成果，留一点尾巴).</summary>
internal sealed class DebriefForm(UtteranceReader reader) : FormDialog<DebriefDraft>(Name, VisitJson.Shown.DebriefDraft), IUnderstandsAnswers
{
    public const string Name = "Visit/DebriefForm";
    public const string Save = "Visit/DebriefSave";
    public const string NotHeld = "Visit/NotHeld";

    /// <summary>How much of a report is kept.</summary>
    public const int LongestReport = 2000;

    private const int LongestStep = 1000;
    private const int LongestId = 64;

    // Later the talk is about something else, and a report says whom it is about.
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(2);

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft
        && turn.Now - draft.AskedAt < Fresh
        && DebriefReading.IsReport(utterance)
        // Words that log a contact or a step are the debrief's while it is open; a new visit, a list or a cancellation is not.
        && (best is null || best.Name is DebriefVisit.Name || !best.Name.StartsWith("Visit/", StringComparison.Ordinal) && !best.Name.StartsWith("Home/", StringComparison.Ordinal));

    protected override Task<DebriefDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        DebriefDraft draft => draft,
        CoachRequest { Card: { } press } => Resubmitted(turnContext, press),
        _ => new DebriefDraft { Visit = "" },
    });

    protected override bool IsSubmission(CardPress? press) => press?.Verb is Save or NotHeld;

    protected override DebriefDraft Merge(DebriefDraft draft, CardPress press) => draft.With(press) with { NotHeld = press.Verb == NotHeld };

    protected override async Task<DebriefDraft?> CorrectAsync(ITurnContext turnContext, DebriefDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (coach.Utterance is not { } utterance || (coach.Now - draft.AskedAt >= Fresh && !DebriefReading.IsReport(utterance)))
            return null;
        var deal = await DealStore.FindAsync(coach, draft.Deal, ct);
        return await DebriefReading.ReadAsync(coach, reader, draft, utterance, PeopleOf(deal?.FindVisit(draft.Visit), draft), ct);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, DebriefDraft draft) =>
        draft.NotHeld ? ReadOnlyDictionary<string, string>.Empty : ProblemsOf(CoachTurn.Of(turnContext), draft);

    protected override async Task ShowAsync(ITurnContext turnContext, FormView<DebriefDraft> form, string cardInstance, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (form.Reason == FormReason.NotUnderstood && turnContext.Card is null)
            await coach.SayAsync(coach.In(DebriefText.NotAboutIt), HomeText.SayResume, HomeText.SayStop);
        else if (await DealStore.FindAsync(coach, form.Draft.Deal, ct) is { } deal)
            await DebriefCards.ShowFormAsync(coach, deal, form, cardInstance);
        else
            await DealFinder.SayGoneAsync(coach, form.Draft.Deal, ct);
    }

    protected override async Task<DebriefDraft?> CompleteAsync(ITurnContext turnContext, DebriefDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            await SayGoneAsync(coach, draft, ct);
        else if (deal.FindVisit(draft.Visit) is { Status: VisitStatus.Held } held)
            await DebriefCards.ShowOutcomeAsync(coach, deal, held, ct);
        else if (draft.NotHeld && deal.FindVisit(draft.Visit) is { } missed)
            await DebriefCards.ShowNotHeldAsync(coach, deal, missed);
        else if (draft.NotHeld)
            await coach.SayAsync(coach.In(VisitText.Gone), VisitText.ListTitle);
        else
            await SaveAsync(coach, deal, draft, ct);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, DebriefDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal && deal.FindVisit(draft.Visit) is { } visit)
            await VisitCards.ShowAsync(coach, deal, visit, VisitText.Planned, ct);
        else
            await coach.SayAsync(coach.In(VisitText.Gone), VisitText.ListTitle);
    }

    // An unanswered question is no work of the rep's: it is asked again at the day's end, not after every other topic.
    protected override Task RemindAsync(ITurnContext turnContext, DebriefDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return draft.IsBlank ? Task.CompletedTask : coach.SayAsync(coach.In(DebriefText.Reminder), HomeText.SayResume, HomeText.SayStop);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, DebriefDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.SayAsync(coach.In(DebriefText.PutAside), VisitText.DebriefTitle);
    }

    private static async Task SaveAsync(CoachTurn coach, Deal deal, DebriefDraft draft, CancellationToken ct)
    {
        deal = DebriefSaving.Save(coach, deal, draft);
        DealStore.Put(coach, deal);
        coach.Turn.SpendCard();
        coach.FocusOn(deal);
        var visit = deal.FindVisit(draft.Visit)!;
        await DebriefCards.ShowOutcomeAsync(coach, deal, visit, ct);
        // A message of its own: text in a card is hard to copy on a phone.
        await coach.SayAsync(Confirmation.Write(coach, deal, visit, 0));
    }

    private static async Task SayGoneAsync(CoachTurn coach, DebriefDraft draft, CancellationToken ct)
    {
        coach.Turn.SpendCard();
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        var typed = string.Join('\n', new[] { draft.Learnt, draft.Next }.Where(text => text.Length > 0));
        if (typed.Length > 0)
            await coach.SayAsync($"{coach.In(VisitText.YourDraft)}\n{typed}", VisitText.ListTitle);
    }

    private static Dictionary<string, string> ProblemsOf(CoachTurn coach, DebriefDraft draft)
    {
        var problems = new Dictionary<string, string>();
        if (draft.Learnt.Length > LongestReport)
            problems["learnt"] = coach.In(VisitText.TooLong, coach.In(DebriefText.Learnt), LongestReport, draft.Learnt.Length);
        if (draft.Next.Length > LongestStep)
            problems["next"] = coach.In(VisitText.TooLong, coach.In(DebriefText.Next), LongestStep, draft.Next.Length);
        if (draft.Due.Length > 0 && draft.DueDay is null)
            problems["due"] = coach.In(VisitText.DateImpossible, draft.Due.Length <= 20 ? draft.Due : draft.Due[..20] + "…");
        else if (draft.DueDay is { } due && due < coach.Today)
            problems["due"] = coach.In(DebriefText.DuePast, Times.Write(coach, due));
        else if (draft.Next.Length > 0 && draft.DueDay is null)
            problems["due"] = coach.In(DebriefText.DueMissing);
        return problems;
    }

    private static IReadOnlyList<string> PeopleOf(Methodology.Visit? visit, DebriefDraft draft) => visit?.People ?? VisitPeople.In(draft.Person);

    private static DebriefDraft Resubmitted(ITurnContext turn, CardPress press) => new()
    {
        Visit = press.Text("visit") is { Length: <= LongestId } visit ? visit : "",
        Deal = press.Text("deal") ?? "",
        Person = press.Text("person") is { Length: <= 100 } person ? person : "",
        AskedAt = turn.Now,
    };
}
