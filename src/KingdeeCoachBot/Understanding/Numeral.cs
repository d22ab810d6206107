using System.Globalization;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// A number as it is said of money and stretches of time, or the two ends of one said loosely: 三五十 is 30 to 50, 一两 is 1 to 2,
/// 一百二三十 is 120 to 130.
/// </summary>
internal readonly record struct Numeral(decimal Low, decimal High)
{
    /// <summary>Longer than any honest number; hostile ones are longer.</summary>
    private const int Longest = 24;

    public bool IsRange => High > Low;

    public Numeral Times(decimal factor) => new(Low * factor, High * factor);

    public static Numeral? Parse(ReadOnlySpan<char> text) =>
        text.IsEmpty || text.Length > Longest ? null
        : char.IsAsciiDigit(text[0]) ? Digits(text)
        : char.IsAsciiLetter(text[0]) ? EnglishNumber.Parse(text) is { } word ? new Numeral(word, word) : null
        : Chinese(text);

    private static Numeral? Digits(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? new Numeral(number, number) : null;

    private static Numeral? Chinese(ReadOnlySpan<char> text)
    {
        var total = new Numeral(0, 0);
        Numeral? pending = null;
        var lastFactor = 0;
        var afterZero = false;
        foreach (var c in text)
        {
            if (Factor(c) is var factor and > 0)
            {
                // 十二 has no digit before its ten; 三百百 is no number.
                if (lastFactor > 0 && factor >= lastFactor)
                    return null;
                total = total.Plus((pending ?? new Numeral(1, 1)).Times(factor));
                (pending, lastFactor, afterZero) = (null, factor, false);
            }
            else if (c is '零' or '〇')
            {
                (pending, afterZero) = (null, true);
            }
            else if (Digit(c) is not { } digit || (pending is { } first && (first.IsRange || digit <= first.High)))
            {
                return null;
            }
            else
            {
                pending = pending is { } low ? new Numeral(low.Low, digit) : new Numeral(digit, digit);
            }
        }
        // 一百二 is 120, 一百零二 is 102.
        return total.Plus((pending ?? new Numeral(0, 0)).Times(lastFactor >= 100 && !afterZero ? lastFactor / 10 : 1)) is { High: > 0 } number ? number : null;
    }

    private Numeral Plus(Numeral other) => new(Low + other.Low, High + other.High);

    private static int Factor(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    private static decimal? Digit(char c) => c == '两' ? 2 : "一二三四五六七八九".IndexOf(c) is var at and >= 0 ? at + 1 : null;
}
