using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>Where a person can be spoken to when he has not just spoken: the newest conversation that he alone has with the bot.</summary>
internal sealed record PersonalPlace
{
    /// <summary>The key of the conversation's record. Not read from the reference again: that does not tell the tenant everywhere.</summary>
    public required string Conversation { get; init; }

    /// <summary>Its address and its person; the locale is the one last seen.</summary>
    public required ConversationReference Reference { get; init; }

    /// <summary>The time zone last seen.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>The place after an activity of the person's.</summary>
    /// <returns>The very same object where nothing has changed that matters, so that most turns need not store it.</returns>
    public static PersonalPlace? After(PersonalPlace? before, Activity activity, TurnIdentity identity)
    {
        if (!IsPersonal(activity.Conversation!))
            return before;
        if (IsFarewell(activity))
            return before?.Conversation == identity.ConversationKey ? null : before;

        var now = Of(before, activity, identity);
        return before is not null && before.Essence == now.Essence ? before : now;
    }

    /// <summary>The activity of a turn that the clock begins here.</summary>
    public Activity BeginTurn() => new()
    {
        Type = ActivityTypes.Event,
        Name = Schedule.DueEvent,
        ChannelId = Reference.ChannelId,
        ServiceUrl = Reference.ServiceUrl,
        Conversation = Reference.Conversation,
        Recipient = Reference.Bot,
        From = Reference.User,
        Locale = Reference.Locale,
        LocalTimezone = LocalTimezone,
    };

    // Not every activity tells locale and zone: what was seen stays.
    private static PersonalPlace Of(PersonalPlace? before, Activity activity, TurnIdentity identity) => new()
    {
        Conversation = identity.ConversationKey,
        Reference = ConversationReference.Of(activity) with { Locale = activity.Locale ?? before?.Reference.Locale },
        LocalTimezone = activity.LocalTimezone ?? before?.LocalTimezone,
    };

    // A changed name is no reason to write: names are labels.
    private (string, string, string?, string?, string?, string?) Essence =>
        (Conversation, Reference.ServiceUrl, Reference.Bot?.Id, Reference.User?.Id, Reference.Locale, LocalTimezone);

    // Emulators and web chats name no type.
    private static bool IsPersonal(ConversationAccount conversation) =>
        conversation.IsGroup != true
        && (string.IsNullOrEmpty(conversation.ConversationType)
            || string.Equals(conversation.ConversationType, "personal", StringComparison.OrdinalIgnoreCase));

    // "remove-upgrade" is followed by the new version, or was preceded by it.
    private static bool IsFarewell(Activity activity) =>
        activity.Is(ActivityTypes.InstallationUpdate)
            ? string.Equals(activity.Action, "remove", StringComparison.OrdinalIgnoreCase)
            : activity.Is(ActivityTypes.ConversationUpdate)
                && activity.Recipient?.Id is { } bot && activity.MembersRemoved?.Any(member => member?.Id == bot) == true;
}
