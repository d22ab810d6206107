using System.Globalization;
using System.Text;
using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Scenarios;

namespace KingdeeCoachBot.Benchmarks.Reports;

/// <summary>The figures as Markdown. Each is the median of its rounds; ratios are taken within a round.</summary>
internal static class SpeedReport
{
    public static string Write(IReadOnlyList<Result> results, IReadOnlyList<TimeSpan> starts)
    {
        var text = new StringBuilder();
        text.AppendLine("| scenario | clients | turns/s | p50 ms | p99 ms | CPU ms per turn | ratio to bare | RSS MB |");
        text.AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var group in results.GroupBy(result => (result.Scenario, result.Clients)).OrderBy(group => Place(group.Key.Scenario)).ThenBy(group => group.Key.Clients))
            Row(text, results, group.Key.Scenario, group.Key.Clients, [.. group.Select(result => result.Phase)]);

        text.AppendLine();
        Steps(text, results);
        text.AppendLine();
        AimsMet(text, results, starts);
        return text.ToString();
    }

    private static int Place(string scenario) => Scenario.Names.ToList().IndexOf(scenario);

    private static void Row(StringBuilder text, IReadOnlyList<Result> results, string scenario, int clients, IReadOnlyList<Phase> phases) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {scenario} | {clients} | {Median(phases, each => each.PerSecond):F0} | {Median(phases, each => each.Percentile(0.5)):F2} | {Median(phases, each => each.Percentile(0.99)):F2} | {Median(phases, each => each.CpuMilliseconds):F3} | {Ratio(results, scenario, clients):F2} | {Median(phases, each => each.Megabytes):F0} |");

    private static void Steps(StringBuilder text, IReadOnlyList<Result> results)
    {
        foreach (var group in results.Where(result => result.Clients == Aims.Clients && result.Scenario is Scenario.Form or Scenario.Text).GroupBy(result => result.Scenario))
        {
            foreach (var step in group.SelectMany(result => result.Phase.Turns).Select(turn => turn.Step).Distinct())
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"- {group.Key}, {step}, {Aims.Clients} clients: p50 {Median(group, each => each.Phase.Percentile(0.5, step)):F2} ms, p99 {Median(group, each => each.Phase.Percentile(0.99, step)):F2} ms");
            }
        }
    }

    private static void AimsMet(StringBuilder text, IReadOnlyList<Result> results, IReadOnlyList<TimeSpan> starts)
    {
        var atAim = results.Where(result => result.Clients == Aims.Clients).ToArray();
        foreach (var scenario in atAim.Select(result => result.Scenario).Distinct())
        {
            if (Aims.RatioToBare(scenario) is { } aim && Ratio(results, scenario, Aims.Clients) is var ratio)
                text.AppendLine(CultureInfo.InvariantCulture, $"- {scenario} at {Aims.Clients} clients: {ratio:F2} of bare, aim {aim:F2}: {Aims.Verdict(ratio >= aim)}");
        }

        if (atAim.Where(result => result.Scenario == Scenario.Form).ToArray() is { Length: > 0 } forms && Median(forms, each => each.Phase.Percentile(0.99)) is var p99)
            text.AppendLine(CultureInfo.InvariantCulture, $"- p99 of form turns at {Aims.Clients} clients: {p99:F1} ms, aim below {Aims.FormP99:F0} ms: {Aims.Verdict(p99 < Aims.FormP99)}");
        if (starts.Count > 0 && Median(starts, each => each.TotalSeconds) is var start)
            text.AppendLine(CultureInfo.InvariantCulture, $"- cold start to first reply, median of {starts.Count}, new database: {start:F2} s, aim below {Aims.ColdStartSeconds:F0} s: {Aims.Verdict(start < Aims.ColdStartSeconds)}");

        var lost = results.Sum(result => result.Phase.Missing + result.Phase.Failures);
        text.AppendLine(CultureInfo.InvariantCulture, $"- {results.Sum(result => result.Phase.Turns.Count)} turns, {lost} without a reply: {Aims.Verdict(lost == 0)}");
    }

    private static double Ratio(IReadOnlyList<Result> results, string scenario, int clients)
    {
        var ratios =
            from result in results
            where result.Scenario == scenario && result.Clients == clients
            join bare in results on (Scenario.Bare, clients, result.Round) equals (bare.Scenario, bare.Clients, bare.Round)
            select result.Phase.PerSecond / bare.Phase.PerSecond;
        return Median(ratios, each => each);
    }

    private static double Median<T>(IEnumerable<T> all, Func<T, double> figure)
    {
        var sorted = all.Select(figure).Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
