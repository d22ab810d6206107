namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Whoever decides is for us, and most of the others whose stance is known are not. Course: M11.</summary>
internal sealed class PowerAlone : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.PowerAlone;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now)
    {
        var decider = deal.Deciders.FirstOrDefault(person => person.Stance == Stance.Supporter);
        var others = deal.People.Where(person => person.Role != DecisionRole.Decider && person.Stance != Stance.Unknown && person.Influence != Influence.Low).ToArray();
        var notForUs = others.Count(person => person.Stance != Stance.Supporter);
        return decider is not null && others.Length >= 2 && notForUs * 2 > others.Length
            ? new Risk(Id) { Person = decider.Name, Figure = notForUs, Limit = others.Length }
            : null;
    }

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];
}
