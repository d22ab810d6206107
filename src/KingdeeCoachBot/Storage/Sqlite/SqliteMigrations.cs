using System.Reflection;
using DbUp;
using DbUp.Engine;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Brings a database up to this program's version: numbered SQL files, each applied once, all in one transaction.</summary>
internal static class SqliteMigrations
{
    private const string Folder = "KingdeeCoachBot.Storage.Sqlite.Migrations.";

    /// <exception cref="InvalidOperationException">A newer program wrote the database, or a migration failed; nothing was changed.</exception>
    public static void Run(SqliteConnection connection, string path, ILogger logger)
    {
        // The lock comes first: two processes that start together must not both find the database empty.
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            Upgrade(Engine(connection, logger), path);
            connection.Execute("COMMIT");
        }
        catch
        {
            if (connection.InTransaction()) connection.Execute("ROLLBACK");
            throw;
        }
    }

    private static UpgradeEngine Engine(SqliteConnection connection, ILogger logger) =>
        DeployChanges.To.SqliteDatabase(new SharedConnection(connection))
            .WithScripts(Scripts())
            .WithoutTransaction()
            .WithVariablesDisabled()
            .JournalToSqliteTable("migrations")
            .LogTo(logger)
            .Build();

    private static void Upgrade(UpgradeEngine engine, string path)
    {
        var unknown = engine.GetExecutedButNotDiscoveredScripts();
        if (unknown.Count > 0)
            throw new InvalidOperationException(
                $"The database {path} was written by a newer version of this program: it has had the migration {unknown[^1]}, which is unknown " +
                "here. Start that version again, or restore a backup from before the update.");

        var result = engine.PerformUpgrade();
        if (!result.Successful)
            throw new InvalidOperationException(
                $"The database {path} could not be brought up to date; it was left as it was. The migration {result.ErrorScript?.Name} failed: " +
                result.Error.Message, result.Error);
    }

    /// <summary>The files by their own names, so that the journal outlives a move of this folder.</summary>
    private static IEnumerable<SqlScript> Scripts() =>
        from resource in Assembly.GetExecutingAssembly().GetManifestResourceNames()
        where resource.StartsWith(Folder, StringComparison.Ordinal)
        orderby resource
        select new SqlScript(resource[Folder.Length..], Text(resource));

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
