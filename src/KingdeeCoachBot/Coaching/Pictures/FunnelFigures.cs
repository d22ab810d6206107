using System.Globalization;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>The few figures that the picture of a funnel is drawn from, as they stand in its address: no names, no deals.</summary>
/// <param name="Currency">That of most deals; empty where none has an amount. Amounts of other currencies are not drawn.</param>
/// <param name="Bands">T, P, I, B.</param>
/// <param name="Others">How many deals have an amount in another currency.</param>
internal sealed record FunnelFigures(string Currency, IReadOnlyList<FunnelBand> Bands, int Others)
{
    private const int MostDigits = 3;

    public static FunnelFigures Of(FunnelTable table)
    {
        var currency = table.Open is [var most, ..] ? most.Currency : "";
        return new FunnelFigures(
            currency,
            [.. table.Stages.Select(stage => BandOf(stage, currency))],
            table.Open.Skip(1).Sum(sum => sum.Deals));
    }

    public string Write() => string.Join(';', Bands.Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.Deals},{band.Firm},{band.All}"))
        .Prepend(string.Create(CultureInfo.InvariantCulture, $"{Currency},{Others}")));

    /// <summary>Null where another version wrote it.</summary>
    public static FunnelFigures? Read(string text)
    {
        var parts = text.Split(';');
        if (parts.Length != 5 || parts[0].Split(',') is not [var currency, var others] || !int.TryParse(others, NumberStyles.None, CultureInfo.InvariantCulture, out var left))
            return null;
        FunnelBand?[] bands = [.. parts.Skip(1).Select(ReadBand)];
        return bands.Contains(null) ? null : new FunnelFigures(currency, [.. bands.OfType<FunnelBand>()], left);
    }

    private static FunnelBand BandOf(FunnelStage stage, string currency) =>
        stage.Sums.FirstOrDefault(sum => sum.Currency == currency) is { } sum
            ? new FunnelBand(stage.Rows.Count, Rounded(sum.Low), Rounded(sum.High))
            : new FunnelBand(stage.Rows.Count, 0, 0);

    private static FunnelBand? ReadBand(string text) =>
        text.Split(',') is [var deals, var firm, var all]
        && int.TryParse(deals, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && decimal.TryParse(firm, NumberStyles.None, CultureInfo.InvariantCulture, out var low)
        && decimal.TryParse(all, NumberStyles.None, CultureInfo.InvariantCulture, out var high)
            ? new FunnelBand(count, low, high)
            : null;

    // A picture is for seeing at a glance; the text beside it is exact.
    private static decimal Rounded(decimal amount)
    {
        var step = 1m;
        while (amount / step >= (decimal)Math.Pow(10, MostDigits))
            step *= 10;
        return Math.Round(amount / step, MidpointRounding.AwayFromZero) * step;
    }
}

/// <summary>A stage on the picture.</summary>
/// <param name="Deals">How many are in it.</param>
/// <param name="Firm">The amount that evidence carries.</param>
/// <param name="All">The amount of all.</param>
internal sealed record FunnelBand(int Deals, decimal Firm, decimal All);
