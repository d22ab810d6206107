using System.Text.Json;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>
/// Delivers what committed turns hold: in order within a conversation, at the same time across conversations. What cannot be delivered
/// now stays in storage with a later lease, where <see cref="OutboxDispatcher"/> finds it.
/// </summary>
internal sealed partial class OutboxDelivery(
    IStorage storage, IEnumerable<IConnector> connectors, OutboxCompletions completions, TimeProvider clock, ILogger<OutboxDelivery> logger)
{
    /// <summary>Longer than a delivery takes with all its quick retries, so that no living holder loses its item.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    private const int MostAttempts = 12;

    // How many conversations' positions are remembered; after that each costs one query again.
    private const int MostPositions = 100_000;

    private readonly IConnector[] connectors = [.. connectors];
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> positions = new(StringComparer.Ordinal);
    // Items of ours that no lane holds any more: the only ones of our own that may be taken over before their lease runs out.
    private readonly HashSet<string> orphans = new(StringComparer.Ordinal);
    private int underWay;
    private TaskCompletionSource? idle;

    /// <summary>Tells this process's leases from others'.</summary>
    public string ProcessId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The end of a lease that begins now.</summary>
    public DateTimeOffset NewLease() => clock.GetUtcNow() + Lease;

    /// <summary>Hands over items just committed, or taken over. Returns at once.</summary>
    public void Deliver(string conversation, IReadOnlyList<LeasedItem> items)
    {
        if (items.Count == 0)
            return;
        lock (lanes)
        {
            if (!lanes.TryGetValue(conversation, out var lane))
                lanes[conversation] = lane = new Lane();
            foreach (var item in items)
                lane.Waiting.Enqueue(item, item.Item.Number);
            if (lane.IsRunning)
                return;
            lane.IsRunning = true;
            underWay++;
        }

        _ = Task.Run(() => RunAsync(conversation));
    }

    /// <summary>Completes when nothing is being delivered and every delivery is noted in storage.</summary>
    public async Task DrainAsync(CancellationToken ct)
    {
        Task waiting;
        lock (lanes)
        {
            if (underWay > 0)
                idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = underWay > 0 ? idle!.Task : Task.CompletedTask;
        }

        await waiting.WaitAsync(ct);
        await completions.DrainAsync(ct);
    }

    /// <summary>Takes over a conversation's waiting items whose leases have run out, as far as order allows.</summary>
    /// <param name="conversation">The key of the conversation's record.</param>
    /// <param name="evenIfLeased">Leases of other processes do not count: they are known to be dead.</param>
    /// <param name="ct">Ends the taking over.</param>
    public async Task AdoptAsync(string conversation, bool evenIfLeased, CancellationToken ct)
    {
        var waiting = await WaitingAsync(conversation, ct);
        var taken = new List<LeasedItem>();
        foreach (var (key, eTag, item) in waiting)
        {
            if (!MayTake(item, evenIfLeased) || await TakeAsync(key, eTag, item, ct) is not { } leased)
                break;
            taken.Add(leased);
        }

        if (taken.Count > 0)
            Remember(conversation, taken[0].Item.Number - 1);
        Deliver(conversation, taken);
    }

    private bool MayTake(OutboxItem item, bool evenIfLeased)
    {
        if (item.LeasedUntil <= clock.GetUtcNow())
            return true;
        if (item.Holder != ProcessId)
            return evenIfLeased;
        lock (lanes)
            return orphans.Contains(item.Key);
    }

    private async Task<LeasedItem?> TakeAsync(string key, string eTag, OutboxItem item, CancellationToken ct)
    {
        try
        {
            var mine = item with { Holder = ProcessId, LeasedUntil = NewLease() };
            var leased = new LeasedItem(key, await WriteAsync(mine, eTag, ct), mine);
            lock (lanes)
                orphans.Remove(key);
            return leased;
        }
        catch (ETagConflictException)
        {
            return null;
        }
    }

    private async Task RunAsync(string conversation)
    {
        LeasedItem? leased = null;
        try
        {
            while ((leased = Next(conversation)) is not null)
            {
                if (!await IsNextInOrderAsync(conversation, leased) || !await DeliverAsync(leased))
                {
                    // Order before speed: what follows stays in storage behind the item that waits.
                    Abandon(conversation, leased);
                    return;
                }

                Remember(conversation, leased.Item.Number);
            }
        }
        catch (Exception exception)
        {
            DeliveryBroke(exception);
            Abandon(conversation, leased);
        }
        finally
        {
            Leave();
        }
    }

    private LeasedItem? Next(string conversation)
    {
        lock (lanes)
        {
            var lane = lanes[conversation];
            if (lane.Waiting.TryDequeue(out var item, out _))
                return item;
            lanes.Remove(conversation);
            return null;
        }
    }

    private void Abandon(string conversation, LeasedItem? current)
    {
        lock (lanes)
        {
            positions.Remove(conversation);
            if (current is not null)
                orphans.Add(current.Key);
            if (lanes.Remove(conversation, out var lane))
                orphans.UnionWith(lane.Waiting.UnorderedItems.Select(waiting => waiting.Element.Key));
        }
    }

    private void Leave()
    {
        lock (lanes)
        {
            if (--underWay == 0)
            {
                idle?.SetResult();
                idle = null;
            }
        }
    }

    private void Remember(string conversation, long number)
    {
        lock (lanes)
        {
            if (positions.Count >= MostPositions)
                positions.Clear();
            positions[conversation] = number;
        }
    }

    // The first message after a start, or after another process had the conversation, may have older ones waiting before it.
    private async Task<bool> IsNextInOrderAsync(string conversation, LeasedItem leased)
    {
        lock (lanes)
        {
            if (positions.TryGetValue(conversation, out var delivered) && delivered >= leased.Item.Number - 1)
                return true;
        }

        var before = (await WaitingAsync(conversation, CancellationToken.None)).Where(other => other.Item.Number < leased.Item.Number);
        return !before.Any();
    }

    private async Task<IReadOnlyList<LeasedItem>> WaitingAsync(string conversation, CancellationToken ct)
    {
        const int most = 200;
        var found = await storage.QueryAsync(IndexQuery.Prefix(OutboxItem.ConversationIndex, conversation + "/", most), ct);
        if (found.Count == 0)
            return [];

        var items = await storage.ReadAsync([.. found.Select(match => match.Key)], ct);
        return
        [
            .. items.Values
                .Select(item => new LeasedItem(
                    item.Key, item.ETag, JsonSerializer.Deserialize(item.Body.Span, TurnJson.Stored.OutboxItem)!))
                .OrderBy(item => item.Item.Number),
        ];
    }

    /// <returns>False where the item has to wait, and all after it.</returns>
    private async Task<bool> DeliverAsync(LeasedItem leased)
    {
        try
        {
            var activityId = await SendAsync(leased, CancellationToken.None);
            completions.Add(leased, activityId);
            return true;
        }
        catch (ConnectorException exception) when (exception.IsPermanent || leased.Item.Attempts + 1 >= MostAttempts)
        {
            ChannelRefused(leased.Item.Kind, exception.Status, exception.Code);
            await WriteAsync(leased.Item with { Refusal = exception.Code ?? $"{exception.Status}", Attempts = leased.Item.Attempts + 1 }, leased.ETag, default);
            return true;
        }
        catch (ConnectorException exception)
        {
            var pause = Pause(leased.Item.Attempts);
            DeliveryPostponed(leased.Item.Kind, exception.Status, pause);
            var later = leased.Item with { Attempts = leased.Item.Attempts + 1, LeasedUntil = clock.GetUtcNow() + pause, Holder = "" };
            await WriteAsync(later, leased.ETag, default);
            return false;
        }
    }

    private static TimeSpan Pause(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 5 * Math.Pow(2, attempts)));

    private async Task<string?> SendAsync(LeasedItem leased, CancellationToken ct)
    {
        var activity = leased.Item.Activity;
        var connector = Array.Find(connectors, candidate => candidate.Serves(activity.ServiceUrl!))
            ?? throw new ConnectorException("No connector serves the activity's service URL", null, "NoConnector", isPermanent: true);
        switch (leased.Item.Kind)
        {
            case OutgoingKind.Update:
                await connector.UpdateAsync(activity, ct);
                return activity.Id;
            case OutgoingKind.Delete:
                await connector.DeleteAsync(activity, ct);
                return null;
            default:
                return (await connector.SendAsync(activity, leased.Key, ct)).Id;
        }
    }

    private async Task<string> WriteAsync(OutboxItem item, string eTag, CancellationToken ct)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(item, TurnJson.Stored.OutboxItem);
        var eTags = await storage.WriteAsync([new StorageChange.Put(item.Key, body, eTag, item.IndexEntries())], ct);
        return eTags[item.Key];
    }

    private sealed class Lane
    {
        public PriorityQueue<LeasedItem, long> Waiting { get; } = new();

        public bool IsRunning { get; set; }
    }

    [LoggerMessage(LogLevel.Warning, "A channel refused a {Kind} for good (status {Status}, code {Code}); it is kept as a dead letter")]
    private partial void ChannelRefused(OutgoingKind kind, int? status, string? code);

    [LoggerMessage(LogLevel.Warning, "A {Kind} could not be delivered (status {Status}); next attempt in {Pause}")]
    private partial void DeliveryPostponed(OutgoingKind kind, int? status, TimeSpan pause);

    [LoggerMessage(LogLevel.Error, "Delivery of a conversation stopped; the dispatcher goes on with it when its lease has run out")]
    private partial void DeliveryBroke(Exception exception);
}
