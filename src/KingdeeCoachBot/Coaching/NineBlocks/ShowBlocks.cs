using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>"华能的九格", "该问王总什么", or a button that may name person and block: shows the grid at what is to be asked next.</summary>
/// <param name="id">The intent.</param>
/// <param name="bringsVision">Whether it says that the buyer knows what he wants.</param>
internal sealed class ShowBlocks(string id, bool bringsVision) : Dialog(id)
{
    public const string Name = "NineBlocks/Show";
    public const string Vision = "NineBlocks/Vision";
    public const string Answer = "NineBlocks/Answer";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = Mentions.Apply((CoachRequest)options!);
        if (await DealFinder.OneAsync(coach, request, BlockText.WhichDeal, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        await DealStore.KeepAsync(coach, deal, ct);
        coach.FocusOn(deal);
        return await dc.ReplaceDialogAsync(BlocksForm.Name, BlockDraft.New(coach, deal, PersonOf(deal, request), request.Card?.Choice<NineBlock>("block"), bringsVision), ct);
    }

    private static Stakeholder? PersonOf(Deal deal, CoachRequest request) =>
        deal.FindPerson(request.Card?.Id("person"))
        ?? (request.Utterance is { } utterance && Mentions.In(utterance).People is [var first, ..] ? deal.FindPersonCalled(PersonName.In(deal, first)) : null);
}
