namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>
/// The storage cannot be read or written just now; the same may succeed later. Nothing was written, unless the failure struck the commit
/// itself: then nobody knows, and eTags tell on the next attempt.
/// </summary>
public sealed class StorageUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
