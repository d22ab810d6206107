using SkiaSharp;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>The letters of pictures, from a font that is part of the program: a server has none, and blanks would be drawn without a word.</summary>
internal static class Lettering
{
    private const string FontFile = "NotoSansSC.otf";

    // Stands for a character that the font does not have; the text beside the picture has it.
    private const string Neutral = "·";

    private static readonly Lazy<SKTypeface> Typeface = new(Load);

    /// <summary>Letters of a size in pixels.</summary>
    public static SKFont Font(float size, bool bold) =>
        new(Typeface.Value, size) { Embolden = bold, Subpixel = true, Edging = SKFontEdging.Antialias };

    /// <summary>Whether the font has all characters of a text.</summary>
    public static bool CanWrite(string text) => Writable(text) == text;

    /// <summary>The text as it can be drawn: never an empty box.</summary>
    public static string Writable(string text)
    {
        using var font = Font(1, bold: false);
        return string.Concat(text.EnumerateRunes().Select(rune => font.GetGlyph(rune.Value) != 0 ? rune.ToString() : Neutral));
    }

    private static SKTypeface Load()
    {
        using var file = typeof(Lettering).Assembly.GetManifestResourceStream(FontFile)
            ?? throw new InvalidOperationException($"The program was built without its font {FontFile}.");
        return SKTypeface.FromStream(file) ?? throw new InvalidOperationException($"{FontFile} is no font.");
    }
}
