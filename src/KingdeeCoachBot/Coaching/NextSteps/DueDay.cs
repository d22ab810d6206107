using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>The day until which something is to be done, as people say it: 周五前, 月底前, by Friday, end of the month.</summary>
internal static class DueDay
{
    /// <summary>Days that are offered where none was said: tomorrow, this Friday, next Monday; each once and none today.</summary>
    public static IReadOnlyList<DateOnly> Offered(DateOnly today) =>
        [.. new[] { today.AddDays(1), Next(today, DayOfWeek.Friday), Next(today, DayOfWeek.Monday) }.Distinct().Order()];

    /// <summary>The day that a sentence names and what stands for it in the sentence; null where it names none.</summary>
    public static (DateOnly Day, IReadOnlyList<string> Phrases)? In(string folded, Slots slots, DateOnly today)
    {
        if (slots.When is { Date: { } date } when)
            return (Chosen(when, date, folded, today), [when.Source, .. when.Source.Split(' ')]);
        return slots.Period is { } period ? (LastWorkday(period.First, period.Last), [period.Source, .. period.Source.Split(' ')]) : null;
    }

    // "by Monday", said on a Monday, is not today.
    private static DateOnly Chosen(WhenSlot when, DateOnly date, string folded, DateOnly today) =>
        date == today && when.OtherDate is { } other && other > today && !folded.Contains("today", StringComparison.Ordinal) ? other : date;

    // What is promised for next week is not promised for its Sunday.
    private static DateOnly LastWorkday(DateOnly first, DateOnly last) =>
        last.DayNumber - first.DayNumber is > 1 and < 8 && last.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? OnOrAfter(last.AddDays(-6), DayOfWeek.Friday) : last;

    private static DateOnly Next(DateOnly today, DayOfWeek weekday) => OnOrAfter(today.AddDays(1), weekday);

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);
}
