using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.Storage.Sqlite;

/// <summary>A write on its way: what it wants, how it went, and the caller who waits for the commit.</summary>
internal sealed class QueuedWrite(IReadOnlyCollection<StorageChange> changes, CancellationToken ct)
{
    private readonly TaskCompletionSource<IReadOnlyDictionary<string, string>> caller =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private IReadOnlyDictionary<string, string>? eTags;
    private Exception? refusal;

    public IReadOnlyCollection<StorageChange> Changes => changes;

    public CancellationToken CancellationToken => ct;

    public Task<IReadOnlyDictionary<string, string>> Acknowledged => caller.Task;

    public bool Succeeded => eTags is not null;

    public void Succeed(IReadOnlyDictionary<string, string> newETags) => eTags = newETags;

    public void Refuse(Exception error) => refusal = error;

    /// <summary>Tells the caller; only after the commit. Neither result nor refusal means that it was dropped before it began.</summary>
    public void Acknowledge()
    {
        if (eTags is not null) caller.SetResult(eTags);
        else if (refusal is not null) caller.SetException(refusal);
        else caller.SetCanceled(ct);
    }

    public void Fail(Exception error) => caller.SetException(error);
}
