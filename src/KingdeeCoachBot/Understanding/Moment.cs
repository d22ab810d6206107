namespace KingdeeCoachBot.Understanding;

/// <summary>What 明天 is relative to: an instant, seen in the rep's zone.</summary>
internal sealed record Moment(DateTimeOffset Now, TimeZoneInfo Zone)
{
    public DateTime Local => TimeZoneInfo.ConvertTime(Now, Zone).DateTime;
}
