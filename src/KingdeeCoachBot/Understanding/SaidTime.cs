namespace KingdeeCoachBot.Understanding;

internal enum PartOfDay
{
    BeforeDawn,
    Morning,
    Noon,
    Afternoon,
    Evening,
}

/// <summary>An hour as it was said. Which half of the day is meant may be said elsewhere, or not at all.</summary>
/// <remarks>Literal: written as a clock of 24 hours shows it, 03:30 or 15:30.</remarks>
internal sealed record SaidTime(int Hour, int Minute, PartOfDay? Part, bool Literal)
{
    /// <summary>
    /// The time meant. Unsaid halves of the day are read by business hours: 8 to 11 is the morning, 12 noon, 1 to 7 the afternoon
    /// and a guess. A meal at 5 to 9 is in the evening, a guess too.
    /// </summary>
    public (TimeOnly Time, bool NextDay, bool Guess)? At(PartOfDay? partSaidElsewhere, bool meal)
    {
        if (Hour > 24 || Minute > 59)
            return null;
        var part = Part ?? (Literal || Hour > 12 ? null : partSaidElsewhere);
        return part switch
        {
            PartOfDay.BeforeDawn => (Clock(Hour == 12 ? 0 : Hour), false, false),
            PartOfDay.Morning => (Clock(Hour), false, false),
            PartOfDay.Noon => (Clock(Hour is 1 or 2 ? Hour + 12 : Hour), false, false),
            PartOfDay.Afternoon => (Clock(Hour < 12 ? Hour + 12 : Hour), false, false),
            // 晚上十二点 and 晚上一点 belong to the night that follows.
            PartOfDay.Evening when Hour is 12 or (>= 1 and <= 3) => (Clock(Hour % 12), true, false),
            PartOfDay.Evening => (Clock(Hour < 12 ? Hour + 12 : Hour), Hour == 24, false),
            _ when Literal || Hour is 0 or > 12 => (Clock(Hour), Hour == 24, false),
            _ when meal && Hour is >= 5 and <= 9 => (Clock(Hour + 12), false, true),
            _ when Hour is >= 1 and <= 7 => (Clock(Hour + 12), false, true),
            _ => (Clock(Hour), false, false),
        };
    }

    private TimeOnly Clock(int hour) => new(hour % 24, Minute);
}
