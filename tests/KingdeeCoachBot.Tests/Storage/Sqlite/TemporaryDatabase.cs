using KingdeeCoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace KingdeeCoachBot.Tests.Storage.Sqlite;

/// <summary>A database file in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coach-storage-");

    public string Path => System.IO.Path.Combine(folder.FullName, "coach.db");

    /// <summary>Waits one second for another's lock.</summary>
    public string ConnectionString => $"Data Source={Path};Default Timeout=1";

    public SqliteStorage Open() => SqliteStorage.Open(ConnectionString, NullLogger.Instance);

    /// <summary>A connection beside the storage, as another process would have it.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=false");
        connection.Open();
        return connection;
    }

    /// <summary>Holds the write lock until it is disposed.</summary>
    public IDisposable Lock()
    {
        var connection = Connect();
        connection.Execute("BEGIN IMMEDIATE");
        return connection;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
