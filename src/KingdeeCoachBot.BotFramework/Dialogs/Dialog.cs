using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>
/// A piece of conversation that may take several turns. One object serves all conversations: what belongs to one of them lives in its
/// <see cref="DialogInstance"/>.
/// </summary>
/// <param name="id">Unique in its set, and stable: stacks in storage name dialogs by it.</param>
public abstract class Dialog(string id)
{
    /// <summary>Says that the dialog waits for the user.</summary>
    public static DialogTurnResult EndOfTurn { get; } = new(DialogTurnStatus.Waiting);

    /// <summary>The name in stacks.</summary>
    public string Id { get; } = id;

    /// <summary>The dialog was put on the stack.</summary>
    /// <param name="dc">The stack; <see cref="DialogContext.ActiveDialog"/> is this dialog's new instance.</param>
    /// <param name="options">What the caller gave; lives for this turn only.</param>
    /// <param name="ct">Ends the turn.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct);

    /// <summary>The user answered. Unless overridden the dialog ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken ct) => dc.EndDialogAsync(null, ct);

    /// <summary>A dialog begun by this one ended. Unless overridden this one ends with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken ct) =>
        dc.EndDialogAsync(result, ct);

    /// <summary>Another topic, begun while this one waited, is over. This one still waits; unless overridden it asks again.</summary>
    public virtual Task TopicEndedAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct) =>
        RepromptDialogAsync(turnContext, instance, ct);

    /// <summary>Asks again what the dialog waits for.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct) => Task.CompletedTask;

    /// <summary>The dialog leaves the stack: it ended, was replaced or cancelled.</summary>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken ct) =>
        Task.CompletedTask;

    /// <summary>Whether a pressed button stands on a card that this instance showed.</summary>
    public virtual bool Owns(DialogInstance instance, CardPress press) => instance.HasShown(press.Instance);
}

/// <summary>Where a dialog stands after a turn.</summary>
/// <param name="Status">Whether it waits or is over.</param>
/// <param name="Result">What it ended with.</param>
public sealed record DialogTurnResult(DialogTurnStatus Status, object? Result = null);

/// <summary>Whether a dialog waits or is over.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog of the stack ended.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,
}

/// <summary>Why a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>It begins.</summary>
    BeginCalled,

    /// <summary>The user answered.</summary>
    ContinueCalled,

    /// <summary>It, or one over it, ended.</summary>
    EndCalled,

    /// <summary>Another takes its place.</summary>
    ReplaceCalled,

    /// <summary>It is given up.</summary>
    CancelCalled,

    /// <summary>A waterfall goes on without asking.</summary>
    NextCalled,
}
