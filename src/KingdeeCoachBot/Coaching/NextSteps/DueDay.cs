using System.Text.RegularExpressions;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>The day until which something is to be done, as people say it: 周五前, 月底前, by Friday, end of the month.</summary>
internal static partial class DueDay
{
    /// <summary>Days that are offered where none was said: tomorrow, this Friday, next Monday; each once and none today.</summary>
    public static IReadOnlyList<DateOnly> Offered(DateOnly today) =>
        [.. new[] { today.AddDays(1), Next(today, DayOfWeek.Friday), Next(today, DayOfWeek.Monday) }.Distinct().Order()];

    /// <summary>The day that a sentence names and what stands for it in the sentence; null where it names none.</summary>
    public static (DateOnly Day, IReadOnlyList<string> Phrases)? In(string folded, Slots slots, DateOnly today)
    {
        if (slots.When is { Date: { } date } when)
            return (Chosen(when, date, folded, today), [when.Source, .. when.Source.Split(' ')]);
        var period = Period().Match(folded);
        return period.Success && OfPeriod(period.Groups["period"].Value, today) is { } day ? (day, [period.Value]) : null;
    }

    // "by Monday", said on a Monday, is not today.
    private static DateOnly Chosen(WhenSlot when, DateOnly date, string folded, DateOnly today) =>
        date == today && when.OtherDate is { } other && other > today && !folded.Contains("today", StringComparison.Ordinal) ? other : date;

    private static DateOnly? OfPeriod(string period, DateOnly today) => period switch
    {
        "月底" or "本月底" or "这个月底" or "本月" or "这个月" or "end of the month" or "end of month" or "month end" or "this month" => EndOfMonth(today),
        "下个月" or "下月" or "下个月底" or "下月底" or "next month" or "end of next month" => EndOfMonth(today.AddMonths(1)),
        "这周" or "本周" or "这周内" or "本周内" or "周末" or "this week" or "end of the week" or "end of week" => OnOrAfter(today, DayOfWeek.Friday),
        "下周" or "下周内" or "next week" or "end of next week" => OnOrAfter(today, DayOfWeek.Sunday).AddDays(5),
        "年底" or "今年" or "end of the year" or "year end" => new DateOnly(today.Year, 12, 31),
        "季度末" or "本季度" or "end of the quarter" or "this quarter" => EndOfMonth(new DateOnly(today.Year, (((today.Month - 1) / 3) * 3) + 3, 1)),
        _ => null,
    };

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly Next(DateOnly today, DayOfWeek weekday) => OnOrAfter(today.AddDays(1), weekday);

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    [GeneratedRegex(
        "(?<period>(?:本|这个|下个|下)?月底|本月|这个月|下个?月|[这本]周内?|下周内?|周末|年底|今年|季度末|本季度)(?:之?前|以前|内)?"
        + "|(?<![a-z])(?:by |before |until )?(?:the )?(?<period>end of (?:the |next )?(?:month|week|quarter|year)|month end|year end|(?:this|next) (?:month|week)|this quarter)(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
