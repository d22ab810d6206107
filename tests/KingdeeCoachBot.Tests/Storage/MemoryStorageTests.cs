using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.Tests.Storage;

public sealed class MemoryStorageTests : StorageCompliance
{
    protected override IStorage Storage { get; } = new MemoryStorage();
}
