using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace KingdeeCoachBot.Benchmarks.Servers;

/// <summary>A server under measurement, as a process of its own on a port of its own, with a folder that goes with it.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coach-benchmark-");
    private readonly ConcurrentQueue<string> output = new();
    private readonly Process process;

    private ServerProcess(string program, params IReadOnlyList<string> arguments)
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        process = Process.Start(Start(program, arguments))!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Address { get; }

    /// <summary>Processor time spent so far, all threads.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Memory in use as the system counts it (resident set), in MB of 10^6 bytes.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public static ServerProcess Bare() => new(typeof(ServerProcess).Assembly.Location, "serve", "bare", "{address}");

    public static ServerProcess Echo() => new(typeof(ServerProcess).Assembly.Location, "serve", "echo", "{address}");

    /// <summary>The bot as it is shipped, in Production, with an empty SQLite database of its own.</summary>
    public static ServerProcess Bot() => new(BotProgram, "--urls", "{address}", "--environment", "Production");

    /// <summary>Waits until it answers.</summary>
    public async Task ReadyAsync(HttpClient http)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(50))
        {
            ThrowIfEnded();
            try
            {
                using var answer = await http.GetAsync(Address + "/health");
                return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        throw new InvalidOperationException($"The server did not answer within {Patience}:\n{string.Join('\n', output)}");
    }

    public void ThrowIfEnded()
    {
        if (process.HasExited)
            throw new InvalidOperationException($"The server ended with {process.ExitCode}:\n{string.Join('\n', output)}");
    }

    /// <summary>What it has written last.</summary>
    public IEnumerable<string> Output => output;

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static string BotProgram => typeof(ServerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BotProgram").Value!;

    private ProcessStartInfo Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument.Replace("{address}", Address, StringComparison.Ordinal));

        // Whoever runs this may have set the bot up for another use.
        foreach (var name in start.Environment.Keys.Where(IsOfAnotherUse).ToList())
            start.Environment.Remove(name);
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "coach.db")}";
        return start;
    }

    private static bool IsOfAnotherUse(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("MicrosoftApp", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Storage__", StringComparison.OrdinalIgnoreCase) || name == "DOTNET_ENVIRONMENT";

    private void Keep(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        while (output.Count > 50)
            output.TryDequeue(out _);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
