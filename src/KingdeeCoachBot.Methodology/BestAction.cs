namespace KingdeeCoachBot.Methodology;

/// <summary>One thing to do in a deal, with its why. What a field does not concern is null or 0.</summary>
public sealed record BestAction
{
    /// <summary>The deal.</summary>
    public required Deal Deal { get; init; }

    /// <summary>What to do; also the key of the why.</summary>
    public required ActionKind Kind { get; init; }

    /// <summary>How much it weighs, and why.</summary>
    public required IReadOnlyList<WeightPart> Parts { get; init; }

    /// <summary>Days that it has waited, or that are left until it is due.</summary>
    public int Days { get; init; }

    /// <summary>How many: things the gate misses, steps of the weakest bar.</summary>
    public int Count { get; init; }

    /// <summary>The customer's person.</summary>
    public Stakeholder? Person { get; init; }

    /// <summary>The visit.</summary>
    public Visit? Visit { get; init; }

    /// <summary>What PUSH timing says, where it is the thing to do.</summary>
    public PushVerdict? Push { get; init; }

    /// <summary>The next step.</summary>
    public NextStep? Step { get; init; }

    /// <summary>The customer's concern.</summary>
    public Concern? Concern { get; init; }

    /// <summary>What to ask.</summary>
    public Unknown? Unknown { get; init; }

    /// <summary>The question of the weakest bar.</summary>
    public SaleQuestion? Question { get; init; }

    /// <summary>How the customer's phase differs from ours.</summary>
    public PhaseMismatch Mismatch { get; init; }

    /// <summary>Why the target should be dropped, or what to ask of it.</summary>
    public TargetVerdict? Target { get; init; }

    /// <summary>How much it weighs.</summary>
    public int Weight => Parts.Sum(part => part.Points);

    /// <summary>The course's section.</summary>
    public string Section => Kind.Section();

    /// <summary>The key of the button that does it, in the manner of an intent's name.</summary>
    public string Intent => Kind.Intent();
}

/// <summary>What may be the next best thing to do.</summary>
public enum ActionKind
{
    /// <summary>The day has come on which a parked deal is taken up again.</summary>
    TakeUpAgain,

    /// <summary>Say what came of a visit while it is remembered.</summary>
    DebriefVisit,

    /// <summary>Do what we promised; it is overdue.</summary>
    KeepPromise,

    /// <summary>Ask for what the customer promised; it is overdue.</summary>
    RemindCustomer,

    /// <summary>Answer a concern before anything else is said.</summary>
    AnswerConcern,

    /// <summary>Say when it will be signed now; the date has passed.</summary>
    SetNewDate,

    /// <summary>Go to where the customer is.</summary>
    FollowTheCustomer,

    /// <summary>Drop the target, with its reason.</summary>
    DropTarget,

    /// <summary>Through the gate: nothing is missing.</summary>
    Advance,

    /// <summary>A visit is near and its plan has blanks.</summary>
    PrepareVisit,

    /// <summary>Plan a visit at which the most valuable unknown can be asked.</summary>
    PlanVisit,

    /// <summary>Find somebody who can answer; nobody of the deal fits.</summary>
    FindSomebody,

    /// <summary>Raise the weakest bar.</summary>
    RaiseWeakest,

    /// <summary>Screen the target on the five criteria.</summary>
    ScreenTarget,

    /// <summary>Ask the most valuable unknown at the visit that is planned.</summary>
    AskAtVisit,

    /// <summary>Agree on the next step.</summary>
    AgreeNextStep,

    /// <summary>All is known and planned: keep in touch.</summary>
    KeepInTouch,

    /// <summary>The day has come on which it was to be decided, one way or the other.</summary>
    SettleDecision,

    /// <summary>Agree on a day of decision: 该断则断.</summary>
    AgreeDecision,

    /// <summary>Nothing stands in the way and there is a reason: prompt the decision.</summary>
    Push,
}

/// <summary>What stands behind each action.</summary>
public static class ActionKinds
{
    /// <summary>The course's section.</summary>
    public static string Section(this ActionKind kind) => kind switch
    {
        ActionKind.TakeUpAgain or ActionKind.SetNewDate => "M3",
        ActionKind.AnswerConcern or ActionKind.SettleDecision or ActionKind.AgreeDecision => "M13",
        ActionKind.Push => "M14",
        ActionKind.FollowTheCustomer => "M5",
        ActionKind.DropTarget or ActionKind.ScreenTarget => "M2",
        ActionKind.Advance or ActionKind.PlanVisit or ActionKind.AskAtVisit => "M4",
        ActionKind.FindSomebody => "M11",
        ActionKind.RaiseWeakest => "M7",
        ActionKind.KeepInTouch => "M1",
        _ => "M17",
    };

    /// <summary>The key of its button.</summary>
    public static string Intent(this ActionKind kind) => kind switch
    {
        ActionKind.TakeUpAgain => "Deals/Resume",
        ActionKind.DebriefVisit => "Visit/Debrief",
        ActionKind.KeepPromise or ActionKind.RemindCustomer => "NextSteps/Show",
        ActionKind.AnswerConcern => "Concerns/Show",
        ActionKind.SetNewDate => "Deals/Edit",
        ActionKind.FollowTheCustomer => "Phases/Show",
        ActionKind.DropTarget => "Targets/Drop",
        ActionKind.Advance => "Gates/Advance",
        ActionKind.PrepareVisit or ActionKind.AskAtVisit => "Visit/Show",
        ActionKind.FindSomebody => "People/Add",
        ActionKind.RaiseWeakest => "SaleEquation/Show",
        ActionKind.ScreenTarget => "Targets/Screen",
        ActionKind.AgreeNextStep => "NextSteps/Add",
        ActionKind.KeepInTouch => "Contacts/Log",
        ActionKind.SettleDecision or ActionKind.AgreeDecision or ActionKind.Push => "Push/Show",
        _ => "Visit/Plan",
    };

    /// <summary>What it weighs by itself. Promises before silence, the customer's doubts before our wishes, what can be done today before what can be planned.</summary>
    public static int Weight(this ActionKind kind) => kind switch
    {
        ActionKind.TakeUpAgain => 95,
        ActionKind.DebriefVisit => 90,
        ActionKind.SettleDecision => 85,
        ActionKind.KeepPromise => 80,
        ActionKind.RemindCustomer => 70,
        ActionKind.AnswerConcern => 75,
        ActionKind.SetNewDate => 72,
        ActionKind.FollowTheCustomer => 68,
        ActionKind.DropTarget => 66,
        ActionKind.Advance => 64,
        ActionKind.AgreeDecision => 63,
        ActionKind.Push => 62,
        ActionKind.PrepareVisit => 60,
        ActionKind.PlanVisit => 54,
        ActionKind.FindSomebody => 50,
        ActionKind.RaiseWeakest => 44,
        ActionKind.ScreenTarget => 40,
        ActionKind.AskAtVisit => 36,
        ActionKind.AgreeNextStep => 34,
        _ => 10,
    };
}
