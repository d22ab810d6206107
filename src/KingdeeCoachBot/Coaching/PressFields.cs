using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.Coaching;

/// <summary>Reads the fields of a pressed button that are more than a text. Everything in them is untrusted.</summary>
internal static class PressFields
{
    /// <summary>Ids on buttons are ours; longer ones are somebody's joke.</summary>
    public const int LongestId = 64;

    /// <summary>An id; null where it is missing or cannot be one.</summary>
    public static string? Id(this CardPress press, string field) => press.Text(field) is { Length: <= LongestId } id ? id : null;

    /// <summary>A whole number; 0 where it is none. Inputs come back as text in some clients, whatever they were sent as.</summary>
    public static int Number(this CardPress press, string field) => !press.Data.TryGetProperty(field, out var value) ? 0 : value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(value.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    };

    /// <summary>A toggle.</summary>
    public static bool Flag(this CardPress press, string field) =>
        press.Data.TryGetProperty(field, out var value)
        && (value.ValueKind == JsonValueKind.True || (value.ValueKind == JsonValueKind.String && string.Equals(value.GetString(), "true", StringComparison.OrdinalIgnoreCase)));

    /// <summary>One of the names of an enumeration; null where it is none of them.</summary>
    public static T? Choice<T>(this CardPress press, string field)
        where T : struct, Enum =>
        press.Text(field) is { } text && !char.IsAsciiDigit(text[0]) && text[0] != '-' && Enum.TryParse<T>(text, out var choice) && Enum.IsDefined(choice) ? choice : null;

    /// <summary>A day as cards send it: yyyy-MM-dd.</summary>
    public static DateOnly? Day(this CardPress press, string field) => DayOf(press.Text(field));

    /// <summary>What a form put aside carries on its button; null where this version cannot read it.</summary>
    public static T? Draft<T>(this CardPress press, JsonTypeInfo<T> type)
        where T : class
    {
        if (!press.Data.TryGetProperty("draft", out var json) || json.ValueKind != JsonValueKind.Object)
            return null;
        try
        {
            return json.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A day written yyyy-MM-dd; null where it is none.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day as cards want it; empty for none.</summary>
    public static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A text that fits into a card.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : text[..most] + "…";
}
