namespace KingdeeCoachBot.Benchmarks.Servers;

/// <summary>What has arrived in one conversation. One client waits at a time.</summary>
internal sealed class Inbox(bool keepsNewest)
{
    private readonly Lock gate = new();
    private TaskCompletionSource? arrival;
    private int awaited;

    public bool KeepsNewest => keepsNewest;

    public int Count { get; private set; }

    /// <summary>The newest message: its id in the channel, and its JSON.</summary>
    public (string Id, byte[] Body) Newest { get; private set; } = ("", []);

    public void Take(string id, byte[] body)
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            Count++;
            if (keepsNewest)
                Newest = (id, body);
            if (Count >= awaited)
                (reached, arrival) = (arrival, null);
        }

        reached?.SetResult();
    }

    /// <summary>Waits until so many messages have arrived.</summary>
    /// <returns>False where they did not within the time.</returns>
    public async Task<bool> ReachesAsync(int count, TimeSpan patience)
    {
        Task waiting;
        lock (gate)
        {
            if (Count >= count)
                return true;
            awaited = count;
            arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = arrival.Task;
        }

        await waiting.WaitAsync(patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return waiting.IsCompletedSuccessfully;
    }
}
