using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>Does what is due, with a bounded number of hands. Where nothing is due a round costs one query.</summary>
internal sealed partial class DueWorker(DueLine line, DueRunner runner, TimeProvider clock, ILogger<DueWorker> logger) : BackgroundService
{
    private const int Hands = 4;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim free = new(Hands, Hands);
    private readonly ConcurrentDictionary<Task, bool> busy = [];

    /// <summary>Does all that is due now, and what thereby becomes due, to the end.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        // Hands that were busy before may have looked before the present moment: one is to look that begins now.
        bool begun;
        do
        {
            begun = Begin(ct);
            await DrainAsync(ct);
        }
        while (!begun || !busy.IsEmpty);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await DrainAsync(cancellationToken);
    }

    // A round does not wait for what it begins: one thing that takes long must not hold up what becomes due meanwhile.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            do
                Begin(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The process stops.
        }
    }

    private bool Begin(CancellationToken ct)
    {
        if (!free.Wait(0, CancellationToken.None))
            return false;

        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        busy.TryAdd(ended.Task, true);
        _ = Task.Run(() => WorkAsync(ended, ct), CancellationToken.None);
        return true;
    }

    private async Task WorkAsync(TaskCompletionSource ended, CancellationToken ct)
    {
        try
        {
            while (await line.TakeAsync(ct) is { } entry)
            {
                // There may be more, for another hand.
                Begin(ct);
                await runner.RunAsync(entry, ct);
            }
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            RoundFailed(exception);
        }
        catch (OperationCanceledException)
        {
            // The process stops; what is not done stays due.
        }
        finally
        {
            free.Release();
            busy.TryRemove(ended.Task, out _);
            ended.SetResult();
        }
    }

    private Task DrainAsync(CancellationToken ct) => Task.WhenAll(busy.Keys).WaitAsync(ct);

    [LoggerMessage(LogLevel.Error, "What is due could not be read; next attempt in a few seconds")]
    private partial void RoundFailed(Exception exception);
}
