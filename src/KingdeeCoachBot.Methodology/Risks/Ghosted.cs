namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>So many of our messages in a row that nobody answered, for longer than the stage allows; workdays.</summary>
internal sealed class Ghosted : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.Ghosted;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now)
    {
        if (Unanswered(deal, now) is not { } sent || now.Limits.Ghosted.Of(deal.Stage) is not { } most)
            return null;
        var days = now.Calendar.Between(sent.Since, now.Today);
        return days < most ? null : new Risk(Id) { Since = sent.Since, Figure = days, Limit = most, Person = sent.Person };
    }

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => 
        Unanswered(deal, now) is { } sent && now.Limits.Ghosted.Of(deal.Stage) is { } most ? [now.Calendar.Add(sent.Since, most)] : [];

    private static (DateOnly Since, string Person)? Unanswered(Deal deal, RiskContext now)
    {
        var sent = deal.Contacts.Where(contact => !contact.IsMutual && (deal.LastContact is not { } last || contact.At > last)).OrderBy(contact => contact.At).ToArray();
        return sent.Length < now.Limits.UnansweredMessages ? null : (now.DayOf(sent[0].At), sent[^1].People.Count > 0 ? sent[^1].People[0] : "");
    }
}
