using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>A row that can be taken. What it leaves empty says nothing: it never erases.</summary>
internal sealed record ImportedRow
{
    /// <summary>As Excel counts it.</summary>
    public required int Number { get; init; }

    public required string Customer { get; init; }

    public string Project { get; init => field = value ?? ""; } = "";

    /// <summary>The customer's people.</summary>
    public IReadOnlyList<string> Contacts { get; init => field = value ?? []; } = [];

    public DatePeriod? Expected { get; init; }

    public Money? Amount { get; init; }

    public DealStage? Stage { get; init; }

    /// <summary>Our odds, where the row has them as the word that the export writes.</summary>
    public Odds? Odds { get; init; }

    /// <summary>The status in words, a percentage included: that is the customer's or the rep's own guess, never a probability. Course: M3.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>What stood in the row, column by column as the template has them; for the file of what was not taken.</summary>
    public IReadOnlyList<string> Cells { get; init => field = value ?? []; } = [];
}

/// <summary>A row that is not taken.</summary>
internal sealed record RefusedRow
{
    /// <summary>As Excel counts it.</summary>
    public required int Number { get; init; }

    /// <summary>The column at fault.</summary>
    public required FunnelField Field { get; init; }

    public required RowRefusal Reason { get; init; }

    /// <summary>What stands there, or what the reason names: the earlier row, the number of deals.</summary>
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>What stood in the row, column by column as the template has them.</summary>
    public IReadOnlyList<string> Cells { get; init => field = value ?? []; } = [];
}

/// <summary>What was read of a file, before it meets the deals there are.</summary>
internal sealed record ImportedTable
{
    public IReadOnlyList<ImportedRow> Rows { get; init => field = value ?? []; } = [];

    public IReadOnlyList<RefusedRow> Refused { get; init => field = value ?? []; } = [];

    /// <summary>Headers of columns that hold something and are not taken.</summary>
    public IReadOnlyList<string> Unused { get; init => field = value ?? []; } = [];
}
