using System.Net;
using Microsoft.AspNetCore.Http;

namespace KingdeeCoachBot.BotFramework.Hosting;

/// <summary>Tells requests of this machine's own user from those that only look so.</summary>
public static class LocalRequests
{
    private static readonly string[] Forwarded = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-Host"];

    /// <summary>Whether the request comes from this machine and no foreign page, name or tunnel has a hand in it.</summary>
    public static bool IsLocal(this HttpRequest request) => request.Objection() is null;

    /// <summary>What keeps a request from being local; null where nothing does.</summary>
    public static LocalObjection? Objection(this HttpRequest request)
    {
        if (request.HttpContext.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address))
            return LocalObjection.FromElsewhere;
        if (Array.Exists(Forwarded, request.Headers.ContainsKey))
            return LocalObjection.Forwarded;
        if (!IsNamedBy(request.Host.Host))
            return LocalObjection.ForeignHost;
        return IsOwnOrigin(request) ? null : LocalObjection.ForeignOrigin;
    }

    /// <summary>Whether a host name can mean nothing but this machine.</summary>
    public static bool IsNamedBy(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>Why a request is not local.</summary>
public enum LocalObjection
{
    /// <summary>The caller is another machine.</summary>
    FromElsewhere,

    /// <summary>It came through a proxy or a tunnel, which carries the whole internet here from a loopback address.</summary>
    Forwarded,

    /// <summary>It names this machine by a foreign name that resolves to it: DNS rebinding.</summary>
    ForeignHost,

    /// <summary>A page of another site sent it.</summary>
    ForeignOrigin,
}
