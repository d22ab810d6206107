namespace KingdeeCoachBot.Methodology;

/// <summary>How one gate question stands. Course: M4.</summary>
public sealed record GateAnswer
{
    /// <summary>The question.</summary>
    public required GateQuestion Question { get; init; }

    /// <summary>How the answer stands.</summary>
    public required AnswerState State { get; init; }

    /// <summary>The answer that stands, faded or not; null where nobody has given one.</summary>
    public DealFact? Fact { get; init; }

    /// <summary>The deal itself holds a value (an amount, a date, a decider, a rival) of which nobody knows whose word it is: assumed, no more.</summary>
    public bool IsImplied { get; init; }

    /// <summary>What contradicts the answer; null where nothing does.</summary>
    public Contradiction? Against { get; init; }

    /// <summary>All other answers, the newest first. Those learnt after <see cref="Fact"/> rest on less and may hint at a change.</summary>
    public IReadOnlyList<DealFact> Others { get; init; } = [];

    /// <summary>Whether it stands on at least that evidence.</summary>
    public bool Answered(Evidence atLeast) => State >= Fading.Fresh(atLeast);

    /// <summary>Whether it was known once and is to be asked again, at the next visit or gate.</summary>
    public bool AskAgain => State is AnswerState.Faded or AnswerState.Contradicted;

    /// <summary>The last day on which it can be relied on; null where it cannot.</summary>
    public DateOnly? LastDay => Fact is null || AskAgain ? null : Fading.LastDay(Fact.Evidence, Fact.At);

    /// <summary>Other answers that were learnt after the one that stands.</summary>
    public IReadOnlyList<DealFact> Since => Fact is null ? [] : [.. Others.Where(other => other.At > Fact.At)];
}

/// <summary>An event that says otherwise than a fact: the decider left, the budget was cut. Course: M4.</summary>
public sealed record Contradiction
{
    /// <summary>The id of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>When it happened. A fact that is learnt anew afterwards stands again.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened, in the rep's words.</summary>
    public string Why { get; init => field = value ?? ""; } = "";

    /// <summary>The id of what told of it, with which it is taken back; empty where it stays.</summary>
    public string Told { get; init => field = value ?? ""; } = "";
}
