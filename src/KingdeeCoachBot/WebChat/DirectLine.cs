using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KingdeeCoachBot.WebChat;

/// <summary>The part of Direct Line 3.0 that Web Chat needs. <see href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference"/></summary>
internal sealed partial class DirectLine(Tickets tickets, Transcript transcript, Inbox inbox, Incoming incoming, Uploads uploads)
{
    public const string Path = "/v3/directline";

    /// <summary>A token for a new conversation, or for one of the persona's own that the page remembers.</summary>
    public async Task<IResult> GenerateTokenAsync(HttpContext context)
    {
        var ticket = await NewTicketAsync(await ReadAsync(context, WebChatJson.Wire.StartRequest), context.RequestAborted);
        return Json(200, new Access(ticket.ConversationId, tickets.Issue(ticket), Tickets.ExpiresIn));
    }

    public IResult RefreshToken(HttpContext context)
    {
        var ticket = TicketOf(context);
        return Json(200, new Access(ticket.ConversationId, tickets.Issue(ticket), Tickets.ExpiresIn));
    }

    /// <summary>Begins the conversation of the token, or of a new one for the persona named in the body.</summary>
    public async Task<IResult> StartAsync(HttpContext context)
    {
        var ct = context.RequestAborted;
        var request = await ReadAsync(context, WebChatJson.Wire.StartRequest);
        var ticket = context.Request.Headers.Authorization.Count > 0 ? TicketOf(context) : await NewTicketAsync(request, ct);
        var head = await transcript.BeginAsync(
            ticket.ConversationId, new ConversationHead(ticket.Persona.Id, 0, false, request.Locale, request.Timezone), ct);
        await inbox.CatchUpAsync(ticket, head, ct);
        return Json(201, AccessWithStream(context, ticket, watermark: null));
    }

    public async Task<IResult> ReconnectAsync(HttpContext context, string id, string? watermark)
    {
        var ticket = TicketOf(context, id);
        var head = await transcript.FindAsync(id, context.RequestAborted) ?? throw UnknownConversation();
        await inbox.CatchUpAsync(ticket, head, context.RequestAborted);
        return Json(200, AccessWithStream(context, ticket, watermark));
    }

    public async Task<IResult> PostActivityAsync(HttpContext context, string id)
    {
        var ticket = TicketOf(context, id);
        var posted = await ReadAsync(context, BotJson.Wire.Activity);
        if (posted.Is(ActivityTypes.Typing))
            return Results.Json(new ResourceResponse(null), WebChatJson.Wire.ResourceResponse);
        if (posted.Type is not (ActivityTypes.Message or ActivityTypes.Event))
            throw new Refusal(400, "BadArgument", "Only messages, events and typing are taken.");
        return await TakeAsync(Complete(ticket, posted), context.RequestAborted);
    }

    /// <summary>A message with files.</summary>
    public async Task<IResult> UploadAsync(HttpContext context, string id)
    {
        var ticket = TicketOf(context, id);
        var (message, files) = await uploads.ReadAsync(context);
        var posted = await ReadAsync(message, BotJson.Wire.Activity, context.RequestAborted);
        if (!posted.Is(ActivityTypes.Message))
            throw new Refusal(400, "BadArgument", "Files come with a message.");
        var activity = Complete(ticket, posted);
        activity.Attachments = files;
        return await TakeAsync(activity, context.RequestAborted);
    }

    public async Task<IResult> GetActivitiesAsync(HttpContext context, string id, string? watermark)
    {
        TicketOf(context, id);
        var since = ParseWatermark(watermark);
        if (await transcript.FindAsync(id, context.RequestAborted) is null)
            throw UnknownConversation();
        var news = await transcript.SinceAsync(id, since, context.RequestAborted);
        var set = news ?? new ActivitySet([], since.ToString(CultureInfo.InvariantCulture));
        return Results.Json(set, WebChatJson.Wire.ActivitySet);
    }

    /// <summary>The token in the query: a browser's WebSocket sends no headers.</summary>
    public Ticket TicketOfStream(string id, string? token) => Own(tickets.Redeem(token ?? ""), id);

    public static long ParseWatermark(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private async Task<Ticket> NewTicketAsync(StartRequest request, CancellationToken ct)
    {
        var persona = Personas.Find(request.User?.Id) ?? throw new Refusal(400, "BadArgument", "user.id must be one of the personas.");
        if (request.ConversationId is not { } conversation)
            return new Ticket(persona, "webchat-" + Guid.NewGuid().ToString("N"));
        if (!ConversationId().IsMatch(conversation) || (await transcript.FindAsync(conversation, ct))?.Persona != persona.Id)
            throw UnknownConversation();
        return new Ticket(persona, conversation);
    }

    private Activity Complete(Ticket ticket, Activity posted)
    {
        try
        {
            var activity = incoming.Message(ticket, posted);
            // A value may hold half a surrogate pair, which can be read but never be written again.
            _ = JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.Wire.Activity);
            return activity;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new Refusal(400, "BadArgument", "The activity's value or channelData cannot be taken.");
        }
    }

    private Access AccessWithStream(HttpContext context, Ticket ticket, string? watermark)
    {
        var scheme = context.Request.IsHttps ? "wss" : "ws";
        var from = ParseWatermark(watermark).ToString(CultureInfo.InvariantCulture);
        var url = $"{scheme}://{context.Request.Host}{Path}/conversations/{ticket.ConversationId}/stream?watermark={from}&t={tickets.Issue(ticket)}";
        return new Access(ticket.ConversationId, tickets.Issue(ticket), Tickets.ExpiresIn, url);
    }

    private Ticket TicketOf(HttpContext context, string conversation) => Own(TicketOf(context), conversation);

    private Ticket TicketOf(HttpContext context)
    {
        if (context.Request.Headers.Authorization.ToString().Split(' ') is not ["Bearer", var token])
            throw new Refusal(401, "Unauthorized", "Send the token as Bearer.");
        return tickets.Find(token) ?? throw UnknownToken();
    }

    private static Ticket Own(Ticket? ticket, string conversation)
    {
        if (ticket is null)
            throw UnknownToken();
        return ticket.ConversationId == conversation ? ticket : throw new Refusal(403, "Forbidden", "The token is for another conversation.");
    }

    /// <summary>403 as Direct Line has it: clients then know that a new token is needed.</summary>
    private static Refusal UnknownToken() => new(403, "TokenExpired", "The token is not known; the bot may have been started anew. Get a new one.");

    private static Refusal UnknownConversation() => new(404, "ConversationNotFound", "There is no such conversation of this persona.");

    private static JsonHttpResult<Access> Json(int status, Access access) =>
        TypedResults.Json(access, WebChatJson.Wire.Access, statusCode: status);

    private async Task<IResult> TakeAsync(Activity activity, CancellationToken ct)
    {
        await inbox.TakeAsync(activity, ct);
        return Results.Json(new ResourceResponse(activity.Id), WebChatJson.Wire.ResourceResponse);
    }

    private static Task<T> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class => ReadAsync(context.Request.Body, type, context.RequestAborted);

    private static async Task<T> ReadAsync<T>(Stream body, JsonTypeInfo<T> type, CancellationToken ct)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(body, type, ct)
                ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new Refusal(400, "BadArgument", "The body is not the JSON that is expected here.");
        }
    }

    [GeneratedRegex(@"^webchat-[0-9a-f]{32}\z")]
    private static partial Regex ConversationId();
}
