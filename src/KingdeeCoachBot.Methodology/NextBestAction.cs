namespace KingdeeCoachBot.Methodology;

/// <summary>The one thing to do in a deal, or today. The same deals on the same day always give the same, and the weights can be told.</summary>
public static class NextBestAction
{
    private const int NearDays = 30;
    private const int PointsOfSigning = 5;
    private const int PointsOfStage = 5;

    /// <summary>The one thing for a deal; null for one that is closed, or parked and not due. An open deal always has one.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="now">The present, in the zone of its owner.</param>
    public static BestAction? For(Deal deal, DateTimeOffset now) => All(deal, now) is [var first, ..] ? first : null;

    /// <summary>All things to do in a deal, what weighs most first.</summary>
    public static IReadOnlyList<BestAction> All(Deal deal, DateTimeOffset now) => deal.Status switch
    {
        DealStatus.Parked => [.. ActionFinder.InParked(deal, Fading.Day(now))],
        DealStatus.Open =>
        [
            .. ActionFinder.InOpen(deal, now).Select(action => action with { Parts = [.. action.Parts, .. OfDeal(deal, Fading.Day(now))] })
                .OrderByDescending(action => action.Weight).ThenBy(action => action.Kind),
        ],
        _ => [],
    };

    /// <summary>The best thing of each deal, the best of the day first.</summary>
    public static IReadOnlyList<BestAction> OfDay(IEnumerable<Deal> deals, DateTimeOffset now) =>
    [
        .. deals.Select(deal => For(deal, now)).OfType<BestAction>()
            .OrderByDescending(action => action.Weight)
            .ThenBy(action => action.Deal.Expected?.Last ?? DateOnly.MaxValue)
            .ThenBy(action => action.Deal.Title, StringComparer.Ordinal)
            .ThenBy(action => action.Deal.Id, StringComparer.Ordinal),
    ];

    // What the deal itself adds to each of its actions: it matters only between deals.
    private static IEnumerable<WeightPart> OfDeal(Deal deal, DateOnly today)
    {
        if (deal.Stage != DealStage.Target)
            yield return new WeightPart(WeightReason.Stage, PointsOfStage * (int)deal.Stage);
        if (deal.Expected is { } expected && expected.Last >= today && expected.Last <= today.AddDays(NearDays))
            yield return new WeightPart(WeightReason.SigningIsNear, PointsOfSigning);
    }
}
