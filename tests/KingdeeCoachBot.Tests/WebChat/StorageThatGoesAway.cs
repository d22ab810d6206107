using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.Tests.WebChat;

/// <summary>Storage that can be taken away, as a database server can.</summary>
public sealed class StorageThatGoesAway : IStorage
{
    private readonly MemoryStorage inner = new();

    public bool IsAway { get; set; }

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken ct) =>
        Inner().ReadAsync(keys, ct);

    public Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyCollection<StorageChange> changes, CancellationToken ct) =>
        Inner().WriteAsync(changes, ct);

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken ct) => Inner().DeleteAsync(keys, ct);

    public Task<IReadOnlyList<IndexMatch>> QueryAsync(IndexQuery query, CancellationToken ct) => Inner().QueryAsync(query, ct);

    private MemoryStorage Inner() => IsAway ? throw new StorageUnavailableException("Taken away by the test.") : inner;
}
