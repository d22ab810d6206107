namespace KingdeeCoachBot.Methodology;

/// <summary>Which gate questions a deal has no answer to, and which of them a person is able to answer. Unknown is no risk: it is the next thing to ask. Course: M4.</summary>
public static class OpenQuestions
{
    /// <summary>A thing heard fades.</summary>
    public static readonly TimeSpan HeardLasts = TimeSpan.FromDays(30);

    /// <summary>So does the customer's own word, later.</summary>
    public static readonly TimeSpan ConfirmedLasts = TimeSpan.FromDays(90);

    /// <summary>The first question, in the course's order, of which nothing at all is known; null where something is known of each.</summary>
    public static GateQuestion? First(Deal deal) => Enum.GetValues<GateQuestion>()
        .Where(question => AsksWhyUs(deal, question) && !IsKnown(deal, question))
        .Select(question => (GateQuestion?)question)
        .FirstOrDefault();

    /// <summary>The open questions that somebody of this role can answer, the one that only he can answer first.</summary>
    public static IReadOnlyList<GateQuestion> For(Deal? deal, DecisionRole role, DateTimeOffset now) =>
        [.. Answerable(role).Where(question => AsksWhyUs(deal, question) && !IsAnswered(deal, question, now))];

    /// <summary>Whether there is an answer that somebody gave and that has not faded. What we only assume is no answer.</summary>
    public static bool IsAnswered(Deal? deal, GateQuestion question, DateTimeOffset now) =>
        deal is not null && deal.Facts.Any(fact => fact.Answers == question && Holds(fact, now));

    // Anything counts, even a guess of ours: a deal's amount is no approved budget. Who is about to meet the right person still asks (For).
    private static bool IsKnown(Deal deal, GateQuestion question) =>
        deal.Facts.Any(fact => fact.Answers == question) || question switch
        {
            GateQuestion.BudgetPlan => deal.Amount is not null,
            GateQuestion.DecisionMaker => deal.People.Any(person => person.Role == DecisionRole.Decider),
            GateQuestion.Timeline => deal.Expected is not null,
            GateQuestion.Competitors => deal.Rivals.Count > 0,
            _ => false,
        };

    // "Why us" is part of the full check only (6W+2P); before the customer compares, it has no honest answer.
    private static bool AsksWhyUs(Deal? deal, GateQuestion question) =>
        question != GateQuestion.WhyUs || deal is { Stage: DealStage.Consideration or DealStage.Negotiation };

    private static bool Holds(DealFact fact, DateTimeOffset now) => fact.Evidence switch
    {
        Evidence.Confirmed => now - fact.At <= ConfirmedLasts,
        Evidence.Heard => now - fact.At <= HeardLasts,
        _ => false,
    };

    private static GateQuestion[] Answerable(DecisionRole role) => role switch
    {
        DecisionRole.Decider =>
            [GateQuestion.WhyNeed, GateQuestion.DecisionCriteria, GateQuestion.Timeline, GateQuestion.BudgetPlan, GateQuestion.DecisionProcess, GateQuestion.WhyUs],
        DecisionRole.Approver =>
            [GateQuestion.BudgetPlan, GateQuestion.DecisionProcess, GateQuestion.Timeline, GateQuestion.DecisionMaker],
        DecisionRole.Evaluator =>
            [GateQuestion.DecisionCriteria, GateQuestion.DecisionProcess, GateQuestion.Competitors, GateQuestion.WhyNeed, GateQuestion.WhyUs],
        DecisionRole.User =>
            [GateQuestion.WhyNeed, GateQuestion.DecisionCriteria, GateQuestion.DecisionMaker],
        DecisionRole.Influencer =>
            [GateQuestion.DecisionMaker, GateQuestion.DecisionProcess, GateQuestion.Competitors, GateQuestion.WhyUs],
        DecisionRole.Gatekeeper =>
            [GateQuestion.DecisionProcess, GateQuestion.Timeline, GateQuestion.DecisionMaker],
        _ =>
            [GateQuestion.WhyNeed, GateQuestion.DecisionMaker, GateQuestion.DecisionProcess, GateQuestion.Timeline, GateQuestion.BudgetPlan, GateQuestion.DecisionCriteria, GateQuestion.Competitors],
    };
}
