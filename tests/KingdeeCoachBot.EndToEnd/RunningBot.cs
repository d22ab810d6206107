using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace KingdeeCoachBot.EndToEnd;

/// <summary>The bot as its own process, on a port and a database file of its own. It can be killed and started again on both.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coach-end-to-end-");
    private readonly ConcurrentQueue<string> output = new();
    private readonly HttpClient http;
    private Process? process;

    private RunningBot(int port)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}"));
        http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public static async Task<RunningBot> StartAsync()
    {
        if (!File.Exists(Path.Combine(Path.GetDirectoryName(Build.BotProgram)!, "webchat", "webchat.js")))
            Assert.Skip("The bot was built without its chat page: install Node.js 20 or newer and build again.");

        var bot = new RunningBot(Ports.Free());
        try
        {
            await bot.StartsAgainAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>As <c>kill -9</c> does: nothing is finished, nothing is flushed.</summary>
    public async Task IsKilledAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async Task StartsAgainAsync()
    {
        process = Process.Start(Start())!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await AnswersAsync();
    }

    /// <summary>What the bot takes for the current time.</summary>
    public async Task<Clock> ClockAsync() => (await http.GetFromJsonAsync<Clock>("/dev/clock"))!;

    public async Task<DateTimeOffset> TimeInShanghaiAsync() => InShanghai((await ClockAsync()).Now);

    public static DateTimeOffset InShanghai(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Shanghai);

    /// <summary>Moves the clock to the next ten o'clock in Shanghai: around midnight "tomorrow" would be another day half-way through a test.</summary>
    public async Task IsTenInTheMorningAsync()
    {
        var untilTen = TimeSpan.FromHours(10) - (await TimeInShanghaiAsync()).TimeOfDay;
        var advance = untilTen < TimeSpan.Zero ? untilTen + TimeSpan.FromDays(1) : untilTen;
        var answer = await http.PostAsJsonAsync("/dev/clock", new { advance = advance.ToString("c", CultureInfo.InvariantCulture) });
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await IsKilledAsync();
        http.Dispose();
        folder.Delete(recursive: true);
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Build.BotProgram, "--urls", Address.Origin()])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Whoever runs the tests may have set the bot up for another use.
        foreach (var name in start.Environment.Keys.Where(IsOfAnotherUse).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "coach.db")}";
        return start;
    }

    private static bool IsOfAnotherUse(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("MicrosoftApp", StringComparison.OrdinalIgnoreCase);

    private async Task AnswersAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(100))
        {
            if (process!.HasExited)
                Assert.Fail($"The bot ended with {process.ExitCode} instead of starting:\n{string.Join('\n', output)}");
            if (await IsHealthyAsync())
                return;
        }

        Assert.Fail($"The bot was not ready after {Patience}:\n{string.Join('\n', output)}");
    }

    private async Task<bool> IsHealthyAsync()
    {
        try
        {
            using var answer = await http.GetAsync("/health");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <param name="Now">The bot's time, UTC.</param>
    /// <param name="Offset">How far it is ahead of the machine's.</param>
    internal sealed record Clock([property: JsonPropertyName("now")] DateTimeOffset Now, [property: JsonPropertyName("offset")] TimeSpan Offset);
}

internal static class Addresses
{
    public static string Origin(this Uri address) => address.GetLeftPart(UriPartial.Authority);
}
