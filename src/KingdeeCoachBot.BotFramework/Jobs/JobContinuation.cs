using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>What a turn continues: a job that has ended. Only the library makes one; no activity from outside can bring it about.</summary>
public sealed class JobContinuation
{
    private readonly JobOutcome outcome;

    internal JobContinuation(JobItem item) =>
        (Id, Name, Payload, outcome) = (item.Id, item.Name, item.Payload, item.Outcome ?? throw new ArgumentException("The job has not ended.", nameof(item)));

    /// <summary>As <c>EnqueueJob</c> returned it.</summary>
    public string Id { get; }

    /// <summary>The job's name.</summary>
    public string Name { get; }

    /// <summary>What was asked for.</summary>
    public RawJson Payload { get; }

    /// <summary>Why it failed, null where it succeeded.</summary>
    public JobFailure? Failure => outcome.Failure;

    /// <summary>Its result's JSON, null where it failed.</summary>
    public RawJson? Result => outcome.Result;

    /// <summary>Reads the result.</summary>
    /// <returns>Null where the job failed, or where the stored result no longer fits the type.</returns>
    public T? ReadResult<T>(JsonTypeInfo<T> type)
        where T : class => Result is { } json ? Read(json, type) : null;

    /// <summary>Reads what was asked for.</summary>
    /// <returns>Null where it no longer fits the type.</returns>
    public T? ReadPayload<T>(JsonTypeInfo<T> type)
        where T : class => Read(Payload, type);

    private static T? Read<T>(RawJson json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Utf8.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Why a job came to nothing.</summary>
/// <param name="Reason">The kind of failure.</param>
/// <param name="Code">The job's own code, or the type of its last exception; null where nothing more is known.</param>
/// <param name="Attempts">How often it was tried.</param>
public sealed record JobFailure(JobFailureReason Reason, string? Code, int Attempts);

/// <summary>Kinds of failure.</summary>
public enum JobFailureReason
{
    /// <summary>Every attempt failed, or ran into its deadline.</summary>
    AttemptsExhausted,

    /// <summary>The job said that trying again would not help.</summary>
    Refused,

    /// <summary>Every attempt ended with its process.</summary>
    Abandoned,

    /// <summary>No job of this name exists in this version.</summary>
    Unknown,
}

/// <summary>The names of the events with which continuation turns begin. The name alone proves nothing: see <see cref="Turns.ITurnContext.Job"/>.</summary>
public static class JobEvents
{
    /// <summary>The job succeeded; the activity's value is its result.</summary>
    public const string Completed = "job/completed";

    /// <summary>The job failed; the activity has no value.</summary>
    public const string Failed = "job/failed";
}
