namespace KingdeeCoachBot.Methodology;

/// <summary>Where a deal stands in the funnel. Course: M3; its end is <see cref="DealClosing"/>.</summary>
public enum DealStage
{
    /// <summary>T, 目标客户.</summary>
    Target,

    /// <summary>P, prospect.</summary>
    Prospect,

    /// <summary>I, 真正进入考虑期.</summary>
    Consideration,

    /// <summary>B, 商务谈判.</summary>
    Negotiation,
}

/// <summary>Whether a deal is being worked on.</summary>
public enum DealStatus
{
    /// <summary>It is.</summary>
    Open,

    /// <summary>Not before a date.</summary>
    Parked,

    /// <summary>W: signed.</summary>
    Won,

    /// <summary>L: somebody else has it, or nobody.</summary>
    Lost,

    /// <summary>Cut off in time (该断则断), an honoured end. Course: M13, M14.</summary>
    Stopped,
}

/// <summary>How a deal ended.</summary>
public sealed record DealClosing
{
    /// <summary>Won, lost or stopped.</summary>
    public required DealStatus Outcome { get; init; }

    /// <summary>When it was recorded, with the offset of where its owner was.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it was signed for, where it was won.</summary>
    public Money? Amount { get; init; }

    /// <summary>Why, in the owner's words.</summary>
    public string Reason { get; init => field = value ?? ""; } = "";

    /// <summary>Who has it now, where it was lost to somebody.</summary>
    public string Rival { get; init => field = value ?? ""; } = "";

    /// <summary>The day on which a deal that was stopped deserves another look; null where none was agreed.</summary>
    public DateOnly? LookAgain { get; init; }

    /// <summary>Whether the owner was reminded of that day.</summary>
    public bool IsReminded { get; init; }
}

/// <summary>A deal put aside for a good reason. Risks page: at most 60 days.</summary>
/// <param name="Since">When it was parked, with the offset of where its owner was.</param>
/// <param name="Until">The day on which it is taken up again.</param>
/// <param name="Reason">Why, in the owner's words.</param>
public sealed record DealParking(DateTimeOffset Since, DateOnly Until, string Reason)
{
    /// <summary>The longest that a deal may be parked.</summary>
    public const int MostDays = 60;

    /// <summary>Whether the owner was reminded of the day.</summary>
    public bool IsReminded { get; init; }
}
