using System.Globalization;

namespace KingdeeCoachBot.Coaching;

/// <summary>Writes moments as people write them: with the weekday, by which a wrong date is noticed.</summary>
internal static class Times
{
    private static readonly Text Today = new("今天", "today");
    private static readonly Text Tomorrow = new("明天", "tomorrow");
    private static readonly Text DayAfter = new("后天", "the day after tomorrow");

    /// <summary>For example "11月24日 周二 15:00 · 明天" or "Tue, Nov 24, 3:00 PM · tomorrow".</summary>
    /// <param name="coach">Whose language, clock and zone to use.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="zone">The IANA zone it was named in; named again where it is not the reader's.</param>
    public static string Write(CoachTurn coach, DateTimeOffset moment, string zone)
    {
        var info = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : coach.Zone;
        var local = TimeZoneInfo.ConvertTime(moment, info);
        var text = $"{Write(coach, DateOnly.FromDateTime(local.DateTime))}{Comma(coach)} {Clock(coach.Language, local)}";
        if (info.GetUtcOffset(moment) != coach.Zone.GetUtcOffset(moment))
            text += $" ({info.Id})";
        return Relative(coach, local, info) is { } relative ? $"{text} · {relative}" : text;
    }

    /// <summary>For example "11月24日 周二" or "Tue, Nov 24"; with the year where it is not this one.</summary>
    public static string Write(CoachTurn coach, DateOnly date)
    {
        var thisYear = date.Year == TimeZoneInfo.ConvertTime(coach.Now, coach.Zone).Year;
        var format = coach.Language == Language.Chinese
            ? (thisYear ? "M月d日 ddd" : "yyyy年M月d日 ddd")
            : (thisYear ? "ddd, MMM d" : "ddd, MMM d, yyyy");
        return date.ToString(format, coach.Language.Culture());
    }

    /// <summary>For example "15:00" or "3:00 PM", in the reader's zone.</summary>
    public static string Clock(CoachTurn coach, DateTimeOffset moment) => Clock(coach.Language, TimeZoneInfo.ConvertTime(moment, coach.Zone));

    private static string Comma(CoachTurn coach) => coach.Language == Language.Chinese ? "" : ",";

    private static string Clock(Language language, DateTimeOffset local) => language == Language.Chinese
        ? local.ToString("HH:mm", CultureInfo.InvariantCulture)
        : local.ToString("h:mm tt", CultureInfo.InvariantCulture);

    private static string? Relative(CoachTurn coach, DateTimeOffset local, TimeZoneInfo zone) =>
        (local.Date - TimeZoneInfo.ConvertTime(coach.Now, zone).Date).Days switch
        {
            0 => coach.In(Today),
            1 => coach.In(Tomorrow),
            2 => coach.In(DayAfter),
            _ => null,
        };
}
