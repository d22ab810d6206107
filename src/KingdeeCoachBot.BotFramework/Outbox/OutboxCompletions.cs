using System.Text.Json;
using System.Threading.Channels;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>Notes deliveries in storage, many in one write. What a kill leaves unnoted is delivered once more.</summary>
internal sealed partial class OutboxCompletions(IStorage storage, TimeProvider clock, ILogger<OutboxCompletions> logger) : BackgroundService
{
    private const int MostAtOnce = 64;

    private readonly Channel<Entry> entries = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>The item was taken by its channel.</summary>
    /// <param name="leased">The item.</param>
    /// <param name="activityId">The id that the channel gave, null where it gives none.</param>
    public void Add(LeasedItem leased, string? activityId) => entries.Writer.TryWrite(new Entry(leased, activityId, null));

    /// <summary>Completes when everything added so far is noted.</summary>
    public Task DrainAsync(CancellationToken ct)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return entries.Writer.TryWrite(new Entry(null, null, reached)) ? reached.Task.WaitAsync(ct) : Task.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Entry>(MostAtOnce);
        while (await entries.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < MostAtOnce && entries.Reader.TryRead(out var entry))
                batch.Add(entry);
            await NoteAsync(batch);
            batch.ForEach(entry => entry.Reached?.SetResult());
            batch.Clear();
        }
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        entries.Writer.TryComplete();
        return ExecuteTask?.WaitAsync(cancellationToken) ?? Task.CompletedTask;
    }

    private async Task NoteAsync(List<Entry> batch)
    {
        try
        {
            // A card replaced twice in a row is noted once: its newest place counts.
            var changes = batch.SelectMany(Changes).GroupBy(change => change.Key).Select(ofKey => ofKey.Last());
            await storage.WriteAsync([.. changes], CancellationToken.None);
        }
        catch (ETagConflictException) when (batch.Count > 1)
        {
            // Somebody else took one of them over; the others must not pay for it.
            foreach (var entry in batch)
                await NoteAsync([entry]);
        }
        catch (ETagConflictException)
        {
            // Whoever took it over delivers it and notes it.
        }
        catch (Exception exception)
        {
            DeliveriesNotNoted(exception, batch.Count);
        }
    }

    private IEnumerable<StorageChange> Changes(Entry entry)
    {
        if (entry.Leased is not { } leased)
            yield break;
        yield return new StorageChange.Delete(leased.Key, leased.ETag);
        if (leased.Item.CardInstance is { } card && entry.ActivityId is { } id)
            yield return PlaceOf(SentKey(leased.Item, card), id);
    }

    private StorageChange.Put PlaceOf(string key, string activityId) =>
        new(key, Sent(activityId), StorageChange.AnyETag, [Expiry.At(clock.GetUtcNow() + Expiry.OfSentCard, key)]);

    private static string SentKey(OutboxItem item, string card) => $"{item.Conversation}/cards/{Uri.EscapeDataString(card)}";

    private static byte[] Sent(string activityId) => JsonSerializer.SerializeToUtf8Bytes(new SentCard(activityId), TurnJson.Stored.SentCard);

    private sealed record Entry(LeasedItem? Leased, string? ActivityId, TaskCompletionSource? Reached);

    [LoggerMessage(LogLevel.Error, "{Count} deliveries could not be noted; they will be repeated when their leases have run out")]
    private partial void DeliveriesNotNoted(Exception exception, int count);
}
