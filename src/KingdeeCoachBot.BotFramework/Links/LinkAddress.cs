using KingdeeCoachBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Links;

/// <summary>Where people reach this bot with a browser: <c>PublicBaseUrl</c>; on this machine only, the address that it listens on.</summary>
internal sealed partial class LinkAddress(Uri? publicUrl, IServer server, BotCredentials credentials, ILogger<LinkAddress> logger)
{
    private int told;

    /// <summary>The address that links begin with, ending in a slash; null where people have none that leads here.</summary>
    public Uri? Base => publicUrl ?? (credentials.AreConfigured ? Untold() : Own());

    /// <summary>Reads the setting.</summary>
    /// <exception cref="BotConfigurationException">It is set, but is no address that links could begin with.</exception>
    public static Uri? Read(IConfiguration configuration)
    {
        if (configuration["PublicBaseUrl"]?.Trim() is not { Length: > 0 } text)
            return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || !CanBegin(url))
            throw new BotConfigurationException($"PublicBaseUrl is '{text}'. Set the public address of this bot, for example https://coach.example.com.");
        return new Uri(url.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    }

    private static bool CanBegin(Uri url) =>
        url is { UserInfo: "", Query: "", Fragment: "" }
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && LocalRequests.IsNamedBy(url.IdnHost)));

    // Without credentials the bot listens on this machine only, and so do all who talk to it.
    private Uri? Own() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address && Uri.TryCreate(address + "/", UriKind.Absolute, out var url)
            ? url
            : null;

    private Uri? Untold()
    {
        if (Interlocked.Exchange(ref told, 1) == 0)
            NoPublicAddress();
        return null;
    }

    [LoggerMessage(LogLevel.Warning, "PublicBaseUrl is not set: files are given as text in the chat. Set it to the public https address of this bot, the one that stands before /api/messages, to give them as downloads.")]
    private partial void NoPublicAddress();
}
