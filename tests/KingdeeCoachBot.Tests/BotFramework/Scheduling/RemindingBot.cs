using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.BotFramework.Scheduling;

/// <summary>What somebody wants to be reminded of, earliest first.</summary>
internal sealed record Agenda(string Tenant, string User, Appointment[] Open)
{
    /// <summary>The entry of the next appointment.</summary>
    public IReadOnlyList<IndexEntry> Index(string key) =>
        [.. Open.Take(1).Select(next => Schedule.At(next.At, next.Kind, Tenant, User, key))];

    public async Task StoreAsync(IStorage storage, string key)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(this, AgendaJson.Default.Agenda);
        await storage.WriteAsync([new StorageChange.Put(key, body, null, Index(key))], TestContext.Current.CancellationToken);
    }
}

internal sealed record Appointment(DateTimeOffset At, string Kind);

[JsonSerializable(typeof(Agenda))]
internal sealed partial class AgendaJson : JsonSerializerContext;

/// <summary>Answers what is said, and says the kind of each appointment when it has come, one in each turn.</summary>
internal sealed class RemindingBot : ActivityHandler
{
    private readonly ConcurrentQueue<ScheduledTurn> begun = new();

    /// <summary>Called in each run of a turn that the clock began, between reading the agenda and changing it.</summary>
    public Func<ScheduledTurn, ITurnContext, Task> Reminding { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Called in each run of a turn that a message began.</summary>
    public Func<ITurnContext, Task> Hearing { get; set; } = _ => Task.CompletedTask;

    /// <summary>Every run of a turn that the clock began.</summary>
    public IReadOnlyList<ScheduledTurn> Begun => [.. begun];

    public List<string> Events { get; } = [];

    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Hearing(turnContext);
        await turnContext.SayAsync("re: " + turnContext.Activity.Text);
    }

    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Events.Add($"{turnContext.Activity.Name} {turnContext.Due?.Kind}");
        return Task.CompletedTask;
    }

    protected override async Task OnDueAsync(ScheduledTurn due, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        begun.Enqueue(due);
        var agenda = await turnContext.Transaction.FindAsync(due.Key, AgendaJson.Default.Agenda, cancellationToken);
        await Reminding(due, turnContext);
        if (agenda is not { Open: [var next, .. var rest] } || next.At > turnContext.Now)
            return;

        var left = agenda with { Open = rest };
        turnContext.Transaction.Put(due.Key, left, AgendaJson.Default.Agenda, left.Index(due.Key));
        await turnContext.SayAsync(next.Kind);
    }
}
