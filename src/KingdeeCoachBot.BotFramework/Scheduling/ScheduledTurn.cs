namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>What the clock began a turn for.</summary>
/// <param name="Kind">As the item's entry names it.</param>
/// <param name="Key">The key of the item that lists the entry.</param>
/// <param name="Moment">When it was due, UTC. The turn may come later: a process may have been down for days.</param>
public sealed record ScheduledTurn(string Kind, string Key, DateTimeOffset Moment);
