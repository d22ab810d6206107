using System.Globalization;
using System.Text;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>Reads values separated by commas, semicolons or tabs, as spreadsheets write them (RFC 4180).</summary>
internal static class CsvTable
{
    private static readonly char[] Delimiters = [',', '\t', ';'];

    public static Table Read(string text)
    {
        var delimiter = DelimiterOf(text);
        var rows = new List<TableRow>();
        var formulas = new List<string>();
        var number = 0;
        foreach (var record in Records(text, delimiter))
        {
            number++;
            var cells = CellsOf(record, number, formulas);
            if (cells.Count == 0)
                continue;
            if (rows.Count == TableLimits.RowsRead)
                return new Table(rows, formulas, IsCut: true);
            rows.Add(new TableRow(number, cells));
        }

        return new Table(rows, formulas, IsCut: false);
    }

    private static Dictionary<int, Cell> CellsOf(List<string> record, int row, List<string> formulas)
    {
        var cells = new Dictionary<int, Cell>();
        for (var column = 0; column < record.Count; column++)
        {
            if (record[column] is not { Length: > 0 } text)
                continue;
            if (column >= TableLimits.Columns)
                throw new TableRefusedException(TableRefusal.TooManyColumns);
            if (text[0] == '=' && formulas.Count < TableLimits.Named)
                formulas.Add(CellName.Write(column, row));
            cells[column] = new Cell(text, NumberOf(text));
        }

        return cells;
    }

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // The one that stands most often in the first line: a comma inside a Chinese name is a full-width one.
    private static char DelimiterOf(string text)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOfAny('\r', '\n');
        var line = (end < 0 ? first : first[..end]).ToString();
        return Delimiters.MaxBy(each => line.Count(one => one == each));
    }

    private static IEnumerable<List<string>> Records(string text, char delimiter)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var each = text[at];
            if (quoted && each == '"' && at + 1 < text.Length && text[at + 1] == '"')
                Append(field, text[++at]);
            else if (each == '"' && (quoted || field.Length == 0))
                quoted = !quoted;
            else if (quoted || (each != delimiter && each is not ('\r' or '\n')))
                Append(field, each);
            else if (each == delimiter)
                End(record, field);
            else if (each == '\n' || at + 1 == text.Length || text[at + 1] != '\n')
            {
                End(record, field);
                yield return record;
                record = [];
            }
        }

        End(record, field);
        yield return record;
    }

    private static void End(List<string> record, StringBuilder field)
    {
        // Beyond the bound only whether anything stands there matters.
        if (record.Count <= TableLimits.Columns || field.Length > 0)
            record.Add(field.ToString().Trim());
        field.Clear();
    }

    private static void Append(StringBuilder field, char each)
    {
        if (field.Length <= TableLimits.CellText)
            field.Append(each);
    }
}
