using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Turns;

public sealed class TurnTests : IAsyncDisposable
{
    private readonly TestStorages storages = new("SQLite");
    private readonly TestChannel channel = new();

    private static TestBot Counting => new(async turn =>
    {
        await Tally.AddAsync(turn, turn.Activity.Text!);
        await turn.SayAsync("did " + turn.Activity.Text);
    });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_activity_sent_twice_has_one_effect_and_one_reply()
    {
        await using var engine = Start(Counting, out var storage);

        await engine.ProcessAsync(Message("a", "1"));
        await engine.ProcessAsync(Message("a", "1"));
        await engine.ProcessAsync(Message("a", "2"));
        await engine.DeliveredAsync();

        Assert.Equal(["a", "a"], await Tally.ReadAsync(storage));
        Assert.Equal(["did a", "did a"], channel.Texts);
    }

    [Fact]
    public async Task Twenty_copies_at_once_have_one_effect_and_one_reply()
    {
        var bot = Counting;
        await using var engine = Start(bot, out var storage);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => engine.ProcessAsync(Message("a", "1")), Ct)));
        await engine.DeliveredAsync();

        Assert.Equal(["a"], await Tally.ReadAsync(storage));
        Assert.Equal(["did a"], channel.Texts);
        Assert.Equal(1, bot.Runs);
    }

    [Fact]
    public async Task A_copy_after_a_restart_is_known()
    {
        await using (var before = Start(Counting, out _))
        {
            await before.ProcessAsync(Message("a", "1"));
            await before.DeliveredAsync();
        }

        await using var after = Start(Counting, out var storage);
        await after.ProcessAsync(Message("a", "1"));
        await after.DeliveredAsync();

        Assert.Equal(["a"], await Tally.ReadAsync(storage));
        Assert.Single(channel.Taken);
    }

    [Fact]
    public async Task Copies_that_reach_two_processes_at_once_have_one_effect_and_one_reply()
    {
        await using var one = Start(Counting, out var storage);
        await using var other = Start(Counting, out _);

        await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(_ => new[] { one, other })
            .Select(engine => Task.Run(() => engine.ProcessAsync(Message("a", "1")), Ct)));
        await one.DeliveredAsync();
        await other.DeliveredAsync();

        Assert.Equal(["a"], await Tally.ReadAsync(storage));
        Assert.Equal(["did a"], channel.Texts);
    }

    [Fact]
    public async Task A_redelivered_invoke_gets_the_stored_response_byte_for_byte()
    {
        var run = 0;
        var bot = new TestBot(turn =>
        {
            turn.InvokeResponse = new InvokeResponse(200, new RawJson(System.Text.Encoding.UTF8.GetBytes($$"""{ "run" : {{++run}}, "报价": "\u4f60好" }""")));
            return Task.CompletedTask;
        });
        await using var engine = Start(bot, out _);
        var first = await engine.ProcessAsync(Invoke("1"));

        await using var restarted = Start(bot, out _);
        var again = await restarted.ProcessAsync(Invoke("1"));
        var another = await restarted.ProcessAsync(Invoke("2"));

        Assert.Equal("""{ "run" : 1, "报价": "\u4f60好" }""", first!.Body.ToString());
        Assert.Equal(first, again);
        Assert.Contains("\"run\" : 2", another!.Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_with_501()
    {
        await using var engine = Start(TestBot.Echo, out _);

        Assert.Equal(new InvokeResponse(501), await engine.ProcessAsync(Invoke("1")));
        Assert.Equal(new InvokeResponse(501), await engine.ProcessAsync(Invoke("1")));
    }

    [Fact]
    public async Task ExpectReplies_puts_the_replies_into_the_response_and_not_into_the_outbox()
    {
        await using var engine = Start(Counting, out _);
        var activity = Message("a", "1");
        activity.DeliveryMode = "expectReplies";

        var response = await engine.ProcessAsync(activity);
        var again = await engine.ProcessAsync(activity);
        await engine.DeliveredAsync();

        Assert.Equal(200, response!.Status);
        Assert.Equal("did a", response.Body!.Value.ToElement().GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Equal(response, again);
        Assert.Empty(channel.Taken);
    }

    [Fact]
    public async Task An_invoke_with_ExpectReplies_loses_nothing()
    {
        var bot = new TestBot(async turn =>
        {
            turn.InvokeResponse = new InvokeResponse(200);
            await turn.SayAsync("beside");
        });
        await using var engine = Start(bot, out _);
        var invoke = Invoke("1");
        invoke.DeliveryMode = "expectReplies";

        Assert.Equal(new InvokeResponse(200), await engine.ProcessAsync(invoke));
        await engine.DeliveredAsync();

        Assert.Equal(["beside"], channel.Texts);
    }

    [Fact]
    public async Task A_bot_that_throws_changes_nothing_and_the_user_is_told_once()
    {
        var bot = new TestBot(async turn =>
        {
            await Tally.AddAsync(turn, "never");
            await turn.SayAsync("never");
            throw new InvalidOperationException("a bug");
        });
        await using var engine = Start(bot, out var storage);

        await engine.ProcessAsync(Message("a", "1"));
        await engine.ProcessAsync(Message("a", "1"));
        await engine.DeliveredAsync();

        Assert.Empty(await Tally.ReadAsync(storage));
        Assert.Equal(["sorry: Failed"], channel.Texts);
        Assert.Equal(1, bot.Runs);
        Assert.Contains("a bug", Assert.Single(engine.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_whose_own_waiting_times_out_has_failed_too()
    {
        await using var engine = Start(new TestBot(_ => throw new TaskCanceledException()), out _);

        await engine.ProcessAsync(Message("a", "1"));
        await engine.DeliveredAsync();

        Assert.Equal(["sorry: Failed"], channel.Texts);
    }

    [Fact]
    public async Task An_invoke_that_fails_is_answered_with_500()
    {
        await using var engine = Start(new TestBot(_ => throw new InvalidOperationException()), out _);

        Assert.Equal(new InvokeResponse(500), await engine.ProcessAsync(Invoke("1")));
    }

    [Fact]
    public async Task Where_even_the_apology_fails_the_caller_hears_of_it_and_nothing_counts_as_processed()
    {
        var bot = new TestBot(_ => throw new InvalidOperationException("first"));
        await using var engine = new Engine(storages.Open(), bot, channel, new Unable());

        await Assert.ThrowsAsync<NotSupportedException>(() => engine.ProcessAsync(Message("a", "1")));
        await Assert.ThrowsAsync<NotSupportedException>(() => engine.ProcessAsync(Message("a", "1")));

        Assert.Equal(2, bot.Runs);
    }

    [Fact]
    public async Task A_turn_that_another_process_overtook_is_run_again_and_has_one_effect_and_one_reply()
    {
        var otherProcess = storages.Open();
        var bot = new TestBot(async turn =>
        {
            await Tally.AddAsync(turn, turn.Activity.Text!);
            await turn.SayAsync("did " + turn.Activity.Text);
            if ((await Tally.ReadAsync(otherProcess)).Count == 0)
                await Tally.OverwriteAsync(otherProcess, Tally.KeyOf(turn), """{"Entries":["theirs"]}""");
        });
        await using var engine = Start(bot, out var storage);

        await engine.ProcessAsync(Message("ours", "1"));
        await engine.DeliveredAsync();

        Assert.Equal(["theirs", "ours"], await Tally.ReadAsync(storage));
        Assert.Equal(["did ours"], channel.Texts);
        Assert.Equal(2, bot.Runs);
    }

    [Fact]
    public async Task A_conflict_without_end_is_given_up_and_the_user_is_told()
    {
        var otherProcess = storages.Open();
        var number = 0;
        var bot = new TestBot(async turn =>
        {
            await Tally.AddAsync(turn, "never");
            await Tally.OverwriteAsync(otherProcess, Tally.KeyOf(turn), $$"""{"Entries":["{{++number}}"]}""");
        });
        await using var engine = Start(bot, out var storage);

        await engine.ProcessAsync(Message("a", "1"));
        await engine.DeliveredAsync();

        Assert.Equal(6, bot.Runs);
        Assert.Equal(["6"], await Tally.ReadAsync(storage));
        Assert.Equal(["sorry: Conflict"], channel.Texts);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task What_a_turn_found_must_still_be_so_at_the_commit_and_what_it_peeked_at_need_not(bool relies, int runs)
    {
        var otherProcess = storages.Open();
        await Tally.OverwriteAsync(otherProcess, "test/manager", """{"Entries":["Wang"]}""");
        var bot = new TestBot(async turn =>
        {
            var manager = relies
                ? await turn.Transaction.FindAsync("test/manager", TallyJson.Default.Tally, Ct)
                : await turn.Transaction.PeekAsync("test/manager", TallyJson.Default.Tally, Ct);
            await turn.SayAsync(manager!.Entries[0]);
            if (manager.Entries[0] == "Wang")
                await Tally.OverwriteAsync(otherProcess, "test/manager", """{"Entries":["Li"]}""");
        });
        await using var engine = Start(bot, out _);

        await engine.ProcessAsync(Message("a", "1"));
        await engine.DeliveredAsync();

        Assert.Equal(runs, bot.Runs);
        Assert.Equal([relies ? "Li" : "Wang"], channel.Texts);
    }

    [Fact]
    public async Task Turns_of_one_conversation_run_one_after_another_in_order_of_arrival()
    {
        var mayEnd = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var atOnce = 0;
        var mostAtOnce = 0;
        var bot = new TestBot(async turn =>
        {
            mostAtOnce = Math.Max(mostAtOnce, Interlocked.Increment(ref atOnce));
            await mayEnd.Task;
            await Tally.AddAsync(turn, turn.Activity.Text!);
            Interlocked.Decrement(ref atOnce);
        });
        await using var engine = Start(bot, out var storage);

        var turns = Enumerable.Range(0, 10).Select(number => engine.ProcessAsync(Message($"{number}"))).ToArray();
        mayEnd.SetResult();
        await Task.WhenAll(turns);

        Assert.Equal(1, mostAtOnce);
        Assert.Equal(Enumerable.Range(0, 10).Select(number => $"{number}"), await Tally.ReadAsync(storage));
    }

    [Fact]
    public async Task Different_conversations_run_at_the_same_time()
    {
        var bothRun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = 0;
        var bot = new TestBot(_ =>
        {
            if (Interlocked.Increment(ref running) == 2)
                bothRun.SetResult();
            return bothRun.Task;
        });
        await using var engine = Start(bot, out _);

        await Task.WhenAll(engine.ProcessAsync(Message("a", conversation: "1", user: "1")), engine.ProcessAsync(Message("a", conversation: "2", user: "2")));
    }

    [Fact]
    public async Task A_turn_cancelled_before_its_commit_leaves_nothing_and_may_come_again()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var first = true;
        var bot = new TestBot(async (turn, ct) =>
        {
            await Tally.AddAsync(turn, "a", ct);
            await turn.SayAsync("did a");
            if (!first)
                return;
            first = false;
            await cancel.CancelAsync();
        });
        await using var engine = Start(bot, out var storage);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => engine.Processor.ProcessAsync(Message("a", "1"), cancel.Token));
        await engine.DeliveredAsync();
        Assert.Empty(await Tally.ReadAsync(storage));
        Assert.Empty(channel.Taken);

        await engine.ProcessAsync(Message("a", "1"));
        await engine.DeliveredAsync();
        Assert.Equal(["a"], await Tally.ReadAsync(storage));
        Assert.Equal(["did a"], channel.Texts);
    }

    [Fact]
    public async Task A_storage_out_of_reach_is_reported_and_the_activity_may_come_again()
    {
        var storage = new InterceptedStorage(storages.Open()) { BeforeWrite = _ => throw new StorageUnavailableException("locked") };
        await using var engine = new Engine(storage, Counting, channel);

        await Assert.ThrowsAsync<StorageUnavailableException>(() => engine.ProcessAsync(Message("a", "1")));
        storage.BeforeWrite = _ => Task.CompletedTask;
        await engine.ProcessAsync(Message("a", "1"));
        await engine.DeliveredAsync();

        Assert.Equal(["a"], await Tally.ReadAsync(storage));
        Assert.Equal(["did a"], channel.Texts);
    }

    [Fact]
    public async Task Old_activities_are_forgotten_with_their_responses()
    {
        await using var engine = Start(new TestBot(turn =>
        {
            turn.InvokeResponse = new InvokeResponse(200);
            return Task.CompletedTask;
        }), out var storage);

        for (var number = 0; number <= ConversationRecord.Remembered; number++)
            await engine.ProcessAsync(Invoke($"{number}"));

        var responses = await storage.ReadAsync(["test/conversations/test/c/responses/0", "test/conversations/test/c/responses/1"], Ct);
        Assert.Equal(["test/conversations/test/c/responses/1"], responses.Keys);
    }

    public ValueTask DisposeAsync() => storages.DisposeAsync();

    private Engine Start(TestBot bot, out IStorage storage) => new(storage = storages.Open(), bot, channel);

    private sealed class Unable : ITurnErrors
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken) =>
            throw new NotSupportedException("second");
    }
}
