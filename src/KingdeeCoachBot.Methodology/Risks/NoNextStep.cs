namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Nothing is planned, or nothing within the days in which something should be. A deal of today is given until tomorrow. Course: M17 (留一点尾巴).</summary>
internal sealed class NoNextStep : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.NoNextStep;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now)
    {
        if (deal.Stage == DealStage.Target || now.Today <= now.DayOf(deal.CreatedAt) || HasUndated(deal))
            return null;
        var next = Next(deal, now);
        return next is { } day && day <= now.Today.AddDays(now.Limits.NextStep)
            ? null
            : new Risk(Id) { Since = next, Figure = next is { } later ? -now.Days(later) : 0, Limit = now.Limits.NextStep };
    }

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => 
    [
        now.DayOf(deal.CreatedAt).AddDays(1),
        .. Next(deal, now) is { } next ? new[] { next.AddDays(-now.Limits.NextStep) } : [],
        .. deal.Visits.Where(visit => visit.Status == VisitStatus.Planned).Select(visit => now.DayOf(visit.Start).AddDays(1)),
    ];

    // A step without a day is still a step.
    private static bool HasUndated(Deal deal) => deal.NextSteps.Any(step => step is { Status: StepStatus.Open, Due: null });

    // What is overdue is another rule's; a visit of today still counts.
    private static DateOnly? Next(Deal deal, RiskContext now) => deal.NextSteps.Where(step => step.Status == StepStatus.Open).Select(step => step.Due)
        .Concat(deal.Visits.Where(visit => visit.Status == VisitStatus.Planned && now.DayOf(visit.Start) >= now.Today).Select(visit => (DateOnly?)now.DayOf(visit.Start)))
        .Min();
}
