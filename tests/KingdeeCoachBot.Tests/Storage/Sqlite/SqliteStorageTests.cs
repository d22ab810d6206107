using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using static KingdeeCoachBot.BotFramework.Storage.StorageChange;

namespace KingdeeCoachBot.Tests.Storage.Sqlite;

public sealed class SqliteStorageTests : StorageCompliance, IAsyncLifetime
{
    private readonly TemporaryDatabase database = new();
    private readonly SqliteStorage storage;

    public SqliteStorageTests() => storage = database.Open();

    protected override IStorage Storage => storage;

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        await storage.DisposeAsync();
        database.Dispose();
    }

    [Fact]
    public async Task Items_and_entries_survive_reopening()
    {
        var eTag = await Insert("t/a", "1", Owner("li"));
        await storage.DisposeAsync();

        await using var reopened = database.Open();

        Assert.Equal(eTag, (await reopened.ReadAsync(["t/a"], Ct))["t/a"].ETag);
        Assert.Single(await reopened.QueryAsync(IndexQuery.Prefix("owner", "li", 1), Ct));
    }

    [Fact]
    public async Task ETags_go_on_after_reopening()
    {
        var eTag = await Insert("t/a");
        await storage.DeleteAsync(["t/a"], Ct);
        await storage.DisposeAsync();

        await using var reopened = database.Open();

        Assert.NotEqual(eTag, (await reopened.WriteAsync([PutNew("t/a")], Ct))["t/a"]);
    }

    /// <summary>What lies on the disk at the moment of the acknowledgement is all that a killed process leaves behind.</summary>
    [Fact]
    public async Task A_killed_process_loses_nothing_that_was_acknowledged()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Insert($"t/{i}", $"{i}", Owner("li"))));

        using var left = new TemporaryDatabase();
        foreach (var suffix in new[] { "", "-wal" }) File.Copy(database.Path + suffix, left.Path + suffix);
        await using var restarted = left.Open();

        Assert.Equal(200, (await restarted.ReadAsync([.. Enumerable.Range(0, 200).Select(i => $"t/{i}")], Ct)).Count);
        Assert.Equal(200, (await restarted.QueryAsync(IndexQuery.Prefix("owner", "li", 300), Ct)).Count);
    }

    [Fact]
    public async Task Two_storages_on_one_file_count_together()
    {
        await using var other = database.Open();
        await Insert("t/n", "0");

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => Increment(i % 2 == 0 ? storage : other, "t/n"), Ct)));

        Assert.Equal("100", Text(await Find("t/n")));
    }

    [Fact]
    public async Task Two_storages_on_one_file_never_give_the_same_eTag()
    {
        await using var other = database.Open();
        var inserts = Enumerable.Range(0, 100).Select(i => (i % 2 == 0 ? storage : other).WriteAsync([PutNew($"t/{i}")], Ct));

        var eTags = await Task.WhenAll(inserts);

        Assert.Equal(100, eTags.SelectMany(e => e.Values).Distinct().Count());
    }

    [Fact]
    public async Task A_conflict_in_a_group_does_not_harm_its_neighbours()
    {
        var stale = await Insert("t/a", "1");
        await storage.WriteAsync([new Put("t/a", Bytes("2"), stale, [])], Ct);

        var writes = WhileLocked(
            PutNew("t/1", "{}", Owner("li")), PutNew("t/2"), new Put("t/a", Bytes("3"), stale, [Owner("wang")]), PutNew("t/3", "{}", Owner("li")));

        await Assert.ThrowsAsync<ETagConflictException>(() => writes[2]);
        await Task.WhenAll(writes[0], writes[1], writes[3]);
        Assert.Equal(["t/1", "t/3"], await Keys("li"));
        Assert.Empty(await Keys("wang"));
        Assert.Equal("2", Text(await Find("t/a")));
    }

    [Fact]
    public async Task A_write_that_the_database_refuses_fails_alone()
    {
        using (var connection = database.Connect())
            connection.Execute("CREATE TRIGGER refuse BEFORE INSERT ON items WHEN NEW.key = 't/bad' BEGIN SELECT RAISE(ABORT, 'no'); END");

        var writes = WhileLocked(PutNew("t/1"), PutNew("t/2"), PutNew("t/bad"), PutNew("t/3"));

        await Assert.ThrowsAsync<SqliteException>(() => writes[2]);
        await Task.WhenAll(writes[0], writes[1], writes[3]);
    }

    [Fact]
    public async Task Writes_of_a_group_see_each_other_in_the_order_of_entering()
    {
        var writes = WhileLocked(PutNew("t/first"), PutNew("t/a", "1"), PutNew("t/a", "2"), new Put("t/a", Bytes("3"), AnyETag, []));

        await Assert.ThrowsAsync<ETagConflictException>(() => writes[2]);
        await Task.WhenAll(writes[0], writes[1], writes[3]);
        Assert.Equal("3", Text(await Find("t/a")));
    }

    [Fact]
    public async Task A_caller_who_leaves_the_queue_writes_nothing()
    {
        using var leaving = new CancellationTokenSource();
        Task[] writes;
        using (database.Lock())
        {
            writes = [storage.WriteAsync([PutNew("t/1")], Ct), storage.WriteAsync([PutNew("t/2")], leaving.Token), storage.WriteAsync([PutNew("t/3")], Ct)];
            await leaving.CancelAsync();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writes[1]);
        await Task.WhenAll(writes[0], writes[2]);
        Assert.Null(await Find("t/2"));
    }

    [Fact]
    public async Task A_database_locked_by_another_is_unavailable_and_then_available_again()
    {
        await Insert("t/a", "1");
        using (database.Lock())
        {
            var busy = await Assert.ThrowsAsync<StorageUnavailableException>(() => Insert("t/b"));
            Assert.Contains("another process", busy.Message, StringComparison.Ordinal);
            Assert.Equal("1", Text(await Find("t/a")));
        }

        await Insert("t/b");
    }

    [Fact]
    public async Task A_full_database_is_unavailable()
    {
        using var full = new TemporaryDatabase();
        await full.Open().DisposeAsync();
        using var connection = full.Connect();
        connection.Execute("PRAGMA max_page_count = 12");
        await using var writer = new SqliteWriter(connection);

        await Assert.ThrowsAsync<StorageUnavailableException>(() => writer.WriteAsync([new Put("t/a", new byte[100_000], null, [])], Ct));

        Assert.Single(await writer.WriteAsync([PutNew("t/a")], Ct));
    }

    [Fact]
    public async Task When_the_commit_fails_nobody_is_told_that_it_worked()
    {
        var connection = new SqliteDatabase(database.ConnectionString).OpenWriter();
        SQLitePCL.raw.sqlite3_commit_hook(connection.Handle, _ => 1, null);
        await using var writer = new SqliteWriter(connection);

        await Assert.ThrowsAsync<SqliteException>(() => writer.WriteAsync([PutNew("t/a")], Ct));
        SQLitePCL.raw.sqlite3_commit_hook(connection.Handle, null, null);

        Assert.Null(await Find("t/a"));
        Assert.Single(await writer.WriteAsync([PutNew("t/a")], Ct));
    }

    [Fact]
    public async Task Closing_finishes_what_is_queued_and_refuses_what_comes_later()
    {
        var queued = Enumerable.Range(0, 100).Select(i => Insert($"t/{i}")).ToArray();
        await storage.DisposeAsync();

        await Task.WhenAll(queued);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Insert("t/late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Find("t/0"));
        await using var reopened = database.Open();
        Assert.Equal(100, (await reopened.ReadAsync([.. Enumerable.Range(0, 100).Select(i => $"t/{i}")], Ct)).Count);
    }

    /// <summary>The first write waits for the lock, the others queue up behind it and become one group.</summary>
    private Task[] WhileLocked(params StorageChange[] changes)
    {
        using var _ = database.Lock();
        return [.. changes.Select(change => storage.WriteAsync([change], Ct))];
    }
}
