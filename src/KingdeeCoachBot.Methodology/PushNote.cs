namespace KingdeeCoachBot.Methodology;

/// <summary>That somebody was prompted to decide, and how he took it. Feeds the next verdict. Course: M14.</summary>
/// <remarks>It says nothing of what kind of person he is: that is its author's own (M16).</remarks>
public sealed record PushNote
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The customer's person, by the name that the deal has him under; empty where nobody in particular.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>How strongly: a hint, or a push.</summary>
    public PushDegree Degree { get; init; } = PushDegree.Push;

    /// <summary>Which reason was given; null where that was not noted.</summary>
    public PushReasonKind? Reason { get; init; }

    /// <summary>What we said.</summary>
    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>How he took it.</summary>
    public required PushReception Reception { get; init; }

    /// <summary>What he said.</summary>
    public string Said { get; init => field = value ?? ""; } = "";

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;
}

/// <summary>The day on which a deal is decided, one way or the other: 该断则断. Course: M13, M14.</summary>
public sealed record FinalDecision
{
    /// <summary>The id of the step that the day is noted as: one deal has one.</summary>
    public const string StepId = "final";

    /// <summary>The day, in the owner's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Who was told; empty where nobody in particular.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>The words, or why the day was moved.</summary>
    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>When it was agreed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;
}

/// <summary>度: how strongly one prompts a decision. Course: M14.</summary>
public enum PushDegree
{
    /// <summary>不推.</summary>
    Hold,

    /// <summary>暗示.</summary>
    Hint,

    /// <summary>促进.</summary>
    Push,

    /// <summary>该断则断: a final decision with a date. It leaves him free to say no.</summary>
    CutOff,
}

/// <summary>How somebody took it, the best first.</summary>
public enum PushReception
{
    /// <summary>He named a day, or agreed.</summary>
    Well,

    /// <summary>Neither yes nor no.</summary>
    Neutral,

    /// <summary>He has not answered.</summary>
    NoAnswer,

    /// <summary>He was annoyed, or refused.</summary>
    Badly,
}

/// <summary>Kinds of reasons to decide now. Course: M14 (时间理由、价格理由、利益理由、其它理由).</summary>
public enum PushReasonKind
{
    /// <summary>A date of his own.</summary>
    Time,

    /// <summary>A price that ends.</summary>
    Price,

    /// <summary>What waiting costs him.</summary>
    Benefit,

    /// <summary>His own promise, his boss's wish, what others in his trade did.</summary>
    Other,
}
