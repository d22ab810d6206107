using System.Text.Json;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>Waiting items in storage.</summary>
internal sealed class OutboxStore(IStorage storage)
{
    private const int MostAtOnce = 200;

    /// <summary>The first waiting items of a conversation, in order.</summary>
    public async Task<IReadOnlyList<LeasedItem>> WaitingAsync(string conversation)
    {
        var found = await storage.QueryAsync(IndexQuery.Prefix(OutboxItem.ConversationIndex, conversation + "/", MostAtOnce), default);
        if (found.Count == 0)
            return [];

        var items = await storage.ReadAsync([.. found.Select(match => match.Key)], default);
        return [.. items.Values.Select(ToLeased).Where(leased => leased.Item.Refusal is null).OrderBy(leased => leased.Item.Number)];
    }

    /// <summary>The conversations that have items which some process may take.</summary>
    public async Task<IReadOnlyCollection<string>> DueAsync(DateTimeOffset before, CancellationToken ct)
    {
        var conversations = new HashSet<string>(StringComparer.Ordinal);
        var from = "";
        while (true)
        {
            var due = await storage.QueryAsync(new IndexQuery(OutboxItem.DueIndex, from, IndexEntry.Sortable(before), MostAtOnce), ct);
            conversations.UnionWith(due.Select(match => OutboxItem.ConversationOf(match.Key)));
            if (due.Count < MostAtOnce)
                return conversations;
            // One conversation that is stuck may fill pages: the others behind it are not to starve.
            from = due[^1].Value + '\u0001';
        }
    }

    /// <returns>The new eTag.</returns>
    /// <exception cref="ETagConflictException">Another process took the item over.</exception>
    public async Task<string> WriteAsync(OutboxItem item, string eTag)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(item, TurnJson.Stored.OutboxItem);
        var eTags = await storage.WriteAsync([new StorageChange.Put(item.Key, body, eTag, item.IndexEntries())], default);
        return eTags[item.Key];
    }

    private static LeasedItem ToLeased(StoreItem item) =>
        new(item.Key, item.ETag, JsonSerializer.Deserialize(item.Body.Span, TurnJson.Stored.OutboxItem)!);
}
