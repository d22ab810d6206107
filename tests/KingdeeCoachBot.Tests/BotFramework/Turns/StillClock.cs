namespace KingdeeCoachBot.Tests.BotFramework.Turns;

/// <summary>The moment at which it was made, for ever; timers go by the real time.</summary>
internal sealed class StillClock : TimeProvider
{
#pragma warning disable RS0030 // Storage goes by the machine's clock; a test must not begin in its future or past.
    private readonly DateTimeOffset now = System.GetUtcNow();
#pragma warning restore RS0030

    public override DateTimeOffset GetUtcNow() => now;
}
