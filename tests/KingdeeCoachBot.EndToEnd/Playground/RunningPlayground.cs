using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace KingdeeCoachBot.EndToEnd.Playground;

/// <summary>Agents Playground as its own process with the configuration that the repository ships, on a port of its own.</summary>
internal sealed class RunningPlayground : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coach-playground-");
    private readonly ConcurrentQueue<string> output = new();
    private readonly HttpClient http;
    private Process? process;

    private RunningPlayground()
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Ports.Free()}"));
        http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public static async Task<RunningPlayground> StartAsync(Uri bot, string channel, string configuration)
    {
        var playground = new RunningPlayground();
        try
        {
            await playground.StartsAsync(bot, channel, configuration);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        http.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task StartsAsync(Uri bot, string channel, string configuration)
    {
        // Where a user starts it: in the folder of the configuration. There it also writes its logs.
        File.Copy(Path.Combine(Build.Repository, configuration), Path.Combine(folder.FullName, ".m365agentsplayground.yml"));
        process = Process.Start(Start(bot, channel))!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(100))
        {
            if (process.HasExited)
                Assert.Fail($"Playground ended with {process.ExitCode} instead of starting:\n{string.Join('\n', output)}");
            if (await AnswersAsync())
                return;
        }

        Assert.Fail($"Playground was not ready after {Patience}:\n{string.Join('\n', output)}");
    }

    private ProcessStartInfo Start(Uri bot, string channel)
    {
        string[] arguments =
        [
            PlaygroundPackage.Program, "start", "-e", new Uri(bot, "/api/messages").AbsoluteUri, "-c", channel,
            "-p", Address.Port.ToString(CultureInfo.InvariantCulture), "--disable-telemetry",
        ];
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfAnotherUse).ToList())
            start.Environment.Remove(name);
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        start.Environment["NODE_OPTIONS"] = $"--require \"{Path.Combine(PlaygroundPackage.Folder, "loopback.cjs").Replace('\\', '/')}\"";
        return start;
    }

    private static bool IsOfAnotherUse(string name) =>
        name.StartsWith("TEAMSAPPTESTER_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TEAMS_APP_TEST_TOOL_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("M365_AGENTS_PLAYGROUND_", StringComparison.OrdinalIgnoreCase)
        || name.ToUpperInvariant() is "BOT_ENDPOINT" or "DEFAULT_CHANNEL_ID" or "AUTH_CLIENT_ID" or "AUTH_CLIENT_SECRET" or "AUTH_TENANT_ID";

    private async Task<bool> AnswersAsync()
    {
        try
        {
            return await http.GetStringAsync("/_debug/ping") == "pong";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
