namespace KingdeeCoachBot.Methodology;

/// <summary>One thing that a gate demands and the deal does not have, and how to get it. Course: M4.</summary>
public sealed record GateGap
{
    /// <summary>What is demanded.</summary>
    public required GateDemand Demand { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required GapKind Kind { get; init; }

    /// <summary>What is known so far, in the rep's words; empty where nothing is.</summary>
    public string SoFar { get; init; } = "";

    /// <summary>Who said so; empty where nobody did.</summary>
    public string Source { get; init; } = "";

    /// <summary>The customer's person who could answer; null where nobody of the deal fits.</summary>
    public Stakeholder? Person { get; init; }

    /// <summary>The part in the decision that can answer: of <see cref="Person"/>, else of somebody who has to be found.</summary>
    public DecisionRole Role { get; init; }

    /// <summary>The planned visit that could get it; null where none could, and one has to be planned.</summary>
    public Visit? Visit { get; init; }

    /// <summary>How to ask.</summary>
    public HowToAsk Ask => new(Demand, Person?.Role ?? DecisionRole.Unknown, Kind switch
    {
        GapKind.Unanswered => AskManner.Open,
        GapKind.Faded => AskManner.Again,
        GapKind.Contradicted or GapKind.AnsweredNo => AskManner.ClearUp,
        _ => AskManner.Confirm,
    });
}

/// <summary>How one thing stands that a gate demands.</summary>
/// <param name="Demand">What is demanded.</param>
/// <param name="AtLeast">On what evidence.</param>
/// <param name="State">How it stands today.</param>
/// <param name="Text">What is known, in the rep's words; empty where nothing is.</param>
/// <param name="Source">Who said so; empty where nobody did.</param>
/// <param name="Evidence">What it rests on; null where nothing is known.</param>
/// <param name="At">When it was learnt; null where that is not known.</param>
public sealed record GateStanding(GateDemand Demand, Evidence AtLeast, AnswerState State, string Text, string Source, Evidence? Evidence, DateTimeOffset? At)
{
    /// <summary>What is missing; null where the demand is met.</summary>
    public GateGap? Gap { get; init; }
}

/// <summary>What is wrong with what a gate demands.</summary>
public enum GapKind
{
    /// <summary>Nobody has said anything.</summary>
    Unanswered,

    /// <summary>Something that happened later says otherwise.</summary>
    Contradicted,

    /// <summary>It was known once, too long ago.</summary>
    Faded,

    /// <summary>We only think so.</summary>
    Assumed,

    /// <summary>It was heard, and has to be the customer's own word.</summary>
    NotConfirmed,

    /// <summary>The answer is known and too vague: a year is no timetable.</summary>
    TooVague,

    /// <summary>The answer is known and it is no: 没单.</summary>
    AnsweredNo,
}

/// <summary>The key of the words to ask with.</summary>
/// <param name="What">What is asked.</param>
/// <param name="Role">Whom; unknown where nobody fits, then the words have to do for anybody.</param>
/// <param name="Manner">In which manner.</param>
public sealed record HowToAsk(GateDemand What, DecisionRole Role, AskManner Manner);

/// <summary>Manners of asking. Course: M8 (open, closed, confirm).</summary>
public enum AskManner
{
    /// <summary>An open question.</summary>
    Open,

    /// <summary>"My understanding is…, is that so?"</summary>
    Confirm,

    /// <summary>"Last time you said…; has anything changed?"</summary>
    Again,

    /// <summary>"I have heard otherwise since; how does it stand?"</summary>
    ClearUp,
}
