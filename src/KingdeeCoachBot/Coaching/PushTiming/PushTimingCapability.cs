using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>可以逼单了吗: whether to prompt a decision, how strongly, with which words; how it went; and when to bring it to an end. Course: M14.</summary>
internal sealed class PushTimingCapability : ICapability
{
    private const string Show = "Push/Show";
    private const string Final = "Push/Final";

    public IEnumerable<Intent> Intents =>
    [
        new(Show, Show) { Fits = PushSentences.Show, Help = new(258, PushText.HelpTitle, PushText.HelpExample) },
        new(TellPush.Name, TellPush.Name) { Fits = PushSentences.Done },
        new(PushForm.Save, PushForm.Name),
        new("Push/Resume", PushForm.Name),
        new("Push/Undo", "Push/Undo"),
        new(Final, Final) { Fits = PushSentences.Final },
        new(FinalForm.Save, FinalForm.Name),
        new("Push/FinalResume", FinalForm.Name),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog(Show, ShowAsync),
        new TellPush(),
        new PushForm(),
        new ActionDialog("Push/Undo", UndoAsync),
        new OpenForm(Final, FinalForm.Name, FinalAsync),
        new FinalForm(),
    ];

    private static async Task ShowAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        var request = PushSentences.About(asked);
        if (await DealFinder.OneAsync(coach, request, PushText.WhichDeal, ct) is { } deal)
            await PushCard.ShowAsync(coach, deal, Person(deal, request), "", ct);
    }

    private static async Task<object?> FinalAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        var request = PushSentences.About(asked);
        if (await DealFinder.OneAsync(coach, request, PushText.WhichDeal, ct) is not { } deal)
            return null;
        // What has ended, or is put aside, is not decided now.
        if (deal.Status != DealStatus.Open)
        {
            await PushCard.ShowAsync(coach, deal, null, "", ct);
            return null;
        }

        await DealStore.KeepAsync(coach, deal, ct);
        var draft = FinalDraft.Of(coach, deal, Person(deal, request));
        return request.Utterance is { } utterance && DueDay.In(utterance.Folded, utterance.Slots, coach.Today) is { } due
            ? draft with { Date = PressFields.Write(due.Day) }
            : draft;
    }

    private static async Task UndoAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, request.Card?.Id("deal"), ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, request.Card?.Id("deal"), ct);
            return;
        }

        coach.FocusOn(deal);
        var push = deal.FindPush(request.Card!.Id("push"));
        // What was changed again since is not undone by an old card.
        if (push is null || push.Revision != request.Card!.Number("seen") || await coach.Turn.IsCardSpentAsync(ct))
        {
            await PushCard.ShowAsync(coach, deal, null, push is null ? "" : coach.In(PushText.UndoTooLate), ct);
            return;
        }

        var changed = deal.WithoutPush(push.Id).WithoutConcernsOf(push.Id);
        DealStore.Put(coach, changed);
        coach.Turn.SpendCard();
        await PushCard.ShowAsync(coach, changed, changed.FindPersonCalled(push.Person), coach.In(PushText.Undone), ct);
    }

    private static Stakeholder? Person(Deal deal, CoachRequest request) =>
        deal.FindPerson(request.Card?.Id("person"))
        ?? (request.Utterance is { } utterance && Mentions.In(utterance).People is [var first, ..] ? deal.FindPersonCalled(PersonName.In(deal, first)) : null);
}
