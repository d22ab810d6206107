using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// The closed forms of English days and hours. Also reads the "3pm" inside a Chinese sentence. Word edges are written out:
/// the pattern <c>\b</c> sees none between 天 and 3.
/// </summary>
internal static partial class EnglishWhen
{
    private const string From = "(?<![a-z0-9'])";
    private const string To = "(?![a-z0-9])";
    private const string Weekday = "monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun";
    private const string Month =
        "january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec";
    private const string Hour = "(?<h>1[0-9]|2[0-4]|0?[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string HalfOfDay = "(?<half>a\\.?m\\.?|p\\.?m\\.?)(?![a-z])";
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void Find(ReadingText text, DateTime now)
    {
        foreach (Match match in Later().Matches(text.Rest))
            text.Take(match, new WhenHit.Instant(match.Span(), now + Amount(match)));
        foreach (Match match in Shifted().Matches(text.Rest))
            text.Take(match, new WhenHit.Shift(match.Span(), match.Has("back") ? -Amount(match) : Amount(match)));
        foreach (Match match in Days().Matches(text.Rest))
        {
            text.Take(match, DateOf(match) is { } date ? new WhenHit.Date(match.Span(), date) : new WhenHit.Period(match.Span()));
            if (match.Groups["day"].ValueSpan is "tonight")
                text.Take(match, new WhenHit.Part(match.Span(), PartOfDay.Evening));
        }
        foreach (Match match in Parts().Matches(text.Rest))
            text.Take(match, new WhenHit.Part(match.Span(), PartOf(match.ValueSpan)));
        foreach (Match match in Hours().Matches(text.Rest))
        {
            if (HourOf(match) is { } time)
                text.Take(match, new WhenHit.Time(match.Span(), time));
        }
    }

    private static PartOfDay PartOf(ReadOnlySpan<char> said) =>
        said.Contains("morning", StringComparison.Ordinal) ? PartOfDay.Morning
        : said.Contains("afternoon", StringComparison.Ordinal) ? PartOfDay.Afternoon
        : PartOfDay.Evening;

    private static SaidDate? DateOf(Match match)
    {
        if (match.Has("day"))
            return new SaidDate.FromToday(match.Groups["day"].ValueSpan switch
            {
                "day after tomorrow" => 2,
                "yesterday" => -1,
                "today" or "tonight" or "this" => 0,
                _ => 1,
            });
        if (match.Has("ago"))
            return new SaidDate.FromToday(-(int)(Numeral.Parse(match.Groups["ago"].ValueSpan)?.Low ?? 0) * (match.Has("agoweeks") ? 7 : 1));
        if (match.Has("weekday"))
            return WeekdayOf(match);
        if (match.Number("d") is not { } day)
            return null;
        if (match.Has("month"))
            return new SaidDate.MonthDay(Year(match), MonthOf(match.Groups["month"].ValueSpan), day);
        return match.Number("m") is { } month
            ? new SaidDate.MonthDay(Year(match), month, day)
            : new SaidDate.DayOfMonth(null, day);
    }

    private static int? Year(Match match) => match.Has("y") ? int.Parse(match.Groups["y"].ValueSpan, provider: null) : null;

    private static int MonthOf(ReadOnlySpan<char> name) =>
        ("janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(name[..3], StringComparison.Ordinal) / 3) + 1;

    private static SaidDate WeekdayOf(Match match)
    {
        var said = match.Groups["weekday"].ValueSpan;
        var day = (DayOfWeek)("sunmontuewedthufrisat".AsSpan().IndexOf(said[..3], StringComparison.Ordinal) / 3);
        var relation = match.Groups["rel"].ValueSpan;
        if (match.Has("nextweek") || relation.StartsWith("next week"))
            return new SaidDate.InWeek(1, day);
        return relation switch
        {
            "next" => new SaidDate.InWeek(1, day, OrNearer: true),
            "this" => new SaidDate.InWeek(0, day),
            "last" => new SaidDate.InWeek(-1, day),
            _ => new SaidDate.Coming(day),
        };
    }

    private static SaidTime? HourOf(Match match)
    {
        if (match.Has("noon"))
            return new SaidTime(12, 0, PartOfDay.Noon, Literal: true);
        var said = match.Groups["h"].ValueSpan;
        if (HourNumber(said) is not { } hour)
            return null;
        var minute = match.Has("m") ? match.Number("m") ?? 0 : 0;
        if (match.Has("past"))
            (hour, minute) = match.Groups["past"].ValueSpan switch
            {
                "half past" => (hour, 30),
                "quarter past" => (hour, 15),
                _ => (hour - 1, 45),
            };
        PartOfDay? half = match.Has("half") ? match.Groups["half"].ValueSpan[0] == 'a' ? PartOfDay.BeforeDawn : PartOfDay.Afternoon : null;
        // "11-1pm": eleven in the morning.
        if (match.Has("end") && half is not null && HourNumber(match.Groups["end"].ValueSpan) is { } end && hour > end && hour < 12)
            half = PartOfDay.Morning;
        return hour > 24 ? null : new SaidTime(hour, minute, half, Literal: said[0] == '0' || hour > 12);
    }

    private static int? HourNumber(ReadOnlySpan<char> said)
    {
        if (char.IsAsciiDigit(said[0]))
            return ChineseNumber.Parse(said);
        for (var i = 1; i < Numbers.Length; i++)
        {
            if (said.SequenceEqual(Numbers[i]))
                return i;
        }
        return null;
    }

    private static TimeSpan Amount(Match match)
    {
        var count = match.Groups["n"].ValueSpan switch
        {
            "half" or "half a" or "half an" => 0.5,
            "a" or "an" => 1,
            "a couple of" => 2,
            var number => HourNumber(number) ?? 0,
        };
        return match.Groups["unit"].ValueSpan[0] switch
        {
            'd' => TimeSpan.FromDays(count),
            'w' => TimeSpan.FromDays(7 * count),
            'm' => TimeSpan.FromMinutes(count),
            _ => TimeSpan.FromHours(count),
        };
    }

    private const string Count = "(?<n>half an?|half|a couple of|an?|[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    [GeneratedRegex(From + "(?:in " + Count + " (?<unit>hour|minute|min)s?|" + Count + " (?<unit>hour|minute|min)s? from now)" + To, RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex(
        From + "(?:(?:postpone|postponed|delay|delayed|put off|push|pushed|move|moved|(?<back>bring|brought))(?: (?:it|this|that|the (?:visit|meeting|call)))?(?: (?:back|off|out|(?<back>forward|up|earlier)))?(?: by)? "
        + Count + " (?<unit>day|week|hour|minute|min)s?(?: (?:later|(?<back>earlier|forward|sooner)))?|" + Count
        + " (?<unit>day|week|hour|minute|min)s? (?:later|(?<back>earlier|sooner)))" + To,
        RegexOptions.CultureInvariant)]
    private static partial Regex Shifted();

    [GeneratedRegex(
        From + "(?:(?:the )?(?<day>day after tomorrow)|(?<day>today|tonight|tomorrow|tmrw|tmr|yesterday|this(?= (?:morning|afternoon|evening)))"
        + "|(?<ago>[0-9]{1,2}|" + EnglishNumber.Pattern + ") (?:days?|(?<agoweeks>weeks?)) ago"
        // "Sun" and "Sat" are names and verbs as well: only where a day can stand. "Mon" and "Fri" are days wherever they stand.
        + "|(?:on |by )?(?<rel>next week(?:,? on)?|next|this coming|this|coming|last)(?: week)? (?<weekday>" + Weekday + ")\\.?(?<nextweek>,? (?:of )?next week)?"
        + "|(?:on|by|to) (?<weekday>" + Weekday + ")\\.?(?<nextweek>,? (?:of )?next week)?"
        + "|(?<weekday>monday|mon|tuesday|tues|tue|wednesday|thursday|thurs|thur|thu|friday|fri|saturday|sunday)(?<nextweek>,? (?:of )?next week)?"
        + "|(?:on )?(?<month>" + Month + ")\\.? (?:the )?(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9:]| ?[ap]\\.?m)(?:,? (?<y>20[0-9]{2}))?"
        + "|(?:on )?(?:the )?(?<d>[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>" + Month + ")(?:,? (?<y>20[0-9]{2}))?"
        + "|(?:on )?the (?<d>[0-9]{1,2})(?:st|nd|rd|th)(?! (?:floor|time|meeting|visit|of|quarter|street|avenue))"
        + "|(?:on )?(?<y>20[0-9]{2})[-/](?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})"
        + "|(?:on )?(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|[12][0-9]|0?[1-9])(?:/(?<y>20[0-9]{2}))?(?!/)"
        + "|(?:early |late |by )?(?:next|this|last) (?:week|month|quarter|year|weekend)|q[1-4]|(?:the )?weekend"
        + "|(?:at |by )?(?:the )?(?:end|beginning|middle) of (?:the |this |next )?(?:week|month|quarter|year|q[1-4]|" + Month + ")"
        + "|(?:in|by|early|late|mid) (?:early |late |mid )?(?:january|february|april|june|july|august|september|october|november|december)(?! [0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])))" + To,
        RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(
        From + "(?:(?:at |@ ?|from |around |about )?" + Hour + "(?:[:.](?<m>[0-5][0-9]))?(?: ?(?:-|to|until) ?(?<end>[0-9]{1,2})(?:[:.][0-5][0-9])?)? ?" + HalfOfDay
        + "|(?:at |@ ?|from |around )?" + Hour + "[:](?<m>[0-5][0-9])(?: ?(?:-|to|until) ?[0-9]{1,2}:[0-5][0-9])?" + To
        + "|(?:at )?(?<past>half past|quarter past|quarter to) " + Hour + To
        + "|(?:at )?" + Hour + " ?o'?clock(?: sharp)?" + To
        + "|(?:at|@|around) ?" + Hour + To + "(?![:.][0-9]| ?%| (?:people|percent|companies|sites|plants))"
        + "|(?:at )?(?<noon>noon|midday)" + To + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(From + "(?:in the |at )?(?:morning|afternoon|evening|night)" + To, RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
