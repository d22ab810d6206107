using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.BotFramework.Jobs;

internal sealed record Question(string Text);

internal sealed record Answer(string Text);

[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class JobsJson : JsonSerializerContext;

/// <summary>A job that is one function of the question.</summary>
internal sealed class TestJob(string name, Func<string, JobContext, CancellationToken, Task<string>> work)
    : Job<Question, Answer>(name, JobsJson.Default.Question, JobsJson.Default.Answer)
{
    private int runs;

    public TestJob(Func<string, Task<string>> work)
        : this("think", (text, _, _) => work(text))
    {
    }

    public static TestJob Upper => new(text => Task.FromResult(text.ToUpperInvariant()));

    public int Runs => runs;

    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    public override TimeSpan Deadline => Limit;

    public override int MostAttempts => 3;

    protected override async Task<Answer> RunAsync(Question payload, JobContext context, CancellationToken ct)
    {
        Interlocked.Increment(ref runs);
        return new Answer(await work(payload.Text, context, ct));
    }
}

/// <summary>Has every message thought over, and says what came of it.</summary>
internal sealed class ThinkingBot : ActivityHandler
{
    /// <summary>Called in each run of a continuation.</summary>
    public Func<ITurnContext, Task> Continuing { get; set; } = _ => Task.CompletedTask;

    public DateTimeOffset? NotBefore { get; set; }

    public List<string> Events { get; } = [];

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.EnqueueJob("think", new Question(turnContext.Activity.Text!), JobsJson.Default.Question, NotBefore);
        return turnContext.SayAsync("thinking");
    }

    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Events.Add($"{turnContext.Activity.Name} {turnContext.Job?.Name}");
        return Task.CompletedTask;
    }

    protected override async Task OnJobCompletedAsync(JobContinuation job, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Continuing(turnContext);
        await Tally.AddAsync(turnContext, job.ReadResult(JobsJson.Default.Answer)!.Text, cancellationToken);
        await turnContext.SayAsync(job.ReadResult(JobsJson.Default.Answer)!.Text);
    }

    protected override async Task OnJobFailedAsync(JobContinuation job, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Tally.AddAsync(turnContext, $"failed {job.ReadPayload(JobsJson.Default.Question)?.Text}", cancellationToken);
        await turnContext.SayAsync($"{job.Failure!.Reason} {job.Failure.Code} {job.Failure.Attempts}");
    }
}
