using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(KingdeeCoachBot.EndToEnd.Chromium))]
// One browser and one bot at a time are enough for two cores.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace KingdeeCoachBot.EndToEnd;

/// <summary>The browser of this machine, started once for all tests. Without one the tests are skipped and say what to install.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task<IBrowser> BrowserAsync() => browser ??= await LaunchAsync();

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private async Task<IBrowser> LaunchAsync()
    {
        var path = Find();
        if (path is null)
            Assert.Skip("There is no Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to one.");

        playwright ??= await Playwright.CreateAsync();
        // Chromium's sandbox does not run as root, and containers are root.
        string[] asRoot = Environment.UserName == "root" ? ["--no-sandbox"] : [];
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = [.. Arguments, .. asRoot], Timeout = 120_000 });
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen)
            return File.Exists(chosen) ? chosen : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => Programs.Select(program => Path.Combine(folder, program))).Concat(Places).FirstOrDefault(File.Exists);
    }
}
