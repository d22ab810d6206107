using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>A contact while it is being put into words: everything as typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record ContactDraft
{
    /// <summary>The contact's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Contact { get; init; }

    /// <summary>The deal that it stands in, or is to stand in.</summary>
    public required string Deal { get; init; }

    /// <summary>The deal as the form names it; changed, it names another.</summary>
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>The title that the form was filled with.</summary>
    public string TitleBefore { get; init => field = value ?? ""; } = "";

    /// <summary>The revision that the form was filled from; 0 while the contact is new.</summary>
    public int Seen { get; init; }

    /// <summary>yyyy-MM-dd as cards send it, in the rep's zone.</summary>
    public string Date { get; init => field = value ?? ""; } = "";

    public ContactKind Kind { get; init; } = ContactKind.Call;

    public string People { get; init => field = value ?? ""; } = "";

    public string Said { get; init => field = value ?? ""; } = "";

    public FactChoice Facts { get; init; }

    /// <summary>What the coach has to say above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    public static ContactDraft New(CoachTurn coach, Deal? deal) => new()
    {
        Contact = Guid.NewGuid().ToString("N"),
        Deal = deal?.Id ?? "",
        Title = deal?.Title ?? "",
        TitleBefore = deal?.Title ?? "",
        Date = PressFields.Write(coach.Today),
    };

    public static ContactDraft Of(CoachTurn coach, Deal deal, Contact contact) => new()
    {
        Contact = contact.Id,
        Deal = deal.Id,
        Title = deal.Title,
        TitleBefore = deal.Title,
        Seen = contact.Revision,
        Date = PressFields.Write(coach.DayOf(contact.At)),
        Kind = contact.Kind,
        People = PersonName.Join(coach, contact.People),
        Said = contact.Summary,
        Facts = ContactFacts.ChoiceOf(deal, contact),
    };

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public ContactDraft With(CardPress press) => this with
    {
        Title = press.Text("title") ?? "",
        Date = press.Text("date") ?? "",
        Kind = press.Choice<ContactKind>("kind") ?? Kind,
        People = press.Text("people") ?? "",
        Said = press.Text("what") ?? "",
        Facts = press.Choice<FactChoice>("facts") ?? Facts,
        Note = "",
    };

    /// <summary>The contact as the form has it. On the day it had before, it keeps its hour.</summary>
    public Contact ApplyTo(CoachTurn coach, Deal deal, Contact? before)
    {
        var day = PressFields.DayOf(Date)!.Value;
        var people = PersonName.Split(People).Select(name => PersonName.In(deal, name)).Distinct().ToArray();
        return new Contact
        {
            Id = Contact,
            At = before is not null && coach.DayOf(before.At) == day ? before.At : At(coach, day),
            Kind = Kind,
            People = people,
            Summary = Said,
            Visit = before?.Visit,
        };
    }

    private static DateTimeOffset At(CoachTurn coach, DateOnly day)
    {
        if (day >= coach.Today)
            return coach.Now;
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, coach.Zone.GetUtcOffset(noon));
    }
}
