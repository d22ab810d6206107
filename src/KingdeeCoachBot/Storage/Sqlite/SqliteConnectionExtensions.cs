using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

internal static class SqliteConnectionExtensions
{
    /// <summary>Runs a statement that is needed once; what runs often is a <see cref="Statement"/>.</summary>
    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// A compiled statement keeps its plan whatever is bound to it. Otherwise SQLite compiles one with "LIMIT @limit" anew at every run, to
    /// see whether the number bound this time deserves another plan.
    /// </summary>
    public static void KeepPlans(this SqliteConnection connection) =>
        SQLitePCL.raw.sqlite3_db_config(connection.Handle!, SQLitePCL.raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);

    /// <summary>SQLite rolls a transaction back by itself on some errors, such as a full disk.</summary>
    public static bool InTransaction(this SqliteConnection connection) => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0;
}
