using SkiaSharp;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>
/// What a picture is drawn on: a light card with round corners, so that it reads on a light and on a dark chat. 900 pixels are shown 340 wide on a
/// phone: letters of less than 26 pixels cannot be read there.
/// </summary>
internal sealed class Sheet : IDisposable
{
    public const int Width = 900;
    public const float SmallLetters = 28;
    public const float Letters = 34;

    public static readonly SKColor Ink = SKColor.Parse("#1F2937");
    public static readonly SKColor Pale = SKColor.Parse("#4B5563");

    private static readonly SKColor Paper = SKColor.Parse("#F8FAFC");
    private static readonly SKColor Edge = SKColor.Parse("#CBD5E1");

    private readonly SKBitmap bitmap;
    private readonly SKCanvas canvas;

    public Sheet(int height)
    {
        bitmap = new SKBitmap(Width, height);
        canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        var card = new SKRect(1, 1, Width - 1, height - 1);
        using var paper = new SKPaint { Color = Paper, IsAntialias = true };
        canvas.DrawRoundRect(card, 24, 24, paper);
        using var edge = Pen(Edge, 2);
        canvas.DrawRoundRect(card, 24, 24, edge);
    }

    public void Write(string text, float x, float baseline, SKColor color, float size = Letters, SKTextAlign align = SKTextAlign.Left, bool bold = false)
    {
        using var font = Lettering.Font(size, bold);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawText(Lettering.Writable(text), x, baseline, align, font, paint);
    }

    public static float WidthOf(string text, float size = Letters, bool bold = false)
    {
        using var font = Lettering.Font(size, bold);
        return font.MeasureText(Lettering.Writable(text));
    }

    public void Fill(SKRect area, SKColor color, float corner = 0)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawRoundRect(area, corner, corner, paint);
    }

    public void Fill(SKColor color, params ReadOnlySpan<SKPoint> corners)
    {
        using var path = PathOf(corners, isClosed: true);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    public void Line(SKColor color, float thickness, ReadOnlySpan<SKPoint> points, bool isDashed = false)
    {
        using var path = PathOf(points, isClosed: false);
        using var pen = Pen(color, thickness);
        using var dashes = isDashed ? SKPathEffect.CreateDash([12, 10], 0) : null;
        pen.PathEffect = dashes;
        canvas.DrawPath(path, pen);
    }

    public void Dot(float x, float y, float radius, SKColor color)
    {
        Fill(SKRect.Create(x - radius - 4, y - radius - 4, 2 * (radius + 4), 2 * (radius + 4)), SKColors.White, radius + 4);
        Fill(SKRect.Create(x - radius, y - radius, 2 * radius, 2 * radius), color, radius);
    }

    /// <summary>The picture as a PNG.</summary>
    public byte[] ToPng()
    {
        canvas.Flush();
        using var pixels = bitmap.PeekPixels();
        // Flat colours: each line as it is compresses better than what differs from its neighbour, and faster.
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 6))
            ?? throw new InvalidOperationException("The picture could not be written as PNG.");
        return data.ToArray();
    }

    public void Dispose()
    {
        canvas.Dispose();
        bitmap.Dispose();
    }

    private static SKPaint Pen(SKColor color, float thickness) => new()
    {
        Color = color,
        StrokeWidth = thickness,
        Style = SKPaintStyle.Stroke,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
        IsAntialias = true,
    };

    private static SKPath PathOf(ReadOnlySpan<SKPoint> points, bool isClosed)
    {
        using var path = new SKPathBuilder();
        path.MoveTo(points[0]);
        foreach (var point in points[1..])
            path.LineTo(point);
        if (isClosed)
            path.Close();
        return path.Detach();
    }
}
