using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Takes activities into the bot. Every channel ends here, the chat page inside the process as well as HTTP.</summary>
public interface IActivityProcessor
{
    /// <summary>Runs the turn of one activity and commits it. What the turn sends is delivered after this returns.</summary>
    /// <param name="activity">Complete: type, id, channel, service URL, conversation and sender are set and checked.</param>
    /// <param name="ct">Ends the turn before its commit.</param>
    /// <returns>The answer where the activity is an invoke (501 for one that nobody handles), else null.</returns>
    /// <exception cref="Storage.StorageUnavailableException">Nothing was done; the sender may try again.</exception>
    Task<InvokeResponse?> ProcessAsync(Activity activity, CancellationToken ct);
}
