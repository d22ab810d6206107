using System.Globalization;
using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Reports;
using KingdeeCoachBot.Benchmarks.Scenarios;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks;

/// <summary>All scenarios in turn, several rounds over: whatever else the machine does meanwhile hits all of them alike.</summary>
internal static class Rounds
{
    private const int WarmUpClients = 16;

    // The just-in-time compiler goes on improving hot code for thousands of turns.
    private const int WarmUpTurns = 10_000;

    public static async Task RunAsync(Options options)
    {
        await using var connector = await FakeConnector.StartAsync();
        var scenarios = await StartAsync(options, connector);
        try
        {
            var results = new List<Result>();
            for (var round = 1; round <= options.Count; round++)
            {
                foreach (var clients in options.Concurrencies)
                {
                    foreach (var scenario in scenarios)
                        results.Add(new Result(scenario.Name, clients, round, await MeasureAsync(scenario, clients, options)));
                }
            }

            var starts = options.Only is null ? await ColdStart.MeasureAsync(connector, options.Starts) : [];
            Console.WriteLine(SpeedReport.Write(results, starts));
        }
        finally
        {
            foreach (var scenario in scenarios)
                await scenario.DisposeAsync();
        }
    }

    private static async Task<List<Scenario>> StartAsync(Options options, FakeConnector connector)
    {
        var scenarios = new List<Scenario>();
        foreach (var name in Scenario.Names.Where(name => options.Only is null || name == options.Only || name == Scenario.Bare))
        {
            var scenario = await Scenario.StartAsync(name, connector);
            scenarios.Add(scenario);
            await ClosedLoop.RunAsync(scenario.Server, scenario.Clients(WarmUpClients), begun => begun <= WarmUpTurns);
        }

        return scenarios;
    }

    private static async Task<Phase> MeasureAsync(Scenario scenario, int clients, Options options)
    {
        var phase = await ClosedLoop.RunAsync(scenario.Server, scenario.Clients(clients), TimeSpan.FromSeconds(options.Seconds));
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{scenario.Name} at {clients}: {phase.PerSecond:F0}/s, p50 {phase.Percentile(0.5):F2} ms, p99 {phase.Percentile(0.99):F2} ms, CPU {phase.CpuMilliseconds:F3} ms, {phase.Megabytes:F0} MB, {phase.Missing} replies missing, {phase.Failures} failed"));
        return phase;
    }
}

/// <summary>One phase and what it was about.</summary>
internal sealed record Result(string Scenario, int Clients, int Round, Phase Phase);
