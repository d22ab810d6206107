using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>A job with closed types: one class for each kind of work, registered with <c>AddJob</c>. It is shared by all attempts.</summary>
/// <typeparam name="TPayload">What is asked for.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
public abstract class Job<TPayload, TResult>(string name, JsonTypeInfo<TPayload> payloadType, JsonTypeInfo<TResult> resultType) : IJob
    where TPayload : class
    where TResult : class
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public virtual TimeSpan Deadline => TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public virtual int MostAttempts => 5;

    /// <inheritdoc/>
    public async Task<RawJson> RunAsync(RawJson payload, JobContext context, CancellationToken ct)
    {
        var result = await RunAsync(Read(payload), context, ct);
        return new RawJson(JsonSerializer.SerializeToUtf8Bytes(result, resultType));
    }

    /// <summary>Makes one attempt.</summary>
    protected abstract Task<TResult> RunAsync(TPayload payload, JobContext context, CancellationToken ct);

    // A deployment may change a type while requests wait: trying again would not help.
    private TPayload Read(RawJson payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload.Utf8.Span, payloadType) ?? throw new JsonException("The payload is null.");
        }
        catch (JsonException exception)
        {
            throw new JobFailedException("UnreadablePayload", exception);
        }
    }
}
