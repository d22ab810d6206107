using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Cards;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

/// <summary>Every card of the product, filled with the sample data beside it, and a sample of our own.</summary>
public sealed partial class ShippedCardsTests
{
    private static readonly string[] Languages = ["zh-CN", "en-US"];

    public static TheoryData<string> Folders => [Samples, Repository.PathOf("cards")];

    private static string Samples => Repository.PathOf("tests", "KingdeeCoachBot.Tests", "BotFramework", "Cards", "samples");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_card_keeps_the_rules(string folder)
    {
        foreach (var (name, data) in CardsIn(folder))
            foreach (var language in Languages)
                foreach (var execute in (bool[])[true, false])
                {
                    var problems = CardLint.Check(Load(folder).Render(name, language, execute, data, SampleJson.Default.JsonElement, "c1").ToString());
                    Assert.True(problems.Count == 0, $"{name} in {language}: {string.Join("; ", problems)}");
                }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_card_fits_the_published_schema(string folder) => CardSchema.Holds(
        from card in CardsIn(folder)
        from language in Languages
        from execute in (bool[])[true, false]
        select ($"{card.Name} in {language}", Load(folder).Render(card.Name, language, execute, card.Data, SampleJson.Default.JsonElement, "c1").ToString()));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_card_expands_as_the_official_engine_expands_it(string folder)
    {
        var cases = CardsIn(folder).SelectMany(card => Languages.Select(language => (card.Name, Language: language, card.Data))).ToArray();
        var theirs = Oracle.Ask("expand", [.. cases.Select(c => Question(folder, c.Name, c.Language, c.Data))]);
        foreach (var ((name, language, data), their) in cases.Zip(theirs))
        {
            var ours = Load(folder).Render(name, language, executeSupported: true, data, SampleJson.Default.JsonElement, null).ToString();
            Assert.True(their!["value"] is not null, $"{name}: {their["error"]}");
            Assert.Equal(Comparable(their["value"]!), Comparable(JsonNode.Parse(ours)!));
        }
    }

    private static CardLibrary Load(string folder) => CardLibrary.Load(folder, Languages);

    private static (string Name, JsonElement Data)[] CardsIn(string folder)
    {
        Assert.SkipUnless(Directory.Exists(folder), $"There is no folder {Path.GetFileName(folder)} yet.");
        return [.. Load(folder).Names.Select(name => (name, Data(folder, name)))];
    }

    private static JsonElement Data(string folder, string name)
    {
        var file = Path.Combine(folder, name + ".data.json");
        Assert.True(File.Exists(file), $"{name}.data.json is missing: the designer and this test need sample data.");
        return JsonElement.Parse(File.ReadAllText(file));
    }

    private static JsonObject Question(string folder, string name, string language, JsonElement data)
    {
        var template = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name + ".json")))!;
        var textsFile = Path.Combine(folder, Path.GetDirectoryName(name)!, "texts.json");
        var texts = File.Exists(textsFile) ? JsonNode.Parse(File.ReadAllText(textsFile))!.AsObject() : [];
        return new() { ["template"] = WithTexts(template, key => (string)texts[key]![language]!), ["data"] = JsonNode.Parse(data.GetRawText()) };
    }

    // The official engine knows no text table: the texts are written into the template.
    private static JsonNode? WithTexts(JsonNode? node, Func<string, string> text) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, WithTexts(p.Value, text)))),
        JsonArray a => new JsonArray([.. a.Select(item => WithTexts(item, text))]),
        JsonValue v when v.TryGetValue(out string? s) => JsonValue.Create(InExpression().Replace(
            Alone().Replace(s, m => text(m.Groups[1].Value)), m => AsExpression(text(m.Groups[1].Value)))),
        _ => node?.DeepClone(),
    };

    private static string AsExpression(string text)
    {
        var parts = Placeholder().Split(text).Select((part, i) => i % 2 == 1 ? part : $"'{part.Replace("'", "\\'", StringComparison.Ordinal)}'");
        return $"concat({string.Join(", ", parts)})";
    }

    // Where Markdown is rendered ours escapes data and always gives text; both sides are brought to what a reader sees.
    private static string Comparable(JsonNode node) => Normalise(node, isFact: false).ToJsonString();

    private static JsonNode Normalise(JsonNode? node, bool isFact) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, (JsonNode?)(IsMarkdown(o, p.Key, isFact)
            ? JsonValue.Create(Seen(p.Value!))
            : Normalise(p.Value, isFact: p.Key == "facts"))))),
        JsonArray a => new JsonArray([.. a.Select(item => Normalise(item, isFact))]),
        null => JsonValue.Create("null"),
        _ => node.DeepClone(),
    };

    private static bool IsMarkdown(JsonObject o, string key, bool isFact) =>
        (key == "text" && (string?)o["type"] == "TextBlock") || (isFact && key is "title" or "value");

    private static string Seen(JsonNode text) => Blanks().Replace(Escape().Replace(text.ToString(), "$1"), " ").Trim();

    [GeneratedRegex(@"\$\{\s*text\.([\w.]+)\s*\}")]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<![\w.$'])text\.([\w.]+)(?=[^{}]*\})")]
    private static partial Regex InExpression();

    [GeneratedRegex(@"\$\{([^}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class SampleJson : JsonSerializerContext;
