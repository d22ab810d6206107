using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Outbox;

public sealed class OutboxTests : IAsyncDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly TestStorages storages = new("SQLite");
    private readonly TestChannel channel = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static TestBot Twice => new(async turn =>
    {
        await turn.SayAsync(turn.Activity.Text + ".1");
        await turn.SayAsync(turn.Activity.Text + ".2");
    });

    [Fact]
    public async Task Messages_of_several_turns_arrive_in_order_and_leave_nothing_behind()
    {
        await using var engine = Start(Twice, out var storage);

        for (var number = 1; number <= 20; number++)
            await engine.ProcessAsync(Message($"{number:D2}"));
        await engine.DeliveredAsync();

        Assert.Equal(40, channel.Texts.Count);
        Assert.Equal(channel.Texts.Order(StringComparer.Ordinal), channel.Texts);
        Assert.Empty(await WaitingAsync(storage));
    }

    [Fact]
    public async Task What_was_sent_can_be_taken_back_by_the_id_that_the_channel_gave_it()
    {
        var deleting = new TestBot(turn => turn.Activity.Text == "delete" ? turn.DeleteActivityAsync("sent:a") : turn.SayAsync("a"));
        await using var engine = Start(deleting, out var storage);

        await engine.ProcessAsync(Message("send"));
        await engine.ProcessAsync(Message("delete"));
        await engine.DeliveredAsync();

        Assert.Equal(("messageDelete", "sent:a", "c"), (channel.Taken[1].Type, channel.Taken[1].Id, channel.Taken[1].Conversation!.Id));
        Assert.Empty(await WaitingAsync(storage));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(403)]
    [InlineData(null)]
    public async Task While_a_channel_does_not_answer_later_turns_wait_behind_and_nothing_is_lost(int? status)
    {
        await using var engine = Start(Twice, out var storage);
        channel.Before = _ => throw TestChannel.Refuses(status);

        await engine.ProcessAsync(Message("a"));
        await engine.DeliveredAsync();
        await engine.ProcessAsync(Message("b"));
        await engine.DeliveredAsync();
        Assert.Equal(1, channel.Attempts);
        Assert.Equal(4, (await WaitingAsync(storage)).Count);

        await engine.DispatchAsync(later: Hour);
        Assert.Equal(2, channel.Attempts);

        channel.Before = _ => Task.CompletedTask;
        await engine.ProcessAsync(Message("c"));
        await engine.DispatchAsync(later: Hour);

        Assert.Equal(["a.1", "a.2", "b.1", "b.2", "c.1", "c.2"], channel.Texts);
        Assert.Empty(await WaitingAsync(storage));
    }

    [Fact]
    public async Task Before_its_time_a_postponed_message_is_not_tried_again()
    {
        await using var engine = Start(Twice, out _);
        channel.Before = _ => throw TestChannel.Refuses(500);
        await engine.ProcessAsync(Message("a"));
        await engine.DeliveredAsync();

        await engine.DispatchAsync();
        await engine.DispatchAsync(later: TimeSpan.FromSeconds(1));
        Assert.Equal(1, channel.Attempts);

        await engine.DispatchAsync(later: TimeSpan.FromSeconds(5));
        Assert.Equal(2, channel.Attempts);
    }

    [Fact]
    public async Task A_channel_that_asks_for_a_longer_pause_gets_it()
    {
        await using var engine = Start(TestBot.Echo, out _);
        channel.Before = _ => throw new KingdeeCoachBot.BotFramework.Connector.ConnectorException("busy", 429, null, false)
        {
            RetryAfter = TimeSpan.FromMinutes(5),
        };
        await engine.ProcessAsync(Message("a"));
        await engine.DeliveredAsync();

        await engine.DispatchAsync(later: TimeSpan.FromMinutes(4));
        Assert.Equal(1, channel.Attempts);

        await engine.DispatchAsync(later: TimeSpan.FromMinutes(2));
        Assert.Equal(2, channel.Attempts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_that_never_gets_through_is_given_up_after_a_bounded_number_of_attempts(bool breaks)
    {
        await using var engine = Start(Twice, out var storage);
        channel.Before = activity => activity.Text != "a.1" ? Task.CompletedTask
            : breaks ? throw new InvalidOperationException("a bug in the connector") : throw TestChannel.Refuses(500);
        await engine.ProcessAsync(Message("a"));
        await engine.DeliveredAsync();

        for (var round = 0; round < OutboxSender.MostAttempts + 3; round++)
            await engine.DispatchAsync(later: Hour);

        Assert.Equal(OutboxSender.MostAttempts + 1, channel.Attempts);
        Assert.Equal(["a.2"], channel.Texts);
        Assert.Single(await DeadAsync(storage));
        Assert.Empty(await WaitingAsync(storage));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task A_message_refused_for_good_is_kept_as_a_dead_letter_and_those_behind_it_go_on(int status)
    {
        await using var engine = Start(Twice, out var storage);
        channel.Before = activity => activity.Text == "a.1" ? throw TestChannel.Refuses(status, isPermanent: true) : Task.CompletedTask;

        await engine.ProcessAsync(Message("a"));
        await engine.ProcessAsync(Message("b"));
        await engine.DeliveredAsync();

        Assert.Equal(["a.2", "b.1", "b.2"], channel.Texts);
        Assert.Single(await DeadAsync(storage));
        Assert.Empty(await WaitingAsync(storage));
    }

    [Fact]
    public async Task A_message_for_a_service_URL_that_no_connector_serves_is_a_dead_letter()
    {
        await using var engine = Start(TestBot.Echo, out var storage);
        var activity = Message("a");
        activity.ServiceUrl = "unknown:channel";

        await engine.ProcessAsync(activity);
        await engine.DeliveredAsync();

        Assert.Single(await DeadAsync(storage));
    }

    [Fact]
    public async Task What_a_killed_process_left_is_delivered_by_the_next_one_at_its_start_in_order()
    {
        var killed = Start(Twice, out _);
        channel.Before = activity => activity.Text == "a.1" ? Task.CompletedTask : Task.Delay(Timeout.Infinite, Ct);
        await killed.ProcessAsync(Message("a"));
        await killed.ProcessAsync(Message("b"));
        await killed.ProcessAsync(Message("other", conversation: "d"));
        await channel.TriedAsync(3);

        var survivor = new TestChannel();
        await using var next = new Engine(storages.Open(), Twice, survivor);
        await next.DispatchAsync(everything: true);

        Assert.Equal(["a.2", "b.1", "b.2"], InConversation("c"));
        Assert.Equal(["other.1", "other.2"], InConversation("d"));
        var attempts = survivor.Attempts;
        await next.DispatchAsync(everything: true);
        Assert.Equal(attempts, survivor.Attempts);

        IEnumerable<string> InConversation(string id) => survivor.Taken.Where(each => each.Conversation!.Id == id).Select(each => each.Text!)
            // a.1 was taken by the channel, but the process was killed before or after it noted that.
            .Where(text => text != "a.1");
    }

    [Fact]
    public async Task Everything_left_behind_is_found_at_the_start_however_much_it_is()
    {
        var killed = Start(TestBot.Echo, out var storage);
        channel.Before = _ => Task.Delay(Timeout.Infinite, Ct);
        for (var number = 0; number < 250; number++)
            await killed.ProcessAsync(Message($"{number:D3}", conversation: $"c{number % 5}"));

        var survivor = new TestChannel();
        await using var next = new Engine(storages.Open(), TestBot.Echo, survivor);
        await next.DispatchAsync(everything: true);

        Assert.Equal(250, survivor.Texts.Distinct().Count());
        Assert.All(survivor.Taken.GroupBy(each => each.Conversation!.Id), each => Assert.Equal(each.Select(a => a.Text).Order(StringComparer.Ordinal), each.Select(a => a.Text)));
        Assert.Empty(await WaitingAsync(storage));
    }

    [Fact]
    public async Task Where_several_processes_work_a_dead_ones_messages_wait_for_its_lease_and_newer_ones_behind_them()
    {
        var killed = Start(TestBot.Echo, out _);
        channel.Before = _ => Task.Delay(Timeout.Infinite, Ct);
        await killed.ProcessAsync(Message("a"));

        var survivor = new TestChannel();
        await using var next = new Engine(storages.Open(), TestBot.Echo, survivor);
        await next.ProcessAsync(Message("b"));
        await next.DispatchAsync();
        Assert.Empty(survivor.Taken);

        await next.DispatchAsync(later: TimeSpan.FromSeconds(31));
        Assert.Equal(["re: a", "re: b"], survivor.Texts);
    }

    [Fact]
    public async Task Processes_that_take_turns_in_a_conversation_keep_its_order()
    {
        await using var one = Start(TestBot.Echo, out _);
        await using var other = Start(TestBot.Echo, out _);

        for (var number = 0; number < 20; number++)
            await (number % 2 == 0 ? one : other).ProcessAsync(Message($"{number:D2}"));
        for (var round = 0; round < 20 && channel.Texts.Count < 20; round++)
        {
            await one.DispatchAsync();
            await other.DispatchAsync();
        }

        Assert.Equal(20, channel.Texts.Count);
        Assert.Equal(channel.Texts.Order(StringComparer.Ordinal), channel.Texts);
    }

    [Fact]
    public async Task Messages_that_wait_behind_a_slow_one_longer_than_their_lease_are_sent_once()
    {
        await using var engine = Start(Twice, out _);
        var mayAnswer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.Before = _ => mayAnswer.Task;
        await engine.ProcessAsync(Message("a"));
        await channel.TriedAsync(1);

        engine.Clock.Offset += Hour;
        engine.Delivery.Look("test/conversations/test/c", evenIfLeased: false);
        mayAnswer.SetResult();
        await engine.DispatchAsync();
        await engine.DispatchAsync(everything: true);

        Assert.Equal(["a.1", "a.2"], channel.Texts);
    }

    [Fact]
    public async Task The_dispatcher_never_takes_what_a_turn_is_about_to_hand_over()
    {
        var inner = storages.Open();
        Engine? engine = null;
        var storage = new AfterWriteStorage(inner);
        await using var started = engine = new Engine(storage, Twice, channel);
        storage.AfterWrite = async () =>
        {
            storage.AfterWrite = () => Task.CompletedTask;
            await engine.DispatchAsync(everything: true);
        };

        await engine.ProcessAsync(Message("a"));
        await engine.DeliveredAsync();

        Assert.Equal(["a.1", "a.2"], channel.Texts);
    }

    [Fact]
    public async Task Deliveries_that_could_not_be_noted_one_by_one_do_not_harm_the_others()
    {
        var otherProcess = storages.Open();
        var storage = storages.Open();
        await using var engine = new Engine(storage, Twice, channel);
        channel.Before = async activity =>
        {
            // Somebody else writes the item while the channel takes it: the note of this delivery conflicts.
            if (activity.Text == "a.1")
                await StealAsync(otherProcess, "test/conversations/test/c/outbox/000000000001");
        };

        await engine.ProcessAsync(Message("a"));
        await engine.ProcessAsync(Message("b", conversation: "d"));
        await engine.DeliveredAsync();

        Assert.Equal(["test/conversations/test/c/outbox/000000000001"], await WaitingAsync(storage));
    }

    [Fact]
    public async Task A_lane_whose_storage_fails_goes_on_with_the_next_round_and_newer_messages_stay_behind()
    {
        var storage = new InterceptedStorage(storages.Open());
        await using var engine = new Engine(storage, TestBot.Echo, channel);
        channel.Before = activity =>
        {
            storage.BeforeWrite = changes => changes.Count == 1 ? throw new StorageUnavailableException("locked") : Task.CompletedTask;
            throw TestChannel.Refuses(500);
        };
        await engine.ProcessAsync(Message("a"));
        await engine.DeliveredAsync();

        channel.Before = _ => Task.CompletedTask;
        storage.BeforeWrite = _ => Task.CompletedTask;
        await engine.ProcessAsync(Message("b"));
        await engine.DispatchAsync();

        Assert.Equal(["re: a", "re: b"], channel.Texts);
    }

    [Fact]
    public async Task A_stuck_conversation_does_not_starve_the_others()
    {
        await using var engine = Start(TestBot.Echo, out _);
        channel.Before = activity => activity.Conversation!.Id == "stuck" ? throw TestChannel.Refuses(500) : Task.CompletedTask;
        for (var number = 0; number < 210; number++)
            await engine.ProcessAsync(Message($"{number}", conversation: "stuck"));
        var killed = Start(TestBot.Echo, out _, new TestChannel { Before = _ => Task.Delay(Timeout.Infinite, Ct) });
        await killed.ProcessAsync(Message("other", conversation: "other"));

        await engine.DispatchAsync(later: Hour);

        Assert.Equal(["re: other"], channel.Texts);
    }

    [Fact]
    public async Task Draining_waits_for_what_is_under_way_and_for_its_note()
    {
        await using var engine = Start(TestBot.Echo, out var storage);
        var mayAnswer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.Before = _ => mayAnswer.Task;
        await engine.ProcessAsync(Message("a"));

        var drained = engine.DeliveredAsync();
        Assert.False(drained.IsCompleted);
        mayAnswer.SetResult();
        await drained;

        Assert.Empty(await WaitingAsync(storage));
    }

    [Fact]
    public async Task A_channel_that_gives_no_id_is_believed_and_its_card_has_no_place()
    {
        channel.GivesIds = false;
        await using var engine = Start(
            new TestBot(turn => turn.Card is null ? turn.SayAsync("card", "first") : turn.ReplaceCardAsync(new RawJson("{}"u8.ToArray()), "second")), out var storage);

        await engine.ProcessAsync(Message("a"));
        await engine.DeliveredAsync();
        await engine.ProcessAsync(Press("x", "first"));
        await engine.DeliveredAsync();

        Assert.Equal([null, null], channel.Taken.Select(each => each.Id));
        Assert.Empty(await WaitingAsync(storage));
    }

    public ValueTask DisposeAsync() => storages.DisposeAsync();

    private static async Task StealAsync(IStorage storage, string key)
    {
        var item = (await storage.ReadAsync([key], Ct))[key];
        var stolen = System.Text.Json.JsonSerializer.Deserialize(item.Body.Span, TurnJson.Stored.OutboxItem)! with { Holder = "another" };
        await storage.WriteAsync(
            [new StorageChange.Put(key, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(stolen, TurnJson.Stored.OutboxItem), item.ETag, stolen.IndexEntries())], Ct);
    }

    private static async Task<IReadOnlyList<string>> WaitingAsync(IStorage storage) =>
        [.. (await storage.QueryAsync(IndexQuery.Prefix(OutboxItem.ConversationIndex, "", 1000), Ct)).Select(match => match.Key)];

    private static Task<IReadOnlyList<IndexMatch>> DeadAsync(IStorage storage) =>
        storage.QueryAsync(IndexQuery.Prefix(OutboxItem.DeadIndex, "", 1000), Ct);

    private Engine Start(TestBot bot, out IStorage storage, TestChannel? through = null) => new(storage = storages.Open(), bot, through ?? channel);

    private sealed class AfterWriteStorage(IStorage inner) : IStorage
    {
        public Func<Task> AfterWrite { get; set; } = () => Task.CompletedTask;

        public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken ct) => inner.ReadAsync(keys, ct);

        public async Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyCollection<StorageChange> changes, CancellationToken ct)
        {
            var eTags = await inner.WriteAsync(changes, ct);
            await AfterWrite();
            return eTags;
        }

        public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken ct) => inner.DeleteAsync(keys, ct);

        public Task<IReadOnlyList<IndexMatch>> QueryAsync(IndexQuery query, CancellationToken ct) => inner.QueryAsync(query, ct);
    }
}
