using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace KingdeeCoachBot.WebChat;

/// <summary>Files that the chat page sends: kept for a day under addresses that cannot be guessed, from which the bot fetches them.</summary>
internal sealed class Uploads(IStorage storage, TimeProvider clock)
{
    /// <summary>Bytes of one file. A little more than the bot reads: it says itself, in words, what is too large.</summary>
    public const int MostBytes = (2 * 1024 * 1024) + (64 * 1024);

    /// <summary>Bytes of a request: one file and the message that it belongs to.</summary>
    public const long MostRequestBytes = MostBytes + LocalOnly.MaxBodySize;

    /// <summary>The part that holds the message, as Direct Line names it.</summary>
    private const string MessagePart = "activity";

    private const int MostFiles = 5;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Reads an upload: the message, and its files, which are stored.</summary>
    public async Task<(Stream Message, IList<Attachment> Files)> ReadAsync(HttpContext context)
    {
        var form = await FormOf(context.Request, context.RequestAborted);
        var message = form.Files.GetFile(MessagePart) ?? throw new Refusal(400, "BadArgument", "The upload has no part named activity.");
        var files = form.Files.Where(file => file != message).ToArray();
        if (files.Length is 0 or > MostFiles || files.Any(file => file.Length > MostBytes))
            throw new Refusal(413, "MessageSizeTooBig", "Send one to five files, together at most 2 MB.");
        var attachments = new List<Attachment>();
        foreach (var file in files)
            attachments.Add(await KeepAsync(context.Request, file, context.RequestAborted));
        return (message.OpenReadStream(), attachments);
    }

    public async Task<IResult> GiveAsync(HttpContext context, string id, string name)
    {
        var key = Key(id);
        if (!(await storage.ReadAsync([key], context.RequestAborted)).TryGetValue(key, out var item))
            throw new Refusal(404, "NotFound", "The file is no longer kept.");
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        var headers = context.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        // Whatever it is, the browser does not run it.
        return Results.Bytes(item.Body, "application/octet-stream");
    }

    private static async Task<IFormCollection> FormOf(HttpRequest request, CancellationToken ct)
    {
        if (!request.HasFormContentType)
            throw new Refusal(415, "UnsupportedMediaType", "Send multipart/form-data.");
        try
        {
            return await request.ReadFormAsync(
                new FormOptions { MultipartBodyLengthLimit = MostRequestBytes, ValueCountLimit = 2 * MostFiles, MemoryBufferThreshold = (int)MostRequestBytes }, ct);
        }
        catch (InvalidDataException)
        {
            throw new Refusal(400, "BadArgument", "The upload cannot be read.");
        }
    }

    private async Task<Attachment> KeepAsync(HttpRequest request, IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        var id = Guid.NewGuid().ToString("N");
        var key = Key(id);
        await storage.WriteAsync([new StorageChange.Put(key, bytes.ToArray(), null, [Expiry.At(clock.GetUtcNow() + Kept, key)])], ct);
        var name = file.FileName.Length <= 200 ? file.FileName : file.FileName[^200..];
        return new Attachment
        {
            Name = name,
            ContentType = file.ContentType,
            ContentUrl = $"{request.Scheme}://{request.Host}{DirectLine.Path}/files/{id}/{Uri.EscapeDataString(name)}",
        };
    }

    private static string Key(string id) => $"webchat-files/{id}";
}
