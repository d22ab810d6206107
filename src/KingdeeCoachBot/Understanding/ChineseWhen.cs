using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// The closed forms of Chinese days and hours, where one day and one hour must come out (the general recogniser answers with past and
/// future, both halves of the day, or a whole month). Every pattern has bounded repeats only: linear in the sentence.
/// </summary>
internal static partial class ChineseWhen
{
    private const string Number = "(?:[0-9]{1,2}|[零〇一二两三四五六七八九十]{1,3})";
    private const string Part = "凌晨|清晨|清早|早上|早晨|早间|上午|中午|正午|午间|午后|下午|傍晚|晚上|晚间|夜里|夜晚|(?<=[\u0001])[早晚]上?";

    public static void Find(ReadingText text, DateTime now)
    {
        foreach (Match match in After().Matches(text.Rest))
            text.Take(match, new WhenHit.Instant(match.Span(), now + Amount(match)));
        foreach (Match match in Shifted().Matches(text.Rest))
            text.Take(match, new WhenHit.Shift(match.Span(), match.Groups["back"].Success ? -Amount(match) : Amount(match)));
        foreach (Match match in Days().Matches(text.Rest))
            text.Take(match, DateOf(match) is { } date ? new WhenHit.Date(match.Span(), date) : new WhenHit.Period(match.Span()));
        foreach (Match match in Hours().Matches(text.Rest))
        {
            if (HourOf(match, text.Rest) is { } time)
                text.Take(match, new WhenHit.Time(match.Span(), time));
        }
        foreach (Match match in Parts().Matches(text.Rest))
            text.Take(match, new WhenHit.Part(match.Span(), PartOf(match.ValueSpan)));
    }

    public static PartOfDay PartOf(ReadOnlySpan<char> said) => said switch
    {
        "凌晨" => PartOfDay.BeforeDawn,
        "中午" or "正午" or "午间" => PartOfDay.Noon,
        "午后" or "下午" => PartOfDay.Afternoon,
        _ when said[0] is '傍' or '晚' or '夜' => PartOfDay.Evening,
        _ => PartOfDay.Morning,
    };

    private static SaidDate? DateOf(Match match)
    {
        if (match.Has("day"))
            return new SaidDate.FromToday(DaysFromToday(match.Groups["day"].ValueSpan));
        if (match.Number("ago") is { } ago)
            return new SaidDate.FromToday(match.Has("agoweeks") ? -7 * ago : -ago);
        if (match.Has("week"))
            return WeekdayOf(match.Groups["rel"].Value, match.Groups["week"].ValueSpan[0]);
        if (match.Number("d") is not { } day)
            return null;
        if (match.Has("ahead"))
            return new SaidDate.DayOfMonth(match.Groups["ahead"].ValueSpan[0] == '下' ? 1 : 0, day);
        if (match.Number("m") is not { } month)
            return new SaidDate.DayOfMonth(null, day);
        return match.Groups["yearword"].ValueSpan switch
        {
            "去年" => new SaidDate.YearMonthDay(-1, month, day),
            "今年" => new SaidDate.YearMonthDay(0, month, day),
            "明年" => new SaidDate.YearMonthDay(1, month, day),
            _ => new SaidDate.MonthDay(match.Has("y") ? int.Parse(match.Groups["y"].ValueSpan, provider: null) : null, month, day),
        };
    }

    private static int DaysFromToday(ReadOnlySpan<char> day) => day[0] switch
    {
        '大' => day[1] == '后' ? 3 : -3,
        '后' => 2,
        '明' => 1,
        '昨' => -1,
        '前' => -2,
        _ => 0,
    };

    private static SaidDate WeekdayOf(string relation, char weekday)
    {
        var day = (DayOfWeek)("日一二三四五六".IndexOf(weekday) is var han and >= 0 ? han : "7123456".IndexOf(weekday) is var digit and >= 0 ? digit : 0);
        return relation switch
        {
            "" => new SaidDate.Coming(day),
            ['下', '下', ..] => new SaidDate.InWeek(2, day),
            // 下个周五 is less fixed than 下周五.
            "下个" => new SaidDate.InWeek(1, day, OrNearer: true),
            ['下', ..] => new SaidDate.InWeek(1, day),
            ['上', ..] => new SaidDate.InWeek(-1, day),
            _ => new SaidDate.InWeek(0, day),
        };
    }

    private static SaidTime? HourOf(Match match, string text)
    {
        var said = match.Groups["h"].ValueSpan;
        // 张三三点: the 三 of the name is not part of the hour.
        var hour = ChineseNumber.Parse(said) ?? ChineseNumber.Parse(said[^1..]);
        if (hour is null || hour > 24 || IsABit(match, text))
            return null;
        int? minute = match.Has("half") ? 30 : match.Has("quarter") ? (match.Number("quarter") * 15) : match.Number("min");
        return new SaidTime(
            hour.Value,
            minute ?? 0,
            match.Has("part") ? PartOf(match.Groups["part"].ValueSpan) : null,
            Literal: match.Has("colon") && (said[0] == '0' || hour > 12));
    }

    /// <summary>早一点, 快一点, 有一点 are no hours; 改到一点 and 明天一点 are.</summary>
    private static bool IsABit(Match match, string text)
    {
        if (match.Groups["h"].ValueSpan is not "一" || match.Has("part") || match.Has("min") || match.Has("half") || match.Has("quarter") || match.Has("sharp"))
            return false;
        return match.Index > 0 && !"到成为在约是午,\u0001 ".Contains(text[match.Index - 1]);
    }

    private static TimeSpan Amount(Match match)
    {
        var number = match.Groups["n"].ValueSpan;
        var count = number.StartsWith("半") ? 0.5 : ChineseNumber.Parse(number) ?? 0;
        if (match.Has("half"))
            count += 0.5;
        return match.Groups["unit"].ValueSpan switch
        {
            ['天' or '日'] => TimeSpan.FromDays(count),
            [.., '周'] or [.., '期'] or [.., '拜'] => TimeSpan.FromDays(7 * count),
            ['刻', ..] => TimeSpan.FromMinutes(15 * count),
            ['分', ..] => TimeSpan.FromMinutes(count),
            _ => TimeSpan.FromHours(count),
        };
    }

    [GeneratedRegex($"(?:过)?(?<n>半|{Number})个?(?<half>半)?(?<unit>小时|钟头|分钟|刻钟)(?:之后|以后|后)", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    // 推迟到周五 is no shift: a number has to follow.
    [GeneratedRegex(
        "(?:(?<back>提前|提早|往前挪|往前提|早)|推迟|推后|延后|延迟|延期|顺延|往后推|往后挪|晚)(?:个|了|点)?(?<n>半|" + Number
        + ")个?(?<half>半)?(?<unit>天|日|周|星期|礼拜|小时|钟头|分钟|刻钟)(?!后|以后|之后)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shifted();

    [GeneratedRegex(
        // Periods first: 8月底 is not the eighth month's any day.
        "(?:20[0-9]{2}年|今年|明年)?(?:[0-9]{1,2}月|[一二三四五六七八九十]{1,2}月|本月|这个月|下个月|下月|月|年)(?:底|初|末|中旬|上旬|下旬)[前后]?"
        + "|年[前后](?!端)|(?<![a-z])q[1-4](?![a-z0-9])|第?[一二三四1-4]季度(?:末|初|底)?"
        + "|(?:春节|除夕|中秋节?|端午节?|清明节?)(?:前后?|后|期间)?|(?:国庆节?|五一|十一|元旦)(?:前后?|后|期间|假期)(?!天)"
        // 明天; 明 alone only before a part of the day, the customer may be 明基.
        + "|(?<day>大后天|大前天|后天|(?<!提)前天|(?<!无)明天|今天|昨天|后日|明日(?!控股|科技|集团)|今日(?!头条)|明儿|今儿|[今明昨](?=早|晚|夜|上午|中午|下午|凌晨|傍晚))"
        + "|(?<![第0-9一二三四五六七八九十])(?<ago>" + Number + ")个?(?:天|(?<agoweeks>周|星期|礼拜))(?:之前|以前|前(?!后|台))"
        + "|(?<![一两三四五六几每])(?<rel>下下个?|下个?|这个?|本|上个?)?(?:周|星期|礼拜)(?:(?<week>[一二三四五六日])(?![鸣])|(?<week>天)(?![一-鿿])|(?<=[期拜])(?<week>天)|(?<week>[1-7])(?![0-9点:.]))"
        + "|(?:下下个?|下个?|这个?|本|上个?)(?:周末|周|星期|礼拜)(?:内|之内)?|周末"
        + "|(?<![0-9])(?<y>20[0-9]{2})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})(?![0-9])"
        + "|(?<![0-9])(?:(?<y>20[0-9]{2})年|(?<yearword>今年|明年|去年)的?)?(?<m>[0-9]{1,2}|十?[一二三四五六七八九十])月(?:(?<d>" + Number + ")[日号]|(?<d>[0-9]{1,2})(?![0-9个次份元万天点:]))"
        + "|(?<ahead>下个月|下月|本月|这个月)的?(?<d>" + Number + ")[日号]"
        + "|(?<![0-9/.])(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|[12][0-9]|0?[1-9])(?![0-9/])"
        + "|(?<![0-9月第一二三四五六七八九十.-])(?:(?<d>" + Number + ")号(?![楼院线厅馆会店厂门码机位车令召桌库])|(?<d>[0-9]{1,2})日(?![常程均]))"
        + "|(?<![0-9.])(?<m>1[0-2]|0?[1-9])\\.(?<d>3[01]|[12][0-9]|0?[1-9])(?=[号日]| ?(?:上午|下午|早上|晚上|中午))[号日]?"
        + "|(?:下月|下个月|本月|这个月|月)?第[一二三四1-4]个(?:周|星期|礼拜)[一二三四五六日天]"
        + "|(?:下个月|下月|本月|这个月)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(
        "(?:(?<part>" + Part + ")[的 \u0001]?)?(?<![0-9第:.有这那提讲几差/-])(?<h>" + Number + ")"
        + "(?:点(?:(?<sharp>钟|整)|(?<half>半)|(?<quarter>[一1三3])刻|(?<min>[0-5][0-9])分?(?![0-9])|(?<min>[二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九])分?|(?<min>" + Number + ")分"
        + "|(?!名|评|击|赞|菜|建议|意见|要求|问题|原因|想法|需求|内容|事|儿|也|都|心|关于|说明))"
        + "|(?<=[0-9])时(?:整|(?<half>半)|(?<min>[0-5][0-9])分?)?(?![间候代尚装光刻空常机期])"
        + "|(?<colon>:)(?<min>[0-5][0-9])(?![0-9:])(?! ?[ap]\\.?m)"
        // 三点到五点, 3-5点: the visit begins at the first.
        + "|(?=[到至-]" + Number + "点))"
        + "(?: ?[到至-] ?(?:" + Part + ")?" + Number + "(?:点(?:钟|整|半)?|:[0-5][0-9]))?(?:之前|以前|前(?![往去台端])|左右)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(Part, RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
