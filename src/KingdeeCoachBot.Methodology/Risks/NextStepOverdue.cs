namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>A step's day has passed, ours or the customer's.</summary>
internal sealed class NextStepOverdue : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.NextStepOverdue;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        First(deal) is { Due: { } due } step && now.Days(due) >= now.Limits.StepOverdue
            ? new Risk(Id) { Since = due, Figure = now.Days(due), Limit = now.Limits.StepOverdue, Person = step.Person, Words = step.What }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => First(deal) is { Due: { } due } ? [due.AddDays(now.Limits.StepOverdue)] : [];

    private static NextStep? First(Deal deal) => deal.NextSteps.Where(step => step is { Status: StepStatus.Open, Due: not null })
        .OrderBy(step => step.Due).ThenBy(step => step.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
