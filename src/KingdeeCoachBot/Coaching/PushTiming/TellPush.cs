using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>"王总我推了，他说月底前定" is noted at once and can be taken back; a button, or a sentence that doesn't say how he took it, opens the form.</summary>
internal sealed class TellPush() : Dialog(Name)
{
    public const string Name = "Push/Done";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = PushSentences.About((CoachRequest)options!);
        if (await DealAsync(coach, request, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        if (request.Card?.Id("push") is { } id && deal.FindPush(id) is { } noted)
            return await dc.ReplaceDialogAsync(PushForm.Name, PushDraft.Of(coach, deal, noted), ct);
        var draft = Draft(coach, deal, request);
        if (request.Utterance is null || draft.Reception is null)
        {
            await DealStore.KeepAsync(coach, deal, ct);
            return await dc.ReplaceDialogAsync(PushForm.Name, draft, ct);
        }

        await NoteAsync(coach, deal, draft, request.Card is not null, ct);
        return await dc.EndDialogAsync(null, ct);
    }

    private static async Task NoteAsync(CoachTurn coach, Deal deal, PushDraft draft, bool byButton, CancellationToken ct)
    {
        if (byButton && await coach.Turn.IsCardSpentAsync(ct))
        {
            await PushCard.ShowAsync(coach, deal, null, "", ct);
            return;
        }

        var changed = draft.ApplyTo(coach, deal);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        if (byButton)
            coach.Turn.SpendCard();
        await PushCard.ShowNotedAsync(coach, changed, changed.FindPush(draft.Push)!, coach.In(PushText.Noted));
    }

    private static PushDraft Draft(CoachTurn coach, Deal deal, CoachRequest request)
    {
        var draft = PushDraft.New(coach, deal);
        if (request.Utterance is { } utterance)
            draft = draft.With(PushReading.Of(utterance));
        var person = deal.FindPerson(request.Card?.Id("person"));
        return draft.Who.Length > 0 ? draft with { Who = PersonName.In(deal, draft.Who) } : person is null ? draft : draft with { Who = person.Name };
    }

    // Somebody nobody knows may belong to any deal.
    private static async Task<Deal?> DealAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Card is null && request.Utterance?.Slots is { Customer: null, Person.Known: false } && coach.Focus is null)
            return await Strangers.AskAsync(coach, request, PushText.WhosePush, ct);
        return await DealFinder.OneAsync(coach, request, PushText.WhosePush, ct);
    }
}
