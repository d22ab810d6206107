namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Beyond P it is not known whether there is money for it: after an override, or because what was known has faded. Course: M4.</summary>
internal sealed class BudgetUnknown : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.BudgetUnknown;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) => deal.Stage > DealStage.Prospect && OpenQuestion.Of(deal, GateQuestion.BudgetPlan, now) is { } open
        ? new Risk(Id) { Since = open.Since, Words = open.Words, Person = open.Person }
        : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [now.BlanksCountFrom(deal)];
}
