using KingdeeCoachBot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using static KingdeeCoachBot.BotFramework.Storage.StorageChange;

namespace KingdeeCoachBot.Tests.Storage.Sqlite;

public sealed class SqliteMigrationsTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await database.Open().DisposeAsync();
        var first = Schema();
        await database.Open().DisposeAsync();
        Assert.Equal(first, Schema());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_advice()
    {
        await database.Open().DisposeAsync();
        using (var connection = database.Connect())
            connection.Execute("INSERT INTO migrations (ScriptName, Applied) VALUES ('0099_later.sql', '2030-01-01')");

        var refusal = Assert.Throws<InvalidOperationException>(database.Open);

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("0099_later.sql", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("restore a backup", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_database_as_it_was()
    {
        using var connection = database.Connect();
        connection.Execute("CREATE TABLE item_index (other TEXT)");

        var failure = Assert.Throws<InvalidOperationException>(database.Open);

        Assert.Contains("0001_items.sql", failure.Message, StringComparison.Ordinal);
        Assert.Single(Schema().Split('\n'));
    }

    [Fact]
    public async Task Processes_that_start_together_migrate_once()
    {
        var ct = TestContext.Current.CancellationToken;
        var storages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Open, ct)));

        await storages[0].WriteAsync([new Put("t/a", default, null, [])], ct);

        Assert.Single(await storages[3].ReadAsync(["t/a"], ct));
        foreach (var storage in storages) await storage.DisposeAsync();
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(database.Path, new string('x', 5000));
        Assert.ThrowsAny<Exception>(database.Open);
    }

    private SqliteStorage Open() => SqliteStorage.Open($"Data Source={database.Path}", NullLogger.Instance);

    private string Schema()
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), char(10)) FROM sqlite_schema";
        return (string)command.ExecuteScalar()!;
    }
}
