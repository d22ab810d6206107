using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>
/// Work that takes too long for a turn. It runs outside any turn and may run more than once for one request, in two processes even at the
/// same moment; only the turn that continues with its result takes effect once. Derive from <see cref="Job{TPayload, TResult}"/>.
/// </summary>
public interface IJob
{
    /// <summary>Names the job in storage: requests outlive the process that made them, so never reuse a name for other work.</summary>
    string Name { get; }

    /// <summary>How long one attempt may take.</summary>
    TimeSpan Deadline { get; }

    /// <summary>How often it is tried before it counts as failed; at least 1.</summary>
    int MostAttempts { get; }

    /// <summary>Makes one attempt. Any exception but <see cref="JobFailedException"/> leads to another one, later.</summary>
    /// <param name="payload">What was asked for.</param>
    /// <param name="context">Which request it is, and for whom.</param>
    /// <param name="ct">Ends the attempt at its deadline, or because the process stops.</param>
    /// <returns>The result's JSON.</returns>
    Task<RawJson> RunAsync(RawJson payload, JobContext context, CancellationToken ct);
}

/// <summary>One attempt at a job.</summary>
/// <param name="Id">The same at every attempt: give it to services that can tell a repeated request by it.</param>
/// <param name="Identity">The person who asked, and the conversation.</param>
/// <param name="Attempt">Counts from 1.</param>
/// <param name="Deadline">When the attempt is ended, UTC.</param>
public sealed record JobContext(string Id, TurnIdentity Identity, int Attempt, DateTimeOffset Deadline);

/// <summary>The job cannot succeed, however often it is tried: its failure is told at once.</summary>
/// <param name="code">Tells the continuation why; goes into storage and logs, so no customer text.</param>
/// <param name="innerException">What it failed with, for the log.</param>
public sealed class JobFailedException(string code, Exception? innerException = null) : Exception(code, innerException)
{
    /// <summary>Why, in the job's own vocabulary.</summary>
    public string Code { get; } = code;
}
