using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>Does one thing that is due, and finds out whether it is done.</summary>
internal sealed partial class DueRunner(DueLine line, WorkTable works, BotAdapter adapter, TimeProvider clock, ILogger<DueRunner> logger)
{
    // A turn takes milliseconds; what hangs must not keep its place from the others.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    /// <summary>Does it and gives it back to the line, whatever became of it.</summary>
    /// <param name="entry">As taken from the line.</param>
    /// <param name="ct">The process stops: what is not committed stays due.</param>
    public async Task RunAsync(DueEntry entry, CancellationToken ct)
    {
        var reason = "nobody did anything about it";
        Exception? failure = null;
        try
        {
            if (!await TryAsync(entry, ct))
                reason = "its person has no personal conversation with the bot";
        }
        catch (Exception exception)
        {
            (failure, reason) = (exception, "it failed");
        }

        var isDone = !await IsStillDueAsync(entry);
        var pause = await line.ReturnAsync(entry, isDone);
        if (!isDone && !ct.IsCancellationRequested)
            StillDue(failure, entry.Turn.Kind, reason, pause);
    }

    private async Task<bool> TryAsync(DueEntry entry, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(Deadline, clock);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
        if (works.Find(entry.Turn.Kind) is not { } work)
            return await adapter.RunDueAsync(entry, over.Token);

        await work.RunAsync(entry.Turn.Key, clock.GetUtcNow(), over.Token);
        return true;
    }

    // Another process may have done it, whatever became of this attempt.
    private async Task<bool> IsStillDueAsync(DueEntry entry)
    {
        try
        {
            return await line.HasAsync(entry);
        }
        catch (Exception exception)
        {
            NotRead(exception, entry.Turn.Kind);
            return true;
        }
    }

    [LoggerMessage(LogLevel.Warning, "What was due ({Kind}) is still due: {Reason}; next attempt in {Pause}")]
    private partial void StillDue(Exception? failure, string kind, string reason, TimeSpan pause);

    [LoggerMessage(LogLevel.Error, "Whether something ({Kind}) is still due could not be read; it is tried again")]
    private partial void NotRead(Exception exception, string kind);
}

/// <summary>The scheduled work of this version, by kind.</summary>
internal sealed class WorkTable(IEnumerable<IScheduledWork> works)
{
    private readonly Dictionary<string, IScheduledWork> byKind = works.ToDictionary(work => work.Kind, StringComparer.Ordinal);

    public IScheduledWork? Find(string kind) => byKind.GetValueOrDefault(kind);
}
