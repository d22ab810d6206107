namespace KingdeeCoachBot.Methodology;

/// <summary>Finds words in what was said; case does not matter.</summary>
internal static class SaidWords
{
    /// <summary>Whether one of the words is there. One of Latin letters begins where a word begins: "SAP" is not in "disappointed".</summary>
    public static bool Has(string clause, string[] words) => Array.Exists(words, word => IsIn(clause, word));

    private static bool IsIn(string clause, string word)
    {
        // "n't" ends a word, whichever it is.
        var isWhole = char.IsAsciiLetter(word[0]) && !word.StartsWith("n'", StringComparison.Ordinal);
        for (var at = Next(clause, word, 0); at >= 0; at = Next(clause, word, at + 1))
        {
            if (!isWhole || at == 0 || !char.IsAsciiLetter(clause[at - 1]))
                return true;
        }
        return false;
    }

    private static int Next(string clause, string word, int from) => clause.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
}
