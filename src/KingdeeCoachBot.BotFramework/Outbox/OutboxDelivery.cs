using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>
/// Delivers what committed turns hold: in order within a conversation, at the same time across conversations. Each conversation has one lane,
/// and only the lane looks into storage for items of the conversation and takes them over, so it never races with itself. What cannot be
/// delivered now stays in storage, where <see cref="OutboxDispatcher"/> finds it.
/// </summary>
internal sealed partial class OutboxDelivery(
    IStorage storage, OutboxStore store, OutboxSender sender, OutboxCompletions completions, TimeProvider clock, ILogger<OutboxDelivery> logger)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    // A delivery with all its quick retries takes less. An item that waited in hand longer than the rest of its lease is leased anew.
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromSeconds(26);

    // How many conversations' positions are remembered; after that each costs one query again.
    private const int MostPositions = 100_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, OutboxLane> lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> positions = new(StringComparer.Ordinal);
    private HashSet<string> heldUp = new(StringComparer.Ordinal);
    private int underWay;
    private TaskCompletionSource? idle;

    /// <summary>Tells this process's leases from others'.</summary>
    public string ProcessId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The end of a lease that begins now.</summary>
    public DateTimeOffset NewLease() => clock.GetUtcNow() + Lease;

    /// <summary>Commits a turn, and delivers what it holds. Returns after the commit.</summary>
    /// <param name="conversation">The key of the conversation's record.</param>
    /// <param name="items">The items among the changes, by number.</param>
    /// <param name="changes">The turn's atomic write.</param>
    /// <param name="ct">Ends the turn before its commit.</param>
    public async Task CommitAsync(
        string conversation, IReadOnlyList<OutboxItem> items, IReadOnlyCollection<StorageChange> changes, CancellationToken ct)
    {
        if (items.Count == 0)
        {
            await storage.WriteAsync(changes, ct);
            return;
        }

        Announce(conversation, items[0].Number);
        IReadOnlyList<LeasedItem> committed = [];
        try
        {
            var eTags = await storage.WriteAsync(changes, ct);
            committed = [.. items.Select(item => new LeasedItem(item.Key, eTags[item.Key], item))];
        }
        finally
        {
            HandOver(conversation, items[0].Number, committed);
        }
    }

    /// <summary>Lets a conversation's lane see what storage holds for it. Returns at once.</summary>
    /// <param name="conversation">The key of the conversation's record.</param>
    /// <param name="evenIfLeased">Leases of other processes do not count: they are known to be dead.</param>
    public void Look(string conversation, bool evenIfLeased)
    {
        lock (gate)
        {
            var lane = LaneOf(conversation);
            lane.MustLook = true;
            lane.EvenIfLeased |= evenIfLeased;
            Start(lane);
        }
    }

    /// <summary>The conversations where something went wrong that time mends, since the last call.</summary>
    public IReadOnlyCollection<string> TakeHeldUp()
    {
        lock (gate)
        {
            var taken = heldUp;
            heldUp = new HashSet<string>(StringComparer.Ordinal);
            return taken;
        }
    }

    /// <summary>Completes when nothing is being delivered and every delivery is noted in storage.</summary>
    public async Task DrainAsync(CancellationToken ct)
    {
        Task waiting;
        lock (gate)
        {
            if (underWay > 0)
                idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = underWay > 0 ? idle!.Task : Task.CompletedTask;
        }

        await waiting.WaitAsync(ct);
        await completions.DrainAsync(ct);
    }

    private void Announce(string conversation, long firstNumber)
    {
        lock (gate)
            LaneOf(conversation).Announce(firstNumber);
    }

    private void HandOver(string conversation, long firstNumber, IReadOnlyList<LeasedItem> items)
    {
        lock (gate)
        {
            var lane = lanes[conversation];
            lane.Arrived(firstNumber);
            foreach (var item in items)
                lane.Take(item);
            if (items.Count > 0)
                Start(lane);
            else if (lane.IsIdle)
                lanes.Remove(conversation);
        }
    }

    private OutboxLane LaneOf(string conversation)
    {
        if (!lanes.TryGetValue(conversation, out var lane))
            lanes[conversation] = lane = new OutboxLane(conversation);
        return lane;
    }

    private void Start(OutboxLane lane)
    {
        if (lane.IsRunning)
            return;
        lane.IsRunning = true;
        underWay++;
        _ = Task.Run(() => WorkAsync(lane));
    }

    private async Task WorkAsync(OutboxLane lane)
    {
        try
        {
            while (NextStep(lane) is { } step)
                await step();
        }
        catch (Exception exception)
        {
            DeliveryBroke(exception);
            Stop(lane);
        }
        finally
        {
            Leave();
        }
    }

    private Func<Task>? NextStep(OutboxLane lane)
    {
        lock (gate)
        {
            if (lane.MustLook || (lane.First is { } first && !IsNextInOrder(first.Item)))
                return LookStep(lane);
            if (lane.First is { } next)
                return () => DeliverAsync(lane, next);

            Close(lane);
            return null;
        }
    }

    private Func<Task> LookStep(OutboxLane lane)
    {
        var evenIfLeased = lane.EvenIfLeased;
        lane.MustLook = lane.EvenIfLeased = false;
        return () => LookAsync(lane, evenIfLeased);
    }

    // After a start, or after another process had the conversation, older items may be waiting before the first one in hand. Nothing is
    // older than a conversation's first message.
    private bool IsNextInOrder(OutboxItem item) => item.Number == 1 || positions.TryGetValue(item.Conversation, out var delivered) && delivered >= item.Number - 1;

    private async Task LookAsync(OutboxLane lane, bool evenIfLeased)
    {
        // What was delivered but not yet noted would look as if it waited.
        await completions.DrainAsync(CancellationToken.None);
        foreach (var item in await store.WaitingAsync(lane.Conversation))
        {
            if (IsTheTurns(lane, item.Item))
                break;
            if (IsInHand(lane, item.Item))
                continue;
            if (!MayTake(item.Item, evenIfLeased) || await LeaseAsync(item) is not { } mine)
            {
                HoldUp(lane, item.Item.Number, byAnotherProcess: item.Item.Holder.Length > 0);
                break;
            }

            lock (gate)
                lane.Take(mine);
        }

        Remember(lane);
    }

    private bool IsTheTurns(OutboxLane lane, OutboxItem item)
    {
        lock (gate)
            return !lane.Holds(item.Number) && lane.IsAnnounced(item.Number);
    }

    // One that another process has taken over meanwhile is not ours any more.
    private bool IsInHand(OutboxLane lane, OutboxItem item)
    {
        lock (gate)
        {
            if (lane.Holds(item.Number) && item.Holder == ProcessId)
                return true;
            lane.Drop(item.Number);
            return false;
        }
    }

    private bool MayTake(OutboxItem item, bool evenIfLeased) =>
        evenIfLeased || item.Holder == ProcessId || item.LeasedUntil <= clock.GetUtcNow();

    private async Task<LeasedItem?> LeaseAsync(LeasedItem item)
    {
        try
        {
            var mine = item.Item with { Holder = ProcessId, LeasedUntil = NewLease() };
            return new LeasedItem(item.Key, await store.WriteAsync(mine, item.ETag), mine);
        }
        catch (ETagConflictException)
        {
            return null;
        }
    }

    private async Task DeliverAsync(OutboxLane lane, LeasedItem item)
    {
        var leased = item.Item.LeasedUntil - clock.GetUtcNow() < LongestDelivery ? await LeaseAsync(item) : item;
        if (leased is null)
            HoldUp(lane, item.Item.Number, byAnotherProcess: true);
        else if (await sender.DeliverAsync(leased))
            Delivered(lane, leased.Item);
        else
            HoldUp(lane, item.Item.Number, byAnotherProcess: false);
    }

    private void Delivered(OutboxLane lane, OutboxItem item)
    {
        lock (gate)
        {
            lane.Drop(item.Number);
            SetPosition(lane.Conversation, item.Number);
        }
    }

    private void Remember(OutboxLane lane)
    {
        lock (gate)
        {
            if (lane.First is { } first)
                SetPosition(lane.Conversation, first.Item.Number - 1);
        }
    }

    private void SetPosition(string conversation, long number)
    {
        if (positions.Count >= MostPositions)
            positions.Clear();
        positions[conversation] = number;
    }

    // Order before speed: what follows stays in storage behind the item that waits. A postponed one is due at its time; another process's
    // may be done any moment.
    private void HoldUp(OutboxLane lane, long number, bool byAnotherProcess)
    {
        lock (gate)
        {
            lane.PutDown(from: number);
            positions.Remove(lane.Conversation);
            if (byAnotherProcess)
                heldUp.Add(lane.Conversation);
        }
    }

    private void Close(OutboxLane lane)
    {
        lane.IsRunning = false;
        if (lane.IsIdle)
            lanes.Remove(lane.Conversation);
    }

    private void Stop(OutboxLane lane)
    {
        HoldUp(lane, 0, byAnotherProcess: true);
        lock (gate)
        {
            lane.MustLook = lane.EvenIfLeased = false;
            Close(lane);
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            if (--underWay == 0)
            {
                idle?.SetResult();
                idle = null;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Delivery of a conversation stopped; the dispatcher goes on with it in a few seconds")]
    private partial void DeliveryBroke(Exception exception);
}
