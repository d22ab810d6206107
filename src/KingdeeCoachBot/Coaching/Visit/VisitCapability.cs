using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Visits: plan, brief, debrief, list, show, change, cancel. Course: M17.</summary>
internal sealed class VisitCapability(UtteranceReader reader) : IActsWhenDue
{
    public IEnumerable<string> Kinds => [DealIndex.VisitsDue];

    public IEnumerable<Intent> Intents =>
    [
        new(VisitForm.Name, VisitForm.Name) { Fits = VisitSentences.Plan, Help = new(100, VisitText.PlanTitle, VisitText.PlanExample) },
        new("Visit/Save", VisitForm.Name),
        new(VisitForm.Suggest, VisitForm.Name),
        new("Visit/List", "Visit/List") { Fits = VisitSentences.List, Help = new(110, VisitText.ListHelp, VisitText.ListExample) },
        new("Visit/Show", "Visit/Show") { Fits = VisitSentences.Show },
        new(ChangeVisit.Name, ChangeVisit.Name) { Fits = VisitSentences.Change },
        new("Visit/Cancel", "Visit/Cancel") { Fits = VisitSentences.Cancel },
        new("Visit/CancelNow", "Visit/CancelNow"),
        new("Visit/Brief", "Visit/Brief") { Fits = VisitSentences.Brief, Help = new(120, VisitText.BriefTitle, VisitText.BriefExample) },
        new(DebriefVisit.Name, DebriefVisit.Name) { Fits = VisitSentences.Debrief, Help = new(130, VisitText.DebriefTitle, VisitText.DebriefExample) },
        new(DebriefForm.Save, DebriefForm.Name),
        new(DebriefForm.NotHeld, DebriefForm.Name),
        new("Visit/Facts", "Visit/Facts"),
        new("Visit/FactsSave", "Visit/FactsSave"),
        new("Visit/Reword", "Visit/Reword"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new VisitForm(),
        new ChangeVisit(),
        new ActionDialog("Visit/List", ListAsync),
        new ActionDialog("Visit/Show", ShowAsync),
        new ActionDialog("Visit/Cancel", ConfirmCancelAsync),
        new ActionDialog("Visit/CancelNow", CancelAsync),
        new ActionDialog("Visit/Brief", BriefAsync),
        new DebriefVisit(reader),
        new DebriefForm(reader),
        new ActionDialog("Visit/Facts", HeldVisits.ShowFactsAsync),
        new ActionDialog("Visit/FactsSave", HeldVisits.SaveFactsAsync),
        new ActionDialog("Visit/Reword", HeldVisits.RewordAsync),
    ];

    public Task ActAsync(CoachTurn coach, DialogContext dialogs, ScheduledTurn due, CancellationToken ct) =>
        VisitsDue.ActAsync(coach, dialogs, due, ct);

    private static async Task ListAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var visits = await VisitFinder.UpcomingAsync(coach, ct);
        if (request.Utterance?.Slots.When is { Date: { } date } when)
            await ListDayAsync(coach, visits, date, ct);
        else if (visits.Count == 0)
            await coach.SayAsync(coach.In(VisitText.NoVisits), VisitText.PlanTitle);
        else
            await VisitCards.ShowListAsync(coach, coach.In(VisitText.ListSummary), visits, "Visit/Show");
    }

    private static Task ListDayAsync(CoachTurn coach, IReadOnlyList<VisitEntry> visits, DateOnly date, CancellationToken ct)
    {
        var thatDay = visits.Where(visit => VisitFinder.DayOf(coach, visit) == date).ToArray();
        var day = Times.Write(coach, date);
        return thatDay.Length == 0
            ? coach.SayAsync(coach.In(VisitText.NoVisitsThen, day), VisitText.ListTitle, VisitText.PlanTitle)
            : VisitCards.ShowListAsync(coach, coach.In(VisitText.ListOf, day), thatDay, "Visit/Show");
    }

    private static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await HeldVisits.NamedAsync(coach, request, ct) is { } held)
            await VisitCards.ShowAsync(coach, held.Deal, held.Visit, VisitText.Planned, ct);
        else if (await VisitFinder.OneAsync(coach, request, VisitText.WhichToShow, ct) is { } found)
            await VisitCards.ShowAsync(coach, found.Deal, found.Visit, VisitText.Planned, ct);
    }

    private async Task BriefAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        request = await VisitSentences.ReadAgainAsync(coach, reader, request, ct);
        if (await VisitFinder.OneAsync(coach, request, VisitText.WhichToBrief, ct) is not { } found)
            return;
        coach.FocusOn(found.Deal);
        if (found.Visit.Status == VisitStatus.Planned)
            await BriefCards.ShowAsync(coach, found.Deal, found.Visit, ct);
        else
            await VisitCards.ShowAsync(coach, found.Deal, found.Visit, VisitText.Planned, ct);
    }

    private static async Task ConfirmCancelAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await VisitFinder.OneAsync(coach, request, VisitText.WhichToCancel, ct) is not { } found)
            return;
        if (found.Visit.Status != VisitStatus.Planned)
            await VisitCards.ShowAsync(coach, found.Deal, found.Visit, VisitText.Planned, ct);
        else
            await VisitCards.ShowConfirmCancelAsync(coach, found.Deal, found.Visit);
    }

    private static async Task CancelAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await VisitFinder.OneAsync(coach, request, VisitText.WhichToCancel, ct) is not { } found)
            return;
        var (deal, visit) = found;
        // A used confirmation must not cancel what was planned anew since.
        if (visit.Status == VisitStatus.Planned && !await coach.Turn.IsCardSpentAsync(ct))
        {
            deal = deal.With(visit with { Status = VisitStatus.Cancelled });
            visit = deal.FindVisit(visit.Id)!;
            DealStore.Put(coach, deal);
            coach.Turn.SpendCard();
        }

        await VisitCards.ShowAsync(coach, deal, visit, VisitText.Planned, ct);
    }
}
