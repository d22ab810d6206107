namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>
/// Entries that were still due after they were tried, and when they are tried again. Kept in memory only: a new process may be a version
/// that can do them. Used under the lock of <see cref="DueLine"/>.
/// </summary>
internal sealed class Postponements
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Dictionary<string, (int Failures, DateTimeOffset Until)> byValue = new(StringComparer.Ordinal);

    public bool IsWaiting(DueEntry entry, DateTimeOffset now) => byValue.TryGetValue(entry.Value, out var found) && now < found.Until;

    /// <returns>How long it waits: 30 s, 1 min, 2 min … 1 h.</returns>
    public TimeSpan Postpone(DueEntry entry, DateTimeOffset now)
    {
        var failures = byValue.GetValueOrDefault(entry.Value).Failures;
        var pause = TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, First.TotalSeconds * Math.Pow(2, failures)));
        byValue[entry.Value] = (failures + 1, now + pause);
        return pause;
    }

    public void Forget(DueEntry entry) => byValue.Remove(entry.Value);

    /// <summary>Forgets what was not tried again though it could have been: it is not due any more, because somebody else did it or nobody wants it.</summary>
    public void ForgetAbandoned(DateTimeOffset now)
    {
        foreach (var (value, found) in byValue)
        {
            if (now - found.Until > Longest)
                byValue.Remove(value);
        }
    }
}
