using System.Net;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace KingdeeCoachBot.BotFramework.Hosting;

/// <summary>Brings the library into an application. The application adds its <see cref="IBot"/>, <see cref="ITurnErrors"/>, storage and clock.</summary>
public static class BotFrameworkServices
{
    private static readonly TimeSpan LongestQuickWait = TimeSpan.FromSeconds(4);

    /// <summary>Adds turns, outbox and connector.</summary>
    /// <exception cref="BotConfigurationException">The credentials contradict each other.</exception>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(BotCredentials.Read(configuration));
        services.TryAddSingleton<IChannelAuthentication, LoopbackAuthentication>();
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton<BotAdapter>();
        services.AddSingleton<IActivityProcessor>(provider => provider.GetRequiredService<BotAdapter>());
        services.AddSingleton<MessagesEndpoint>();
        return services.AddOutbox().AddConnector().AddJobs().AddSchedule().AddFiles().AddLinks(configuration).AddHousekeeping();
    }

    /// <summary>Adds a kind of long work. One class serves one name.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services)
        where TJob : class, IJob => services.AddSingleton<IJob, TJob>();

    /// <summary>Adds work that the clock begins and that needs no conversation. One class serves one kind.</summary>
    public static IServiceCollection AddScheduledWork<TWork>(this IServiceCollection services)
        where TWork : class, IScheduledWork => services.AddSingleton<IScheduledWork, TWork>();

    /// <summary>Maps <c>POST /api/messages</c>. Other methods get 405.</summary>
    public static IEndpointConventionBuilder MapBot(this IEndpointRouteBuilder endpoints)
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<MessagesEndpoint>();
        return endpoints
            .MapPost("/api/messages", (HttpRequest request, CancellationToken ct) => endpoint.HandleAsync(request, ct))
            .WithMetadata(new BodyLimit(MessagesEndpoint.MostBytes));
    }

    private static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddSingleton<OutboxStore>();
        services.AddSingleton<OutboxSender>();
        services.AddSingleton<OutboxDelivery>();
        services.AddSingleton<OutboxCompletions>();
        services.AddSingleton<OutboxDispatcher>();
        // Stopped in reverse order: first no more deliveries, then the last of them are noted.
        services.AddHostedService(provider => provider.GetRequiredService<OutboxCompletions>());
        services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
        return services;
    }

    private static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<JobStore>();
        services.AddSingleton<JobTable>();
        services.AddSingleton<JobSignal>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobWorker>();
        // After the outbox, so that it is stopped before it: what a last continuation says is still delivered.
        services.AddHostedService(provider => provider.GetRequiredService<JobWorker>());
        return services;
    }

    private static IServiceCollection AddSchedule(this IServiceCollection services)
    {
        services.AddSingleton<WorkTable>();
        services.AddSingleton<DueLine>();
        services.AddSingleton<DueRunner>();
        services.AddSingleton<DueWorker>();
        // After the outbox, so that it is stopped before it, as jobs are.
        services.AddHostedService(provider => provider.GetRequiredService<DueWorker>());
        return services;
    }

    private static IServiceCollection AddHousekeeping(this IServiceCollection services)
    {
        services.AddSingleton<Sweep>();
        return services.AddHostedService(provider => provider.GetRequiredService<Sweep>());
    }

    private static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<FileAddresses>();
        services.AddSingleton<FileDownloads>();
        services
            .AddHttpClient(FileDownloads.ClientName, client => client.Timeout = TimeSpan.FromSeconds(20))
            // Addresses of files let in whoever has them: they stand in no log.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                // What comes is counted as it comes: nothing is unpacked behind the counter's back.
                AutomaticDecompression = DecompressionMethods.None,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            });
        return services;
    }

    private static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddSingleton<ConnectorHttp>();
        services.AddSingleton<IConnector, HttpConnector>();
        services.AddSingleton<IConversations, HttpConversations>();
        services
            .AddHttpClient(ConnectorHttp.ClientName, client =>
            {
                // Agents Playground closes HTTP/2 upgrades.
                client.DefaultRequestVersion = HttpVersion.Version11;
                client.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact;
                client.Timeout = Timeout.InfiniteTimeSpan;
            })
            // Two log scopes per request, with addresses that hold conversation ids, for lines that nobody turns on.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = true,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .AddResilienceHandler(ConnectorHttp.ClientName, AddRetries);
        return services;
    }

    private static void AddRetries(ResiliencePipelineBuilder<HttpResponseMessage> pipeline) => pipeline
        .AddTimeout(TimeSpan.FromSeconds(25))
        .AddRetry(new HttpRetryStrategyOptions
        {
            ShouldHandle = retry => ValueTask.FromResult(retry.Outcome.Result is { } response && IsWorthRetrying(response)),
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(1),
            UseJitter = true,
            ShouldRetryAfterHeader = true,
        })
        .AddTimeout(TimeSpan.FromSeconds(10));

    // Teams documents these four as worth repeating; anything else is the outbox's to decide, and so is a longer wait.
    private static bool IsWorthRetrying(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway
            or HttpStatusCode.GatewayTimeout
        && !(response.RetryAfter() > LongestQuickWait);

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
