namespace KingdeeCoachBot.Methodology;

/// <summary>What a sale needs, all three of it. Course: M7.</summary>
public enum SaleForce
{
    /// <summary>病痛.</summary>
    Pain,

    /// <summary>我要的.</summary>
    Vision,

    /// <summary>Access to and support from whoever decides.</summary>
    Power,
}

/// <summary>The four steps of each force, each standing on the one before. As a key of texts: the question that reaches it. Course: M7.</summary>
public enum SaleStep
{
    /// <summary>The customer named a pain.</summary>
    PainStated,

    /// <summary>Somebody admitted that it is his.</summary>
    PainAdmitted,

    /// <summary>What it leads to is known.</summary>
    PainConsequence,

    /// <summary>What it costs, or who else suffers, is known.</summary>
    PainMeasured,

    /// <summary>The buyer painted his picture of the solution.</summary>
    VisionStated,

    /// <summary>Our strengths stand in it.</summary>
    VisionOurs,

    /// <summary>The buyer confirmed that with it he could do what he wants.</summary>
    VisionConfirmed,

    /// <summary>Whoever decides has the same picture.</summary>
    VisionShared,

    /// <summary>It is known who decides.</summary>
    PowerKnown,

    /// <summary>We have met him.</summary>
    PowerMet,

    /// <summary>He takes our calls.</summary>
    PowerAccess,

    /// <summary>He wants us to win.</summary>
    PowerSupports,
}

/// <summary>What a step rests on.</summary>
/// <param name="Who">The customer's person; empty where nobody in particular.</param>
/// <param name="Text">What he said, in the rep's words; empty where the deal's people show it.</param>
/// <param name="Evidence">How sure it is.</param>
/// <param name="At">When it was learnt; null where it was not noted.</param>
public sealed record SaleSeen(string Who, string Text, Evidence Evidence, DateTimeOffset? At)
{
    /// <summary>Whether it is to be asked again. It still counts.</summary>
    public bool HasFaded(DateOnly today) => At is { } at && Fading.HasFaded(Evidence, at, today);
}
