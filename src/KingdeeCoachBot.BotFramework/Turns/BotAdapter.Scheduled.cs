using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <content>Turns that the clock begins.</content>
internal sealed partial class BotAdapter
{
    /// <summary>
    /// Runs a turn for what is due, in the personal conversation of its person. Where it fails he is told nothing: he asked for nothing.
    /// </summary>
    /// <returns>False where he has no personal conversation.</returns>
    /// <exception cref="ETagConflictException">Others kept changing the same things.</exception>
    public async Task<bool> RunDueAsync(DueEntry entry, CancellationToken ct)
    {
        if (await FindPlaceAsync(entry, ct) is not { } place)
            return false;

        using var pass = await gates.EnterAsync(place.Conversation, ct);
        await UntilCommittedAsync(() => RunDueAsync(entry, place.Conversation, ct), ct);
        return true;
    }

    private async Task<PersonalPlace?> FindPlaceAsync(DueEntry entry, CancellationToken ct)
    {
        var key = entry.IdentityIn("").UserKey;
        return (await new TurnTransaction(storage).PeekAsync(key, TurnJson.Stored.UserRecord, ct))?.Place;
    }

    // An event from outside may carry the same name: only this path gives a turn what is due.
    private async Task<InvokeResponse?> RunDueAsync(DueEntry entry, string conversationKey, CancellationToken ct)
    {
        var identity = entry.IdentityIn(conversationKey);
        var transaction = new TurnTransaction(storage);
        await transaction.LoadAsync([identity.ConversationKey, identity.UserKey], ct);
        var place = (await transaction.FindAsync(identity.UserKey, TurnJson.Stored.UserRecord, ct))?.Place;
        // While this turn waited for the conversation he left it for another one; the next attempt goes there.
        if (place?.Conversation != conversationKey)
            return null;

        var (turn, conversation, user) = await TurnContext.LoadAsync(
            place.BeginTurn(), identity, transaction, clock.GetUtcNow(), new TurnOrigin(Due: entry.Turn), ct);
        await bot.OnTurnAsync(turn, ct);
        await CommitAsync(turn, turn.Outgoing, conversation, user, hasMoved: false, ct);
        return null;
    }
}
