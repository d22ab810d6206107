using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Opens connections to one database file: WAL, every commit flushed to the disk, private caches.</summary>
internal sealed class SqliteDatabase
{
    private const int DefaultBusySeconds = 5;

    private readonly SqliteConnectionStringBuilder settings;
    private readonly int busySeconds;

    /// <param name="connectionString">Its <c>Default Timeout</c>, in seconds, says how long to wait for another process's lock; 5 if absent.</param>
    public SqliteDatabase(string connectionString)
    {
        settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, Cache = SqliteCacheMode.Private };
        RefuseWithoutFile();
        busySeconds = settings.ShouldSerialize("Default Timeout") ? Math.Max(1, settings.DefaultTimeout) : DefaultBusySeconds;
        Path = System.IO.Path.GetFullPath(settings.DataSource);
    }

    public string Path { get; }

    public SqliteConnection OpenWriter()
    {
        if (settings.Mode == SqliteOpenMode.ReadWriteCreate) SqliteLocation.CreateFile(Path);
        return Open(settings.Mode, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;");
    }

    // A commit of the writer empties every reader's page cache, so a large one is only memory.
    public SqliteConnection OpenReader() => Open(SqliteOpenMode.ReadOnly, "PRAGMA query_only = ON; PRAGMA cache_size = -512;");

    private void RefuseWithoutFile()
    {
        if (settings.Mode == SqliteOpenMode.Memory || settings.DataSource is "" or ":memory:")
            throw new InvalidOperationException(
                "Storage:ConnectionString names no database file. For storage in memory set Storage:Provider to Memory instead.");
        if (settings.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException("Storage:ConnectionString names a file: URI. Give the plain path of the database file instead.");
    }

    private SqliteConnection Open(SqliteOpenMode mode, string pragmas)
    {
        // SQLite itself waits for a lock; the driver's own waiting (polling every 150 ms until this timeout) is kept out of the way.
        var own = new SqliteConnectionStringBuilder(settings.ConnectionString) { Mode = mode, DefaultTimeout = 1 };
        var connection = new SqliteConnection(own.ConnectionString);
        try
        {
            connection.Open();
            connection.KeepPlans();
            connection.Execute($"PRAGMA busy_timeout = {busySeconds * 1000}; {pragmas}");
            return connection;
        }
        catch (Exception e)
        {
            connection.Dispose();
            throw SqliteErrors.TranslateAtOpen(e, Path);
        }
    }
}
