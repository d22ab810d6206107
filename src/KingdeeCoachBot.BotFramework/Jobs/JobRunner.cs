using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>
/// Brings one job a step on: claims it, makes an attempt, stores its outcome, and runs the turn that continues with it. Each step is a write
/// that fails if anybody else took the job meanwhile.
/// </summary>
internal sealed partial class JobRunner(
    JobStore store, JobTable jobs, BotAdapter adapter, TimeProvider clock, IOptions<OutboxOptions> options, ILogger<JobRunner> logger)
{
    /// <summary>How often the bot is given an outcome that cannot be committed: about two hours.</summary>
    public const int MostContinuations = 12;

    /// <summary>How often processes that do not know a job's name take it up, while one that knows it may be starting.</summary>
    public const int MostAttemptsAtUnknown = 5;

    // What a holder needs beside the attempt itself. A killed holder's job passes to others at the end of its lease.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Tells this process's leases from others'.</summary>
    public string ProcessId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Does what can be done for a job that is due.</summary>
    /// <param name="found">As read; somebody else may have been faster.</param>
    /// <param name="ct">The process stops: the job goes back at once, and the attempt does not count.</param>
    public async Task RunAsync(StoredJob found, CancellationToken ct)
    {
        if (await ClaimAsync(found.Item, found.ETag) is not { } mine)
            return;
        try
        {
            var ended = mine.Item.Outcome is null ? await WorkAsync(mine, ct) : mine;
            if (ended is not null)
                await ContinueAsync(mine = ended, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await ReturnAsync(mine);
        }
        catch (ETagConflictException)
        {
            // The lease ran out and somebody else took the job over: it is his now, and so is its effect.
        }
    }

    private Task<StoredJob?> ClaimAsync(JobItem item, string eTag)
    {
        var deadline = item.Outcome is null ? jobs.Find(item.Name)?.Deadline ?? TimeSpan.Zero : TimeSpan.Zero;
        var attempts = item.Outcome is null ? item.Attempts + 1 : item.Attempts;
        return store.TryWriteAsync(item with { Holder = ProcessId, Attempts = attempts, Due = clock.GetUtcNow() + deadline + Lease }, eTag);
    }

    /// <returns>Null where the job is to be tried again.</returns>
    private async Task<StoredJob?> WorkAsync(StoredJob mine, CancellationToken ct)
    {
        if (await AttemptAsync(mine.Item, ct) is { } outcome)
            return await store.WriteAsync(mine.Item with { Outcome = outcome, Due = clock.GetUtcNow() + Lease }, mine.ETag);

        await store.WriteAsync(Postponed(mine.Item, mine.Item.Attempts), mine.ETag);
        return null;
    }

    private async Task<JobOutcome?> AttemptAsync(JobItem item, CancellationToken ct)
    {
        if (jobs.Find(item.Name) is not { } job)
            return WithoutJob(item);
        if (item.Attempts > job.MostAttempts)
            return Failed(item, JobFailureReason.Abandoned, null, item.Attempts - 1);
        try
        {
            return new JobOutcome(await RunJobAsync(job, item, ct), null);
        }
        catch (JobFailedException exception)
        {
            JobRefused(exception, item.Name, exception.Code);
            return Failed(item, JobFailureReason.Refused, exception.Code, item.Attempts);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            AttemptFailed(exception, item.Name, item.Attempts);
            return item.Attempts < job.MostAttempts
                ? null
                : Failed(item, JobFailureReason.AttemptsExhausted, exception.GetType().Name, item.Attempts);
        }
    }

    // The process that stored the job may be a newer version than this one, and one that knows it may yet come.
    private JobOutcome? WithoutJob(JobItem item)
    {
        JobUnknown(item.Name);
        return item.Attempts < MostAttemptsAtUnknown && !options.Value.SoleProcess
            ? null
            : Failed(item, JobFailureReason.Unknown, null, 0);
    }

    private async Task<RawJson> RunJobAsync(IJob job, JobItem item, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(job.Deadline, clock);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
        var context = new JobContext(item.Id, item.Identity, item.Attempts, clock.GetUtcNow() + job.Deadline);
        // Work that does not listen is left alone at its deadline: it must not hold up the others, nor the stopping of the process.
        try
        {
            return await Task.Run(() => job.RunAsync(item.Payload, context, over.Token), over.Token).WaitAsync(over.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new TimeoutException($"The attempt took longer than its {job.Deadline}.");
        }
    }

    private static JobOutcome Failed(JobItem item, JobFailureReason reason, string? code, int attempts) =>
        new(null, new JobFailure(reason, code, attempts));

    private async Task ContinueAsync(StoredJob ended, CancellationToken ct)
    {
        try
        {
            await adapter.ContinueAsync(ended, ct);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            await PostponeContinuationAsync(ended, exception);
        }
    }

    private async Task PostponeContinuationAsync(StoredJob ended, Exception exception)
    {
        var failures = ended.Item.Continuations + 1;
        var postponed = Postponed(ended.Item, failures) with { Continuations = failures };
        if (failures < MostContinuations)
        {
            ContinuationPostponed(exception, ended.Item.Name);
            await store.WriteAsync(postponed, ended.ETag);
        }
        else
        {
            ContinuationGivenUp(exception, ended.Item.Name);
            await store.WriteAsync(postponed with { IsGivenUp = true, Due = clock.GetUtcNow() }, ended.ETag);
        }
    }

    private Task<StoredJob?> ReturnAsync(StoredJob mine)
    {
        var attempts = mine.Item.Outcome is null ? mine.Item.Attempts - 1 : mine.Item.Attempts;
        return store.TryWriteAsync(mine.Item with { Holder = "", Attempts = attempts, Due = clock.GetUtcNow() }, mine.ETag);
    }

    private JobItem Postponed(JobItem item, int failures)
    {
        var pause = TimeSpan.FromSeconds(5 * Math.Pow(2, failures - 1));
        return item with { Holder = "", Due = clock.GetUtcNow() + (pause < LongestPause ? pause : LongestPause) };
    }

    [LoggerMessage(LogLevel.Warning, "Attempt {Attempt} at the job {Job} failed")]
    private partial void AttemptFailed(Exception exception, string job, int attempt);

    [LoggerMessage(LogLevel.Warning, "The job {Job} cannot succeed (code {Code}); the conversation is told")]
    private partial void JobRefused(Exception exception, string job, string code);

    [LoggerMessage(LogLevel.Warning, "No job {Job} exists in this version")]
    private partial void JobUnknown(string job);

    [LoggerMessage(LogLevel.Warning, "The turn that continues the job {Job} could not be committed; it is tried again")]
    private partial void ContinuationPostponed(Exception exception, string job);

    [LoggerMessage(LogLevel.Error, "The turn that continues the job {Job} never succeeded; the job is kept as a dead letter")]
    private partial void ContinuationGivenUp(Exception exception, string job);
}

/// <summary>The jobs of this version, by name.</summary>
internal sealed class JobTable(IEnumerable<IJob> jobs)
{
    private readonly Dictionary<string, IJob> byName = jobs.ToDictionary(job => job.Name, StringComparer.Ordinal);

    public IJob? Find(string name) => byName.GetValueOrDefault(name);
}
