using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Data.Sqlite;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>Where the database lies: at the connection string given, else in the account's own application data.</summary>
internal static class SqliteLocation
{
    private const string Advice = "Set Storage:ConnectionString, for example \"Data Source=/var/lib/kingdee-coach-bot/coach.db\".";
    private const UnixFileMode OwnersFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static string ConnectionString(string? configured) =>
        string.IsNullOrWhiteSpace(configured) ? InFolder(ApplicationData()) : configured;

    /// <summary>The default place below a folder of application data, which is created where it is missing.</summary>
    public static string InFolder(string applicationData)
    {
        if (applicationData.Length == 0) throw new InvalidOperationException("This account has no folder for application data. " + Advice);
        var folder = Path.Combine(applicationData, "KingdeeCoachBot");
        CreateFolder(folder);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "coach.db") }.ConnectionString;
    }

    /// <summary>Creates an empty file that only its owner may read; SQLite gives its -wal and -shm files the same mode.</summary>
    public static void CreateFile(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path)) return;
        try
        {
            using var _ = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.Write,
                Share = FileShare.ReadWrite,
                UnixCreateMode = OwnersFile,
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"The database file {path} cannot be created: {e.Message} " + Advice, e);
        }
    }

    // Not verified: .NET answers "" for a home whose .local/share does not exist yet.
    private static string ApplicationData() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    private static void CreateFolder(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, OwnersFolder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"The folder {folder} for the database cannot be created: {e.Message} " + Advice, e);
        }
    }
}
