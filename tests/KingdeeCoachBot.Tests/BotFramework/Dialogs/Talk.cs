using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.BotFramework.Dialogs;

/// <summary>
/// A person talking to a bot of dialogs. What he says goes to the dialog that waits; <c>begin X</c> begins another topic; <c>cancel</c> gives
/// all up; <c>reprompt</c> asks again. Each process is a new one on the same storage.
/// </summary>
internal sealed class Talk : IAsyncDisposable
{
    private readonly TestStorages storages = new("SQLite");
    private readonly TestChannel channel = new();
    private readonly IStorage storage;
    private Engine engine;

    public Talk(params Dialog[] dialogs)
    {
        storage = storages.Open();
        engine = Start(dialogs);
    }

    public IStorage Storage => storage;

    /// <summary>The status and result that the stack came to in the newest turn.</summary>
    public DialogTurnResult? Outcome { get; private set; }

    /// <summary>The cards shown, newest last, by instance id.</summary>
    public List<string> Cards { get; } = [];

    public IReadOnlyList<string> Errors => engine.Log.Errors;

    /// <returns>What the bot answers.</returns>
    public Task<string> Says(string text) => SendAsync(Activities.Message(text));

    public Task<string> Presses(string verb, string card) => SendAsync(Activities.Press(verb, card));

    public Task<string> SendsEvent()
    {
        var activity = Activities.Message("");
        activity.Type = ActivityTypes.Event;
        return SendAsync(activity);
    }

    /// <summary>The program ends and starts again, perhaps in another version.</summary>
    public async Task RestartsAsync(params Dialog[] dialogs)
    {
        await engine.DisposeAsync();
        engine = Start(dialogs);
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        await storages.DisposeAsync();
    }

    private Engine Start(Dialog[] dialogs)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
            set.Add(dialog);
        return new Engine(storage, new TestBot((turn, ct) => TurnAsync(set, turn, ct)), channel);
    }

    private async Task<string> SendAsync(Activity activity)
    {
        var seen = channel.Taken.Count;
        await engine.ProcessAsync(activity);
        await engine.DeliveredAsync();
        return string.Join(" | ", channel.Texts.Skip(seen));
    }

    private async Task TurnAsync(DialogSet set, ITurnContext turn, CancellationToken ct)
    {
        turn.TurnState.Set(this);
        var dialogs = set.CreateContext(turn);
        var text = turn.Activity.Text ?? "";
        if (turn.Card is { } press && !dialogs.TryActivate(press))
            await turn.SayAsync("outdated");
        else if (text.StartsWith("begin ", StringComparison.Ordinal))
            Outcome = await dialogs.BeginDialogAsync(text[6..], null, ct);
        else if (text == "cancel")
            Outcome = await dialogs.CancelAllDialogsAsync(ct);
        else if (text == "reprompt")
            await dialogs.RepromptDialogAsync(ct);
        else
            Outcome = await dialogs.ContinueDialogAsync(ct);
    }
}
