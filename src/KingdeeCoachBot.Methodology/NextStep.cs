namespace KingdeeCoachBot.Methodology;

/// <summary>What is to be done next in a deal, and by whom. Course: M17 (留一点尾巴: the tail is the next step).</summary>
public sealed record NextStep
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>What, in the rep's words.</summary>
    public required string What { get; init; }

    /// <summary>Until when, in the owner's zone; null where no day was agreed yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Who has to act.</summary>
    public StepOwner Whose { get; init; }

    /// <summary>The person who does it, or for whom it is done; empty where nobody in particular.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it is still to be done.</summary>
    public StepStatus Status { get; init; }

    /// <summary>When it was agreed.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was done or dropped; null while open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>How often its day was moved later.</summary>
    public int Postponed { get; init; }

    /// <summary>The visit whose tail it is; null where it comes from elsewhere.</summary>
    public string? Visit { get; init; }

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Moves it to another day; a later one than before counts as postponed.</summary>
    public NextStep MoveTo(DateOnly? due) =>
        this with { Due = due, Postponed = Due is { } before && due > before ? Postponed + 1 : Postponed };

    /// <summary>Done, or no longer wanted.</summary>
    public NextStep Close(StepStatus status, DateTimeOffset at) => this with { Status = status, ClosedAt = at };

    /// <summary>It is to be done after all.</summary>
    public NextStep Reopen() => this with { Status = StepStatus.Open, ClosedAt = null };
}

/// <summary>Who has to act.</summary>
public enum StepOwner
{
    /// <summary>We do.</summary>
    Ours,

    /// <summary>The customer promised it.</summary>
    Customer,
}

/// <summary>Whether a step is still to be done.</summary>
public enum StepStatus
{
    /// <summary>It is.</summary>
    Open,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It is no longer wanted.</summary>
    Dropped,
}
