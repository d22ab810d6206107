using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.State;

/// <summary>Reads what an older version stored: the fields that no longer fit are dropped, the others kept.</summary>
internal static class Salvage
{
    // More misfits than this are another type altogether.
    private const int MostMisfits = 16;

    /// <returns>Null where too little fits, for example because a required field is missing.</returns>
    public static T? Read<T>(RawJson json, JsonTypeInfo<T> type, JsonException misfit)
        where T : class
    {
        if (Parse(json) is not { } fields)
            return null;

        for (var dropped = 0; dropped < MostMisfits && FieldOf(misfit) is { } field && fields.Remove(field); dropped++)
        {
            try
            {
                return fields.Deserialize(type);
            }
            catch (JsonException next)
            {
                misfit = next;
            }
        }

        return null;
    }

    private static JsonObject? Parse(RawJson json)
    {
        try
        {
            return JsonNode.Parse(json.Utf8.Span) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // "$.kind" or "$.visits[2].start": the first step names the field of the value itself.
    private static string? FieldOf(JsonException misfit) =>
        misfit.Path is { } path && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..].Split('.', '[')[0] : null;
}
