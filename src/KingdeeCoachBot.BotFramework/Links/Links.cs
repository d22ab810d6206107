namespace KingdeeCoachBot.BotFramework.Links;

/// <summary>
/// Makes unguessable, signed, expiring links to what the bot can show: a document reaches a Teams user this way, and Teams itself fetches
/// pictures without a user. Who has the link has the content, until it expires.
/// </summary>
public sealed class Links
{
    /// <summary>The path that the links' tokens follow.</summary>
    public const string Path = "files/";

    private readonly LinkAddress address;
    private readonly LinkTokens tokens;
    private readonly TimeProvider clock;

    internal Links(LinkAddress address, LinkTokens tokens, TimeProvider clock) => (this.address, this.tokens, this.clock) = (address, tokens, clock);

    /// <summary>Makes a link.</summary>
    /// <param name="target">What it leads to.</param>
    /// <param name="lifetime">How long it works; at most seven days.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <returns>Null where the bot has no address that people reach: say as text what the file would have held.</returns>
    public async Task<Uri?> CreateAsync(LinkTarget target, TimeSpan lifetime, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lifetime, LinkKeys.LongestLifetime);
        return address.Base is { } start ? new Uri(start, Path + await tokens.WriteAsync(target, clock.GetUtcNow() + lifetime, ct)) : null;
    }
}
