using System.Text.Json;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Hosting;

/// <summary><c>POST /api/messages</c>: the one door through which channels reach the bot.</summary>
internal sealed partial class MessagesEndpoint(
    IActivityProcessor processor, IChannelAuthentication authentication, ServiceUrls serviceUrls, ILogger<MessagesEndpoint> logger)
{
    /// <summary>Teams takes 100 KB from a bot and sends less; ten thousand characters of text fit many times.</summary>
    public const long MostBytes = 256 * 1024;

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        if (await authentication.RefuseAsync(request, ct) is { } refused)
            return Results.StatusCode(refused);
        if (!request.HasJsonContentType())
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);

        var (activity, problem) = await ReadAsync(request, ct);
        if (activity is null)
            return problem!;
        if (Problem(activity) is { } missing)
            return BadRequest(missing);
        if (!serviceUrls.Allows(activity.ServiceUrl))
            return ServiceUrlRefused(activity.ChannelId);
        if (await authentication.RefuseAsync(request, activity, ct) is { } forbidden)
            return Results.StatusCode(forbidden);

        return await ProcessAsync(activity, ct);
    }

    private static async Task<(Activity? Activity, IResult? Problem)> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(request.Body, BotJson.Wire.Activity, ct);
            return (activity, activity is null ? BadRequest("The body is empty; send one activity as JSON.") : null);
        }
        catch (JsonException)
        {
            return (null, BadRequest("The body is not a JSON activity."));
        }
        catch (BadHttpRequestException exception)
        {
            return (null, Results.StatusCode(exception.StatusCode));
        }
    }

    private static string? Problem(Activity activity) => activity switch
    {
        { Type: null or "" } => "The activity has no type.",
        { ChannelId: null or "" } => "The activity has no channelId.",
        { Conversation.Id: null or "" } or { Conversation: null } => "The activity has no conversation id.",
        { From: null } or { From: { Id: null or "", AadObjectId: null or "" } } => "The activity has no sender (from.id).",
        { ServiceUrl: null or "" } => "The activity has no serviceUrl to answer to.",
        _ when !WellFormedText.In(activity) => "A text in the activity holds half a character.",
        _ when !TurnIdentity.CanBeStored(activity) => "An id of the activity is too long.",
        _ => null,
    };

    private async Task<IResult> ProcessAsync(Activity activity, CancellationToken ct)
    {
        try
        {
            var response = await processor.ProcessAsync(activity, ct);
            return response is null ? Results.StatusCode(StatusCodes.Status200OK) : ToResult(response);
        }
        catch (StorageUnavailableException exception)
        {
            StorageUnavailable(exception);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (ETagConflictException exception)
        {
            StorageUnavailable(exception);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            // Not even the apology could be carried out. Nothing of it is the channel's business.
            NotProcessed(exception);
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }
    }

    private static IResult ToResult(InvokeResponse response) => response.Body is { } body
        ? Results.Text(body.Utf8.Span, "application/json; charset=utf-8", response.Status)
        : Results.StatusCode(response.Status);

    private static IResult BadRequest(string message) =>
        Results.Text($$$"""{"error":{"code":"BadArgument","message":"{{{message}}}"}}""", "application/json", statusCode: StatusCodes.Status400BadRequest);

    private IResult ServiceUrlRefused(string? channel)
    {
        ServiceUrlNotAllowed(channel);
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    [LoggerMessage(LogLevel.Warning, "An activity of channel {Channel} was refused: its service URL is not one this bot answers to")]
    private partial void ServiceUrlNotAllowed(string? channel);

    [LoggerMessage(LogLevel.Error, "An activity could not be processed, nor the user told")]
    private partial void NotProcessed(Exception exception);

    [LoggerMessage(LogLevel.Error, "The storage is not available; the channel was asked to send again")]
    private partial void StorageUnavailable(Exception exception);
}
