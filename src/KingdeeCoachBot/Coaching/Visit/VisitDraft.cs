using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>A visit while it is being filled in: everything as typed, so that nothing is lost however wrong it is.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record VisitDraft
{
    /// <summary>The visit's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Visit { get; init; }

    /// <summary>The deal that the visit stands in; null while it is new.</summary>
    public string? Deal { get; init; }

    /// <summary>The revision that the form was filled from; 0 while the visit is new.</summary>
    public int Seen { get; init; }

    public string Customer { get; init => field = value ?? ""; } = "";

    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it, in the rep's zone.</summary>
    public string Date { get; init => field = value ?? ""; } = "";

    /// <summary>HH:mm as cards send it.</summary>
    public string Time { get; init => field = value ?? ""; } = "";

    /// <summary>The deal chosen on the form: an id, or <see cref="VisitDeals.New"/>. Empty where nothing had to be chosen.</summary>
    public string Into { get; init => field = value ?? ""; } = "";

    public VisitKind Kind { get; init; }

    /// <summary>How long; 0 where nothing was said.</summary>
    public int Minutes { get; init; }

    public string Goal { get; init => field = value ?? ""; } = "";

    /// <summary>What each of several people shall have agreed to. Those whom <see cref="Person"/> does not name have left.</summary>
    public IReadOnlyList<Attendee> Attendees { get; init => field = value ?? []; } = [];

    public string Occasion { get; init => field = value ?? ""; } = "";

    public string Purpose { get; init => field = value ?? ""; } = "";

    public string Companions { get; init => field = value ?? ""; } = "";

    public string Learn { get; init => field = value ?? ""; } = "";

    public string Questions { get; init => field = value ?? ""; } = "";

    public string Bring { get; init => field = value ?? ""; } = "";

    public string Trap { get; init => field = value ?? ""; } = "";

    public string Tail { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd, or empty.</summary>
    public string TailDue { get; init => field = value ?? ""; } = "";

    /// <summary>The suggestions are wanted, or have just come, in what is blank; nothing is to be saved yet.</summary>
    public bool Adopts { get; init; }

    /// <summary>The deal is closed; saving the visit opens it again.</summary>
    public bool Reopens { get; init; }

    /// <summary>What the coach is not sure it understood, said above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>The beginning of the visit; null where date or time are missing or impossible.</summary>
    public DateTimeOffset? Start(TimeZoneInfo zone)
    {
        if (DateOf(Date) is not { } date || TimeOf(Time) is not { } time)
            return null;
        var local = date.ToDateTime(time);
        // An hour that summer time leaps over does not exist; nobody meets in it.
        return zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    public static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static TimeOnly? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static VisitDraft New() => new() { Visit = Guid.NewGuid().ToString("N") };

    /// <summary>A draft of a visit that exists.</summary>
    public static VisitDraft Of(Deal deal, Methodology.Visit visit, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(visit.Start, zone).DateTime;
        return new VisitDraft
        {
            Visit = visit.Id,
            Deal = deal.Id,
            Seen = visit.Revision,
            Customer = deal.Customer,
            Person = visit.Person,
            Date = Write(DateOnly.FromDateTime(local)),
            Time = Write(TimeOnly.FromDateTime(local)),
            Into = deal.Id,
            Kind = visit.Kind,
            Minutes = visit.Minutes,
            Goal = visit.Goal,
            Attendees = visit.Attendees,
            Occasion = visit.Occasion,
            Purpose = visit.Purpose,
            Companions = visit.Companions,
            Learn = visit.Learn,
            Questions = visit.Questions,
            Bring = visit.Bring,
            Trap = visit.Trap,
            Tail = visit.Tail,
            TailDue = visit.TailDue is { } due ? Write(due) : "",
        };
    }

    /// <summary>Takes over what a sentence says; what it does not mention stays.</summary>
    public VisitDraft With(Slots slots)
    {
        var changed = this with
        {
            Customer = slots.Customer?.Name ?? Customer,
            Person = slots.Person?.Name ?? Person,
            Date = slots.When?.Date is { } date ? Write(date) : Date,
            Time = slots.When?.Time is { } time ? Write(time) : Time,
            Kind = (VisitKind?)slots.Kind ?? Kind,
            Goal = slots.Goal ?? Goal,
        };
        return slots.Shift is { } shift ? changed.Moved(shift) : changed;
    }

    /// <summary>The people, each by his name.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> People => VisitPeople.In(Person);

    /// <summary>How long it is planned to take: a meal takes longer than a meeting.</summary>
    [JsonIgnore]
    public int PlannedMinutes => Minutes > 0 ? Minutes : Kind == VisitKind.Dinner ? 120 : 60;

    /// <summary>Whether any of the second half of the form is filled in.</summary>
    [JsonIgnore]
    public bool SaysMore =>
        Kind != VisitKind.OnSite
        || Learn.Length + Questions.Length + Bring.Length + Trap.Length + Tail.Length + Occasion.Length + Purpose.Length + Companions.Length > 0;

    /// <summary>The goal of one of several people.</summary>
    public string GoalOf(string name) =>
        Attendees.FirstOrDefault(attendee => string.Equals(attendee?.Name, name, StringComparison.OrdinalIgnoreCase))?.Goal ?? "";

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public VisitDraft With(CardPress press)
    {
        var essentials = this with
        {
            Customer = press.Text("customer") ?? "",
            Person = press.Text("person") ?? "",
            Date = press.Text("date") ?? "",
            Time = press.Text("time") ?? "",
            Kind = Enum.TryParse<VisitKind>(press.Text("kind"), out var kind) && Enum.IsDefined(kind) ? kind : Kind,
            Goal = press.Text("goal") ?? "",
            Learn = press.Text("learn") ?? "",
            Tail = press.Text("tail") ?? "",
            Into = press.Text("into") ?? press.Text("settled") ?? Into,
            Reopens = press.Text("reopen") == "true",
            Note = "",
        };
        // A card that an older version sent into the chat has no more inputs than those.
        return press.Text("form") is null ? essentials : essentials.WithMore(press);
    }

    private VisitDraft WithMore(CardPress press) => this with
    {
        Minutes = Number(press, "minutes") is > 0 and <= LongestMinutes and var minutes ? minutes : 0,
        Attendees = [.. VisitPeople.In(press.Text("names") ?? "").Select((name, place) => new Attendee(name, press.Text($"goal{place}") ?? ""))],
        Occasion = press.Text("occasion") ?? "",
        Purpose = press.Text("purpose") ?? "",
        Companions = press.Text("companions") ?? "",
        Questions = press.Text("questions") ?? "",
        Bring = press.Text("bring") ?? "",
        Trap = press.Text("trap") ?? "",
        TailDue = press.Text("tailDue") ?? "",
    };

    /// <summary>A whole number on a button or from an input; 0 where there is none.</summary>
    public static int Number(CardPress press, string field) => press.Data.TryGetProperty(field, out var value) ? value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        // Inputs come back as text in some clients, whatever they were sent as.
        JsonValueKind.String when int.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    } : 0;

    // Longer than a working day is a slip of the pen.
    private const int LongestMinutes = 600;

    private VisitDraft Moved(TimeSpan shift)
    {
        if (DateOf(Date) is not { } date || TimeOf(Time) is not { } time)
            return this;
        var moved = date.ToDateTime(time) + shift;
        return this with { Date = Write(DateOnly.FromDateTime(moved)), Time = Write(TimeOnly.FromDateTime(moved)) };
    }
}
