namespace KingdeeCoachBot.Understanding;

/// <summary>Cuts a sentence at its punctuation. Bounded in number and length, so that no reader meets a long text.</summary>
internal static class Clauses
{
    public const int Most = 8;
    public const int Longest = 200;

    public static IReadOnlyList<Span> Of(string folded)
    {
        var clauses = new List<Span>();
        var start = 0;
        for (var i = 0; i <= folded.Length && clauses.Count < Most; i++)
        {
            if (i < folded.Length && !Ends(folded, i) && i - start < Longest)
                continue;
            if (i > start)
                clauses.Add(new Span(start, i));
            start = i < folded.Length && Ends(folded, i) ? i + 1 : i;
        }
        return clauses;
    }

    private static bool Ends(string text, int i) => text[i] switch
    {
        ',' or '。' or ';' or '；' or '!' or '?' or '\n' => true,
        // A full stop ends a sentence; in "Mr. Chen" and "3.30" it does not.
        '.' => i + 1 == text.Length || (text[i + 1] == ' ' && i >= 4 && !Abbreviated(text, i)),
        _ => false,
    };

    private static bool Abbreviated(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, stop - start) is "mr" or "ms" or "mrs" or "dr" or "prof" or "co" or "ltd" or "inc" or "corp" or "st"
            || stop - start <= 1;
    }
}
