using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>
/// Lets the clock begin turns. An item that lists an entry made here gets a turn at its moment, in the personal conversation of the entry's
/// person (<see cref="Turns.ITurnContext.Due"/>). That turn reads the item, does what is due by <see cref="Turns.ITurnContext.Now"/> and
/// stores the item with the entries of what comes next, all in its one write: so it takes effect once, whoever else runs it.
/// </summary>
public static class Schedule
{
    /// <summary>The name of the event with which such a turn begins. The name alone proves nothing: see <see cref="Turns.ITurnContext.Due"/>.</summary>
    public const string DueEvent = "schedule/due";

    /// <summary>Items by the moments at which something of theirs is due.</summary>
    internal const string Index = "due";

    /// <summary>
    /// The entry by which an item is due. An item may list several; of those that agree in moment, kind and person it lists one (see
    /// <see cref="Once"/>).
    /// </summary>
    /// <param name="moment">When. A moment in the past is due at once.</param>
    /// <param name="kind">What is due, for whoever does it; goes into logs, so no customer text.</param>
    /// <param name="tenant">The person's tenant as <see cref="Turns.TurnIdentity.Tenant"/> has it.</param>
    /// <param name="user">The person as <see cref="Turns.TurnIdentity.User"/> has him.</param>
    /// <param name="key">The key of the item that lists the entry.</param>
    public static IndexEntry At(DateTimeOffset moment, string kind, string tenant, string user, string key)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new DuePayload(kind, tenant, user), ScheduleJson.Stored.DuePayload);
        // Kind and person stand in the value, because a visit's end may be another one's beginning, and a team has several people.
        return new IndexEntry(Index, $"{IndexEntry.Sortable(RoundedUp(moment))}/{key}/{kind}/{user}", payload);
    }

    /// <summary>Leaves one of those entries that are the same: two visits that end together are one thing to ask about.</summary>
    public static IReadOnlyList<IndexEntry> Once(IEnumerable<IndexEntry> entries) => [.. entries.DistinctBy(entry => (entry.Index, entry.Value))];

    // Index values have milliseconds: cut off, the turn would come up to one too early and find nothing due.
    private static DateTimeOffset RoundedUp(DateTimeOffset moment)
    {
        var over = moment.Ticks % TimeSpan.TicksPerMillisecond;
        return over == 0 || moment > DateTimeOffset.MaxValue.AddDays(-1) ? moment : moment.AddTicks(TimeSpan.TicksPerMillisecond - over);
    }
}

/// <summary>What is due, and whose conversation it belongs to.</summary>
internal sealed record DuePayload(string? Kind, string? Tenant, string? User);

[JsonSerializable(typeof(DuePayload))]
internal sealed partial class ScheduleJson : JsonSerializerContext
{
    public static ScheduleJson Stored { get; } = new(BotJson.WireOptions());
}
