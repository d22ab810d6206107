namespace KingdeeCoachBot.Methodology;

/// <summary>
/// Why a deal should be looked at today: the one reason that weighs most. A glance for its owner in the morning, not a verdict; what has
/// simply not been asked yet is no reason. Thresholds: risks page (NoContact, NoNextStep, NextStepOverdue, ClosePassed).
/// </summary>
public static class DealAttention
{
    // A deal that was created this morning has not been neglected.
    private const int DaysToPlan = 1;

    private const int DaysOverdue = 2;

    /// <summary>The reason that weighs most; null where the deal can wait.</summary>
    /// <param name="deal">The deal at a glance.</param>
    /// <param name="today">Today where the owner is.</param>
    public static Attention? Of(DealGlance deal, DateOnly today) => deal.Status switch
    {
        DealStatus.Parked => deal.ParkedUntil is { } until && today >= until ? new Attention(AttentionReason.ResumeDue, Days(until, today)) : null,
        DealStatus.Open => Reasons(deal, today).FirstOrDefault(),
        _ => null,
    };

    // The order is the weight: a promise broken before a date missed, a date missed before silence.
    private static IEnumerable<Attention> Reasons(DealGlance deal, DateOnly today)
    {
        if (deal.NextStepDue is { } due && Days(due, today) >= DaysOverdue)
            yield return new Attention(AttentionReason.StepOverdue, Days(due, today));
        if (deal.Expected is { } expected && expected.Last < today)
            yield return new Attention(AttentionReason.ExpectedPassed, Days(expected.Last, today));
        if (deal.LastContact is { } contact && MostSilentDays(deal.Stage) is { } most && Days(contact, today) > most)
            yield return new Attention(AttentionReason.Silent, Days(contact, today));
        if (!deal.HasNextStep && Days(deal.Created, today) >= DaysToPlan)
            yield return new Attention(AttentionReason.NoNextStep, 0);
    }

    /// <summary>For how many days a customer of a stage may be silent; null where silence is no sign.</summary>
    internal static int? MostSilentDays(DealStage stage) => stage switch
    {
        DealStage.Prospect => 21,
        DealStage.Consideration => 14,
        DealStage.Negotiation => 7,
        _ => null,
    };

    private static int Days(DateOnly since, DateOnly today) => today.DayNumber - since.DayNumber;
}

/// <summary>What a glance at a deal needs; days are those of its owner.</summary>
public sealed record DealGlance
{
    /// <summary>Its stage.</summary>
    public required DealStage Stage { get; init; }

    /// <summary>Whether it is being worked on.</summary>
    public required DealStatus Status { get; init; }

    /// <summary>When it was created.</summary>
    public required DateOnly Created { get; init; }

    /// <summary>The last contact in which the customer took part.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>Whether a step is open or a visit planned.</summary>
    public bool HasNextStep { get; init; }

    /// <summary>The day of the open step that comes first.</summary>
    public DateOnly? NextStepDue { get; init; }

    /// <summary>The expected signing.</summary>
    public DatePeriod? Expected { get; init; }

    /// <summary>Until when it is parked.</summary>
    public DateOnly? ParkedUntil { get; init; }
}

/// <summary>Why a deal should be looked at.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Days">For how many days it has held; 0 where days do not tell.</param>
public sealed record Attention(AttentionReason Reason, int Days);

/// <summary>Reasons to look at a deal, the weightiest first.</summary>
public enum AttentionReason
{
    /// <summary>A step's day has passed.</summary>
    StepOverdue,

    /// <summary>The expected signing has passed.</summary>
    ExpectedPassed,

    /// <summary>The day has come on which a parked deal was to be taken up again.</summary>
    ResumeDue,

    /// <summary>The customer has not been heard of for longer than its stage allows.</summary>
    Silent,

    /// <summary>Nothing is planned.</summary>
    NoNextStep,
}
