using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Coaching.Pictures;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>销售漏斗: the deals by stage, what may be signed when, and what to do first. Read from the index: no deal is loaded. Course: M3.</summary>
internal sealed class FunnelCapability(Links links) : ICapability
{
    private readonly PictureLinks pictures = new(links);

    public IEnumerable<Intent> Intents =>
    [
        new(FunnelCard.Show, FunnelCard.Show) { Fits = FunnelSentences.Show, Help = new(212, FunnelText.HelpTitle, FunnelText.HelpExample) },
        new(FunnelPage.Show, FunnelPage.Show),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog(FunnelCard.Show, (coach, request, ct) => FunnelCard.ShowAsync(coach, request, pictures, ct)),
        new ActionDialog(FunnelPage.Show, (coach, request, ct) => FunnelPage.ShowAsync(coach, request, pictures, ct)),
    ];
}
