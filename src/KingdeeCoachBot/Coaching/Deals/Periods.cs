using System.Globalization;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Writes periods as people name them: "2027年6月", "2026年四季度"; "June 2027", "Q4 2026".</summary>
internal static class Periods
{
    private const string Quarters = "一二三四";

    public static string Write(CoachTurn coach, DatePeriod period) => Write(coach.Language, period);

    public static string Write(Language language, DatePeriod period)
    {
        var (first, last) = (period.First, period.Last);
        if (first == last)
            return Day(language, first);
        if (first.Day != 1 || last != LastOfMonth(last) || first.Year != last.Year)
            return Between(language, first, last);
        var chinese = language == Language.Chinese;
        return (last.Month - first.Month, first.Month) switch
        {
            (0, _) => chinese ? $"{first.Year}年{first.Month}月" : first.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            (2, 1 or 4 or 7 or 10) => chinese ? $"{first.Year}年{Quarters[first.Month / 3]}季度" : $"Q{(first.Month / 3) + 1} {first.Year}",
            (5, 1) => chinese ? $"{first.Year}年上半年" : $"first half of {first.Year}",
            (5, 7) => chinese ? $"{first.Year}年下半年" : $"second half of {first.Year}",
            (11, 1) => chinese ? $"{first.Year}年" : $"{first.Year}",
            _ => Between(language, first, last),
        };
    }

    private static string Between(Language language, DateOnly first, DateOnly last) =>
        $"{Day(language, first)}{(language == Language.Chinese ? "到" : " to ")}{Day(language, last)}";

    private static string Day(Language language, DateOnly day) => language == Language.Chinese
        ? day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
        : day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
