namespace KingdeeCoachBot.Methodology;

/// <summary>What is not known of a deal yet. Unknown is no risk: it is the next thing to ask. Course: M4.</summary>
public static class OpenQuestion
{
    /// <summary>The first gate question, in the course's order, that nothing in the deal answers; null where all are answered.</summary>
    public static GateQuestion? First(Deal deal) => Enum.GetValues<GateQuestion>()
        .Where(question => !IsAnswered(deal, question))
        .Select(question => (GateQuestion?)question)
        .FirstOrDefault();

    /// <summary>Whether anything in the deal answers a question, however well: a figure, a person's role, a rival or a fact.</summary>
    public static bool IsAnswered(Deal deal, GateQuestion question) =>
        deal.Facts.Any(fact => fact.Answers == question) || question switch
        {
            GateQuestion.BudgetPlan => deal.Amount is not null,
            GateQuestion.DecisionMaker => deal.People.Any(person => person.Role == DecisionRole.Decider),
            GateQuestion.Timeline => deal.Expected is not null,
            GateQuestion.Competitors => deal.Rivals.Count > 0,
            // "Why us" is part of the full check only (6W+2P); before the customer compares there is nobody to be preferred to.
            GateQuestion.WhyUs => deal.Stage < DealStage.Consideration,
            _ => false,
        };
}
