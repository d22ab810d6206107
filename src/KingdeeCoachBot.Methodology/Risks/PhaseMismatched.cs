namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>What the customer asks belongs to another phase than our funnel has him in. Course: M5.</summary>
internal sealed class PhaseMismatched : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.PhaseMismatch;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        PhaseReading.Of(deal, now.Today) is { Mismatch: not Methodology.PhaseMismatch.None } phases
            ? new Risk(Id) { Since = now.DayOf(phases.Telling[0].At), Words = phases.Telling[0].Text, Person = phases.Telling[0].Who }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];
}
