using System.Text.Json;
using System.Text.Json.Serialization;

namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>
/// One message of the Bot Framework protocol, in either direction. Only the fields the bot uses are named; what a channel
/// sends beside them is kept in <see cref="Properties"/> and goes out again as it came.
/// </summary>
public sealed class Activity
{
    /// <summary>What the activity is: see <see cref="ActivityTypes"/>. Never null on an activity that came in.</summary>
    public string? Type { get; set; }

    /// <summary>Given by the channel. A redelivered activity carries the id that it had.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel took it, UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When the user sent it, with the offset of his clock.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The user's IANA time zone where the channel knows it; Agents Playground always says UTC.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where replies go. Untrusted: checked against the allowed hosts before anything is sent there.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The channel: <c>msteams</c>, <c>emulator</c>, <c>webchat</c>…</summary>
    public string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Whom it is sent to.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>Who joined, in a <c>conversationUpdate</c>.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left, in a <c>conversationUpdate</c>.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>What was added to a message, in a <c>messageReaction</c>.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>What was taken from a message, in a <c>messageReaction</c>.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>How <see cref="Text"/> is to be read: <c>plain</c>, <c>markdown</c>, <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>The language of the user's client, for example <c>zh-CN</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>What was written. Null where a card was submitted.</summary>
    public string? Text { get; set; }

    /// <summary>What a notification shows, and a client that cannot show the attachments.</summary>
    public string? Summary { get; set; }

    /// <summary>Whether the bot waits for an answer: <c>acceptingInput</c>, <c>expectingInput</c>, <c>ignoringInput</c>.</summary>
    public string? InputHint { get; set; }

    /// <summary>Replies offered as buttons under the newest message.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Mentions, client information and whatever else a channel adds, unread.</summary>
    public IList<JsonElement>? Entities { get; set; }

    /// <summary>What only this channel knows, for example the tenant in Teams.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary><c>add</c> or <c>remove</c>, in an <c>installationUpdate</c>.</summary>
    public string? Action { get; set; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>What a card sent (submitted inputs merged with the action's data), or an invoke's argument. Untrusted.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>The name of an invoke or event, for example <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; set; }

    /// <summary><c>expectReplies</c> asks for the replies in the response.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>All other fields, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A copy whose fields can be set without changing this one. What they hold is shared.</summary>
    internal Activity Copy() => (Activity)MemberwiseClone();

    /// <summary>Whether the activity has a type, spelt as the protocol spells it.</summary>
    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);
}
