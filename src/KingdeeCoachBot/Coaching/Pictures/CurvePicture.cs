using KingdeeCoachBot.Methodology;
using SkiaSharp;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>The four curves of concern over the customer's three phases, with the place of a deal. Course: M6.</summary>
internal static class CurvePicture
{
    private const int Height = 570;
    private const int HeightOfOne = 520;
    private const float Left = 30;
    private const float Right = Sheet.Width - 30;
    private const float Top = 112;
    private const float Bottom = 446;
    private const int Points = 61;

    // Nearer than this the two places are one to the eye.
    private const double OnePlace = 0.02;

    private static readonly SKColor OtherPhase = SKColor.Parse("#EEF2F7");
    private static readonly SKColor HisPhase = SKColor.Parse("#DCE8FB");
    private static readonly SKColor Ours = SKColor.Parse("#6B7280");

    /// <summary>Draws a PNG of at most 1024 pixels each way.</summary>
    public static byte[] Draw(CurvePlace place, Language language)
    {
        using var sheet = new Sheet(HasTwoPlaces(place) ? Height : HeightOfOne);
        foreach (var phase in Enum.GetValues<BuyingPhase>())
            DrawPhase(sheet, phase, phase == place.Phase, language);
        foreach (var topic in Enum.GetValues<ConcernTopic>())
            DrawCurve(sheet, topic, topic == place.Highest);
        DrawNames(sheet, language);
        DrawPlaces(sheet, place, language);
        return sheet.ToPng();
    }

    /// <summary>Whether the customer is somewhere else than our funnel has him.</summary>
    public static bool HasTwoPlaces(CurvePlace place) => Math.Abs(place.Time - place.ByStage) > OnePlace;

    private static void DrawPhase(Sheet sheet, BuyingPhase phase, bool isHis, Language language)
    {
        var width = (Right - Left) / 3;
        var start = Left + ((int)phase * width);
        sheet.Fill(SKRect.Create(start + 3, 20, width - 6, Bottom - 20), isHis ? HisPhase : OtherPhase, 14);
        sheet.Write(CurveText.Phase(phase).In(language), start + (width / 2), 60, isHis ? Sheet.Ink : Sheet.Pale, Sheet.Letters, SKTextAlign.Center, isHis);
    }

    private static void DrawCurve(Sheet sheet, ConcernTopic topic, bool isHighest)
    {
        SKPoint[] points = [.. ConcernCurve.Points(topic, Points).Select(point => new SKPoint(X(point.Time), Y(point.Level)))];
        sheet.Line(ColorOf(topic), isHighest ? 10 : 5, points);
    }

    // Each name stands where its curve is highest, or begins; cost comes back as price, and is named twice.
    private static void DrawNames(Sheet sheet, Language language)
    {
        void Name(Text text, ConcernTopic topic, double time, float above, SKTextAlign align) =>
            sheet.Write(text.In(language), X(time), Y(ConcernCurve.Level(topic, time)) + above, ColorOf(topic), Sheet.Letters, align, bold: true);

        Name(CurveText.Topic(ConcernTopic.Needs), ConcernTopic.Needs, 0.02, -14, SKTextAlign.Left);
        Name(CurveText.Topic(ConcernTopic.Cost), ConcernTopic.Cost, 0.02, 46, SKTextAlign.Left);
        Name(CurveText.Topic(ConcernTopic.Solution), ConcernTopic.Solution, 0.5, -14, SKTextAlign.Center);
        Name(CurveText.Topic(ConcernTopic.Risk), ConcernTopic.Risk, 0.985, -16, SKTextAlign.Right);
        Name(CurveText.Price, ConcernTopic.Cost, 0.985, 48, SKTextAlign.Right);
    }

    private static void DrawPlaces(Sheet sheet, CurvePlace place, Language language)
    {
        var isTwo = HasTwoPlaces(place);
        if (isTwo)
            DrawPlace(sheet, place.ByStage, CurveText.OurFunnel.In(language), Ours, row: 1, isDashed: true);
        DrawPlace(sheet, place.Time, (isTwo ? CurveText.Customer : CurveText.YouAreHere).In(language), Sheet.Ink, row: 0, isDashed: false);
        sheet.Dot(X(place.Time), Y(ConcernCurve.Level(place.Highest, place.Time)), 13, ColorOf(place.Highest));
    }

    private static void DrawPlace(Sheet sheet, double time, string text, SKColor color, int row, bool isDashed)
    {
        const float tall = 48;
        var x = X(time);
        var top = Bottom + 10 + (row * (tall + 6));
        sheet.Line(color, 4, [new SKPoint(x, Top - 30), new SKPoint(x, top)], isDashed);
        var width = Sheet.WidthOf(text, bold: true) + 36;
        var start = Math.Clamp(x - (width / 2), Left - 16, Right + 16 - width);
        sheet.Fill(SKRect.Create(start, top, width, tall), color, 12);
        sheet.Write(text, start + 18, top + 36, SKColors.White, bold: true);
    }

    private static float X(double time) => Left + ((Right - Left) * (float)time);

    private static float Y(double level) => Bottom - 10 - ((Bottom - 10 - Top) * (float)level);

    private static SKColor ColorOf(ConcernTopic topic) => SKColor.Parse(topic switch
    {
        ConcernTopic.Needs => "#1D4ED8",
        ConcernTopic.Cost => "#A16207",
        ConcernTopic.Solution => "#15803D",
        _ => "#B91C1C",
    });
}
