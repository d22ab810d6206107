namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>The signing is expected soon and the gates still miss something. Course: M4.</summary>
internal sealed class CloseNearGateOpen : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.CloseNearGateOpen;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Expected is { Last: var last } && last >= now.Today && -now.Days(last) <= now.Limits.CloseNear && Gate.Open(deal, now.Today).Gaps.Count is var gaps and > 0
            ? new Risk(Id) { Since = last, Figure = gaps, Limit = now.Limits.CloseNear }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => deal.Expected is { Last: var last } ? [last.AddDays(-now.Limits.CloseNear), last.AddDays(1)] : [];
}
