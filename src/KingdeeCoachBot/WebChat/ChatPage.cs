using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace KingdeeCoachBot.WebChat;

/// <summary>The page's files, as the build put them beside the program: found from whatever directory it is started.</summary>
internal sealed class ChatPage
{
    private const string Script = "webchat.js";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        ["index.html"] = "text/html; charset=utf-8",
        ["missing.html"] = "text/html; charset=utf-8",
        ["chat.css"] = "text/css; charset=utf-8",
        ["chat.js"] = "text/javascript; charset=utf-8",
        ["connection.js"] = "text/javascript; charset=utf-8",
        ["looks.js"] = "text/javascript; charset=utf-8",
        ["words.js"] = "text/javascript; charset=utf-8",
        [Script] = "text/javascript; charset=utf-8",
        ["favicon.svg"] = "image/svg+xml",
    };

    private readonly string folder;

    public ChatPage()
        : this(Path.Combine(AppContext.BaseDirectory, "webchat"))
    {
    }

    public ChatPage(string folder) => this.folder = folder;

    /// <summary>The page; or, where the build found no Node.js and so has no Web Chat, the page that says so.</summary>
    public IResult Index(HttpContext context) => Serve(context, File.Exists(Path.Combine(folder, Script)) ? "index.html" : "missing.html");

    public IResult Asset(HttpContext context, string file) => file.EndsWith(".html", StringComparison.Ordinal) ? Results.NotFound() : Serve(context, file);

    private IResult Serve(HttpContext context, string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!ContentTypes.TryGetValue(name, out var contentType) || !file.Exists)
            return Results.NotFound();
        Protect(context);
        var written = new DateTimeOffset(file.LastWriteTimeUtc);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{written.Ticks:x}-{file.Length:x}\"");
        return Results.File(file.FullName, contentType, lastModified: written, entityTag: new EntityTagHeaderValue(tag));
    }

    /// <summary>Nothing comes from, and nothing goes to, any other host.</summary>
    /// <remarks>
    /// Web Chat needs: inline styles, which it makes as the page runs; data: images, which are its icons and drawn pictures; blob: images for
    /// pasted ones; a chosen file is read from a blob: address too. Its stream is named with ws: because not every browser counts that as 'self'. It asks for no eval, worker or frame.
    /// </remarks>
    private static void Protect(HttpContext context)
    {
        var headers = context.Response.Headers;
        var stream = context.Request.IsHttps ? "wss" : "ws";
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
            $"connect-src 'self' blob: {stream}://{context.Request.Host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // Asked for each time and answered 304: after the next build nobody sees an old page.
        headers.CacheControl = "no-cache";
    }
}
