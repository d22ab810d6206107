using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Tells what a caller can wait out (locked, full, out of reach) from what is wrong with the program.</summary>
internal static class SqliteErrors
{
    public static Exception Translate(Exception error) =>
        error is SqliteException sqlite && Advice(sqlite.SqliteErrorCode) is { } advice
            ? new StorageUnavailableException($"The SQLite database cannot be used now: {advice} ({sqlite.Message})", sqlite)
            : error;

    private static string? Advice(int code) => code switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => "another process holds its lock longer than the busy timeout. Close that process or tool.",
        SQLITE_FULL => "the disk is full. Free some space.",
        SQLITE_READONLY => "it may not be written. Check the permissions of the file and its folder.",
        SQLITE_CANTOPEN => "a file cannot be opened. Check that its folder exists and may be written.",
        SQLITE_IOERR => "the disk reports an error. Check the disk.",
        _ => null,
    };
}
