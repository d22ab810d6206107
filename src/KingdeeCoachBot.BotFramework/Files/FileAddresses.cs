using KingdeeCoachBot.BotFramework.Hosting;

namespace KingdeeCoachBot.BotFramework.Files;

/// <summary>
/// Where files may be fetched from. Whoever may choose an address freely lets the bot knock at doors inside its own network, so hosts are
/// named: the ones where Teams keeps its users' files.
/// </summary>
public sealed class FileAddresses(BotCredentials credentials)
{
    // With the dot: anybody can register a name that ends in "sharepoint.com".
    private static readonly string[] TeamsHosts =
    [
        ".sharepoint.com", ".sharepoint.cn", ".sharepoint.us", ".sharepoint-mil.us", ".teams.microsoft.com", ".teams.microsoft.us",
    ];

    /// <summary>Over HTTPS from where Teams keeps files; without credentials also from this machine.</summary>
    public bool Allows(Uri url) =>
        url.IsAbsoluteUri && string.IsNullOrEmpty(url.UserInfo) && (IsTeams(url) || (!credentials.AreConfigured && IsThisMachine(url)));

    private static bool IsTeams(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.HostNameType == UriHostNameType.Dns
        && Array.Exists(TeamsHosts, host => url.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase));

    private static bool IsThisMachine(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && LocalRequests.IsNamedBy(url.IdnHost);
}
