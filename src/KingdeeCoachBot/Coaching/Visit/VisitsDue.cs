using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>The clock has come to a visit: the brief before it, the question how it went after it. Each goes out once, in the write that remembers it.</summary>
internal static class VisitsDue
{
    public static async Task ActAsync(CoachTurn coach, DialogContext dialogs, ScheduledTurn due, CancellationToken ct)
    {
        if (await DealStore.FindDueAsync(coach, due, ct) is not { } deal)
            return;
        var (reminded, toSend) = VisitReminders.Due(deal, coach.Now);
        DealStore.Put(coach, reminded);
        foreach (var reminder in toSend)
            await SendAsync(coach, dialogs, reminded, reminder, ct);
    }

    private static Task SendAsync(CoachTurn coach, DialogContext dialogs, Deal deal, VisitReminderDue reminder, CancellationToken ct) => reminder.What switch
    {
        VisitReminder.Brief or VisitReminder.EveningBrief => BriefCards.ShowAsync(coach, deal, reminder.Visit, ct),
        _ => AskAsync(coach, dialogs, deal, Draft(coach, deal, reminder), ct),
    };

    private static DebriefDraft Draft(CoachTurn coach, Deal deal, VisitReminderDue reminder) =>
        DebriefDraft.Of(coach, deal, reminder.Visit, "") with { Again = reminder.What == VisitReminder.DebriefAgain };

    // Free text fills the card, unless the rep is in the middle of something else: then his words belong to that, and the card has its buttons.
    private static Task AskAsync(CoachTurn coach, DialogContext dialogs, Deal deal, DebriefDraft draft, CancellationToken ct) => dialogs.ActiveDialog switch
    {
        null => dialogs.BeginDialogAsync(DebriefForm.Name, draft, ct),
        { Id: DebriefForm.Name } before when IsUnanswered(dialogs, before) => dialogs.ReplaceDialogAsync(DebriefForm.Name, draft, ct),
        _ => DebriefCards.AskAsync(coach, deal, draft),
    };

    private static bool IsUnanswered(DialogContext dialogs, DialogInstance before) =>
        dialogs.Dialogs.Find(DebriefForm.Name) is DebriefForm form && form.DraftOf(before) is { IsBlank: true };
}
