namespace KingdeeCoachBot.Methodology;

/// <summary>Where somebody stands on one axis. Course: M16.</summary>
/// <param name="Position">Rational or competitive 1, emotional or easy-going −1.</param>
/// <param name="Confidence">0 where nothing was noted or both sides weigh the same; never 1.</param>
/// <param name="IsMixed">Whether both sides have weight and neither prevails.</param>
public sealed record AxisReading(double Position, double Confidence, bool IsMixed)
{
    private const double HalvesAfterDays = 120;

    // What a single doubt weighs in the position, and two in the confidence.
    private const double Doubt = 1;

    // Less than half a behaviour on the other side is no contradiction.
    private const double Contradicts = 0.5;
    private const double Prevails = 0.45;

    /// <summary>Weighs both sides.</summary>
    /// <param name="observations">All of them.</param>
    /// <param name="leanOf">Which way one speaks on this axis.</param>
    /// <param name="now">Now.</param>
    public static AxisReading Of(IReadOnlyList<Observation> observations, Func<Observation, double> leanOf, DateTimeOffset now)
    {
        var (one, other) = (0d, 0d);
        foreach (var each in observations)
        {
            var weight = leanOf(each) * each.Weight * Freshness(each.At, now);
            one += Math.Max(weight, 0);
            other += Math.Max(-weight, 0);
        }

        var position = (one - other) / (one + other + Doubt);
        var confidence = Math.Abs(one - other) / (one + other + Doubt + Doubt);
        return new AxisReading(position, confidence, Math.Min(one, other) >= Contradicts && Math.Abs(position) < Prevails);
    }

    /// <summary>1 today, half of it 120 days ago. A date in the future counts as today.</summary>
    public static double Freshness(DateTimeOffset at, DateTimeOffset now) => Math.Pow(0.5, Math.Max(0, (now - at).TotalDays) / HalvesAfterDays);
}
