namespace KingdeeCoachBot.Methodology;

/// <summary>A person on the customer's side. Course: M11 (stakeholder map), M1 (insider).</summary>
public sealed record Stakeholder
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>As the rep names him: 王总, 王建国, Mr. Chen.</summary>
    public required string Name { get; init; }

    /// <summary>Other names of the same person: 王总 for 王建国.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = value ?? []; } = [];

    /// <summary>What stands on his card: 财务总监.</summary>
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>His part in the decision.</summary>
    public DecisionRole Role { get; init; }

    /// <summary>Where he stands towards us.</summary>
    public Stance Stance { get; init; }

    /// <summary>How much his word counts.</summary>
    public Influence Influence { get; init; }

    /// <summary>内线: he informs us. Course: M1, M11 (reading: informing and moving power are two roles).</summary>
    public bool IsInsider { get; init; }

    /// <summary>FOX: he moves power for us. Course: M11.</summary>
    public bool IsFox { get; init; }

    /// <summary>Who from our side keeps the contact.</summary>
    public string OurContact { get; init => field = value ?? ""; } = "";

    /// <summary>When somebody of ours last met him face to face or by video; null where never, or not known.</summary>
    public DateTimeOffset? LastMet { get; init; }

    /// <summary>When there last was contact of any kind with him.</summary>
    public DateTimeOffset? LastContact { get; init; }

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Whether a name is his.</summary>
    public bool IsCalled(string name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A person's part in the purchase. Course: M1 (several decision-makers), M4 (DecisionMaker).</summary>
public enum DecisionRole
{
    /// <summary>Not found out yet.</summary>
    Unknown,

    /// <summary>Says yes or no.</summary>
    Decider,

    /// <summary>Releases the money, or has to agree.</summary>
    Approver,

    /// <summary>Judges the solution, technically or commercially.</summary>
    Evaluator,

    /// <summary>Works with it afterwards.</summary>
    User,

    /// <summary>His opinion is asked.</summary>
    Influencer,

    /// <summary>Decides who gets through: secretary, purchasing.</summary>
    Gatekeeper,
}

/// <summary>Where a person stands towards us.</summary>
public enum Stance
{
    /// <summary>Not found out yet.</summary>
    Unknown,

    /// <summary>Wants a rival, or wants us not to win.</summary>
    Against,

    /// <summary>Has doubts.</summary>
    Doubtful,

    /// <summary>Does not lean to anybody.</summary>
    Neutral,

    /// <summary>Wants us to win.</summary>
    Supporter,
}

/// <summary>How much a person's word counts in the decision.</summary>
public enum Influence
{
    /// <summary>Not found out yet.</summary>
    Unknown,

    /// <summary>Little.</summary>
    Low,

    /// <summary>Some.</summary>
    Medium,

    /// <summary>Much.</summary>
    High,
}
