using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>
/// What a bot asks a channel for besides carrying its messages. None of it belongs into a turn: a turn may be run again, and these calls
/// would then be made again.
/// </summary>
public interface IConversations
{
    /// <summary>Opens a conversation, or finds the one there is: in Teams exactly one member, in a tenant.</summary>
    /// <exception cref="ConnectorException">The channel refused, or could not be reached.</exception>
    Task<ConversationResourceResponse> CreateAsync(string serviceUrl, ConversationParameters parameters, CancellationToken ct);

    /// <summary>A member of a conversation; null where the channel knows none of this id.</summary>
    /// <exception cref="ConnectorException">The channel refused, or could not be reached.</exception>
    Task<ChannelAccount?> GetMemberAsync(string serviceUrl, string conversationId, string memberId, CancellationToken ct);

    /// <summary>A page of a conversation's members.</summary>
    /// <param name="serviceUrl">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">What the page before gave; null for the first.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="ConnectorException">The channel refused, or could not be reached.</exception>
    Task<PagedMembersResult> GetPagedMembersAsync(string serviceUrl, string conversationId, string? continuationToken, CancellationToken ct);

    /// <summary>Shows that the bot is at work, for some three seconds. Not worth storing: what fails is passed over.</summary>
    Task SendTypingAsync(ConversationReference reference, CancellationToken ct);
}
