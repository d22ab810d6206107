namespace KingdeeCoachBot.Methodology;

/// <summary>A change that the history of a deal remembers, so that risk rules and managers see what moved.</summary>
public sealed record DealChange
{
    /// <summary>What changed.</summary>
    public required DealChangeKind Kind { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The id of the person who changed it.</summary>
    public required string By { get; init; }

    /// <summary>The value before, without language: an amount like "5000000 CNY", a period like "2027-06-01/2027-06-30", a stage's name, an id. Empty where none.</summary>
    public string From { get; init => field = value ?? ""; } = "";

    /// <summary>The value after, likewise.</summary>
    public string To { get; init => field = value ?? ""; } = "";

    /// <summary>Why, in the user's words; empty where nobody asked.</summary>
    public string Reason { get; init => field = value ?? ""; } = "";
}

/// <summary>What may change in a deal.</summary>
public enum DealChangeKind
{
    /// <summary>It was created in the chat.</summary>
    Created,

    /// <summary>It came from a spreadsheet.</summary>
    Imported,

    /// <summary>Its amount.</summary>
    Amount,

    /// <summary>Its expected signing.</summary>
    Expected,

    /// <summary>Its stage.</summary>
    Stage,

    /// <summary>It was closed; after it says how.</summary>
    Closed,

    /// <summary>It was opened again after it had been closed.</summary>
    Reopened,

    /// <summary>It was put aside.</summary>
    Parked,

    /// <summary>It was taken up again.</summary>
    Resumed,

    /// <summary>It got another owner.</summary>
    HandedOver,
}
