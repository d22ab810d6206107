namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>No contact in which the customer took part for longer than the stage allows. A deal nobody has spoken to anybody about counts from its creation.</summary>
internal sealed class NoContact : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.NoContact;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        Last(deal, now) is var last && now.Limits.NoContact.Of(deal.Stage) is { } most && now.Days(last) > most
            ? new Risk(Id) { Since = last, Figure = now.Days(last), Limit = most }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => now.Limits.NoContact.Of(deal.Stage) is { } most ? [Last(deal, now).AddDays(most + 1)] : [];

    private static DateOnly Last(Deal deal, RiskContext now) => now.DayOf(deal.LastContact ?? deal.CreatedAt);
}
