using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Housekeeping;

/// <summary>Deletes what has expired, in batches. It costs one query where nothing has.</summary>
internal sealed partial class Sweep(IStorage storage, TimeProvider clock, ILogger<Sweep> logger) : BackgroundService
{
    /// <summary>Small enough that a turn which waits behind it on a single writer does not notice.</summary>
    public const int MostAtOnce = 100;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <summary>Deletes all that has expired.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var query = new IndexQuery(Expiry.Index, "", IndexEntry.Sortable(clock.GetUtcNow()), MostAtOnce);
        while (await storage.QueryAsync(query, ct) is { Count: > 0 } expired)
        {
            await DeleteAsync(expired, query, ct);
            if (expired.Count < MostAtOnce)
                return;
            await Task.Yield();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryRunAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The process stops; the rest goes next time.
        }
    }

    private async Task TryRunAsync(CancellationToken ct)
    {
        try
        {
            await RunAsync(ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SweepFailed(exception);
        }
    }

    // A card's place may be noted anew at this moment. What still stands in the index after it was read had expired in the version read, or
    // the version read is older and its delete conflicts.
    private async Task DeleteAsync(IReadOnlyList<IndexMatch> expired, IndexQuery query, CancellationToken ct)
    {
        var items = await storage.ReadAsync([.. expired.Select(match => match.Key)], ct);
        var still = await storage.QueryAsync(query, ct);
        var deletes = still.Select(match => items.GetValueOrDefault(match.Key)).OfType<StoreItem>().DistinctBy(item => item.Key)
            .Select(item => new StorageChange.Delete(item.Key, item.ETag)).ToArray();
        if (await TryDeleteAsync(deletes, ct))
            return;
        foreach (var delete in deletes)
            await TryDeleteAsync([delete], ct);
    }

    private async Task<bool> TryDeleteAsync(StorageChange.Delete[] deletes, CancellationToken ct)
    {
        try
        {
            await storage.WriteAsync(deletes, ct);
            return true;
        }
        catch (ETagConflictException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Expired items could not be deleted; next attempt in ten minutes")]
    private partial void SweepFailed(Exception exception);
}
