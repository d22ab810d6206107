namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Cash, a commission or a gift stands in a note of the last days. The rep alone is told. Course: M11 (reading).</summary>
internal sealed class ComplianceWord : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.ComplianceWord;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        Latest(deal) is { } noted && now.Days(now.DayOf(noted.At)) <= now.Limits.EventLasts
            ? new Risk(Id) { Since = now.DayOf(noted.At), Words = noted.Word }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => Latest(deal) is { } noted ? [now.DayOf(noted.At).AddDays(now.Limits.EventLasts + 1)] : [];

    private static (string Word, DateTimeOffset At)? Latest(Deal deal) => deal.Contacts.OrderByDescending(contact => contact.At)
        .Select(contact => ComplianceWords.FirstIn(contact.Summary) is { } word ? (word, contact.At) : ((string, DateTimeOffset)?)null)
        .FirstOrDefault(each => each is not null);
}
