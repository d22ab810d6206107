namespace KingdeeCoachBot.Understanding;

/// <summary>One piece of a time, where it stands in the sentence.</summary>
internal abstract record WhenHit(Span Span)
{
    internal sealed record Date(Span Span, SaidDate Said) : WhenHit(Span);

    internal sealed record Time(Span Span, SaidTime Said) : WhenHit(Span);

    /// <summary>上午 without an hour.</summary>
    internal sealed record Part(Span Span, PartOfDay Said) : WhenHit(Span);

    /// <summary>下周, 月底, Q4: not one day, so the form asks; what was said is kept.</summary>
    internal sealed record Period(Span Span) : WhenHit(Span);

    /// <summary>半小时后: a day and a time at once.</summary>
    internal sealed record Instant(Span Span, DateTime Local) : WhenHit(Span);

    /// <summary>推迟一天.</summary>
    internal sealed record Shift(Span Span, TimeSpan By) : WhenHit(Span);
}
