using System.Globalization;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Housekeeping;

public sealed class SweepTests : IAsyncDisposable
{
    private const string SpentKey = "test/spent/card";
    private const string SentKey = "test/conversations/test/c/cards/card";
    private const string DeadKey = "test/conversations/test/c/outbox/000000000001";

    private static readonly TestBot Saving = new(turn =>
    {
        turn.SpendCard();
        return turn.SayAsync("saved", card: "card");
    });

    private readonly TestStorages storages = new("SQLite");
    private readonly TestChannel channel = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(SpentKey, 400)]
    [InlineData(SentKey, 90)]
    public async Task A_note_about_a_card_is_kept_for_its_time_and_no_longer(string key, int days)
    {
        var storage = storages.Open();
        await using var engine = new Engine(storage, Saving, channel);
        await engine.ProcessAsync(Press("Save", "card"));
        await engine.DeliveredAsync();

        await engine.SweepAsync(later: TimeSpan.FromDays(days) - TimeSpan.FromMinutes(1));
        Assert.True(await IsThereAsync(storage, key));

        await engine.SweepAsync(later: TimeSpan.FromMinutes(2));
        Assert.False(await IsThereAsync(storage, key));
        Assert.True(await IsThereAsync(storage, "test/conversations/test/c"));
    }

    [Fact]
    public async Task A_dead_letter_is_kept_for_thirty_days_and_a_waiting_message_as_long_as_it_waits()
    {
        var storage = storages.Open();
        await using var engine = new Engine(storage, Saving, channel);
        channel.Before = activity => throw TestChannel.Refuses(400, isPermanent: activity.Conversation!.Id == "c");
        await engine.ProcessAsync(Message("a"));
        await engine.ProcessAsync(Message("a", conversation: "d"));
        await engine.DeliveredAsync();

        await engine.SweepAsync(later: TimeSpan.FromDays(29));
        Assert.True(await IsThereAsync(storage, DeadKey));

        await engine.SweepAsync(later: TimeSpan.FromDays(2));
        Assert.False(await IsThereAsync(storage, DeadKey));
        Assert.True(await IsThereAsync(storage, "test/conversations/test/d/outbox/000000000001"));
    }

    [Fact]
    public async Task However_much_has_expired_it_goes_in_one_sweep_of_bounded_writes()
    {
        var storage = new InterceptedStorage(storages.Open());
        await using var engine = new Engine(storage, Saving, channel);
        var past = engine.Clock.GetUtcNow().AddDays(-1);
        await storage.WriteAsync([.. Enumerable.Range(0, 250).Select(number => Item($"old/{number.ToString(CultureInfo.InvariantCulture)}", past))], Ct);
        var writes = new List<int>();
        storage.BeforeWrite = changes =>
        {
            writes.Add(changes.Count);
            return Task.CompletedTask;
        };

        await engine.SweepAsync(later: default);
        await engine.SweepAsync(later: default);

        Assert.Equal([100, 100, 50], writes);
        Assert.Empty(await storage.QueryAsync(IndexQuery.Prefix(Expiry.Index, "", 10), Ct));
    }

    [Fact]
    public async Task What_is_renewed_while_it_is_swept_stays_and_the_others_go()
    {
        var storage = new InterceptedStorage(storages.Open());
        await using var engine = new Engine(storage, Saving, channel);
        var now = engine.Clock.GetUtcNow();
        await storage.WriteAsync([Item("a", now.AddDays(-2)), Item("b", now.AddDays(-1)), Item("c", now.AddDays(-1))], Ct);
        storage.BeforeRead = () =>
        {
            storage.BeforeRead = () => Task.CompletedTask;
            return storage.WriteAsync([Item("a", now.AddDays(1))], Ct);
        };
        storage.BeforeWrite = async changes =>
        {
            if (changes.Any(change => change is StorageChange.Put))
                return;
            storage.BeforeWrite = _ => Task.CompletedTask;
            await storage.WriteAsync([Item("b", now.AddDays(1))], Ct);
        };

        await engine.SweepAsync(later: default);

        Assert.Equal(["a", "b"], (await storage.QueryAsync(IndexQuery.Prefix(Expiry.Index, "", 10), Ct)).Select(match => match.Key));
    }

    public ValueTask DisposeAsync() => storages.DisposeAsync();

    private static StorageChange.Put Item(string key, DateTimeOffset expires) => new(key, "{}"u8.ToArray(), StorageChange.AnyETag, [Expiry.At(expires, key)]);

    private static async Task<bool> IsThereAsync(IStorage storage, string key) => (await storage.ReadAsync([key], Ct)).ContainsKey(key);
}
