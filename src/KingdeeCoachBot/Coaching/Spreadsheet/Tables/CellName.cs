using System.Globalization;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>A cell's place as Excel names it: D7.</summary>
internal static class CellName
{
    /// <summary>Excel has 16,384 columns (XFD) and 1,048,576 rows; a larger number is no place.</summary>
    private const int MostLetters = 3;
    private const int MostRows = 1_048_576;

    public static string Write(int column, int row) => ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a name; null where it is none. The column counts from 0, the row from 1.</summary>
    public static (int Column, int Row)? Read(ReadOnlySpan<char> name)
    {
        var letters = 0;
        var column = 0;
        while (letters < name.Length && letters < MostLetters && name[letters] is >= 'A' and <= 'Z')
            column = (column * 26) + (name[letters++] - 'A' + 1);
        return letters > 0 && int.TryParse(name[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows
            ? (column - 1, row)
            : null;
    }

    private static string ColumnOf(int column)
    {
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
            name = (char)('A' + (rest % 26)) + name;
        return name;
    }
}
