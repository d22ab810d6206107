namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>The expected signing was moved later, and later again.</summary>
internal sealed class ClosePushed : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.ClosePushed;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now)
    {
        var pushed = deal.Postponements.ToArray();
        return pushed.Length < now.Limits.ClosePushed ? null : new Risk(Id)
        {
            Since = now.DayOf(pushed[^1].At),
            Figure = pushed.Length,
            Limit = now.Limits.ClosePushed,
            Words = pushed[^1].Reason,
            Weight = pushed.Length > now.Limits.ClosePushed ? 2 : 1,
        };
    }

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];
}
