using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.State;

namespace KingdeeCoachBot.Coaching;

/// <summary>What the coach knows of how to talk to a person.</summary>
internal sealed class UserProfile
{
    public static readonly StateProperty<UserProfile> Property = StateProperty.OfUser("profile", CoachJson.Stored.UserProfile);

    /// <summary>The language he asked for; wins over every sign.</summary>
    public Language? Chosen { get; set; }

    /// <summary>The language last seen: typed, or shown by a client whose language was changed since.</summary>
    public Language? Seen { get; set; }

    /// <summary>The client's language when last seen, so that a change of it is noticed.</summary>
    public string? Locale { get; set; }

    /// <summary>The IANA time zone he asked for; wins over the client's.</summary>
    public string? Zone { get; set; }

    /// <summary>The client's time zone when last seen: turns that the clock begins have no client.</summary>
    public string? SeenZone { get; set; }

    /// <summary>What he asked to be called; null for the name that his channel says.</summary>
    public string? Name { get; set; }

    /// <summary>When his working day begins, in his zone; null for <see cref="UsualFrom"/>.</summary>
    public TimeOnly? WorkFrom { get; set; }

    /// <summary>When it ends; null for <see cref="UsualTo"/>.</summary>
    public TimeOnly? WorkTo { get; set; }

    /// <summary>When he wants his digest; null for <see cref="UsualDigest"/>.</summary>
    public TimeOnly? DigestAt { get; set; }

    /// <summary>The end of the quiet hours; see the risks page.</summary>
    public static TimeOnly UsualFrom => new(8, 0);

    /// <summary>Their beginning.</summary>
    public static TimeOnly UsualTo => new(19, 0);

    /// <summary>The hour of the digest.</summary>
    public static TimeOnly UsualDigest => new(8, 30);
}

/// <summary>What the coach knows of a chat.</summary>
internal sealed class ChatState
{
    public static readonly StateProperty<ChatState> Property = StateProperty.OfConversation("chat", CoachJson.Stored.ChatState);

    /// <summary>Whether the welcome was said: clients announce an installation over and over.</summary>
    public bool Welcomed { get; set; }

    /// <summary>How many turns in a row have failed.</summary>
    public int Failures { get; set; }

    /// <summary>What the talk was last about.</summary>
    public Focus? Focus { get; set; }
}

/// <summary>A deal that was talked about.</summary>
/// <param name="Deal">Its id.</param>
/// <param name="At">When.</param>
internal sealed record Focus(string Deal, DateTimeOffset At);

/// <summary>What the conversation itself stores and shows.</summary>
[JsonSerializable(typeof(ChatState))]
[JsonSerializable(typeof(UserProfile))]
internal sealed partial class CoachJson : JsonSerializerContext
{
    public static CoachJson Stored { get; } = new(BotJson.WireOptions());
}
