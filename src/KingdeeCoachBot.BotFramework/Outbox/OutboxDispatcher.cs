using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>Goes on where a killed process stopped, and tries again what a channel did not take.</summary>
internal sealed partial class OutboxDispatcher(
    IStorage storage, OutboxDelivery delivery, TimeProvider clock, IOptions<OutboxOptions> options, ILogger<OutboxDispatcher> logger)
    : BackgroundService
{
    private const int MostAtOnce = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        var before = options.Value.SoleProcess ? DateTimeOffset.MaxValue : clock.GetUtcNow();
        do
        {
            await DispatchAsync(before, stoppingToken);
            before = clock.GetUtcNow();
        }
        while (await NextTickAsync(timer, stoppingToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await delivery.DrainAsync(cancellationToken);
    }

    private async Task DispatchAsync(DateTimeOffset before, CancellationToken ct)
    {
        try
        {
            var due = await storage.QueryAsync(new IndexQuery(OutboxItem.DueIndex, "", OutboxItem.Sortable(before), MostAtOnce), ct);
            foreach (var conversation in due.Select(match => ConversationOf(match.Key)).Distinct(StringComparer.Ordinal))
                await delivery.AdoptAsync(conversation, evenIfLeased: before == DateTimeOffset.MaxValue, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            DispatchFailed(exception);
        }
    }

    private static string ConversationOf(string itemKey) => itemKey[..itemKey.LastIndexOf("/outbox/", StringComparison.Ordinal)];

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
