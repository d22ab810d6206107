using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.State;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>
/// One turn: what came in, and what is to go out. Everything sent is held until the turn's commit; a turn may be run again from its start
/// when somebody else was faster, so it must have no effects but through this context.
/// </summary>
public interface ITurnContext
{
    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Who and where.</summary>
    TurnIdentity Identity { get; }

    /// <summary>What came from a card's button; null where the user wrote, or nothing was pressed.</summary>
    CardPress? Card { get; }

    /// <summary>
    /// The ended job that this turn continues; null in every turn that an activity from outside began, whatever the activity claims to be.
    /// </summary>
    JobContinuation? Job { get; }

    /// <summary>
    /// What the clock began this turn for (see <see cref="Schedule"/>); null in every turn that an activity from outside began, whatever the
    /// activity claims to be.
    /// </summary>
    ScheduledTurn? Due { get; }

    /// <summary>The one moment of this turn, UTC.</summary>
    DateTimeOffset Now { get; }

    /// <summary>State of this conversation.</summary>
    StateBag ConversationState { get; }

    /// <summary>State of this person.</summary>
    StateBag UserState { get; }

    /// <summary>What the application keeps at hand during the turn.</summary>
    TurnState TurnState { get; }

    /// <summary>What the turn reads and writes beside the two states.</summary>
    TurnTransaction Transaction { get; }

    /// <summary>Whether anything was sent, or an invoke answered.</summary>
    bool Responded { get; }

    /// <summary>The answer to an invoke; set once by whoever handles it.</summary>
    InvokeResponse? InvokeResponse { get; set; }

    /// <summary>Whether the channel renders Action.Execute.</summary>
    bool CanExecute { get; }

    /// <summary>Holds an activity for sending after the commit.</summary>
    /// <param name="activity">What to send; addressed to this conversation unless it says otherwise.</param>
    /// <param name="cardInstance">The instance id of the card in it, so that the card can be found and replaced later.</param>
    /// <param name="ct">Unused where nothing is awaited.</param>
    Task SendActivityAsync(Activity activity, string? cardInstance = null, CancellationToken ct = default);

    /// <summary>Holds an activity that replaces the one with its id.</summary>
    Task UpdateActivityAsync(Activity activity, string? cardInstance = null, CancellationToken ct = default);

    /// <summary>Holds the deletion of an activity that was sent before, by the channel's id of it.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken ct = default);

    /// <summary>Puts another card in the place of the pressed one; where that place is not known, sends it as a new message.</summary>
    Task ReplaceCardAsync(RawJson card, string? cardInstance = null, CancellationToken ct = default);

    /// <summary>Whether the pressed card has had its effect before. Then do nothing but show how things stand.</summary>
    Task<bool> IsCardSpentAsync(CancellationToken ct);

    /// <summary>
    /// Marks the pressed card as used up, in the same write as its effect. Only effects call this; looking around never does.
    /// </summary>
    void SpendCard();

    /// <summary>
    /// Asks for work that takes longer than a turn may. It begins after this turn's commit, and not at all without one; when it has ended,
    /// a turn of this conversation and person continues with it (see <see cref="Job"/>).
    /// </summary>
    /// <param name="name">The job's <see cref="IJob.Name"/>.</param>
    /// <param name="payload">What the job needs to know: it sees nothing else of this turn.</param>
    /// <param name="type">A closed type of source-generated JSON.</param>
    /// <param name="notBefore">The earliest moment; null for at once.</param>
    /// <returns>The id by which the continuation names the job.</returns>
    string EnqueueJob<T>(string name, T payload, JsonTypeInfo<T> type, DateTimeOffset? notBefore = null)
        where T : class;
}
