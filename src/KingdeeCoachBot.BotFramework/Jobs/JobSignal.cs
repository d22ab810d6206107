using System.Threading.Channels;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>Wakes the worker when there may be something to do, so that a new job need not wait for its next round.</summary>
internal sealed class JobSignal
{
    // Two calls before the worker looks are one.
    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => calls.Writer.TryWrite(true);

    /// <returns>False where <paramref name="ct"/> ended the waiting.</returns>
    public async Task<bool> NextAsync(CancellationToken ct)
    {
        try
        {
            return await calls.Reader.ReadAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
