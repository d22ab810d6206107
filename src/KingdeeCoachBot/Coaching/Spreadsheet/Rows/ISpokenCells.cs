using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>Reads what people write into cells as they speak; asked where nothing simpler fits.</summary>
internal interface ISpokenCells
{
    /// <summary>The time that a cell is about and nothing else; null where it is about none, or about none that is sure.</summary>
    DatePeriod? Period(string text);

    /// <summary>The amount that a cell is about and nothing else; null where it is about none.</summary>
    Money? Amount(string text);
}
