using System.Text.Json;
using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>Turns a template's JSON into nodes. Everything that can be known without data is settled or refused here.</summary>
internal sealed class CardCompiler(TextTable texts, bool executeSupported)
{
    public TemplateNode Compile(JsonElement json, Slot slot, Place place) => Settle(CompileLoose(json, slot, place));

    // Constant arrays within arrays must dissolve, so array items are settled with their array and not before.
    private TemplateNode CompileLoose(JsonElement json, Slot slot, Place place) => json.ValueKind switch
    {
        JsonValueKind.Object => CompileObject(json, slot, place),
        JsonValueKind.Array => CompileArray(json, slot, place),
        JsonValueKind.String => CompileString(json.GetString()!, slot, place),
        _ => RawNode.Of(json),
    };

    private static TemplateNode Settle(TemplateNode node) => node.IsConstant && node is not RawNode ? RawNode.Settle(node) : node;

    private ArrayNode CompileArray(JsonElement json, Slot slot, Place place)
    {
        var items = new List<TemplateNode>();
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            var node = CompileLoose(item, slot, place.At(index++));
            if (item.ValueKind != JsonValueKind.Null)
                items.Add(node is ArrayNode ? node : Settle(node));
        }

        return new([.. items]);
    }

    private TemplateNode CompileString(string text, Slot slot, Place place)
    {
        var located = place with { Source = text };
        var parts = ParseParts(text, located);
        if (slot is Slot.Structure or Slot.Facts && !Array.TrueForAll(parts, part => part is Constant))
            throw located.Wrong("elements cannot come from data; write them here and repeat them with $data");
        if (Array.TrueForAll(parts, part => part is Constant { Value.IsNothing: false }))
            return RawNode.Of(string.Concat(parts.Select(part => ((Constant)part).Value.ToText())));
        if (slot == Slot.Markdown)
            return new MarkdownNode(parts, located);
        return parts is [not Constant] ? new ExpressionNode(parts[0], located) : new TextNode(parts, located);
    }

    private TemplateNode CompileObject(JsonElement json, Slot slot, Place place)
    {
        var type = slot == Slot.Payload ? null : TypeOf(json, place);
        var body = new ObjectNode(type is "Action.Execute" or "Action.Submit"
            ? new ActionCompiler(this, executeSupported).Members(json, type, place)
            : Members(json, type, slot, place));
        var (data, when) = (Binding(json, "$data", place), Condition(json, place));
        return data is null && when is null ? body : new BoundNode(Settle(body), data, when, place);
    }

    /// <summary>The members of an object that is not rewritten.</summary>
    public Member[] Members(JsonElement json, string? type, Slot slot, Place place)
    {
        var members = new List<Member>();
        foreach (var property in json.EnumerateObject())
            if (!IsDirective(property.Name, place) && !IsLost(property.Name, type))
                members.Add(Compile(property, SlotOf(property.Name, type, slot), place));
        return [.. members];
    }

    public Member Compile(JsonProperty property, Slot slot, Place place) =>
        new(JsonEncodedText.Encode(property.Name, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
            Compile(property.Value, slot, place.In(property.Name)));

    /// <summary><c>$data</c> and <c>$when</c> belong to the template; other names it reserves would be lost silently.</summary>
    public static bool IsDirective(string name, Place place) => name switch
    {
        "$data" or "$when" => true,
        "$root" or "$index" or "$host" or "$_acTemplateVersion" => throw place.In(name).Wrong("this name is reserved and cannot be a property"),
        _ => false,
    };

    /// <summary>The expression of a string that may hold only that.</summary>
    public Expression ParseSingle(string text, Place place)
    {
        var located = place with { Source = text };
        var parts = ParseParts(text, located);
        return parts.Length == 1 && text.StartsWith("${", StringComparison.Ordinal)
            ? parts[0]
            : throw located.Wrong("exactly one ${…} is expected here");
    }

    private Expression[] ParseParts(string text, Place located)
    {
        try
        {
            return Interpolation.Parse(text, texts) switch
            {
                // At the top of a string concat(…) means the same as writing its parts side by side.
                [ConcatExpression whole] => whole.Parts,
                [InterpolatedText whole] => whole.Parts,
                var parts => parts,
            };
        }
        catch (ExpressionSyntaxException wrong)
        {
            throw located.Wrong($"{wrong.Message} (character {wrong.Position + 1})");
        }
    }

    private Expression? Binding(JsonElement json, string name, Place place)
    {
        if (!json.TryGetProperty(name, out var data))
            return null;
        if (data.ValueKind == JsonValueKind.String)
            return ParseSingle(data.GetString()!, place.In(name));
        if (data.GetRawText().Contains("${", StringComparison.Ordinal))
            throw place.In(name).Wrong("literal data cannot hold expressions");
        return new Constant(CardValue.Of(data.Clone()));
    }

    private Expression? Condition(JsonElement json, Place place)
    {
        if (!json.TryGetProperty("$when", out var when))
            return null;
        return when.ValueKind == JsonValueKind.String
            ? ParseSingle(when.GetString()!, place.In("$when"))
            : throw place.In("$when").Wrong("$when takes one ${…}; the designer misreads a bare true or false");
    }

    private static string? TypeOf(JsonElement json, Place place)
    {
        if (!json.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
            return null;
        var name = type.GetString()!;
        return name.Contains("${", StringComparison.Ordinal) ? throw place.In("type").Wrong("the type of an element cannot be computed") : name;
    }

    // A card that refreshes itself does so by Execute; where there is none, the refresh must go.
    private bool IsLost(string name, string? type) => !executeSupported && type == "AdaptiveCard" && name == "refresh";

    private static Slot SlotOf(string name, string? type, Slot slot) => (type, name) switch
    {
        _ when slot == Slot.Payload => Slot.Payload,
        ("TextBlock", "text") => Slot.Markdown,
        ("FactSet", "facts") => Slot.Facts,
        (null or "Fact", "title" or "value") when slot == Slot.Facts => Slot.Markdown,
        (_, "body" or "items" or "columns" or "rows" or "cells" or "actions" or "card" or "selectAction" or "inlineAction") => Slot.Structure,
        _ => Slot.Plain,
    };
}
