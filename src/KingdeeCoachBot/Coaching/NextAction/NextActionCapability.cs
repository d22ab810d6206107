using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>The one thing to do: in a deal, and today over all deals. Reads what every other part knows, changes nothing itself.</summary>
internal sealed class NextActionCapability : ICapability
{
    /// <summary>The intent for one deal.</summary>
    public const string Deal = "NextAction/Deal";

    /// <summary>The intent for the day.</summary>
    public const string Day = "NextAction/Day";

    public IEnumerable<Intent> Intents =>
    [
        new(Day, Day) { Fits = NextActionSentences.Day, Help = new(20, NextActionText.DayHelp, NextActionText.DayExample) },
        new(Deal, Deal) { Fits = NextActionSentences.Deal, Help = new(205, NextActionText.DealHelp, NextActionText.DealExample) },
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog(Day, (coach, _, ct) => NextActionCards.ShowDayAsync(coach, ct)),
        new ActionDialog(Deal, OfDealAsync),
    ];

    private static async Task OfDealAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, NextActionSentences.Verb()), NextActionText.WhichDeal, ct) is { } deal)
            await NextActionCards.ShowDealAsync(coach, deal, ct);
    }
}
