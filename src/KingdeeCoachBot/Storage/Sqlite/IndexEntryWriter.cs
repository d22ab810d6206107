using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Keeps an item's index entries in step with it. Entries that did not change are not written again.</summary>
internal sealed class IndexEntryWriter(SqliteConnection connection) : IDisposable
{
    private const string ListSql = "SELECT name, value, payload FROM item_index WHERE key = @key";

    private const string PutSql = """
        INSERT INTO item_index (name, value, key, payload) VALUES (@name, @value, @key, @payload)
        ON CONFLICT (name, value, key) DO UPDATE SET payload = excluded.payload
        """;

    private const string RemoveSql = "DELETE FROM item_index WHERE name = @name AND value = @value AND key = @key";
    private const string RemoveAllSql = "DELETE FROM item_index WHERE key = @key";

    private readonly Statement list = new(connection, ListSql, "@key");
    private readonly Statement put = new(connection, PutSql, "@name", "@value", "@key", "@payload");
    private readonly Statement remove = new(connection, RemoveSql, "@name", "@value", "@key");
    private readonly Statement removeAll = new(connection, RemoveAllSql, "@key");

    public void Insert(string key, IReadOnlyList<IndexEntry> entries)
    {
        foreach (var entry in entries) Put(key, entry);
    }

    public void Replace(string key, IReadOnlyList<IndexEntry> entries)
    {
        var old = List(key);
        foreach (var entry in entries)
        {
            if (!old.Remove((entry.Index, entry.Value), out var payload) || !payload.Span.SequenceEqual(entry.Payload.Span)) Put(key, entry);
        }

        foreach (var (name, value) in old.Keys) remove.Run(name, value, key);
    }

    public void RemoveAll(string key) => removeAll.Run(key);

    public void Dispose()
    {
        list.Dispose();
        put.Dispose();
        remove.Dispose();
        removeAll.Dispose();
    }

    private void Put(string key, IndexEntry entry) =>
        put.Run(entry.Index, entry.Value, key, entry.Payload.IsEmpty ? DBNull.Value : entry.Payload.ToArray());

    private Dictionary<(string Name, string Value), ReadOnlyMemory<byte>> List(string key)
    {
        var entries = new Dictionary<(string, string), ReadOnlyMemory<byte>>();
        using var rows = list.Query(key);
        while (rows.Read()) entries.Add((rows.GetString(0), rows.GetString(1)), rows.Payload(2));
        return entries;
    }
}
