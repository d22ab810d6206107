using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.State;

namespace KingdeeCoachBot.BotFramework.Turns;

internal sealed class TurnContext : ITurnContext
{
    private readonly List<Outgoing> outgoing = [];

    private TurnContext(Activity activity, TurnIdentity identity, CardPress? card, TurnTransaction transaction, DateTimeOffset now)
    {
        Activity = activity;
        Identity = identity;
        Card = card;
        Transaction = transaction;
        Now = now;
    }

    public Activity Activity { get; }

    public TurnIdentity Identity { get; }

    public CardPress? Card { get; }

    public DateTimeOffset Now { get; }

    public JobContinuation? Job { get; private init; }

    public ScheduledTurn? Due { get; private init; }

    public TurnState TurnState { get; } = new();

    public TurnTransaction Transaction { get; }

    public required StateBag ConversationState { get; init; }

    public required StateBag UserState { get; init; }

    public InvokeResponse? InvokeResponse { get; set; }

    public bool Responded => outgoing.Count > 0 || InvokeResponse is not null;

    public bool CanExecute => Activity.ChannelId == Channels.Teams;

    public IReadOnlyList<Outgoing> Outgoing => outgoing;

    /// <summary>Whether the turn asked for work that may begin at its commit.</summary>
    public bool HasJobs { get; private set; }

    /// <summary>The keys of what every turn needs.</summary>
    public static IReadOnlyCollection<string> KeysOf(Activity activity, TurnIdentity identity) => CardPress.Of(activity)?.Instance is { } instance
        ? [identity.ConversationKey, identity.UserKey, SpentKey(identity, instance), SentKey(identity, instance)]
        : [identity.ConversationKey, identity.UserKey];

    /// <summary>Begins a turn; what it needs has been read.</summary>
    public static async Task<(TurnContext Turn, ConversationRecord Conversation, UserRecord User)> LoadAsync(
        Activity activity, TurnIdentity identity, TurnTransaction transaction, DateTimeOffset now, TurnOrigin origin, CancellationToken ct)
    {
        var conversation = await transaction.FindAsync(identity.ConversationKey, TurnJson.Stored.ConversationRecord, ct) ?? new();
        var user = await transaction.FindAsync(identity.UserKey, TurnJson.Stored.UserRecord, ct) ?? new();
        var turn = new TurnContext(activity, identity, CardPress.Of(activity), transaction, now)
        {
            Job = origin.Job,
            Due = origin.Due,
            ConversationState = new StateBag(conversation.State),
            UserState = new StateBag(user.State),
        };
        return (turn, conversation, user);
    }

    public static string SentKey(TurnIdentity identity, string instance) => identity.InConversation("cards", instance);

    public Task SendActivityAsync(Activity activity, string? cardInstance = null, CancellationToken ct = default) =>
        Hold(OutgoingKind.Send, activity, cardInstance);

    public Task UpdateActivityAsync(Activity activity, string? cardInstance = null, CancellationToken ct = default) =>
        Hold(OutgoingKind.Update, activity, cardInstance);

    public Task DeleteActivityAsync(string activityId, CancellationToken ct = default) =>
        Hold(OutgoingKind.Delete, new Activity { Type = ActivityTypes.MessageDelete, Id = activityId }, null);

    public async Task ReplaceCardAsync(RawJson card, string? cardInstance = null, CancellationToken ct = default)
    {
        if (Activity.Is(ActivityTypes.Invoke))
            InvokeResponse = CardResponse(card);

        var message = new Activity { Type = ActivityTypes.Message, Attachments = [Attachment.AdaptiveCard(card)] };
        if (await PressedMessageAsync(ct) is { } id)
        {
            message.Id = id;
            await UpdateActivityAsync(message, cardInstance, ct);
        }
        else if (InvokeResponse is null)
        {
            await SendActivityAsync(message, cardInstance, ct);
        }
    }

    public async Task<bool> IsCardSpentAsync(CancellationToken ct) =>
        Card?.Instance is { } instance
        && await Transaction.FindAsync(SpentKey(Identity, instance), TurnJson.Stored.SpentCard, ct) is not null;

    // The read set holds the key already: a second press at the same moment finds the item inserted and runs again.
    public void SpendCard()
    {
        if (Card?.Instance is not { } instance)
            return;

        var key = SpentKey(Identity, instance);
        Transaction.Put(key, new SpentCard(Now), TurnJson.Stored.SpentCard, Expiry.At(Now + Expiry.OfSpentCard, key));
    }

    public string EnqueueJob<T>(string name, T payload, JsonTypeInfo<T> type, DateTimeOffset? notBefore = null)
        where T : class
    {
        var job = new JobItem
        {
            Id = Guid.NewGuid().ToString("N"),
            Name = name,
            Payload = new RawJson(JsonSerializer.SerializeToUtf8Bytes(payload, type)),
            Tenant = Identity.Tenant,
            User = Identity.User,
            Conversation = Identity.ConversationKey,
            Reference = ConversationReference.Of(Activity),
            LocalTimezone = Activity.LocalTimezone,
            Due = notBefore ?? Now,
        };
        Transaction.Put(job.Key, job, TurnJson.Stored.JobItem, job.IndexEntries());
        HasJobs = true;
        return job.Id;
    }

    // Not below the conversation: a forwarded card may be pressed in two of them.
    private static string SpentKey(TurnIdentity identity, string instance) => identity.Key("spent", instance);

    private static InvokeResponse CardResponse(RawJson card)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new AdaptiveCardInvokeResponse(200, Attachment.AdaptiveCardContentType, card), BotJson.Wire.AdaptiveCardInvokeResponse);
        return new InvokeResponse(200, new RawJson(body));
    }

    // Clients that do not say which message a button stood on (Web Chat) are served by our own note of where the card went.
    private async Task<string?> PressedMessageAsync(CancellationToken ct)
    {
        if (Card is null || Activity.ReplyToId is { Length: > 0 } || Card.Instance is not { } instance)
            return Card is null ? null : Activity.ReplyToId;

        var sent = await Transaction.PeekAsync(SentKey(Identity, instance), TurnJson.Stored.SentCard, ct);
        return sent?.ActivityId;
    }

    // A copy is addressed: the given one may be a dialog's stored question, which is asked again in a later turn.
    private Task Hold(OutgoingKind kind, Activity activity, string? cardInstance)
    {
        outgoing.Add(new Outgoing(kind, ConversationReference.Of(Activity).Reply(activity.Copy(), Activity), cardInstance));
        return Task.CompletedTask;
    }
}

/// <summary>What the library itself began a turn for; empty where an activity from outside began it.</summary>
internal readonly record struct TurnOrigin(JobContinuation? Job = null, ScheduledTurn? Due = null);

internal enum OutgoingKind
{
    Send,
    Update,
    Delete,
}

/// <summary>Something a turn wants to send.</summary>
internal sealed record Outgoing(OutgoingKind Kind, Activity Activity, string? CardInstance);
