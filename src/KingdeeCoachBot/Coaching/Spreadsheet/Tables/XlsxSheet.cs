using System.Globalization;
using System.Xml;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>Reads one worksheet.</summary>
internal sealed class XlsxSheet(XlsxStrings strings, XlsxFormats formats, bool countsFrom1904)
{
    private const int MostMerges = 2000;

    // Excel's day 60 is 29 February 1900, which never was; from there on its days and .NET's agree.
    private static readonly DateTime Day0 = new(1899, 12, 30);
    private static readonly DateTime Day0Of1904 = new(1904, 1, 1);

    private readonly SortedDictionary<int, Dictionary<int, Cell>> rows = [];
    private readonly List<string> formulas = [];
    private readonly List<(int Column, int First, int Last)> merges = [];

    public Table Read(XmlReader xml)
    {
        var (row, column) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
                (row, column) = (NumberOf(xml.GetAttribute("r")) ?? row + 1, 0);
            else if (xml.LocalName == "c")
                column = ReadCell(xml, row, CellName.Read(xml.GetAttribute("r"))?.Column ?? column) + 1;
            else if (xml.LocalName == "mergeCell")
                ReadMerge(xml.GetAttribute("ref") ?? "");
            if (rows.Count > TableLimits.RowsRead)
                return ToTable(isCut: true);
        }

        FillMerged();
        return ToTable(isCut: false);
    }

    private Table ToTable(bool isCut) => new([.. rows.Take(TableLimits.RowsRead).Select(row => new TableRow(row.Key, row.Value))], formulas, isCut);

    private int ReadCell(XmlReader xml, int row, int column)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (value, isFormula) = ReadContent(xml);
        if ((isFormula || type == "e") && formulas.Count < TableLimits.Named)
            formulas.Add(CellName.Write(column, row));
        if (value.Length == 0)
            return column;
        if (column >= TableLimits.Columns)
            throw new TableRefusedException(TableRefusal.TooManyColumns);
        if (CellOf(type, formats.Of(style), value) is { Text.Length: > 0 } cell)
            RowOf(row)[column] = cell;
        return column;
    }

    // A cell holds <v>, or <is> with texts of its own; a formula's text is not the cell's.
    private static (string Value, bool IsFormula) ReadContent(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return ("", false);
        var (value, isFormula, depth) = ("", false, xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "f")
                (isFormula, _) = (true, XlsxStrings.Text(xml));
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
                value = XlsxStrings.Text(xml);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                value += value.Length <= TableLimits.CellText ? xml.Value[..Math.Min(xml.Value.Length, TableLimits.CellText)] : "";
        }

        return (value.Trim(), isFormula);
    }

    private Cell CellOf(string? type, NumberMeaning meaning, string value) => type switch
    {
        "s" => new Cell(strings.Find(value)),
        "inlineStr" or "str" or "e" => new Cell(value),
        "b" => new Cell(value == "1" ? "TRUE" : "FALSE"),
        "d" => DateOnly.TryParse(value.AsSpan(0, Math.Min(10, value.Length)), CultureInfo.InvariantCulture, out var day) ? DayCell(day) : new Cell(value),
        _ => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? NumberCell(number, meaning) : new Cell(value),
    };

    private Cell NumberCell(decimal number, NumberMeaning meaning)
    {
        // 30% is stored as 0.29999999999999999.
        var rounded = Math.Round(number, 8);
        if (meaning == NumberMeaning.Percentage)
            return new Cell((rounded * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%");
        if (meaning is NumberMeaning.Day or NumberMeaning.Month && DayOf(number) is { } day)
            return meaning == NumberMeaning.Day ? DayCell(day) : new Cell(day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        return new Cell(rounded.ToString("0.########", CultureInfo.InvariantCulture), rounded);
    }

    private static Cell DayCell(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, day);

    private DateOnly? DayOf(decimal number) =>
        number is >= 1 and < 2_900_000 ? DateOnly.FromDateTime((countsFrom1904 ? Day0Of1904 : Day0).AddDays((int)number)) : null;

    private Dictionary<int, Cell> RowOf(int row)
    {
        if (!rows.TryGetValue(row, out var cells))
            rows.Add(row, cells = []);
        return cells;
    }

    // One customer over three projects is one cell over three rows: each of them means him.
    private void FillMerged()
    {
        foreach (var (column, first, last) in merges)
        {
            if (!rows.TryGetValue(first, out var top) || !top.TryGetValue(column, out var cell))
                continue;
            foreach (var (_, cells) in rows.Where(row => row.Key > first && row.Key <= last))
                cells.TryAdd(column, cell);
        }
    }

    private void ReadMerge(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && merges.Count < MostMerges && CellName.Read(range.AsSpan(0, colon)) is { } from && CellName.Read(range.AsSpan(colon + 1)) is { } to
            && from.Column == to.Column && to.Row > from.Row)
            merges.Add((from.Column, from.Row, to.Row));
    }

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_048_576 ? number : null;
}
