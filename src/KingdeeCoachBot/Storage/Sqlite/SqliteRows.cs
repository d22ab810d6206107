using System.Globalization;
using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>How columns become values of the storage contract.</summary>
internal static class SqliteRows
{
    /// <summary>Columns: key, body, etag.</summary>
    public static StoreItem Item(this SqliteDataReader row) =>
        new(row.GetString(0), row.GetFieldValue<byte[]>(1), ETag(row.GetInt64(2)));

    /// <summary>Columns: key, value, payload.</summary>
    public static IndexMatch Match(this SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.Payload(2));

    public static ReadOnlyMemory<byte> Payload(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? default(ReadOnlyMemory<byte>) : row.GetFieldValue<byte[]>(column);

    public static string ETag(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number behind an eTag; one that no item has where it was never ours.</summary>
    public static long ETagNumber(string eTag) =>
        long.TryParse(eTag, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && ETag(number) == eTag ? number : -1;
}
