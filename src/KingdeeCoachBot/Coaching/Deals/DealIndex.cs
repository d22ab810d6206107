using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What the index tells of deals, so that lists and names need not load them.</summary>
internal static class DealIndex
{
    /// <summary>Tenant, owner, folded customer, deal.</summary>
    public const string Deals = "deal";

    /// <summary>Tenant, owner, beginning, visit: planned visits of deals that are not closed.</summary>
    public const string Visits = "visit";

    /// <summary>Tenant, owner, day, step: open steps of deals that are being worked on.</summary>
    public const string Steps = "step";

    /// <summary>The kind of what is due of a deal's visits.</summary>
    public const string VisitsDue = "Visit/Due";

    /// <summary>The kind of what is due of the deal itself: the day of a parked or stopped one.</summary>
    public const string DealDue = "Deals/Due";

    private const int LongestNote = 60;
    private const string NoDay = "99999999";

    /// <summary>The entries that a stored deal lists.</summary>
    public static IEnumerable<IndexEntry> EntriesOf(TurnIdentity identity, Deal deal) =>
        [DealEntryOf(identity, deal), .. VisitEntries(identity, deal), .. StepEntries(identity, deal), .. DueEntries(identity, deal)];

    /// <summary>The key of a stored deal.</summary>
    public static string KeyOf(TurnIdentity identity, string dealId) => identity.Key("deals", dealId);

    /// <summary>The beginning of all index values of the turn's person.</summary>
    public static string Own(CoachTurn coach) => coach.Turn.Identity.Key(coach.Me);

    /// <summary>The person's index values from a moment on.</summary>
    public static string OwnFrom(CoachTurn coach, DateTimeOffset moment) => Own(coach) + "/" + Sortable(moment);

    /// <summary>Behind all index values of the person.</summary>
    public static string OwnEnd(CoachTurn coach) => Own(coach) + "/~";

    /// <summary>A customer's name without case, width and spaces.</summary>
    public static string Folded(string customer) =>
        string.Concat(customer.Normalize(NormalizationForm.FormKC).Where(each => !char.IsWhiteSpace(each))).ToUpperInvariant();

    private static IndexEntry DealEntryOf(TurnIdentity identity, Deal deal)
    {
        var step = deal.NextOpenStep;
        // What only funnel and target list show is kept of deals in the funnel.
        var row = deal.IsClosed ? null : FunnelRow.Of(deal);
        var entry = new DealEntry
        {
            Id = deal.Id,
            Customer = deal.Customer,
            Project = deal.Project,
            Nicknames = deal.Nicknames,
            Stage = deal.Stage,
            Status = deal.Status,
            Amount = deal.Amount,
            Expected = deal.Expected,
            People = [.. PeopleOf(deal)],
            CreatedAt = deal.CreatedAt,
            LastContact = deal.LastContact,
            NextStep = step?.What ?? "",
            NextStepDue = step?.Due,
            ParkedUntil = deal.Parking?.Until,
            IsSample = deal.IsSample,
            Contact = row?.Contact ?? "",
            Note = row is null ? "" : PressFields.Cut(row.Note, LongestNote),
            Odds = row?.Odds,
            FirmUntil = row?.FirmUntil,
            Screening = row is null || deal.Stage != DealStage.Target || deal.Screening.At is null ? null : Short(deal.Screening),
        };
        return Entry(Deals, identity.Key(deal.Owner, Folded(deal.Customer), deal.Id), entry, DealJson.Stored.DealEntry);
    }

    // Three hundred deals are read at once: a row shows no more of a note than this.
    private static TargetScreening Short(TargetScreening screening) => screening with
    {
        Answers = [.. screening.Answers.Select(answer => answer with { Note = PressFields.Cut(answer.Note, LongestNote) })],
        SourceNote = PressFields.Cut(screening.SourceNote, LongestNote),
    };

    // Somebody who is only met in a visit is known by his name too.
    private static IEnumerable<string> PeopleOf(Deal deal) => deal.People.SelectMany(person => (IEnumerable<string>)[person.Name, .. person.Aliases])
        .Concat(deal.Visits.SelectMany(visit => visit.People))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<IndexEntry> VisitEntries(TurnIdentity identity, Deal deal) =>
        from visit in deal.Visits
        where visit.Status == VisitStatus.Planned && !deal.IsClosed
        let entry = new VisitEntry(deal.Id, visit.Id, deal.Customer, visit.Person, visit.Start, visit.Zone)
        select Entry(Visits, identity.Key(deal.Owner, Sortable(visit.Start), visit.Id), entry, DealJson.Stored.VisitEntry);

    private static IEnumerable<IndexEntry> StepEntries(TurnIdentity identity, Deal deal) =>
        from step in deal.NextSteps
        where step.Status == StepStatus.Open && deal.Status == DealStatus.Open
        let entry = new StepEntry(deal.Id, step.Id, deal.Title, step.What, step.Due, step.Whose, step.Person)
        select Entry(Steps, identity.Key(deal.Owner, step.Due?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? NoDay, step.Id), entry, DealJson.Stored.StepEntry);

    // What the clock does about a deal: the next moment of each kind, for the capability that acts on it (IActsWhenDue). A further kind is a further line.
    private static IEnumerable<IndexEntry> DueEntries(TurnIdentity identity, Deal deal) =>
        from due in new (DateTimeOffset? Moment, string Kind)[]
        {
            (VisitReminders.Next(deal), VisitsDue),
            (Methodology.DealDue.Next(deal), DealDue),
        }
        let moment = due.Moment
        where moment is not null
        select Schedule.At(moment.GetValueOrDefault(), due.Kind, identity.Tenant, deal.Owner, KeyOf(identity, deal.Id));

    private static IndexEntry Entry<T>(string index, string value, T entry, JsonTypeInfo<T> type) =>
        new(index, value, JsonSerializer.SerializeToUtf8Bytes(entry, type));

    private static string Sortable(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
}

/// <summary>A deal as its index entry tells it.</summary>
internal sealed record DealEntry
{
    public required string Id { get; init; }

    public required string Customer { get; init; }

    public string Project { get; init => field = value ?? ""; } = "";

    public IReadOnlyList<string> Nicknames { get; init => field = value ?? []; } = [];

    public DealStage Stage { get; init; }

    public DealStatus Status { get; init; }

    public Money? Amount { get; init; }

    public DatePeriod? Expected { get; init; }

    /// <summary>Names and aliases of the customer's people.</summary>
    public IReadOnlyList<string> People { get; init => field = value ?? []; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastContact { get; init; }

    /// <summary>The open step that comes first; empty where none is open.</summary>
    public string NextStep { get; init => field = value ?? ""; } = "";

    public DateOnly? NextStepDue { get; init; }

    public DateOnly? ParkedUntil { get; init; }

    public bool IsSample { get; init; }

    /// <summary>联系 of the funnel table; empty where nobody is known.</summary>
    public string Contact { get; init => field = value ?? ""; } = "";

    /// <summary>The beginning of the owner's note.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    public Odds? Odds { get; init; }

    /// <summary>See <see cref="FunnelRow.FirmUntil"/>.</summary>
    public DateOnly? FirmUntil { get; init; }

    /// <summary>The five criteria of a target, with the beginnings of their notes; null where it is no target, or was never screened.</summary>
    public TargetScreening? Screening { get; init; }

    /// <summary>"三一重工 · ERP升级"</summary>
    public string Title => Project.Length == 0 ? Customer : $"{Customer} · {Project}";

    /// <summary>The deal as the funnel has it.</summary>
    public FunnelRow ToFunnelRow(CoachTurn coach) => new()
    {
        Id = Id,
        Title = Title,
        Stage = Stage,
        Status = Status,
        // What an older version stored names people, and no contact among them.
        Contact = Contact.Length > 0 ? Contact : People.FirstOrDefault(""),
        Expected = Expected,
        Amount = Amount,
        Note = Note,
        Odds = Odds,
        FirmUntil = FirmUntil,
        LastContact = LastContact is { } contact ? coach.DayOf(contact) : null,
    };

    /// <summary>The deal as the target list has it.</summary>
    public TargetRow ToTargetRow() => new(Id, Title, Screening ?? new TargetScreening());
}

/// <summary>A planned visit as its index entry tells it.</summary>
internal sealed record VisitEntry(string Deal, string Visit, string Customer, string Person, DateTimeOffset Start, string Zone);

/// <summary>An open step as its index entry tells it.</summary>
internal sealed record StepEntry(string Deal, string Step, string Title, string What, DateOnly? Due, StepOwner Whose, string Person);
