using System.Collections.ObjectModel;
using System.IO.Compression;
using System.Xml;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>
/// Reads workbooks of Excel 2007 and later (xlsx). A library would be shorter, but none of those at hand tells a formula from its value or
/// bounds what it unpacks; this reads nothing but numbers, texts and dates, and no more of them than <see cref="TableLimits"/> say.
/// </summary>
internal sealed class XlsxFile
{
    private static readonly string[] FromElsewhere = ["xl/externalLinks/", "xl/connections.xml", "xl/queryTables/", "xl/webExtensions/", "customXml/item1.data"];
    private static readonly string[] WithMacros = ["vbaProject.bin", "xl/macrosheets/", "xl/dialogsheets/"];

    private readonly ZipArchive archive;
    private readonly UnpackedBytes unpacked = new(TableLimits.Unpacked);
    private readonly XlsxStrings strings;
    private readonly XlsxFormats formats;
    private readonly XlsxBook book;

    private XlsxFile(ZipArchive archive)
    {
        this.archive = archive;
        book = Part("xl/workbook.xml", XlsxBook.Read) ?? throw new TableRefusedException(TableRefusal.NotATable);
        strings = Part("xl/sharedStrings.xml", XlsxStrings.Read) ?? new XlsxStrings([]);
        formats = Part("xl/styles.xml", XlsxFormats.Read) ?? new XlsxFormats([]);
    }

    /// <summary>The tables of the worksheets that can be seen.</summary>
    public static IEnumerable<Table> Read(byte[] file)
    {
        using var archive = Guarded(() => new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read));
        Guarded(() => Check(archive.Entries));
        var workbook = Guarded(() => new XlsxFile(archive));
        foreach (var sheet in Guarded(workbook.Sheets))
            yield return Guarded(() => workbook.Sheet(sheet));
    }

    private static bool Check(ReadOnlyCollection<ZipArchiveEntry> parts)
    {
        if (parts.Count > TableLimits.Parts || parts.Sum(part => Math.Max(0, part.Length)) > 5L * TableLimits.Unpacked)
            throw new TableRefusedException(TableRefusal.TooMuchInside);
        if (parts.Any(part => WithMacros.Any(macro => part.FullName.Contains(macro, StringComparison.OrdinalIgnoreCase))))
            throw new TableRefusedException(TableRefusal.Macros);
        if (parts.Any(part => FromElsewhere.Any(other => part.FullName.StartsWith(other, StringComparison.OrdinalIgnoreCase))))
            throw new TableRefusedException(TableRefusal.ExternalData);
        return true;
    }

    private IReadOnlyList<string> Sheets()
    {
        var targets = Part("xl/_rels/workbook.xml.rels", XlsxBook.ReadTargets) ?? throw new TableRefusedException(TableRefusal.Damaged);
        return [.. book.VisibleSheets.Select(targets.GetValueOrDefault).OfType<string>().Take(TableLimits.Sheets)];
    }

    private Table Sheet(string path) =>
        Part(path, xml => new XlsxSheet(strings, formats, book.CountsFrom1904).Read(xml)) ?? throw new TableRefusedException(TableRefusal.Damaged);

    private T? Part<T>(string path, Func<XmlReader, T> read)
        where T : class
    {
        if (archive.Entries.FirstOrDefault(part => string.Equals(part.FullName, path, StringComparison.OrdinalIgnoreCase)) is not { } entry)
            return null;
        using var stream = unpacked.Counted(entry.Open());
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = TableLimits.Unpacked,
        });
        return read(xml);
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or NotSupportedException or EndOfStreamException or OverflowException)
        {
            throw new TableRefusedException(TableRefusal.Damaged, exception);
        }
    }
}
