using System.Text;

namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>What every storage refuses before it does anything, so that all of them refuse the same.</summary>
/// <remarks>
/// The lengths are UTF-8 bytes. Index name, value and key stand together in one index row, and PostgreSQL takes 2,704 bytes of it.
/// NUL and unpaired surrogates are refused because databases cannot hold them: they would come back as other text.
/// </remarks>
public static class StorageRules
{
    /// <summary>The longest key, in UTF-8 bytes.</summary>
    public const int MaxKeyBytes = 1024;

    /// <summary>The longest value of an index entry, in UTF-8 bytes.</summary>
    public const int MaxValueBytes = 1024;

    /// <summary>The longest name of an index, in UTF-8 bytes.</summary>
    public const int MaxIndexNameBytes = 128;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Refuses changes that no storage would apply.</summary>
    /// <exception cref="ArgumentException">Says which rule is broken.</exception>
    public static void Check(IReadOnlyCollection<StorageChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var seen = new HashSet<string>(changes.Count, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            CheckChange(change);
            if (!seen.Add(change.Key)) throw Broken($"The key '{change.Key}' stands in two changes of one write. Merge them into one.");
        }
    }

    /// <summary>Refuses keys under which nothing can be stored.</summary>
    /// <exception cref="ArgumentException">Says which rule is broken.</exception>
    public static void Check(IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys) CheckKey(key);
    }

    /// <summary>Refuses a query without an index or a positive limit.</summary>
    /// <exception cref="ArgumentException">Says which rule is broken.</exception>
    public static void Check(IndexQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckName(query.Index);
        CheckText("The start of the range", query.From, int.MaxValue);
        if (query.Before is not null) CheckText("The end of the range", query.Before, int.MaxValue);
        if (query.Limit <= 0) throw Broken($"The limit of a query is {query.Limit}; it must be at least 1.");
    }

    private static void CheckChange(StorageChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        CheckKey(change.Key);
        if (change is StorageChange.Put put) CheckIndex(put);
        if (change is StorageChange.Delete && string.IsNullOrEmpty(change.ETag))
            throw Broken($"The delete of '{change.Key}' has no eTag. Give the one that was read, or \"{StorageChange.AnyETag}\".");
    }

    private static void CheckIndex(StorageChange.Put put)
    {
        if (put.Index is null) throw Broken($"The index of '{put.Key}' is null; an item that lists no entries has an empty list.");
        foreach (var entry in put.Index)
        {
            CheckName(entry.Index);
            CheckText("An index value", entry.Value, MaxValueBytes);
        }

        if (put.Index.Count > 1 && put.Index.DistinctBy(e => (e.Index, e.Value)).Count() < put.Index.Count)
            throw Broken($"The item '{put.Key}' lists one index entry twice. Entries of one index need different values.");
    }

    private static void CheckKey(string key)
    {
        CheckText("A key", key, MaxKeyBytes);
        if (key.Length == 0) throw Broken("A key is empty.");
    }

    private static void CheckName(string name)
    {
        CheckText("An index name", name, MaxIndexNameBytes);
        if (name.Length == 0) throw Broken("An index name is empty.");
    }

    private static void CheckText(string what, string text, int maxBytes)
    {
        if (text is null) throw Broken($"{what} is null.");
        if (text.Contains('\0', StringComparison.Ordinal)) throw Broken($"{what} holds a NUL character.");
        var bytes = CountBytes(what, text);
        if (bytes > maxBytes) throw Broken($"{what} is {bytes} bytes long in UTF-8; at most {maxBytes} are allowed.");
    }

    private static int CountBytes(string what, string text)
    {
        try
        {
            return Ascii.IsValid(text) ? text.Length : Strict.GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            throw Broken($"{what} holds half a surrogate pair; it was cut inside a character.");
        }
    }

    private static ArgumentException Broken(string message) => new(message);
}
