namespace KingdeeCoachBot.Methodology;

/// <summary>What a good manager would suggest for a visit: never what the rep has said, nor what is not known.</summary>
public sealed record VisitAdvice
{
    /// <summary>The deal whose knowledge it comes from; null where the course alone advises.</summary>
    public required Deal? Deal { get; init; }

    /// <summary>The person whom it is worded for: the one who counts most; empty where nobody is named.</summary>
    public required string Person { get; init; }

    /// <summary>What makes the meeting natural. M17: 创造拜访机会.</summary>
    public required VisitHint Occasion { get; init; }

    /// <summary>What he shall have agreed to or said at the end.</summary>
    public required VisitHint Goal { get; init; }

    /// <summary>What to find out, at most two.</summary>
    public required IReadOnlyList<VisitHint> Learn { get; init; }

    /// <summary>What to ask, at most three.</summary>
    public required IReadOnlyList<VisitHint> Questions { get; init; }

    /// <summary>What to bring, at most two.</summary>
    public required IReadOnlyList<VisitHint> Bring { get; init; }

    /// <summary>The trap.</summary>
    public required VisitHint Trap { get; init; }

    /// <summary>The tail.</summary>
    public required VisitHint Tail { get; init; }

    /// <summary>A day for the tail: close enough to be remembered.</summary>
    public required DateOnly TailDue { get; init; }
}

/// <summary>One suggestion, without language.</summary>
/// <param name="Key">What is suggested.</param>
/// <param name="Section">The section of the course that says why.</param>
public sealed record VisitHint(VisitHintKey Key, string Section)
{
    /// <summary>The rep's own words that it takes up: a step, what was said last. Empty where it takes up none.</summary>
    public string Words { get; init; } = "";

    /// <summary>Which block to ask, where <see cref="VisitHintKey.Block"/>; else null.</summary>
    public NineBlock? Block { get; init; }

    /// <summary>What is missing, who could tell and how to ask, where <see cref="VisitHintKey.Gate"/>; else null.</summary>
    public GateGap? Gap { get; init; }
}

/// <summary>What can be suggested.</summary>
public enum VisitHintKey
{
    /// <summary>Of what the gates miss and he can tell, what is worth most. M4.</summary>
    Gate,

    /// <summary>His part in the decision is not known.</summary>
    HisRole,

    /// <summary>What he doubts, or has against us.</summary>
    HisDoubt,

    /// <summary>What the customer promised and has not done.</summary>
    TheirPromise,

    /// <summary>What we promised and have not done.</summary>
    OurPromise,

    /// <summary>What was said when we last spoke.</summary>
    LastTalk,

    /// <summary>What it costs that the problem stays. M8, block 4.</summary>
    Impact,

    /// <summary>What he wants to see when it is solved. M8, block 7.</summary>
    Vision,

    /// <summary>What could still stop it. M13.</summary>
    LastWorry,

    /// <summary>A case of his own line of business.</summary>
    PeersCase,

    /// <summary>The outline of a solution for his own problem.</summary>
    SolutionOutline,

    /// <summary>How the risk is taken away, step by step.</summary>
    RiskPlan,

    /// <summary>Somebody of ours who knows the matter.</summary>
    OurExpert,

    /// <summary>Somebody of ours of his rank: power buys from power.</summary>
    OurManager,

    /// <summary>A demonstration.</summary>
    Demo,

    /// <summary>A visit to a customer of ours.</summary>
    Reference,

    /// <summary>A day for the signature, and what is to be done before.</summary>
    SigningPlan,

    /// <summary>To show the product before the pain is known. M19.</summary>
    ProductBeforePain,

    /// <summary>To win an argument against an opponent.</summary>
    ArguingWithOpponent,

    /// <summary>To explain a doubt away before it is understood.</summary>
    ExplainingDoubtAway,

    /// <summary>To tell a decider of functions.</summary>
    DetailsForPower,

    /// <summary>To promise in passing. M10: 白纸黑字，一诺千金.</summary>
    PromisingInPassing,

    /// <summary>To give way on the price unasked. M13: 稳住价格.</summary>
    PriceFirst,

    /// <summary>The next of the nine blocks, where something is known to go on from. M8.</summary>
    Block,
}
