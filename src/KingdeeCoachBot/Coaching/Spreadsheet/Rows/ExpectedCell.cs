using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>Reads 预计时间: a day, a month, a quarter, half a year or a year, as people write them into tables.</summary>
internal static partial class ExpectedCell
{
    private const int FurthestYears = 20;

    private static readonly string[] Days = ["MMM d, yyyy", "MMM d yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "M/d/yyyy"];
    private static readonly string[] Months = ["MMM yyyy", "MMMM yyyy", "MMM-yyyy", "MMM-yy", "yyyy MMM", "MMM, yyyy", "MMMM, yyyy"];

    /// <param name="cell">The cell.</param>
    /// <param name="today">What 明年 and a month without a year are relative to.</param>
    /// <param name="spoken">Reads what is written as people speak.</param>
    public static (DatePeriod? Expected, RowRefusal? Problem) Read(Cell cell, DateOnly today, ISpokenCells spoken)
    {
        if (Blank.Is(cell.Text))
            return (null, null);
        var text = cell.Text.Length <= 60 ? Absolute(Sentence.Fold(cell.Text).Trim(), today) : "";
        var period = cell.Date is { } day ? DatePeriod.On(day) : Of(text, today) ?? Between(text, today) ?? (text.Length > 0 ? spoken.Period(cell.Text) : null);
        if (period is null)
            return (null, RowRefusal.ExpectedNotUnderstood);
        return Math.Abs(period.First.Year - today.Year) <= FurthestYears ? (period, null) : (null, RowRefusal.ExpectedTooFar);
    }

    private static DatePeriod? Of(string text, DateOnly today) => Numeric(text) ?? Worded(text) ?? Coming(text, today);

    // 2027年6月1日到2027年7月15日, as the export writes what is no month or quarter.
    private static DatePeriod? Between(string text, DateOnly today) =>
        text.Split(["到", "至", " to ", "~"], 2, StringSplitOptions.TrimEntries) is [var from, var to]
        && Of(from, today) is { } first && Of(to, today) is { } last && first.First <= last.Last
            ? new DatePeriod(first.First, last.Last)
            : null;

    // 明年6月 -> 2027年6月
    private static string Absolute(string text, DateOnly today) => Relative().Replace(text, match => match.Value switch
    {
        "明年" or "次年" => $"{today.Year + 1}年",
        "后年" => $"{today.Year + 2}年",
        _ => $"{today.Year}年",
    });

    // 2027-06-30, 2027.6, 2027年6月, 20270630, 202706, 2027
    private static DatePeriod? Numeric(string text)
    {
        var match = NumericPattern().Match(text);
        if (!match.Success)
            match = CompactPattern().Match(text);
        if (!match.Success)
            return null;
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return day > 0 || match.Groups["day"].Success ? On(year, month, day)
            : match.Groups["month"].Success ? Within(year, month, month)
            : Within(year, 1, 12);
    }

    // 2027年二季度, 2027Q2, Q2 2027, 2027上半年
    private static DatePeriod? Worded(string text)
    {
        if (QuarterPattern().Match(text) is { Success: true } quarter)
            return "1一2二3三4四".IndexOf(quarter.Groups["quarter"].Value, StringComparison.Ordinal) / 2 is var at
                ? Within(Number(quarter, "year"), (at * 3) + 1, (at * 3) + 3)
                : null;
        if (HalfPattern().Match(text) is { Success: true } half)
            return half.Groups["half"].Value is "上" or "h1" or "first" ? Within(Number(half, "year"), 1, 6) : Within(Number(half, "year"), 7, 12);
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
            return DatePeriod.On(day);
        return DateOnly.TryParseExact(text, Months, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var month)
            ? DatePeriod.Month(month.Year, month.Month)
            : null;
    }

    // 6月, 6月30日, 三季度: the coming one.
    private static DatePeriod? Coming(string text, DateOnly today)
    {
        if (ComingPattern().Match(text) is not { Success: true } match)
            return null;
        var month = Number(match, "month");
        var year = month >= today.Month ? today.Year : today.Year + 1;
        return match.Groups["day"].Success ? On(year, month, Number(match, "day")) : Within(year, month, month);
    }

    private static DatePeriod? On(int year, int month, int day) =>
        year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? DatePeriod.On(new DateOnly(year, month, day))
            : null;

    private static DatePeriod? Within(int year, int first, int last) =>
        year is >= 1900 and <= 2999 && first is >= 1 and <= 12
            ? new DatePeriod(new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)))
            : null;

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(今年|本年|明年|次年|后年)", RegexOptions.NonBacktracking)]
    private static partial Regex Relative();

    // A time of day behind the date is Excel's, not the rep's.
    [GeneratedRegex(@"^(?<year>[0-9]{4})\s*[-/.年]?\s*((?<month>[0-9]{1,2})\s*([-/.月]\s*(?<day>[0-9]{1,2})\s*[日号]?|月(份|底|末|初|中旬|上旬|下旬)?)?|底|末|内)?(\s+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?$", RegexOptions.NonBacktracking)]
    private static partial Regex NumericPattern();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})?$", RegexOptions.NonBacktracking)]
    private static partial Regex CompactPattern();

    [GeneratedRegex(@"^(?<year>[0-9]{4})\s*[年\-/]?\s*(第|q)?(?<quarter>[1-4一二三四])\s*(季度|季)$|^(?<year>[0-9]{4})\s*[年\-/]?\s*q(?<quarter>[1-4])$|^q(?<quarter>[1-4])\s*[,/\-]?\s*(?<year>[0-9]{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex QuarterPattern();

    [GeneratedRegex(@"^(?<year>[0-9]{4})\s*年?\s*(?<half>上|下|h1|h2)(半年)?$|^(?<half>first|second) half of (?<year>[0-9]{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex HalfPattern();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})月((?<day>[0-9]{1,2})[日号]?|份|底|末|初|中旬|上旬|下旬)?$", RegexOptions.NonBacktracking)]
    private static partial Regex ComingPattern();
}
