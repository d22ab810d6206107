using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using SkiaSharp;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>The funnel as bands, T above B: how many deals, how much evidence carries and how much is hoped for. Course: M3.</summary>
internal static class FunnelPicture
{
    private const int Height = 590;
    private const float Top = 20;
    private const float Tall = 118;
    private const float Gap = 8;
    private const float Widest = 850;
    private const float Narrower = 100;
    private const float Slope = 40;

    private static readonly SKColor Band = SKColor.Parse("#DCE8FB");
    private static readonly SKColor Empty = SKColor.Parse("#EEF2F7");
    private static readonly SKColor Track = SKColor.Parse("#A9C1EA");
    private static readonly SKColor Firm = SKColor.Parse("#1D4ED8");

    /// <summary>Draws a PNG of at most 1024 pixels each way.</summary>
    public static byte[] Draw(FunnelTable table, Language language) => Draw(FunnelFigures.Of(table), language);

    public static byte[] Draw(FunnelFigures figures, Language language)
    {
        using var sheet = new Sheet(Height);
        foreach (var stage in Enum.GetValues<DealStage>())
            DrawBand(sheet, stage, figures, language);
        DrawLegend(sheet, figures, language);
        return sheet.ToPng();
    }

    private static void DrawBand(Sheet sheet, DealStage stage, FunnelFigures figures, Language language)
    {
        var band = figures.Bands[(int)stage];
        var top = Top + ((int)stage * (Tall + Gap));
        var half = (Widest - ((int)stage * Narrower)) / 2;
        const float middle = Sheet.Width / 2f;
        sheet.Fill(
            band.Deals > 0 ? Band : Empty,
            new(middle - half, top), new(middle + half, top), new(middle + half - Slope, top + Tall), new(middle - half + Slope, top + Tall));
        sheet.Write(FunnelPictureText.Band(stage, band.Deals).In(language), middle, top + 42, Sheet.Ink, align: SKTextAlign.Center, bold: true);
        if (band.All > 0)
            DrawAmount(sheet, band, figures.Currency, language, top, half - Slope - 12);
        else if (band.Deals > 0)
            sheet.Write(FunnelPictureText.NoAmount.In(language), middle, top + 82, Sheet.Pale, Sheet.SmallLetters, SKTextAlign.Center);
    }

    private static void DrawAmount(Sheet sheet, FunnelBand band, string currency, Language language, float top, float half)
    {
        const float middle = Sheet.Width / 2f;
        var firm = Amounts.Write(language, new Money(band.Firm, currency));
        var all = " / " + Amounts.Write(language, new Money(band.All, currency));
        var start = middle - ((Sheet.WidthOf(firm, bold: true) + Sheet.WidthOf(all)) / 2);
        sheet.Write(firm, start, top + 84, Firm, bold: true);
        sheet.Write(all, start + Sheet.WidthOf(firm, bold: true), top + 84, Sheet.Ink);
        sheet.Fill(SKRect.Create(middle - half, top + Tall - 22, 2 * half, 14), Track, 7);
        if (band.Firm > 0)
            sheet.Fill(SKRect.Create(middle - half, top + Tall - 22, Math.Max(14, 2 * half * (float)(band.Firm / band.All)), 14), Firm, 7);
    }

    private static void DrawLegend(Sheet sheet, FunnelFigures figures, Language language)
    {
        var (firm, hoped) = (FunnelPictureText.Firm.In(language), figures.Others > 0 ? FunnelPictureText.HopedOf.In(language, figures.Currency) : FunnelPictureText.Hoped.In(language));
        var width = Sheet.WidthOf(firm, Sheet.SmallLetters) + Sheet.WidthOf(hoped, Sheet.SmallLetters) + (2 * 36) + 36;
        var x = (Sheet.Width - width) / 2;
        const float baseline = Height - 24;
        sheet.Fill(SKRect.Create(x, baseline - 22, 24, 24), Firm, 5);
        sheet.Write(firm, x + 36, baseline, Sheet.Ink, Sheet.SmallLetters);
        x += 36 + Sheet.WidthOf(firm, Sheet.SmallLetters) + 36;
        sheet.Fill(SKRect.Create(x, baseline - 22, 24, 24), Track, 5);
        sheet.Write(hoped, x + 36, baseline, Sheet.Ink, Sheet.SmallLetters);
    }
}
