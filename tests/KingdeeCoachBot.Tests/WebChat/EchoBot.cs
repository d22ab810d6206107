using System.Collections.Concurrent;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.WebChat;

/// <summary>Answers a message with its text, and keeps the processor's promise: an id it has processed is not processed again.</summary>
public sealed class EchoBot : IActivityProcessor
{
    private readonly ConcurrentDictionary<string, bool> processed = new();

    /// <summary>Set by the host: the connector is made after the bot.</summary>
    public IConnector? Connector { get; set; }

    public ConcurrentQueue<Activity> Received { get; } = new();

    /// <summary>Thrown at the next activity, before anything is done.</summary>
    public Exception? Refusal { get; set; }

    /// <summary>Thrown once the next activity has been processed: stands for a process killed after its commit.</summary>
    public Exception? Death { get; set; }

    public Func<Activity, Activity?> Answer { get; set; } = activity =>
        activity.Is(ActivityTypes.Message) ? new Activity { Type = ActivityTypes.Message, Text = "回声:" + activity.Text } : null;

    public IEnumerable<Activity> Messages => Received.Where(activity => activity.Is(ActivityTypes.Message));

    public async Task<InvokeResponse?> ProcessAsync(Activity activity, CancellationToken ct)
    {
        if (Refusal is { } refusal)
            throw refusal;
        if (!processed.TryAdd(activity.Id!, true))
            return null;
        Received.Enqueue(activity);
        if (Answer(activity) is { } answer)
            await Connector!.SendAsync(ConversationReference.Of(activity).Address(answer), "answer-to-" + activity.Id, ct);
        if (Death is { } death)
        {
            Death = null;
            throw death;
        }

        return null;
    }

    public static StorageUnavailableException Away { get; } = new("The test says so.");
}
