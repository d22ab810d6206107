namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>An item as read: its JSON, UTF-8 encoded, and the eTag of the version read.</summary>
/// <param name="Key">Begins with the tenant, parts divided by <c>/</c>.</param>
/// <param name="Body">JSON in UTF-8.</param>
/// <param name="ETag">Opaque; changes with every write of the item and is never used twice for a key.</param>
public sealed record StoreItem(string Key, ReadOnlyMemory<byte> Body, string ETag);
