using System.Text;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>Reads a file as tables. What it is, its content decides; names and media types lie.</summary>
internal static class TableFile
{
    // GB 18030 holds GBK and GB 2312, which Excel writes on a Chinese Windows.
    private static readonly Encoding Chinese =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The tables of a file, one for each worksheet that can be seen; read one after another, as they are asked for.</summary>
    /// <exception cref="TableRefusedException">It is not read.</exception>
    public static IEnumerable<Table> Read(byte[] file)
    {
        if (file.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return XlsxFile.Read(file);
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new TableRefusedException(TableRefusal.OldOrLocked);
        return [CsvTable.Read(TextOf(file))];
    }

    private static string TextOf(byte[] file)
    {
        var text = Decoded(file);
        // Exports of many systems are web pages that are only called a table.
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().TrimStart().StartsWith("<") || text.Any(IsBinary))
            throw new TableRefusedException(TableRefusal.NotATable);
        return text;
    }

    private static string Decoded(byte[] file)
    {
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return TryDecode(Utf8, file.AsSpan(3)) ?? throw new TableRefusedException(TableRefusal.Damaged);
        // Excel's "Unicode text".
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return TryDecode(Utf16, file.AsSpan(2)) ?? throw new TableRefusedException(TableRefusal.Damaged);
        return TryDecode(Utf8, file) ?? TryDecode(Chinese, file) ?? throw new TableRefusedException(TableRefusal.NotATable);
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsBinary(char each) => each < ' ' && each is not ('\t' or '\r' or '\n');
}
