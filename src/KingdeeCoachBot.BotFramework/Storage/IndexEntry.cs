using System.Globalization;

namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>Makes an item findable without reading it. An item may list several entries of one index with different values.</summary>
/// <param name="Index">The index's name, for example <c>owner</c>.</param>
/// <param name="Value">Compared by code point (see <see cref="CodePointOrder"/>), so instants go in as sortable text. Begins with the tenant unless the index is the process's own.</param>
/// <param name="Payload">A little JSON (UTF-8) that spares reading the item, for example names to match; may be empty.</param>
public sealed record IndexEntry(string Index, string Value, ReadOnlyMemory<byte> Payload = default)
{
    private const string SortableFormat = "yyyy-MM-ddTHH:mm:ss.fff";

    /// <summary>A moment as part of a value: UTC to the millisecond, sorting as time does.</summary>
    public static string Sortable(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(SortableFormat, CultureInfo.InvariantCulture);

    /// <summary>The moment with which a value begins, UTC; null where it begins with none.</summary>
    public static DateTimeOffset? MomentOf(string value) =>
        DateTimeOffset.TryParseExact(
            value.Split('/')[0], SortableFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
}

/// <summary>A range of one index.</summary>
/// <param name="Index">The index's name.</param>
/// <param name="From">The first value, inclusive.</param>
/// <param name="Before">The end of the range, exclusive; null where it has no end.</param>
/// <param name="Limit">How many entries at the most; positive.</param>
public sealed record IndexQuery(string Index, string From, string? Before, int Limit)
{
    /// <summary>All entries whose value begins with a prefix.</summary>
    public static IndexQuery Prefix(string index, string prefix, int limit) =>
        new(index, prefix, CodePointOrder.AfterPrefix(prefix), limit);
}

/// <summary>An entry found.</summary>
/// <param name="Key">The key of the item that lists the entry.</param>
/// <param name="Value">The entry's value.</param>
/// <param name="Payload">The entry's payload.</param>
public sealed record IndexMatch(string Key, string Value, ReadOnlyMemory<byte> Payload);
