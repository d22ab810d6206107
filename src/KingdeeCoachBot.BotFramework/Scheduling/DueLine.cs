using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>
/// Says what to do next of all that is due: the earliest that is not postponed and whose person has nothing under way. So one person's
/// things come in the order of their moments, and what fails holds up nobody.
/// </summary>
internal sealed class DueLine(IStorage storage, WorkTable works, TimeProvider clock) : IDisposable
{
    /// <summary>How many entries one query reads.</summary>
    public const int MostAtOnce = 100;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly HashSet<string> underWay = new(StringComparer.Ordinal);
    private readonly Postponements postponed = new();

    /// <summary>Takes what is next; to be given back with <see cref="ReturnAsync"/>.</summary>
    /// <returns>Null where there is nothing to do now.</returns>
    public async Task<DueEntry?> TakeAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            return await FindAsync(clock.GetUtcNow(), ct);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Gives back what was tried.</summary>
    /// <param name="entry">As taken.</param>
    /// <param name="isDone">Whether it is due no more; else it waits, longer each time.</param>
    /// <returns>How long it waits.</returns>
    public async Task<TimeSpan> ReturnAsync(DueEntry entry, bool isDone)
    {
        // Never between a query and what is concluded from it: an entry that was done meanwhile would be taken again.
        await gate.WaitAsync(CancellationToken.None);
        try
        {
            underWay.Remove(LaneOf(entry));
            if (!isDone)
                return postponed.Postpone(entry, clock.GetUtcNow());
            postponed.Forget(entry);
            return TimeSpan.Zero;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Whether the entry is still in the index.</summary>
    public async Task<bool> HasAsync(DueEntry entry) => (await storage.QueryAsync(entry.Query, CancellationToken.None)).Count > 0;

    public void Dispose() => gate.Dispose();

    private async Task<DueEntry?> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        postponed.ForgetAbandoned(now);
        // Values go on with "/": "0" is just behind it, so what is due in this millisecond counts.
        var query = new IndexQuery(Schedule.Index, "", IndexEntry.Sortable(now) + "0", MostAtOnce);
        while (true)
        {
            var page = await storage.QueryAsync(query, ct);
            foreach (var entry in page.Select(DueEntry.Of))
            {
                if (!postponed.IsWaiting(entry, now) && underWay.Add(LaneOf(entry)))
                    return entry;
            }

            if (page.Count < MostAtOnce)
                return null;
            // However many fail, those behind them are reached.
            query = query with { From = page[^1].Value + '\u0001' };
        }
    }

    // Work that needs no conversation has no person to be in order for.
    private string LaneOf(DueEntry entry) => works.Find(entry.Turn.Kind) is null ? $"{entry.Tenant}/{entry.User}" : entry.Turn.Key;
}
