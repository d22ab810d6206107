using System.Text;

namespace KingdeeCoachBot.Understanding;

/// <summary>A stretch of a sentence.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}

/// <summary>
/// What was typed, and the same folded for reading: simplified, half-width, lower case, one character for one, so that a span
/// found in the folded text names the same place in the typed one. At most <see cref="Longest"/> characters are read.
/// </summary>
internal sealed class Sentence
{
    public const int Longest = 500;

    /// <summary>Stands where something has been read already; no word reaches across it.</summary>
    public const char Read = '\u0001';

    private Sentence(string typed, string folded)
    {
        Typed = typed;
        Folded = folded;
    }

    public string Typed { get; }

    public string Folded { get; }

    public int Length => Typed.Length;

    public static Sentence From(string text)
    {
        var typed = text.Length > Longest ? text[..Longest] : text;
        return new Sentence(typed, Fold(typed));
    }

    /// <summary>The span as typed, without what frames it.</summary>
    public string TypedAt(Span span) => Typed[span.Start..span.End].Trim();

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, typed) =>
    {
        for (var i = 0; i < typed.Length; i++)
            folded[i] = Fold(typed[i]);
    });

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>The folded text with what has been read blotted out.</summary>
    public string Without(IEnumerable<Span> spans)
    {
        var rest = new StringBuilder(Folded);
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
                rest[i] = Read;
        }
        return rest.ToString();
    }

    private static char Fold(char c) => c switch
    {
        // Full-width forms: ３：００ and ，are typed by Chinese keyboards.
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        '、' or '。' or '；' => c,
        '’' or '‘' => '\'',
        '“' or '”' or '「' or '」' or '《' or '》' or '【' or '】' => '"',
        '–' or '—' or '～' => '-',
        '\n' or '\r' => '\n',
        // Zero-width joiners and byte-order marks come with text pasted from web pages; control characters with junk.
        '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => ' ',
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
        _ => char.ToLowerInvariant(TraditionalCharacters.Simplify(c)),
    };
}
