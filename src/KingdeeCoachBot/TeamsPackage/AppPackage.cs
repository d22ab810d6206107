using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KingdeeCoachBot.TeamsPackage;

/// <summary>The zip that Teams takes: the manifest with the installation's ids, and the files that it names.</summary>
internal static partial class AppPackage
{
    // The same settings give the same bytes, whenever the package is built. No zip can hold an earlier date.
    private static readonly DateTimeOffset WrittenAt = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Teams asks for UTF-8; names stay readable.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where the manifest and its files lie beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "manifest");

    /// <summary>The content of the zip file.</summary>
    public static byte[] Build(PackageSettings settings)
    {
        var manifest = Manifest(settings);
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", Encoding.UTF8.GetBytes(manifest.ToJsonString(Readable)));
            foreach (var file in FilesOf(manifest))
                Add(zip, file, File.ReadAllBytes(Path.Combine(Folder, file)));
        }

        return content.ToArray();
    }

    /// <summary>The manifest with every placeholder filled.</summary>
    public static JsonObject Manifest(PackageSettings settings)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!.AsObject();
        if (!settings.HasPublicHost)
            manifest.Remove("validDomains");
        var filled = Placeholder().Replace(
            manifest.ToJsonString(Readable),
            match => JsonEncodedText.Encode(settings[match.Groups["name"].Value], JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
        return JsonNode.Parse(filled)!.AsObject();
    }

    private static IEnumerable<string> FilesOf(JsonObject manifest) =>
    [
        .. manifest["icons"]!.AsObject().Select(icon => icon.Value!.GetValue<string>()),
        .. manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => language!["file"]!.GetValue<string>()),
    ];

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = WrittenAt;
        using var stream = entry.Open();
        stream.Write(content);
    }

    [GeneratedRegex(@"\$\{\{(?<name>[\w.]+)\}\}")]
    private static partial Regex Placeholder();
}
