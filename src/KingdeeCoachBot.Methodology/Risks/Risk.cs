namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>A risk of a deal with the facts that it is told from. What it does not concern is null, 0 or empty.</summary>
/// <param name="Id">Which.</param>
public sealed record Risk(RiskId Id)
{
    /// <summary>The day from which it holds, or of what it tells of.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>How many days, people or times.</summary>
    public int Figure { get; init; }

    /// <summary>From how many on it is a risk.</summary>
    public int Limit { get; init; }

    /// <summary>The customer's person.</summary>
    public string Person { get; init; } = "";

    /// <summary>The rep's or the customer's words that it is told from.</summary>
    public string Words { get; init; } = "";

    /// <summary>For how many it counts in the deal's colour.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether it stands alone: the rep hears of it at once.</summary>
    public bool IsUrgent => Id is RiskId.DecisionMakerUnknown or RiskId.MedicineBeforeDiagnosis or RiskId.WhyUsBlank or RiskId.PushTooEarly
        or RiskId.ComplianceWord;

    /// <summary>Whether nobody but the rep hears of it.</summary>
    public bool IsForRepOnly => Id is RiskId.ComplianceWord;
}
