namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>A rival answers a must of theirs better than we do. Course: M12.</summary>
internal sealed class ComparisonTrailing : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.ComparisonTrailing;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Stage >= DealStage.Consideration && Trailing(deal) is { } need
            ? new Risk(Id) { Words = need.What, Person = need.Who }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];

    private static Need? Trailing(Deal deal) => deal.Needs.Where(need => need.Importance == Importance.High && need.Ours != AnswerStrength.Unknown && need.Rivals > need.Ours)
        .OrderBy(need => need.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
