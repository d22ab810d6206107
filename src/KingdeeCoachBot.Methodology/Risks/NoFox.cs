namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>From I on nobody informs us; or he who does has gone silent. Course: M1, M11.</summary>
internal sealed class NoFox : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.NoFox;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now)
    {
        if (deal.Stage < DealStage.Consideration)
            return null;
        var insiders = deal.People.Where(person => person.IsInsider || person.IsFox).ToArray();
        if (insiders.Length == 0)
            return now.Today >= now.BlanksCountFrom(deal) ? new Risk(Id) { Since = now.StageSince(deal) } : null;
        var last = insiders.MaxBy(person => Last(person, deal))!;
        var silent = now.Days(now.DayOf(Last(last, deal)));
        return silent > now.Limits.InsiderSilent ? new Risk(Id) { Since = now.DayOf(Last(last, deal)), Figure = silent, Limit = now.Limits.InsiderSilent, Person = last.Name } : null;
    }

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => 
    [
        now.BlanksCountFrom(deal),
        .. deal.People.Where(person => person.IsInsider || person.IsFox).Select(person => now.DayOf(Last(person, deal)).AddDays(now.Limits.InsiderSilent + 1)),
    ];

    // Somebody whose last word nobody noted is given time from when the deal came into its stage.
    private static DateTimeOffset Last(Stakeholder person, Deal deal) => person.LastContact ?? person.LastMet ?? deal.StageSince ?? deal.CreatedAt;
}
