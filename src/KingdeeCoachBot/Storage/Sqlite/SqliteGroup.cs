using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Commits a group of writes in one transaction.</summary>
internal sealed class SqliteGroup(SqliteConnection connection) : IDisposable
{
    private readonly ItemWriter items = new(connection);
    private readonly Statement begin = new(connection, "BEGIN IMMEDIATE");
    private readonly Statement commit = new(connection, "COMMIT");
    private readonly Statement rollback = new(connection, "ROLLBACK");
    private readonly Statement savepoint = new(connection, "SAVEPOINT write");
    private readonly Statement release = new(connection, "RELEASE write");
    private readonly Statement undo = new(connection, "ROLLBACK TO write");

    /// <summary>Never throws: every caller is answered, each with his own outcome or all with the failure of the commit.</summary>
    public void Commit(IReadOnlyList<QueuedWrite> writes)
    {
        try
        {
            begin.Run();
            foreach (var write in writes) Apply(write);
            items.ETags.Save();
            commit.Run();
        }
        catch (Exception e)
        {
            RollBack();
            FailAll(writes, SqliteErrors.Translate(e));
            return;
        }

        foreach (var write in writes) write.Acknowledge();
    }

    public void Dispose()
    {
        foreach (var part in new IDisposable[] { items, begin, commit, rollback, savepoint, release, undo }) part.Dispose();
        connection.Dispose();
    }

    private static void FailAll(IReadOnlyList<QueuedWrite> writes, Exception error)
    {
        foreach (var write in writes) write.Fail(error);
    }

    private void Apply(QueuedWrite write)
    {
        if (write.CancellationToken.IsCancellationRequested) return;
        savepoint.Run();
        try
        {
            write.Succeed(items.Apply(write.Changes));
        }
        catch (Exception e) when (connection.InTransaction())
        {
            // Its own failure. Where SQLite gave up the transaction (a full disk), the whole group fails instead.
            undo.Run();
            write.Refuse(e is ETagConflictException ? e : SqliteErrors.Translate(e));
        }

        release.Run();
    }

    private void RollBack()
    {
        items.ETags.Forget();
        if (connection.InTransaction()) rollback.Run();
    }
}
