namespace KingdeeCoachBot.Methodology;

/// <summary>A day, month, quarter or year in which something is expected: customers say "next June", not a day.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; the same day where one was named.</param>
public sealed record DatePeriod(DateOnly First, DateOnly Last)
{
    /// <summary>One day.</summary>
    public static DatePeriod On(DateOnly day) => new(day, day);

    /// <summary>A whole month.</summary>
    public static DatePeriod Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
}
