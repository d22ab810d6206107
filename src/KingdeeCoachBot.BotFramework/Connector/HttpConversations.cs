using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>Conversations by the connector's REST.</summary>
internal sealed class HttpConversations(ConnectorHttp http) : IConversations
{
    private const int PageSize = 200;

    public async Task<ConversationResourceResponse> CreateAsync(string serviceUrl, ConversationParameters parameters, CancellationToken ct)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(parameters, BotJson.Wire.ConversationParameters);
        using var response = await http.RequestAsync(HttpMethod.Post, ConnectorHttp.ConversationsUrl(serviceUrl), body, ct);
        return await ReadAsync(response, BotJson.Wire.ConversationResourceResponse, ct);
    }

    public async Task<ChannelAccount?> GetMemberAsync(string serviceUrl, string conversationId, string memberId, CancellationToken ct)
    {
        var url = $"{ConnectorHttp.ConversationsUrl(serviceUrl, conversationId)}/members/{Uri.EscapeDataString(memberId)}";
        try
        {
            using var response = await http.RequestAsync(HttpMethod.Get, url, null, ct);
            return await ReadAsync(response, BotJson.Wire.ChannelAccount, ct);
        }
        catch (ConnectorException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task<PagedMembersResult> GetPagedMembersAsync(
        string serviceUrl, string conversationId, string? continuationToken, CancellationToken ct)
    {
        var url = $"{ConnectorHttp.ConversationsUrl(serviceUrl, conversationId)}/pagedmembers?pageSize={PageSize}";
        if (continuationToken is not null)
            url += "&continuationToken=" + Uri.EscapeDataString(continuationToken);
        using var response = await http.RequestAsync(HttpMethod.Get, url, null, ct);
        return await ReadAsync(response, BotJson.Wire.PagedMembersResult, ct);
    }

    public async Task SendTypingAsync(ConversationReference reference, CancellationToken ct)
    {
        var typing = JsonSerializer.SerializeToUtf8Bytes(reference.Address(new Activity { Type = ActivityTypes.Typing }), BotJson.Wire.Activity);
        try
        {
            var url = ConnectorHttp.ConversationsUrl(reference.ServiceUrl, reference.Conversation.Id) + "/activities";
            using var response = await http.RequestAsync(HttpMethod.Post, url, typing, ct);
        }
        catch (ConnectorException)
        {
            // The answer itself will tell whether the channel can be reached.
        }
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken ct)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(ct);
            return JsonSerializer.Deserialize(body, type) ?? throw Unreadable(response, null);
        }
        catch (JsonException exception)
        {
            throw Unreadable(response, exception);
        }
    }

    private static ConnectorException Unreadable(HttpResponseMessage response, JsonException? exception) =>
        new("The channel's answer is not the JSON that is expected", (int)response.StatusCode, null, isPermanent: false, exception);
}
