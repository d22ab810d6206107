namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>From I on: nobody is known to be against us. Somebody usually is. Course: M11.</summary>
internal sealed class NoOpponentKnown : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.NoOpponentKnown;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Stage >= DealStage.Consideration && deal.People.Count > 0 && now.Today >= now.BlanksCountFrom(deal) && !deal.People.Any(person => person.Stance == Stance.Against)
            ? new Risk(Id) { Since = now.StageSince(deal) }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [now.BlanksCountFrom(deal)];
}
