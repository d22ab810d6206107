namespace KingdeeCoachBot.Methodology;

/// <summary>A visit as the course plans it: a person, a goal, what is to be learnt, and a tail that leads on. Course: M17.</summary>
/// <remarks>Texts take null for empty: what was stored before a text existed lacks it, and source-generated JSON then says null.</remarks>
public sealed record Visit
{
    /// <summary>Unique; stays the same when the visit is changed.</summary>
    public required string Id { get; init; }

    /// <summary>Whom the rep meets, as the rep names him: 王总, Mr. Chen. Empty where that is not known yet.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>When it begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>The IANA time zone in which the rep named the time.</summary>
    public required string Zone { get; init; }

    /// <summary>How long it is planned to take.</summary>
    public int Minutes { get; init; } = 60;

    /// <summary>How they meet.</summary>
    public VisitKind Kind { get; init; }

    /// <summary>What makes the meeting natural: 创造拜访机会.</summary>
    public string Occasion { get; init => field = value ?? ""; } = "";

    /// <summary>Why we go: what the visit is to move in the deal.</summary>
    public string Purpose { get; init => field = value ?? ""; } = "";

    /// <summary>The people we meet with a goal for each, where there are several; <see cref="Person"/> names them all.</summary>
    public IReadOnlyList<Attendee> Attendees { get; init => field = value ?? []; } = [];

    /// <summary>Who of ours comes along.</summary>
    public string Companions { get; init => field = value ?? ""; } = "";

    /// <summary>What the customer shall have agreed to when the rep leaves.</summary>
    public string Goal { get; init => field = value ?? ""; } = "";

    /// <summary>What the rep has to learn.</summary>
    public string Learn { get; init => field = value ?? ""; } = "";

    /// <summary>What we bring: documents, a case, a person.</summary>
    public string Bring { get; init => field = value ?? ""; } = "";

    /// <summary>The questions to ask, in words that fit, one a line.</summary>
    public string Questions { get; init => field = value ?? ""; } = "";

    /// <summary>The trap to avoid.</summary>
    public string Trap { get; init => field = value ?? ""; } = "";

    /// <summary>The little tail (留一点尾巴) that makes the next meeting natural.</summary>
    public string Tail { get; init => field = value ?? ""; } = "";

    /// <summary>The day of the tail, in the rep's zone; null where none was named.</summary>
    public DateOnly? TailDue { get; init; }

    /// <summary>When its time was last settled; null in plans of before this was noted.</summary>
    public DateTimeOffset? PlannedAt { get; init; }

    /// <summary>What came of it; null while nobody has said.</summary>
    public Debrief? Debrief { get; init; }

    /// <summary>What the coach has already sent about it by itself, so that it is sent once.</summary>
    public IReadOnlyList<VisitReminder> Reminded { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is still to take place.</summary>
    public VisitStatus Status { get; init; }

    /// <summary>Counts the changes, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>When it is planned to end.</summary>
    public DateTimeOffset End => Start + TimeSpan.FromMinutes(Minutes > 0 ? Minutes : 60);

    /// <summary>The people we meet, each by his name.</summary>
    public IReadOnlyList<string> People => VisitPeople.In(Person);
}

/// <summary>Somebody we meet and what he in particular shall have agreed to.</summary>
/// <param name="Name">As the rep names him.</param>
/// <param name="Goal">Empty where the visit's goal is his.</param>
public sealed record Attendee(string Name, string Goal);

/// <summary>What came of a visit. Course: M17 (再次确认成果).</summary>
public sealed record Debrief
{
    /// <summary>When it was said.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether the goal was reached.</summary>
    public GoalReached Reached { get; init; }

    /// <summary>How the customer took it.</summary>
    public CustomerMood Mood { get; init; }

    /// <summary>What was learnt, in the rep's words.</summary>
    public string Learnt { get; init => field = value ?? ""; } = "";
}

/// <summary>Whether a visit's goal was reached.</summary>
public enum GoalReached
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Reached.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>Not reached.</summary>
    No,
}

/// <summary>How the customer took a visit.</summary>
public enum CustomerMood
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>He leaned forward.</summary>
    Warm,

    /// <summary>Polite, no more.</summary>
    Neutral,

    /// <summary>He held back.</summary>
    Cool,
}

/// <summary>What the coach sends about a visit by itself.</summary>
public enum VisitReminder
{
    /// <summary>The brief, the evening before.</summary>
    EveningBrief,

    /// <summary>The brief, an hour before.</summary>
    Brief,

    /// <summary>The question how it went.</summary>
    Debrief,

    /// <summary>The same once more, at the day's end.</summary>
    DebriefAgain,
}

/// <summary>How rep and customer meet.</summary>
public enum VisitKind
{
    /// <summary>At the customer's.</summary>
    OnSite,

    /// <summary>By telephone or video.</summary>
    Online,

    /// <summary>Over a meal.</summary>
    Dinner,
}

/// <summary>Whether a visit is still to take place.</summary>
public enum VisitStatus
{
    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>It took place.</summary>
    Held,
}
