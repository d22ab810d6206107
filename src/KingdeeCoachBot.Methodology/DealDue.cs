namespace KingdeeCoachBot.Methodology;

/// <summary>When a deal itself asks for attention, whatever its visits and steps do.</summary>
public static class DealDue
{
    // The digest's hour: before the first appointment, after the coffee.
    private static readonly TimeOnly Morning = new(8, 30);

    /// <summary>
    /// The morning on which a parked deal is taken up again or a stopped one looked at again, where its owner was when he said so; null where
    /// neither was agreed, or he has been reminded.
    /// </summary>
    public static DateTimeOffset? Next(Deal deal) => deal switch
    {
        { Closing: { Outcome: DealStatus.Stopped, LookAgain: { } day, IsReminded: false } closing } => MorningOf(day, closing.At),
        { Closing: null, Parking: { IsReminded: false } parking } => MorningOf(parking.Until, parking.Since),
        _ => null,
    };

    /// <summary>The deal once its owner has been reminded: he is not reminded again.</summary>
    public static Deal Reminded(Deal deal) => deal with
    {
        Parking = deal.Parking is { } parking ? parking with { IsReminded = true } : null,
        Closing = deal.Closing is { } closing ? closing with { IsReminded = true } : null,
    };

    private static DateTimeOffset MorningOf(DateOnly day, DateTimeOffset said) => new(day.ToDateTime(Morning), said.Offset);
}
