using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>Takes back the answer that has just been noted and asks its block again.</summary>
internal sealed class UndoAnswer(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var (coach, request) = (CoachTurn.Of(dc.Context), (CoachRequest)options!);
        if (await DealFinder.OneAsync(coach, request, BlockText.WhichDeal, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        var told = request.Card?.Id("savedAs") ?? "";
        var block = deal.Marks.Where(mark => told.Length > 0 && mark.Id.StartsWith(told + ".", StringComparison.Ordinal)).Select(mark => mark.Kind.Block()).FirstOrDefault();
        if (block is not null && !await coach.Turn.IsCardSpentAsync(ct))
        {
            deal = deal.WithoutTold(told);
            DealStore.Put(coach, deal);
            coach.Turn.SpendCard();
        }

        var draft = BlockDraft.New(coach, deal, deal.FindPerson(request.Card?.Id("person")), block);
        return await dc.ReplaceDialogAsync(BlocksForm.Name, block is null ? draft : draft with { Status = coach.In(BlockText.Undone) }, ct);
    }
}
