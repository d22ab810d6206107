using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.Risks;

/// <summary>"华能为什么红": the risks of a deal with the facts that they are told from, and what to do about each.</summary>
internal sealed class RisksCapability : ICapability
{
    public IEnumerable<Intent> Intents =>
        [new("Risks/Show", "Risks/Show") { Fits = RiskSentences.Show, Help = new(228, RiskText.Title, RiskText.Example) }];

    public IEnumerable<Dialog> Dialogs => [new ActionDialog("Risks/Show", ShowAsync)];

    private static async Task ShowAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Mentions.Apply(asked), RiskText.WhichDeal, ct) is { } deal)
            await RiskCard.ShowAsync(coach, deal);
    }
}
