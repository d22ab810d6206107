using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.Tests.Conversations;

/// <summary>A channel's connector on a real port: takes what the bot sends, conversation by conversation. One serves all tests.</summary>
internal sealed class ConnectorEndpoint
{
    private static readonly Lazy<Task<ConnectorEndpoint>> Instance = new(StartAsync);

    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);

    private ConnectorEndpoint(string serviceUrl) => ServiceUrl = serviceUrl;

    public static Task<ConnectorEndpoint> Shared => Instance.Value;

    public string ServiceUrl { get; private set; }

    /// <summary>Serves a file as a channel does, under an address of its own.</summary>
    public string Serve(byte[] file, string path = "download.aspx")
    {
        var id = Guid.NewGuid().ToString("N");
        files[id] = file;
        return $"{ServiceUrl}/files/{id}/{path}";
    }

    public Conversation Of(string conversationId) => conversations.GetOrAdd(conversationId, _ => new Conversation());

    private static async Task<ConnectorEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var endpoint = new ConnectorEndpoint("");
        app.MapPost("/v3/conversations/{conversation}/activities", endpoint.PostAsync);
        app.MapPost("/v3/conversations/{conversation}/activities/{id}", endpoint.PostAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{id}", endpoint.PutAsync);
        app.MapGet("/files/{id}/{name}", (string id) => endpoint.files.TryGetValue(id, out var file) ? Results.Bytes(file) : Results.NotFound());
        await app.StartAsync();
        endpoint.ServiceUrl = app.Urls.First();
        return endpoint;
    }

    private async Task<IResult> PostAsync(string conversation, HttpRequest request)
    {
        var activity = await ReadAsync(request);
        return Of(conversation).Refuse is { } status ? Results.StatusCode(status) : Results.Json(new { id = Of(conversation).Add(activity) }, statusCode: 201);
    }

    private async Task<IResult> PutAsync(string conversation, string id, HttpRequest request)
    {
        var activity = await ReadAsync(request);
        return Of(conversation).Replace(id, activity) ? Results.Json(new { id }) : Results.NotFound();
    }

    private static async Task<JsonObject> ReadAsync(HttpRequest request) => (JsonObject)(await JsonNode.ParseAsync(request.Body))!;

    /// <summary>What a channel shows of one conversation.</summary>
    internal sealed class Conversation
    {
        private readonly List<(string Id, JsonObject Activity)> shown = [];

        /// <summary>Answers every message with this status while set.</summary>
        public int? Refuse { get; set; }

        public IReadOnlyList<(string Id, JsonObject Activity)> Shown
        {
            get
            {
                lock (shown)
                    return [.. shown];
            }
        }

        public string Add(JsonObject activity)
        {
            lock (shown)
            {
                var id = $"sent-{shown.Count + 1}";
                shown.Add((id, activity));
                return id;
            }
        }

        public bool Replace(string id, JsonObject activity)
        {
            lock (shown)
            {
                var index = shown.FindIndex(each => each.Id == id);
                if (index >= 0)
                    shown[index] = (id, activity);
                return index >= 0;
            }
        }
    }
}
