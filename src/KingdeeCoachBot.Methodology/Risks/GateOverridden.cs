namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>It was moved past a gate that was open, and some of what was missing then is missing still. Course: M4.</summary>
internal sealed class GateOverridden : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.GateOverridden;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        StageMove.OpenOverrides(deal, now.Today) is [.., var last]
            ? new Risk(Id) { Since = now.DayOf(last.Move.At), Figure = last.Gaps.Count, Limit = last.Move.Gaps.Count, Words = last.Move.Reason }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];
}
