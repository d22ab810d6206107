using System.Globalization;
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

    public VisitKind Kind { get; init; }

    public string Goal { get; init => field = value ?? ""; } = "";

    public string Learn { get; init => field = value ?? ""; } = "";

    public string Tail { get; init => field = value ?? ""; } = "";

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
            Kind = visit.Kind,
            Goal = visit.Goal,
            Learn = visit.Learn,
            Tail = visit.Tail,
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

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public VisitDraft With(CardPress press) => this with
    {
        Customer = press.Text("customer") ?? "",
        Person = press.Text("person") ?? "",
        Date = press.Text("date") ?? "",
        Time = press.Text("time") ?? "",
        Kind = Enum.TryParse<VisitKind>(press.Text("kind"), out var kind) && Enum.IsDefined(kind) ? kind : Kind,
        Goal = press.Text("goal") ?? "",
        Learn = press.Text("learn") ?? "",
        Tail = press.Text("tail") ?? "",
        Note = "",
    };

    private VisitDraft Moved(TimeSpan shift)
    {
        if (DateOf(Date) is not { } date || TimeOf(Time) is not { } time)
            return this;
        var moved = date.ToDateTime(time) + shift;
        return this with { Date = Write(DateOnly.FromDateTime(moved)), Time = Write(TimeOnly.FromDateTime(moved)) };
    }
}
