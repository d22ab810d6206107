namespace KingdeeCoachBot.Methodology;

/// <summary>Something that somebody does, or is like, and which way it speaks on the two axes. Course: M16.</summary>
public sealed record Observation
{
    /// <summary>Unique among those of a person.</summary>
    public required string Id { get; init; }

    /// <summary>When it was noted: what is newer counts more.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>In the rep's words.</summary>
    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>竞争 1, 随和 −1; 0 where it says nothing of that.</summary>
    public double Competitive { get; init; }

    /// <summary>理智 1, 激情 −1; 0 where it says nothing of that.</summary>
    public double Rational { get; init; }

    /// <summary>How much it counts: one behaviour 1, a type named outright more.</summary>
    public double Weight { get; init; } = 1;
}
