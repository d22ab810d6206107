using System.Text.Json;
using System.Text.Json.Serialization;

namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>A card or a file.</summary>
public sealed class Attachment
{
    /// <summary>The content type of Adaptive Cards.</summary>
    public const string AdaptiveCardContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The media type, or <see cref="AdaptiveCardContentType"/>.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where a file is fetched.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>A card's JSON.</summary>
    public RawJson? Content { get; set; }

    /// <summary>A file's name.</summary>
    public string? Name { get; set; }

    /// <summary>All other fields, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>An Adaptive Card as attachment.</summary>
    public static Attachment AdaptiveCard(RawJson card) => new() { ContentType = AdaptiveCardContentType, Content = card };
}

/// <summary>Replies offered as buttons under the newest message.</summary>
public sealed class SuggestedActions
{
    /// <summary>The buttons.</summary>
    public IList<CardAction> Actions { get; set; } = [];

    /// <summary>Buttons that say what they show. Some clients send the title, some the value: both are the same here.</summary>
    public static SuggestedActions Say(params IEnumerable<string> texts) =>
        new() { Actions = [.. texts.Select(text => new CardAction { Type = "imBack", Title = text, Value = text })] };
}

/// <summary>A button outside an Adaptive Card.</summary>
public sealed class CardAction
{
    /// <summary><c>imBack</c> sends the value as if the user had written it.</summary>
    public string? Type { get; set; }

    /// <summary>What the button shows.</summary>
    public string? Title { get; set; }

    /// <summary>What is sent.</summary>
    public string? Value { get; set; }
}
