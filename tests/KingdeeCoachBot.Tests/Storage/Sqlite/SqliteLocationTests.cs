using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace KingdeeCoachBot.Tests.Storage.Sqlite;

public sealed class SqliteLocationTests : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("coach-home-");

    public void Dispose() => home.Delete(recursive: true);

    [Fact]
    public void A_connection_string_is_taken_as_it_is() =>
        Assert.Equal("Data Source=/srv/x.db;Default Timeout=9", SqliteLocation.ConnectionString("Data Source=/srv/x.db;Default Timeout=9"));

    [Fact]
    public async Task Without_one_the_database_lies_in_the_accounts_data_and_only_the_account_may_read_it()
    {
        await using var storage = SqliteStorage.Open(SqliteLocation.InFolder(home.FullName), NullLogger.Instance);
        var folder = Path.Combine(home.FullName, "KingdeeCoachBot");

        Assert.True(File.Exists(Path.Combine(folder, "coach.db")));
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        foreach (var file in Directory.GetFiles(folder)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void An_account_without_a_folder_is_told_what_to_set()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => SqliteLocation.InFolder(""));
        Assert.Contains("Storage:ConnectionString", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_created_is_told_with_what_to_set()
    {
        var file = Path.Combine(home.FullName, "file");
        File.WriteAllText(file, "");
        var refusal = Assert.Throws<InvalidOperationException>(() => SqliteLocation.InFolder(file));
        Assert.Contains("Storage:ConnectionString", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_in_a_missing_folder_is_told()
    {
        var missing = Path.Combine(home.FullName, "missing", "coach.db");
        Assert.Throws<StorageUnavailableException>(() => SqliteStorage.Open($"Data Source={missing}", NullLogger.Instance));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Default Timeout=3")]
    public void A_database_without_a_file_is_refused(string connectionString)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => SqliteStorage.Open(connectionString, NullLogger.Instance));
        Assert.Contains("Storage:Provider to Memory", refusal.Message, StringComparison.Ordinal);
    }
}
