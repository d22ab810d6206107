using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>Dialogs with a stack of their own, seen from outside as one dialog. It ends when its inner stack is empty.</summary>
/// <param name="id">See <see cref="Dialog"/>.</param>
public abstract class ComponentDialog(string id) : Dialog(id)
{
    private const string Inner = "inner";

    private readonly DialogSet dialogs = new();

    /// <summary>The dialog that the component begins with: the first that was added, unless set.</summary>
    protected string? InitialDialogId { get; set; }

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct) =>
        await OutcomeAsync(dc, await OnBeginDialogAsync(InnerOf(dc), options, ct), ct);

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken ct)
    {
        var inner = InnerOf(dc);
        if (dc.Context.Card is { } press)
            inner.TryActivate(press);
        return await OutcomeAsync(dc, await OnContinueDialogAsync(inner, ct), ct);
    }

    /// <summary>A dialog that the component began ended: what it was waiting for is asked again.</summary>
    public sealed override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken ct)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, ct);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public sealed override Task TopicEndedAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct) =>
        InnerOf(turnContext, instance, parent: null).TopicEndedAsync(ct);

    /// <inheritdoc/>
    public sealed override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct) =>
        InnerOf(turnContext, instance, parent: null).RepromptDialogAsync(ct);

    /// <inheritdoc/>
    public sealed override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken ct)
    {
        if (reason == DialogReason.CancelCalled)
            await InnerOf(turnContext, instance, parent: null).CancelAllDialogsAsync(ct);
        await OnEndDialogAsync(turnContext, instance, reason, ct);
    }

    /// <inheritdoc/>
    public sealed override bool Owns(DialogInstance instance, CardPress press) =>
        base.Owns(instance, press)
        || StackOf(instance).Dialogs.Exists(inner => inner is not null && dialogs.Find(inner.Id)?.Owns(inner, press) == true);

    /// <summary>Adds a dialog to the inner set.</summary>
    protected ComponentDialog AddDialog(Dialog dialog)
    {
        dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <summary>Starts the inner stack.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken ct) =>
        innerDc.BeginDialogAsync(InitialDialogId!, options, ct);

    /// <summary>Hands the turn to the inner stack.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken ct) => innerDc.ContinueDialogAsync(ct);

    /// <summary>The component leaves the stack.</summary>
    protected virtual Task OnEndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken ct) =>
        Task.CompletedTask;

    private static Task<DialogTurnResult> OutcomeAsync(DialogContext dc, DialogTurnResult inner, CancellationToken ct) =>
        inner.Status == DialogTurnStatus.Waiting ? Task.FromResult(EndOfTurn) : dc.EndDialogAsync(inner.Result, ct);

    private DialogContext InnerOf(DialogContext dc) => InnerOf(dc.Context, dc.ActiveDialog!, dc);

    private DialogContext InnerOf(ITurnContext turnContext, DialogInstance instance, DialogContext? parent) =>
        new(dialogs, turnContext, StackOf(instance), parent);

    private static DialogStack StackOf(DialogInstance instance)
    {
        if (instance.State.Get(Inner, DialogJson.Stored.DialogStack) is { } stack)
            return stack;

        stack = new DialogStack();
        instance.State.Set(Inner, stack, DialogJson.Stored.DialogStack);
        return stack;
    }
}
