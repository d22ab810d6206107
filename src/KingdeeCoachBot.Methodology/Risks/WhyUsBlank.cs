namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Business is negotiated and nobody has said why it should be us. Course: M4.</summary>
internal sealed class WhyUsBlank : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.WhyUsBlank;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) => deal.Stage == DealStage.Negotiation && OpenQuestion.Of(deal, GateQuestion.WhyUs, now) is { } open
        ? new Risk(Id) { Since = open.Since, Words = open.Words, Person = open.Person }
        : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [now.BlanksCountFrom(deal)];
}
