using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>What is kept of a conversation: one item, so that its eTag guards all of it.</summary>
internal sealed class ConversationRecord
{
    /// <summary>
    /// How many processed activities are remembered. Channels redeliver within seconds; this many turns of one conversation take longer.
    /// </summary>
    internal const int Remembered = 64;

    /// <summary>The shape of this record, for a later version that has to read it.</summary>
    public int Schema { get; set; } = 1;

    /// <summary>Where to send, as of the newest turn.</summary>
    public ConversationReference? Reference { get; set; }

    /// <summary>The number of the newest message put into the outbox.</summary>
    public long OutboxNumber { get; set; }

    /// <summary>The newest processed activities, oldest first.</summary>
    public List<ProcessedActivity> Processed { get; set; } = [];

    /// <summary>Conversation state: property name to its JSON.</summary>
    public Dictionary<string, RawJson> State { get; set; } = new(StringComparer.Ordinal);

    public ProcessedActivity? Find(string? activityId) =>
        activityId is null ? null : Processed.Find(processed => processed.Id == activityId);

    /// <summary>Remembers an activity and forgets the oldest.</summary>
    /// <returns>Those forgotten.</returns>
    public IReadOnlyList<ProcessedActivity> Remember(ProcessedActivity processed)
    {
        Processed.Add(processed);
        var surplus = Math.Max(0, Processed.Count - Remembered);
        var forgotten = Processed.GetRange(0, surplus);
        Processed.RemoveRange(0, surplus);
        return forgotten;
    }
}

/// <summary>An activity that was processed.</summary>
/// <param name="Id">The channel's id of it.</param>
/// <param name="HasResponse">Its response is stored beside the conversation, for a redelivery.</param>
internal sealed record ProcessedActivity(string Id, bool HasResponse);

/// <summary>The library's own items in storage.</summary>
[JsonSerializable(typeof(ConversationRecord))]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(UserRecord))]
[JsonSerializable(typeof(OutboxItem))]
[JsonSerializable(typeof(JobItem))]
[JsonSerializable(typeof(SentCard))]
[JsonSerializable(typeof(SpentCard))]
internal sealed partial class TurnJson : JsonSerializerContext
{
    public static TurnJson Stored { get; } = new(BotJson.WireOptions());
}

/// <summary>What is kept of a person.</summary>
internal sealed class UserRecord
{
    /// <summary>The shape of this record, for a later version that has to read it.</summary>
    public int Schema { get; set; } = 1;

    /// <summary>Where he can be spoken to; null before his first personal turn, and after he removed the bot.</summary>
    public PersonalPlace? Place { get; set; }

    /// <summary>User state: property name to its JSON.</summary>
    public Dictionary<string, RawJson> State { get; set; } = new(StringComparer.Ordinal);
}

/// <summary>A card that reached its channel.</summary>
/// <param name="ActivityId">The channel's id of the message that holds it.</param>
internal sealed record SentCard(string ActivityId);

/// <summary>A card whose effect has taken place.</summary>
/// <param name="At">When, UTC.</param>
internal sealed record SpentCard(DateTimeOffset At);
