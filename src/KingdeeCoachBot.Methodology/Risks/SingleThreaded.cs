namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Too few of the customer's people are spoken to. Course: M1 (several decision-makers).</summary>
internal sealed class SingleThreaded : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.SingleThreaded;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        now.Limits.Contacts.Of(deal.Stage) is { } least && now.Today >= now.BlanksCountFrom(deal) && Spoken(deal) is [_, ..] spoken && spoken.Length < least
            ? new Risk(Id) { Since = now.StageSince(deal), Figure = spoken.Length, Limit = least, Person = spoken[0].Name }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => now.Limits.Contacts.Of(deal.Stage) is null ? [] : [now.BlanksCountFrom(deal)];

    // Where nobody is spoken to at all, NoContact says so.
    private static Stakeholder[] Spoken(Deal deal) => [.. deal.People.Where(person => person.LastContact is not null || person.LastMet is not null).OrderBy(person => person.Name, StringComparer.Ordinal)];
}
