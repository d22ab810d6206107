using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>A step of a waterfall: it asks and returns what it began, goes on with <c>NextAsync</c>, or ends.</summary>
public delegate Task<DialogTurnResult> WaterfallStep<TState>(WaterfallStepContext<TState> step, CancellationToken ct)
    where TState : class;

/// <summary>Steps one after another; each gets the result of what the step before it began.</summary>
/// <typeparam name="TState">What the steps share. Bot Builder keeps a bag of objects here; a closed type cannot be stored wrongly.</typeparam>
/// <param name="id">See <see cref="Dialog"/>.</param>
/// <param name="stateType">How the state is stored.</param>
/// <param name="begin">Makes the state from the options that the dialog is begun with.</param>
/// <param name="steps">In order.</param>
public sealed class WaterfallDialog<TState>(
    string id, JsonTypeInfo<TState> stateType, Func<ITurnContext, object?, TState> begin, params IReadOnlyList<WaterfallStep<TState>> steps)
    : Dialog(id)
    where TState : class
{
    private const string Position = "step";
    private const string State = "state";

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        dc.ActiveDialog!.State.Set(State, begin(dc.Context, options), stateType);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, ct);
    }

    /// <summary>The user wrote although no prompt waits: the next step gets it as its result.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken ct) =>
        dc.Context.Activity.Is(Schema.ActivityTypes.Message)
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, ct)
            : Task.FromResult(EndOfTurn);

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken ct) =>
        RunStepAsync(dc, PositionOf(dc.ActiveDialog!) + 1, reason, result, ct);

    private Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object? result, CancellationToken ct)
    {
        if (index >= steps.Count)
            return dc.EndDialogAsync(result, ct);

        var instance = dc.ActiveDialog!;
        instance.State.Set(Position, new WaterfallPosition(index), DialogJson.Stored.WaterfallPosition);
        // A deployment that changed the state's shape leaves nothing to go on with.
        if (instance.State.Get(State, stateType) is not { } state)
            return dc.EndDialogAsync(null, ct);

        var step = new WaterfallStepContext<TState>(dc, state, reason, result, next => RunStepAsync(dc, index + 1, DialogReason.NextCalled, next, ct));
        return steps[index](step, ct);
    }

    private static int PositionOf(DialogInstance instance) =>
        instance.State.Get(Position, DialogJson.Stored.WaterfallPosition)?.Index ?? 0;
}

internal sealed record WaterfallPosition(int Index);

/// <summary>What a step of a waterfall sees.</summary>
/// <typeparam name="TState">What the steps share.</typeparam>
public sealed class WaterfallStepContext<TState>
{
    private readonly Func<object?, Task<DialogTurnResult>> next;

    internal WaterfallStepContext(
        DialogContext dialog, TState state, DialogReason reason, object? result, Func<object?, Task<DialogTurnResult>> next) =>
        (Dialog, State, Reason, Result, this.next) = (dialog, state, reason, result, next);

    /// <summary>The stack.</summary>
    public DialogContext Dialog { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context => Dialog.Context;

    /// <summary>What the steps share; changes are stored.</summary>
    public TState State { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before came to.</summary>
    public object? Result { get; }

    /// <summary>Goes on to the next step in the same turn.</summary>
    public Task<DialogTurnResult> NextAsync(object? result = null) => next(result);

    /// <summary>Asks.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken ct) =>
        Dialog.PromptAsync(dialogId, options, ct);

    /// <summary>Ends the waterfall.</summary>
    public Task<DialogTurnResult> EndDialogAsync(object? result, CancellationToken ct) => Dialog.EndDialogAsync(result, ct);
}
