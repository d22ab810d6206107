using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.WebChat;

/// <summary>Delivers into the transcripts of the chat page. The delivery id becomes the activity's id, so a second delivery finds the first.</summary>
internal sealed class WebChatConnector(Transcript transcript, Listeners listeners, TimeProvider time) : IConnector
{
    /// <summary>The service URL of the chat page's activities: no address, so nothing can be sent to it over the network.</summary>
    public const string ServiceUrl = "urn:kingdeecoachbot:webchat";

    public bool Serves(string serviceUrl) => string.Equals(serviceUrl, ServiceUrl, StringComparison.Ordinal);

    public async Task<ResourceResponse> SendAsync(Activity activity, string deliveryId, CancellationToken ct)
    {
        var conversation = activity.Conversation?.Id ?? throw Unknown();
        if (activity.Is(ActivityTypes.Typing))
        {
            await TryAsync(() => ShowAsync(conversation, activity, ct));
            return new ResourceResponse(null);
        }

        var id = new ActivityId(conversation, "b" + Names.Of(deliveryId));
        await ChangeAsync(id, (entry, number) =>
            entry is null ? new Entry(number, EntryState.Shown, Written(activity, id, number)) : null, ct);
        return new ResourceResponse(id.ToString());
    }

    public Task UpdateAsync(Activity activity, CancellationToken ct)
    {
        var id = ActivityId.Parse(activity.Id) ?? throw Unknown();
        return ChangeAsync(id, (entry, _) =>
            OfBot(entry) with { State = EntryState.Shown, Activity = Written(activity, id, entry!.Position) }, ct);
    }

    public Task DeleteAsync(Activity activity, CancellationToken ct)
    {
        var id = ActivityId.Parse(activity.Id) ?? throw Unknown();
        var news = new Activity { Type = ActivityTypes.MessageDelete, From = activity.From, Conversation = activity.Conversation };
        return ChangeAsync(id, (entry, _) =>
            OfBot(entry) with { State = EntryState.Removed, Activity = Written(news, id, entry!.Position) }, ct);
    }

    /// <summary>Behind what there is, before what comes: an answer then ends the typing.</summary>
    private async Task ShowAsync(string conversation, Activity activity, CancellationToken ct)
    {
        var head = await transcript.FindAsync(conversation, ct) ?? throw Unknown();
        listeners.Show(conversation, Written(activity, id: null, head.Last + 0.5));
    }

    private Task ChangeAsync(ActivityId id, Func<Entry?, long, Entry?> change, CancellationToken ct) =>
        TryAsync(() => transcript.ChangeAsync(id, change, ct));

    private static async Task TryAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (NoConversationException)
        {
            throw Unknown();
        }
        catch (Exception e) when (e is StorageUnavailableException or ETagConflictException)
        {
            throw new ConnectorException("The chat page's transcript cannot be reached.", status: null, code: null, isPermanent: false, e);
        }
    }

    private static Entry OfBot(Entry? entry) => entry is null or { State: EntryState.Removed } ? throw Unknown() : entry;

    private static ConnectorException Unknown() =>
        new("The chat page has no such conversation or activity.", 404, "NotFound", isPermanent: true);

    /// <summary>The activity as clients get it, without touching the caller's.</summary>
    /// <remarks>
    /// Web Chat orders by this sequence id, or else by timestamps, which a moved clock would confuse. It also holds a reply back for five
    /// seconds when it has not seen what is replied to, for example the user's joining: so what it answers is left out.
    /// </remarks>
    private JsonElement Written(Activity activity, ActivityId? id, double position)
    {
        var node = JsonSerializer.SerializeToNode(activity, BotJson.Wire.Activity)!.AsObject();
        node["id"] = id?.ToString() ?? "typing-" + Guid.NewGuid().ToString("N");
        node["timestamp"] = time.GetUtcNow();
        node["from"] ??= new JsonObject { ["id"] = Coach.Id };
        node["from"]!["role"] = "bot";
        node.Remove("replyToId");
        if (node["channelData"] is not JsonObject)
            node["channelData"] = new JsonObject();
        node["channelData"]!["webchat:sequence-id"] = position;
        return JsonSerializer.SerializeToElement(node, WebChatJson.Wire.JsonObject);
    }
}

/// <summary>Short names for whatever a client or the bot calls things.</summary>
internal static class Names
{
    public static string Of(string anything) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(anything)).AsSpan(0, 16));
}
