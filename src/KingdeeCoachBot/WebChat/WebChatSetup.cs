using KingdeeCoachBot.BotFramework.Connector;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KingdeeCoachBot.WebChat;

/// <summary>The local chat page: for Development only, and for this computer only.</summary>
internal static class WebChatSetup
{
    /// <summary>Needs an IStorage, an IActivityProcessor and a TimeProvider from elsewhere.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddSingleton<Tickets>();
        services.AddSingleton<Listeners>();
        services.AddSingleton<Transcript>();
        services.AddSingleton<Incoming>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<Uploads>();
        services.AddSingleton<DirectLine>();
        services.AddSingleton<ActivityStream>();
        services.TryAddSingleton<ChatPage>();
        services.AddSingleton<IConnector, WebChatConnector>();
        return services;
    }

    public static WebApplication MapWebChat(this WebApplication app)
    {
        app.UseMiddleware<LocalOnly>();
        app.UseWebSockets();
        var local = app.MapGroup("").WithMetadata(new LocalOnly.Mark()).AddEndpointFilter(Refusal.AnswerAsync);
        MapPage(local);
        MapDirectLine(local.MapGroup(DirectLine.Path));
        return app;
    }

    private static void MapPage(RouteGroupBuilder local)
    {
        local.MapGet("/", (HttpContext context, ChatPage page) => page.Index(context));
        local.MapGet("/webchat/personas", () => Results.Json(Personas.All, WebChatJson.Wire.IReadOnlyListPersona));
        local.MapGet("/webchat/{file}", (HttpContext context, string file, ChatPage page) => page.Asset(context, file));
    }

    private static void MapDirectLine(RouteGroupBuilder line)
    {
        line.MapPost("/tokens/generate", (HttpContext context, DirectLine direct) => direct.GenerateTokenAsync(context));
        line.MapPost("/tokens/refresh", (HttpContext context, DirectLine direct) => direct.RefreshToken(context));
        line.MapPost("/conversations", (HttpContext context, DirectLine direct) => direct.StartAsync(context));
        line.MapGet("/conversations/{id}", (HttpContext context, string id, string? watermark, DirectLine direct) =>
            direct.ReconnectAsync(context, id, watermark));
        line.MapGet("/conversations/{id}/activities", (HttpContext context, string id, string? watermark, DirectLine direct) =>
            direct.GetActivitiesAsync(context, id, watermark));
        line.MapPost("/conversations/{id}/activities", (HttpContext context, string id, DirectLine direct) =>
            direct.PostActivityAsync(context, id));
        line.MapPost("/conversations/{id}/upload", (HttpContext context, string id, DirectLine direct) => direct.UploadAsync(context, id))
            .WithMetadata(new LocalOnly.Mark { TakesFiles = true });
        line.MapGet("/files/{id}/{name}", (HttpContext context, string id, string name, Uploads uploads) => uploads.GiveAsync(context, id, name));
        line.MapGet("/conversations/{id}/stream", (HttpContext context, string id, string? watermark, string? t, ActivityStream stream) =>
            stream.ServeAsync(context, id, watermark, t));
    }
}
