using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Tests.Storage.Sqlite;

namespace KingdeeCoachBot.Tests.BotFramework.Turns;

/// <summary>A storage that several processes of a test share, one after another or at once.</summary>
internal sealed class TestStorages : IAsyncDisposable
{
    private readonly TemporaryDatabase? database;
    private readonly MemoryStorage memory = new();
    private readonly List<IAsyncDisposable> opened = [];

    public TestStorages(string kind) => database = kind == "SQLite" ? new TemporaryDatabase() : null;

    /// <summary>The kinds there are.</summary>
    public static TheoryData<string> Kinds => ["Memory", "SQLite"];

    /// <summary>A handle of its own, as another process would have.</summary>
    public IStorage Open()
    {
        if (database is null)
            return memory;
        var storage = database.Open();
        opened.Add(storage);
        return storage;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var storage in opened)
            await storage.DisposeAsync();
        database?.Dispose();
    }
}

/// <summary>Lets a test act just before or instead of a call.</summary>
internal sealed class InterceptedStorage(IStorage inner) : IStorage
{
    public Func<IReadOnlyCollection<StorageChange>, Task> BeforeWrite { get; set; } = _ => Task.CompletedTask;

    public Func<Task> BeforeRead { get; set; } = () => Task.CompletedTask;

    /// <summary>How often an index was asked.</summary>
    public int Queries { get; private set; }

    public async Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        await BeforeRead();
        return await inner.ReadAsync(keys, ct);
    }

    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyCollection<StorageChange> changes, CancellationToken ct)
    {
        await BeforeWrite(changes);
        return await inner.WriteAsync(changes, ct);
    }

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken ct) => inner.DeleteAsync(keys, ct);

    public Task<IReadOnlyList<IndexMatch>> QueryAsync(IndexQuery query, CancellationToken ct)
    {
        Queries++;
        return inner.QueryAsync(query, ct);
    }
}
