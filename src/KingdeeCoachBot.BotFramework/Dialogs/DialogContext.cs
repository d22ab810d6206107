using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>A stack of dialogs during one turn.</summary>
public sealed class DialogContext
{
    /// <summary>How deep topics may be left for other topics. The oldest is given up when a further one begins.</summary>
    public const int MostDialogs = 8;

    private readonly DialogStack stack;

    // A dialog that is begun while another one runs is that one's child; one that the bot begins is a topic of its own.
    private int running;

    internal DialogContext(DialogSet dialogs, ITurnContext context, DialogStack stack, DialogContext? parent)
    {
        Dialogs = dialogs;
        Context = context;
        this.stack = stack;
        Parent = parent;
        HasLostDialogs = stack.Dialogs.RemoveAll(instance => instance is null || dialogs.Find(instance.Id) is null) > 0;
    }

    /// <summary>The dialogs that can be begun here.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The stack that this one lives in, null at the root.</summary>
    public DialogContext? Parent { get; }

    /// <summary>Whether the user was in something that this version no longer has: tell him, for his words may have been meant for it.</summary>
    public bool HasLostDialogs { get; }

    /// <summary>The dialog that the user is in, null where there is none.</summary>
    public DialogInstance? ActiveDialog => stack.Dialogs.Count > 0 ? stack.Dialogs[^1] : null;

    /// <summary>
    /// Finds the dialog whose card was pressed and raises its topic, whatever was begun since. The dialogs of a topic stay together.
    /// </summary>
    /// <returns>False where the card belongs to no dialog on the stack.</returns>
    public bool TryActivate(CardPress press)
    {
        var index = stack.Dialogs.FindLastIndex(instance => Dialogs.Find(instance.Id)!.Owns(instance, press));
        if (index < 0)
            return false;

        var first = stack.Dialogs.FindLastIndex(index, instance => !instance.IsChild);
        var next = stack.Dialogs.FindIndex(index + 1, instance => !instance.IsChild);
        first = Math.Max(first, 0);
        var topic = stack.Dialogs[first..(next < 0 ? stack.Dialogs.Count : next)];
        stack.Dialogs.RemoveRange(first, topic.Count);
        stack.Dialogs.AddRange(topic);
        return true;
    }

    /// <summary>Puts a dialog on the stack and starts it.</summary>
    /// <exception cref="ArgumentException">There is no dialog of this id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options, CancellationToken ct)
    {
        var dialog = Dialogs.Find(dialogId) ?? throw NoDialog(dialogId);
        return BeginAsync(dialog, running > 0, options, ct);
    }

    /// <summary>Starts a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken ct) =>
        BeginDialogAsync(dialogId, options, ct);

    /// <summary>Hands the turn to the active dialog.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken ct) => ActiveDialog is { } active
        ? RunAsync(Dialogs.Find(active.Id)!.ContinueDialogAsync, ct)
        : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>Ends the active dialog and hands its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object? result, CancellationToken ct)
    {
        var ended = ActiveDialog;
        await PopAsync(DialogReason.EndCalled, ct);
        if (ActiveDialog is not { } below)
            return new DialogTurnResult(DialogTurnStatus.Complete, result);
        if (ended!.IsChild)
            return await RunAsync((dc, token) => Dialogs.Find(below.Id)!.ResumeDialogAsync(dc, DialogReason.EndCalled, result, token), ct);

        await Dialogs.Find(below.Id)!.TopicEndedAsync(Context, below, ct);
        return Dialog.EndOfTurn;
    }

    /// <summary>Puts another dialog in the place of the active one.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options, CancellationToken ct)
    {
        var dialog = Dialogs.Find(dialogId) ?? throw NoDialog(dialogId);
        var isChild = ActiveDialog?.IsChild ?? false;
        await PopAsync(DialogReason.ReplaceCalled, ct);
        return await BeginAsync(dialog, isChild, options, ct);
    }

    /// <summary>Gives up the active dialog; the one below becomes active without being told.</summary>
    public Task CancelDialogAsync(CancellationToken ct) => PopAsync(DialogReason.CancelCalled, ct);

    /// <summary>Gives up all dialogs.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken ct)
    {
        if (ActiveDialog is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);
        while (ActiveDialog is not null)
            await PopAsync(DialogReason.CancelCalled, ct);
        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Lets the active dialog ask again.</summary>
    public Task RepromptDialogAsync(CancellationToken ct) => ActiveDialog is { } active
        ? Dialogs.Find(active.Id)!.RepromptDialogAsync(Context, active, ct)
        : Task.CompletedTask;

    internal Task TopicEndedAsync(CancellationToken ct) => ActiveDialog is { } active
        ? Dialogs.Find(active.Id)!.TopicEndedAsync(Context, active, ct)
        : Task.CompletedTask;

    private Task<DialogTurnResult> BeginAsync(Dialog dialog, bool isChild, object? options, CancellationToken ct)
    {
        if (stack.Dialogs.Count >= MostDialogs)
            GiveUpOldest();
        stack.Dialogs.Add(new DialogInstance { Id = dialog.Id, IsChild = isChild && stack.Dialogs.Count > 0 });
        return RunAsync((dc, token) => dialog.BeginDialogAsync(dc, options, token), ct);
    }

    private void GiveUpOldest()
    {
        var second = stack.Dialogs.FindIndex(1, instance => !instance.IsChild);
        stack.Dialogs.RemoveRange(0, Math.Max(second, 1));
    }

    private async Task<DialogTurnResult> RunAsync(Func<DialogContext, CancellationToken, Task<DialogTurnResult>> dialog, CancellationToken ct)
    {
        running++;
        try
        {
            return await dialog(this, ct);
        }
        finally
        {
            running--;
        }
    }

    private static ArgumentException NoDialog(string id) => new($"There is no dialog '{id}' in this set.", nameof(id));

    private async Task PopAsync(DialogReason reason, CancellationToken ct)
    {
        if (ActiveDialog is not { } active)
            return;
        await Dialogs.Find(active.Id)!.EndDialogAsync(Context, active, reason, ct);
        stack.Dialogs.RemoveAt(stack.Dialogs.Count - 1);
    }
}
