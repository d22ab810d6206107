namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>What rules look at besides the deal.</summary>
/// <param name="Now">The present.</param>
/// <param name="Zone">Where the owner is: days are his.</param>
/// <param name="Limits">From when on something is a risk.</param>
/// <param name="Calendar">Which days are worked on.</param>
public sealed record RiskContext(DateTimeOffset Now, TimeZoneInfo Zone, RiskLimits Limits, WorkCalendar Calendar)
{
    /// <summary>How many days the owner's won deals were in a stage on average; null before ten of them.</summary>
    public StageDays? Averages { get; init; }

    /// <summary>Today where the owner is.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The day of a moment where the owner is.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>When a day begins where the owner is.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // Where clocks go forward at midnight the day begins an hour later.
        if (Zone.IsInvalidTime(midnight))
            midnight = midnight.AddHours(1);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>Days from one day until today.</summary>
    public int Days(DateOnly since) => Today.DayNumber - since.DayNumber;

    /// <summary>The day on which the deal came into its stage.</summary>
    public DateOnly StageSince(Deal deal) => DayOf(deal.StageSince ?? deal.CreatedAt);

    /// <summary>The day from which on a blank is a risk.</summary>
    public DateOnly BlanksCountFrom(Deal deal) => Calendar.Add(StageSince(deal), Limits.BlankGrace);
}
