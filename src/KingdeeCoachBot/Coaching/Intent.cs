using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.Coaching;

/// <summary>Something the coach can be asked for, in words or by a button whose verb is its name.</summary>
/// <param name="Name">Capability and action, for example <c>Visit/Plan</c>. Cards in storage and in chats name it: it never changes.</param>
/// <param name="Dialog">The dialog that carries it out, begun with a <see cref="CoachRequest"/>.</param>
internal sealed record Intent(string Name, string Dialog)
{
    /// <summary>
    /// How well a sentence fits: 0 not at all, 100 said in so many words. Below <see cref="Intents.SureFrom"/> the coach asks before it acts.
    /// </summary>
    public Func<Utterance, int> Fits { get; init; } = _ => 0;

    /// <summary>What help says about it; null where it is reached from cards only.</summary>
    public HelpLine? Help { get; init; }
}

/// <summary>A line of the help card.</summary>
/// <param name="Order">Lines stand in this order.</param>
/// <param name="Title">What it does.</param>
/// <param name="Example">A sentence to say.</param>
internal sealed record HelpLine(int Order, Text Title, Text Example);

/// <summary>What a dialog of an intent is begun with.</summary>
/// <param name="Intent">The intent's name.</param>
/// <param name="Utterance">The sentence that asked for it, also where a button has answered a question about it; null where a button alone did.</param>
/// <param name="Card">The button that asked for it, or that answered a question about the sentence; null where a sentence alone did.</param>
internal sealed record CoachRequest(string Intent, Utterance? Utterance, CardPress? Card)
{
    /// <summary>The field in which a button carries the sentence that it goes on with.</summary>
    public const string SaidField = "said";
}

/// <summary>One thing the coach is able to do: a folder of code, one of cards, one of tests. Found by its type; listed nowhere.</summary>
internal interface ICapability
{
    /// <summary>What it can be asked for.</summary>
    IEnumerable<Intent> Intents { get; }

    /// <summary>The dialogs that its intents name.</summary>
    IEnumerable<Dialog> Dialogs { get; }
}

/// <summary>A dialog that may take a sentence as an answer although another intent fits it.</summary>
internal interface IUnderstandsAnswers
{
    /// <summary>Whether the sentence belongs to what this instance waits for.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="instance">The waiting dialog.</param>
    /// <param name="utterance">The sentence.</param>
    /// <param name="best">The intent that fits best; null where none does.</param>
    bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best);
}
