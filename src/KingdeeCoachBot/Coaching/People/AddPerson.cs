using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>"加一个人": an empty form for a deal.</summary>
internal sealed class AddPerson() : Dialog("People/Add")
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        if (await DealFinder.OneAsync(coach, Mentions.Apply((CoachRequest)options!), PeopleText.WhichDeal, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        await DealStore.KeepAsync(coach, deal, ct);
        return await dc.ReplaceDialogAsync(PersonForm.Name, PersonDraft.New(deal), ct);
    }
}
