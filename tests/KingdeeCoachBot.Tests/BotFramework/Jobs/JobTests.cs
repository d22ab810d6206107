using System.Text;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Jobs;

/// <summary>A job's effect takes place once, with the conversation and person that asked for it.</summary>
public sealed class JobTests : IAsyncDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly TestStorages storages = new("SQLite");
    private readonly TestChannel channel = new();
    private readonly ThinkingBot bot = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_job_found_reaches_its_conversation_and_person()
    {
        TurnIdentity? continued = null;
        Activity? activity = null;
        bot.Continuing = turn =>
        {
            (continued, activity) = (turn.Identity, turn.Activity);
            return Task.CompletedTask;
        };
        await using var engine = Start(TestJob.Upper, out var storage);
        var asked = Message("hello", conversation: "d", user: "v");
        asked.Locale = "zh-CN";
        asked.LocalTimezone = "Asia/Shanghai";

        await engine.ProcessAsync(asked);
        await engine.RunJobsAsync();

        Assert.Equal(["thinking", "HELLO"], channel.Texts);
        Assert.All(channel.Taken, each => Assert.Equal(("d", "v"), (each.Conversation!.Id, each.Recipient!.Id)));
        Assert.Equal(TurnIdentity.Of(asked), continued);
        Assert.Equal(
            ("event", "job/completed", "zh-CN", "Asia/Shanghai", "v", "bot"),
            (activity!.Type, activity.Name, activity.Locale, activity.LocalTimezone, activity.From!.Id, activity.Recipient!.Id));
        Assert.Equal("HELLO", activity.Value!.Value.GetProperty("Text").GetString());
        Assert.Empty(await JobsAsync(storage));
    }

    [Fact]
    public async Task The_newest_address_of_the_conversation_is_used_and_kept()
    {
        await using var engine = Start(TestJob.Upper, out _);
        var old = Message("first");
        old.ServiceUrl = "gone:channel";
        await engine.ProcessAsync(old);
        bot.NotBefore = DateTimeOffset.MaxValue;
        await engine.ProcessAsync(Message("second", user: "v"));

        await engine.RunJobsAsync();

        var said = channel.Taken[^1];
        Assert.Equal(("FIRST", ServiceUrl, "u"), (said.Text, said.ServiceUrl, said.Recipient!.Id));
    }

    [Fact]
    public async Task A_turn_that_throws_asks_for_nothing()
    {
        var job = TestJob.Upper;
        var failing = new TestBot(turn =>
        {
            Ask(turn);
            throw new InvalidOperationException("a bug");
        });
        await using var engine = new Engine(storages.Open(), failing, channel, jobs: [job]);

        await engine.ProcessAsync(Message("a"));
        await engine.RunJobsAsync();

        Assert.Equal(0, job.Runs);
        Assert.Equal(["sorry: Failed"], channel.Texts);
    }

    [Fact]
    public async Task A_turn_that_is_never_committed_asks_for_nothing_and_one_that_is_run_again_asks_once()
    {
        var storage = storages.Open();
        var otherProcess = storages.Open();
        var conflicts = 1;
        var overtaken = new TestBot(async turn =>
        {
            if (turn.Job is not null)
                return;
            await Tally.AddAsync(turn, "a");
            Ask(turn);
            if (conflicts-- > 0)
                await Tally.OverwriteAsync(otherProcess, "test/tally", """{"Entries":[]}""");
        });
        var job = TestJob.Upper;
        await using var engine = new Engine(storage, overtaken, channel, jobs: [job]);

        await engine.ProcessAsync(Message("a"));
        await engine.ProcessAsync(Message("a", "same"));
        await engine.ProcessAsync(Message("a", "same"));
        Assert.Equal(2, (await JobsAsync(storage)).Count);

        conflicts = 100;
        await engine.ProcessAsync(Message("a"));
        await engine.RunJobsAsync();

        Assert.Equal(2, job.Runs);
        Assert.Equal(["sorry: Conflict"], channel.Texts);
    }

    [Fact]
    public async Task A_process_killed_between_the_work_and_its_note_leaves_one_effect()
    {
        var storage = new InterceptedStorage(storages.Open());
        var job = TestJob.Upper;
        await using var killed = new Engine(storage, bot, channel, jobs: [job]);
        await killed.ProcessAsync(Message("a"));
        storage.BeforeWrite = changes => job.Runs > 0 ? throw new StorageUnavailableException("killed") : Task.CompletedTask;
        await killed.RunJobsAsync();
        Assert.Equal(["thinking"], channel.Texts);

        await using var next = Start(job, out var other);
        await next.RunJobsAsync();
        Assert.Equal(1, job.Runs);
        await next.RunJobsAsync(later: Hour);

        Assert.Equal(2, job.Runs);
        Assert.Equal(["A"], await Tally.ReadAsync(other));
        Assert.Equal(["thinking", "A"], channel.Texts);
    }

    [Fact]
    public async Task A_process_killed_between_the_note_and_the_continuation_leaves_one_effect_without_new_work()
    {
        var storage = new InterceptedStorage(storages.Open());
        var job = TestJob.Upper;
        await using var killed = new Engine(storage, bot, channel, jobs: [job]);
        await killed.ProcessAsync(Message("a"));
        bot.Continuing = _ =>
        {
            bot.Continuing = _ => Task.CompletedTask;
            storage.BeforeWrite = _ => throw new StorageUnavailableException("killed");
            return Task.CompletedTask;
        };
        await killed.RunJobsAsync();
        Assert.Equal(["thinking"], channel.Texts);

        await using var next = Start(job, out var other);
        await next.RunJobsAsync(later: TimeSpan.FromSeconds(31));
        await next.RunJobsAsync(later: Hour);

        Assert.Equal(1, job.Runs);
        Assert.Equal(["A"], await Tally.ReadAsync(other));
        Assert.Equal(["thinking", "A"], channel.Texts);
    }

    [Fact]
    public async Task A_sole_process_takes_a_killed_ones_jobs_over_at_its_start_but_not_those_that_are_not_due()
    {
        var endless = Endless;
        var killed = Start(endless, out _);
        await killed.ProcessAsync(Message("a"));
        await killed.Jobs.StartDueAsync(Ct);
        await BegunAsync(endless);
        bot.NotBefore = killed.Clock.GetUtcNow() + Hour;
        await killed.ProcessAsync(Message("later"));

        await using var next = Start(TestJob.Upper, out _);
        await next.RunJobsAsync();
        Assert.Equal(["thinking", "thinking"], channel.Texts);

        await next.Jobs.TakeOverAsync(Ct);
        await next.RunJobsAsync();
        Assert.Equal(["thinking", "thinking", "A"], channel.Texts);
    }

    [Fact]
    public async Task Two_workers_on_one_storage_have_one_effect_for_each_job()
    {
        await using var one = Start(TestJob.Upper, out var storage);
        await using var other = Start(TestJob.Upper, out _);
        for (var number = 0; number < 12; number++)
            await (number % 2 == 0 ? one : other).ProcessAsync(Message($"a{number:D2}", conversation: $"c{number % 3}"));

        for (var round = 0; round < 12; round++)
            await Task.WhenAll(one.RunJobsAsync(), other.RunJobsAsync());
        await Task.WhenAll(one.RunJobsAsync(Hour), other.RunJobsAsync(Hour));

        Assert.Equal(Enumerable.Range(0, 12).Select(number => $"A{number:D2}"), (await Tally.ReadAsync(storage)).Order(StringComparer.Ordinal));
        Assert.Empty(await JobsAsync(storage));
    }

    [Fact]
    public async Task A_slow_holder_whose_job_was_taken_over_has_no_effect_any_more()
    {
        var slow = new TaskCompletionSource<string>();
        var job = new TestJob(_ => slow.Task);
        await using var one = Start(job, out var storage);
        await using var other = Start(TestJob.Upper, out _);
        await one.ProcessAsync(Message("a"));
        await one.Jobs.StartDueAsync(Ct);
        await BegunAsync(job);
        await other.RunJobsAsync(later: Hour);

        slow.SetResult("too late");
        await one.Jobs.DrainAsync(Ct);
        await one.RunJobsAsync(later: Hour);

        Assert.Equal(["A"], await Tally.ReadAsync(storage));
    }

    [Fact]
    public async Task A_failing_job_is_tried_again_after_growing_pauses_and_its_failure_is_told_once()
    {
        var job = new TestJob(_ => throw new InvalidOperationException("a bug"));
        await using var engine = Start(job, out var storage);
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();
        await engine.RunJobsAsync(later: TimeSpan.FromSeconds(4));
        Assert.Equal(1, job.Runs);
        await engine.RunJobsAsync(later: TimeSpan.FromSeconds(2));
        await engine.RunJobsAsync(later: TimeSpan.FromSeconds(8));
        Assert.Equal(2, job.Runs);
        await engine.RunJobsAsync(later: TimeSpan.FromSeconds(3));
        await engine.RunJobsAsync(later: Hour);

        Assert.Equal(3, job.Runs);
        Assert.Equal(["thinking", "AttemptsExhausted InvalidOperationException 3"], channel.Texts);
        Assert.Equal(["failed a"], await Tally.ReadAsync(storage));
        Assert.Empty(await JobsAsync(storage));
    }

    [Fact]
    public async Task A_job_that_succeeds_at_its_second_attempt_has_succeeded()
    {
        var attempts = new List<int>();
        var job = new TestJob("think", (text, context, _) =>
        {
            attempts.Add(context.Attempt);
            return context.Attempt == 1 ? throw new HttpRequestException("busy") : Task.FromResult(text);
        });
        await using var engine = Start(job, out _);
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();
        await engine.RunJobsAsync(later: Hour);

        Assert.Equal([1, 2], attempts);
        Assert.Equal(["thinking", "a"], channel.Texts);
    }

    [Fact]
    public async Task A_job_that_says_it_cannot_succeed_is_not_tried_again()
    {
        var job = new TestJob(_ => throw new JobFailedException("TooLong"));
        await using var engine = Start(job, out _);
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();

        Assert.Equal(["thinking", "Refused TooLong 1"], channel.Texts);
    }

    [Fact]
    public async Task A_job_whose_request_no_longer_fits_fails_at_once()
    {
        await using var engine = new Engine(storages.Open(), new TestBot(async turn =>
        {
            if (turn.Job is { } job)
                await turn.SayAsync($"{job.Failure!.Code} {job.ReadPayload(JobsJson.Default.Question)}");
            else
                turn.EnqueueJob("think", "no question", BotJson.Wire.String);
        }), channel, jobs: [TestJob.Upper]);
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();

        Assert.Equal(["UnreadablePayload "], channel.Texts);
    }

    [Fact]
    public async Task Work_that_does_not_end_is_left_alone_at_its_deadline()
    {
        var job = new TestJob(_ => new TaskCompletionSource<string>().Task) { Limit = TimeSpan.FromMilliseconds(20) };
        await using var engine = Start(job, out _);
        await engine.ProcessAsync(Message("a"));

        for (var round = 0; round < 4; round++)
            await engine.RunJobsAsync(later: Hour);

        Assert.Equal(3, job.Runs);
        Assert.Equal(["thinking", "AttemptsExhausted TimeoutException 3"], channel.Texts);
    }

    [Fact]
    public async Task A_job_that_kills_its_process_each_time_is_given_up()
    {
        await using var engine = Start(TestJob.Upper, out _);
        await engine.ProcessAsync(Message("a"));
        for (var death = 0; death < 3; death++)
        {
            var endless = Endless;
            var killed = Start(endless, out _);
            killed.Clock.Offset = TimeSpan.FromHours(death);
            await killed.Jobs.StartDueAsync(Ct);
            await BegunAsync(endless);
        }

        await engine.RunJobsAsync(later: TimeSpan.FromHours(4));

        Assert.Equal(["thinking", "Abandoned  3"], channel.Texts);
    }

    [Fact]
    public async Task A_job_waits_for_its_moment()
    {
        var job = TestJob.Upper;
        await using var engine = Start(job, out _);
        bot.NotBefore = engine.Clock.GetUtcNow() + Hour;
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();
        await engine.RunJobsAsync(later: TimeSpan.FromMinutes(59));
        Assert.Equal(0, job.Runs);

        await engine.RunJobsAsync(later: TimeSpan.FromMinutes(2));
        Assert.Equal(["thinking", "A"], channel.Texts);
    }

    [Theory]
    [InlineData("job/completed")]
    [InlineData("job/failed")]
    public async Task An_event_from_outside_that_calls_itself_a_continuation_is_none(string name)
    {
        await using var engine = Start(TestJob.Upper, out var storage);
        bot.NotBefore = engine.Clock.GetUtcNow() + Hour;
        await engine.ProcessAsync(Message("a"));
        var forged = Message("");
        (forged.Type, forged.Name, forged.Text) = (ActivityTypes.Event, name, null);
        forged.Id = (await JobsAsync(storage))[0].Key.Split('/')[^1];
        forged.Value = System.Text.Json.JsonSerializer.SerializeToElement(new { Text = "forged" });

        await engine.ProcessAsync(forged);
        await engine.RunJobsAsync(later: TimeSpan.FromHours(2));

        Assert.Equal([name + " "], bot.Events);
        Assert.Equal(["A"], await Tally.ReadAsync(storage));
    }

    [Fact]
    public async Task A_job_that_this_deployment_does_not_know_fails_after_a_while_that_a_newer_process_may_use()
    {
        await using var engine = new Engine(storages.Open(), bot, channel);
        await engine.ProcessAsync(Message("a"));

        for (var round = 1; round < JobRunner.MostAttemptsAtUnknown; round++)
            await engine.RunJobsAsync(later: Hour);
        Assert.Equal(["thinking"], channel.Texts);
        await engine.RunJobsAsync(later: Hour);
        await engine.RunJobsAsync(later: Hour);

        Assert.Equal(["thinking", "Unknown  0"], channel.Texts);
    }

    [Fact]
    public async Task A_sole_process_tells_at_once_that_it_does_not_know_a_job()
    {
        await using var engine = new Engine(storages.Open(), bot, channel, soleProcess: true);
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();

        Assert.Equal(["thinking", "Unknown  0"], channel.Texts);
    }

    [Fact]
    public async Task A_continuation_that_another_process_overtook_is_run_again_and_has_one_effect()
    {
        var otherProcess = storages.Open();
        await using var engine = Start(TestJob.Upper, out var storage);
        await engine.ProcessAsync(Message("a"));
        var runs = 0;
        bot.Continuing = async turn =>
        {
            await turn.Transaction.FindAsync("test/tally", TallyJson.Default.Tally, Ct);
            if (runs++ == 0)
                await Tally.OverwriteAsync(otherProcess, "test/tally", """{"Entries":["theirs"]}""");
        };

        await engine.RunJobsAsync();

        Assert.Equal(2, runs);
        Assert.Equal(["theirs", "A"], await Tally.ReadAsync(storage));
        Assert.Equal(["thinking", "A"], channel.Texts);
    }

    [Fact]
    public async Task A_continuation_that_throws_is_told_once_and_the_job_is_done_with()
    {
        bot.Continuing = _ => throw new InvalidOperationException("a bug");
        await using var engine = Start(TestJob.Upper, out var storage);
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();
        await engine.RunJobsAsync(later: Hour);

        Assert.Equal(["thinking", "sorry: Failed"], channel.Texts);
        Assert.Empty(await Tally.ReadAsync(storage));
        Assert.Empty(await JobsAsync(storage));
    }

    [Fact]
    public async Task A_continuation_that_can_never_be_committed_becomes_a_dead_letter_without_new_work()
    {
        var otherProcess = storages.Open();
        var job = TestJob.Upper;
        await using var engine = Start(job, out var storage);
        await engine.ProcessAsync(Message("a"));
        bot.Continuing = async turn =>
        {
            await turn.Transaction.FindAsync("test/tally", TallyJson.Default.Tally, Ct);
            await Tally.OverwriteAsync(otherProcess, "test/tally", """{"Entries":["theirs"]}""");
        };

        for (var round = 0; round < JobRunner.MostContinuations + 2; round++)
            await engine.RunJobsAsync(later: Hour);

        Assert.Equal(1, job.Runs);
        Assert.Empty(await JobsAsync(storage));
        Assert.Single(await storage.QueryAsync(IndexQuery.Prefix(JobItem.DeadIndex, "", 10), Ct));
    }

    [Fact]
    public async Task A_job_that_cannot_be_read_does_not_hold_up_the_others()
    {
        await using var engine = Start(TestJob.Upper, out var storage);
        var body = Encoding.UTF8.GetBytes("""{"of":"another time"}""");
        await storage.WriteAsync([new StorageChange.Put("test/odd", body, null, [new IndexEntry(JobItem.DueIndex, "2000")])], Ct);
        await engine.ProcessAsync(Message("a"));

        await engine.RunJobsAsync();

        Assert.Equal(["thinking", "A"], channel.Texts);
        Assert.Empty(await JobsAsync(storage));
    }

    [Fact]
    public async Task Jobs_run_at_the_same_time_but_only_so_many()
    {
        var mayEnd = new TaskCompletionSource<string>();
        var job = new TestJob(_ => mayEnd.Task);
        await using var engine = Start(job, out var storage);
        for (var number = 0; number < 10; number++)
            await engine.ProcessAsync(Message($"a{number}"));

        await engine.Jobs.StartDueAsync(Ct);
        await engine.Jobs.StartDueAsync(Ct);
        while (job.Runs < 4)
            await Task.Delay(5, Ct);
        await engine.Jobs.StartDueAsync(Ct);
        Assert.Equal(4, job.Runs);

        mayEnd.SetResult("done");
        for (var round = 0; round < 3; round++)
            await engine.RunJobsAsync();
        Assert.Equal(10, (await Tally.ReadAsync(storage)).Count);
    }

    [Fact]
    public async Task The_worker_starts_a_job_by_itself_and_one_that_stops_gives_its_jobs_back()
    {
        var begun = new TaskCompletionSource();
        var endless = new TestJob("think", (_, _, _) =>
        {
            begun.TrySetResult();
            return new TaskCompletionSource<string>().Task;
        });
        await using var stopping = Start(endless, out _);
        await stopping.Jobs.StartAsync(Ct);
        await stopping.ProcessAsync(Message("a"));
        await begun.Task.WaitAsync(Ct);
        await stopping.Jobs.StopAsync(Ct);

        JobContext? given = null;
        await using var next = Start(new TestJob("think", (text, context, _) => Task.FromResult((given = context, text).text)), out _);
        await next.RunJobsAsync();

        Assert.Equal(1, given!.Attempt);
        Assert.Equal(["thinking", "a"], channel.Texts);
    }

    [Fact]
    public async Task A_round_whose_storage_fails_is_followed_by_others()
    {
        var storage = new InterceptedStorage(storages.Open());
        await using var engine = new Engine(storage, bot, channel, jobs: [TestJob.Upper]);
        await engine.ProcessAsync(Message("a"));
        var failed = new TaskCompletionSource();
        storage.BeforeRead = () =>
        {
            storage.BeforeRead = () => Task.CompletedTask;
            failed.SetResult();
            throw new StorageUnavailableException("away");
        };

        await engine.Jobs.StartAsync(Ct);
        await failed.Task.WaitAsync(Ct);
        while (!channel.Texts.Contains("A"))
            await Task.Delay(20, Ct);
        await engine.Jobs.StopAsync(Ct);
    }

    public ValueTask DisposeAsync() => storages.DisposeAsync();

    private static string Ask(ITurnContext turn) => turn.EnqueueJob("think", new Question(turn.Activity.Text!), JobsJson.Default.Question);

    private static Task<IReadOnlyList<IndexMatch>> JobsAsync(IStorage storage) =>
        storage.QueryAsync(IndexQuery.Prefix(JobItem.DueIndex, "", 1000), Ct);

    private static TestJob Endless => new(_ => new TaskCompletionSource<string>().Task);

    private static async Task BegunAsync(TestJob job)
    {
        while (job.Runs == 0)
            await Task.Delay(5, Ct);
    }

    private Engine Start(TestJob job, out IStorage storage) => new(storage = storages.Open(), bot, channel, jobs: [job]);
}
