using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

/// <summary>Writes workbooks as Excel and its friends write them, and as attackers do.</summary>
internal sealed class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Path, string Content)> parts = [];
    private readonly List<(string Name, string State, string Content)> sheets = [];
    private string bookProperties = "";

    public static byte[] Of(params object?[][] rows) => new TestWorkbook().Sheet("Sheet1", rows).ToBytes();

    /// <summary>Text, numbers, dates, <see cref="Formula"/>s, <see cref="Styled"/> numbers; null leaves the cell out.</summary>
    public TestWorkbook Sheet(string name, object?[][] rows, string state = "visible", string after = "")
    {
        var xml = new StringBuilder($"""<worksheet xmlns="{Main}"><sheetData>""");
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<row r="{row + 1}">""");
            for (var column = 0; column < rows[row].Length; column++)
                xml.Append(Cell(row, column, rows[row][column]));
            xml.Append("</row>");
        }

        return RawSheet(name, xml.Append("</sheetData>").Append(after).Append("</worksheet>").ToString(), state);
    }

    public TestWorkbook RawSheet(string name, string xml, string state = "visible")
    {
        sheets.Add((name, state, xml));
        return this;
    }

    public TestWorkbook Part(string path, string content)
    {
        parts.Add((path, content));
        return this;
    }

    public TestWorkbook CountingFrom1904()
    {
        bookProperties = """<workbookPr date1904="1"/>""";
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}">{bookProperties}<sheets>{string.Concat(sheets.Select(SheetEntry))}</sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(sheets.Select((_, at) => $"""<Relationship Id="rId{at + 1}" Target="worksheets/sheet{at + 1}.xml"/>"""))}</Relationships>");
            // Styles 0 General, 1 a day, 2 a month in Chinese, 3 a percentage, 4 thousands in red.
            Write(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="#,##0.00_);[Red]\(#,##0.00\)"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="9"/><xf numFmtId="177"/></cellXfs></styleSheet>""");
            for (var at = 0; at < sheets.Count; at++)
                Write(zip, $"xl/worksheets/sheet{at + 1}.xml", sheets[at].Content);
            foreach (var (path, content) in parts)
                Write(zip, path, content);
        }

        return file.ToArray();
    }

    /// <summary>A zip with the parts alone: a document, an archive of pictures.</summary>
    public byte[] ToBytesOfAnotherKind()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
                Write(zip, path, content);
        }

        return file.ToArray();
    }

    private static string SheetEntry((string Name, string State, string Content) sheet, int at) =>
        $"""<sheet name="{sheet.Name}" sheetId="{at + 1}" state="{sheet.State}" r:id="rId{at + 1}"/>""";

    private static string Cell(int row, int column, object? value)
    {
        var name = $"{(char)('A' + column)}{row + 1}";
        return value switch
        {
            null => "",
            string text => $"""<c r="{name}" t="inlineStr"><is><t>{WebUtility.HtmlEncode(text)}</t></is></c>""",
            Formula formula => $"""<c r="{name}"><f>{formula.Text}</f><v>{formula.Value}</v></c>""",
            Styled styled => string.Create(CultureInfo.InvariantCulture, $"""<c r="{name}" s="{styled.Style}"><v>{styled.Number}</v></c>"""),
            DateOnly day => string.Create(CultureInfo.InvariantCulture, $"""<c r="{name}" s="1"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"""),
            _ => string.Create(CultureInfo.InvariantCulture, $"""<c r="{name}"><v>{value}</v></c>"""),
        };
    }

    private static void Write(ZipArchive zip, string path, string content)
    {
        using var stream = zip.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}

internal sealed record Formula(string Text, string Value);

internal sealed record Styled(decimal Number, int Style);
