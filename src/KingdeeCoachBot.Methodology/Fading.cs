namespace KingdeeCoachBot.Methodology;

/// <summary>How long what is known may be relied on. What has faded is not lost: it is to be asked again. Course: M4 (reading).</summary>
public static class Fading
{
    /// <summary>Days that an assumed or heard answer lasts.</summary>
    public const int HeardDays = 30;

    /// <summary>Days that the customer's own word lasts.</summary>
    public const int ConfirmedDays = 90;

    /// <summary>The last day on which something learnt can be relied on, where it was learnt.</summary>
    public static DateOnly LastDay(Evidence evidence, DateTimeOffset learnt) =>
        Day(learnt).AddDays(evidence == Evidence.Confirmed ? ConfirmedDays : HeardDays);

    /// <summary>Whether it has faded.</summary>
    public static bool HasFaded(Evidence evidence, DateTimeOffset learnt, DateOnly today) => today > LastDay(evidence, learnt);

    /// <summary>How an answer stands that nothing contradicts.</summary>
    public static AnswerState StateOf(Evidence evidence, DateTimeOffset learnt, DateOnly today) =>
        HasFaded(evidence, learnt, today) ? AnswerState.Faded : Fresh(evidence);

    /// <summary>The day of a moment where it was noted.</summary>
    internal static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);

    /// <summary>How a fresh answer stands.</summary>
    internal static AnswerState Fresh(Evidence evidence) => evidence switch
    {
        Evidence.Confirmed => AnswerState.Confirmed,
        Evidence.Heard => AnswerState.Heard,
        _ => AnswerState.Assumed,
    };
}

/// <summary>How an answer stands today; each is better than the one before.</summary>
public enum AnswerState
{
    /// <summary>Nobody has said anything.</summary>
    Unanswered,

    /// <summary>Something that happened later says otherwise.</summary>
    Contradicted,

    /// <summary>It was known once; too long ago to rely on.</summary>
    Faded,

    /// <summary>猜测: we think so.</summary>
    Assumed,

    /// <summary>听说.</summary>
    Heard,

    /// <summary>客户确认.</summary>
    Confirmed,
}
