namespace KingdeeCoachBot.BotFramework.Storage;

/// <summary>Another writer was faster. Nothing was written; read again and decide anew.</summary>
public sealed class ETagConflictException : Exception
{
    /// <summary>Names the items whose versions did not match.</summary>
    public ETagConflictException(IReadOnlyCollection<string> keys)
        : base("Items changed since they were read: " + string.Join(", ", keys)) => Keys = keys;

    /// <summary>The keys in conflict: at least the first that was found.</summary>
    public IReadOnlyCollection<string> Keys { get; }
}
