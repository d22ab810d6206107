using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>
/// What one turn has read and what it means to write. Nothing reaches the storage before the turn's single atomic write, and that write
/// fails unless everything the turn's decisions rested on is as it was read.
/// </summary>
public sealed class TurnTransaction(IStorage storage)
{
    private readonly Dictionary<string, StoreItem?> read = new(StringComparer.Ordinal);
    private readonly HashSet<string> reliedOn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StorageChange> changes = new(StringComparer.Ordinal);

    /// <summary>Reads several items at once, so that later <c>Find</c> and <c>Peek</c> calls cost nothing.</summary>
    public async Task LoadAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        var missing = keys.Where(key => !read.ContainsKey(key)).Distinct(StringComparer.Ordinal).ToArray();
        if (missing.Length == 0)
            return;

        var found = await storage.ReadAsync(missing, ct);
        foreach (var key in missing)
            read[key] = found.GetValueOrDefault(key);
    }

    /// <summary>Reads an item that the turn's decision rests on: the turn is run again if it changes before the commit.</summary>
    /// <returns>Null where there is none.</returns>
    public async Task<T?> FindAsync<T>(string key, JsonTypeInfo<T> type, CancellationToken ct)
        where T : class
    {
        reliedOn.Add(key);
        return await PeekAsync(key, type, ct);
    }

    /// <summary>Reads an item that may change meanwhile without harm.</summary>
    /// <returns>Null where there is none.</returns>
    public async Task<T?> PeekAsync<T>(string key, JsonTypeInfo<T> type, CancellationToken ct)
        where T : class
    {
        if (changes.TryGetValue(key, out var change))
            return change is StorageChange.Put put ? JsonSerializer.Deserialize(put.Body.Span, type) : null;

        await LoadAsync([key], ct);
        return read[key] is { } item ? JsonSerializer.Deserialize(item.Body.Span, type) : null;
    }

    /// <summary>Stores an item at the commit. An item that was not read, or read as absent, is only ever inserted.</summary>
    public void Put<T>(string key, T value, JsonTypeInfo<T> type, params IReadOnlyList<IndexEntry> index) =>
        changes[key] = new StorageChange.Put(key, JsonSerializer.SerializeToUtf8Bytes(value, type), ETagOf(key), index);

    /// <summary>Deletes an item at the commit; one that was read as absent, or not read, is passed over if it is not there.</summary>
    public void Delete(string key) =>
        changes[key] = new StorageChange.Delete(key, ETagOf(key) ?? StorageChange.AnyETag);

    /// <summary>Asks an index. It answers from what is committed: changes of this turn are not in it.</summary>
    public Task<IReadOnlyList<IndexMatch>> QueryAsync(IndexQuery query, CancellationToken ct) => storage.QueryAsync(query, ct);

    /// <summary>The items that the turn changes and those that it relied on.</summary>
    internal List<StorageChange> ToChanges()
    {
        var all = new List<StorageChange>(changes.Values);
        foreach (var key in reliedOn)
        {
            if (!changes.ContainsKey(key))
                all.Add(new StorageChange.Check(key, ETagOf(key)));
        }

        return all;
    }

    /// <summary>The version read, null where nothing was there or nothing was read.</summary>
    internal string? ETagOf(string key) => read.GetValueOrDefault(key)?.ETag;
}
