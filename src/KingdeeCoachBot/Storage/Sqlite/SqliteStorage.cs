using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>
/// Storage in one SQLite file. Writes go through <see cref="SqliteWriter"/> and are acknowledged when they are on the disk; reads run beside
/// it and are short, so they run on the caller's thread. Several processes may share the file; they take turns at writing.
/// </summary>
internal sealed partial class SqliteStorage : IStorage, IAsyncDisposable, IDisposable
{
    private static readonly Dictionary<string, StoreItem> Nothing = [];
    private static readonly Dictionary<string, string> NoETags = [];

    private readonly SqliteReaders readers;
    private readonly SqliteWriter writer;

    private SqliteStorage(SqliteReaders readers, SqliteWriter writer)
    {
        this.readers = readers;
        this.writer = writer;
    }

    /// <summary>Opens the database, creates or upgrades it, and says where it lies.</summary>
    /// <exception cref="InvalidOperationException">The database is newer than this program, or cannot be upgraded.</exception>
    /// <exception cref="StorageUnavailableException">The file cannot be opened, created or locked.</exception>
    public static SqliteStorage Open(string connectionString, ILogger logger)
    {
        var database = new SqliteDatabase(connectionString);
        var connection = database.OpenWriter();
        try
        {
            SqliteMigrations.Run(connection, database.Path, logger);
            LogOpened(logger, database.Path);
            return new SqliteStorage(new SqliteReaders(database), new SqliteWriter(connection));
        }
        catch (Exception e)
        {
            connection.Dispose();
            throw SqliteErrors.Translate(e);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        StorageRules.Check(keys);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(keys.Count == 0 ? Nothing : readers.Use(r => r.Read(keys)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyCollection<StorageChange> changes, CancellationToken ct)
    {
        StorageRules.Check(changes);
        return changes.Count == 0 ? Task.FromResult<IReadOnlyDictionary<string, string>>(NoETags) : writer.WriteAsync(changes, ct);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        StorageRules.Check(keys);
        return WriteAsync([.. keys.Distinct().Select(key => new StorageChange.Delete(key, StorageChange.AnyETag))], ct);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IndexMatch>> QueryAsync(IndexQuery query, CancellationToken ct)
    {
        StorageRules.Check(query);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Use(r => r.Query(query)));
    }

    /// <summary>Refuses new writes, finishes the queued ones and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        readers.Dispose();
        await writer.DisposeAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    [LoggerMessage(LogLevel.Information, "Storage is the SQLite database {Path}")]
    private static partial void LogOpened(ILogger logger, string path);
}
