namespace KingdeeCoachBot.Methodology;

/// <summary>A contact with the customer that has happened. Feeds the risk rules on silence.</summary>
public sealed record Contact
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>When it took place.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>The customer's people, by the names that <see cref="Stakeholder.Name"/> holds.</summary>
    public IReadOnlyList<string> People { get; init => field = value ?? []; } = [];

    /// <summary>What was said, in the rep's words.</summary>
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>The visit that it was; null where it was none.</summary>
    public string? Visit { get; init; }

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Whether the customer took part: a message that nobody answered is no contact with him.</summary>
    public bool IsMutual => Kind != ContactKind.MessageSent;

    /// <summary>Whether people saw each other.</summary>
    public bool IsMeeting => Kind is ContactKind.Meeting or ContactKind.Dinner;
}

/// <summary>Ways of contact.</summary>
public enum ContactKind
{
    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A talk by WeChat, both sides.</summary>
    WeChat,

    /// <summary>We wrote; nobody answered yet.</summary>
    MessageSent,

    /// <summary>The customer wrote or answered.</summary>
    MessageAnswered,

    /// <summary>A meeting, on site or by video.</summary>
    Meeting,

    /// <summary>A meal together.</summary>
    Dinner,
}
