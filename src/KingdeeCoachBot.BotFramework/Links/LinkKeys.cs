using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.BotFramework.Links;

/// <summary>
/// The keys that links are signed with. They lie in storage, so that all instances agree and a restart breaks no link; a new one is made
/// every month, and an old one is forgotten when nothing that it signed can be valid any more.
/// </summary>
internal sealed class LinkKeys(IStorage storage, TimeProvider clock)
{
    /// <summary>The longest that a link may live.</summary>
    public static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(7);

    private const string Key = "keys/links";
    private const int SecretBytes = 32;

    private static readonly TimeSpan SignsFor = TimeSpan.FromDays(30);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(5);

    private volatile Keyring? known;

    /// <summary>The key to sign with now; made where there is none, or only an old one.</summary>
    public async Task<LinkKey> NewestAsync(CancellationToken ct)
    {
        if (Signing(known) is { } current)
            return current;
        while (true)
        {
            var (read, eTag) = await ReadAsync(ct);
            if (Signing(read) is { } there)
                return there;
            await TryAddAsync(read, eTag, ct);
        }
    }

    /// <summary>The key of an id, null where there is none any more.</summary>
    public async Task<LinkKey?> FindAsync(string id, CancellationToken ct)
    {
        if (known?.Find(id) is { } here)
            return here;
        // Another instance may have made it. Whoever invents ids does not get a query for each.
        if (known is { } keyring && clock.GetUtcNow() - keyring.ReadAt < AskAgainAfter)
            return null;
        return (await ReadAsync(ct)).Keys.Find(id);
    }

    private LinkKey? Signing(Keyring? keyring) =>
        keyring?.Keys is [.., var newest] && clock.GetUtcNow() - newest.MadeAt < SignsFor ? newest : null;

    private async Task<(Keyring Keys, string? ETag)> ReadAsync(CancellationToken ct)
    {
        var item = (await storage.ReadAsync([Key], ct)).GetValueOrDefault(Key);
        var keys = item is null ? null : JsonSerializer.Deserialize(item.Body.Span, LinkJson.Stored.IReadOnlyListLinkKey);
        var read = new Keyring(keys ?? [], clock.GetUtcNow());
        known = read;
        return (read, item?.ETag);
    }

    // Of two instances that need the first key one inserts it; the other finds it when it reads again.
    private async Task TryAddAsync(Keyring keyring, string? eTag, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var made = new LinkKey(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), RandomNumberGenerator.GetBytes(SecretBytes), now);
        IReadOnlyList<LinkKey> keys = [.. keyring.Keys.Where(key => now - key.MadeAt < SignsFor + LongestLifetime), made];
        try
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(keys, LinkJson.Stored.IReadOnlyListLinkKey);
            await storage.WriteAsync([new StorageChange.Put(Key, body, eTag, [])], ct);
        }
        catch (ETagConflictException)
        {
            // Somebody else made one at this moment.
        }
    }

    private sealed record Keyring(IReadOnlyList<LinkKey> Keys, DateTimeOffset ReadAt)
    {
        public LinkKey? Find(string id) => Keys.FirstOrDefault(key => key.Id == id);
    }
}

/// <summary>A key that links are signed with.</summary>
internal sealed record LinkKey(string Id, byte[] Secret, DateTimeOffset MadeAt);

/// <summary>What a link's token says, under short names: it stands in an address.</summary>
internal sealed record LinkClaims(
    [property: JsonPropertyName("k")] string Key,
    [property: JsonPropertyName("e")] long Expires,
    [property: JsonPropertyName("w")] string Kind,
    [property: JsonPropertyName("t")] string Tenant,
    [property: JsonPropertyName("u")] string User,
    [property: JsonPropertyName("d")] string? Detail);

[JsonSerializable(typeof(IReadOnlyList<LinkKey>))]
[JsonSerializable(typeof(LinkClaims))]
internal sealed partial class LinkJson : JsonSerializerContext
{
    public static LinkJson Stored { get; } = new(BotJson.WireOptions());
}
