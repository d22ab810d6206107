using System.Text;

namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>
/// The order of index values and keys: by Unicode code point, which is the order of their UTF-8 bytes.
/// </summary>
/// <remarks>
/// <see cref="StringComparer.Ordinal"/> compares UTF-16 units and so puts an emoji (a surrogate pair, D800–DFFF) before U+E000–U+FFFF,
/// where full-width forms such as <c>！</c> live; databases compare bytes and put it after. All storages must agree.
/// </remarks>
public sealed class CodePointOrder : IComparer<string>
{
    private const char LastOfPlane0BeforeSurrogates = '\uD7FF';
    private const int FirstAfterSurrogates = 0xE000;
    private const int LastCodePoint = 0x10FFFF;

    private CodePointOrder()
    {
    }

    /// <summary>The one comparer; it has no state.</summary>
    public static CodePointOrder Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        var same = x.AsSpan().CommonPrefixLength(y);
        return same == x.Length || same == y.Length
            ? x.Length.CompareTo(y.Length)
            : Rank(x[same]).CompareTo(Rank(y[same]));
    }

    /// <summary>
    /// The least text after everything that begins with a prefix, or null where there is none: the prefix is empty, so everything begins
    /// with it, or holds nothing but U+10FFFF.
    /// </summary>
    public static string? AfterPrefix(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToList();
        var last = runes.FindLastIndex(r => r.Value < LastCodePoint);
        if (last < 0) return null;
        return string.Concat(runes.Take(last)) + Next(runes[last]);
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + LastCodePoint : c;

    private static Rune Next(Rune rune) =>
        new(rune.Value == LastOfPlane0BeforeSurrogates ? FirstAfterSurrogates : rune.Value + 1);
}
