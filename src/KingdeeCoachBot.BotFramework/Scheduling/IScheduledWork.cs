namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>
/// Does what is due and needs no conversation. A kind that has one is done by it instead of by a turn. It stores the item with its next
/// entries itself, with the eTag it read: of two processes one wins, and the other finds nothing due any more.
/// </summary>
public interface IScheduledWork
{
    /// <summary>The kind of entries that it serves; one class serves one kind.</summary>
    string Kind { get; }

    /// <summary>Does what is due. An exception leads to another attempt, later; so does an entry that is still there afterwards.</summary>
    /// <param name="key">The key of the item that lists the entry.</param>
    /// <param name="now">The present, UTC.</param>
    /// <param name="ct">Ends the attempt.</param>
    Task RunAsync(string key, DateTimeOffset now, CancellationToken ct);
}
