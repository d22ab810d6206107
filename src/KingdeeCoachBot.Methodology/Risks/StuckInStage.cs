namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Longer in its stage than the owner's deals usually are, or than such a deal may be where he has no average yet.</summary>
internal sealed class StuckInStage : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.StuckInStage;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        Most(deal, now) is { } most && now.StageSince(deal) is var since && now.Days(since) > most
            ? new Risk(Id) { Since = since, Figure = now.Days(since), Limit = most }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => Most(deal, now) is { } most ? [now.StageSince(deal).AddDays(most + 1)] : [];

    private static int? Most(Deal deal, RiskContext now) => now.Averages?.Of(deal.Stage) is { } average
        ? (int)Math.Ceiling(average * now.Limits.TimesAverage)
        : now.Limits.InStage.Of(deal.Stage);
}
