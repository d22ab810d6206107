using System.Collections.Concurrent;
using System.Threading.Channels;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.Tests.BotFramework.Turns;

/// <summary>
/// One process's engine over a storage that outlives it. Delivery is real; the dispatcher runs when a test says so, so that nothing
/// depends on how fast time passes.
/// </summary>
internal sealed class Engine : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Engine(
        IStorage storage,
        IBot bot,
        IConnector? connector = null,
        ITurnErrors? errors = null,
        IReadOnlyList<IJob>? jobs = null,
        bool soleProcess = false,
        IScheduledWork? work = null)
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.AddProvider(Log));
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton(storage);
        collection.AddSingleton(bot);
        collection.AddSingleton(errors ?? new Apology());
        collection.AddBotFramework(new ConfigurationBuilder().Build());
        if (connector is not null)
            collection.AddSingleton(connector);
        foreach (var job in jobs ?? [])
            collection.AddSingleton(job);
        if (work is not null)
            collection.AddSingleton(work);
        collection.Configure<OutboxOptions>(options => options.SoleProcess = soleProcess);
        services = collection.BuildServiceProvider();
        Completions.StartAsync(CancellationToken.None);
    }

    /// <summary>A clock that only the test moves: how long the machine takes for a step must not count. Timers go by the real time.</summary>
    public AdjustableClock Clock { get; } = new(new StillClock());

    public LogLines Log { get; } = new();

    public IActivityProcessor Processor => services.GetRequiredService<IActivityProcessor>();

    public OutboxDelivery Delivery => services.GetRequiredService<OutboxDelivery>();

    public JobWorker Jobs => services.GetRequiredService<JobWorker>();

    public DueWorker Due => services.GetRequiredService<DueWorker>();

    private OutboxCompletions Completions => services.GetRequiredService<OutboxCompletions>();

    public Task<InvokeResponse?> ProcessAsync(Activity activity) => Processor.ProcessAsync(activity, TestContext.Current.CancellationToken);

    /// <summary>Waits until all that can be delivered now is delivered and noted.</summary>
    public Task DeliveredAsync() => Delivery.DrainAsync(TestContext.Current.CancellationToken);

    /// <summary>One round of the dispatcher, and what it delivers.</summary>
    /// <param name="everything">As at the start of a sole process.</param>
    /// <param name="later">Moves the clock first.</param>
    public async Task DispatchAsync(bool everything = false, TimeSpan later = default)
    {
        Clock.Offset += later;
        await services.GetRequiredService<OutboxDispatcher>().DispatchAsync(everything, TestContext.Current.CancellationToken);
        await DeliveredAsync();
    }

    /// <summary>One round of the job worker: what it starts has ended, and what came of it is delivered.</summary>
    /// <param name="later">Moves the clock first.</param>
    public async Task RunJobsAsync(TimeSpan later = default)
    {
        Clock.Offset += later;
        await Jobs.StartDueAsync(TestContext.Current.CancellationToken);
        await Jobs.DrainAsync(TestContext.Current.CancellationToken);
        await DeliveredAsync();
    }

    /// <summary>Does all that is due, and delivers what comes of it.</summary>
    /// <param name="later">Moves the clock first.</param>
    public async Task RunDueAsync(TimeSpan later = default)
    {
        Clock.Offset += later;
        await Due.RunDueAsync(TestContext.Current.CancellationToken);
        await DeliveredAsync();
    }

    /// <summary>Deletes what has expired.</summary>
    /// <param name="later">Moves the clock first.</param>
    public Task SweepAsync(TimeSpan later)
    {
        Clock.Offset += later;
        return services.GetRequiredService<Sweep>().RunAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>Says one word, so that tests see that somebody was told.</summary>
    private sealed class Apology : ITurnErrors
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken) =>
            turnContext.SayAsync($"sorry: {reason}");
    }
}

/// <summary>A bot that is one function.</summary>
internal sealed class TestBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    private int runs;

    public TestBot(Func<ITurnContext, Task> turn)
        : this((context, _) => turn(context))
    {
    }

    public static TestBot Echo { get; } = new(turn => turn.SayAsync("re: " + turn.Activity.Text));

    /// <summary>How often a turn was run, re-runs included.</summary>
    public int Runs => runs;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref runs);
        return turn(turnContext, cancellationToken);
    }
}

/// <summary>A channel inside the test: keeps what it takes, and does what the test says instead.</summary>
internal sealed class TestChannel : IConnector
{
    private readonly ConcurrentQueue<Activity> taken = new();
    private readonly Channel<bool> tried = Channel.CreateUnbounded<bool>();
    private int attempts;

    /// <summary>Called before each attempt; what it throws is the channel's answer.</summary>
    public Func<Activity, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Whether the channel tells the id of what it took.</summary>
    public bool GivesIds { get; set; } = true;

    public IReadOnlyList<Activity> Taken => [.. taken];

    public IReadOnlyList<string> Texts => [.. taken.Select(each => each.Text!)];

    public int Attempts => attempts;

    /// <summary>Waits for so many further attempts.</summary>
    public async Task TriedAsync(int times)
    {
        for (var time = 0; time < times; time++)
            await tried.Reader.ReadAsync(TestContext.Current.CancellationToken);
    }

    public static ConnectorException Refuses(int? status, bool isPermanent = false) => new("refused", status, null, isPermanent);

    public bool Serves(string serviceUrl) => serviceUrl == Activities.ServiceUrl;

    public async Task<ResourceResponse> SendAsync(Activity activity, string deliveryId, CancellationToken ct)
    {
        await TakeAsync(activity);
        return new ResourceResponse(GivesIds ? $"sent:{activity.Text}" : null);
    }

    public Task UpdateAsync(Activity activity, CancellationToken ct) => TakeAsync(activity);

    public Task DeleteAsync(Activity activity, CancellationToken ct) => TakeAsync(activity);

    private async Task TakeAsync(Activity activity)
    {
        Interlocked.Increment(ref attempts);
        tried.Writer.TryWrite(true);
        await Before(activity);
        taken.Enqueue(activity);
    }
}

internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = new();

    public IReadOnlyList<string> Texts => [.. lines.Select(line => line.Text)];

    public IReadOnlyList<string> Errors => [.. lines.Where(line => line.Level >= LogLevel.Error).Select(line => line.Text)];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception?.Message}"));
    }

    public void Dispose()
    {
    }
}

internal static class Activities
{
    public const string ServiceUrl = "test:channel";

    public static Activity Message(string text, string? id = null, string conversation = "c", string user = "u") => new()
    {
        Type = ActivityTypes.Message,
        Id = id ?? Guid.NewGuid().ToString(),
        Text = text,
        ChannelId = "test",
        ServiceUrl = ServiceUrl,
        From = new ChannelAccount { Id = user },
        Recipient = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = conversation },
    };

    public static Activity Invoke(string? id = null, string conversation = "c", string user = "u")
    {
        var activity = Message("", id, conversation, user);
        activity.Type = ActivityTypes.Invoke;
        activity.Text = null;
        activity.Name = "test/invoke";
        return activity;
    }

    /// <summary>A pressed Action.Submit.</summary>
    public static Activity Press(string verb, string card, string? id = null, string conversation = "c", string user = "u", string? replyTo = null)
    {
        var activity = Message("", id, conversation, user);
        activity.Text = null;
        activity.ReplyToId = replyTo;
        activity.Value = System.Text.Json.JsonSerializer.SerializeToElement(new { _verb = verb, _card = card });
        return activity;
    }

    public static Task SayAsync(this ITurnContext turn, string text, string? card = null) =>
        turn.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = text }, card);
}
