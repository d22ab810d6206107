using System.IO.Compression;
using System.Text.Json.Nodes;
using KingdeeCoachBot.TeamsPackage;
using KingdeeCoachBot.Tests.BotFramework.Cards;
using Microsoft.Extensions.Configuration;

namespace KingdeeCoachBot.Tests.Manifest;

/// <summary>The Teams app package as an administrator gets it.</summary>
internal static class Package
{
    public const string BotId = "6f1c1f0e-5a52-4a0c-9d63-1f6b1d6f7a10";
    public const string AppId = "0b1e6a3c-2f7d-4c1e-8a44-7d2f0c9b5e21";

    public static readonly (string, string)[] Everything =
    [
        ("MicrosoftAppId", BotId), ("TEAMS_APP_ID", AppId), ("PublicBaseUrl", "https://coach.example.org/bot"),
        ("TEAMS_DEVELOPER_NAME", "销售部 \"Enablement\""), ("TEAMS_WEBSITE_URL", "https://example.org"),
        ("TEAMS_PRIVACY_URL", "https://example.org/privacy"), ("TEAMS_TERMS_URL", "https://example.org/terms"),
    ];

    /// <summary>The languages of the package with the texts of each, by the keys that a localization file has.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Texts { get; } = ReadTexts();

    public static PackageSettings Settings(params (string Name, string Value)[] settings) =>
        PackageSettings.Read(Configuration(settings));

    public static IConfiguration Configuration(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Name, (string?)each.Value))).Build();

    public static JsonObject Manifest(params (string Name, string Value)[] settings) => AppPackage.Manifest(Settings(settings));

    /// <summary>The files of the zip.</summary>
    public static Dictionary<string, byte[]> Unzip(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }

    /// <summary>The titles of the commands that a language shows in a scope.</summary>
    public static IEnumerable<string> Commands(string language, string scope)
    {
        var lists = Manifest(Everything)["bots"]![0]!["commandLists"]!.AsArray();
        foreach (var (list, index) in lists.Select((list, index) => (list!, index)))
        {
            if (!list["scopes"]!.AsArray().Any(each => each!.GetValue<string>() == scope))
                continue;
            for (var command = 0; command < list["commands"]!.AsArray().Count; command++)
                yield return Texts[language][$"bots[0].commandLists[{index}].commands[{command}].title"];
        }
    }

    /// <summary>A localization file as the repository has it.</summary>
    public static JsonObject Localization(string file) => JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifest", file)))!.AsObject();

    private static Dictionary<string, IReadOnlyDictionary<string, string>> ReadTexts()
    {
        var manifest = Manifest(Everything);
        var info = manifest["localizationInfo"]!;
        var texts = new Dictionary<string, IReadOnlyDictionary<string, string>> { [info["defaultLanguageTag"]!.GetValue<string>()] = UserVisible(manifest) };
        foreach (var language in info["additionalLanguages"]!.AsArray())
            texts.Add(language!["languageTag"]!.GetValue<string>(), Flat(Localization(language["file"]!.GetValue<string>())));
        return texts;
    }

    private static Dictionary<string, string> Flat(JsonObject file) =>
        file.Where(each => each.Key != "$schema").ToDictionary(each => each.Key, each => each.Value!.GetValue<string>());

    // Names, descriptions and titles are what people read; all else in a manifest of a bot is for machines.
    private static Dictionary<string, string> UserVisible(JsonObject manifest)
    {
        var parts = new[] { "name", "description", "bots" }.SelectMany(part => Strings(part, manifest[part]));
        return parts.Where(text => text.Key.StartsWith("name.", StringComparison.Ordinal) || text.Key.StartsWith("description.", StringComparison.Ordinal)
            || text.Key.EndsWith(".title", StringComparison.Ordinal) || text.Key.EndsWith(".description", StringComparison.Ordinal)).ToDictionary();
    }

    private static IEnumerable<KeyValuePair<string, string>> Strings(string path, JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(each => Strings($"{path}.{each.Key}", each.Value)),
        JsonArray a => a.SelectMany((each, index) => Strings($"{path}[{index}]", each)),
        JsonValue v when v.TryGetValue(out string? text) => [KeyValuePair.Create(path, text)],
        _ => [],
    };
}
