using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>明天去华能,后天去大唐 is two visits: the first is read, and the rep is told that there is more.</summary>
internal static partial class VisitParts
{
    /// <param name="folded">The sentence.</param>
    /// <param name="dated">Where its days and hours stand.</param>
    /// <returns>Where the second visit begins, or null.</returns>
    public static int? SecondIn(string folded, IReadOnlyList<Span> dated)
    {
        var first = false;
        var firstEnd = 0;
        foreach (var (part, clause) in Parts(folded))
        {
            var said = folded[part.Start..part.End];
            if (!Visits().IsMatch(said) || !(dated.Any(part.Overlaps) || (first && Then().IsMatch(said))))
            {
                if (!first && Visits().IsMatch(said) && folded[..part.Start].All(c => !char.IsLetterOrDigit(c)))
                    (first, firstEnd) = (true, part.End);
                continue;
            }
            if (first)
                // 下周二再去: its day stands before the word that parts it off.
                return firstEnd <= clause ? clause : part.Start;
            (first, firstEnd) = (true, part.End);
        }
        return null;
    }

    private static IEnumerable<(Span Part, int Clause)> Parts(string folded)
    {
        foreach (var clause in Clauses.Of(folded))
        {
            var start = clause.Start;
            foreach (Match then in Then().Matches(folded[clause.Start..clause.End]))
            {
                if (clause.Start + then.Index > start)
                    yield return (new Span(start, clause.Start + then.Index), clause.Start);
                start = clause.Start + then.Index;
            }
            yield return (new Span(start, clause.End), clause.Start);
        }
    }

    [GeneratedRegex("拜访|走访|拜会|见(?!面|过|了|解|效|到)|去(?!年|掉|不)|到(?=[一-鿿])(?!底|位|时|期|了|达|\\w{0,4}点)|(?<![a-z])(?:visit|meet|see|call on|call with|go to)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Visits();

    [GeneratedRegex("然后|接着|随后|再(?=去|见|拜访|到)|(?<![a-z])(?:and then|then|after that)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Then();
}
