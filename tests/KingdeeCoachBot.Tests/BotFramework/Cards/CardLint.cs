using System.Text;
using System.Text.Json.Nodes;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

/// <summary>What every rendered card must keep to, whatever it shows.</summary>
internal static class CardLint
{
    private const int LargestBytes = 40 * 1024;
    private const int MostActions = 6;

    /// <summary>All that is wrong with a card, as sentences with JSON paths; empty for a good card.</summary>
    public static IReadOnlyList<string> Check(string card)
    {
        var root = JsonNode.Parse(card)!.AsObject();
        var problems = new List<string>();
        if (Encoding.UTF8.GetByteCount(card) >= LargestBytes)
            problems.Add("$ is 40 KB or larger");
        CheckHead(root, problems);
        var actions = Elements(root).Where(IsVisibleAction).Count();
        if (actions > MostActions)
            problems.Add($"$ shows {actions} actions, {MostActions} are allowed");
        foreach (var element in Elements(root))
            CheckElement(element, problems);
        return problems;
    }

    private static void CheckHead(JsonObject root, List<string> problems)
    {
        if (Text(root, "type") != "AdaptiveCard")
            problems.Add("$.type is not AdaptiveCard");
        if (!Version.TryParse(Text(root, "version"), out var version) || version > new Version(1, 5))
            problems.Add("$.version is missing or above 1.5");
        if (string.IsNullOrWhiteSpace(Text(root, "fallbackText")))
            problems.Add("$.fallbackText is missing");
    }

    private static void CheckElement(JsonObject element, List<string> problems)
    {
        var type = Text(element, "type")!;
        var at = element.GetPath();
        if (type == "TextBlock" && !IsTrue(element, "wrap"))
            problems.Add($"{at} has no wrap: true");
        if (type == "TextBlock" && element["text"] is not JsonValue)
            problems.Add($"{at} has no text");
        if (type == "Image" && string.IsNullOrWhiteSpace(Text(element, "altText")))
            problems.Add($"{at} has no altText");
        if (type.StartsWith("Input.", StringComparison.Ordinal))
            CheckInput(element, at, problems);
    }

    private static void CheckInput(JsonObject input, string at, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(Text(input, "label")))
            problems.Add($"{at} has no label");
        var id = Text(input, "id");
        if (string.IsNullOrWhiteSpace(id) || id.StartsWith('_'))
            problems.Add($"{at} has no id, or one that begins with _");
    }

    // The buttons of a card that opens only on demand do not crowd the card.
    private static bool IsVisibleAction(JsonObject element) =>
        Text(element, "type")!.StartsWith("Action.", StringComparison.Ordinal)
        && element.Parent is JsonArray
        && !element.GetPath().Contains(".card.", StringComparison.Ordinal);

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject o when IsAction(o) => [o, .. o.Where(p => p.Key != "data").SelectMany(p => Elements(p.Value))],
        JsonObject o when Text(o, "type") is not null => [o, .. o.SelectMany(p => Elements(p.Value))],
        JsonObject o => o.SelectMany(p => Elements(p.Value)),
        JsonArray a => a.SelectMany(Elements),
        _ => [],
    };

    private static bool IsAction(JsonObject o) => Text(o, "type")?.StartsWith("Action.", StringComparison.Ordinal) == true;

    private static bool IsTrue(JsonObject o, string name) => o[name] is JsonValue value && value.TryGetValue(out bool isTrue) && isTrue;

    private static string? Text(JsonObject o, string name) => o[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
