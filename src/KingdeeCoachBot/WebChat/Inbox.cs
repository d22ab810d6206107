using System.Collections.Concurrent;
using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.WebChat;

/// <summary>
/// Takes what users send, so that nothing is lost or done twice: stored as taken, given to the bot, then shown as the echo.
/// </summary>
/// <remarks>
/// An id comes from the page's message id, which Retry keeps, and the bot drops an id it has processed. So:
/// killed before the bot committed — the message is there as taken, and given to the bot when the page reconnects, or by Retry;
/// killed after — the same happens, the bot drops it, and the echo appears at the place it took before the bot's answers;
/// refused by the bot (its storage is away) — forgotten, so that only the user's Retry sends it, never a later reconnect behind his back.
/// Showing the echo first would leave a refused message in the transcript; showing it last without storing it would lose it.
/// </remarks>
internal sealed partial class Inbox(Transcript transcript, IActivityProcessor processor, Incoming incoming, ILogger<Inbox> logger)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);

    /// <summary>Runs the turn of a message or event. One sent again after the bot has done it is only shown again.</summary>
    public Task TakeAsync(Activity activity, CancellationToken ct) => InTurnAsync(activity.Conversation!.Id!, async () =>
    {
        var id = ActivityId.Parse(activity.Id)!.Value;
        var entry = await transcript.ChangeAsync(id, (before, number) => new Entry(
            before?.Position ?? number, before?.State ?? EntryState.Taken, Written(activity, before?.Position ?? number)), ct);
        if (entry!.State == EntryState.Taken)
            await ProcessAsync(id, entry, ct);
    }, ct);

    /// <summary>Tells the bot of a new conversation, and gives it what a killed process left behind.</summary>
    public Task CatchUpAsync(Ticket ticket, ConversationHead head, CancellationToken ct) => InTurnAsync(ticket.ConversationId, async () =>
    {
        if (!head.IsWelcomed)
            await WelcomeAsync(ticket, head, ct);
        foreach (var entry in await transcript.TakenAsync(ticket.ConversationId, ct))
        {
            LogLeftBehind(ticket.ConversationId);
            await ProcessAsync(IdOf(entry), entry, ct);
        }
    }, ct);

    private async Task WelcomeAsync(Ticket ticket, ConversationHead head, CancellationToken ct)
    {
        foreach (var activity in incoming.Welcome(ticket, head))
            await processor.ProcessAsync(activity, ct);
        await transcript.NoteWelcomedAsync(ticket.ConversationId, ct);
    }

    private async Task ProcessAsync(ActivityId id, Entry entry, CancellationToken ct)
    {
        try
        {
            await processor.ProcessAsync(entry.Activity.Deserialize(BotJson.Wire.Activity)!, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogRefused(id.Conversation, e.GetType().Name);
            await ForgetAsync(id);
            throw;
        }

        // Done is done: a page that went away meanwhile must still find its message.
        await transcript.ChangeAsync(id, (now, _) => now! with { State = EntryState.Shown }, CancellationToken.None);
    }

    private async Task ForgetAsync(ActivityId id)
    {
        try
        {
            await transcript.ForgetAsync(id, CancellationToken.None);
        }
        catch (StorageUnavailableException)
        {
            // Then it is tried again at the next reconnect; with the same id, so at most once.
        }
    }

    private async Task InTurnAsync(string conversation, Func<Task> turn, CancellationToken ct)
    {
        var gate = turns.GetOrAdd(conversation, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(ct);
        try
        {
            await turn();
        }
        finally
        {
            gate.Release();
        }
    }

    private static ActivityId IdOf(Entry entry) =>
        ActivityId.Parse(entry.Activity.Deserialize(BotJson.Wire.Activity)!.Id)!.Value;

    private static JsonElement Written(Activity activity, long position)
    {
        var node = JsonSerializer.SerializeToNode(activity, BotJson.Wire.Activity)!.AsObject();
        node["channelData"]!["webchat:sequence-id"] = position;
        return JsonSerializer.SerializeToElement(node, WebChatJson.Wire.JsonObject);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot refused an activity of {Conversation}: {Reason}. The page may send it again.")]
    private partial void LogRefused(string conversation, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "An activity of {Conversation} was left behind by a stopped process and is processed now.")]
    private partial void LogLeftBehind(string conversation);
}
