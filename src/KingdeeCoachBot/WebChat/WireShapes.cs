using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching;

namespace KingdeeCoachBot.WebChat;

/// <summary>What <c>tokens/generate</c> and <c>conversations</c> are asked with. Zone and conversation are ours, the rest Direct Line's.</summary>
/// <param name="User">The persona; may be missing where a token says it.</param>
/// <param name="Locale">The language of the page.</param>
/// <param name="Timezone">The browser's IANA zone.</param>
/// <param name="ConversationId">A conversation of before that the page wants to continue.</param>
internal sealed record StartRequest(StartUser? User, string? Locale, string? Timezone, string? ConversationId);

internal sealed record StartUser(string? Id);

/// <summary>The answer to everything that gives access to a conversation.</summary>
internal sealed record Access(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);

/// <summary>Activities since a watermark, and the watermark to ask with next.</summary>
internal sealed record ActivitySet(IReadOnlyList<JsonElement> Activities, string? Watermark);

internal sealed record ErrorBody(ErrorDetail Error);

internal sealed record ErrorDetail(string Code, string Message);

/// <summary>What the page's own messages carry beside their text.</summary>
/// <param name="Tenant">Set here, as Teams sets it.</param>
/// <param name="ClientActivityId">By this Web Chat recognises the echo of what it sent; a new one at each Retry.</param>
/// <param name="MessageId">The page's own: stays the same at each Retry.</param>
/// <param name="PostBack">A card was submitted: shown to nobody.</param>
internal sealed record PageData(
    TenantInfo? Tenant,
    [property: JsonPropertyName("clientActivityID")] string? ClientActivityId,
    string? MessageId,
    bool? PostBack);

internal sealed record TenantInfo(string Id);

[JsonSerializable(typeof(Access))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ConversationHead))]
[JsonSerializable(typeof(Entry))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(IReadOnlyList<Persona>))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(PageData))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(Text))]
internal sealed partial class WebChatJson : JsonSerializerContext
{
    public static WebChatJson Wire { get; } = new(BotJson.WireOptions());
}
