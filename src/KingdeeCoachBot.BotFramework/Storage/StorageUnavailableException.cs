namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>The storage cannot be read or written just now. Nothing was written; the same may succeed later.</summary>
public sealed class StorageUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
