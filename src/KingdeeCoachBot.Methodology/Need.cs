namespace KingdeeCoachBot.Methodology;

/// <summary>A need of the customer, as the register keeps it. Course: M9.</summary>
public sealed record Need
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>What he needs, in his words.</summary>
    public required string What { get; init; }

    /// <summary>When it was last heard of.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who needs it; empty where that is not known.</summary>
    public string Who { get; init => field = value ?? ""; } = "";

    /// <summary>How much it matters to the customer.</summary>
    public Importance Importance { get; init; }

    /// <summary>How well we answer it.</summary>
    public AnswerStrength Ours { get; init; }

    /// <summary>With what.</summary>
    public string OurAnswer { get; init => field = value ?? ""; } = "";

    /// <summary>How well the strongest rival answers it.</summary>
    public AnswerStrength Rivals { get; init; }

    /// <summary>With what, and which rival.</summary>
    public string RivalAnswer { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it stays as it is.</summary>
    public NeedStability Stability { get; init; }

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;
}

/// <summary>How much a need matters to the customer.</summary>
public enum Importance
{
    /// <summary>Not asked yet.</summary>
    Unknown,

    /// <summary>Nice to have.</summary>
    Low,

    /// <summary>Wanted.</summary>
    Medium,

    /// <summary>A must.</summary>
    High,
}

/// <summary>How well a need is answered.</summary>
public enum AnswerStrength
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>Fully.</summary>
    Fully,
}

/// <summary>Whether a need stays as it is. Course: M9 (使需求稳定下来).</summary>
public enum NeedStability
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It stays, whoever is asked.</summary>
    Stable,

    /// <summary>It changes with the speaker and the week.</summary>
    Moving,
}
