using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Cards;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

/// <summary>Short ways to compile and expand a template in a test.</summary>
internal static class Expanding
{
    public static readonly Dictionary<string, string> NoTexts = [];

    public static JsonNode? Expand(
        string template, string data = "{}", string? instanceId = null, bool executeSupported = true,
        IReadOnlyDictionary<string, string>? texts = null) =>
        JsonNode.Parse(ExpandToText(template, data, instanceId, executeSupported, texts));

    public static string ExpandToText(
        string template, string data = "{}", string? instanceId = null, bool executeSupported = true,
        IReadOnlyDictionary<string, string>? texts = null)
    {
        var compiled = Compile(template, executeSupported, texts);
        var buffer = new ArrayBufferWriter<byte>();
        using var document = JsonDocument.Parse(data);
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            compiled.Expand(writer, document.RootElement, instanceId);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static CardTemplate Compile(
        string template, bool executeSupported = true, IReadOnlyDictionary<string, string>? texts = null) =>
        CardTemplate.Compile("Test/Card", Encoding.UTF8.GetBytes(template), texts ?? NoTexts, executeSupported);

    /// <summary>The value of one string of a template, as JSON.</summary>
    public static string Value(string expression, string data = "{}", IReadOnlyDictionary<string, string>? texts = null) =>
        Expand($$"""{ "value": {{JsonValue.Create(expression).ToJsonString()}} }""", data, texts: texts)!["value"]?.ToJsonString(Readable) ?? "null";

    /// <summary>What a TextBlock shows for a text of the template.</summary>
    public static string Shown(string text, object data, IReadOnlyDictionary<string, string>? texts = null) =>
        Expand(
            $$"""{ "type": "TextBlock", "text": {{JsonValue.Create(text).ToJsonString()}} }""", JsonSerializer.Serialize(data), texts: texts)!
            ["text"]!.GetValue<string>();

    public static CardTemplateException Refused(Action expand) => Assert.Throws<CardTemplateException>(expand);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
