namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Beyond P it is not known who decides: after an override, or because what was known has faded. Course: M4.</summary>
internal sealed class DecisionMakerUnknown : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.DecisionMakerUnknown;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) => deal.Stage > DealStage.Prospect && OpenQuestion.Of(deal, GateQuestion.DecisionMaker, now) is { } open
        ? new Risk(Id) { Since = open.Since, Words = open.Words, Person = open.Person }
        : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [now.BlanksCountFrom(deal)];
}
