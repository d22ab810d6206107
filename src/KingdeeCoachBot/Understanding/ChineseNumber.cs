namespace KingdeeCoachBot.Understanding;

/// <summary>Numbers up to 999 as a time of day or a day of the month writes them: 15, 十五, 二十一, 两, 零五.</summary>
internal static class ChineseNumber
{
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 3)
            return null;
        if (char.IsAsciiDigit(text[0]))
            return int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
        var ten = text.IndexOf('十');
        if (ten < 0)
            return text.Length == 2 && text[0] is '零' or '〇' ? Digit(text[^1]) : text.Length == 1 ? Digit(text[0]) : null;
        if (ten > 1 || text.Length - ten > 2)
            return null;
        var tens = ten == 0 ? 1 : Digit(text[0]);
        var units = ten == text.Length - 1 ? 0 : Digit(text[^1]);
        return tens is > 0 && units is not null ? (tens * 10) + units : null;
    }

    private static int? Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '两' => 2,
        _ => "零一二三四五六七八九".IndexOf(c) is var digit and > 0 ? digit : null,
    };
}
