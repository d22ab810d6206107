using System.Data;
using System.IO.Compression;
using System.Xml.Linq;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Writing;

/// <summary>Writes workbooks for Excel, WPS and the like.</summary>
internal static class Workbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(params IReadOnlyList<Sheet> sheets)
    {
        using var file = new MemoryStream();
        var tables = sheets.ToDictionary(sheet => sheet.Name, sheet => (object)ToTable(sheet));
        MiniExcel.SaveAs(file, tables, printHeader: true, excelType: ExcelType.XLSX, configuration: new OpenXmlConfiguration
        {
            AutoFilter = false,
            FreezeRowCount = 1,
            // Sheets share columns by name: the same header has the same width on each.
            DynamicColumns = [.. sheets.SelectMany(sheet => sheet.Columns).DistinctBy(column => column.Header).Select(column =>
                new DynamicExcelColumn(column.Header) { Width = column.Width })],
        });
        MakeHeaderBold(file);
        return file.ToArray();
    }

    private static DataTable ToTable(Sheet sheet)
    {
        var table = new DataTable(sheet.Name);
        foreach (var column in sheet.Columns)
            table.Columns.Add(column.Header, typeof(object));
        foreach (var row in sheet.Rows)
            table.Rows.Add([.. row.Select(value => value is string text ? SafeText.Write(text) : value)]);
        return table;
    }

    // The library's header is white on a colour that not every program shows, and offers no other font.
    private static void MakeHeaderBold(MemoryStream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        var entry = archive.GetEntry("xl/styles.xml")!;
        XDocument styles;
        using (var read = entry.Open())
            styles = XDocument.Load(read);
        var font = styles.Root!.Elements().First(each => each.Name.LocalName == "fonts").Elements().ElementAt(1);
        var color = font.Elements().First(each => each.Name.LocalName == "color");
        color.SetAttributeValue("rgb", "FF000000");
        font.AddFirst(new XElement(font.Name.Namespace + "b"));
        var fill = styles.Root.Elements().First(each => each.Name.LocalName == "fills").Descendants().First(each => each.Name.LocalName == "fgColor");
        fill.SetAttributeValue("rgb", "FFDCE6F8");

        entry.Delete();
        using var write = archive.CreateEntry("xl/styles.xml").Open();
        styles.Save(write);
    }
}
