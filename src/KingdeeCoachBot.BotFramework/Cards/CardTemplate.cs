using System.Text.Json;
using KingdeeCoachBot.BotFramework.Cards.Expressions;
using KingdeeCoachBot.BotFramework.Cards.Templates;

namespace KingdeeCoachBot.BotFramework.Cards;

/// <summary>
/// A card in the Adaptive Cards Templating language, compiled for one language and one kind of channel. Expands as the official JavaScript
/// engine does, except: what is missing is an error and not a visible <c>${…}</c>; <c>coalesce</c> allows missing values; text from
/// data is inert where Markdown is rendered, and always a string there. Safe to use from many threads.
/// </summary>
internal sealed class CardTemplate
{
    private const int DeepestTemplate = 64;

    private readonly TemplateNode root;

    private CardTemplate(TemplateNode root) => this.root = root;

    /// <summary>Compiles a template.</summary>
    /// <param name="card">Its name, for error messages.</param>
    /// <param name="utf8">The template, JSON in UTF-8.</param>
    /// <param name="texts">What <c>${text.key}</c> stands for in the card's language.</param>
    /// <param name="executeSupported">Whether the channel knows Action.Execute; where not, it becomes Action.Submit.</param>
    /// <exception cref="CardTemplateException">The template is malformed.</exception>
    public static CardTemplate Compile(
        string card, ReadOnlyMemory<byte> utf8, IReadOnlyDictionary<string, string> texts, bool executeSupported)
    {
        var place = new Place(card, "$");
        using var document = Parse(utf8, place);
        return new(new CardCompiler(new TextTable(texts), executeSupported).Compile(document.RootElement, Slot.Plain, place));
    }

    /// <summary>Writes the card filled with data.</summary>
    /// <param name="writer">Gets exactly one JSON value.</param>
    /// <param name="data">The model.</param>
    /// <param name="instanceId">Put into every action's data as <c>_card</c>; left out when null.</param>
    /// <exception cref="CardTemplateException">The model lacks what the template shows, or has it in the wrong kind.</exception>
    public void Expand(Utf8JsonWriter writer, JsonElement data, string? instanceId = null) =>
        root.WriteValue(new Scope(writer, data, instanceId));

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8, Place place)
    {
        try
        {
            return JsonDocument.Parse(WithoutMark(utf8), new() { MaxDepth = DeepestTemplate, AllowDuplicateProperties = false });
        }
        catch (JsonException wrong)
        {
            throw place.Wrong($"the template is not JSON: {wrong.Message.TrimEnd('.')}");
        }
    }

    // Some editors put a byte order mark in front.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;
}
