namespace KingdeeCoachBot.Methodology;

/// <summary>Who of the customer's people could answer, and which planned visit meets him. Course: M4, M11 (the insider informs).</summary>
public static class WhoKnows
{
    /// <summary>The parts in the decision that can answer, the best first.</summary>
    public static IReadOnlyList<DecisionRole> Roles(GateDemand demand) => demand switch
    {
        GateDemand.WhyNeed => [DecisionRole.Decider, DecisionRole.User, DecisionRole.Evaluator],
        GateDemand.BudgetPlan => [DecisionRole.Approver, DecisionRole.Decider],
        GateDemand.DecisionMaker =>
            [DecisionRole.Decider, DecisionRole.Approver, DecisionRole.Influencer, DecisionRole.Evaluator, DecisionRole.Gatekeeper, DecisionRole.User],
        GateDemand.DecisionProcess =>
            [DecisionRole.Evaluator, DecisionRole.Gatekeeper, DecisionRole.Approver, DecisionRole.Decider, DecisionRole.Influencer],
        GateDemand.DecisionCriteria => [DecisionRole.Evaluator, DecisionRole.Decider, DecisionRole.User],
        GateDemand.Timeline or GateDemand.ClearTimetable or GateDemand.OrderedIn =>
            [DecisionRole.Decider, DecisionRole.Approver, DecisionRole.Gatekeeper, DecisionRole.Evaluator],
        GateDemand.Competitors => [DecisionRole.Influencer, DecisionRole.Evaluator, DecisionRole.Gatekeeper],
        GateDemand.WhyUs => [DecisionRole.Decider, DecisionRole.Evaluator, DecisionRole.Influencer],
        GateDemand.TrulyConsiders or GateDemand.IsThereADeal => [DecisionRole.Decider, DecisionRole.Approver, DecisionRole.Influencer],
        GateDemand.FormallyComparing => [DecisionRole.Evaluator, DecisionRole.Gatekeeper, DecisionRole.Decider],
        GateDemand.VisionStated => [DecisionRole.Decider, DecisionRole.User, DecisionRole.Evaluator],
        GateDemand.ProofDelivered => [DecisionRole.Evaluator, DecisionRole.Decider],
        _ => [DecisionRole.Influencer, DecisionRole.Evaluator, DecisionRole.Decider],
    };

    /// <summary>Whether an insider knows it, whatever his part is.</summary>
    public static bool InsiderKnows(GateDemand demand) => demand is GateDemand.DecisionMaker or GateDemand.DecisionProcess
        or GateDemand.Competitors or GateDemand.IsThereADeal or GateDemand.OurOdds or GateDemand.ComparisonLeads or GateDemand.TrulyConsiders;

    /// <summary>The person to ask; somebody whom a planned visit meets comes before somebody better whom none does. Null where nobody fits.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="demand">What is asked.</param>
    /// <param name="source">Who said it last; he knows what has changed. Empty where nobody did.</param>
    /// <param name="today">The owner's day.</param>
    public static Stakeholder? Person(Deal deal, GateDemand demand, string source, DateOnly today) => deal.People
        .Where(person => CanAnswer(person, demand))
        .OrderBy(person => VisitWith(deal, person, today) is null)
        .ThenBy(person => !(source.Length > 0 && person.IsCalled(source)))
        .ThenBy(person => !(person.IsInsider && InsiderKnows(demand)))
        .ThenBy(person => RoleRank(person, demand))
        .ThenByDescending(person => Openness(person))
        .ThenByDescending(person => person.LastContact)
        .ThenBy(person => person.Name, StringComparer.Ordinal)
        .ThenBy(person => person.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The next planned visit that meets a person; null where none does.</summary>
    public static Visit? VisitWith(Deal deal, Stakeholder person, DateOnly today) => Planned(deal, today).FirstOrDefault(visit => Meets(visit, person));

    /// <summary>The next planned visit that could get an answer though we do not know who has it: nobody whose part is known to be another.</summary>
    public static Visit? VisitWithAnybody(Deal deal, DateOnly today) =>
        Planned(deal, today).FirstOrDefault(visit => deal.People.Where(person => Meets(visit, person)).All(person => person.Role == DecisionRole.Unknown));

    /// <summary>Planned visits from today on, the next first.</summary>
    public static IEnumerable<Visit> Planned(Deal deal, DateOnly today) => deal.Visits
        .Where(visit => visit.Status == VisitStatus.Planned && visit.Debrief is null && DayOf(visit) >= today)
        .OrderBy(visit => visit.Start).ThenBy(visit => visit.Id, StringComparer.Ordinal);

    /// <summary>Whether a visit meets a person.</summary>
    public static bool Meets(Visit visit, Stakeholder person) =>
        visit.Attendees.Any(each => person.IsCalled(each.Name))
        || person.Aliases.Prepend(person.Name).Any(name => name.Length > 0 && visit.Person.Contains(name, StringComparison.OrdinalIgnoreCase));

    // Stored moments are UTC: a breakfast at seven in Shanghai would be yesterday's.
    internal static DateOnly DayOf(Visit visit) =>
        Fading.Day(TimeZoneInfo.TryFindSystemTimeZoneById(visit.Zone ?? "", out var zone) ? TimeZoneInfo.ConvertTime(visit.Start, zone) : visit.Start);

    private static bool CanAnswer(Stakeholder person, GateDemand demand) =>
        Roles(demand).Contains(person.Role) || (person.IsInsider && InsiderKnows(demand));

    private static int RoleRank(Stakeholder person, GateDemand demand) =>
        Roles(demand).ToList().IndexOf(person.Role) is var rank && rank >= 0 ? rank : int.MaxValue;

    // An opponent's answer is worth little: he says what suits him.
    private static int Openness(Stakeholder person) => person.Stance switch
    {
        Stance.Supporter => 3,
        Stance.Neutral => 2,
        Stance.Unknown => 1,
        Stance.Doubtful => 0,
        _ => -1,
    };
}
