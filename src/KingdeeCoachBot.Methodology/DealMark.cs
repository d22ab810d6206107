namespace KingdeeCoachBot.Methodology;

/// <summary>Something that has come about in the sale besides the gate questions, with what it rests on. Course: M4, M7.</summary>
public sealed record DealMark
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>What has come about.</summary>
    public required MarkKind Kind { get; init; }

    /// <summary>How sure it is.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>When it was learnt.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The customer's person who said or did it; empty where nobody in particular.</summary>
    public string Who { get; init => field = value ?? ""; } = "";

    /// <summary>What exactly: the consequence, the figure, the picture in the buyer's words.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>The visit at which it was learnt; null where it was not at one.</summary>
    public string? Visit { get; init; }

    /// <summary>The contact at which it was learnt; null where it was not at one.</summary>
    public string? Contact { get; init; }
}

/// <summary>What may come about in a sale.</summary>
public enum MarkKind
{
    /// <summary>客户真正进入考虑期. M4.</summary>
    TrulyConsiders,

    /// <summary>正式开始比较入围供应商的方案. M4.</summary>
    FormallyComparing,

    /// <summary>Proof was delivered: technical, in implementation, economic. M10.</summary>
    ProofDelivered,

    /// <summary>The table that decides life or death leads or ties on every must-have factor. M12.</summary>
    ComparisonLeads,

    /// <summary>The customer named a pain. M7.</summary>
    PainStated,

    /// <summary>Somebody admitted that it is his. M7.</summary>
    PainAdmitted,

    /// <summary>What the pain leads to (导致的后果). M7.</summary>
    PainConsequence,

    /// <summary>What it costs, as a figure. M7.</summary>
    PainFigure,

    /// <summary>Who else suffers. M7.</summary>
    PainOthersSuffer,

    /// <summary>The buyer painted his picture of the solution (我要的). M7.</summary>
    VisionStated,

    /// <summary>Our strengths stand in the picture. M7.</summary>
    VisionOurs,

    /// <summary>The buyer confirmed that with it he could do what he wants (block 9). M8.</summary>
    VisionConfirmed,

    /// <summary>Whoever decides has the same picture. M7, M10 (everyone with power knows the benefits).</summary>
    VisionShared,

    /// <summary>Whoever decides takes our calls. M7.</summary>
    PowerAccess,

    /// <summary>The reasons behind the pain (block 2); "Recall Reasons". M8, M13.</summary>
    PainCause,

    /// <summary>The buyer confirmed what the pain does to him and others (block 6). M8.</summary>
    ImpactConfirmed,
}
