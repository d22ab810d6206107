namespace KingdeeCoachBot.Understanding;

/// <summary>A stretch of days, both ends included.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>春节后 and "after Christmas": how long what is said to come after something is waited for.</summary>
    private const int Soon = 30;

    public static DayRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static DayRange Half(int year, int half) => new(new DateOnly(year, half == 1 ? 1 : 7, 1), half == 1 ? new DateOnly(year, 6, 30) : new DateOnly(year, 12, 31));

    public static DayRange Quarter(int year, int quarter)
    {
        var first = new DateOnly(year, (3 * quarter) - 2, 1);
        return new DayRange(first, first.AddMonths(3).AddDays(-1));
    }

    public static DayRange Month(int year, int month) => MonthOf(new DateOnly(year, month, 1));

    public static DayRange MonthOf(DateOnly day)
    {
        var first = day.AddDays(1 - day.Day);
        return new DayRange(first, first.AddMonths(1).AddDays(-1));
    }

    public static DayRange QuarterOf(DateOnly day) => Quarter(day.Year, (day.Month + 2) / 3);

    /// <summary>Monday to Sunday.</summary>
    public static DayRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DayRange(monday, monday.AddDays(6));
    }

    /// <summary>
    /// 底 is a month's last week, a quarter's or a year's last month; 初 its first ten days or its first month; 中旬 the eleventh to the
    /// twentieth, 年中 June.
    /// </summary>
    public DayRange Part(PartOfPeriod part)
    {
        var isMonth = Last.DayNumber - First.DayNumber < 31;
        if (Last.DayNumber - First.DayNumber < 7)
            return part switch { PartOfPeriod.Start => new DayRange(First, First.AddDays(1)), PartOfPeriod.End => new DayRange(First.AddDays(3), Last), PartOfPeriod.Middle => new DayRange(First.AddDays(1), First.AddDays(3)), _ => this };
        return part switch
        {
            PartOfPeriod.Start => isMonth ? new DayRange(First, First.AddDays(9)) : MonthOf(First),
            PartOfPeriod.Middle => isMonth ? new DayRange(First.AddDays(10), First.AddDays(19)) : MonthOf(First.AddMonths(IsYear ? 5 : 1)),
            PartOfPeriod.LastThird => new DayRange(First.AddDays(20), Last),
            PartOfPeriod.End => isMonth ? new DayRange(Last.AddDays(-6), Last) : MonthOf(Last),
            _ => this,
        };
    }

    private bool IsYear => Last.DayNumber - First.DayNumber > 300;

    /// <summary>国庆前 is from today to the day before; 年底前 to the year's very end.</summary>
    /// <param name="today">Where what is still to come begins.</param>
    /// <param name="ends">What was said is an end already: 8月底前 is up to its last day.</param>
    public DayRange Before(DateOnly today, bool ends)
    {
        var last = ends ? Last : First.AddDays(-1);
        return new DayRange(last < today ? last : today, last);
    }

    public DayRange After() => new(Last.AddDays(1), Last.AddDays(Soon));

    public DayRange Around() => new(First.AddDays(-7), Last.AddDays(7));
}

internal enum PartOfPeriod
{
    Whole,
    Start,
    Middle,
    LastThird,
    End,
}
