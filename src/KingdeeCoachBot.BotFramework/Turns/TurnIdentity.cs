using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Who speaks and where, as storage keys see it. Names never take part.</summary>
/// <param name="Tenant">The Entra tenant; the channel's name where the channel knows no tenants.</param>
/// <param name="User">The Entra object id, else the channel's id of the person.</param>
/// <param name="ConversationKey">The key of the conversation's record; everything that belongs to the conversation has a key below it.</param>
public sealed record TurnIdentity(string Tenant, string User, string ConversationKey)
{
    // Below a conversation's key stand activity ids (and in the index of the outbox a moment before it); a key has 1,024 bytes.
    private const int LongestKey = 600;
    private const int LongestActivityId = 320;

    /// <summary>The key of the person's own state.</summary>
    public string UserKey => Key("users", User);

    /// <summary>A key of this tenant. Parts are escaped, so that no id can reach into another's keys.</summary>
    public string Key(params ReadOnlySpan<string> parts) => Tenant + Path(parts);

    /// <summary>A key below the conversation.</summary>
    public string InConversation(params ReadOnlySpan<string> parts) => ConversationKey + Path(parts);

    /// <summary>Reads the identity from an activity whose conversation, channel and sender are set.</summary>
    public static TurnIdentity Of(Activity activity)
    {
        var tenant = Uri.EscapeDataString((TenantOf(activity) ?? activity.ChannelId!).ToLowerInvariant());
        var user = activity.From?.AadObjectId?.ToLowerInvariant() ?? $"{activity.ChannelId}:{activity.From?.Id}";
        return new TurnIdentity(tenant, user, tenant + Path("conversations", activity.ChannelId!, activity.Conversation!.Id!));
    }

    /// <summary>Whether the ids are short enough to stand in storage keys. Channels' own ids fit several times.</summary>
    public static bool CanBeStored(Activity activity)
    {
        var identity = Of(activity);
        return identity.ConversationKey.Length <= LongestKey && identity.UserKey.Length <= LongestKey
            && Uri.EscapeDataString(activity.Id ?? "").Length <= LongestActivityId;
    }

    private static string? TenantOf(Activity activity) =>
        NotBlank(activity.Conversation?.TenantId) ?? NotBlank(TeamsTenant(activity.ChannelData));

    private static string? TeamsTenant(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string Path(params ReadOnlySpan<string> parts)
    {
        var path = "";
        foreach (var part in parts)
            path += "/" + Uri.EscapeDataString(part);
        return path;
    }
}
