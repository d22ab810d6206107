using System.Globalization;
using System.Text;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using MiniExcelLibs;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

/// <summary>Files are read by what they hold, and no more of them than anybody needs.</summary>
public sealed class TablesTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    [Fact]
    public void A_workbook_is_read_cell_by_cell()
    {
        var table = One(TestWorkbook.Of(["客户", "金额"], ["三一重工", 5_000_000], [null, null], ["华能", 1.5m]));
        Assert.Equal(["1: 客户|金额", "2: 三一重工|5000000", "4: 华能|1.5"], Written(table));
        Assert.Equal(5_000_000m, table.Rows[1][1].Number);
    }

    [Fact]
    public void A_number_is_a_day_a_month_or_a_percentage_by_its_format()
    {
        var table = One(TestWorkbook.Of([new DateOnly(2027, 6, 30), new Styled(46539, 2), new Styled(0.29999999999999998m, 3), new Styled(5_000_000, 4)]));
        Assert.Equal(["1: 2027-06-30|2027-06|30%|5000000"], Written(table));
        Assert.Equal(new DateOnly(2027, 6, 30), table.Rows[0][0].Date);
        Assert.Null(table.Rows[0][1].Date);
    }

    [Fact]
    public void Days_of_an_old_Macintosh_count_from_1904()
    {
        var file = new TestWorkbook().CountingFrom1904().Sheet("S", [[new Styled(45106, 1)]]).ToBytes();
        Assert.Equal(["1: 2027-06-30"], Written(One(file)));
    }

    [Fact]
    public void Shared_texts_are_put_together_from_their_runs_without_the_pronunciation()
    {
        var file = new TestWorkbook()
            .Part("xl/sharedStrings.xml", "<sst><si><t>甲</t></si><si><r><t>三一</t></r><r><t xml:space=\"preserve\">重工 </t></r><rPh><t>sanyi</t></rPh></si></sst>")
            .RawSheet("S", "<worksheet><sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>99</v></c></row></sheetData></worksheet>")
            .ToBytes();
        Assert.Equal(["1: 三一重工|甲"], Written(One(file)));
    }

    [Fact]
    public void A_customer_merged_over_three_rows_stands_in_each()
    {
        var file = new TestWorkbook()
            .Sheet("S", [["客户", "项目"], ["华能", "A"], [null, "B"], [null, "C"], [null, "D"]], after: "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>")
            .ToBytes();
        Assert.Equal(["1: 客户|项目", "2: 华能|A", "3: 华能|B", "4: 华能|C", "5: D"], Written(One(file)));
    }

    [Fact]
    public void Hidden_sheets_are_not_looked_at()
    {
        var file = new TestWorkbook().Sheet("H", [["secret"]], "hidden").Sheet("V", [["veryHidden"]], "veryHidden").Sheet("S", [["seen"]]).ToBytes();
        Assert.Equal(["1: seen"], Written(One(file)));
    }

    [Fact]
    public void Formulas_and_their_errors_are_named()
    {
        var file = new TestWorkbook()
            .RawSheet("S", "<worksheet><sheetData><row r=\"7\"><c r=\"D7\"><f>SUM(A1:A6)</f><v>6</v></c><c r=\"AA7\" t=\"e\"><v>#REF!</v></c><c r=\"B7\"><f/><v>1</v></c></row></sheetData></worksheet>")
            .ToBytes();
        Assert.Equal(["D7", "AA7", "B7"], One(file).Formulas);
    }

    [Fact]
    public void What_MiniExcel_writes_is_read()
    {
        using var file = new MemoryStream();
        MiniExcel.SaveAs(file, new[] { new { 客户 = "三一 & <重工>", 金额 = 500.5m, 时间 = new DateTime(2027, 6, 30) } });
        var table = One(file.ToArray());
        Assert.Equal(["1: 客户|金额|时间", "2: 三一 & <重工>|500.5|2027-06-30"], Written(table));
    }

    public static TheoryData<string, byte[]> TextFiles => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("客户,金额\n三一,500万\n") },
        { "UTF-8 with BOM", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("客户,金额\r\n三一,500万\r\n")] },
        { "GBK", Gbk.GetBytes("客户,金额\r\n三一,500万") },
        { "Excel's Unicode text", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("客户\t金额\r\n三一\t500万\r\n")] },
        { "semicolons", Encoding.UTF8.GetBytes("客户;金额\r三一;500万") },
        { "quotes", Encoding.UTF8.GetBytes("\"客户\",\"金额\"\n\"三一\",\"500万\"\n\n\n") },
    };

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void Text_files_are_read_in_every_encoding_that_Excel_writes(string kind, byte[] file)
    {
        Assert.Equal(["1: 客户|金额", "2: 三一|500万"], Written(One(file)));
        Assert.NotEmpty(kind);
    }

    [Fact]
    public void Quoted_values_hold_commas_quotes_and_lines()
    {
        var table = One(Encoding.UTF8.GetBytes("客户,备注\n三一,\"他说\"\"行\"\",\n下周签\"\n\n华能,\"没关"));
        Assert.Equal(["1: 客户|备注", "2: 三一|他说\"行\",\n下周签", "4: 华能|没关"], Written(table));
    }

    [Fact]
    public void A_text_file_names_its_formulas_too() =>
        Assert.Equal(["B2"], One(Encoding.UTF8.GetBytes("客户,金额\n三一,=cmd|' /C calc'!A0\n华能,-5")).Formulas);

    [Theory]
    [InlineData(520, false)]
    [InlineData(521, true)]
    public void Rows_beyond_the_bound_are_not_read(int count, bool isCut)
    {
        object?[][] rows = [.. Enumerable.Range(1, count).Select(row => new object?[] { row })];
        var text = string.Join('\n', Enumerable.Range(1, count));
        Assert.All([One(TestWorkbook.Of(rows)), One(Encoding.UTF8.GetBytes(text))], table => Assert.Equal((isCut, 520), (table.IsCut, table.Rows.Count)));
    }

    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "NotATable", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00] },
        { "NotATable", Encoding.UTF8.GetBytes("<html><table><tr><td>客户</td></tr></table></html>") },
        { "NotATable", Encoding.UTF8.GetBytes(" \n<?xml version=\"1.0\"?><Workbook/>") },
        { "NotATable", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00] },
        { "NotATable", [] },
        { "OldOrLocked", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00] },
        { "NotATable", new TestWorkbook().Part("word/document.xml", "<d/>").ToBytesOfAnotherKind() },
        { "Macros", new TestWorkbook().Sheet("S", []).Part("xl/vbaProject.bin", "x").ToBytes() },
        { "Macros", new TestWorkbook().Sheet("S", []).Part("xl/macrosheets/sheet1.xml", "x").ToBytes() },
        { "ExternalData", new TestWorkbook().Sheet("S", []).Part("xl/externalLinks/externalLink1.xml", "x").ToBytes() },
        { "ExternalData", new TestWorkbook().Sheet("S", []).Part("xl/connections.xml", "x").ToBytes() },
        { "Damaged", TestWorkbook.Of(["客户"])[..300] },
        { "Damaged", new TestWorkbook().RawSheet("S", "<worksheet><sheetData><row>").ToBytes() },
        { "Damaged", new TestWorkbook().RawSheet("S", "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><worksheet>&c;</worksheet>").ToBytes() },
        { "TooManyColumns", new TestWorkbook().RawSheet("S", "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>").ToBytes() },
        { "TooManyColumns", Encoding.UTF8.GetBytes(new string(',', 5000) + "x") },
        // 30 MB of blanks pack into some 30 KB.
        { "TooMuchInside", new TestWorkbook().RawSheet("S", "<worksheet>" + new string(' ', 30_000_000) + "</worksheet>").ToBytes() },
        { "TooMuchInside", new TestWorkbook().Sheet("S", []).Part("xl/media/a.bin", new string('0', 110_000_000)).ToBytes() },
        { "TooMuchInside", WithParts(600) },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Hostile_files_are_refused_for_what_they_are(string reason, byte[] file)
    {
        var refused = Assert.Throws<TableRefusedException>(() => TableFile.Read(file).ToArray());
        Assert.Equal(reason, refused.Reason.ToString());
    }

    [Fact]
    public void A_row_number_or_a_size_that_lies_costs_nothing()
    {
        var xml = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row><row r=\"99999999999\"><c r=\"ZZZZ1\"><v>3</v></c></row></sheetData></worksheet>";
        Assert.Equal(["1: 1", "1048576: 2", "1048577: 3"], Written(One(new TestWorkbook().RawSheet("S", xml).ToBytes())));
    }

    [Fact]
    public void Whatever_bytes_stand_in_a_file_it_is_read_or_refused()
    {
        var good = TestWorkbook.Of(["客户", "金额"], ["三一", 5], ["华能", new DateOnly(2027, 6, 1)]);
        var random = new Random(20261123);
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var file = (byte[])good.Clone();
            for (var change = random.Next(1, 8); change > 0; change--)
                file[random.Next(file.Length)] = (byte)random.Next(256);
            try
            {
                _ = TableFile.Read(file).ToArray();
            }
            catch (TableRefusedException)
            {
                // That is the other good end.
            }
        }
    }

    private static byte[] WithParts(int count)
    {
        var workbook = new TestWorkbook().Sheet("S", []);
        for (var part = 0; part < count; part++)
            workbook.Part($"xl/x{part}", "");
        return workbook.ToBytes();
    }

    private static Table One(byte[] file) => Assert.Single(TableFile.Read(file));

    private static IEnumerable<string> Written(Table table) => table.Rows.Select(row =>
        row.Number.ToString(CultureInfo.InvariantCulture) + ": " + string.Join('|', row.Cells.OrderBy(cell => cell.Key).Select(cell => cell.Value.Text)));
}
