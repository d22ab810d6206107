using System.Threading.Channels;
using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>
/// The one writer: it takes what is queued and commits it as a group, so that many writes share one flush to the disk. Each write has its
/// own savepoint; one in conflict is undone alone. Callers hear of it only after the commit.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int QueueLimit = 1024;
    private const int GroupLimit = 64;

    private readonly Channel<QueuedWrite> queue =
        Channel.CreateBounded<QueuedWrite>(new BoundedChannelOptions(QueueLimit) { SingleReader = true });

    private readonly SqliteGroup group;
    private readonly Task work;

    /// <param name="connection">Of a migrated database; the writer owns it from here on.</param>
    public SqliteWriter(SqliteConnection connection)
    {
        group = new SqliteGroup(connection);
        work = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Queues a write and waits for its commit. Cancelling drops it unless it has begun; waits while the queue is full.</summary>
    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyCollection<StorageChange> changes, CancellationToken ct)
    {
        var write = new QueuedWrite(changes, ct);
        try
        {
            await queue.Writer.WriteAsync(write, ct);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteStorage), "The storage is shutting down and takes no more writes.");
        }

        return await write.Acknowledged;
    }

    /// <summary>Refuses new writes, finishes the queued ones and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await work;
        group.Dispose();
    }

    // On a thread of its own: a flush blocks, and the pool has few threads on a small machine.
    private void Work()
    {
        var writes = new List<QueuedWrite>(GroupLimit);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (writes.Count < GroupLimit && queue.Reader.TryRead(out var write)) writes.Add(write);
            group.Commit(writes);
            writes.Clear();
        }
    }
}
