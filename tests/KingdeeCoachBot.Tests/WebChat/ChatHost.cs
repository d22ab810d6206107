using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.WebChat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace KingdeeCoachBot.Tests.WebChat;

/// <summary>The chat page's endpoints on a real port, with an echoing bot behind them.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    public const string Service = WebChatConnector.ServiceUrl;
    private readonly WebApplication app;

    private ChatHost(WebApplication app, StorageThatGoesAway storage, EchoBot bot)
    {
        this.app = app;
        Storage = storage;
        Bot = bot;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public StorageThatGoesAway Storage { get; }

    public EchoBot Bot { get; }

    public HttpClient Http { get; }

    public FakeTimeProvider Clock => (FakeTimeProvider)this.app.Services.GetRequiredService<TimeProvider>();

    public IConnector Connector => this.app.Services.GetServices<IConnector>().Single();

    /// <summary>Starts the host; with the storage and bot of another, it is that one started anew.</summary>
    public static async Task<ChatHost> StartAsync(ChatHost? before = null, string? pageFolder = null)
    {
        var (storage, bot) = before is null ? (new StorageThatGoesAway(), new EchoBot()) : (before.Storage, before.Bot);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IStorage>(storage);
        builder.Services.AddSingleton<IActivityProcessor>(bot);
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero)));
        if (pageFolder is not null)
            builder.Services.AddSingleton(new ChatPage(pageFolder));
        builder.Services.AddWebChat();
        var app = builder.Build();
        app.MapWebChat();
        await app.StartAsync(TestContext.Current.CancellationToken);
        bot.Connector = app.Services.GetServices<IConnector>().Single();
        return new ChatHost(app, storage, bot);
    }

    public async Task<Chat> OpenAsync(string persona = "rep-zhang")
    {
        var answer = await Http.PostAsJsonAsync(
            "/v3/directline/conversations", new { user = new { id = persona }, locale = "zh-CN", timezone = "Asia/Shanghai" }, Ct);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return new Chat(this, await Chat.ReadAsync(answer));
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await this.app.DisposeAsync();
    }
}

/// <summary>One conversation, as a client holds it.</summary>
internal sealed class Chat(ChatHost host, JsonNode access)
{
    public string Id { get; } = (string)access["conversationId"]!;

    public string Token { get; } = (string)access["token"]!;

    public string? StreamUrl { get; } = (string?)access["streamUrl"];

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonNode>(ChatHost.Ct))!;

    public Task<HttpResponseMessage> SendAsync(string text, string? messageId = null, string? clientId = null) =>
        PostAsync(new { type = "message", text, locale = "zh-CN", channelData = new { clientActivityID = clientId, messageId } });

    public Task<HttpResponseMessage> PostAsync(object activity) =>
        RequestAsync(HttpMethod.Post, $"conversations/{Id}/activities", JsonContent.Create(activity));

    public async Task<string> SaysAsync(string text)
    {
        var answer = await SendAsync(text);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (string)(await ReadAsync(answer))["id"]!;
    }

    public async Task<(List<JsonNode> Activities, string Watermark)> ActivitiesAsync(string watermark = "")
    {
        var set = await ReadAsync(await RequestAsync(HttpMethod.Get, $"conversations/{Id}/activities?watermark={watermark}"));
        return ([.. set["activities"]!.AsArray().Select(activity => activity!)], (string)set["watermark"]!);
    }

    public async Task<List<string?>> TextsAsync(string watermark = "") =>
        [.. (await ActivitiesAsync(watermark)).Activities.Select(activity => (string?)activity["text"])];

    public async Task<HttpResponseMessage> RequestAsync(HttpMethod method, string path, HttpContent? content = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, "/v3/directline/" + path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        return await host.Http.SendAsync(request, ChatHost.Ct);
    }

    /// <summary>An activity of the bot's, addressed to this conversation.</summary>
    public Activity FromBot(string text, string? id = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Text = text,
        ServiceUrl = ChatHost.Service,
        Conversation = new ConversationAccount { Id = Id },
    };

    public async Task<ClientWebSocket> StreamAsync()
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(StreamUrl!), ChatHost.Ct);
        return socket;
    }

    public static async Task<JsonNode> NextFrameAsync(ClientWebSocket socket)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, ChatHost.Ct).WaitAsync(TimeSpan.FromSeconds(10), ChatHost.Ct);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(frame.ToArray())!;
    }
}
