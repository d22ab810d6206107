namespace KingdeeCoachBot.Understanding;

/// <summary>Stretches of days: 明年6月, 年底前, Q4, "by the end of Q3". They lie ahead, unless the clause tells of the past.</summary>
internal static class PeriodReader
{
    /// <param name="Span">Where it stands.</param>
    /// <param name="Days">What it means.</param>
    /// <param name="IsStretch">三个月内: a duration from today as well; 四季度 is none.</param>
    internal readonly record struct Hit(Span Span, DayRange Days, bool IsStretch);

    /// <param name="sentence">All of it; dates and amounts that were read elsewhere are blotted out.</param>
    /// <param name="read">What has been read elsewhere.</param>
    /// <param name="today">In the rep's zone.</param>
    /// <param name="goal">Words of a goal: a period there is the sentence's only if there is no other.</param>
    public static (PeriodSlot? Period, IReadOnlyList<Hit> Hits) In(Sentence sentence, IEnumerable<Span> read, DateOnly today, Span? goal)
    {
        var rest = sentence.Without(read);
        var past = Tense.PastClauses(sentence.Folded);
        var hits = new List<Hit>();
        foreach (var hit in ChinesePeriods.In(rest, today, past).Concat(EnglishPeriods.In(rest, today, past)))
        {
            if (!hits.Exists(other => other.Span.Overlaps(hit.Span)))
                hits.Add(hit);
        }
        var meant = hits.OrderBy(hit => goal is { } theirs && theirs.Contains(hit.Span.Start)).ThenBy(hit => hit.Span.Start).ToList();
        return (meant is [var first, ..] ? new PeriodSlot(first.Days.First, first.Days.Last, sentence.TypedAt(first.Span)) : null, hits);
    }
}
