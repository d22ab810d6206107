namespace KingdeeCoachBot.Methodology;

/// <summary>有单吗？何时？赢面？ Three small answers before a deal enters the dear phase. Course: M4, M9. The odds are a word with a reason, never a percentage.</summary>
public sealed record DealOdds
{
    /// <summary>有单吗: whether money will be spent at all, by anybody.</summary>
    public Known<bool>? IsThereADeal { get; init; }

    /// <summary>何时: when the order is placed.</summary>
    public Known<DatePeriod>? OrderedIn { get; init; }

    /// <summary>赢面: our odds, as we judge them.</summary>
    public Known<Odds>? Ours { get; init; }
}

/// <summary>A value with what it rests on.</summary>
/// <typeparam name="T">What is known.</typeparam>
public sealed record Known<T>
    where T : notnull
{
    /// <summary>What is known.</summary>
    public required T Value { get; init; }

    /// <summary>How sure it is.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>When it was learnt.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The person who said it; empty where nobody did.</summary>
    public string Source { get; init => field = value ?? ""; } = "";

    /// <summary>Why we think so.</summary>
    public string Why { get; init => field = value ?? ""; } = "";
}

/// <summary>Our odds.</summary>
public enum Odds
{
    /// <summary>Somebody else is ahead.</summary>
    Low,

    /// <summary>Open.</summary>
    Even,

    /// <summary>We are ahead.</summary>
    Good,
}
