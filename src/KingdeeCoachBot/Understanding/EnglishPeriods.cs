using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>English stretches of days. "By June" reaches to its end; "before June" does not begin it. March and May are verbs as well.</summary>
internal static partial class EnglishPeriods
{
    public static IEnumerable<PeriodReader.Hit> In(string rest, DateOnly today, IReadOnlyList<Span> past)
    {
        foreach (Match match in Periods().Matches(rest))
        {
            var isPast = past.Any(clause => clause.Contains(match.Index));
            if (Of(match, today, isPast) is { } days)
                yield return new PeriodReader.Hit(match.Span(), days, match.Has("within"));
        }
    }

    private static DayRange? Of(Match match, DateOnly today, bool isPast)
    {
        if (match.Has("within"))
            return Stretch.Of(match.Groups["n"].ValueSpan, false, match.Groups["unit"].ValueSpan) is { } stretch ? new DayRange(today, stretch.After(today)) : null;
        var days = Placed(match, today, 0);
        if (!IsFixed(match) && days is { } found && (isPast ? found.First > today : found.Last < today))
            days = Placed(match, today, isPast ? -1 : 1);
        return days;
    }

    private static bool IsFixed(Match match) => match.Has("year") || match.Has("yearword") || match.Has("relative");

    private static DayRange? Placed(Match match, DateOnly today, int shift)
    {
        if (Plain(match, today, shift) is not { } days)
            return null;
        var part = match.Groups["part"].ValueSpan switch
        {
            "early" or "beginning" or "start" => PartOfPeriod.Start,
            "mid" or "middle" => PartOfPeriod.Middle,
            "late" or "end" or "close" => PartOfPeriod.End,
            _ => match.Has("closing") ? PartOfPeriod.End : PartOfPeriod.Whole,
        };
        days = days.Part(part);
        return match.Groups["edge"].ValueSpan switch
        {
            "by" or "by the" or "until" or "till" or "no later than" => days.Before(today, ends: true),
            "before" or "before the" => days.Before(today, ends: part == PartOfPeriod.End),
            "after" or "after the" => days.After(),
            "around" or "around the" => days.Around(),
            _ => days,
        };
    }

    private static DayRange? Plain(Match match, DateOnly today, int shift)
    {
        var year = match.Has("year") ? int.Parse(match.Groups["year"].ValueSpan, provider: null)
            : today.Year + (match.Has("yearword") ? Ahead(match.Groups["yearword"].ValueSpan) : shift);
        if (match.Number("figure") is { } figure)
            return figure is >= 1 and <= 12 ? DayRange.Month(year, figure) : null;
        if (match.Has("month"))
            return DayRange.Month(year, MonthOf(match.Groups["month"].ValueSpan));
        if (match.Has("quarter"))
            return DayRange.Quarter(year, Ordinal(match.Groups["quarter"].ValueSpan));
        if (match.Has("half"))
            return DayRange.Half(year, Ordinal(match.Groups["half"].ValueSpan));
        if (match.Has("festival"))
            return Festivals.Of(match.Groups["festival"].Value, year);
        var ahead = Ahead(match.Groups["relative"].ValueSpan);
        return match.Groups["unit2"].ValueSpan switch
        {
            "week" => DayRange.WeekOf(today.AddDays(7 * ahead)),
            "month" or "m" => DayRange.MonthOf(today.AddMonths(ahead)),
            "quarter" or "q" => DayRange.QuarterOf(today.AddMonths(3 * ahead)),
            _ => DayRange.Year(match.Has("year") || match.Has("yearword") ? year : today.Year + ahead),
        };
    }

    private static int Ahead(ReadOnlySpan<char> relative) => relative switch { ['n', ..] => 1, ['l', ..] => -1, _ => 0 };

    private static int Ordinal(ReadOnlySpan<char> said) => said[0] switch { 'f' when said[1] == 'i' => 1, 's' => 2, 't' => 3, 'f' => 4, var digit => digit - '0' };

    private static int MonthOf(ReadOnlySpan<char> name) => ("janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(name[..3], StringComparison.Ordinal) / 3) + 1;

    private const string From = "(?<![a-z0-9'])";
    private const string To = "(?![a-z0-9])";
    private const string Edge = "(?:(?<edge>by(?: the)?|before(?: the)?|after(?: the)?|until|till|around(?: the)?|no later than) |(?:in|during|at|for|on) (?:the )?)";
    private const string Part = "(?:(?:the )?(?<part>early|mid|late)[- ](?:in )?|(?:the )?(?<part>beginning|start|middle|end|close) of (?:the )?)";
    private const string Clear = "january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec";
    private const string Year = "(?:[.,]? (?:of )?(?:(?<year>20[0-9]{2})|(?<yearword>next|this|last) year))";

    [GeneratedRegex(
        From + "(?:(?<within>(?:within|in the (?:next|coming)|over the next|(?:for )?the next|next) (?:the )?(?<n>[0-9]{1,3}|" + EnglishNumber.Pattern + ")[ -](?<unit>day|week|month|quarter|year)s?)"
        // A month: the clear names anywhere, march and may only where no verb can stand. With a day it is a date.
        + "|" + Edge + "?" + Part + "?(?:(?<yearword>next|this|last) (?!year))?(?<month>" + Clear + ")(?!\\.? (?:[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])))" + Year + "?"
        + "|(?:" + Edge + Part + "?|" + Part + ")(?:(?<yearword>next|this|last) )?(?<month>march|mar|may)(?! [0-9]{1,2}(?![0-9]))" + Year + "?|(?<month>march|mar|may)\\.?,? (?:of )?(?<year>20[0-9]{2})|(?<=^ *)(?<month>march|mar|may)(?=[ .]*$)"
        // 2027-06 is a month; 2027-06-30 has been read as a day.
        + "|(?<year>20[0-9]{2})[-/.](?<figure>1[0-2]|0?[1-9])(?![-/.]?[0-9万亿])|(?<year>20[0-9]{2})[- ]?(?:q(?<quarter>[1-4])|h(?<half>[12]))"
        + "|" + Edge + "?" + Part + "?(?:(?<yearword>next|this|last) year'?s )?(?:q(?<quarter>[1-4])|(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th) quarter|h(?<half>[12])|(?:the )?(?<half>first|second|1st|2nd) half)(?:(?= of)|(?! of))" + Year + "?(?: of (?<yearword>next|this) year)?"
        + "|" + Edge + "?" + Part + "?(?:(?<relative>next|this|last|the current|current) |(?=(?:year|month|quarter|week)" + To + "(?<=(?:of|of the) (?:year|month|quarter|week))))(?<unit2>week|month|quarter|year)(?:'s)?(?<closing>[- ]end)?"
        + "|" + Edge + "?(?:the )?(?<unit2>week|month|quarter|year)(?:'s)?(?<closing>[- ]end)|" + Edge + "?(?<closing>eo)(?<unit2>y|m|q)"
        + "|" + Edge + "?(?<festival>christmas|xmas|chinese new year|lunar new year|spring festival|cny|national day|golden week|may day|labou?r day|new year(?:'s)?|dragon boat festival|mid[- ]autumn festival)" + Year + "?"
        + "|(?:in|by|before|after|during) (?<year>20[0-9]{2})|" + Edge + "?" + Part + "(?<year>20[0-9]{2})|end (?<closing>(?:of )?)(?<year>20[0-9]{2})|(?<=^ *)(?<year>20[0-9]{2})(?=[ .]*$))" + To,
        RegexOptions.CultureInvariant)]
    private static partial Regex Periods();
}
