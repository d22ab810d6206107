using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>
/// Numbers for eTags from one counter in the database, moved in the same transaction as the items: no number is ever given twice,
/// neither to two processes nor to an item that was deleted and inserted again. Numbers of failed batches are skipped.
/// </summary>
internal sealed class ETagSequence(SqliteConnection connection) : IDisposable
{
    private readonly Statement read = new(connection, "SELECT last FROM etag_sequence");
    private readonly Statement save = new(connection, "UPDATE etag_sequence SET last = @last", "@last");
    private long? last;

    /// <summary>The next number. The first call of a transaction reads the counter.</summary>
    public long Next()
    {
        last = (last ?? (long)read.Scalar()!) + 1;
        return last.Value;
    }

    /// <summary>Keeps the numbers given; to be called before the commit.</summary>
    public void Save()
    {
        if (last is { } given) save.Run(given);
        last = null;
    }

    /// <summary>Forgets the numbers given; to be called after a rollback.</summary>
    public void Forget() => last = null;

    public void Dispose()
    {
        read.Dispose();
        save.Dispose();
    }
}
