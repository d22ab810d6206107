using Microsoft.Playwright;

namespace KingdeeCoachBot.EndToEnd;

/// <summary>What the browser in front of the page is like.</summary>
internal sealed record Look(ColorScheme Scheme, int Width, int Height)
{
    public static Look Usual { get; } = new(ColorScheme.Light, 1280, 800);

    public BrowserNewContextOptions ToOptions() => new()
    {
        Locale = "zh-CN",
        TimezoneId = "Asia/Shanghai",
        ColorScheme = Scheme,
        ViewportSize = new() { Width = Width, Height = Height },
    };
}
