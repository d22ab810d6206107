namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>They compare, and the buyer has not confirmed that with our solution he could do what he wants (block 9). Course: M8.</summary>
internal sealed class VisionUnconfirmed : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.VisionUnconfirmed;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Stage >= DealStage.Consideration && SaleEvidence.For(deal, SaleStep.VisionConfirmed) is null
            ? new Risk(Id) { Since = now.StageSince(deal), Words = SaleEvidence.For(deal, SaleStep.VisionStated)?.Text ?? "" }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];
}
