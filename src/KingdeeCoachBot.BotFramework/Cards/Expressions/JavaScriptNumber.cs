using System.Globalization;
using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>Numbers as JavaScript reads and writes them, so that a card reads the same in the designer.</summary>
internal static class JavaScriptNumber
{
    private const double LargestExact = 9_007_199_254_740_991;

    /// <summary>Number.prototype.toString: no exponent between 1e-6 and 1e21, where .NET begins earlier.</summary>
    public static string Format(double number)
    {
        if (double.IsInteger(number) && Math.Abs(number) <= LargestExact)
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        var size = Math.Abs(number);
        return size is >= 1e-6 and < 1e21 ? Plain(number) : Scientific(number);
    }

    /// <summary>Number.prototype.toFixed with thousands separators, and the typographic minus the official formatter uses.</summary>
    public static string Fixed(double number, int digits)
    {
        var text = Math.Abs(number).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var isZero = text.AsSpan().IndexOfAnyInRange('1', '9') < 0;
        return number < 0 && !isZero ? "−" + text : text;
    }

    /// <summary>Math.round: halves go up, also below zero.</summary>
    public static double Round(double number, int digits)
    {
        var scale = Math.Pow(10, digits);
        var scaled = number * scale;
        var floor = Math.Floor(scaled);
        return (scaled - floor >= 0.5 ? floor + 1 : floor) / scale;
    }

    /// <summary>How many digits stand after the point of the shortest text of the number.</summary>
    public static int Decimals(double number)
    {
        var text = Format(number);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    /// <summary>parseInt: the leading integer of a text; NaN where there is none.</summary>
    public static double ParseInteger(string text) => ParsePrefix(text, SignAndDigits(text.AsSpan().TrimStart()));

    /// <summary>parseFloat: the leading decimal number of a text; NaN where there is none.</summary>
    public static double ParseFloat(string text) => ParsePrefix(text, DecimalPrefix(text.AsSpan().TrimStart()));

    public static void Write(Utf8JsonWriter writer, double number)
    {
        if (!double.IsFinite(number))
            writer.WriteNullValue();
        else if (double.IsInteger(number) && Math.Abs(number) <= LargestExact)
            writer.WriteNumberValue((long)number);
        else
            writer.WriteNumberValue(number);
    }

    private static string Plain(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (!text.Contains('E', StringComparison.Ordinal))
            return text;
        return decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    private static string Scientific(double number)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "Infinity" : "-Infinity";
        return number.ToString("0.################e+0", CultureInfo.InvariantCulture);
    }

    private static double ParsePrefix(string text, int length)
    {
        var prefix = text.AsSpan().TrimStart()[..length];
        return double.TryParse(prefix, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
    }

    private static int SignAndDigits(ReadOnlySpan<char> text)
    {
        var at = text is ['+' or '-', ..] ? 1 : 0;
        return at + Digits(text[at..]);
    }

    private static int DecimalPrefix(ReadOnlySpan<char> text)
    {
        var at = SignAndDigits(text);
        if (at < text.Length && text[at] == '.')
            at += 1 + Digits(text[(at + 1)..]);
        if (at < text.Length && text[at] is 'e' or 'E' && SignAndDigits(text[(at + 1)..]) is var exponent && exponent > 0
            && char.IsAsciiDigit(text[at + exponent]))
            at += 1 + exponent;
        return at;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
