namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Something was shown or offered before the customer had confirmed the pain, and he has not since. Course: M10, M19 (“开药方”前必须先诊断).</summary>
internal sealed class MedicineBeforeDiagnosis : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.MedicineBeforeDiagnosis;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Mark(MarkKind.ProofDelivered) is { } shown && SaleEvidence.For(deal, SaleStep.PainAdmitted) is null
            ? new Risk(Id) { Since = now.DayOf(shown.At), Words = shown.Text, Person = shown.Who }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [];
}
