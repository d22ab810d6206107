using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Chinese stretches of days. A month without a year is the coming one, 月初 said on the twentieth the next month's; 十一 is the holiday
/// only where 前 or 后 follows.
/// </summary>
internal static partial class ChinesePeriods
{
    public static IEnumerable<PeriodReader.Hit> In(string rest, DateOnly today, IReadOnlyList<Span> past)
    {
        if (!rest.Any(Sentence.IsHan))
            yield break;
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
            return Within(match, today);
        if (match.Has("later"))
            return Later(match, today);
        var part = PartOf(match.Groups["part"].ValueSpan);
        DayRange? At(int shift) => Plain(match, today, isPast, shift) is { } days ? Edged(days.Part(part), match, today, part) : null;
        // 月初 and 8月底 without a year: the one that is not over yet, or, of the past, the one that has begun.
        for (var shift = 0; ; shift += isPast ? -1 : 1)
        {
            var days = At(shift);
            if (days is not { } found || shift is 1 or -1 || !Moves(match) || (isPast ? found.First <= today : found.Last >= today))
                return days;
        }
    }

    /// <summary>Nothing in it says which year, or which month, is meant.</summary>
    private static bool Moves(Match match) => !match.Has("year") && (match.Has("month") || match.Has("quarter") || match.Has("half") || match.Has("festival")
        || match.Groups["relmonth"].ValueSpan is "月" || match.Groups["bareyear"].ValueSpan is "年");

    private static DayRange? Plain(Match match, DateOnly today, bool isPast, int shift)
    {
        var year = YearOf(match.Groups["year"].ValueSpan, today) ?? (today.Year + shift);
        if (year is < 1950 or > 2099)
            return null;
        if (match.Number("month") is { } month)
            return month is >= 1 and <= 12 ? DayRange.Month(year, month) : null;
        if (match.Number("quarter") is { } quarter)
            return DayRange.Quarter(year, quarter);
        if (match.Has("half"))
            return DayRange.Half(year, match.Groups["half"].ValueSpan[0] == '上' ? 1 : 2);
        if (match.Has("festival"))
            return Festivals.Of(match.Groups["festival"].Value, year);
        if (match.Has("relmonth"))
            return DayRange.MonthOf(today.AddMonths(Relation(match.Groups["relmonth"].ValueSpan) + (match.Groups["relmonth"].ValueSpan is "月" ? shift : 0)));
        if (match.Has("relquarter"))
            return DayRange.QuarterOf(today.AddMonths(3 * Relation(match.Groups["relquarter"].ValueSpan)));
        if (match.Has("week"))
            return Weekend(DayRange.WeekOf(today.AddDays(7 * Relation(match.Groups["week"].ValueSpan))), match);
        return DayRange.Year(year);
    }

    private static DayRange Weekend(DayRange week, Match match) =>
        match.Groups["week"].Value.EndsWith('末') ? new DayRange(week.Last.AddDays(-1), week.Last) : week;

    private static DayRange Edged(DayRange days, Match match, DateOnly today, PartOfPeriod part) => match.Groups["edge"].ValueSpan switch
    {
        "前" or "之前" or "以前" => days.Before(today, ends: part is PartOfPeriod.End or PartOfPeriod.LastThird),
        "后" or "之后" or "以后" => days.After(),
        "前后" or "左右" => days.Around(),
        // 年内 and 本月内 are what is left of it.
        "内" or "之内" or "以内" => new DayRange(days.First < today ? today : days.First, days.Last),
        _ => days,
    };

    private static PartOfPeriod PartOf(ReadOnlySpan<char> part) => part switch
    {
        "底" or "末" or "尾" => PartOfPeriod.End,
        "初" or "上旬" => PartOfPeriod.Start,
        "中旬" or "中" => PartOfPeriod.Middle,
        "下旬" => PartOfPeriod.LastThird,
        _ => PartOfPeriod.Whole,
    };

    private static int? YearOf(ReadOnlySpan<char> said, DateOnly today) => said switch
    {
        "" => null,
        "今年" or "本年" => today.Year,
        "明年" => today.Year + 1,
        "后年" => today.Year + 2,
        "去年" => today.Year - 1,
        "前年" => today.Year - 2,
        _ => int.TryParse(said.TrimEnd("年度 "), out var year) ? year < 100 ? 2000 + year : year : null,
    };

    private static int Relation(ReadOnlySpan<char> said) => said switch
    {
        ['下', '下', ..] => 2,
        ['下', ..] or ['次', ..] => 1,
        ['上', '上', ..] => -2,
        ['上', ..] => -1,
        _ => 0,
    };

    private static DayRange? Within(Match match, DateOnly today) =>
        Stretch.Of(match.Groups["n"].ValueSpan, match.Has("andhalf"), match.Groups["unit"].ValueSpan) is { } stretch ? new DayRange(today, stretch.After(today)) : null;

    /// <summary>半年后: the month around that day.</summary>
    private static DayRange? Later(Match match, DateOnly today) =>
        Stretch.Of(match.Groups["n"].ValueSpan, match.Has("andhalf"), match.Groups["unit"].ValueSpan) is { } stretch ? DayRange.MonthOf(stretch.After(today)) : null;

    private const string Year = "(?<year>20[0-9]{2}年?度?|(?<![0-9])[2-9][0-9]年度?|今年度?|本年度?|明年度?|后年|去年度?|前年)的? ?";
    private const string Part = "(?<part>底(?![层薪座气])|末|尾|初|中旬|上旬|下旬|中(?![秋标国期心层间央等药车铁粮]))";
    private const string Edge = "(?<edge>之前|以前|前后|前(?![台端往途景提])|之后|以后|后(?![台端续勤天面来期])|之内|以内|内(?![部容外])|左右|期间|假期)";

    [GeneratedRegex(
        // 三个月内, 未来两周; 半年后.
        "(?<within>(?:未来|今后|接下来|往后)的?(?<n>" + Stretch.ChineseNumber + ")个?(?<andhalf>半)?(?<unit>" + Stretch.ChineseUnit + ")|(?<![第每])(?<n>" + Stretch.ChineseNumber + ")个?(?<andhalf>半)?(?<unit>" + Stretch.ChineseUnit + ")(?:之内|以内|内(?![部容])))"
        + "|(?<later>(?<![第每])(?<n>" + Stretch.ChineseNumber + ")个?(?<andhalf>半)?(?<unit>月|季度|年)(?:之后|以后|后)(?!续))"
        + "|(?:" + Year + ")?(?:"
        + "(?<![0-9.个一二三四五六七八九十])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?" + Part + "?(?![0-9一二三四五六七八九十]{1,3}[日号])"
        + "|第?(?<quarter>[一二三四1-4])个?季度?" + Part + "?|(?<![a-z0-9])q(?<quarter>[1-4])(?![a-z0-9])" + Part + "?"
        + "|(?<half>上半年|下半年)"
        + "|(?<festival>国庆节?|五一(?:节|劳动节)?|元旦节?|春节|除夕|过年(?=[前后])|中秋节?|端午节?|清明节?|圣诞节?|双十一|双11|十一(?=之?前|以前|之?后|以后|期间|假期|长假)|(?<!近|今|明|去|后|[0-9])年(?=前(?!端)|后(?!勤)))(?:长假)?"
        + ")" + Edge + "?"
        + "|(?<relmonth>本月|这个月|这月|当月|下下个?月|下个?月|次月|上上个?月|上个?月|月(?=[底末初中尾](?!国|心|文|层|薪|座|气)))份?" + Part + "?" + Edge + "?"
        + "|(?<relquarter>本季度?|这个?季度|当季度?|下个?季度|上个?季度|季度(?=[末底初]))" + Part + "?" + Edge + "?"
        + "|(?<week>本周末?|这周末?|这个?星期|下下周|下周末?|下个?星期|下个?礼拜|上周末?|上个?星期|周末|周(?=内))" + Part + "?" + Edge + "?"
        + "|" + Year + "年?" + Part + Edge + "?"
        + "|(?<bareyear>年)(?:" + Part + Edge + "?|(?<edge>内)(?![部容]))"
        + "|(?<year>20[0-9]{2}年|今年|明年|后年|去年)度?" + Edge + "?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Periods();
}
