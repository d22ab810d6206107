using KingdeeCoachBot.BotFramework.Hosting;

namespace KingdeeCoachBot.TeamsPackage;

/// <summary>What an installation fills into the manifest, under the names that <c>manifest.json</c> has in <c>${{…}}</c>.</summary>
internal sealed class PackageSettings
{
    private const string Unset = "https://www.example.com";
    private const int LongestName = 32;

    private static readonly string[] Links = ["TEAMS_WEBSITE_URL", "TEAMS_PRIVACY_URL", "TEAMS_TERMS_URL"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private PackageSettings()
    {
    }

    /// <summary>The links that nobody has set; the package then points to example.com.</summary>
    public IEnumerable<string> UnsetLinks => Links.Where(link => values[link] == Unset);

    /// <summary>Whether <c>PublicBaseUrl</c> is set.</summary>
    public bool HasPublicHost => values.ContainsKey("PublicBaseUrl.Host");

    /// <summary>The value for a placeholder.</summary>
    public string this[string name] =>
        values.GetValueOrDefault(name) ?? throw new BotConfigurationException($"manifest.json has the placeholder {name}, which nothing fills.");

    /// <summary>Reads the settings.</summary>
    /// <exception cref="BotConfigurationException">One is missing or cannot be right; the message says what to set.</exception>
    public static PackageSettings Read(IConfiguration configuration)
    {
        var settings = new PackageSettings();
        var values = settings.values;
        var bot = Text(configuration, "MicrosoftAppId") ?? throw new BotConfigurationException(
            "Set MicrosoftAppId to the application (client) id of the bot's app registration.");
        values["MicrosoftAppId"] = Id("MicrosoftAppId", bot);
        values["TEAMS_APP_ID"] = Id("TEAMS_APP_ID", Text(configuration, "TEAMS_APP_ID") ?? bot);
        values["TEAMS_DEVELOPER_NAME"] = Name(Text(configuration, "TEAMS_DEVELOPER_NAME") ?? "KingdeeCoachBot");
        foreach (var link in Links)
            values[link] = Text(configuration, link) is { } url ? Https(link, url).AbsoluteUri : Unset;
        if (Text(configuration, "PublicBaseUrl") is { } publicUrl)
            values["PublicBaseUrl.Host"] = Https("PublicBaseUrl", publicUrl).IdnHost;
        return settings;
    }

    private static string? Text(IConfiguration configuration, string name) => configuration[name]?.Trim() is { Length: > 0 } text ? text : null;

    private static string Id(string name, string value) => Guid.TryParse(value, out var id)
        ? id.ToString("D")
        : throw new BotConfigurationException($"{name} is '{value}', which is not a GUID like 11111111-2222-3333-4444-555555555555.");

    private static string Name(string value) => value.Length <= LongestName
        ? value
        : throw new BotConfigurationException($"TEAMS_DEVELOPER_NAME is {value.Length} characters long. Teams takes at most {LongestName}.");

    private static Uri Https(string name, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url is { Scheme: "https", HostNameType: UriHostNameType.Dns, IsLoopback: false }
            ? url
            : throw new BotConfigurationException($"{name} is '{value}'. Set a public address that begins with https:// and a host name.");
}
