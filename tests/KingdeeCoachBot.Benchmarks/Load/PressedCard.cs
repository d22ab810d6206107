using System.Buffers;
using System.Text.Json;

namespace KingdeeCoachBot.Benchmarks.Load;

/// <summary>What Teams sends when a button of a card is pressed: the button's data with the values of the inputs merged in.</summary>
internal static class PressedCard
{
    /// <param name="activity">The message with the card, as the bot sent it.</param>
    /// <param name="verb">The button.</param>
    public static JsonElement Value(byte[] activity, string verb)
    {
        using var message = JsonDocument.Parse(activity);
        if (!message.RootElement.TryGetProperty("attachments", out var attachments))
            throw new InvalidOperationException($"The bot did not send a card with {verb}: {message.RootElement}");

        var card = attachments[0].GetProperty("content");
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, card, verb);
        using var value = JsonDocument.Parse(buffer.WrittenMemory);
        return value.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, JsonElement card, string verb)
    {
        var parts = new Parts(verb);
        parts.Collect(card);
        json.WriteStartObject();
        json.WriteStartObject("action");
        json.WriteString("type", "Action.Execute");
        json.WriteString("verb", verb);
        json.WriteStartObject("data");
        foreach (var field in parts.Action!.Value.GetProperty("data").EnumerateObject())
            field.WriteTo(json);
        foreach (var (id, value) in parts.Inputs)
            json.WriteString(id, value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private sealed class Parts(string verb)
    {
        public JsonElement? Action { get; private set; }

        public List<(string Id, string Value)> Inputs { get; } = [];

        public void Collect(JsonElement json)
        {
            if (json.ValueKind == JsonValueKind.Array)
            {
                foreach (var each in json.EnumerateArray())
                    Collect(each);
            }
            else if (json.ValueKind == JsonValueKind.Object)
            {
                Note(json, Text(json, "type"));
                foreach (var field in json.EnumerateObject())
                    Collect(field.Value);
            }
        }

        private void Note(JsonElement json, string? type)
        {
            if (type == "Action.Execute" && Text(json, "verb") == verb)
                Action ??= json;
            else if (type?.StartsWith("Input.", StringComparison.Ordinal) == true)
                Inputs.Add((Text(json, "id")!, Text(json, "value") ?? ""));
        }

        private static string? Text(JsonElement json, string field) =>
            json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
