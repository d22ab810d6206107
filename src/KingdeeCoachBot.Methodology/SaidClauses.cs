using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>The pieces of what a customer said or a rep reports, between commas and stops.</summary>
public static partial class SaidClauses
{
    private const int Longest = 2000;
    private const int Most = 20;

    /// <summary>At most twenty pieces of the first 2,000 characters. 1,000 stays whole, and so does "Mr. Chen"; a question keeps its mark.</summary>
    public static IEnumerable<SaidClause> In(string said)
    {
        var read = said.Length <= Longest ? said : said[..Longest];
        return Pieces(read).Where(clause => clause.Text.Any(char.IsLetterOrDigit)).Take(Most);
    }

    /// <summary>Two pieces as one text, in the language of the first.</summary>
    public static string Join(string first, string next) => first + (first.Any(each => each >= '\u3400') ? "，" : ", ") + next;

    private static IEnumerable<SaidClause> Pieces(string said)
    {
        var start = 0;
        foreach (Match match in Between().Matches(said))
        {
            yield return Piece(said, start, match.Index);
            start = match.Index + match.Length;
        }
        yield return Piece(said, start, said.Length);
    }

    private static SaidClause Piece(string said, int start, int end)
    {
        var text = said[start..end].TrimStart();
        return new SaidClause(end - text.Length, text.TrimEnd());
    }

    // "It is his job, and it costs 3 million": two things told in one breath.
    // Folded text has no capitals, and "王总拍板,5月签" a comma before a digit: only three digits after a digit are thousands.
    [GeneratedRegex(
        @"(?<=[?？])|(?<=[a-z0-9])\s+and\s+(?=(?:it|this|that|they|he|she)\s+(?:costs?|takes?|leads?|means?|is|was|will|wants?|needs?|decides?|signs?)(?![a-z]))|[，。；！;!\n]|(?<!\d),|,(?!\d{3}(?!\d))|(?<!\b(?:mr|ms|mrs|dr|prof|co|ltd|inc|st|no|vs|approx|e\.g|i\.e))\.(?=\s+\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}

/// <summary>A piece of what was said, trimmed.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">Its words.</param>
public sealed record SaidClause(int Start, string Text);
