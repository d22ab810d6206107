using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Deals: create, show, list, edit, close, park, hand over, team. Course: M1, M3, M4.</summary>
internal sealed class DealsCapability : IActsWhenDue
{
    public IEnumerable<string> Kinds => [HandOverNotice.DueKind, DealIndex.DealDue];

    public IEnumerable<Intent> Intents =>
    [
        new(DealForm.Name, DealForm.Name) { Fits = DealSentences.New, Help = new(200, DealText.NewTitle, DealText.NewExample) },
        new(DealForm.Save, DealForm.Name),
        new("Deals/Show", "Deals/Show") { Fits = DealSentences.Show, Help = new(220, DealText.ShowTitle, DealText.ShowExample) },
        new("Deals/More", "Deals/More"),
        new("Deals/Standing", "Deals/Standing") { Fits = DealSentences.Standing, Help = new(225, DealText.StandingTitle, DealText.StandingExample) },
        new("Deals/List", "Deals/List") { Fits = DealSentences.List, Help = new(210, DealText.ListTitle, DealText.ListExample) },
        new("Deals/Edit", "Deals/Edit") { Fits = DealSentences.Edit },
        new("Deals/Win", "Deals/Win") { Fits = DealSentences.Win },
        new("Deals/Lose", "Deals/Lose") { Fits = DealSentences.Lose },
        new("Deals/StopDeal", "Deals/StopDeal") { Fits = DealSentences.StopDeal },
        new(ClosingForm.Save, ClosingForm.Name),
        new("Deals/Reopen", "Deals/Reopen") { Fits = DealSentences.Reopen },
        new("Deals/Park", "Deals/Park") { Fits = DealSentences.Park },
        new(ParkingForm.Save, ParkingForm.Name),
        new("Deals/Resume", "Deals/Resume") { Fits = DealSentences.Resume },
        new("Deals/HandOver", "Deals/HandOver") { Fits = DealSentences.HandOver },
        new("Deals/Revoke", "Deals/Revoke"),
        new("Deals/TakeOver", "Deals/TakeOver") { Fits = DealSentences.TakeOver },
        new("Deals/Accept", "Deals/Accept"),
        new("Deals/Decline", "Deals/Decline"),
        new("Deals/Team", "Deals/Team") { Fits = DealSentences.Team },
        new("Deals/Delete", "Deals/Delete") { Fits = DealSentences.Delete },
        new("Deals/DeleteNow", "Deals/DeleteNow"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new DealForm(),
        new ClosingForm(),
        new ParkingForm(),
        new OnDeal("Deals/Edit", DealSentences.EditVerb(), DealForm.Name, (coach, request, deal, _) => Task.FromResult<object?>(Edited(coach, request, deal))),
        new OnDeal("Deals/Win", DealSentences.WinVerb(), ClosingForm.Name, (coach, request, deal, ct) => ClosingAsync(coach, request, deal, DealStatus.Won, ct)),
        new OnDeal("Deals/Lose", DealSentences.LoseVerb(), ClosingForm.Name, (coach, request, deal, ct) => ClosingAsync(coach, request, deal, DealStatus.Lost, ct)),
        new OnDeal("Deals/StopDeal", DealSentences.StopVerb(), ClosingForm.Name, (coach, request, deal, ct) => ClosingAsync(coach, request, deal, DealStatus.Stopped, ct)),
        new OnDeal("Deals/Park", DealSentences.ParkVerb(), ParkingForm.Name, ParkingAsync),
        new ActionDialog("Deals/Show", DealActions.ShowAsync),
        new ActionDialog("Deals/More", DealActions.MoreAsync),
        new ActionDialog("Deals/Standing", DealActions.StandingAsync),
        new ActionDialog("Deals/List", DealList.ShowAsync),
        new ActionDialog("Deals/Reopen", DealActions.ReopenAsync),
        new ActionDialog("Deals/Resume", DealActions.ResumeAsync),
        new ActionDialog("Deals/HandOver", HandOverActions.OfferAsync),
        new ActionDialog("Deals/Revoke", HandOverActions.RevokeAsync),
        new ActionDialog("Deals/TakeOver", HandOverActions.TakeOverAsync),
        new ActionDialog("Deals/Accept", HandOverActions.AcceptAsync),
        new ActionDialog("Deals/Decline", HandOverActions.DeclineAsync),
        new ActionDialog("Deals/Team", DealActions.TeamAsync),
        new ActionDialog("Deals/Delete", DealActions.ConfirmDeleteAsync),
        new ActionDialog("Deals/DeleteNow", DealActions.DeleteAsync),
    ];

    public Task ActAsync(CoachTurn coach, DialogContext dialogs, ScheduledTurn due, CancellationToken ct) =>
        due.Kind == HandOverNotice.DueKind ? HandOvers.TellAsync(coach, due, ct) : DealActions.RemindAsync(coach, due, ct);

    private static DealDraft Edited(CoachTurn coach, CoachRequest request, Deal deal)
    {
        var draft = DealDraft.Of(coach, deal);
        return request.Utterance is { } utterance ? draft.With(coach, DealWords.Of(coach, utterance)) : draft;
    }

    private static async Task<object?> ClosingAsync(CoachTurn coach, CoachRequest request, Deal deal, DealStatus outcome, CancellationToken ct)
    {
        if (!deal.IsClosed)
            return ClosingDraft.Of(coach, deal, await DealStore.FindAsync(coach, deal.Id, ct) is not null, outcome, request.Utterance);
        await SayClosedAsync(coach, deal);
        return null;
    }

    private static async Task<object?> ParkingAsync(CoachTurn coach, CoachRequest request, Deal deal, CancellationToken ct)
    {
        if (!deal.IsClosed)
            return ParkingDraft.Of(coach, deal, request.Utterance);
        await SayClosedAsync(coach, deal);
        return null;
    }

    private static Task SayClosedAsync(CoachTurn coach, Deal deal) => coach.SayAsync(
        coach.In(ClosingText.AlreadyClosed, deal.Title, DealLine.Write(coach, deal)),
        new Text(string.Format(null, ClosingText.SayReopen.Chinese, deal.Customer), string.Format(null, ClosingText.SayReopen.English, deal.Customer)));
}
