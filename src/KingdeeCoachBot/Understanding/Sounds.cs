namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Whether two names sound alike. Dictation writes 汪总 for 王总 and 花能 for 华能; it knows no tones, and speakers from the south give
/// it 陈 for 程 and 孙 for 损.
/// </summary>
internal static class Sounds
{
    internal enum Likeness
    {
        None,

        /// <summary>The same but for a zh or z, an ing or in.</summary>
        Near,

        /// <summary>Syllable for syllable the same, tones aside.</summary>
        Same,
    }

    /// <summary>Character by character; what has no sound in the table must be the very same.</summary>
    public static Likeness Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length || one.IsEmpty)
            return Likeness.None;
        var likeness = Likeness.Same;
        for (var i = 0; i < one.Length && likeness != Likeness.None; i++)
            likeness = (Likeness)Math.Min((int)likeness, (int)Compare(one[i], other[i]));
        return likeness;
    }

    public static Likeness Compare(char one, char other)
    {
        if (one == other)
            return Likeness.Same;
        var likeness = Likeness.None;
        foreach (var reading in Syllables.Of(one))
        {
            foreach (var their in Syllables.Of(other))
            {
                if (reading == their)
                    return Likeness.Same;
                if (AreNear(reading, their))
                    likeness = Likeness.Near;
            }
        }
        return likeness;
    }

    /// <summary>zheng and zen are both (z, en). Wang and wan stay apart: too many surnames would fall together.</summary>
    private static bool AreNear(string one, string other) => one[0] == other[0] && Final(one).SequenceEqual(Final(other));

    private static ReadOnlySpan<char> Final(string syllable)
    {
        var final = syllable.AsSpan(syllable is ['z' or 'c' or 's', 'h', ..] ? 2 : 1);
        return final is [.., 'e' or 'i', 'n', 'g'] ? final[..^1] : final;
    }
}
