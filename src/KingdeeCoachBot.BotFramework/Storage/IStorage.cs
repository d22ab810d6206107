namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>
/// Bot storage as Bot Builder has it, with three promises more: a write is atomic as a whole, an item may be inserted only
/// where none is, and items can be found by the index entries they list.
/// </summary>
/// <remarks>
/// What <see cref="StorageRules"/> forbids is an <see cref="ArgumentException"/>; a database that cannot answer is a
/// <see cref="StorageUnavailableException"/>. A read or a query sees every write that was acknowledged before it began, and each is one
/// snapshot. A write that has begun is not cancelled any more.
/// </remarks>
public interface IStorage
{
    /// <summary>Reads items by key. Keys that hold nothing are missing from the result.</summary>
    Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken ct);

    /// <summary>Applies all changes, or none of them. A key may stand in one change only.</summary>
    /// <returns>The new eTag of every item put.</returns>
    /// <exception cref="ETagConflictException">An expected eTag did not match; nothing was written.</exception>
    Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyCollection<StorageChange> changes, CancellationToken ct);

    /// <summary>Deletes items whatever their eTags. Keys that hold nothing are passed over.</summary>
    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken ct);

    /// <summary>Reads a range of an index, ordered by value, then by item key, both by code point.</summary>
    Task<IReadOnlyList<IndexMatch>> QueryAsync(IndexQuery query, CancellationToken ct);
}
