namespace KingdeeCoachBot.Methodology;

/// <summary>A deal with a key account. Everything known of it is part of it, so that it is read, judged and stored as a whole.</summary>
/// <remarks>Texts and lists take null for empty: what was stored before a property existed lacks it.</remarks>
public sealed partial record Deal
{
    /// <summary>The shape of a stored deal, for a later version that has to read it.</summary>
    public int Schema { get; init; } = 2;

    /// <summary>Unique in its tenant.</summary>
    public required string Id { get; init; }

    /// <summary>The person who runs the deal: his id in the tenant.</summary>
    public required string Owner { get; init; }

    /// <summary>His name when last seen; a label only.</summary>
    public string OwnerName { get; init => field = value ?? ""; } = "";

    /// <summary>The customer, as the owner writes the name.</summary>
    public required string Customer { get; init; }

    /// <summary>What is being sold: ERP升级. Empty while it has no name of its own.</summary>
    public string Project { get; init => field = value ?? ""; } = "";

    /// <summary>Short names that the owner uses for customer or deal.</summary>
    public IReadOnlyList<string> Nicknames { get; init => field = value ?? []; } = [];

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Sample data that may be removed at any time.</summary>
    public bool IsSample { get; init; }

    /// <summary>The funnel stage; of a closed deal the one it was closed from. Course: M3.</summary>
    public DealStage Stage { get; init; }

    /// <summary>Since when it has been in its stage; null where it was there from the beginning.</summary>
    public DateTimeOffset? StageSince { get; init; }

    /// <summary>预计投资: what the customer is expected to spend. Null while unknown.</summary>
    public Money? Amount { get; init; }

    /// <summary>预计时间: when the signature is expected. Null while unknown.</summary>
    public DatePeriod? Expected { get; init; }

    /// <summary>What the owner notes of the deal's situation: 状态 in the funnel table.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>Who competes.</summary>
    public IReadOnlyList<string> Rivals { get; init => field = value ?? []; } = [];

    /// <summary>How it ended; null while it has not.</summary>
    public DealClosing? Closing { get; init; }

    /// <summary>Why and until when it is put aside; null while it is not.</summary>
    public DealParking? Parking { get; init; }

    /// <summary>The customer's people.</summary>
    public IReadOnlyList<Stakeholder> People { get; init => field = value ?? []; } = [];

    /// <summary>Ours besides the owner.</summary>
    public IReadOnlyList<TeamMember> Team { get; init => field = value ?? []; } = [];

    /// <summary>Contacts that have happened, as they were recorded.</summary>
    public IReadOnlyList<Contact> Contacts { get; init => field = value ?? []; } = [];

    /// <summary>Next steps of all times.</summary>
    public IReadOnlyList<NextStep> NextSteps { get; init => field = value ?? []; } = [];

    /// <summary>What is known, with its evidence; the newest last.</summary>
    public IReadOnlyList<DealFact> Facts { get; init => field = value ?? []; } = [];

    /// <summary>Visits of all times, the newest planned last.</summary>
    public IReadOnlyList<Visit> Visits { get; init => field = value ?? []; } = [];

    /// <summary>What changed, the newest last.</summary>
    public IReadOnlyList<DealChange> History { get; init => field = value ?? []; } = [];

    /// <summary>Owners before this one, by id; the newest last.</summary>
    public IReadOnlyList<string> PastOwners { get; init => field = value ?? []; } = [];

    /// <summary>Counts the changes of its own fields, so that two devices notice each other.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Whether it is being worked on.</summary>
    public DealStatus Status => Closing?.Outcome ?? (Parking is null ? DealStatus.Open : DealStatus.Parked);

    /// <summary>Whether it has ended.</summary>
    public bool IsClosed => Closing is not null;

    /// <summary>"三一重工 · ERP升级"</summary>
    public string Title => Project.Length == 0 ? Customer : $"{Customer} · {Project}";

    /// <summary>When there last was a contact in which the customer took part; null where never.</summary>
    public DateTimeOffset? LastContact => Contacts.Where(contact => contact.IsMutual).Max(contact => (DateTimeOffset?)contact.At);

    /// <summary>The open step that comes first; those without a day come last. Null where none is open.</summary>
    public NextStep? NextOpenStep =>
        NextSteps.Where(step => step.Status == StepStatus.Open).OrderBy(step => step.Due ?? DateOnly.MaxValue).FirstOrDefault();

    /// <summary>The visit of an id, null where the deal has none.</summary>
    public Visit? FindVisit(string? visitId) => Visits.FirstOrDefault(visit => visit.Id == visitId);

    /// <summary>The step of an id, null where the deal has none.</summary>
    public NextStep? FindStep(string? stepId) => NextSteps.FirstOrDefault(step => step.Id == stepId);

    /// <summary>The person of an id, null where the deal has none.</summary>
    public Stakeholder? FindPerson(string? personId) => People.FirstOrDefault(person => person.Id == personId);

    /// <summary>The person who is called so, null where nobody is.</summary>
    public Stakeholder? FindPersonCalled(string name) => People.FirstOrDefault(person => person.IsCalled(name));
}
