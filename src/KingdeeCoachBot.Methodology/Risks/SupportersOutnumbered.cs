namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Not more are for us than against us.</summary>
internal sealed class SupportersOutnumbered : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.SupportersOutnumbered;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.People.Count(person => person.Stance == Stance.Against) is var against and > 0
        && deal.People.Count(person => person.Stance == Stance.Supporter) is var supporters && supporters <= against
            ? new Risk(Id) { Figure = supporters, Limit = against, Person = deal.People.First(person => person.Stance == Stance.Against).Name }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];
}
