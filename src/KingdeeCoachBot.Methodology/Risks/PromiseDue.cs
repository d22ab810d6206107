namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Something that we promised the customer is due within days, or overdue. Course: M10 (白纸黑字，一诺千金).</summary>
internal sealed class PromiseDue : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.PromiseDue;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        First(deal) is { Due: { } due } step && -now.Days(due) <= now.Limits.PromiseDue
            ? new Risk(Id) { Since = due, Figure = now.Days(due), Limit = now.Limits.PromiseDue, Person = step.Person, Words = step.What }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => First(deal) is { Due: { } due } ? [due.AddDays(-now.Limits.PromiseDue)] : [];

    // Promised is what is done for somebody of theirs.
    private static NextStep? First(Deal deal) => deal.NextSteps.Where(step => step is { Status: StepStatus.Open, Whose: StepOwner.Ours, Due: not null, Person.Length: > 0 })
        .OrderBy(step => step.Due).ThenBy(step => step.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
