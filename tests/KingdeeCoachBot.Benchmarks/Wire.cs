using System.Text.Json;
using System.Text.Json.Serialization;

namespace KingdeeCoachBot.Benchmarks;

/// <summary>An activity as Teams sends it, as far as anybody here looks.</summary>
internal sealed record WireActivity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    public string? Timestamp { get; init; }

    public required string ChannelId { get; init; }

    public required string ServiceUrl { get; init; }

    public string? Locale { get; init; }

    public required WireAccount From { get; init; }

    public required WireAccount Recipient { get; init; }

    public required WireConversation Conversation { get; init; }

    public string? Text { get; init; }

    public string? Name { get; init; }

    public string? ReplyToId { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }
}

internal sealed record WireAccount(string Id, string Name, string? AadObjectId);

internal sealed record WireConversation(string Id, string ConversationType, string TenantId);

internal sealed record WireId(string Id);

[JsonSerializable(typeof(WireActivity))]
[JsonSerializable(typeof(WireId))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class WireJson : JsonSerializerContext;
