namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>The expected signing has passed.</summary>
internal sealed class ClosePassed : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.ClosePassed;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Expected is { Last: var last } && now.Days(last) >= now.Limits.ClosePassed
            ? new Risk(Id) { Since = last, Figure = now.Days(last), Limit = now.Limits.ClosePassed }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => deal.Expected is { Last: var last } ? [last.AddDays(now.Limits.ClosePassed)] : [];
}
