using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>What the number of a cell stands for.</summary>
internal enum NumberMeaning
{
    Number,
    Percentage,
    Day,

    /// <summary>A day that is shown without its day: the month is meant.</summary>
    Month,

    Time,
}

/// <summary>How the numbers of cells are shown; only by that a date is told from a number.</summary>
internal sealed partial class XlsxFormats(IReadOnlyList<NumberMeaning> styles)
{
    // The formats that need no definition; those of East Asian versions stand at 27–36 and 50–58.
    private static readonly HashSet<int> Days = [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 56, 57, 58];
    private static readonly HashSet<int> Months = [17, 55];
    private static readonly HashSet<int> Times = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47];

    public static XlsxFormats Read(XmlReader xml)
    {
        var codes = new Dictionary<int, string>();
        var styles = new List<NumberMeaning>();
        var inCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                inCells = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Id(xml) is { } id)
                codes[id] = xml.GetAttribute("formatCode") ?? "";
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                styles.Add(Meaning(Id(xml) ?? 0, codes));
        }

        return new XlsxFormats(styles);
    }

    /// <summary>What a number means in a style, as a cell names it.</summary>
    public NumberMeaning Of(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < styles.Count ? styles[at] : NumberMeaning.Number;

    private static int? Id(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static NumberMeaning Meaning(int id, Dictionary<int, string> codes) =>
        codes.TryGetValue(id, out var code) ? Meaning(code)
        : Days.Contains(id) ? NumberMeaning.Day
        : Months.Contains(id) ? NumberMeaning.Month
        : Times.Contains(id) ? NumberMeaning.Time
        : id is 9 or 10 ? NumberMeaning.Percentage
        : NumberMeaning.Number;

    // yyyy"年"m"月": what is quoted, escaped or in brackets is no code.
    private static NumberMeaning Meaning(string code)
    {
        var bare = NoCode().Replace(code.Length <= 255 ? code : code[..255], "").ToLowerInvariant();
        var (year, day, time) = (bare.Contains('y', StringComparison.Ordinal), bare.Contains('d', StringComparison.Ordinal), bare.AsSpan().IndexOfAny('h', 's') >= 0);
        if (bare.Contains("general", StringComparison.Ordinal))
            return NumberMeaning.Number;
        if (day || (year && time))
            return NumberMeaning.Day;
        if (year || (bare.Contains('m', StringComparison.Ordinal) && !time))
            return NumberMeaning.Month;
        return time ? NumberMeaning.Time : bare.Contains('%', StringComparison.Ordinal) ? NumberMeaning.Percentage : NumberMeaning.Number;
    }

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", RegexOptions.NonBacktracking)]
    private static partial Regex NoCode();
}
