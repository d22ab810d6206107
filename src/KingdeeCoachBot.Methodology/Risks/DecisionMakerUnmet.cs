namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Whoever decides is known and nobody of ours has met him.</summary>
internal sealed class DecisionMakerUnmet : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.DecisionMakerUnmet;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        now.Limits.Unmet.Of(deal.Stage) is { } most && Unmet(deal) is { } decider && now.Days(now.StageSince(deal)) > most
            ? new Risk(Id) { Since = now.StageSince(deal), Figure = now.Days(now.StageSince(deal)), Limit = most, Person = decider.Name }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => now.Limits.Unmet.Of(deal.Stage) is { } most ? [now.StageSince(deal).AddDays(most + 1)] : [];

    // One of them met is enough.
    private static Stakeholder? Unmet(Deal deal) => deal.Deciders.Any(person => person.LastMet is not null)
        ? null
        : deal.Deciders.OrderBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault();
}
