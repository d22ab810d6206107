using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Applies changes within the transaction that is open on its connection.</summary>
internal sealed class ItemWriter(SqliteConnection connection) : IDisposable
{
    private const string InsertSql = "INSERT INTO items (key, body, etag) VALUES (@key, @body, @etag) ON CONFLICT (key) DO NOTHING";
    private const string UpdateSql = "UPDATE items SET body = @body, etag = @etag WHERE key = @key AND etag = @seen";
    private const string OverwriteSql = "UPDATE items SET body = @body, etag = @etag WHERE key = @key";
    private const string DeleteSql = "DELETE FROM items WHERE key = @key AND etag = @seen";
    private const string DeleteAnySql = "DELETE FROM items WHERE key = @key";
    private const string CheckSql = "SELECT etag FROM items WHERE key = @key";

    private readonly Statement insert = new(connection, InsertSql, "@key", "@body", "@etag");
    private readonly Statement update = new(connection, UpdateSql, "@body", "@etag", "@key", "@seen");
    private readonly Statement overwrite = new(connection, OverwriteSql, "@body", "@etag", "@key");
    private readonly Statement delete = new(connection, DeleteSql, "@key", "@seen");
    private readonly Statement deleteAny = new(connection, DeleteAnySql, "@key");
    private readonly Statement check = new(connection, CheckSql, "@key");
    private readonly IndexEntryWriter index = new(connection);

    public ETagSequence ETags { get; } = new(connection);

    /// <returns>The new eTags of what was put.</returns>
    /// <exception cref="ETagConflictException">Some changes may have been applied: the caller rolls back.</exception>
    public IReadOnlyDictionary<string, string> Apply(IReadOnlyCollection<StorageChange> changes)
    {
        var eTags = new Dictionary<string, string>(changes.Count, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!Applied(change, eTags)) throw new ETagConflictException([change.Key]);
        }

        return eTags;
    }

    public void Dispose()
    {
        foreach (var part in new IDisposable[] { insert, update, overwrite, delete, deleteAny, check, index, ETags }) part.Dispose();
    }

    private bool Applied(StorageChange change, Dictionary<string, string> eTags) => change switch
    {
        StorageChange.Put put => Put(put, eTags),
        StorageChange.Delete => Delete(change.Key, change.ETag!),
        _ => IsAsRead(change.Key, change.ETag),
    };

    private bool Put(StorageChange.Put put, Dictionary<string, string> eTags)
    {
        var eTag = ETags.Next();
        eTags[put.Key] = SqliteRows.ETag(eTag);
        if (string.IsNullOrEmpty(put.ETag)) return Insert(put, eTag);
        return put.ETag == StorageChange.AnyETag ? Overwrite(put, eTag) || Insert(put, eTag) : Update(put, eTag, put.ETag);
    }

    private bool Insert(StorageChange.Put put, long eTag)
    {
        if (insert.Run(put.Key, put.Body.ToArray(), eTag) == 0) return false;
        index.Insert(put.Key, put.Index);
        return true;
    }

    private bool Update(StorageChange.Put put, long eTag, string seen)
    {
        if (update.Run(put.Body.ToArray(), eTag, put.Key, SqliteRows.ETagNumber(seen)) == 0) return false;
        index.Replace(put.Key, put.Index);
        return true;
    }

    private bool Overwrite(StorageChange.Put put, long eTag)
    {
        if (overwrite.Run(put.Body.ToArray(), eTag, put.Key) == 0) return false;
        index.Replace(put.Key, put.Index);
        return true;
    }

    private bool Delete(string key, string seen)
    {
        var any = seen == StorageChange.AnyETag;
        var deleted = any ? deleteAny.Run(key) : delete.Run(key, SqliteRows.ETagNumber(seen));
        if (deleted > 0) index.RemoveAll(key);
        return any || deleted > 0;
    }

    private bool IsAsRead(string key, string? seen)
    {
        if (seen == StorageChange.AnyETag) return true;
        var found = check.Scalar(key);
        return string.IsNullOrEmpty(seen) ? found is null : found is long eTag && eTag == SqliteRows.ETagNumber(seen);
    }
}
