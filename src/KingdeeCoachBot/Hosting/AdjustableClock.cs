namespace KingdeeCoachBot.Hosting;

/// <summary>The clock that the whole bot goes by. In Development it can be moved forward, to see tomorrow without waiting for it.</summary>
internal sealed class AdjustableClock(TimeProvider real) : TimeProvider
{
    private long offsetTicks;

    /// <summary>How far ahead of the real time the bot lives. Timers go by the real time: moving the clock does not make them wait longer.</summary>
    public TimeSpan Offset
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref offsetTicks));
        set => Interlocked.Exchange(ref offsetTicks, value.Ticks);
    }

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Offset;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
