using System.Globalization;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>Where a dot stands on the two axes, in thousandths: numbers only, nobody's name.</summary>
/// <param name="Competitive">0 easy-going, 1000 competitive.</param>
/// <param name="Rational">0 emotional, 1000 rational.</param>
/// <param name="Unsure">0 quite sure, 1000 nothing known: the halo.</param>
/// <param name="Type">The type; null while it is not told.</param>
internal sealed record AxesPlace(int Competitive, int Rational, int Unsure, PersonalityType? Type)
{
    private const int Whole = 1000;
    private const int NoType = 9;

    public static AxesPlace Of(Personality personality) =>
        new(OnAxis(personality.Competitive), OnAxis(personality.Rational), (int)Math.Round((1 - personality.Confidence) * Whole), personality.Type);

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Competitive} {Rational} {Unsure} {(int?)Type ?? NoType}");

    /// <summary>Null where it is not what <see cref="Write"/> wrote.</summary>
    public static AxesPlace? Read(string figures) =>
        figures.Split(' ') is [var competitive, var rational, var unsure, var type]
        && Part(competitive) is { } across && Part(rational) is { } up && Part(unsure) is { } halo && Part(type) is { } number
            ? new AxesPlace(across, up, halo, Enum.IsDefined((PersonalityType)number) ? (PersonalityType)number : null)
            : null;

    private static int OnAxis(double position) => (int)Math.Round((position + 1) / 2 * Whole);

    private static int? Part(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Whole ? number : null;
}
