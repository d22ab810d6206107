using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>
/// The wire shapes of the protocol, source-generated. Nulls are left out (some channels refuse them) and Chinese stays readable:
/// nothing of this is ever put into HTML.
/// </summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(ChannelAccount))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(PagedMembersResult))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(string))]
public sealed partial class BotJson : JsonSerializerContext
{
    /// <summary>How deep JSON from outside may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>The context to use: wire names in camel case, nulls left out.</summary>
    public static BotJson Wire { get; } = new(WireOptions());

    /// <summary>Options of the same manner for another source-generated context.</summary>
    public static JsonSerializerOptions WireOptions() => new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        MaxDepth = MaxDepth,
        // Stored names outlive the order in which an enum lists its members.
        Converters = { new JsonStringEnumConverter() },
    };
}

/// <summary>The replies to an activity sent with <c>expectReplies</c>.</summary>
/// <param name="Activities">In the order in which they were sent.</param>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
