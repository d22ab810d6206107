namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>A table as it stands in a file, not yet understood.</summary>
/// <param name="Rows">The rows that hold anything.</param>
/// <param name="Formulas">The first cells that hold a formula or its error, as Excel names them: D7.</param>
/// <param name="IsCut">There are more rows than were read.</param>
internal sealed record Table(IReadOnlyList<TableRow> Rows, IReadOnlyList<string> Formulas, bool IsCut);

/// <summary>A row.</summary>
/// <param name="Number">As Excel counts it, from 1.</param>
/// <param name="Cells">By column, from 0; empty cells are missing.</param>
internal sealed record TableRow(int Number, IReadOnlyDictionary<int, Cell> Cells)
{
    /// <summary>The cell of a column; empty where there is none.</summary>
    public Cell this[int column] => Cells.GetValueOrDefault(column, Cell.Empty);
}

/// <summary>A cell.</summary>
/// <param name="Text">What a reader sees of it, roughly; trimmed.</param>
/// <param name="Number">Its number, where it holds one.</param>
/// <param name="Date">Its day, where it holds one.</param>
internal sealed record Cell(string Text, decimal? Number = null, DateOnly? Date = null)
{
    public static readonly Cell Empty = new("");
}

/// <summary>Bounds of what is read of a file, whatever it holds.</summary>
internal static class TableLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int File = 2 * 1024 * 1024;

    /// <summary>Rows below the header that are taken.</summary>
    public const int Rows = 500;

    /// <summary>Rows that are read at all: titles may stand above the header.</summary>
    public const int RowsRead = Rows + 20;

    /// <summary>Columns that may hold anything.</summary>
    public const int Columns = 100;

    /// <summary>Characters of a cell; what is longer is refused by whoever takes the cell.</summary>
    public const int CellText = 2000;

    /// <summary>Bytes that the parts of a workbook may come to when they are unpacked.</summary>
    public const int Unpacked = 20 * 1024 * 1024;

    /// <summary>Parts of a workbook.</summary>
    public const int Parts = 500;

    /// <summary>Worksheets that are looked through for the table.</summary>
    public const int Sheets = 5;

    /// <summary>Cells that are named to the user where something is wrong with them.</summary>
    public const int Named = 5;
}

/// <summary>Why a file is not read.</summary>
internal enum TableRefusal
{
    /// <summary>It is no table: a program, a picture, a web page, a document.</summary>
    NotATable,

    /// <summary>Excel's format before 2007, or a workbook with a password: both look like this.</summary>
    OldOrLocked,

    /// <summary>It holds macros.</summary>
    Macros,

    /// <summary>It fetches data from elsewhere.</summary>
    ExternalData,

    /// <summary>Unpacked it would be far larger than any table of deals.</summary>
    TooMuchInside,

    /// <summary>It is torn or forged.</summary>
    Damaged,

    /// <summary>It has more columns than anybody fills in.</summary>
    TooManyColumns,
}

/// <summary>The file is not read.</summary>
internal sealed class TableRefusedException(TableRefusal reason, Exception? innerException = null)
    : Exception($"The table is refused: {reason}.", innerException)
{
    public TableRefusal Reason { get; } = reason;
}
