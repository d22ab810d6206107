using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Links;

/// <summary>Writes and reads the tokens of links: what is linked in the open, and a signature that nobody else can make.</summary>
internal sealed class LinkTokens(LinkKeys keys, TimeProvider clock)
{
    // Ids of people and tenants fit several times; a longer text is none of ours.
    private const int LongestToken = 2048;

    public async Task<string> WriteAsync(LinkTarget target, DateTimeOffset expires, CancellationToken ct)
    {
        var key = await keys.NewestAsync(ct);
        var claims = new LinkClaims(
            key.Id, expires.ToUnixTimeSeconds(), target.Kind, target.Tenant, target.User, target.Detail.Length == 0 ? null : target.Detail);
        var said = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, LinkJson.Stored.LinkClaims));
        return $"{said}.{Base64Url.EncodeToString(Sign(key, said))}";
    }

    /// <returns>Null where the token was not written by this bot, or has expired.</returns>
    public async Task<LinkTarget?> ReadAsync(string token, CancellationToken ct)
    {
        if (token.Length > LongestToken || token.Split('.') is not [var said, var signature] || Claims(said) is not { } claims)
            return null;
        if (await keys.FindAsync(claims.Key, ct) is not { } key || !IsSigned(key, said, signature))
            return null;
        return claims.Expires > clock.GetUtcNow().ToUnixTimeSeconds()
            ? new LinkTarget(claims.Kind, claims.Tenant, claims.User, claims.Detail ?? "")
            : null;
    }

    private static bool IsSigned(LinkKey key, string said, string signature) =>
        Decoded(signature) is { } given && CryptographicOperations.FixedTimeEquals(given, Sign(key, said));

    private static byte[] Sign(LinkKey key, string said) => HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes(said));

    // Only what is needed to find the key is used before the signature is checked.
    private static LinkClaims? Claims(string said)
    {
        try
        {
            return Decoded(said) is { } json && JsonSerializer.Deserialize(json, LinkJson.Stored.LinkClaims) is { Key: not null, Kind: not null } claims
                ? claims
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[]? Decoded(string text) => Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
