using System.Text;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.BotFramework.Turns;

/// <summary>An effect that can be counted: an item beside the states that lists what was done.</summary>
internal sealed record Tally(List<string> Entries)
{
    public static async Task AddAsync(ITurnContext turn, string entry, CancellationToken ct = default)
    {
        var key = KeyOf(turn);
        var tally = await turn.Transaction.FindAsync(key, TallyJson.Default.Tally, ct) ?? new Tally([]);
        turn.Transaction.Put(key, new Tally([.. tally.Entries, entry]), TallyJson.Default.Tally);
    }

    public static string KeyOf(ITurnContext turn) => turn.Identity.Key("tally");

    public static async Task<IReadOnlyList<string>> ReadAsync(IStorage storage)
    {
        var items = await storage.ReadAsync(["test/tally"], default);
        return items.TryGetValue("test/tally", out var item)
            ? System.Text.Json.JsonSerializer.Deserialize(item.Body.Span, TallyJson.Default.Tally)!.Entries
            : [];
    }

    /// <summary>Changes an item as another process would: whatever its version.</summary>
    public static Task OverwriteAsync(IStorage storage, string key, string json) =>
        storage.WriteAsync([new StorageChange.Put(key, Encoding.UTF8.GetBytes(json), StorageChange.AnyETag, [])], default);
}

[JsonSerializable(typeof(Tally))]
internal sealed partial class TallyJson : JsonSerializerContext;
