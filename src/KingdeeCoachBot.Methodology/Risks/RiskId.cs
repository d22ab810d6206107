namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>The deal risks. Cards and settings name them: a name never changes. Source: the risks page; the course's sections stand at the rules.</summary>
public enum RiskId
{
    /// <summary>No contact in which the customer took part.</summary>
    NoContact,

    /// <summary>Our messages stay unanswered.</summary>
    Ghosted,

    /// <summary>The expected signing has passed.</summary>
    ClosePassed,

    /// <summary>The expected signing is near and a gate is open.</summary>
    CloseNearGateOpen,

    /// <summary>The expected signing was moved later more than once.</summary>
    ClosePushed,

    /// <summary>Longer in its stage than such a deal usually is.</summary>
    StuckInStage,

    /// <summary>Nothing is planned, or nothing soon.</summary>
    NoNextStep,

    /// <summary>A step's day has passed.</summary>
    NextStepOverdue,

    /// <summary>Too few people are spoken to.</summary>
    SingleThreaded,

    /// <summary>It is not known who decides. Urgent.</summary>
    DecisionMakerUnknown,

    /// <summary>Whoever decides has not been met.</summary>
    DecisionMakerUnmet,

    /// <summary>Whoever decides is for us and most of the others are not.</summary>
    PowerAlone,

    /// <summary>Nobody is known to be against us; somebody usually is.</summary>
    NoOpponentKnown,

    /// <summary>Not more are for us than against us.</summary>
    SupportersOutnumbered,

    /// <summary>Nobody informs us, or he has gone silent.</summary>
    NoFox,

    /// <summary>Something was shown or offered before the pain was confirmed. Urgent.</summary>
    MedicineBeforeDiagnosis,

    /// <summary>They compare and nobody has confirmed the vision.</summary>
    VisionUnconfirmed,

    /// <summary>It is not known whether there is money for it.</summary>
    BudgetUnknown,

    /// <summary>They compare and there is no timetable.</summary>
    NoTimetable,

    /// <summary>It is not known against whom we stand, or somebody came in after the comparison.</summary>
    CompetitorUnknown,

    /// <summary>Business is negotiated and nobody has said why us. Urgent.</summary>
    WhyUsBlank,

    /// <summary>A rival answers a must better than we do.</summary>
    ComparisonTrailing,

    /// <summary>They have compared for weeks and nobody spoke of the price.</summary>
    PriceNeverRaised,

    /// <summary>The customer was pushed too early, without a reason, or too often. Urgent.</summary>
    PushTooEarly,

    /// <summary>The amount fell.</summary>
    AmountFalls,

    /// <summary>It was moved past an open gate, and what was missing still is.</summary>
    GateOverridden,

    /// <summary>What the customer asks belongs to another phase.</summary>
    PhaseMismatch,

    /// <summary>Something we promised is due.</summary>
    PromiseDue,

    /// <summary>Cash, a commission or a gift stands in a note. Urgent, and told to the rep alone.</summary>
    ComplianceWord,
}
