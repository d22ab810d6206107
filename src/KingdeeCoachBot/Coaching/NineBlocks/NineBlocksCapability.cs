using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>九格提问: a question script for this deal and this person, walked block by block; its answers become pain sheet and vision statement. Course: M8.</summary>
internal sealed class NineBlocksCapability : ICapability
{
    private const string Sheet = "NineBlocks/PainSheet";
    private const string SheetText = "NineBlocks/SheetText";
    private const string Undo = "NineBlocks/Undo";

    public IEnumerable<Intent> Intents =>
    [
        new(ShowBlocks.Name, ShowBlocks.Name) { Fits = BlockSentences.Show, Help = new(252, BlockText.HelpTitle, BlockText.HelpExample) },
        new(ShowBlocks.Vision, ShowBlocks.Vision) { Fits = BlockSentences.Vision },
        new(ShowBlocks.Answer, ShowBlocks.Answer),
        new(BlocksForm.Save, BlocksForm.Name),
        new(BlocksForm.Pick, BlocksForm.Name),
        new(Sheet, Sheet) { Fits = BlockSentences.Sheet },
        new(SheetText, SheetText) { Fits = BlockSentences.SheetText },
        new(Undo, Undo),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ShowBlocks(ShowBlocks.Name, bringsVision: false),
        new ShowBlocks(ShowBlocks.Vision, bringsVision: true),
        new ShowBlocks(ShowBlocks.Answer, bringsVision: false),
        new BlocksForm(),
        new ActionDialog(Sheet, (coach, request, ct) => OnDealAsync(coach, request, deal => SheetCard.ShowAsync(coach, deal), ct)),
        new ActionDialog(SheetText, (coach, request, ct) => OnDealAsync(coach, request, deal => SheetCard.SayAsync(coach, deal), ct)),
        new UndoAnswer(Undo),
    ];

    private static async Task OnDealAsync(CoachTurn coach, CoachRequest request, Func<Deal, Task> show, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Mentions.Apply(request), BlockText.WhichDeal, ct) is { } deal)
            await show(deal);
    }
}
