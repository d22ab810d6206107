using System.Diagnostics;
using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks;

/// <summary>From the start of the process to the first reply at the connector, with a database that has yet to be made.</summary>
internal static class ColdStart
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task<IReadOnlyList<TimeSpan>> MeasureAsync(FakeConnector connector, int times)
    {
        var starts = new List<TimeSpan>();
        for (var i = 0; i < times; i++)
            starts.Add(await MeasureAsync(connector));
        return starts;
    }

    private static async Task<TimeSpan> MeasureAsync(FakeConnector connector)
    {
        var person = new Person(connector);
        var message = person.Says("明天下午三点去拜访华能集团的王总");
        var started = Stopwatch.GetTimestamp();
        await using var bot = ServerProcess.Bot();
        using var line = new Line(bot.Address);
        while (!await TrySendAsync(line, message))
        {
            bot.ThrowIfEnded();
            await Task.Delay(5);
        }

        if (!await person.Inbox.ReachesAsync(1, Patience))
            throw new InvalidOperationException("The first reply did not arrive.");
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<bool> TrySendAsync(Line line, WireActivity message)
    {
        try
        {
            await line.SendAsync(message);
            return true;
        }
        catch (HttpRequestException exception) when (exception.StatusCode is null)
        {
            return false;
        }
    }
}
