using System.Text.Json;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Scheduling;

/// <summary>An entry whose moment has come.</summary>
/// <param name="Value">The entry's value in the index; says moment, item, kind and person, so that no two are the same.</param>
/// <param name="Tenant">The person's tenant.</param>
/// <param name="User">The person.</param>
/// <param name="Turn">What is due.</param>
internal sealed record DueEntry(string Value, string Tenant, string User, ScheduledTurn Turn)
{
    /// <summary>The range of the index that holds this entry only.</summary>
    public IndexQuery Query => new(Schedule.Index, Value, Value + '\u0001', 1);

    /// <summary>Reads a match. One that nobody can read is of no kind and nobody's, so it fails where others fail.</summary>
    public static DueEntry Of(IndexMatch match)
    {
        var payload = Read(match.Payload);
        var moment = IndexEntry.MomentOf(match.Value) ?? DateTimeOffset.MinValue;
        return new DueEntry(
            match.Value, payload?.Tenant ?? "", payload?.User ?? "", new ScheduledTurn(payload?.Kind ?? "", match.Key, moment));
    }

    /// <summary>The person in a conversation of his.</summary>
    public TurnIdentity IdentityIn(string conversationKey) => new(Tenant, User, conversationKey);

    private static DuePayload? Read(ReadOnlyMemory<byte> payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload.Span, ScheduleJson.Stored.DuePayload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
