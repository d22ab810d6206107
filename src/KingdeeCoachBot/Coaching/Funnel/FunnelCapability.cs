using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>销售漏斗: the deals by stage, what may be signed when, and what to do first. Read from the index: no deal is loaded. Course: M3.</summary>
internal sealed class FunnelCapability : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new(FunnelCard.Show, FunnelCard.Show) { Fits = FunnelSentences.Show, Help = new(212, FunnelText.HelpTitle, FunnelText.HelpExample) },
        new(FunnelPage.Show, FunnelPage.Show),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog(FunnelCard.Show, FunnelCard.ShowAsync),
        new ActionDialog(FunnelPage.Show, FunnelPage.ShowAsync),
    ];
}
