using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.State;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>A dialog on a stack, with what it remembers between turns.</summary>
public sealed class DialogInstance : IJsonOnSerializing
{
    private const int MostCards = 8;

    private StateBag? state;
    private Dictionary<string, RawJson> values = new(StringComparer.Ordinal);

    /// <summary>The dialog's id.</summary>
    public required string Id { get; init; }

    /// <summary>The dialog below began it and waits for its result; otherwise it is a topic of its own.</summary>
    public bool IsChild { get; init; }

    /// <summary>The stored form of <see cref="State"/>.</summary>
    public Dictionary<string, RawJson> Values
    {
        // Set, not init: a missing property would be initialised with null.
        get => values;
        set => values = value;
    }

    /// <summary>The newest cards that the dialog showed, by instance id: presses on them are answers to it.</summary>
    public List<string> Cards { get; set; } = [];

    /// <summary>What the dialog remembers, by name.</summary>
    [JsonIgnore]
    public StateBag State => state ??= new StateBag(values);

    /// <summary>Notes that the dialog showed a card.</summary>
    public void Shows(string cardInstance)
    {
        Cards.Add(cardInstance);
        if (Cards.Count > MostCards)
            Cards.RemoveAt(0);
    }

    /// <summary>Whether the dialog showed a card.</summary>
    public bool HasShown(string? cardInstance) => cardInstance is not null && Cards.Contains(cardInstance);

    void IJsonOnSerializing.OnSerializing() => state?.Flush(out values);
}

/// <summary>The dialogs of a conversation, the active one last.</summary>
public sealed class DialogStack
{
    /// <summary>The dialogs, the active one last.</summary>
    public List<DialogInstance> Dialogs { get; set; } = [];
}

/// <summary>What dialogs keep in storage.</summary>
[JsonSerializable(typeof(DialogStack))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(WaterfallPosition))]
internal sealed partial class DialogJson : JsonSerializerContext
{
    public static DialogJson Stored { get; } = new(new JsonSerializerOptions(BotJson.WireOptions()) { RespectNullableAnnotations = true });
}
