namespace KingdeeCoachBot.Methodology;

/// <summary>Something known of a deal, with what it rests on. Course: M4.</summary>
public sealed record DealFact
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>The gate question that it answers; null where it answers none.</summary>
    public GateQuestion? Answers { get; init; }

    /// <summary>What is known, in the rep's words.</summary>
    public required string Text { get; init; }

    /// <summary>How sure it is.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The person who said it; empty where nobody did.</summary>
    public string Source { get; init => field = value ?? ""; } = "";

    /// <summary>When it was learnt.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The visit at which it was learnt; null where it was not at one.</summary>
    public string? Visit { get; init; }

    /// <summary>The contact at which it was learnt; null where it was not at one.</summary>
    public string? Contact { get; init; }
}

/// <summary>What an answer rests on. Course: M4.</summary>
public enum Evidence
{
    /// <summary>猜测: we think so.</summary>
    Assumed,

    /// <summary>听说: somebody said so.</summary>
    Heard,

    /// <summary>客户确认: the customer's own word.</summary>
    Confirmed,
}

/// <summary>The questions of the gates, 6W+2P. Course: M4.</summary>
public enum GateQuestion
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
}
