using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>The Bot Framework connector's REST, for every channel that is reached over HTTP.</summary>
internal sealed class HttpConnector(ConnectorHttp http) : IConnector
{
    public bool Serves(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);

    public async Task<ResourceResponse> SendAsync(Activity activity, string deliveryId, CancellationToken ct)
    {
        var url = ActivitiesUrl(activity) + (activity.ReplyToId is { Length: > 0 } id ? "/" + Uri.EscapeDataString(id) : "");
        using var response = await http.RequestAsync(HttpMethod.Post, url, ToJson(activity), ct);
        return await ReadIdAsync(response, ct);
    }

    public async Task UpdateAsync(Activity activity, CancellationToken ct)
    {
        using var response = await http.RequestAsync(HttpMethod.Put, ActivityUrl(activity), ToJson(activity), ct);
    }

    public async Task DeleteAsync(Activity activity, CancellationToken ct)
    {
        using var response = await http.RequestAsync(HttpMethod.Delete, ActivityUrl(activity), null, ct);
    }

    private static string ActivitiesUrl(Activity activity) =>
        ConnectorHttp.ConversationsUrl(activity.ServiceUrl!, activity.Conversation!.Id) + "/activities";

    private static string ActivityUrl(Activity activity) => $"{ActivitiesUrl(activity)}/{Uri.EscapeDataString(activity.Id!)}";

    private static byte[] ToJson(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.Wire.Activity);

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
}
