using System.Text.Json;
using System.Text.Json.Serialization;

namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>A person or a bot on a channel.</summary>
public sealed class ChannelAccount
{
    /// <summary>The channel's id, in Teams <c>29:…</c> for people and <c>28:…</c> for bots.</summary>
    public string? Id { get; set; }

    /// <summary>A label only; never identifies anybody.</summary>
    public string? Name { get; set; }

    /// <summary>The Entra object id, where the channel knows it.</summary>
    public string? AadObjectId { get; set; }

    /// <summary><c>user</c> or <c>bot</c>.</summary>
    public string? Role { get; set; }

    /// <summary>All other fields, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation on a channel.</summary>
public sealed class ConversationAccount
{
    /// <summary>The channel's id.</summary>
    public string? Id { get; set; }

    /// <summary>A label only.</summary>
    public string? Name { get; set; }

    /// <summary>More than one person besides the bot.</summary>
    public bool? IsGroup { get; set; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The Entra tenant.</summary>
    public string? TenantId { get; set; }

    /// <summary>All other fields, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A reaction to a message.</summary>
public sealed class MessageReaction
{
    /// <summary><c>like</c>, <c>heart</c>, <c>laugh</c>…</summary>
    public string? Type { get; set; }

    /// <summary>All other fields, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
