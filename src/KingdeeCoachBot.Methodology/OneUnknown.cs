namespace KingdeeCoachBot.Methodology;

/// <summary>Of all that is not known of a deal the one thing that is worth most at the next visit. Course: M4, M17, M19.</summary>
public static class OneUnknown
{
    private const int PointsOfNextGate = 4;
    private const int PointsOfPerson = 6;
    private const int PointsOfAnybody = 3;
    private const int PointsOfPain = 10;
    private const int PointsOfHisOwn = 5;

    /// <summary>The one; null where the gates miss nothing that can be asked.</summary>
    public static Unknown? Of(Deal deal, DateOnly today) => All(deal, today) is [var first, ..] ? first : null;

    /// <summary>All, what is worth most first.</summary>
    public static IReadOnlyList<Unknown> All(Deal deal, DateOnly today)
    {
        var knowsPain = SaleEvidence.For(deal, SaleStep.PainStated) is not null;
        return
        [
            .. Gate.Open(deal, today).Gaps.Where(gap => gap.Demand.IsAsked())
                .Select(gap => new Unknown(gap, [.. Weigh(deal, gap, knowsPain)]))
                .OrderByDescending(unknown => unknown.Worth).ThenBy(unknown => unknown.Gap.Demand),
        ];
    }

    /// <summary>Those that a visit could clear up, what is worth most first: its goal and its questions. The visit need not be part of the deal yet.</summary>
    public static IReadOnlyList<Unknown> At(Deal deal, Visit visit, DateOnly today) =>
        [.. All(deal with { Visits = [visit] }, today).Where(unknown => unknown.Gap.Visit is not null)];

    private static IEnumerable<WeightPart> Weigh(Deal deal, GateGap gap, bool knowsPain)
    {
        yield return new WeightPart(WeightReason.Itself, WorthOf(gap.Demand));
        yield return new WeightPart(WeightReason.HowLittleIsKnown, WorthOf(gap.Kind));
        if (Gate.Demands(deal.Stage + 1).Any(each => each.Demand == gap.Demand))
            yield return new WeightPart(WeightReason.NextGate, PointsOfNextGate);
        if (gap.Visit is not null)
            yield return gap.Person is null ? new(WeightReason.MayBeAsked, PointsOfAnybody) : new(WeightReason.CanBeAsked, PointsOfPerson);
        if (gap is { Visit: not null, Person: { } person } && WhoKnows.Roles(gap.Demand)[0] == person.Role)
            yield return new WeightPart(WeightReason.HisToAnswer, PointsOfHisOwn);
        if (gap.Demand == GateDemand.WhyNeed && !knowsPain)
            yield return new WeightPart(WeightReason.PainFirst, PointsOfPain);
    }

    // Who decides and why they need it open all other doors; what rivals do is read from the criteria.
    private static int WorthOf(GateDemand demand) => demand switch
    {
        GateDemand.WhyNeed or GateDemand.DecisionMaker => 10,
        GateDemand.IsThereADeal or GateDemand.TrulyConsiders => 9,
        GateDemand.BudgetPlan => 8,
        GateDemand.VisionStated or GateDemand.Timeline or GateDemand.ClearTimetable => 7,
        GateDemand.DecisionProcess or GateDemand.DecisionCriteria => 6,
        GateDemand.Competitors or GateDemand.WhyUs or GateDemand.FormallyComparing or GateDemand.OrderedIn => 5,
        _ => 4,
    };

    private static int WorthOf(GapKind kind) => kind switch
    {
        GapKind.Contradicted or GapKind.AnsweredNo => 6,
        GapKind.Unanswered => 5,
        GapKind.Faded => 3,
        GapKind.Assumed => 2,
        _ => 1,
    };
}

/// <summary>Something that is not known.</summary>
/// <param name="Gap">What, who could answer, how to ask, at which visit.</param>
/// <param name="Parts">What it is worth, and why.</param>
public sealed record Unknown(GateGap Gap, IReadOnlyList<WeightPart> Parts)
{
    /// <summary>What it is worth.</summary>
    public int Worth => Parts.Sum(part => part.Points);
}
