using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>A pressed button of a card: Action.Execute and Action.Submit look the same from here. Everything in it is untrusted.</summary>
/// <param name="Verb">What the button stands for, for example <c>Visit/Save</c>.</param>
/// <param name="Data">The action's data with the inputs merged in; an object.</param>
/// <param name="Instance">The id of the card it stands on, null where the card carried none.</param>
public sealed record CardPress(string Verb, JsonElement Data, string? Instance)
{
    /// <summary>The field of a submitted card that carries what Action.Execute calls the verb.</summary>
    public const string VerbField = "_verb";

    /// <summary>The field that carries the card's instance id.</summary>
    public const string InstanceField = "_card";

    private const int LongestId = 64;

    /// <summary>A text field, trimmed; null where it is missing, empty or no text.</summary>
    public string? Text(string field) =>
        Data.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is { Length: > 0 } text
            ? text
            : null;

    /// <summary>Reads what was pressed, null where the activity is not a pressed card button.</summary>
    public static CardPress? Of(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
            return null;
        if (activity.Is(ActivityTypes.Message))
            return Text(value, VerbField) is { } verb ? new CardPress(verb, value, Id(value)) : null;
        if (activity.Is(ActivityTypes.Invoke) && activity.Name == InvokeNames.AdaptiveCardAction)
            return OfExecute(value);
        return null;
    }

    private static CardPress? OfExecute(JsonElement value)
    {
        if (!value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
            return null;

        var data = action.TryGetProperty("data", out var given) && given.ValueKind == JsonValueKind.Object ? given : default(JsonElement?);
        // A client that shows the card's Submit fallback sends it as an Execute without verb.
        var verb = Text(action, "verb") ?? (data is { } fallback ? Text(fallback, VerbField) : null);
        return verb is null ? null : new CardPress(verb, data ?? action, data is { } object_ ? Id(object_) : null);
    }

    private static string? Id(JsonElement data) => Text(data, InstanceField) is { } id && Uri.EscapeDataString(id).Length <= LongestId ? id : null;

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
