using System.Collections.Concurrent;
using KingdeeCoachBot.BotFramework.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>Takes jobs that are due, a bounded number at once. What it reads grows with what is due, not with what waits.</summary>
internal sealed partial class JobWorker(
    JobStore store,
    JobRunner runner,
    JobSignal signal,
    TimeProvider clock,
    IOptions<JobOptions> options,
    IOptions<OutboxOptions> outbox,
    ILogger<JobWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> underWay = new(StringComparer.Ordinal);

    /// <summary>Frees what dead processes had in hand. Only where no other process works on the storage.</summary>
    public Task TakeOverAsync(CancellationToken ct) => store.TakeOverAsync(runner.ProcessId, clock.GetUtcNow(), ct);

    /// <summary>Starts as many due jobs as there is room for. Returns before they end.</summary>
    /// <param name="ct">The process stops.</param>
    public async Task StartDueAsync(CancellationToken ct)
    {
        var free = options.Value.MostAtOnce - underWay.Count;
        if (free <= 0)
            return;
        foreach (var job in await store.DueAsync(clock.GetUtcNow(), free, ct))
            Start(job, ct);
    }

    /// <summary>Completes when what was started has ended.</summary>
    public Task DrainAsync(CancellationToken ct) => Task.WhenAll(underWay.Values.Select(each => each.Task)).WaitAsync(ct);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await DrainAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var rounds = clock.CreateTimer(_ => signal.Wake(), null, Interval, Interval);
        signal.Wake();
        var mustTakeOver = outbox.Value.SoleProcess;
        while (await signal.NextAsync(stoppingToken))
            mustTakeOver &= !await TryRoundAsync(mustTakeOver, stoppingToken);
    }

    private async Task<bool> TryRoundAsync(bool takeOver, CancellationToken ct)
    {
        try
        {
            if (takeOver)
                await TakeOverAsync(ct);
            await StartDueAsync(ct);
            return true;
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            RoundFailed(exception);
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Start(StoredJob job, CancellationToken ct)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (underWay.TryAdd(job.Item.Key, ended))
            _ = Task.Run(() => RunAsync(job, ended, ct), CancellationToken.None);
    }

    private async Task RunAsync(StoredJob job, TaskCompletionSource ended, CancellationToken ct)
    {
        try
        {
            await runner.RunAsync(job, ct);
        }
        catch (Exception exception)
        {
            JobBroke(exception, job.Item.Name);
        }
        finally
        {
            underWay.TryRemove(job.Item.Key, out _);
            ended.SetResult();
            // There is room for the next.
            signal.Wake();
        }
    }

    [LoggerMessage(LogLevel.Error, "The jobs could not be read; next attempt in a few seconds")]
    private partial void RoundFailed(Exception exception);

    [LoggerMessage(LogLevel.Error, "The state of the job {Job} could not be stored; it is taken up again when its lease has run out")]
    private partial void JobBroke(Exception exception, string job);
}

/// <summary>How jobs are worked off.</summary>
public sealed class JobOptions
{
    /// <summary>How many jobs this process works at, at the same time.</summary>
    public int MostAtOnce { get; set; } = 4;
}
