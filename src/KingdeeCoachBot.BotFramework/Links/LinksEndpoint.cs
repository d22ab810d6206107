using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KingdeeCoachBot.BotFramework.Links;

/// <summary><c>GET /files/{token}</c>: makes and gives what a link leads to.</summary>
internal sealed class LinksEndpoint(LinkTokens tokens, IEnumerable<ILinkedContent> contents)
{
    // Shown by a browser to somebody who speaks either language; nothing says which. Wrong, expired and never made look the same.
    private const string GonePage = """
        <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>链接已失效 · Link expired</title>
        <body style="font-family:system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem;line-height:1.6">
        <h1 style="font-size:1.2rem">这个链接已经失效了</h1><p>回到和机器人的聊天里，再要一次就行。</p>
        <h1 style="font-size:1.2rem" lang="en">This link no longer works</h1><p lang="en">Go back to your chat with the bot and ask for it again.</p></body></html>
        """;

    public async Task<IResult> HandleAsync(HttpContext context, string token)
    {
        Protect(context.Response.Headers);
        try
        {
            return await MakeAsync(token, context.RequestAborted) is { } file ? Give(context.Response.Headers, file) : Gone();
        }
        catch (StorageUnavailableException)
        {
            context.Response.Headers.RetryAfter = "5";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<LinkedFile?> MakeAsync(string token, CancellationToken ct) =>
        await tokens.ReadAsync(token, ct) is { } target && contents.FirstOrDefault(each => each.Kind == target.Kind) is { } content
            ? await content.MakeAsync(target, ct)
            : null;

    private static IResult Give(IHeaderDictionary headers, LinkedFile file)
    {
        var disposition = new ContentDispositionHeaderValue(file.IsPicture ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        // A client shows a card's picture each time the card scrolls by.
        if (file.IsPicture)
            headers.CacheControl = "private, max-age=86400, immutable";
        return Results.Bytes(file.Bytes, file.ContentType);
    }

    private static IResult Gone() => Results.Text(GonePage, "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound);

    // The content is one person's: no cache keeps it, no page embeds it, and no browser takes it for something else.
    private static void Protect(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
    }
}
