namespace KingdeeCoachBot.Methodology;

/// <summary>Whether a decision may be prompted. Course: M14.</summary>
public sealed record PushVerdict
{
    /// <summary>度.</summary>
    public required PushDegree Degree { get; init; }

    /// <summary>How strongly one may press, whether or not it should end: never more than a push. More trouble never raises it.</summary>
    public required PushDegree Pressure { get; init; }

    /// <summary>Why it should come to a decision, one way or the other; null where it need not.</summary>
    public required PushEnd? End { get; init; }

    /// <summary>Who is to decide; null where nobody is known to.</summary>
    public required Stakeholder? Whom { get; init; }

    /// <summary>Whom one speaks to instead, because he was asked about and cannot decide; null where one speaks to the decider.</summary>
    public required Stakeholder? Through { get; init; }

    /// <summary>What has to be there first, in the order in which it is got.</summary>
    public required IReadOnlyList<PushGap> Missing { get; init; }

    /// <summary>What bounds the pressure, the tightest first.</summary>
    public required IReadOnlyList<PushBound> Bounds { get; init; }

    /// <summary>The reason that is true for him and fits him best; null where there is none, and that is what is missing most.</summary>
    public required PushReason? Reason { get; init; }

    /// <summary>Further true reasons.</summary>
    public required IReadOnlyList<PushReason> OtherReasons { get; init; }

    /// <summary>Open worries, the worst fear first.</summary>
    public required IReadOnlyList<Concern> AnswerFirst { get; init; }

    /// <summary>What would spoil it.</summary>
    public required IReadOnlyList<PushSpoiler> Spoilers { get; init; }

    /// <summary>The last day on which this may be relied on.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Why not for longer.</summary>
    public PushHolds UntilWhy { get; init; }

    /// <summary>Whether nothing stands in the way.</summary>
    public bool IsFree => Pressure == PushDegree.Push;
}

/// <summary>What has to be there before a push. Course: M14 (with pain admitted, vision agreed, power reached and proof delivered).</summary>
public enum PushNeed
{
    /// <summary>病痛, admitted.</summary>
    Pain,

    /// <summary>我要的, confirmed.</summary>
    Vision,

    /// <summary>Whoever decides, met or reachable.</summary>
    Power,

    /// <summary>Proof, delivered.</summary>
    Proof,
}

/// <summary>Something that has to be there first.</summary>
/// <param name="Need">What.</param>
/// <param name="Ask">The question that gets it; null where a deed does.</param>
/// <param name="Before">What was known once and has faded; null where nothing was.</param>
public sealed record PushGap(PushNeed Need, SaleQuestion? Ask, SaleSeen? Before);

/// <summary>Something that bounds the pressure.</summary>
/// <param name="Kind">What.</param>
/// <param name="Most">The most that it lets one do.</param>
public sealed record PushBound(PushBoundKind Kind, PushDegree Most);

/// <summary>What may bound the pressure; of equals the first is told.</summary>
public enum PushBoundKind
{
    /// <summary>The deal is over or put aside.</summary>
    NotOpen,

    /// <summary>A day of decision was agreed: until then nobody presses. M14.</summary>
    FinalDayAgreed,

    /// <summary>The last one was badly taken. M14.</summary>
    BadlyTaken,

    /// <summary>He was pushed as often as two weeks bear. M14, risks page.</summary>
    TooOften,

    /// <summary>Our funnel is not in B. M14: PUSH only in phase III.</summary>
    EarlierStage,

    /// <summary>What he asks belongs to an earlier phase. M5.</summary>
    CustomerElsewhere,

    /// <summary>Nobody has admitted a pain. M14, M19.</summary>
    NoPain,

    /// <summary>He has not confirmed his vision. M14.</summary>
    NoVision,

    /// <summary>Whoever decides was never met and cannot be reached. M14, M19.</summary>
    NoPower,

    /// <summary>Nothing was proven. M14, M10.</summary>
    NoProof,

    /// <summary>There is no reason that is true for him. M14.</summary>
    NoReason,

    /// <summary>He is afraid of something. M13, M14.</summary>
    OpenFear,

    /// <summary>He has not been answered on the price, or on something older. M13.</summary>
    OpenQuestion,

    /// <summary>Pain or vision were known too long ago. M4.</summary>
    Faded,

    /// <summary>The last one was not answered yet.</summary>
    NotAnswered,

    /// <summary>老好人, pushed within two weeks: 不施压. M16.</summary>
    AmiablePushed,

    /// <summary>技术性的, and nothing in writing yet: 精确、完善. M16.</summary>
    NothingInWriting,

    /// <summary>滔滔不绝, and nobody has listened to him lately: 倾听. M16.</summary>
    NotHeard,

    /// <summary>Who is asked about does not decide: he can be asked to help. M19.</summary>
    NotHisToDecide,
}

/// <summary>Why a verdict is not good for longer.</summary>
public enum PushHolds
{
    /// <summary>A week is long enough.</summary>
    AWeek,

    /// <summary>After the next visit more is known.</summary>
    NextVisit,

    /// <summary>The signing is expected by then.</summary>
    ExpectedDate,

    /// <summary>What it rests on fades, or passes.</summary>
    Evidence,

    /// <summary>By then it has cooled down.</summary>
    Cooling,
}

/// <summary>Why it should come to a decision, one way or the other. Course: M13, M14 (该断则断).</summary>
public enum PushEnd
{
    /// <summary>The day that was agreed has passed.</summary>
    FinalDayPassed,

    /// <summary>He refused again and again.</summary>
    Refused,

    /// <summary>The signing was moved later again and again.</summary>
    Postponed,

    /// <summary>Since the offers are on the table he has been silent.</summary>
    Silent,
}
