using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Storage.Sqlite;

namespace KingdeeCoachBot.Storage;

/// <summary>Registers the bot's storage. Settings: <c>Storage:Provider</c> (Sqlite or Memory), <c>Storage:ConnectionString</c>.</summary>
internal static partial class StorageServices
{
    /// <summary>The storage is opened and migrated before anything listens; what is wrong with it stops the start.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        // The settings are read when the host starts, not now: hosts in tests add theirs after this call.
        services.AddSingleton(provider => Create(
            configuration.GetSection("Storage"), provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StorageServices).Namespace!)));
        return services.AddHostedService<StorageAtStart>();
    }

    private static IStorage Create(IConfigurationSection settings, ILogger logger) => settings["Provider"]?.ToUpperInvariant() switch
    {
        null or "" or "SQLITE" => SqliteStorage.Open(SqliteLocation.ConnectionString(settings["ConnectionString"]), logger),
        "MEMORY" => InMemory(logger),
        _ => throw new InvalidOperationException(
            $"Storage:Provider is '{settings["Provider"]}', which is not known. Set it to Sqlite (the default) or Memory."),
    };

    private static MemoryStorage InMemory(ILogger logger)
    {
        LogMemory(logger);
        return new MemoryStorage();
    }

    [LoggerMessage(LogLevel.Warning, "Storage is in memory: everything is forgotten when the process ends")]
    private static partial void LogMemory(ILogger logger);
}
