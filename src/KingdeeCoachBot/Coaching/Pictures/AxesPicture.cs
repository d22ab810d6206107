using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;
using SkiaSharp;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>The four corners of the POWER analysis with a dot for somebody, and a halo as wide as the reading is unsure. Course: M16.</summary>
internal static class AxesPicture
{
    private const int Height = 640;
    private const float Left = 30;
    private const float Right = Sheet.Width - 30;
    private const float Top = 74;
    private const float Bottom = Height - 74;
    private const float Middle = (Left + Right) / 2;
    private const float Centre = (Top + Bottom) / 2;
    private const float LeastHalo = 26;
    private const float MostHalo = 150;

    private static readonly SKColor Corner = SKColor.Parse("#EEF2F7");
    private static readonly SKColor HisCorner = SKColor.Parse("#DCE8FB");
    private static readonly SKColor Axis = SKColor.Parse("#94A3B8");
    private static readonly SKColor Him = SKColor.Parse("#1D4ED8");

    /// <summary>Draws a PNG of at most 1024 pixels each way.</summary>
    public static byte[] Draw(AxesPlace place, Language language)
    {
        using var sheet = new Sheet(Height);
        foreach (var type in Enum.GetValues<PersonalityType>())
            DrawCorner(sheet, type, type == place.Type, language);
        sheet.Line(Axis, 4, [new SKPoint(Left, Centre), new SKPoint(Right, Centre)]);
        sheet.Line(Axis, 4, [new SKPoint(Middle, Top), new SKPoint(Middle, Bottom)]);
        sheet.Write(AxesText.Rational.In(language), Middle, 54, Sheet.Ink, align: SKTextAlign.Center);
        sheet.Write(AxesText.Emotional.In(language), Middle, Height - 28, Sheet.Ink, align: SKTextAlign.Center);
        sheet.Write(AxesText.EasyGoing.In(language), Left + 14, Centre - 16, Sheet.Ink);
        sheet.Write(AxesText.Competitive.In(language), Right - 14, Centre - 16, Sheet.Ink, align: SKTextAlign.Right);
        DrawHim(sheet, place);
        return sheet.ToPng();
    }

    private static void DrawCorner(Sheet sheet, PersonalityType type, bool isHis, Language language)
    {
        var (isRight, isUp) = (type is PersonalityType.Driver or PersonalityType.Expressive, type is PersonalityType.Driver or PersonalityType.Analytical);
        var (left, top) = (isRight ? Middle + 5 : Left, isUp ? Top : Centre + 5);
        var area = SKRect.Create(left, top, Middle - Left - 5, Centre - Top - 5);
        sheet.Fill(area, isHis ? HisCorner : Corner, 14);
        var x = isRight ? area.Right - 20 : area.Left + 20;
        var align = isRight ? SKTextAlign.Right : SKTextAlign.Left;
        var y = isUp ? area.Top + 48 : area.Bottom - 62;
        sheet.Write(PowerText.Type(type).In(language), x, y, isHis ? Sheet.Ink : Sheet.Pale, Sheet.Letters, align, isHis);
        sheet.Write(PowerText.Strategy(type).In(language), x, y + 42, isHis ? Sheet.Ink : Sheet.Pale, Sheet.SmallLetters, align);
    }

    private static void DrawHim(Sheet sheet, AxesPlace place)
    {
        var x = Left + ((Right - Left) * place.Competitive / 1000);
        var y = Bottom - ((Bottom - Top) * place.Rational / 1000);
        var halo = LeastHalo + ((MostHalo - LeastHalo) * place.Unsure / 1000);
        sheet.Fill(SKRect.Create(x - halo, y - halo, 2 * halo, 2 * halo), Him.WithAlpha(48), halo);
        sheet.Dot(x, y, 15, Him);
    }
}
