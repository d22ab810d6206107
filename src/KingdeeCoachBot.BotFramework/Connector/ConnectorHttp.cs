using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>Calls of the connector's REST: checked addresses, JSON bodies, and one kind of failure.</summary>
internal sealed class ConnectorHttp(IHttpClientFactory clients, ServiceUrls serviceUrls)
{
    public const string ClientName = "connector";

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>The address of a conversation, or with no id of all of them.</summary>
    public static string ConversationsUrl(string serviceUrl, string? conversationId = null) =>
        serviceUrl.TrimEnd('/') + "/v3/conversations" + (conversationId is null ? "" : "/" + Uri.EscapeDataString(conversationId));

    /// <returns>A response of success; the caller disposes it.</returns>
    /// <exception cref="ConnectorException">The channel refused, or could not be reached.</exception>
    public async Task<HttpResponseMessage> RequestAsync(HttpMethod method, string url, byte[]? body, CancellationToken ct)
    {
        // Checked again at sending: a service URL may have been stored before the configuration changed.
        if (!serviceUrls.Allows(url))
            throw new ConnectorException("The service URL's host is not allowed", null, "ServiceUrlNotAllowed", isPermanent: true);

        using var request = new HttpRequestMessage(method, url) { Content = body is null ? null : Content(body) };
        var response = await SendAsync(request, ct);
        if (response.IsSuccessStatusCode)
            return response;

        using (response)
            throw await RefusalAsync(response, ct);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            return await clients.CreateClient(ClientName).SendAsync(request, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            throw new ConnectorException("The channel could not be reached", null, null, isPermanent: false, exception);
        }
    }

    private static ByteArrayContent Content(byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = Json;
        return content;
    }

    private static async Task<ConnectorException> RefusalAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var code = ErrorCode(await response.Content.ReadAsByteArrayAsync(ct));
        var status = (int)response.StatusCode;
        return new ConnectorException($"The channel answered {status}", status, code, IsPermanent(response.StatusCode))
        {
            RetryAfter = response.RetryAfter(),
        };
    }

    private static string? ErrorCode(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty("error").GetProperty("code").GetString();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    // 401 and 403 may be an outage of the platform's or a secret being changed: worth another try. 501 is Playground's answer to DELETE.
    private static bool IsPermanent(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => false,
        HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests => false,
        HttpStatusCode.NotImplemented => true,
        _ => (int)status is >= 400 and < 500,
    };
}
