using System.Collections.Concurrent;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Readers kept for reuse. There are never more than threads that read at one time, because a read does not wait for anything.</summary>
internal sealed class SqliteReaders(SqliteDatabase database) : IDisposable
{
    private readonly ConcurrentBag<SqliteReader> idle = [];
    private volatile bool closed;

    public T Use<T>(Func<SqliteReader, T> read)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(SqliteStorage));
        var reader = Take();
        try
        {
            return read(reader);
        }
        catch (Exception e)
        {
            throw SqliteErrors.Translate(e);
        }
        finally
        {
            Return(reader);
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var reader)) reader.Dispose();
    }

    private SqliteReader Take() => idle.TryTake(out var reader) ? reader : new SqliteReader(database.OpenReader());

    private void Return(SqliteReader reader)
    {
        idle.Add(reader);
        if (closed) Dispose();
    }
}
