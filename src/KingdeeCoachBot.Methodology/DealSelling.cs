namespace KingdeeCoachBot.Methodology;

/// <content>What the sale itself knows of a deal: marks, odds, concerns, needs, and what its gates said. Course: M2–M9.</content>
public sealed partial record Deal
{
    /// <summary>What has come about in the sale; the newest last.</summary>
    public IReadOnlyList<DealMark> Marks { get; init => field = value ?? []; } = [];

    /// <summary>Events that say otherwise than a fact.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init => field = value ?? []; } = [];

    /// <summary>有单吗？何时？赢面？</summary>
    public DealOdds Odds { get; init => field = value ?? new(); } = new();

    /// <summary>The five criteria of a target.</summary>
    public TargetScreening Screening { get; init => field = value ?? new(); } = new();

    /// <summary>What the customer worries about; the newest last.</summary>
    public IReadOnlyList<Concern> Concerns { get; init => field = value ?? []; } = [];

    /// <summary>The need register.</summary>
    public IReadOnlyList<Need> Needs { get; init => field = value ?? []; } = [];

    /// <summary>What the gates said when the deal moved; the newest last.</summary>
    public IReadOnlyList<StageMoveNote> Moves { get; init => field = value ?? []; } = [];

    /// <summary>Adds a mark, or puts a changed one in its place.</summary>
    public Deal With(DealMark mark) => this with { Marks = Put(Marks, mark, each => each.Id == mark.Id, _ => mark) };

    /// <summary>Adds a concern, or puts a changed one in its place.</summary>
    public Deal With(Concern concern) => this with { Concerns = Put(Concerns, concern, each => each.Id == concern.Id, old => concern with { Revision = old.Revision + 1 }) };

    /// <summary>Adds a need, or puts a changed one in its place with a revision of its own.</summary>
    public Deal With(Need need) =>
        this with { Needs = Put(Needs, need, each => each.Id == need.Id, before => need with { Revision = before.Revision + 1 }) };

    /// <summary>The need of an id, null where the deal has none.</summary>
    public Need? FindNeed(string? needId) => Needs.FirstOrDefault(need => need.Id == needId);

    /// <summary>Takes a need out, because it was recorded by mistake.</summary>
    public Deal WithoutNeed(string needId) => this with { Needs = [.. Needs.Where(need => need.Id != needId)] };

    /// <summary>Notes an event that says otherwise than a fact.</summary>
    public Deal With(Contradiction contradiction) => this with { Contradictions = [.. Contradictions, contradiction] };

    /// <summary>The mark of a kind that is surest, the newest of those; null where there is none.</summary>
    public DealMark? Mark(MarkKind kind) => Marks.Where(mark => mark.Kind == kind)
        .OrderByDescending(mark => mark.Evidence).ThenByDescending(mark => mark.At).ThenBy(mark => mark.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The latest event that says otherwise than a fact and came after it; null where none did.</summary>
    internal Contradiction? AgainstOf(DealFact fact) =>
        Contradictions.Where(each => each.Fact == fact.Id && each.At >= fact.At).MaxBy(each => each.At);

    /// <summary>Those who decide.</summary>
    internal IEnumerable<Stakeholder> Deciders => People.Where(person => person.Role == DecisionRole.Decider);
}
