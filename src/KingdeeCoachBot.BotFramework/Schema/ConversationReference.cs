namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>All that is needed to send something into a conversation later.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="ServiceUrl">Where the channel takes activities; refreshed at every turn.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Bot">The bot as the channel knows it.</param>
/// <param name="User">Who spoke last.</param>
/// <param name="Locale">The language of the user's client.</param>
public sealed record ConversationReference(
    string ChannelId,
    string ServiceUrl,
    ConversationAccount Conversation,
    ChannelAccount? Bot,
    ChannelAccount? User,
    string? Locale)
{
    /// <summary>The reference that an incoming activity carries.</summary>
    public static ConversationReference Of(Activity activity) => new(
        activity.ChannelId!,
        activity.ServiceUrl!,
        activity.Conversation!,
        activity.Recipient,
        activity.From,
        activity.Locale);

    /// <summary>Addresses an outgoing activity, without overwriting what it says itself.</summary>
    public Activity Address(Activity activity)
    {
        activity.ChannelId ??= ChannelId;
        activity.ServiceUrl ??= ServiceUrl;
        activity.Conversation ??= Conversation;
        activity.From ??= Bot;
        activity.Recipient ??= User;
        return activity;
    }

    /// <summary>Addresses an answer: the channel hangs it under what it answers, where it shows threads.</summary>
    public Activity Reply(Activity activity, Activity to)
    {
        activity.ReplyToId ??= to.Is(ActivityTypes.Message) ? to.Id : null;
        activity.Locale ??= Locale;
        return Address(activity);
    }
}
