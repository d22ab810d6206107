namespace KingdeeCoachBot.Methodology;

/// <summary>A visit as the course plans it: a person, a goal, what is to be learnt, and a tail that leads on. Course: M17.</summary>
/// <remarks>Texts take null for empty: what was stored before a text existed lacks it, and source-generated JSON then says null.</remarks>
public sealed record Visit
{
    /// <summary>Unique; stays the same when the visit is changed.</summary>
    public required string Id { get; init; }

    /// <summary>Whom the rep meets, as the rep names him: 王总, Mr. Chen. Empty where that is not known yet.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>When it begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>The IANA time zone in which the rep named the time.</summary>
    public required string Zone { get; init; }

    /// <summary>How they meet.</summary>
    public VisitKind Kind { get; init; }

    /// <summary>What the customer shall have agreed to when the rep leaves.</summary>
    public string Goal { get; init => field = value ?? ""; } = "";

    /// <summary>What the rep has to learn.</summary>
    public string Learn { get; init => field = value ?? ""; } = "";

    /// <summary>The little tail (留一点尾巴) that makes the next meeting natural.</summary>
    public string Tail { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it is still to take place.</summary>
    public VisitStatus Status { get; init; }

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;
}

/// <summary>How rep and customer meet.</summary>
public enum VisitKind
{
    /// <summary>At the customer's.</summary>
    OnSite,

    /// <summary>By telephone or video.</summary>
    Online,

    /// <summary>Over a meal.</summary>
    Dinner,
}

/// <summary>Whether a visit is still to take place.</summary>
public enum VisitStatus
{
    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It was called off.</summary>
    Cancelled,
}
