using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Reads when a signature is expected: 明年6月, Q3, 2027-06-30, end of March, 2027年上半年.</summary>
internal static partial class DealPeriods
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The period that a text names; null where it names none.</summary>
    /// <param name="text">A field or a sentence.</param>
    /// <param name="today">Whoever names no year means the next time it comes.</param>
    public static SaidPeriod? In(string text, DateOnly today)
    {
        var sentence = Sentence.From(text);
        foreach (var (pattern, read) in Readings)
        {
            if (pattern.Match(sentence.Folded) is { Success: true } match && read(match, today) is { } period)
                return new SaidPeriod(period, sentence.TypedAt(match.Span()));
        }
        return null;
    }

    // The more exact before the less exact: 2027年6月30日 is a day before it is a month or a year.
    private static readonly (Regex Pattern, Func<Match, DateOnly, DatePeriod?> Read)[] Readings =
    [
        (Between(), (match, _) => DateOf(match, "a") is { } first && DateOf(match, "b") is { } last && first <= last ? new DatePeriod(first, last) : null),
        (IsoDay(), (match, _) => DateOf(match, "") is { } day ? DatePeriod.On(day) : null),
        (ChineseDay(), (match, today) => Day(Year(match, today), Figure(match, "month"), Figure(match, "day"), today)),
        (EnglishDay(), (match, today) => Day(Year(match, today), MonthOf(match), Figure(match, "day"), today)),
        (ChineseQuarter(), (match, today) => Months3(Year(match, today), Figure(match, "quarter"), today)),
        (Quarter(), (match, today) => Months3(Year(match, today), Figure(match, "quarter"), today)),
        (IsoMonth(), (match, today) => Month(Figure(match, "year"), Figure(match, "month"), today)),
        (ChineseMonth(), (match, today) => Month(Year(match, today), Figure(match, "month"), today)),
        (EnglishMonth(), (match, today) => Month(Year(match, today), MonthOf(match), today)),
        (HalfYear(), (match, today) => Half(Year(match, today), match.Groups["half"].Value is "上" or "1" or "first", today)),
        (YearEnd(), (match, today) => Month(Year(match, today) ?? today.Year, 12, today)),
        (WholeYear(), (match, today) => Year(match, today) is { } year ? new DatePeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null),
    ];

    private static int? Year(Match match, DateOnly today) => match.Groups["year"] is { Success: true, Value: var said }
        ? said switch
        {
            "今年" or "今" or "this year" or "the year" => today.Year,
            "明年" or "明" or "next year" => today.Year + 1,
            "后年" or "后" => today.Year + 2,
            _ when said.Length >= 4 && int.TryParse(said.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2099 => year,
            _ => null,
        }
        : null;

    private static int? Figure(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumber.Parse(match.Groups[group].ValueSpan);

    private static int? MonthOf(Match match) => Array.IndexOf(Months, match.Groups["month"].Value[..3]) + 1;

    private static DatePeriod? Day(int? year, int? month, int? day, DateOnly today) =>
        (year ?? NextYearOf(month, day ?? 31, today)) is var y && Valid(y, month, day) is { } date ? DatePeriod.On(date) : null;

    private static DatePeriod? Month(int? year, int? month, DateOnly today) =>
        month is >= 1 and <= 12 ? DatePeriod.Month(year ?? NextYearOf(month, 31, today), month.Value) : null;

    private static DatePeriod? Months3(int? year, int? quarter, DateOnly today) => quarter is >= 1 and <= 4
        ? Span(year ?? NextYearOf(quarter * 3, 31, today), (quarter.Value * 3) - 2, quarter.Value * 3)
        : null;

    private static DatePeriod Half(int? year, bool first, DateOnly today) =>
        first ? Span(year ?? NextYearOf(6, 31, today), 1, 6) : Span(year ?? today.Year, 7, 12);

    private static DatePeriod Span(int year, int first, int last) => new(DatePeriod.Month(year, first).First, DatePeriod.Month(year, last).Last);

    // Nobody expects a signature in the past.
    private static int NextYearOf(int? month, int day, DateOnly today) =>
        month < today.Month || (month == today.Month && day < today.Day) ? today.Year + 1 : today.Year;

    private static DateOnly? DateOf(Match match, string group) => Valid(Figure(match, $"year{group}"), Figure(match, $"month{group}"), Figure(match, $"day{group}"));

    private static DateOnly? Valid(int? year, int? month, int? day) =>
        year is >= 2000 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    private const string SomeYear = @"(?<year>今年|明年|后年|20\d\d年?)";

    private const string Name = "(?<month>january|february|march|april|may(?=\\s\\d|[,.]?$)|(?<=(?:in|by|until|of|for|to|early|late|mid) )may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?(?![a-z]))";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<yeara>20\d\d)[-/年.](?<montha>\d{1,2})[-/月.](?<daya>\d{1,2})日?\s?(?:到|至|to|-)\s?(?<yearb>20\d\d)[-/年.](?<monthb>\d{1,2})[-/月.](?<dayb>\d{1,2})", Options)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?!\d)", Options)]
    private static partial Regex IsoDay();

    [GeneratedRegex(SomeYear + @"?的?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?<day>\d{1,2})(?:[日号]|(?![\d万亿.]))", Options)]
    private static partial Regex ChineseDay();

    [GeneratedRegex(@"(?<![a-z])" + Name + @"\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?<year>20\d\d|next year|this year))?", Options)]
    private static partial Regex EnglishDay();

    [GeneratedRegex(SomeYear + @"?的?第?(?<quarter>[一二三四1-4])个?季度", Options)]
    private static partial Regex ChineseQuarter();

    [GeneratedRegex(@"(?<![a-z0-9])(?:" + SomeYear + @"[的 -]?)?q(?<quarter>[1-4])(?![0-9a-z])(?:\s?(?:of )?(?<year>20\d\d|next year|this year))?", Options)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)[-/.](?<month>\d{1,2})(?!\d)", Options)]
    private static partial Regex IsoMonth();

    [GeneratedRegex(SomeYear + @"?的?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?!\d)", Options)]
    private static partial Regex ChineseMonth();

    [GeneratedRegex(@"(?<![a-z])" + Name + @"(?:,?\s(?:of )?(?<year>20\d\d|next year|this year))?", Options)]
    private static partial Regex EnglishMonth();

    [GeneratedRegex(SomeYear + @"?的?(?<half>上|下)半年|(?<![a-z0-9])h(?<half>[12])(?:\s(?<year>20\d\d))?|(?<half>first|second) half(?: of (?<year>20\d\d|next year|this year))?", Options)]
    private static partial Regex HalfYear();

    [GeneratedRegex(@"(?:(?<year>20\d\d)|(?<year>今|明|后))?年[底末]|(?:end of|by the end of|end) (?<year>20\d\d|next year|this year|the year)|year[- ]end", Options)]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"(?<year>今年|明年|后年|next year|this year)|(?<![\d-])(?<year>20\d\d)(?:年|$|(?=[\s,。]))", Options)]
    private static partial Regex WholeYear();
}

/// <summary>A period as somebody said it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Source">As typed.</param>
internal sealed record SaidPeriod(DatePeriod Period, string Source);
