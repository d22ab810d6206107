using KingdeeCoachBot.BotFramework.Hosting;

namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>
/// Which service URLs may be talked to. Whoever can choose one freely gets the bot's tokens and messages, so hosts are compared
/// whole: anybody can register a name below <c>trafficmanager.net</c>.
/// </summary>
public sealed class ServiceUrls(BotCredentials credentials)
{
    private static readonly HashSet<string> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
    };

    /// <summary>With credentials: the connector's own hosts over HTTPS. Without: this machine only.</summary>
    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && string.IsNullOrEmpty(url.UserInfo)
        && (credentials.AreConfigured ? IsConnector(url) : IsThisMachine(url));

    private static bool IsConnector(Uri url) => url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && Hosts.Contains(url.Host);

    // Uri.IsLoopback would also take the machine's own name, which may resolve to an outside address.
    private static bool IsThisMachine(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && LocalRequests.IsNamedBy(url.IdnHost);
}
