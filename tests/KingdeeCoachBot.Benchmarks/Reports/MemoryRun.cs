using System.Globalization;
using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Scenarios;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks.Reports;

/// <summary>What the bot holds after many form turns of many people, and whether it goes on growing.</summary>
internal static class MemoryRun
{
    private const int Pieces = 5;

    // Collections come when they come: a tenth up or down is no growth.
    private const double Tolerance = 1.1;

    public static async Task RunAsync(Options options)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var scenario = await Scenario.StartAsync(Scenario.Form, connector);
        var perPiece = options.Turns / Pieces;
        var held = new List<double>();
        Console.WriteLine("| turns | RSS MB |");
        Console.WriteLine("|---|---|");
        for (var piece = 1; piece <= Pieces; piece++)
        {
            var phase = await ClosedLoop.RunAsync(scenario.Server, scenario.Clients(Aims.Clients), begun => begun <= perPiece);
            held.Add(phase.Megabytes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {piece * perPiece} | {phase.Megabytes:F0} |"));
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"- after {options.Turns} turns: {held[^1]:F0} MB, aim below {Aims.Megabytes:F0} MB: {Aims.Verdict(held[^1] < Aims.Megabytes)}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"- growth over the last half: {held[^1] / held[Pieces / 2]:F2} times, aim no growth (below {Tolerance:F1}): {Aims.Verdict(held[^1] / held[Pieces / 2] < Tolerance)}"));
    }
}
