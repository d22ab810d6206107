using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Files;

/// <summary>A file that somebody attached to a message. All of it is untrusted: what the file is, only its content tells.</summary>
/// <param name="Name">Its name without folders; may be empty.</param>
/// <param name="Url">Where it is said to be: an address, or a <c>data:</c> URI that holds it.</param>
/// <param name="MediaType">What the channel takes it for; empty where it does not say.</param>
public sealed record IncomingFile(string Name, string Url, string MediaType)
{
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";
    private const int LongestName = 120;

    /// <summary>The name's ending in lower case, without the dot; empty where it has none.</summary>
    public string Extension => Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();

    /// <summary>The files of a message. Cards are none, nor is the HTML copy of its text that Teams attaches to every message.</summary>
    public static IReadOnlyList<IncomingFile> In(Activity activity) =>
        [.. (activity.Attachments ?? []).Where(attachment => attachment is not null).Select(Of).OfType<IncomingFile>()];

    private static IncomingFile? Of(Attachment attachment)
    {
        var type = attachment.ContentType?.Trim().ToLowerInvariant() ?? "";
        if (type == TeamsFile)
            return OfTeams(attachment);
        return attachment.ContentUrl is { Length: > 0 } url && !type.StartsWith("application/vnd.microsoft.card", StringComparison.Ordinal)
            ? new IncomingFile(NameOf(attachment.Name), url, type.Split(';')[0].Trim())
            : null;
    }

    // In a personal chat Teams puts the file into the user's OneDrive and sends an address that works for some minutes without a token.
    private static IncomingFile? OfTeams(Attachment attachment)
    {
        if (attachment.Content?.ToElement() is not { ValueKind: JsonValueKind.Object } content || Text(content, "downloadUrl") is not { } url)
            return null;
        var name = NameOf(attachment.Name);
        var type = Text(content, "fileType")?.Trim('.');
        return new IncomingFile(type is { Length: > 0 and < 10 } && Path.GetExtension(name).Length == 0 ? $"{name}.{type}" : name, url, "");
    }

    private static string NameOf(string? given)
    {
        var name = string.Concat((given ?? "").Where(each => !char.IsControl(each) && !char.IsSurrogate(each)));
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        // The ending is kept: it says more than the beginning.
        return name.Length <= LongestName ? name : name[..(LongestName - 12)] + "…" + name[^10..];
    }

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
