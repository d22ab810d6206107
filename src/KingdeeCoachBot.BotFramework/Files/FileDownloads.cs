using System.Net;
using System.Text;

namespace KingdeeCoachBot.BotFramework.Files;

/// <summary>Fetches files that users attached. For use in a job: it takes as long as the network takes.</summary>
public sealed class FileDownloads(IHttpClientFactory clients, FileAddresses addresses)
{
    /// <summary>The name of the HTTP client.</summary>
    internal const string ClientName = "files";

    private const int MostRedirects = 3;

    /// <summary>Fetches a file.</summary>
    /// <param name="url">As it stood in the message.</param>
    /// <param name="mostBytes">A longer file is given up when this many have come, whatever length it announces.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="FileRefusedException">It cannot be had, and trying again would not help.</exception>
    /// <exception cref="HttpRequestException">It could not be had this time.</exception>
    public async Task<byte[]> FetchAsync(string url, int mostBytes, CancellationToken ct)
    {
        if (url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return Decoded(url, mostBytes);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            throw new FileRefusedException(FileRefusal.Address);

        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var response = await AskAsync(address, ct);
            if (Redirect(address, response) is { } next)
                address = next;
            else
                return await ReadAsync(response, mostBytes, ct);
        }

        throw new FileRefusedException(FileRefusal.Address);
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, CancellationToken ct)
    {
        if (!addresses.Allows(address))
            throw new FileRefusedException(FileRefusal.Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
    }

    // Each hop is looked at anew, and none leads to another host.
    private static Uri? Redirect(Uri from, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            return null;
        var next = new Uri(from, location);
        return string.Equals(next.IdnHost, from.IdnHost, StringComparison.OrdinalIgnoreCase) && next.Port == from.Port
            ? next
            : throw new FileRefusedException(FileRefusal.Address);
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, int mostBytes, CancellationToken ct)
    {
        // The addresses of Teams work for some minutes: then it is 401, 403 or 404, for ever.
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
            throw new FileRefusedException(FileRefusal.Gone);
        response.EnsureSuccessStatusCode();
        if (response.Content.Headers.ContentLength > mostBytes)
            throw new FileRefusedException(FileRefusal.TooLarge);
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        return await ReadAsync(body, mostBytes, ct);
    }

    private static async Task<byte[]> ReadAsync(Stream body, int mostBytes, CancellationToken ct)
    {
        using var read = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, ct) is var count and > 0)
        {
            if (read.Length + count > mostBytes)
                throw new FileRefusedException(FileRefusal.TooLarge);
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    private static byte[] Decoded(string url, int mostBytes)
    {
        var comma = url.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            throw new FileRefusedException(FileRefusal.Address);
        try
        {
            var data = Uri.UnescapeDataString(url[(comma + 1)..]);
            var bytes = url.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? Convert.FromBase64String(data) : Encoding.UTF8.GetBytes(data);
            return bytes.Length <= mostBytes ? bytes : throw new FileRefusedException(FileRefusal.TooLarge);
        }
        catch (FormatException)
        {
            throw new FileRefusedException(FileRefusal.Address);
        }
    }
}

/// <summary>A file cannot be had, however often it is tried.</summary>
public sealed class FileRefusedException(FileRefusal reason) : Exception($"The file cannot be had: {reason}.")
{
    /// <summary>Why.</summary>
    public FileRefusal Reason { get; } = reason;
}

/// <summary>Why a file cannot be had.</summary>
public enum FileRefusal
{
    /// <summary>It lies where the bot does not fetch files.</summary>
    Address,

    /// <summary>It is longer than asked for.</summary>
    TooLarge,

    /// <summary>It is no longer there, or its address has expired.</summary>
    Gone,
}
