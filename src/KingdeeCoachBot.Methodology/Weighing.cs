namespace KingdeeCoachBot.Methodology;

/// <summary>A part of a weight: what stands behind an advice can be told, and the same deal always gives the same.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Points">How much it counts.</param>
public sealed record WeightPart(WeightReason Reason, int Points);

/// <summary>Why something weighs.</summary>
public enum WeightReason
{
    /// <summary>What it is itself.</summary>
    Itself,

    /// <summary>The next gate demands it.</summary>
    NextGate,

    /// <summary>A planned visit meets somebody who can answer.</summary>
    CanBeAsked,

    /// <summary>Whom it meets is the one to ask for it: money at the approver's, criteria at the evaluator's.</summary>
    HisToAnswer,

    /// <summary>A planned visit meets somebody who perhaps can.</summary>
    MayBeAsked,

    /// <summary>How little is known of it.</summary>
    HowLittleIsKnown,

    /// <summary>Without pain nothing else counts (M19).</summary>
    PainFirst,

    /// <summary>The deal's stage: the later, the dearer.</summary>
    Stage,

    /// <summary>The days for which it has waited, or that are left.</summary>
    Days,

    /// <summary>The signing is expected soon.</summary>
    SigningIsNear,
}
