using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>A person while he is being put into words: everything as typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record PersonDraft
{
    /// <summary>The person's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Person { get; init; }

    public required string Deal { get; init; }

    /// <summary>The deal as the form names it.</summary>
    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>The revision that the form was filled from; 0 while the person is new.</summary>
    public int Seen { get; init; }

    public string Name { get; init => field = value ?? ""; } = "";

    public string Aliases { get; init => field = value ?? ""; } = "";

    public string Title { get; init => field = value ?? ""; } = "";

    public DecisionRole Role { get; init; }

    public Stance Stance { get; init; }

    public Influence Influence { get; init; }

    public bool IsInsider { get; init; }

    public bool IsFox { get; init; }

    public string OurContact { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it; empty for never.</summary>
    public string Met { get; init => field = value ?? ""; } = "";

    /// <summary>What the coach has to say above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    public static PersonDraft New(Deal deal) => new() { Person = Guid.NewGuid().ToString("N"), Deal = deal.Id, DealTitle = deal.Title };

    public static PersonDraft Of(CoachTurn coach, Deal deal, Stakeholder person) => new()
    {
        Person = person.Id,
        Deal = deal.Id,
        DealTitle = deal.Title,
        Seen = person.Revision,
        Name = person.Name,
        Aliases = PersonName.Join(coach, person.Aliases),
        Title = person.Title,
        Role = person.Role,
        Stance = person.Stance,
        Influence = person.Influence,
        IsInsider = person.IsInsider,
        IsFox = person.IsFox,
        OurContact = person.OurContact,
        Met = person.LastMet is { } met ? PressFields.Write(coach.DayOf(met)) : "",
    };

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public PersonDraft With(CardPress press) => this with
    {
        Name = press.Text("name") ?? "",
        Aliases = press.Text("aliases") ?? "",
        Title = press.Text("position") ?? "",
        Role = press.Choice<DecisionRole>("role") ?? Role,
        Stance = press.Choice<Stance>("stance") ?? Stance,
        Influence = press.Choice<Influence>("influence") ?? Influence,
        IsInsider = press.Flag("insider"),
        IsFox = press.Flag("fox"),
        OurContact = press.Text("ourContact") ?? "",
        Met = press.Text("met") ?? "",
        Note = "",
    };

    /// <summary>Takes over what a sentence says; what it does not mention stays.</summary>
    public PersonDraft With(PersonFacts facts) => this with
    {
        Title = facts.Title ?? Title,
        Role = facts.Role ?? Role,
        Stance = facts.Stance ?? Stance,
        Influence = facts.Influence ?? Influence,
        IsInsider = facts.IsInsider ?? IsInsider,
        IsFox = facts.IsFox ?? IsFox,
    };

    /// <summary>The deal with the person as the form has him. A new name takes along what hangs on the old one.</summary>
    public Deal ApplyTo(CoachTurn coach, Deal deal)
    {
        var before = deal.FindPerson(Person);
        var renamed = before is null ? deal : deal.Rename(Person, Name);
        var aliases = PersonName.Split(Aliases);
        // The old name of a renamed person is an alias although nobody typed it.
        if (before is not null && before.Name != Name)
            aliases = [.. aliases.Append(before.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
        var person = (renamed.FindPerson(Person) ?? new Stakeholder { Id = Person, Name = Name }) with
        {
            Name = Name,
            Aliases = [.. aliases.Where(alias => !string.Equals(alias, Name, StringComparison.OrdinalIgnoreCase))],
            Title = Title,
            Role = Role,
            Stance = Stance,
            Influence = Influence,
            IsInsider = IsInsider,
            IsFox = IsFox,
            OurContact = OurContact,
            LastMet = MetAt(coach, before?.LastMet),
        };
        return renamed.With(person);
    }

    private DateTimeOffset? MetAt(CoachTurn coach, DateTimeOffset? before)
    {
        if (PressFields.DayOf(Met) is not { } day)
            return null;
        if (before is { } met && coach.DayOf(met) == day)
            return met;
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        var at = new DateTimeOffset(noon, coach.Zone.GetUtcOffset(noon));
        return at > coach.Now ? coach.Now : at;
    }
}
