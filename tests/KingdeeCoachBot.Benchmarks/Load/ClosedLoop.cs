using System.Diagnostics;
using KingdeeCoachBot.Benchmarks.Scenarios;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks.Load;

/// <summary>Clients that each send their next message after the response to their last.</summary>
internal static class ClosedLoop
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <param name="server">The server under measurement.</param>
    /// <param name="clients">They begin together.</param>
    /// <param name="goesOn">Asked before each turn with the number of turns begun.</param>
    public static async Task<Phase> RunAsync(ServerProcess server, IReadOnlyList<Client> clients, Func<int, bool> goesOn)
    {
        var begun = 0;
        var cpu = server.Cpu;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(clients.Select(client => Task.Run(() => WorkAsync(client))));
        // The phase ends with its last reply: work put off until after the responses counts.
        var missing = await Task.WhenAll(clients.Select(client => client.LeaveAsync(Patience)));
        server.ThrowIfEnded();
        return new Phase(
            [.. clients.SelectMany(client => client.Turns)], watch.Elapsed, server.Cpu - cpu, server.Megabytes, missing.Sum(),
            clients.Sum(client => client.Failures));

        async Task WorkAsync(Client client)
        {
            while (goesOn(Interlocked.Increment(ref begun)))
                await client.TakeTurnAsync();
        }
    }

    public static Task<Phase> RunAsync(ServerProcess server, IReadOnlyList<Client> clients, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        return RunAsync(server, clients, _ => watch.Elapsed < time);
    }
}

/// <summary>A turn that was answered.</summary>
/// <param name="Step">What kind of turn it was.</param>
/// <param name="Took">From the request to its response.</param>
internal readonly record struct Turn(string Step, TimeSpan Took);

/// <summary>What came of a closed loop.</summary>
/// <param name="Turns">All answered turns.</param>
/// <param name="Time">Until the last reply had arrived at the connector.</param>
/// <param name="Cpu">What the server spent.</param>
/// <param name="Megabytes">What the server holds at the end.</param>
/// <param name="Missing">Replies that never arrived.</param>
/// <param name="Failures">Requests that were not answered with success.</param>
internal sealed record Phase(IReadOnlyList<Turn> Turns, TimeSpan Time, TimeSpan Cpu, double Megabytes, int Missing, int Failures)
{
    public double PerSecond => Turns.Count / Time.TotalSeconds;

    public double CpuMilliseconds => Cpu.TotalMilliseconds / Turns.Count;

    /// <summary>The latency, in ms, that so much of the turns stay within.</summary>
    public double Percentile(double part, string? step = null)
    {
        var sorted = Turns.Where(turn => step is null || turn.Step == step).Select(turn => turn.Took.TotalMilliseconds).Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(part * sorted.Length))];
    }
}
