using System.Net;
using Microsoft.AspNetCore.Http;

namespace KingdeeCoachBot.BotFramework.Hosting;

/// <summary>Requests from this machine that no foreign web page has a hand in.</summary>
public static class LocalRequests
{
    /// <summary>
    /// The caller is on this machine, addressed it as this machine (a foreign name that resolves to 127.0.0.1 is DNS rebinding), and, if it
    /// is a page, is our own.
    /// </summary>
    public static bool IsLocal(this HttpRequest request) =>
        IsLoopback(request.HttpContext.Connection.RemoteIpAddress) && IsThisMachine(request.Host.Host) && IsOwnOrigin(request);

    private static bool IsLoopback(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
