using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>The Bot Framework connector's REST, for every channel that is reached over HTTP.</summary>
internal sealed class HttpConnector(IHttpClientFactory clients, ServiceUrls serviceUrls) : IConnector
{
    public const string ClientName = "connector";

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public bool Serves(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);

    public async Task<ResourceResponse> SendAsync(Activity activity, string deliveryId, CancellationToken ct)
    {
        var url = ActivitiesUrl(activity) + (activity.ReplyToId is { Length: > 0 } id ? "/" + Uri.EscapeDataString(id) : "");
        using var response = await RequestAsync(HttpMethod.Post, url, activity, ct);
        return await ReadIdAsync(response, ct);
    }

    public async Task UpdateAsync(Activity activity, CancellationToken ct)
    {
        using var response = await RequestAsync(HttpMethod.Put, ActivityUrl(activity), activity, ct);
    }

    public async Task DeleteAsync(Activity activity, CancellationToken ct)
    {
        using var response = await RequestAsync(HttpMethod.Delete, ActivityUrl(activity), null, ct);
    }

    private static string ActivitiesUrl(Activity activity) =>
        $"{activity.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id!)}/activities";

    private static string ActivityUrl(Activity activity) => $"{ActivitiesUrl(activity)}/{Uri.EscapeDataString(activity.Id!)}";

    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, string url, Activity? body, CancellationToken ct)
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

    private static ByteArrayContent Content(Activity activity)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.Wire.Activity));
        content.Headers.ContentType = Json;
        return content;
    }

    // Some channels answer 202 without a body, some 200 with an empty one.
    private static async Task<ResourceResponse> ReadIdAsync(HttpResponseMessage response, CancellationToken ct)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(ct);
            return body.Length == 0 ? new(null) : JsonSerializer.Deserialize(body, BotJson.Wire.ResourceResponse) ?? new(null);
        }
        catch (JsonException)
        {
            return new(null);
        }
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
