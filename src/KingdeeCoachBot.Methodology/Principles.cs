namespace KingdeeCoachBot.Methodology;

/// <summary>产品销售的基本原则: which of them applies to a deal now, and to what in it. Quoted only where it applies. Course: M19.</summary>
public static class Principles
{
    /// <summary>The principle that applies most; null where none does.</summary>
    public static PrincipleHint? For(Deal deal, DateOnly today) => All(deal, today) is [var first, ..] ? first : null;

    /// <summary>All that apply, the weightiest first; none for a closed deal.</summary>
    public static IReadOnlyList<PrincipleHint> All(Deal deal, DateOnly today) =>
        deal.IsClosed ? [] : [.. Applying(deal, SaleEquation.Of(deal, today), today)];

    private static IEnumerable<PrincipleHint> Applying(Deal deal, SaleBars bars, DateOnly today)
    {
        if (deal.Odds.IsThereADeal is { Value: false, Evidence: not Evidence.Assumed })
            yield return new(Principle.YouCannotSellToWhoDoesNotBuy, PrincipleSituation.ThereIsNoDeal);
        if (bars.Pain.Level == 0 && deal.Mark(MarkKind.ProofDelivered) is not null)
            yield return new(Principle.DiagnoseBeforePrescribing, PrincipleSituation.ProofWithoutPain);
        else if (bars.Pain.Level == 0 && deal.Stage >= DealStage.Prospect)
            yield return new(Principle.NoPainNoSale, PrincipleSituation.NoPainKnown);
        if (PhaseReading.Of(deal, today).Mismatch != PhaseMismatch.None)
            yield return new(Principle.BuyersHaveThreePhases, PrincipleSituation.CustomerIsElsewhere);
        if (deal.Stage >= DealStage.Consideration && bars.Power.Level == 1)
            yield return new(Principle.PowerBuysFromPower, PrincipleSituation.DeciderNotMet);
        if (bars.Pain.Level >= 2 && bars.Vision.Level == 0)
            yield return new(Principle.TheProductIsTheBuyersImagination, PrincipleSituation.PainWithoutVision);
        if (deal.Stage >= DealStage.Consideration && deal.People.All(person => person.Stance != Stance.Supporter))
            yield return new(Principle.PeopleBuyFromPeople, PrincipleSituation.NobodySupportsUs);
        var answers = GateAnswers.Of(deal, today);
        if (deal.Stage >= DealStage.Consideration && deal.Rivals.Count == 0 && !answers[GateQuestion.Competitors].Answered(Evidence.Heard))
            yield return new(Principle.KnowYourselfAndTheRival, PrincipleSituation.NoRivalKnown);
        if (Reheating.Count(deal) > 0)
            yield return new(Principle.WorkHarderThanOthersAreWillingTo, PrincipleSituation.WentBack);
    }
}

/// <summary>A principle and what it applies to.</summary>
/// <param name="Principle">The principle: the key of its quotation.</param>
/// <param name="Situation">What in the deal it applies to: the key of the why.</param>
public sealed record PrincipleHint(Principle Principle, PrincipleSituation Situation)
{
    /// <summary>The course's section.</summary>
    public const string Section = "M19";
}

/// <summary>The course's principles.</summary>
public enum Principle
{
    /// <summary>不销：没有“病痛”或无“改革”意识的.</summary>
    NoPainNoSale,

    /// <summary>“开药方”前必须先诊断.</summary>
    DiagnoseBeforePrescribing,

    /// <summary>客户购买的“三阶段”.</summary>
    BuyersHaveThreePhases,

    /// <summary>People buy from people.</summary>
    PeopleBuyFromPeople,

    /// <summary>Power buys from power.</summary>
    PowerBuysFromPower,

    /// <summary>“产品”=买家的“想象”.</summary>
    TheProductIsTheBuyersImagination,

    /// <summary>你不能去卖给不买的人.</summary>
    YouCannotSellToWhoDoesNotBuy,

    /// <summary>知己知彼.</summary>
    KnowYourselfAndTheRival,

    /// <summary>我可以比别人更努力、更吃苦 (乔·坎多尔弗).</summary>
    WorkHarderThanOthersAreWillingTo,
}

/// <summary>Situations in which a principle applies.</summary>
public enum PrincipleSituation
{
    /// <summary>Somebody of the customer said that there is no deal.</summary>
    ThereIsNoDeal,

    /// <summary>Proof was given before anybody named a pain.</summary>
    ProofWithoutPain,

    /// <summary>Beyond T nobody has named a pain.</summary>
    NoPainKnown,

    /// <summary>What the customer asks belongs to another phase.</summary>
    CustomerIsElsewhere,

    /// <summary>He who decides is known and nobody of ours has met him.</summary>
    DeciderNotMet,

    /// <summary>A pain is admitted and the buyer has no picture of the solution.</summary>
    PainWithoutVision,

    /// <summary>From I on nobody wants us to win.</summary>
    NobodySupportsUs,

    /// <summary>From I on no rival is known.</summary>
    NoRivalKnown,

    /// <summary>The deal went back: 炒冷饭.</summary>
    WentBack,
}
