using KingdeeCoachBot.BotFramework.Hosting;

namespace KingdeeCoachBot.WebChat;

/// <summary>
/// Lets in only this computer's own page: anyone who reaches the chat page may play any persona. A foreign site open in the same browser
/// reaches loopback too, so the host named (DNS rebinding) and the page that asks are looked at as well; and a tunnel opened for Teams
/// would carry the whole internet here from a loopback address, so whatever was forwarded is refused.
/// </summary>
internal sealed class LocalOnly(RequestDelegate next)
{
    /// <summary>Bytes of a request body. A text of 10,000 characters and any card's inputs fit well.</summary>
    public const long MaxBodySize = 256 * 1024;

    /// <summary>Marks the endpoints that are guarded.</summary>
    public sealed class Mark
    {
        /// <summary>Takes multipart/form-data with files instead of JSON.</summary>
        public bool TakesFiles { get; init; }
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Mark>() is not { } mark)
            return next(context);
        if (Objection(context, mark) is { } refusal)
            return refusal.ToResult().ExecuteAsync(context);
        return next(context);
    }

    private static Refusal? Objection(HttpContext context, Mark mark)
    {
        var request = context.Request;
        if (request.Objection() is { } objection)
            return ToRefusal(objection);
        if (!mark.TakesFiles && !request.HasJsonContentType() && HasBody(request))
            return new Refusal(415, "UnsupportedMediaType", "Send application/json.");
        var most = mark.TakesFiles ? Uploads.MostRequestBytes : MaxBodySize;
        if (request.ContentLength > most)
            return new Refusal(413, "MessageSizeTooBig", $"At most {most / 1024} KB.");
        LimitBody(context, most);
        return null;
    }

    private static Refusal ToRefusal(LocalObjection objection) => objection switch
    {
        LocalObjection.Forwarded => new Refusal(403, "NotLocal", "The chat page is not served through proxies or tunnels."),
        LocalObjection.ForeignHost => new Refusal(403, "ForeignHost", "Open the chat page as localhost."),
        LocalObjection.ForeignOrigin => new Refusal(403, "ForeignOrigin", "Another page may not talk to the chat."),
        _ => new Refusal(403, "NotLocal", "The chat page is for this computer only."),
    };

    private static bool HasBody(HttpRequest request) => request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;

    // A body sent in chunks tells no length beforehand; Kestrel counts.
    private static void LimitBody(HttpContext context, long most)
    {
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
    }
}
