namespace KingdeeCoachBot.BotFramework.Links;

/// <summary>What a link leads to, and in whose name: its content is made when it is fetched, from what that person may see then.</summary>
/// <param name="Kind">The <see cref="ILinkedContent.Kind"/> that makes the content.</param>
/// <param name="Tenant">The person's tenant, as storage keys have it.</param>
/// <param name="User">The person.</param>
/// <param name="Detail">What the kind needs to know beside the person; empty where nothing.</param>
public sealed record LinkTarget(string Kind, string Tenant, string User, string Detail = "");

/// <summary>Makes the content of one kind of link. Whoever has the link gets it: check nothing but what the target says.</summary>
public interface ILinkedContent
{
    /// <summary>Names the kind in links that people keep: never reuse a name for other content.</summary>
    string Kind { get; }

    /// <summary>Makes the content as it is now.</summary>
    /// <returns>Null where there is nothing any more.</returns>
    Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct);
}

/// <summary>What a link gives.</summary>
/// <param name="Name">The file's name for saving; any language.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its content.</param>
public sealed record LinkedFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is shown in a card rather than saved. The same link must then always give the same: whoever fetches it may keep it for a day.</summary>
    public bool IsPicture { get; init; }
}
