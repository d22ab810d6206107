using KingdeeCoachBot.BotFramework.State;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>Dialogs that may call each other.</summary>
public sealed class DialogSet
{
    private static readonly StateProperty<DialogStack> Stack = StateProperty.OfConversation("dialogs", DialogJson.Stored.DialogStack);

    private readonly Dictionary<string, Dialog> dialogs = new(StringComparer.Ordinal);

    /// <summary>Adds a dialog.</summary>
    /// <exception cref="ArgumentException">The set has a dialog of this id.</exception>
    public DialogSet Add(Dialog dialog)
    {
        if (!dialogs.TryAdd(dialog.Id, dialog))
            throw new ArgumentException($"Two dialogs have the id '{dialog.Id}'; ids are unique in a set.", nameof(dialog));
        return this;
    }

    /// <summary>The dialog of an id, null where there is none.</summary>
    public Dialog? Find(string id) => dialogs.GetValueOrDefault(id);

    /// <summary>The stack of this conversation.</summary>
    public DialogContext CreateContext(ITurnContext turnContext) =>
        new(this, turnContext, Stack.GetOrAdd(turnContext, () => new DialogStack()), parent: null);

    /// <summary>Drops all dialogs of this conversation without calling them: the way out where one of them keeps failing.</summary>
    public static void Forget(ITurnContext turnContext) => Stack.Set(turnContext, null);
}
