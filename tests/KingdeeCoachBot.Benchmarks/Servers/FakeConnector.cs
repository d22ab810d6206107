using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace KingdeeCoachBot.Benchmarks.Servers;

/// <summary>The channel's side: takes what bots send, answers with an id, and counts by conversation.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Inbox> inboxes = new(StringComparer.Ordinal);
    private readonly WebApplication app;
    private long delivered;

    private FakeConnector(WebApplication app) => this.app = app;

    public string ServiceUrl { get; private set; } = "";

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new FakeConnector(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        connector.ServiceUrl = app.Urls.First();
        return connector;
    }

    /// <summary>Where a conversation's messages arrive. Forgotten ones count no more.</summary>
    /// <param name="conversation">Its id.</param>
    /// <param name="keepsNewest">Whether the newest message's body is kept for a client that presses its buttons.</param>
    public Inbox Open(string conversation, bool keepsNewest) => inboxes[conversation] = new Inbox(keepsNewest);

    public void Close(string conversation) => inboxes.TryRemove(conversation, out _);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    // /v3/conversations/{conversation}/activities[/{id}]
    private async Task TakeAsync(HttpContext context)
    {
        var parts = context.Request.Path.Value!.Split('/');
        if (parts.Length < 5 || !inboxes.TryGetValue(parts[3], out var inbox))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var isNew = HttpMethods.IsPost(context.Request.Method);
        var id = isNew ? Interlocked.Increment(ref delivered).ToString(CultureInfo.InvariantCulture) : parts[5];
        inbox.Take(id, await BodyAsync(context.Request, inbox.KeepsNewest));
        context.Response.StatusCode = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(context.Response.Body, new WireId(id), WireJson.Default.WireId);
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request, bool keep)
    {
        if (!keep)
        {
            await request.Body.CopyToAsync(Stream.Null);
            return [];
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 4096));
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }
}
