using System.Text.Json;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>Jobs in storage.</summary>
internal sealed partial class JobStore(IStorage storage, ILogger<JobStore> logger)
{
    private const int MostAtOnce = 200;

    /// <summary>The first jobs that some process may take.</summary>
    public async Task<IReadOnlyList<StoredJob>> DueAsync(DateTimeOffset now, int limit, CancellationToken ct)
    {
        // Values end in "/" and the key: "0" is just behind "/", so what is due in this millisecond counts.
        var due = await storage.QueryAsync(new IndexQuery(JobItem.DueIndex, "", IndexEntry.Sortable(now) + "0", limit), ct);
        var values = due.ToDictionary(match => match.Key, match => match.Value, StringComparer.Ordinal);
        var jobs = await ReadAsync([.. values.Keys], ct);
        // One that another process took between query and read is due later.
        return [.. jobs.Where(job => job.Item.DueValue == values[job.Item.Key]).OrderBy(job => job.Item.Due)];
    }

    /// <summary>Frees what processes known to be dead have in hand.</summary>
    public async Task TakeOverAsync(string processId, DateTimeOffset now, CancellationToken ct)
    {
        var from = "";
        while (true)
        {
            var held = await storage.QueryAsync(new IndexQuery(JobItem.HeldIndex, from, null, MostAtOnce), ct);
            foreach (var job in await ReadAsync([.. held.Select(match => match.Key)], ct))
            {
                if (job.Item.Holder.Length > 0 && job.Item.Holder != processId)
                    await TryWriteAsync(job.Item with { Holder = "", Due = now }, job.ETag);
            }

            if (held.Count < MostAtOnce)
                return;
            from = held[^1].Value + '\u0001';
        }
    }

    /// <summary>A write has no end but its own: what has been worked for is not to be lost because the process stops.</summary>
    /// <exception cref="ETagConflictException">Another process has the job, or has done with it.</exception>
    public async Task<StoredJob> WriteAsync(JobItem item, string eTag)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(item, TurnJson.Stored.JobItem);
        var eTags = await storage.WriteAsync([new StorageChange.Put(item.Key, body, eTag, item.IndexEntries())], CancellationToken.None);
        return new StoredJob(eTags[item.Key], item);
    }

    /// <returns>Null where another process has the job, or has done with it.</returns>
    public async Task<StoredJob?> TryWriteAsync(JobItem item, string eTag)
    {
        try
        {
            return await WriteAsync(item, eTag);
        }
        catch (ETagConflictException)
        {
            return null;
        }
    }

    private async Task<List<StoredJob>> ReadAsync(string[] keys, CancellationToken ct)
    {
        var jobs = new List<StoredJob>(keys.Length);
        if (keys.Length == 0)
            return jobs;

        foreach (var item in (await storage.ReadAsync(keys, ct)).Values)
        {
            if (await ReadAsync(item) is { } job)
                jobs.Add(job);
        }

        return jobs;
    }

    // One that no version can read must not come up first in every round: it leaves the line, with its body as it is.
    private async Task<StoredJob?> ReadAsync(StoreItem item)
    {
        try
        {
            return new StoredJob(item.ETag, JsonSerializer.Deserialize(item.Body.Span, TurnJson.Stored.JobItem)!);
        }
        catch (JsonException exception)
        {
            JobUnreadable(exception);
            var index = new IndexEntry(JobItem.DeadIndex, item.Key);
            await storage.WriteAsync([new StorageChange.Put(item.Key, item.Body, item.ETag, [index])], CancellationToken.None);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "A stored job cannot be read by this version; it is kept and not tried again")]
    private partial void JobUnreadable(Exception exception);
}
