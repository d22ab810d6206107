namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>What a conversation is opened with.</summary>
public sealed class ConversationParameters
{
    /// <summary>Teams opens no group chats for bots.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>Whom to talk to: in Teams exactly one, by his <c>29:…</c> id.</summary>
    public IList<ChannelAccount> Members { get; set; } = [];

    /// <summary>The Entra tenant; Teams demands it.</summary>
    public string? TenantId { get; set; }

    /// <summary>The first message, where the channel takes one.</summary>
    public Activity? Activity { get; set; }
}

/// <summary>A conversation that was opened or found.</summary>
/// <param name="Id">The conversation's id.</param>
/// <param name="ServiceUrl">Where the channel takes its activities; null where it says nothing new.</param>
/// <param name="ActivityId">The id of the first message, where one was sent.</param>
public sealed record ConversationResourceResponse(string? Id, string? ServiceUrl, string? ActivityId);

/// <summary>A page of members.</summary>
/// <param name="Members">The members of this page.</param>
/// <param name="ContinuationToken">Asks for the next page; null on the last.</param>
public sealed record PagedMembersResult(IReadOnlyList<ChannelAccount>? Members, string? ContinuationToken);
