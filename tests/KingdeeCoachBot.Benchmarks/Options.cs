using System.Globalization;

namespace KingdeeCoachBot.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Seconds">The length of a phase: one scenario at one concurrency.</param>
/// <param name="Count">Rounds. In each all phases follow one another, so that a busy moment of the machine hits all alike.</param>
/// <param name="Only">The scenario to measure, beside the bare endpoint that it is compared with; null for all.</param>
/// <param name="Memory">Measures memory over <paramref name="Turns"/> turns instead of speed.</param>
/// <param name="Turns">For <paramref name="Memory"/>.</param>
/// <param name="Concurrencies">Clients at once, in order.</param>
/// <param name="Starts">Cold starts.</param>
internal sealed record Options(int Seconds, int Count, string? Only, bool Memory, int Turns, IReadOnlyList<int> Concurrencies, int Starts)
{
    private const string Usage =
        "--seconds N (per phase, 5), --rounds N (3), --only bare|echo|form|text, --clients 1,16,64, --starts N (5), --memory, --turns N (50000)";

    private static readonly Options Default = new(5, 3, null, false, 50_000, [1, 16, 64], 5);

    /// <returns>Null where the arguments cannot be used; <paramref name="problem"/> says how to use them.</returns>
    public static Options? Parse(string[] args, out string problem)
    {
        problem = "";
        var options = Default;
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            if (args[i] == "--memory")
                options = options with { Memory = true };
            else if (options.With(args[i], value) is { } changed)
                (options, i) = (changed, i + 1);
            else
                problem = $"Cannot use {args[i]} {value}. Options: {Usage}";
        }

        return problem.Length == 0 ? options : null;
    }

    private Options? With(string name, string value) => name switch
    {
        "--seconds" when Number(value) is { } seconds => this with { Seconds = seconds },
        "--rounds" when Number(value) is { } rounds => this with { Count = rounds },
        "--turns" when Number(value) is { } turns => this with { Turns = turns },
        "--starts" when Number(value) is { } starts => this with { Starts = starts },
        "--only" when value is "bare" or "echo" or "form" or "text" => this with { Only = value },
        "--clients" when Numbers(value) is { Count: > 0 } clients => this with { Concurrencies = clients },
        _ => null,
    };

    private static List<int>? Numbers(string value)
    {
        var numbers = value.Split(',').Select(Number).ToArray();
        return Array.TrueForAll(numbers, number => number is not null) ? [.. numbers.Select(number => number!.Value)] : null;
    }

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
