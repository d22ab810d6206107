using KingdeeCoachBot.Methodology.Risks;

namespace KingdeeCoachBot.Coaching.Risks;

/// <summary>Where a risk is mended: the verb of an intent that takes the deal.</summary>
internal static class RiskFix
{
    public static string Verb(Risk risk) => risk.Id switch
    {
        RiskId.NoContact or RiskId.Ghosted => "Contacts/Log",
        RiskId.ClosePassed or RiskId.ClosePushed or RiskId.AmountFalls => "Deals/Edit",
        RiskId.NoNextStep => "NextSteps/Add",
        RiskId.NextStepOverdue or RiskId.PromiseDue => "NextSteps/List",
        RiskId.SingleThreaded or RiskId.DecisionMakerUnmet or RiskId.PowerAlone or RiskId.NoOpponentKnown or RiskId.SupportersOutnumbered or RiskId.NoFox => "StakeholderMap/Show",
        RiskId.MedicineBeforeDiagnosis or RiskId.VisionUnconfirmed => "NineBlocks/Show",
        RiskId.ComparisonTrailing => "Needs/List",
        RiskId.PriceNeverRaised => "Visit/Plan",
        RiskId.PushTooEarly => "Push/Show",
        RiskId.PhaseMismatch => "Phases/Show",
        RiskId.ComplianceWord => "Contacts/List",
        RiskId.StuckInStage => "NextAction/Deal",
        _ => "Gates/Show",
    };
}
