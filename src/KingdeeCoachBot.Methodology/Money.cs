namespace KingdeeCoachBot.Methodology;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In whole units of the currency: 5,000,000, never "500 万".</param>
/// <param name="Currency">ISO 4217, for example CNY or USD.</param>
public sealed record Money(decimal Amount, string Currency)
{
    /// <summary>The currency of whoever names none.</summary>
    public const string Yuan = "CNY";

    /// <summary>More than any deal is worth: a slip of the pen.</summary>
    public const decimal Most = 100_000_000_000m;
}
