using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>How somebody behaves, by a rep's words: read clause by clause, in Chinese and English. Course: M16.</summary>
/// <remarks>"很", "a bit" and the like are left out of the reading; of words within words the longest counts; what is denied speaks for the other side, a little less.</remarks>
public static partial class SaidBehaviours
{
    // "不打断人" is a milder sign than 打断 is.
    private const double Denied = 0.7;
    private const double MostOfAClause = 2;
    private const int MostDescribing = 4;

    // What stands between the words without changing what they say of somebody.
    private static readonly HashSet<string> Little =
    [
        "a", "an", "the", "his", "her", "their", "its", "my", "our", "very", "really", "quite", "rather", "pretty", "so", "extremely", "always", "usually", "often",
        "sometimes", "mostly", "generally", "too", "just", "only", "super", "totally", "incredibly", "bit", "somewhat", "fairly", "truly", "absolutely", "also", "simply", "kinda",
    ];

    private static readonly Word[] Chinese =
        [.. BehaviourWords.All.SelectMany(each => each.Words.Where(IsChinese).Select(word => new Word(Plain(word), each))).OrderByDescending(word => word.Text.Length)];

    private static readonly Word[] English =
        [.. BehaviourWords.All.SelectMany(each => each.Words.Where(word => !IsChinese(word)).Select(word => new Word(Stems(word), each))).OrderByDescending(word => word.Text.Length)];

    /// <summary>How many behaviours are known in Chinese and in English.</summary>
    public static (int Chinese, int English) Known => (Chinese.Length, English.Length);

    /// <summary>What the text says of how somebody is; clauses that say nothing of it are left alone.</summary>
    /// <param name="said">In simplified characters; case does not matter.</param>
    public static IReadOnlyList<SaidBehaviour> In(string said) => [.. Parts(said).SelectMany(part => InPart(part.Start, part.Text))];

    /// <summary>The clauses that tell of no behaviour.</summary>
    public static IReadOnlyList<SaidClause> Unread(string said) => [.. Parts(said).Where(part => !InPart(part.Start, part.Text).Any())];

    private static IEnumerable<SaidBehaviour> InPart(int start, string part)
    {
        var found = Found(part).ToArray();
        if (found.Length == 0)
            return [];
        // One breath, one observation, unless it contradicts itself.
        var contradicts = Contradict(found.Select(each => each.Competitive)) || Contradict(found.Select(each => each.Rational));
        return contradicts
            ? found.Select(each => new SaidBehaviour(start, part.Length, each.Competitive, each.Rational, each.Weight))
            : [Together(start, part.Length, found)];
    }

    private static SaidBehaviour Together(int start, int length, Lean[] found)
    {
        var weight = found.Sum(each => each.Weight);
        return new SaidBehaviour(
            start, length,
            found.Sum(each => each.Competitive * each.Weight) / weight,
            found.Sum(each => each.Rational * each.Weight) / weight,
            Math.Min(weight, MostOfAClause));
    }

    private static bool Contradict(IEnumerable<double> leans) => leans.Any(lean => lean > 0) && leans.Any(lean => lean < 0);

    private static IEnumerable<Lean> Found(string part)
    {
        var plain = Plain(part.ToLowerInvariant());
        foreach (var (word, at) in Longest(Chinese, plain))
        {
            if (LeanOf(word, ChineseNot().IsMatch(plain[..at])) is { } lean)
                yield return lean;
        }

        var stems = Stems(part);
        var describes = Being().IsMatch(stems) || stems.Count(each => each == ' ') - 1 <= MostDescribing;
        foreach (var (word, at) in Longest(English, stems).Where(each => !each.Word.Behaviour.OnlyDescribes || describes || each.At == 0))
        {
            if (LeanOf(word, EnglishNot().IsMatch(stems[..(at + 1)])) is { } lean)
                yield return lean;
        }
    }

    private static Lean? LeanOf(Word word, bool isDenied)
    {
        var of = word.Behaviour;
        return !isDenied ? new Lean(of.Competitive, of.Rational, of.Weight)
            : of.HasOpposite ? new Lean(-of.Competitive, -of.Rational, of.Weight * Denied)
            : null;
    }

    // "不爱说话" is not also "爱说": what is part of something longer has been read.
    private static List<(Word Word, int At)> Longest(Word[] words, string text)
    {
        var found = new List<(Word Word, int At)>();
        foreach (var word in words)
        {
            var at = text.IndexOf(word.Text, StringComparison.Ordinal);
            if (at >= 0 && !found.Exists(each => at < each.At + each.Word.Text.Length - each.Word.Overlap && each.At < at + word.Text.Length - word.Overlap))
                found.Add((word, at));
        }

        return found;
    }

    private static IEnumerable<SaidClause> Parts(string said)
    {
        foreach (var clause in SaidClauses.In(said))
        {
            var start = 0;
            foreach (var match in (IEnumerable<Match>)But().Matches(clause.Text))
            {
                if (Trimmed(clause, start, match.Index) is { } part)
                    yield return part;
                start = match.Index + match.Length;
            }

            if (Trimmed(clause, start, clause.Text.Length) is { } last)
                yield return last;
        }
    }

    private static SaidClause? Trimmed(SaidClause clause, int start, int end)
    {
        var text = clause.Text[start..end];
        var left = text.TrimStart();
        return left.Any(char.IsLetterOrDigit) ? new SaidClause(clause.Start + end - left.Length, left.TrimEnd()) : null;
    }

    private static bool IsChinese(string word) => word.Any(each => each >= '\u3400');

    private static string Plain(string text) => Degree().Replace(text.Replace("喜欢", "爱", StringComparison.Ordinal), "");

    // "He's always interrupting" and "interrupts" are one: " he is interrupt ".
    private static string Stems(string text)
    {
        var words = EnglishWord().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Little.Contains(word)).Select(Stem);
        return $" {string.Join(' ', words)} ";
    }

    private static string Stem(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        var stem = bare.Length > 4 && bare.EndsWith("ing", StringComparison.Ordinal) ? bare[..^3]
            : bare.Length > 4 && bare.EndsWith("ed", StringComparison.Ordinal) ? bare[..^2]
            : bare.Length > 2 && bare.EndsWith('s') && bare[^2] is not ('s' or 'i') ? bare[..^1]
            : bare;
        stem = stem.Length > 2 ? stem.TrimEnd('e') : stem;
        return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    private sealed record Word(string Text, BehaviourWords Behaviour)
    {
        // English words are found with the blanks around them, which neighbours share.
        public int Overlap { get; } = Text.StartsWith(' ') ? 1 : 0;
    }

    private sealed record Lean(double Competitive, double Rational, double Weight);

    [GeneratedRegex(@"但是|不过|可是|只是|而且|并且|同时|(?<=[\u4e00-\u9fff])(?:但|却)(?=[\u4e00-\u9fff])|(?<![a-z])(?:but|yet|although|though|however|while|whereas)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex But();

    [GeneratedRegex("特别|非常|比较|十分|有点儿?|有些|真的|极其|相当|总是|老是|经常|常常|一向|从来|一直|超级|格外|确实|其实|那么|这么|平时|一般|[很挺蛮太超特得]", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    [GeneratedRegex("(?:不|没|没有|别|未|无)(?:是|会|算|爱|怎么|去|来|想|用|愿意|能|够)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseNot();

    [GeneratedRegex(@" (?:not|never|no|hardly|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|can't|cannot|nor|neither)(?: [a-z']+){0,2} $", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNot();

    [GeneratedRegex("[a-z]+(?:'[a-z]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWord();

    [GeneratedRegex(" (?:is|i|wa|was|ar|are|seem|seems|appear|look|sound|be|he'|he|she) ", RegexOptions.CultureInvariant)]
    private static partial Regex Being();
}

/// <summary>Something in what was said that tells how somebody is.</summary>
/// <param name="Start">Where its clause begins.</param>
/// <param name="Length">How long the clause is.</param>
/// <param name="Competitive">竞争 1, 随和 −1.</param>
/// <param name="Rational">理智 1, 激情 −1.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record SaidBehaviour(int Start, int Length, double Competitive, double Rational, double Weight);
