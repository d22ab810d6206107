namespace KingdeeCoachBot.Methodology;

/// <summary>The gates between the stages: T→P, P→I, I→B. A gate never guesses; it says what is missing. Course: M3, M4.</summary>
public static class Gate
{
    /// <summary>A timetable is fairly clear when the signing is expected within this many days.</summary>
    public const int ClearTimetableDays = 92;

    private static readonly (GateDemand, Evidence)[] ToProspect =
    [
        (GateDemand.WhyNeed, Evidence.Confirmed), (GateDemand.BudgetPlan, Evidence.Heard), (GateDemand.DecisionMaker, Evidence.Heard),
        (GateDemand.DecisionProcess, Evidence.Heard), (GateDemand.DecisionCriteria, Evidence.Heard), (GateDemand.Timeline, Evidence.Heard),
        (GateDemand.Competitors, Evidence.Heard),
    ];

    // Our odds are our own judgement, so they may be assumed; they need a reason.
    private static readonly (GateDemand, Evidence)[] ToConsideration =
    [
        (GateDemand.TrulyConsiders, Evidence.Heard), (GateDemand.FormallyComparing, Evidence.Heard), (GateDemand.ClearTimetable, Evidence.Heard),
        (GateDemand.IsThereADeal, Evidence.Heard), (GateDemand.OrderedIn, Evidence.Heard), (GateDemand.OurOdds, Evidence.Assumed),
        (GateDemand.VisionStated, Evidence.Heard),
    ];

    private static readonly (GateDemand, Evidence)[] ToNegotiation =
    [
        .. Enum.GetValues<GateQuestion>().Select(question => (question.Demand(), Evidence.Confirmed)),
        (GateDemand.ProofDelivered, Evidence.Heard), (GateDemand.ComparisonLeads, Evidence.Heard),
    ];

    /// <summary>What the gate into a stage demands, and on what evidence.</summary>
    public static IReadOnlyList<(GateDemand Demand, Evidence AtLeast)> Demands(DealStage to) => to switch
    {
        DealStage.Prospect => ToProspect,
        DealStage.Consideration => ToConsideration,
        DealStage.Negotiation => ToNegotiation,
        _ => [],
    };

    /// <summary>Checks the next gate; null in B, from which only a signature leads on.</summary>
    public static GateResult? Check(Deal deal, DateOnly today) =>
        deal.Stage >= DealStage.Negotiation ? null : Into(deal, deal.Stage + 1, today);

    /// <summary>Checks all gates on the way from the deal's stage to a later one: a leap jumps over none.</summary>
    public static GateResult Into(Deal deal, DealStage to, DateOnly today) => Between(deal, deal.Stage, to, today);

    /// <summary>What the gates behind the deal would still demand today: passed by an override, faded or contradicted since.</summary>
    public static GateResult Behind(Deal deal, DateOnly today) => Between(deal, DealStage.Target, deal.Stage, today);

    /// <summary>What is not known for the next gate and has to be known behind those passed: all that is worth asking.</summary>
    public static GateResult Open(Deal deal, DateOnly today) =>
        Between(deal, DealStage.Target, deal.Stage >= DealStage.Negotiation ? DealStage.Negotiation : deal.Stage + 1, today);

    /// <summary>How everything stands that the gates up to a stage demand, met or not, in the course's order.</summary>
    public static IReadOnlyList<GateStanding> Standings(Deal deal, DealStage from, DealStage to, DateOnly today)
    {
        var answers = GateAnswers.Of(deal, today);
        return [.. DemandsBetween(from, to).Select(each => GapFinder.Stands(deal, answers, each.Demand, each.AtLeast, today))];
    }

    private static GateResult Between(Deal deal, DealStage from, DealStage to, DateOnly today)
    {
        var standings = Standings(deal, from, to, today);
        return new GateResult(from, to, [.. standings.Select(each => each.Gap).OfType<GateGap>()], standings.Count);
    }

    private static IEnumerable<(GateDemand Demand, Evidence AtLeast)> DemandsBetween(DealStage from, DealStage to) =>
        Enum.GetValues<DealStage>().Where(stage => stage > from && stage <= to).SelectMany(Demands)
            .GroupBy(each => each.Demand, each => each.AtLeast)
            .Select(group => (Demand: group.Key, AtLeast: group.Max()))
            .OrderBy(each => each.Demand);
}

/// <summary>What a gate says.</summary>
/// <param name="From">The stage before it.</param>
/// <param name="To">The stage behind it.</param>
/// <param name="Gaps">What is missing, in the course's order; empty where it is passed.</param>
/// <param name="Demanded">How many things it demands.</param>
public sealed record GateResult(DealStage From, DealStage To, IReadOnlyList<GateGap> Gaps, int Demanded)
{
    /// <summary>Whether nothing is missing.</summary>
    public bool Passed => Gaps.Count == 0;

    /// <summary>How many of the things demanded are there.</summary>
    public int Met => Demanded - Gaps.Count;
}
