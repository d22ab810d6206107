using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>Reads cells as if they had been said: 五百万, 明年春节前, by the end of Q3.</summary>
internal sealed class SpokenCells(SlotReader slots, Language language, Moment moment) : ISpokenCells
{
    // A table repeats itself, and reading a sentence costs milliseconds.
    private const int MostRead = 200;

    // "等明年6月招标后再说" names a month, but not when they will sign.
    private const int MostAround = 2;

    private readonly Dictionary<string, Slots> read = new(StringComparer.Ordinal);

    public DatePeriod? Period(string text) => SlotsOf(text) switch
    {
        { Period: { } period } when IsAllOf(text, period.Source) => new DatePeriod(period.First, period.Last),
        { When: { Date: { } date, OtherDate: null } when } when IsAllOf(text, when.Source) => DatePeriod.On(date),
        _ => null,
    };

    public Money? Amount(string text) =>
        SlotsOf(text) is { Money: { Most: null } money } && IsAllOf(text, money.Source) && money.Amount is > 0 and <= Money.Most
            ? new Money(money.Amount, money.Currency)
            : null;

    private static bool IsAllOf(string text, string source) => source.Length >= text.Length - MostAround;

    private Slots? SlotsOf(string text)
    {
        if (!read.TryGetValue(text, out var said) && read.Count < MostRead)
            read[text] = said = slots.Read(text, language, moment, KnownNames.Empty);
        return said;
    }
}
