namespace KingdeeCoachBot.Methodology;

/// <summary>Which target to work on, which to drop. What is unknown is asked, never held against the target. Course: M2.</summary>
public static class TargetRanking
{
    /// <summary>What a yes counts, and what a no takes away. Fit and what rivals cannot do decide whether we can win; the rest whether it pays.</summary>
    public static int Weight(TargetCriterion criterion) => criterion switch
    {
        TargetCriterion.Fit or TargetCriterion.Unrivalled => 3,
        TargetCriterion.AbilityToPay => 2,
        _ => 1,
    };

    /// <summary>Judges a target.</summary>
    public static TargetVerdict Judge(TargetScreening screening)
    {
        var answers = Enum.GetValues<TargetCriterion>().Select(screening.Of).ToArray();
        TargetCriterion[] no = [.. answers.Where(answer => answer.Answer == YesNo.No).Select(answer => answer.Criterion)];
        TargetCriterion[] unknown = [.. answers.Where(answer => answer.Answer == YesNo.Unknown).Select(answer => answer.Criterion)];
        var score = answers.Sum(answer => Weight(answer.Criterion) * (answer.Answer switch { YesNo.Yes => 1, YesNo.No => -1, _ => 0 }));
        var next = unknown.OrderByDescending(Weight).ThenBy(each => each).Select(each => (TargetCriterion?)each).FirstOrDefault();
        return new TargetVerdict(AdviceOn(screening, no, unknown), score + (screening.Grows == YesNo.Yes ? 1 : 0), no, next);
    }

    /// <summary>Ranks targets: those to drop last, the others by score. Their amounts do not count: a large order that cannot be won is none.</summary>
    public static IReadOnlyList<RankedTarget> Rank(IEnumerable<TargetRow> targets) =>
    [
        .. targets.Select(target => (Target: target, Verdict: Judge(target.Screening)))
            .OrderBy(each => each.Verdict.Advice == TargetAdvice.Drop)
            .ThenByDescending(each => each.Verdict.Score)
            .ThenBy(each => each.Verdict.No.Count)
            .ThenBy(each => each.Target.Title, StringComparer.Ordinal)
            .ThenBy(each => each.Target.Id, StringComparer.Ordinal)
            .Select((each, index) => new RankedTarget(index + 1, each.Target, each.Verdict)),
    ];

    private static TargetAdvice AdviceOn(TargetScreening screening, TargetCriterion[] no, TargetCriterion[] unknown) => no switch
    {
        _ when no.Contains(TargetCriterion.Fit) => TargetAdvice.Drop,
        [TargetCriterion.AbilityToPay] => screening.Grows switch
        {
            YesNo.Yes => TargetAdvice.Later,
            YesNo.No => TargetAdvice.Drop,
            _ => TargetAdvice.AskGrowth,
        },
        { Length: >= 2 } => TargetAdvice.Drop,
        [_] => TargetAdvice.ThinkAgain,
        _ => unknown.Length == 0 ? TargetAdvice.Pursue : TargetAdvice.Ask,
    };
}

/// <summary>A target as a list needs it.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Title">Its title.</param>
/// <param name="Screening">What is known of it.</param>
public sealed record TargetRow(string Id, string Title, TargetScreening Screening);

/// <summary>A target in its place.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Target">The target.</param>
/// <param name="Verdict">Why there.</param>
public sealed record RankedTarget(int Rank, TargetRow Target, TargetVerdict Verdict);

/// <summary>What the five criteria say.</summary>
/// <param name="Advice">What to do.</param>
/// <param name="Score">Yes adds the criterion's weight, no takes it away, growth adds one.</param>
/// <param name="No">The criteria that it fails: the reason to drop it.</param>
/// <param name="AskNext">The unknown criterion that weighs most; null where all are known.</param>
public sealed record TargetVerdict(TargetAdvice Advice, int Score, IReadOnlyList<TargetCriterion> No, TargetCriterion? AskNext);

/// <summary>What to do with a target.</summary>
public enum TargetAdvice
{
    /// <summary>Find out what is unknown.</summary>
    Ask,

    /// <summary>All five fit: go.</summary>
    Pursue,

    /// <summary>One criterion fails: is there a way round it?</summary>
    ThinkAgain,

    /// <summary>It cannot pay: find out whether it grows before dropping it.</summary>
    AskGrowth,

    /// <summary>It cannot pay yet and it grows: keep in touch.</summary>
    Later,

    /// <summary>It does not fit, or fails twice: drop it, with this reason.</summary>
    Drop,
}
