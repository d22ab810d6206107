using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>Gives one item to its channel and finds out what becomes of it.</summary>
internal sealed partial class OutboxSender(
    OutboxStore store, IEnumerable<IConnector> connectors, OutboxCompletions completions, TimeProvider clock, ILogger<OutboxSender> logger)
{
    /// <summary>How often an item is tried before it is kept as a dead letter: a little more than an hour.</summary>
    public const int MostAttempts = 12;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    private readonly IConnector[] connectors = [.. connectors];

    /// <returns>False where the item has to wait, and all after it.</returns>
    public async Task<bool> DeliverAsync(LeasedItem leased)
    {
        try
        {
            completions.Add(leased, await SendAsync(leased));
            return true;
        }
        catch (ConnectorException exception) when (exception.IsPermanent || leased.Item.Attempts + 1 >= MostAttempts)
        {
            ChannelRefused(leased.Item.Kind, exception.Status, exception.Code);
            await GiveUpAsync(leased, exception);
            return true;
        }
        catch (ConnectorException exception)
        {
            var pause = Pause(leased.Item.Attempts, exception.RetryAfter);
            DeliveryPostponed(leased.Item.Kind, exception.Status, pause);
            await store.WriteAsync(leased.Item.Failed() with { LeasedUntil = clock.GetUtcNow() + pause, Holder = "" }, leased.ETag);
            return false;
        }
    }

    private Task<string> GiveUpAsync(LeasedItem leased, ConnectorException exception) =>
        store.WriteAsync(
            leased.Item.Failed() with { Refusal = exception.Code ?? $"{exception.Status}", LeasedUntil = clock.GetUtcNow(), Holder = "" },
            leased.ETag);

    private static TimeSpan Pause(int attempts, TimeSpan? retryAfter)
    {
        var pause = TimeSpan.FromSeconds(5 * Math.Pow(2, attempts));
        if (retryAfter > pause)
            pause = retryAfter.Value;
        return pause < LongestPause ? pause : LongestPause;
    }

    private async Task<string?> SendAsync(LeasedItem leased)
    {
        try
        {
            return await SendAsync(ConnectorFor(leased.Item), leased);
        }
        catch (Exception exception) when (exception is not ConnectorException)
        {
            // A connector that breaks must not be asked for ever: this counts as an attempt.
            throw new ConnectorException("The connector broke", null, exception.GetType().Name, isPermanent: false, exception);
        }
    }

    private IConnector ConnectorFor(OutboxItem item) =>
        Array.Find(connectors, candidate => candidate.Serves(item.Activity.ServiceUrl!))
        ?? throw new ConnectorException("No connector serves the activity's service URL", null, "NoConnector", isPermanent: true);

    private static async Task<string?> SendAsync(IConnector connector, LeasedItem leased)
    {
        var activity = leased.Item.Activity;
        switch (leased.Item.Kind)
        {
            case OutgoingKind.Update:
                await connector.UpdateAsync(activity, CancellationToken.None);
                return activity.Id;
            case OutgoingKind.Delete:
                await connector.DeleteAsync(activity, CancellationToken.None);
                return null;
            default:
                return (await connector.SendAsync(activity, leased.Key, CancellationToken.None)).Id;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A channel refused a {Kind} for good (status {Status}, code {Code}); it is kept as a dead letter")]
    private partial void ChannelRefused(OutgoingKind kind, int? status, string? code);

    [LoggerMessage(LogLevel.Warning, "A {Kind} could not be delivered (status {Status}); next attempt in {Pause}")]
    private partial void DeliveryPostponed(OutgoingKind kind, int? status, TimeSpan pause);
}
