using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>Opens the form of a need: of the one on the button, of the one that a sentence tells of, or an empty one.</summary>
internal sealed class EditNeed() : Dialog(Name)
{
    public const string Name = "Needs/Edit";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var (coach, request) = (CoachTurn.Of(dc.Context), (CoachRequest)options!);
        if (await DealFinder.OneAsync(coach, NeedsCapability.Meant(request), NeedText.WhichDeal, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        await DealStore.KeepAsync(coach, deal, ct);
        if (request.Card?.Id("need") is { } id && deal.FindNeed(id) is null)
        {
            await NeedCards.ShowListAsync(coach, deal, coach.In(NeedText.Gone));
            return await dc.EndDialogAsync(null, ct);
        }

        var draft = deal.FindNeed(request.Card?.Id("need")) is { } need ? NeedDraft.Of(deal, need)
            : request.Utterance is { } utterance ? NeedDraft.Of(deal, NeedReading.Of(utterance))
            : NeedDraft.New(deal);
        return await dc.ReplaceDialogAsync(NeedForm.Name, draft, ct);
    }
}
