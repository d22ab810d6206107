using System.Net.Http.Headers;
using System.Text.Json;

namespace KingdeeCoachBot.Benchmarks.Servers;

/// <summary>The least that a bot has to do: read the activity, post one reply to the connector, answer 200. Nothing is checked or kept.</summary>
internal static class BareServer
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static async Task RunAsync(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        await using var app = builder.Build();
        using var connector = new HttpClient();
        app.MapPost("/api/messages", (HttpRequest request, CancellationToken ct) => AnswerAsync(request, connector, ct));
        await app.RunAsync();
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, HttpClient connector, CancellationToken ct)
    {
        var activity = (await JsonSerializer.DeserializeAsync(request.Body, WireJson.Default.WireActivity, ct))!;
        var reply = activity with { From = activity.Recipient, Recipient = activity.From, ReplyToId = activity.Id, Id = null, ChannelData = null };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, WireJson.Default.WireActivity));
        content.Headers.ContentType = Json;
        var url = $"{activity.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities/{Uri.EscapeDataString(activity.Id!)}";
        using var response = await connector.PostAsync(url, content, ct);
        await JsonSerializer.DeserializeAsync(await response.Content.ReadAsStreamAsync(ct), WireJson.Default.WireId, ct);
        return Results.StatusCode(StatusCodes.Status200OK);
    }
}
