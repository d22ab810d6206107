using System.Globalization;

namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>
/// Storage that ends with the process: for tests and a first try. It keeps the whole contract, so what works here works on a database.
/// </summary>
/// <remarks>
/// Bodies and payloads are kept and handed out as given, without a copy: whoever writes an item must not change its bytes afterwards.
/// ETags come from one counter and so are never used twice.
/// </remarks>
public sealed class MemoryStorage : IStorage
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Stored> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<Entry>> indexes = new(StringComparer.Ordinal);
    private long lastETag;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        StorageRules.Check(keys);
        ct.ThrowIfCancellationRequested();
        lock (gate) return Task.FromResult<IReadOnlyDictionary<string, StoreItem>>(Read(keys));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyCollection<StorageChange> changes, CancellationToken ct)
    {
        StorageRules.Check(changes);
        ct.ThrowIfCancellationRequested();
        lock (gate)
        {
            var conflict = changes.FirstOrDefault(c => !Matches(c));
            return conflict is null
                ? Task.FromResult<IReadOnlyDictionary<string, string>>(Apply(changes))
                : Task.FromException<IReadOnlyDictionary<string, string>>(new ETagConflictException([conflict.Key]));
        }
    }

    /// <inheritdoc/>
    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        StorageRules.Check(keys);
        ct.ThrowIfCancellationRequested();
        lock (gate)
        {
            foreach (var key in keys) Remove(key);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IndexMatch>> QueryAsync(IndexQuery query, CancellationToken ct)
    {
        StorageRules.Check(query);
        ct.ThrowIfCancellationRequested();
        lock (gate) return Task.FromResult<IReadOnlyList<IndexMatch>>([.. Range(query).Take(query.Limit).Select(e => e.ToMatch())]);
    }

    private Dictionary<string, StoreItem> Read(IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StoreItem>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (items.TryGetValue(key, out var stored)) found[key] = stored.Item;
        }

        return found;
    }

    private bool Matches(StorageChange change) =>
        change.ETag == StorageChange.AnyETag
        || (items.TryGetValue(change.Key, out var stored) ? stored.Item.ETag == change.ETag : string.IsNullOrEmpty(change.ETag));

    private Dictionary<string, string> Apply(IReadOnlyCollection<StorageChange> changes)
    {
        var eTags = new Dictionary<string, string>(changes.Count, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change is not StorageChange.Check) Remove(change.Key);
            if (change is StorageChange.Put put) eTags[put.Key] = Insert(put);
        }

        return eTags;
    }

    private string Insert(StorageChange.Put put)
    {
        var item = new StoreItem(put.Key, put.Body, (++lastETag).ToString(CultureInfo.InvariantCulture));
        IndexEntry[] entries = [.. put.Index];
        items.Add(put.Key, new Stored(item, entries));
        foreach (var entry in entries) IndexOf(entry.Index).Add(new Entry(entry.Value, put.Key, entry.Payload));
        return item.ETag;
    }

    private void Remove(string key)
    {
        if (!items.Remove(key, out var stored)) return;
        foreach (var entry in stored.Entries) indexes[entry.Index].Remove(new Entry(entry.Value, key));
    }

    private SortedSet<Entry> IndexOf(string name)
    {
        if (!indexes.TryGetValue(name, out var index)) indexes.Add(name, index = new SortedSet<Entry>(EntryOrder.Comparer));
        return index;
    }

    private SortedSet<Entry> Range(IndexQuery query)
    {
        // No key is empty, so these bounds are not entries themselves and the end is exclusive.
        var from = new Entry(query.From, string.Empty);
        var before = new Entry(query.Before, string.Empty);
        return indexes.TryGetValue(query.Index, out var index) && EntryOrder.Comparer.Compare(from, before) < 0
            ? index.GetViewBetween(from, before)
            : [];
    }

    private sealed record Stored(StoreItem Item, IReadOnlyList<IndexEntry> Entries);

    /// <summary>A place in an index. A null value stands after all others; only the end of a range has it.</summary>
    private readonly record struct Entry(string? Value, string Key, ReadOnlyMemory<byte> Payload = default)
    {
        public IndexMatch ToMatch() => new(Key, Value!, Payload);
    }

    private sealed class EntryOrder : IComparer<Entry>
    {
        public static readonly EntryOrder Comparer = new();

        public int Compare(Entry x, Entry y)
        {
            var byValue = CompareValues(x.Value, y.Value);
            return byValue != 0 ? byValue : CodePointOrder.Comparer.Compare(x.Key, y.Key);
        }

        private static int CompareValues(string? x, string? y) =>
            x is null || y is null ? (x is null).CompareTo(y is null) : CodePointOrder.Comparer.Compare(x, y);
    }
}
