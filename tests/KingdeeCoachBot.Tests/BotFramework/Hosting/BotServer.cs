using System.Net;
using System.Text;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Hosting;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.Tests.BotFramework.Hosting;

/// <summary>A bot of the test's on a real port, in Development, where errors would be shown if they could.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    private BotServer(WebApplication app)
    {
        this.app = app;
        client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public Uri Address => client.BaseAddress!;

    public static async Task<BotServer> StartAsync(
        IBot? bot = null, IStorage? storage = null, ITurnErrors? errors = null, TestChannel? channel = null, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        foreach (var (name, value) in settings)
            builder.Configuration[name] = value;
#pragma warning disable RS0030 // A test's clock goes by the machine's.
        builder.Services.AddSingleton<TimeProvider>(new AdjustableClock(TimeProvider.System));
#pragma warning restore RS0030
        builder.Services.AddSingleton(storage ?? new MemoryStorage());
        builder.Services.AddSingleton(bot ?? new TestBot(_ => Task.CompletedTask));
        builder.Services.AddSingleton(errors ?? new Silent());
        if (channel is not null)
            builder.Services.AddSingleton<IConnector>(channel);
        builder.Services.Configure<OutboxOptions>(options => options.SoleProcess = true);
        builder.Services.AddBotFramework(builder.Configuration);
        var app = builder.Build();
        app.MapBot();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new BotServer(app);
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(
        string body, string contentType = "application/json", Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        change?.Invoke(request);
        return await SendAsync(request);
    }

    public async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task DeliveredAsync() => app.Services.GetRequiredService<OutboxDelivery>().DrainAsync(TestContext.Current.CancellationToken);

    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class Silent : ITurnErrors
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
