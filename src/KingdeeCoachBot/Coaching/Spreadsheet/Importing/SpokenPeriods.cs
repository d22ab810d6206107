using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>Reads a cell as if it had been said: 下个月15号, next Friday.</summary>
internal sealed class SpokenPeriods(SlotReader slots, Language language, Moment moment)
{
    // A table repeats itself, and reading a sentence costs milliseconds.
    private const int MostRead = 200;

    private readonly Dictionary<string, DatePeriod?> read = new(StringComparer.Ordinal);

    /// <summary>The time that a text speaks of; null where it speaks of none, or of none that is sure.</summary>
    public DatePeriod? Read(string text)
    {
        if (!read.TryGetValue(text, out var period) && read.Count < MostRead)
            read[text] = period = Of(slots.Read(text, language, moment, KnownNames.Empty).When);
        return period;
    }

    private static DatePeriod? Of(WhenSlot? when) => when is { Date: { } date, OtherDate: null } ? DatePeriod.On(date) : null;
}
