using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Reads through one read-only connection. Each call is one statement and so one snapshot.</summary>
internal sealed class SqliteReader(SqliteConnection connection) : IDisposable
{
    private const string OneSql = "SELECT key, body, etag FROM items WHERE key = @key";
    private const string ManySql = "SELECT i.key, i.body, i.etag FROM json_each(@keys) k CROSS JOIN items i ON i.key = k.value";

    private const string RangeSql = """
        SELECT key, value, payload FROM item_index
        WHERE name = @name AND value >= @from AND value < @before ORDER BY value, key LIMIT @limit
        """;

    private const string OpenRangeSql = """
        SELECT key, value, payload FROM item_index
        WHERE name = @name AND value >= @from ORDER BY value, key LIMIT @limit
        """;

    private readonly Statement one = new(connection, OneSql, "@key");
    private readonly Statement many = new(connection, ManySql, "@keys");
    private readonly Statement range = new(connection, RangeSql, "@name", "@from", "@before", "@limit");
    private readonly Statement openRange = new(connection, OpenRangeSql, "@name", "@from", "@limit");

    public IReadOnlyDictionary<string, StoreItem> Read(IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StoreItem>(keys.Count, StringComparer.Ordinal);
        using var rows = keys.Count == 1 ? one.Query(keys.First()) : many.Query(Json(keys));
        while (rows.Read()) found[rows.GetString(0)] = rows.Item();
        return found;
    }

    public IReadOnlyList<IndexMatch> Query(IndexQuery query)
    {
        var matches = new List<IndexMatch>();
        using var rows = query.Before is null
            ? openRange.Query(query.Index, query.From, query.Limit)
            : range.Query(query.Index, query.From, query.Before, query.Limit);
        while (rows.Read()) matches.Add(rows.Match());
        return matches;
    }

    public void Dispose()
    {
        foreach (var part in new IDisposable[] { one, many, range, openRange, connection }) part.Dispose();
    }

    private static string Json(IReadOnlyCollection<string> keys) =>
        JsonSerializer.Serialize([.. keys], KeyListJson.Default.StringArray);
}

/// <summary>The list of keys that <c>json_each</c> takes apart.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class KeyListJson : JsonSerializerContext;
