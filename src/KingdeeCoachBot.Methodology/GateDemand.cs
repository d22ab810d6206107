namespace KingdeeCoachBot.Methodology;

/// <summary>What a gate may demand: the eight questions first, each with the number of its <see cref="GateQuestion"/>. Course: M4.</summary>
public enum GateDemand
{
    /// <summary>为什么他们需要或想要一个新系统?</summary>
    WhyNeed,

    /// <summary>财政有计划吗?</summary>
    BudgetPlan,

    /// <summary>谁是决策人物?他想要吗?</summary>
    DecisionMaker,

    /// <summary>决策过程怎样?</summary>
    DecisionProcess,

    /// <summary>什么是基本决策因素?</summary>
    DecisionCriteria,

    /// <summary>大致时间表?</summary>
    Timeline,

    /// <summary>谁是竞争对手?</summary>
    Competitors,

    /// <summary>为什么应该是我们的?</summary>
    WhyUs,

    /// <summary>客户真正进入考虑期.</summary>
    TrulyConsiders,

    /// <summary>正式开始比较入围供应商的方案.</summary>
    FormallyComparing,

    /// <summary>有较明确的项目时间表: heard of, and the signing expected within three months or less.</summary>
    ClearTimetable,

    /// <summary>有单吗?</summary>
    IsThereADeal,

    /// <summary>何时?</summary>
    OrderedIn,

    /// <summary>赢面?</summary>
    OurOdds,

    /// <summary>The buyer's picture of the solution was stated. M7.</summary>
    VisionStated,

    /// <summary>Proof delivered. M10.</summary>
    ProofDelivered,

    /// <summary>The comparison leads or ties. M12.</summary>
    ComparisonLeads,
}

/// <summary>What kind of thing a demand is.</summary>
public static class GateDemands
{
    /// <summary>The gate question of a demand; null where it is none.</summary>
    public static GateQuestion? Question(this GateDemand demand) => demand <= GateDemand.WhyUs ? (GateQuestion)demand : null;

    /// <summary>The demand of a gate question.</summary>
    public static GateDemand Demand(this GateQuestion question) => (GateDemand)question;

    /// <summary>Whether it is learnt by asking; what is not is done.</summary>
    public static bool IsAsked(this GateDemand demand) => demand != GateDemand.ProofDelivered;

    /// <summary>The course's section.</summary>
    public static string Section(this GateDemand demand) => demand switch
    {
        GateDemand.VisionStated => "M7",
        GateDemand.ProofDelivered => "M10",
        GateDemand.ComparisonLeads => "M12",
        _ => "M4",
    };
}
