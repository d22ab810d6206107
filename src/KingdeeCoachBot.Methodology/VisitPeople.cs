using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>Several people in one line, as a rep writes them: 王总、李处; Mr. Chen, Ms. Li.</summary>
public static partial class VisitPeople
{
    /// <summary>More people than this are an audience; the plan names those who matter.</summary>
    public const int Most = 6;

    // A name and a title; what is longer is a careless paste.
    private const int Longest = 300;

    /// <summary>The names in a line, each once; empty where the line is.</summary>
    public static IReadOnlyList<string> In(string line)
    {
        var text = line.Length <= Longest ? line : line[..Longest];
        return [.. Between().Split(text).Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    // "Mr. Chen, head of finance" and "Mr. Chen, CFO" are one person; 和 parts people only behind a title, for there is a 和总.
    [GeneratedRegex(@"[、，;；\n&＆]|,(?=\s*(?:[^\x00-\x7f]|(?!Head|Director|Manager|Vice|Chief|President|General|Deputy|Senior)[A-Z][a-z]))|\s+and\s+(?=[A-Z])|(?<=[总处长工任理师员监])[和与跟及](?=\S{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
