namespace KingdeeCoachBot.Understanding;

/// <summary>A day as it was said, before it is known which one is meant: that may hang on a time said elsewhere in the sentence.</summary>
internal abstract record SaidDate
{
    /// <summary>The day meant, and the other one it may honestly mean. Null where the calendar has no such day.</summary>
    public abstract (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance);

    /// <summary>The day meant where it is over: 周三见了王总, "on Friday I met him".</summary>
    public virtual DateOnly? Latest(DateTime now) => On(now, TimeOnly.MaxValue).Date;

    /// <summary>今天 is 0, 明天 is 1.</summary>
    internal sealed record FromToday(int Days) : SaidDate
    {
        public override (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance) => (Today(now).AddDays(Days), null);
    }

    internal sealed record Exactly(DateOnly Date) : SaidDate
    {
        public override (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance) => (Date, null);
    }

    /// <summary>周五: the coming one; today's if its time is still ahead, and then perhaps the one a week later.</summary>
    internal sealed record Coming(DayOfWeek Day) : SaidDate
    {
        public override (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance)
        {
            var today = Today(now);
            var days = ((int)Day - (int)today.DayOfWeek + 7) % 7;
            if (days > 0)
                return (today.AddDays(days), null);
            return TimeOnly.FromDateTime(now) < lastChance ? (today, today.AddDays(7)) : (today.AddDays(7), null);
        }

        public override DateOnly? Latest(DateTime now) => Today(now).AddDays(-(((int)now.DayOfWeek - (int)Day + 7) % 7));
    }

    /// <summary>下周五 is one week ahead, 本周五 none, 上周五 minus one. Weeks begin on Monday, in both languages.</summary>
    /// <remarks>OrNearer: by English "next Friday" and 下个周五 some mean the coming one.</remarks>
    internal sealed record InWeek(int Ahead, DayOfWeek Day, bool OrNearer = false) : SaidDate
    {
        public override (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance)
        {
            var today = Today(now);
            var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
            var date = monday.AddDays((7 * Ahead) + (((int)Day + 6) % 7));
            var nearer = date.AddDays(-7);
            return (date, OrNearer && nearer > today ? nearer : null);
        }
    }

    /// <summary>12月3号. Without a year: this year's, or next year's if this year's is long past (1月5号 said in December).</summary>
    internal sealed record MonthDay(int? Year, int Month, int Day) : SaidDate
    {
        /// <summary>A day that passed this recently was meant as said; the form will complain.</summary>
        private const int RecentDays = 90;

        public override (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance)
        {
            var today = Today(now);
            var year = Year ?? today.Year;
            var date = DayOf(year, Month, Day);
            if (Year is not null || date is null || date >= today)
                return (date, null);
            var nextYear = DayOf(year + 1, Month, Day);
            return today.DayNumber - date.Value.DayNumber > RecentDays ? (nextYear, null) : (date, nextYear);
        }

        public override DateOnly? Latest(DateTime now) =>
            Year is null && DayOf(now.Year, Month, Day) is { } date && date > Today(now) ? DayOf(now.Year - 1, Month, Day) : DayOf(Year ?? now.Year, Month, Day);
    }

    /// <summary>今年 or 明年 with a month and a day.</summary>
    internal sealed record YearMonthDay(int YearsAhead, int Month, int Day) : SaidDate
    {
        public override (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance) =>
            (DayOf(now.Year + YearsAhead, Month, Day), null);
    }

    /// <summary>15号: this month's, or next month's if it has passed. 下个月5号 says the month.</summary>
    internal sealed record DayOfMonth(int? MonthsAhead, int Day) : SaidDate
    {
        public override (DateOnly? Date, DateOnly? Other) On(DateTime now, TimeOnly lastChance)
        {
            var today = Today(now);
            var ahead = MonthsAhead ?? (Day < today.Day ? 1 : 0);
            var month = new DateOnly(today.Year, today.Month, 1).AddMonths(ahead);
            return (DayOf(month.Year, month.Month, Day), null);
        }

        public override DateOnly? Latest(DateTime now)
        {
            var month = Today(now).AddMonths(MonthsAhead ?? (Day > now.Day ? -1 : 0));
            return DayOf(month.Year, month.Month, Day);
        }
    }

    private static DateOnly Today(DateTime now) => DateOnly.FromDateTime(now);

    private static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
