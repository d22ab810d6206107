using System.Collections.Concurrent;
using System.Text;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.Tests.BotFramework.Connector;

/// <summary>A channel on a real port that keeps each request as it came and answers as the test says.</summary>
internal sealed class RecordingChannel : IAsyncDisposable
{
    private readonly ConcurrentQueue<Request> requests = new();
    private readonly WebApplication app;
    private readonly ServiceProvider services;

    private RecordingChannel(WebApplication app)
    {
        this.app = app;
        services = new ServiceCollection()
            .AddLogging()
#pragma warning disable RS0030 // A test's clock goes by the machine's.
            .AddSingleton(TimeProvider.System)
#pragma warning restore RS0030
            .AddBotFramework(new ConfigurationBuilder().Build())
            .BuildServiceProvider();
    }

    /// <summary>Answers the request of this number, counted from one.</summary>
    public Func<int, HttpContext, Task> Answer { get; set; } = (_, context) => context.Response.WriteAsync("""{"id":"sent-1"}""");

    public IReadOnlyList<Request> Requests => [.. requests];

    public string ServiceUrl => app.Urls.First() + "/base/";

    public IConversations Conversations => services.GetRequiredService<IConversations>();

    public IConnector Connector => services.GetServices<IConnector>().Single();

    public static async Task<RecordingChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new RecordingChannel(app);
        app.Run(channel.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return channel;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        requests.Enqueue(new Request(
            context.Request.Method, target, context.Request.Protocol, context.Request.ContentType, await reader.ReadToEndAsync()));
        await Answer(requests.Count, context);
    }

    internal sealed record Request(string Method, string Target, string Protocol, string? ContentType, string Body);
}
