namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Which days are worked on: weekdays, but for holidays; and those days of weekends that are worked for them (调休).</summary>
/// <param name="Holidays">Weekdays that are free.</param>
/// <param name="WorkingWeekends">Days of weekends that are worked.</param>
public sealed record WorkCalendar(IReadOnlySet<DateOnly> Holidays, IReadOnlySet<DateOnly> WorkingWeekends)
{
    /// <summary>Weekends and nothing else: what is left where no calendar of a year is known.</summary>
    public static WorkCalendar Weekends { get; } = new(new HashSet<DateOnly>(), new HashSet<DateOnly>());

    /// <summary>Whether a day is worked on.</summary>
    public bool IsWorkday(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        ? WorkingWeekends.Contains(day)
        : !Holidays.Contains(day);

    /// <summary>The workday that is so many after a day; the day itself for 0.</summary>
    public DateOnly Add(DateOnly day, int workdays)
    {
        for (var left = workdays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkday(day))
                left--;
        }
        return day;
    }

    /// <summary>The workdays after one day, up to and with another.</summary>
    public int Between(DateOnly since, DateOnly until)
    {
        var count = 0;
        for (var day = since.AddDays(1); day <= until; day = day.AddDays(1))
            count += IsWorkday(day) ? 1 : 0;
        return count;
    }
}
