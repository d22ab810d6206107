using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

/// <summary>Cells are read by their own rules alone.</summary>
internal sealed class NothingSpoken : ISpokenCells
{
    public DatePeriod? Period(string text) => null;

    public Money? Amount(string text) => null;
}
