namespace KingdeeCoachBot.Methodology;

/// <summary>Whether a need is one that the register has already, in other words. Said twice it is one need, heard of twice. Course: M9.</summary>
public static class SameNeed
{
    // 合并报表 and 集团合并报表 share more than that, 合并报表 and 移动审批 nothing.
    private const double Alike = 0.6;

    // Shorter than that a part proves nothing: 报表 is in many needs.
    private const int ShortestPart = 4;

    private static readonly string[] Empty = ["需要", "需求", "想要", "要求", "希望", "功能", "系统", "支持", "能够", "可以", "一个", "做到", "实现", "the ", "a ", "an ", "system", "feature", "support", "able to "];

    /// <summary>The need that words mean, null where they mean a new one. Of several the likest.</summary>
    public static Need? In(Deal deal, string what) => deal.Needs
        .Select(need => (Need: need, Likeness: Likeness(need.What, what)))
        .Where(each => each.Likeness >= Alike)
        .OrderByDescending(each => each.Likeness).ThenByDescending(each => each.Need.At).ThenBy(each => each.Need.Id, StringComparer.Ordinal)
        .Select(each => each.Need)
        .FirstOrDefault();

    private static double Likeness(string one, string other)
    {
        var (first, second) = (Core(one), Core(other));
        if (first.Length == 0 || second.Length == 0)
            return 0;
        if (first == second)
            return 1;
        if (Math.Min(first.Length, second.Length) >= ShortestPart && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal)))
            return Alike;
        var (pairs, others) = (Pairs(first), Pairs(second));
        return pairs.Count + others.Count == 0 ? 0 : 2.0 * pairs.Intersect(others).Count() / (pairs.Count + others.Count);
    }

    private static string Core(string text)
    {
        var folded = Empty.Aggregate(text.ToLowerInvariant(), (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
        return string.Concat(folded.Where(char.IsLetterOrDigit));
    }

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2))];
}
