using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>Goes on where a killed process stopped, and tries again what a channel did not take.</summary>
internal sealed partial class OutboxDispatcher(
    OutboxStore store, OutboxDelivery delivery, TimeProvider clock, IOptions<OutboxOptions> options, ILogger<OutboxDispatcher> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    /// <summary>Starts the delivery of what was left behind.</summary>
    /// <param name="everything">
    /// Not only what is due: leases of other processes do not count, and what waits for its next attempt gets it now.
    /// </param>
    /// <param name="ct">Ends the search.</param>
    public async Task DispatchAsync(bool everything, CancellationToken ct)
    {
        foreach (var conversation in delivery.TakeHeldUp())
            delivery.Look(conversation, everything);
        // All are found before the first is delivered: one that fails again must not be found again in the same round.
        foreach (var conversation in await store.DueAsync(everything ? DateTimeOffset.MaxValue : clock.GetUtcNow(), ct))
            delivery.Look(conversation, everything);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        var everything = options.Value.SoleProcess;
        do
        {
            everything &= !await TryDispatchAsync(everything, stoppingToken);
        }
        while (await NextTickAsync(timer, stoppingToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await delivery.DrainAsync(cancellationToken);
    }

    private async Task<bool> TryDispatchAsync(bool everything, CancellationToken ct)
    {
        try
        {
            await DispatchAsync(everything, ct);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            DispatchFailed(exception);
            return false;
        }
    }

    private static async Task<bool> NextTickAsync(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not be read; next attempt in a few seconds")]
    private partial void DispatchFailed(Exception exception);
}

/// <summary>How the outbox is worked off.</summary>
public sealed class OutboxOptions
{
    /// <summary>
    /// No other process works on this storage, so whatever waits at the start was left behind by a dead one and is taken over at once
    /// instead of after its lease.
    /// </summary>
    public bool SoleProcess { get; set; }
}
