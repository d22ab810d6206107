namespace KingdeeCoachBot.Coaching.Spreadsheet.Writing;

/// <summary>A worksheet to write.</summary>
/// <param name="Name">What its tab shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a value for each column: text or number, null for empty.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A column of a worksheet.</summary>
/// <param name="Header">What its first row shows.</param>
/// <param name="Width">In characters of a digit's width; a Chinese one takes two.</param>
internal sealed record SheetColumn(string Header, double Width);
