using System.Net.WebSockets;
using System.Text.Json;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.WebChat;

/// <summary>Direct Line's WebSocket: frames of activities, beginning behind the client's watermark.</summary>
internal sealed partial class ActivityStream(
    DirectLine directLine,
    Transcript transcript,
    Listeners listeners,
    IHostApplicationLifetime lifetime,
    ILogger<ActivityStream> logger)
{
    public async Task<IResult> ServeAsync(HttpContext context, string id, string? watermark, string? t)
    {
        directLine.TicketOfStream(id, t);
        if (!context.WebSockets.IsWebSocketRequest)
            throw new Refusal(400, "BadArgument", "This address is for WebSockets.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        // An open stream must not hold up the stopping of the bot.
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var sending = SendAsync(socket, id, DirectLine.ParseWatermark(watermark), over.Token);
        await Task.WhenAny(sending, ReceiveAsync(socket, over.Token));
        await over.CancelAsync();
        await EndAsync(socket, sending);
        return Results.Empty;
    }

    private async Task SendAsync(WebSocket socket, string conversation, long watermark, CancellationToken ct)
    {
        using var listener = listeners.Open(conversation);
        while (true)
        {
            while (await transcript.SinceAsync(conversation, watermark, ct) is { } news)
            {
                watermark = DirectLine.ParseWatermark(news.Watermark);
                if (news.Activities.Count > 0)
                    await SendAsync(socket, news, ct);
            }

            if (await listener.NextAsync(ct) is { } passing)
                await SendAsync(socket, new ActivitySet([passing], null), ct);
        }
    }

    private static Task SendAsync(WebSocket socket, ActivitySet set, CancellationToken ct) => socket.SendAsync(
        JsonSerializer.SerializeToUtf8Bytes(set, WebChatJson.Wire.ActivitySet), WebSocketMessageType.Text, endOfMessage: true, ct);

    /// <summary>Clients send empty keep-alives only; what else comes is not kept.</summary>
    private static async Task ReceiveAsync(WebSocket socket, CancellationToken ct)
    {
        var ignored = new byte[256];
        while ((await socket.ReceiveAsync(ignored, ct)).MessageType != WebSocketMessageType.Close)
        {
        }
    }

    private async Task EndAsync(WebSocket socket, Task sending)
    {
        try
        {
            await sending;
        }
        catch (StorageUnavailableException)
        {
            LogStorageAway();
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The page left, or the bot stops.
        }

        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            socket.Abort();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A chat page's stream ends because the storage cannot be read; the page connects again.")]
    private partial void LogStorageAway();
}
