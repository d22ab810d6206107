using System.Globalization;

namespace KingdeeCoachBot.Understanding;

/// <summary>The days off around which customers decide. The moving ones follow the moon.</summary>
internal static class Festivals
{
    private static readonly ChineseLunisolarCalendar Moon = new();

    /// <summary>The holiday of a year, or null for no festival known, or a year beyond the calendar (1901 to 2100).</summary>
    public static DayRange? Of(string name, int year) => name switch
    {
        ['国', '庆', ..] or ['十', '一', ..] or "national day" or "golden week" => new DayRange(new DateOnly(year, 10, 1), new DateOnly(year, 10, 7)),
        ['五', '一', ..] or ['劳', ..] or "may day" or "labor day" or "labour day" => new DayRange(new DateOnly(year, 5, 1), new DateOnly(year, 5, 5)),
        ['元', '旦', ..] or "new year" or "new year's" => new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 1, 1)),
        ['圣', ..] or "christmas" or "xmas" => new DayRange(new DateOnly(year, 12, 25), new DateOnly(year, 12, 25)),
        ['清', '明', ..] => new DayRange(new DateOnly(year, 4, 4), new DateOnly(year, 4, 6)),
        ['双', ..] => new DayRange(new DateOnly(year, 11, 11), new DateOnly(year, 11, 11)),
        ['端', '午', ..] or "dragon boat festival" => Lunar(year, 5, 5, 0, 0),
        ['中', '秋', ..] or "mid-autumn festival" or "mid autumn festival" => Lunar(year, 8, 15, 0, 0),
        // From New Year's Eve; work begins again on the eighth day.
        ['春', '节', ..] or ['过', '年', ..] or ['除', '夕', ..] or ['年', ..] or "chinese new year" or "spring festival" or "cny" or "lunar new year" => Lunar(year, 1, 1, -1, 6),
        _ => null,
    };

    private static DayRange? Lunar(int year, int month, int day, int from, int to)
    {
        if (year is < 1902 or > 2100)
            return null;
        // Months after a leap month count one higher in .NET.
        var leap = Moon.GetLeapMonth(year);
        var date = DateOnly.FromDateTime(Moon.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
        return new DayRange(date.AddDays(from), date.AddDays(to));
    }
}
