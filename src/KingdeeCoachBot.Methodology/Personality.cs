namespace KingdeeCoachBot.Methodology;

/// <summary>What kind of person somebody seems to be, by all that was noted of him: read anew each time, never stored. Course: M16.</summary>
/// <remarks>
/// On each axis what speaks for one side stands against what speaks for the other, with one doubt's worth of weight in the middle: nobody is
/// at the end of an axis, and one more observation never moves a reading away from its own side. An observation counts half after 120 days.
/// </remarks>
public sealed record Personality
{
    // One behaviour alone never gets beyond 0.44 on both axes: a type wants two, or the rep's own word for it.
    private const double Leans = 0.45;

    /// <summary>His type; null while an axis is mixed or not enough is known of it.</summary>
    public PersonalityType? Type { get; private init; }

    /// <summary>理智 ↔ 激情.</summary>
    public required AxisReading RationalAxis { get; init; }

    /// <summary>竞争 ↔ 随和.</summary>
    public required AxisReading CompetitiveAxis { get; init; }

    /// <summary>All that was noted, the latest first.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Rational 1, emotional −1; the ends are never reached.</summary>
    public double Rational => RationalAxis.Position;

    /// <summary>Competitive 1, easy-going −1; the ends are never reached.</summary>
    public double Competitive => CompetitiveAxis.Position;

    /// <summary>How sure the reading is: that of the axis less sure, 0 where nothing was noted, never 1.</summary>
    public double Confidence => Math.Min(RationalAxis.Confidence, CompetitiveAxis.Confidence);

    /// <summary>Whether what was noted contradicts itself so that no type can be told.</summary>
    public bool IsMixed => RationalAxis.IsMixed || CompetitiveAxis.IsMixed;

    /// <summary>The axis of which the next observation would tell most: the mixed one, else the one less sure.</summary>
    public PersonalityAxis Watch =>
        RationalAxis.IsMixed != CompetitiveAxis.IsMixed ? (RationalAxis.IsMixed ? PersonalityAxis.Rational : PersonalityAxis.Competitive)
        : RationalAxis.Confidence < CompetitiveAxis.Confidence ? PersonalityAxis.Rational
        : PersonalityAxis.Competitive;

    /// <summary>Reads what was noted.</summary>
    /// <param name="observations">In any order; the reading is the same.</param>
    /// <param name="now">Now.</param>
    public static Personality Of(IEnumerable<Observation> observations, DateTimeOffset now)
    {
        // What was said in one breath stays as it was said.
        Observation[] all = [.. observations.OrderByDescending(each => each.At)];
        var rational = AxisReading.Of(all, each => each.Rational, now);
        var competitive = AxisReading.Of(all, each => each.Competitive, now);
        return new Personality
        {
            RationalAxis = rational,
            CompetitiveAxis = competitive,
            Observations = all,
            Type = Told(rational) && Told(competitive) ? TypeAt(rational.Position, competitive.Position) : null,
        };
    }

    /// <summary>The type of a corner.</summary>
    public static PersonalityType TypeAt(double rational, double competitive) => (rational > 0, competitive > 0) switch
    {
        (true, true) => PersonalityType.Driver,
        (true, false) => PersonalityType.Analytical,
        (false, true) => PersonalityType.Expressive,
        (false, false) => PersonalityType.Amiable,
    };

    /// <summary>What speaks for a reading on either axis; what speaks against it.</summary>
    public (IReadOnlyList<Observation> For, IReadOnlyList<Observation> Against) Reasons() =>
        ([.. Observations.Where(each => Speaks(each) > 0)], [.. Observations.Where(each => Speaks(each) < 0)]);

    private double Speaks(Observation each) => (each.Rational * Math.Sign(Rational)) + (each.Competitive * Math.Sign(Competitive));

    private static bool Told(AxisReading axis) => !axis.IsMixed && Math.Abs(axis.Position) >= Leans;
}

/// <summary>The two axes. Course: M16.</summary>
public enum PersonalityAxis
{
    /// <summary>理智 ↔ 激情.</summary>
    Rational,

    /// <summary>竞争 ↔ 随和.</summary>
    Competitive,
}
