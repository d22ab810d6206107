using System.Text.Json;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Runs each activity as one transaction: read set, bot, one atomic write, and only then delivery.</summary>
internal sealed partial class BotAdapter(
    IBot bot, ITurnErrors errors, IStorage storage, OutboxDelivery outbox, JobSignal jobs, TimeProvider clock, ILogger<BotAdapter> logger)
    : IActivityProcessor
{
    private const int Attempts = 6;

    // The statuses of an invoke that nothing answered.
    private const int NobodyHandles = 501;
    private const int Failure = 500;

    private readonly ConversationGates gates = new();

    private delegate Task TurnLogic(ITurnContext turn, CancellationToken ct);

    public async Task<InvokeResponse?> ProcessAsync(Activity activity, CancellationToken ct)
    {
        var identity = TurnIdentity.Of(activity);
        using var pass = await gates.EnterAsync(identity.ConversationKey, ct);
        try
        {
            return await UntilCommittedAsync(() => RunAsync(activity, identity, bot.OnTurnAsync, NobodyHandles, ct), ct);
        }
        catch (ETagConflictException)
        {
            TurnKeptConflicting(Attempts);
            return await TellAsync(activity, identity, TurnError.Conflict, ct);
        }
        catch (Exception exception) when (exception is not StorageUnavailableException && !ct.IsCancellationRequested)
        {
            TurnFailed(exception, activity.Type, activity.ChannelId);
            return await TellAsync(activity, identity, TurnError.Failed, ct);
        }
    }

    /// <summary>
    /// Runs the turn that continues with a job's outcome. Its commit deletes the job, so it takes effect once; where somebody else has the job
    /// or has done with it, nothing happens.
    /// </summary>
    /// <exception cref="ETagConflictException">
    /// Others kept changing the same things. Nobody waits who could be asked to try again, so the caller does, later.
    /// </exception>
    public async Task ContinueAsync(StoredJob job, CancellationToken ct)
    {
        using var pass = await gates.EnterAsync(job.Item.Conversation, ct);
        try
        {
            await UntilCommittedAsync(() => ContinueAsync(job, bot.OnTurnAsync, ct), ct);
        }
        catch (Exception exception)
            when (exception is not (ETagConflictException or StorageUnavailableException) && !ct.IsCancellationRequested)
        {
            TurnFailed(exception, ActivityTypes.Event, job.Item.Reference.ChannelId);
            await UntilCommittedAsync(() => ContinueAsync(job, Telling(TurnError.Failed), ct), ct);
        }
    }

    private Task<InvokeResponse?> TellAsync(Activity activity, TurnIdentity identity, TurnError error, CancellationToken ct) =>
        UntilCommittedAsync(() => RunAsync(activity, identity, Telling(error), Failure, ct), ct);

    private TurnLogic Telling(TurnError error) => (turn, ct) => errors.OnTurnErrorAsync(turn, error, ct);

    private async Task<InvokeResponse?> UntilCommittedAsync(Func<Task<InvokeResponse?>> run, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await run();
            }
            catch (ETagConflictException) when (attempt < Attempts)
            {
                // Two instances that collide once would collide again in step; a random pause lets one pass.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5 * attempt, 20 * attempt)), clock, ct);
            }
        }
    }

    private async Task<InvokeResponse?> RunAsync(
        Activity activity, TurnIdentity identity, TurnLogic logic, int unanswered, CancellationToken ct)
    {
        var transaction = new TurnTransaction(storage);
        await transaction.LoadAsync(TurnContext.KeysOf(activity, identity), ct);
        var (turn, conversation, user) = await TurnContext.LoadAsync(activity, identity, transaction, clock.GetUtcNow(), default, ct);
        if (conversation.Find(activity.Id) is { } processed)
            return await StoredResponseAsync(processed, identity, transaction, ct);

        await logic(turn, ct);

        IReadOnlyList<Outgoing> replies = ExpectsReplies(activity) ? [.. turn.Outgoing.Where(each => each.Kind == OutgoingKind.Send)] : [];
        var response = ResponseTo(turn, replies, unanswered);
        Remember(activity, response, conversation, identity, transaction);
        conversation.Reference = ConversationReference.Of(activity);
        var place = PersonalPlace.After(user.Place, activity, identity);
        var hasMoved = !ReferenceEquals(place, user.Place);
        user.Place = place;
        await CommitAsync(turn, [.. turn.Outgoing.Except(replies)], conversation, user, hasMoved, ct);
        return response;
    }

    // An event from outside may carry the same name: only this path gives a turn its job, and only with the job's item in hand.
    private async Task<InvokeResponse?> ContinueAsync(StoredJob job, TurnLogic logic, CancellationToken ct)
    {
        var (item, identity) = (job.Item, job.Item.Identity);
        var transaction = new TurnTransaction(storage);
        await transaction.LoadAsync([identity.ConversationKey, identity.UserKey, item.Key], ct);
        if (transaction.ETagOf(item.Key) != job.ETag)
            return null;

        var place = await transaction.FindAsync(identity.ConversationKey, TurnJson.Stored.ConversationRecord, ct);
        var activity = item.ToActivity(place?.Reference);
        var (turn, conversation, user) = await TurnContext.LoadAsync(
            activity, identity, transaction, clock.GetUtcNow(), new TurnOrigin(Job: new JobContinuation(item)), ct);
        await logic(turn, ct);

        transaction.Delete(item.Key);
        await CommitAsync(turn, turn.Outgoing, conversation, user, hasMoved: false, ct);
        return null;
    }

    private async Task CommitAsync(
        TurnContext turn, IReadOnlyList<Outgoing> outgoing, ConversationRecord conversation, UserRecord user, bool hasMoved, CancellationToken ct)
    {
        var held = HoldOutgoing(outgoing, conversation, turn.Identity, turn.Transaction);
        SaveStates(turn, conversation, user, hasMoved, turn.Transaction);
        await outbox.CommitAsync(turn.Identity.ConversationKey, held, turn.Transaction.ToChanges(), ct);
        if (turn.HasJobs)
            jobs.Wake();
    }

    // An invoke's one response is its own answer; what is said beside it goes the usual way.
    private static bool ExpectsReplies(Activity activity) => activity.DeliveryMode == "expectReplies" && !activity.Is(ActivityTypes.Invoke);

    private static InvokeResponse? ResponseTo(TurnContext turn, IReadOnlyList<Outgoing> replies, int unanswered)
    {
        if (turn.Activity.Is(ActivityTypes.Invoke))
            return turn.InvokeResponse ?? new InvokeResponse(unanswered);
        if (!ExpectsReplies(turn.Activity))
            return null;

        var body = new ExpectedReplies([.. replies.Select(reply => reply.Activity)]);
        return new InvokeResponse(200, new RawJson(JsonSerializer.SerializeToUtf8Bytes(body, BotJson.Wire.ExpectedReplies)));
    }

    private static async Task<InvokeResponse?> StoredResponseAsync(
        ProcessedActivity processed, TurnIdentity identity, TurnTransaction transaction, CancellationToken ct) =>
        processed.HasResponse
            ? await transaction.PeekAsync(ResponseKey(identity, processed.Id), TurnJson.Stored.InvokeResponse, ct)
            : null;

    private static void Remember(
        Activity activity, InvokeResponse? response, ConversationRecord conversation, TurnIdentity identity, TurnTransaction transaction)
    {
        if (activity.Id is not { Length: > 0 } id)
            return;
        if (response is not null)
            transaction.Put(ResponseKey(identity, id), response, TurnJson.Stored.InvokeResponse);
        foreach (var forgotten in conversation.Remember(new ProcessedActivity(id, response is not null)).Where(old => old.HasResponse))
            transaction.Delete(ResponseKey(identity, forgotten.Id));
    }

    private static string ResponseKey(TurnIdentity identity, string activityId) => identity.InConversation("responses", activityId);

    private List<OutboxItem> HoldOutgoing(
        IReadOnlyList<Outgoing> outgoing, ConversationRecord conversation, TurnIdentity identity, TurnTransaction transaction)
    {
        var held = new List<OutboxItem>(outgoing.Count);
        foreach (var message in outgoing)
        {
            var item = new OutboxItem
            {
                Conversation = identity.ConversationKey,
                Number = ++conversation.OutboxNumber,
                Kind = message.Kind,
                Activity = message.Activity,
                CardInstance = message.CardInstance,
                LeasedUntil = outbox.NewLease(),
                Holder = outbox.ProcessId,
            };
            transaction.Put(item.Key, item, TurnJson.Stored.OutboxItem, item.IndexEntries());
            held.Add(item);
        }

        return held;
    }

    // The person's own item stays as it is in most turns: then its version is checked, not written.
    private static void SaveStates(TurnContext turn, ConversationRecord conversation, UserRecord user, bool hasMoved, TurnTransaction transaction)
    {
        turn.ConversationState.Flush(out var values);
        conversation.State = values;
        transaction.Put(turn.Identity.ConversationKey, conversation, TurnJson.Stored.ConversationRecord);

        if (turn.UserState.Flush(out var userValues) || hasMoved)
        {
            user.State = userValues;
            transaction.Put(turn.Identity.UserKey, user, TurnJson.Stored.UserRecord);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A turn was given up after {Attempts} conflicts with other writers; the user was asked to try again")]
    private partial void TurnKeptConflicting(int attempts);

    [LoggerMessage(LogLevel.Error, "A turn failed ({Type} on {Channel}); nothing was stored and the user was told")]
    private partial void TurnFailed(Exception exception, string? type, string? channel);
}
