using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>
/// JSON may spell half a surrogate pair, or hold bytes that are no UTF-8. Elements are read lazily, so such a text would break whoever
/// touches it first; it is refused at the door instead.
/// </summary>
internal static class WellFormedText
{
    /// <summary>Whether all texts in the parts that the bot reads can be read.</summary>
    public static bool In(Activity activity)
    {
        try
        {
            Read(activity.Value);
            Read(activity.ChannelData);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Read(JsonElement? element)
    {
        if (element is { } json)
            Read(json);
    }

    private static void Read(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                json.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var each in json.EnumerateArray())
                    Read(each);
                break;
            case JsonValueKind.Object:
                foreach (var each in json.EnumerateObject())
                {
                    _ = each.Name;
                    Read(each.Value);
                }

                break;
            default:
                break;
        }
    }
}
