using System.Text.Json;
using System.Text.Json.Serialization;

namespace KingdeeCoachBot.WebChat;

/// <summary>Where an activity of the transcript stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EntryState>))]
internal enum EntryState
{
    /// <summary>The user's, taken but not yet answered by the bot as done: seen by no client.</summary>
    Taken,

    /// <summary>Seen by clients, in the version stored.</summary>
    Shown,

    /// <summary>Taken back; what is stored is the news of that.</summary>
    Removed,
}

/// <summary>One activity of a transcript.</summary>
/// <param name="Position">Its place among the others, kept when it changes.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Activity">As it goes to clients.</param>
internal sealed record Entry(long Position, EntryState State, JsonElement Activity);

/// <summary>A conversation's own item.</summary>
/// <param name="Persona">Whose it is.</param>
/// <param name="Last">The number of the newest change.</param>
/// <param name="IsWelcomed">The bot knows that the conversation exists.</param>
/// <param name="Locale">The page's language when it began.</param>
/// <param name="Timezone">The browser's zone when it began.</param>
internal sealed record ConversationHead(string Persona, long Last, bool IsWelcomed, string? Locale, string? Timezone);

/// <summary>An activity's id, which tells its conversation: <c>{conversation}|{name}</c>.</summary>
internal readonly record struct ActivityId(string Conversation, string Name)
{
    public static ActivityId? Parse(string? id) =>
        id?.Split('|') is [var conversation, var name] ? new ActivityId(conversation, name) : null;

    public override string ToString() => $"{Conversation}|{Name}";
}
