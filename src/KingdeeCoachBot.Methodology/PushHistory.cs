namespace KingdeeCoachBot.Methodology;

/// <summary>How often a deal was pushed and put off, for telling it.</summary>
public static class PushHistory
{
    /// <summary>Pushes and hints within the days in which they count.</summary>
    public static int Lately(Deal deal, DateTimeOffset now) => deal.Pushes.Count(push => PushBounds.Days(push.At, now) is >= 0 and < PushTiming.CoolingDays);

    /// <summary>How often the expected signing was moved later.</summary>
    public static int TimesPostponed(Deal deal) => PushEnds.TimesPostponed(deal);
}
