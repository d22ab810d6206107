namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>One change of an atomic write.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="ETag">
/// The version the writer has seen: null or empty where it has seen no item, <see cref="AnyETag"/> where it does not care.
/// </param>
public abstract record StorageChange(string Key, string? ETag)
{
    /// <summary>Matches every version, and no item at all.</summary>
    public const string AnyETag = "*";

    /// <summary>Stores an item and replaces the index entries that it listed before. Without an eTag it only inserts.</summary>
    public sealed record Put(string Key, ReadOnlyMemory<byte> Body, string? ETag, IReadOnlyList<IndexEntry> Index)
        : StorageChange(Key, ETag);

    /// <summary>
    /// Deletes an item with its index entries. A missing item conflicts unless <see cref="AnyETag"/> is given; an eTag must be given.
    /// </summary>
    public sealed record Delete(string Key, string? ETag) : StorageChange(Key, ETag);

    /// <summary>Changes nothing: the whole write fails unless the item is as it was read (without an eTag: still absent).</summary>
    public sealed record Check(string Key, string? ETag) : StorageChange(Key, ETag);
}
