using System.Globalization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Scheduling;

public sealed class ScheduledTurnInMemoryTests() : ScheduledTurnTests("Memory");

public sealed class ScheduledTurnInSqliteTests() : ScheduledTurnTests("SQLite");

/// <summary>What is due reaches its person once, at its moment, and nobody pays for what fails.</summary>
public abstract class ScheduledTurnTests(string kind) : IAsyncDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly TestStorages storages = new(kind);
    private readonly TestChannel channel = new();
    private readonly RemindingBot bot = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_comes_at_its_moment_and_not_before_in_the_conversation_and_manner_of_its_person()
    {
        TurnIdentity? identity = null;
        Activity? activity = null;
        bot.Reminding = (_, turn) =>
        {
            (identity, activity) = (turn.Identity, turn.Activity);
            return Task.CompletedTask;
        };
        await using var engine = Start(out var storage);
        var hello = Message("hello", conversation: "d", user: "v");
        hello.Locale = "zh-CN";
        hello.LocalTimezone = "Asia/Shanghai";
        await engine.ProcessAsync(hello);
        var moment = JustNow(engine) + Hour;
        await PlanAsync(storage, "milk", "v", (moment, "buy milk"));

        await engine.RunDueAsync(later: Hour - Minute);
        Assert.Equal(["re: hello"], channel.Texts);
        await engine.RunDueAsync(later: Minute);
        await engine.RunDueAsync(later: Hour);

        Assert.Equal(["re: hello", "buy milk"], channel.Texts);
        Assert.Equal(("d", "v"), (channel.Taken[1].Conversation!.Id, channel.Taken[1].Recipient!.Id));
        Assert.Equal(TurnIdentity.Of(hello), identity);
        Assert.Equal(
            ("event", "schedule/due", null, "zh-CN", "Asia/Shanghai", "v", "bot"),
            (activity!.Type, activity.Name, activity.Id, activity.Locale, activity.LocalTimezone, activity.From!.Id, activity.Recipient!.Id));
        var due = Assert.Single(bot.Begun);
        Assert.Equal(("buy milk", "milk"), (due.Kind, due.Key));
        Assert.InRange(due.Moment - moment, TimeSpan.Zero, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task The_turns_own_write_moves_what_is_due()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        var now = JustNow(engine);
        await PlanAsync(storage, "day", "u", (now, "first"), (now + Hour, "second"));

        await engine.RunDueAsync();
        Assert.Equal(["re: hello", "first"], channel.Texts);
        Assert.StartsWith(IndexEntry.Sortable(now + Hour)[..19], Assert.Single(await AllDueAsync(storage)).Value, StringComparison.Ordinal);

        await engine.RunDueAsync(later: Hour);
        Assert.Equal(["re: hello", "first", "second"], channel.Texts);
        Assert.Empty(await AllDueAsync(storage));
    }

    [Fact]
    public async Task A_clock_moved_two_days_on_brings_the_moments_in_their_order()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        var now = JustNow(engine);
        await PlanAsync(storage, "a", "u", (now + Hour, "1"), (now + (2 * Hour), "2"), (now + (30 * Hour), "5"));
        await PlanAsync(storage, "b", "u", (now + (3 * Hour), "3"), (now + (20 * Hour), "4"), (now + (60 * Hour), "6"));

        await engine.RunDueAsync(later: TimeSpan.FromDays(2));

        Assert.Equal(["re: hello", "1", "2", "3", "4", "5"], channel.Texts);
    }

    [Fact]
    public async Task Two_workers_at_once_bring_each_thing_once()
    {
        await using var one = Start(out var storage);
        await using var other = Start(out _);
        var users = Enumerable.Range(0, 12).Select(number => $"u{number.ToString(CultureInfo.InvariantCulture)}").ToArray();
        foreach (var user in users)
        {
            await one.ProcessAsync(Message("hello", conversation: user, user: user));
            await PlanAsync(storage, user, user, (JustNow(one), $"for {user}"));
        }

        // One process does not overtake what another one is just delivering in a conversation; here nothing is left to wait for.
        await one.DeliveredAsync();
        await Task.WhenAll(one.RunDueAsync(), other.RunDueAsync());
        await Task.WhenAll(one.RunDueAsync(later: Hour), other.RunDueAsync(later: Hour));

        Assert.Equal(users.Select(user => $"for {user}").Order(), channel.Texts.Where(text => text.StartsWith("for", StringComparison.Ordinal)).Order());
        Assert.Empty(await AllDueAsync(storage));
    }

    [Fact]
    public async Task A_worker_that_another_one_overtook_runs_again_and_finds_nothing_due()
    {
        await using var overtaken = Start(out var storage);
        var theirs = new RemindingBot();
        await using var faster = new Engine(storages.Open(), theirs, channel);
        await overtaken.ProcessAsync(Message("hello"));
        await overtaken.DeliveredAsync();
        await PlanAsync(storage, "milk", "u", (JustNow(overtaken), "milk"));
        bot.Reminding = (_, _) => bot.Begun.Count == 1 ? faster.RunDueAsync() : Task.CompletedTask;

        await overtaken.RunDueAsync();

        Assert.Equal((2, 1), (bot.Begun.Count, theirs.Begun.Count));
        Assert.Equal(["re: hello", "milk"], channel.Texts);
        Assert.Empty(overtaken.Log.Texts);
    }

    [Fact]
    public async Task What_a_killed_process_left_undone_is_done_by_the_next()
    {
        var storage = new InterceptedStorage(storages.Open());
        await using var killed = new Engine(storage, bot, channel);
        await killed.ProcessAsync(Message("hello"));
        await killed.DeliveredAsync();
        await PlanAsync(storage, "milk", "u", (JustNow(killed), "milk"));
        storage.BeforeWrite = _ => throw new StorageUnavailableException("killed");
        await killed.RunDueAsync();
        Assert.Equal(["re: hello"], channel.Texts);

        await using var next = Start(out _);
        await next.RunDueAsync();

        Assert.Equal(["re: hello", "milk"], channel.Texts);
    }

    [Fact]
    public async Task Somebody_who_never_wrote_gets_nothing_until_he_writes()
    {
        await using var engine = Start(out var storage);
        await PlanAsync(storage, "milk", "u", (JustNow(engine), "milk"));

        await engine.RunDueAsync();
        Assert.Empty(channel.Texts);
        Assert.Empty(bot.Begun);

        await engine.ProcessAsync(Message("hello"));
        await engine.RunDueAsync(later: Minute);
        Assert.Equal(["re: hello", "milk"], channel.Texts);
    }

    [Fact]
    public async Task Who_removed_the_bot_gets_nothing_until_he_is_back()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        await engine.ProcessAsync(Change(ActivityTypes.InstallationUpdate, removed => removed.Action = "remove"));
        await PlanAsync(storage, "milk", "u", (JustNow(engine), "milk"));

        await engine.RunDueAsync();
        Assert.Equal(["re: hello"], channel.Texts);

        await engine.ProcessAsync(Change(ActivityTypes.InstallationUpdate, added => added.Action = "add"));
        await engine.RunDueAsync(later: Minute);
        Assert.Equal(["re: hello", "milk"], channel.Texts);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task A_group_is_never_used(string type)
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("alone", conversation: "mine"));
        await engine.ProcessAsync(InGroup("u", type));
        await engine.ProcessAsync(InGroup("v", type));
        await PlanAsync(storage, "for u", "u", (JustNow(engine), "milk"));
        await PlanAsync(storage, "for v", "v", (JustNow(engine), "eggs"));

        await engine.RunDueAsync();

        Assert.Equal("mine", Assert.Single(channel.Taken, taken => taken.Text == "milk").Conversation!.Id);
        Assert.DoesNotContain("eggs", channel.Texts);
    }

    [Fact]
    public async Task What_throws_is_tried_less_and_less_often_without_a_word_while_others_go_on()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        var now = JustNow(engine);
        await PlanAsync(storage, "bad", "u", (now - Hour, "bad"));
        await PlanAsync(storage, "good", "u", (now, "good"));
        bot.Reminding = (due, _) => due.Kind == "bad" ? throw new InvalidOperationException("a bug") : Task.CompletedTask;

        await engine.RunDueAsync();
        Assert.Equal(["re: hello", "good"], channel.Texts);
        foreach (var pause in new[] { 0.5, 1, 2, 4, 8, 16, 32, 60, 60 })
        {
            var tried = bot.Begun.Count;
            await engine.RunDueAsync(later: TimeSpan.FromMinutes(pause) - TimeSpan.FromSeconds(10));
            Assert.Equal(tried, bot.Begun.Count);
            await engine.RunDueAsync(later: TimeSpan.FromSeconds(10));
            Assert.Equal(tried + 1, bot.Begun.Count);
        }

        Assert.Equal(10, engine.Log.Texts.Count(text => text.Contains("still due: it failed", StringComparison.Ordinal)));
        bot.Reminding = (_, _) => Task.CompletedTask;
        await engine.RunDueAsync(later: Hour);
        Assert.Equal(["re: hello", "good", "bad"], channel.Texts);
    }

    [Fact]
    public async Task What_nobody_handles_waits_for_a_version_that_does()
    {
        await using var engine = new Engine(storages.Open(), new Deaf(), channel);
        await engine.ProcessAsync(Message("hello"));
        await PlanAsync(storages.Open(), "milk", "u", (JustNow(engine), "milk"));
        await engine.RunDueAsync();
        await engine.RunDueAsync();
        Assert.Single(engine.Log.Texts);

        await using var newer = Start(out _);
        await newer.RunDueAsync();
        Assert.Equal(["milk"], channel.Texts);
    }

    [Fact]
    public async Task Two_hundred_that_fail_do_not_hold_up_the_one_behind_them()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        var now = JustNow(engine);
        for (var number = 0; number < 2 * DueLine.MostAtOnce; number++)
            await PlanAsync(storage, $"bad{number}", number % 2 == 0 ? "u" : $"nobody{number}", (now - Hour, "bad"));
        bot.Reminding = (due, _) => due.Kind == "bad" ? throw new InvalidOperationException("a bug") : Task.CompletedTask;
        await engine.RunDueAsync();
        Assert.Equal(DueLine.MostAtOnce, bot.Begun.Count);

        await PlanAsync(storage, "good", "u", (now, "good"));
        await engine.RunDueAsync();

        Assert.Equal(DueLine.MostAtOnce + 1, bot.Begun.Count);
        Assert.Equal(["re: hello", "good"], channel.Texts);
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_is_passed_by()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        await storage.WriteAsync(
            [
                new StorageChange.Put("odd", "{}"u8.ToArray(), null, [new IndexEntry("due", "1999", "[]"u8.ToArray())]),
                new StorageChange.Put("odder", "{}"u8.ToArray(), null, [new IndexEntry("due", "2000")]),
                new StorageChange.Put("oddest", "{}"u8.ToArray(), null, [new IndexEntry("due", "2001", "{}"u8.ToArray())]),
            ],
            Ct);
        await PlanAsync(storage, "milk", "u", (JustNow(engine), "milk"));

        await engine.RunDueAsync();

        Assert.Equal(["re: hello", "milk"], channel.Texts);
        Assert.Empty(engine.Log.Errors);
    }

    [Fact]
    public async Task An_activity_cannot_claim_that_something_is_due()
    {
        await using var engine = Start(out var storage);
        await PlanAsync(storage, "milk", "u", (JustNow(engine), "milk"));

        await engine.ProcessAsync(Change(ActivityTypes.Event, claim =>
        {
            claim.Name = Schedule.DueEvent;
            claim.Value = System.Text.Json.JsonSerializer.SerializeToElement(new { kind = "milk", key = "milk" });
        }));

        Assert.Equal(["schedule/due "], bot.Events);
        Assert.Empty(bot.Begun);
    }

    [Fact]
    public async Task It_waits_until_a_turn_of_its_person_is_over()
    {
        var mayEnd = new TaskCompletionSource();
        var hearing = new TaskCompletionSource();
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        await PlanAsync(storage, "milk", "u", (JustNow(engine), "milk"));
        bot.Hearing = _ =>
        {
            hearing.TrySetResult();
            return mayEnd.Task;
        };
        var heard = engine.ProcessAsync(Message("wait"));
        await hearing.Task.WaitAsync(Ct);
        var reminded = engine.RunDueAsync();
        await Task.Delay(50, Ct);
        Assert.Empty(bot.Begun);

        mayEnd.SetResult();
        await Task.WhenAll(heard, reminded);

        Assert.Equal(["re: hello", "re: wait", "milk"], channel.Texts);
        Assert.Single(bot.Begun);
    }

    [Fact]
    public async Task Different_people_are_served_at_the_same_time_but_only_so_many()
    {
        var (present, most, together, gate) = (0, 0, new TaskCompletionSource(), new Lock());
        await using var engine = Start(out var storage);
        for (var number = 0; number < 10; number++)
        {
            await engine.ProcessAsync(Message("hello", conversation: $"c{number}", user: $"u{number}"));
            await PlanAsync(storage, $"a{number}", $"u{number}", (JustNow(engine), "due"));
        }

        bot.Reminding = async (_, _) =>
        {
            lock (gate)
                most = Math.Max(most, ++present);
            if (most >= 4)
                together.TrySetResult();
            await together.Task.WaitAsync(Ct);
            await Task.Delay(5, Ct);
            lock (gate)
                present--;
        };
        await engine.RunDueAsync();

        Assert.Equal(4, most);
        Assert.Equal(10, channel.Texts.Count(text => text == "due"));
    }

    [Fact]
    public async Task Where_nothing_is_due_a_round_costs_one_query_however_much_is_planned()
    {
        var storage = new InterceptedStorage(storages.Open());
        await using var engine = new Engine(storage, bot, channel);
        for (var number = 0; number < 300; number++)
            await PlanAsync(storage, $"a{number}", "u", (JustNow(engine) + Hour, "later"));
        var others = 0;
        storage.BeforeRead = () => Task.FromResult(others++);
        storage.BeforeWrite = _ => Task.FromResult(others++);

        await engine.Due.RunDueAsync(Ct);

        Assert.Equal((1, 0), (storage.Queries, others));
    }

    [Fact]
    public async Task The_worker_finds_what_is_due_by_itself()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        await PlanAsync(storage, "now", "u", (JustNow(engine), "now"));
        await engine.Due.StartAsync(Ct);
        await ShownAsync("now");

        await PlanAsync(storage, "later", "u", (JustNow(engine), "later"));
        await ShownAsync("later");
        await engine.Due.StopAsync(Ct);
    }

    [Fact]
    public async Task One_item_may_be_due_for_several_things_and_people_at_the_same_moment()
    {
        await using var engine = Start(out var storage);
        await engine.ProcessAsync(Message("hello"));
        var at = JustNow(engine) + Hour;
        IndexEntry[] entries = [Entry("brief", "u"), Entry("debrief", "u"), Entry("brief", "v"), Entry("brief", "u")];

        await storage.WriteAsync([new StorageChange.Put("deal", "{}"u8.ToArray(), null, Schedule.Once(entries))], Ct);

        Assert.Equal(3, (await AllDueAsync(storage)).Count);

        IndexEntry Entry(string of, string user) => Schedule.At(at, of, "test", user, "deal");
    }

    [Fact]
    public async Task Work_that_needs_no_conversation_is_done_without_a_turn()
    {
        var storage = storages.Open();
        var work = new Evaluation(storage);
        await using var engine = new Engine(storage, bot, channel, work: work);
        await PlanAsync(storage, "deal", "nobody", (JustNow(engine), "evaluate"));

        await engine.RunDueAsync();
        await engine.RunDueAsync(later: Hour);

        Assert.Equal(["deal"], work.Done);
        Assert.Empty(bot.Begun);
        Assert.Empty(await AllDueAsync(storage));
    }

    public async ValueTask DisposeAsync()
    {
        await storages.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    // The index rounds a moment up to the millisecond, and a test may be faster.
    private static DateTimeOffset JustNow(Engine engine) => engine.Clock.GetUtcNow() - TimeSpan.FromMilliseconds(1);

    private static Activity InGroup(string user, string type)
    {
        var activity = Message("together", conversation: "g", user: user);
        activity.Conversation!.ConversationType = type;
        return activity;
    }

    private static Activity Change(string type, Action<Activity> change)
    {
        var activity = Message("");
        activity.Type = type;
        activity.Text = null;
        change(activity);
        return activity;
    }

    private static Task PlanAsync(IStorage storage, string key, string user, params (DateTimeOffset At, string Kind)[] appointments) =>
        new Agenda("test", "test:" + user, [.. appointments.Select(each => new Appointment(each.At, each.Kind))]).StoreAsync(storage, key);

    private static Task<IReadOnlyList<IndexMatch>> AllDueAsync(IStorage storage) => storage.QueryAsync(IndexQuery.Prefix("due", "", 1000), Ct);

    private async Task ShownAsync(string text)
    {
        while (!channel.Texts.Contains(text))
            await Task.Delay(10, Ct);
    }

    private Engine Start(out IStorage storage) => new(storage = storages.Open(), bot, channel);

    /// <summary>A bot of a version in which nothing is due.</summary>
    private sealed class Deaf : ActivityHandler;

    private sealed class Evaluation(IStorage storage) : IScheduledWork
    {
        public List<string> Done { get; } = [];

        public string Kind => "evaluate";

        public async Task RunAsync(string key, DateTimeOffset now, CancellationToken ct)
        {
            var item = (await storage.ReadAsync([key], ct))[key];
            await storage.WriteAsync([new StorageChange.Put(key, item.Body, item.ETag, [])], ct);
            Done.Add(key);
        }
    }
}
