using KingdeeCoachBot.Coaching.Spreadsheet.Tables;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>Why nothing of a file is taken.</summary>
internal enum FileProblem
{
    NotATable,
    OldOrLocked,
    Macros,
    ExternalData,
    TooMuchInside,
    Damaged,
    TooManyColumns,

    /// <summary>Cells hold formulas: their values would be whatever the file claims.</summary>
    Formulas,

    /// <summary>No row names a customer's column.</summary>
    NoHeader,

    /// <summary>Nothing stands below the header.</summary>
    NoRows,

    TooManyRows,

    TooLarge,

    /// <summary>The channel's address of the file has expired.</summary>
    Gone,

    /// <summary>It lies where nothing is fetched from.</summary>
    Address,

    /// <summary>It could not be fetched, however often that was tried.</summary>
    NotFetched,
}

/// <summary>What came of a file: what was read, or why nothing was.</summary>
internal sealed record FileRead
{
    public ImportedTable? Table { get; init; }

    public FileProblem? Problem { get; init; }

    /// <summary>The cells at fault, where the problem has some.</summary>
    public IReadOnlyList<string> Cells { get; init => field = value ?? []; } = [];
}

/// <summary>Reads a file of deals.</summary>
internal static class FunnelFile
{
    /// <param name="file">The file.</param>
    /// <param name="today">What relative dates are relative to.</param>
    /// <param name="spoken">Reads what is written as people speak.</param>
    public static FileRead Read(byte[] file, DateOnly today, ISpokenCells spoken)
    {
        try
        {
            foreach (var table in TableFile.Read(file))
            {
                if (FunnelHeader.Find(table) is { } header)
                    return Read(table, header, today, spoken);
            }

            return new FileRead { Problem = FileProblem.NoHeader };
        }
        catch (TableRefusedException refused)
        {
            return new FileRead { Problem = Enum.Parse<FileProblem>(refused.Reason.ToString()) };
        }
    }

    private static FileRead Read(Table table, FunnelHeader header, DateOnly today, ISpokenCells spoken)
    {
        if (table.Formulas.Count > 0)
            return new FileRead { Problem = FileProblem.Formulas, Cells = table.Formulas };
        var read = new RowReader(header, today, spoken).Read(table);
        var count = read.Rows.Count + read.Refused.Count;
        if (table.IsCut || count > TableLimits.Rows)
            return new FileRead { Problem = FileProblem.TooManyRows };
        return count == 0 ? new FileRead { Problem = FileProblem.NoRows } : new FileRead { Table = read };
    }
}
