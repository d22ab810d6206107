using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>A next step while it is being filled in: everything as typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record StepDraft
{
    /// <summary>The step's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Step { get; init; }

    public required string Deal { get; init; }

    /// <summary>The deal as the form names it.</summary>
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>The revision that the form was filled from; 0 while the step is new.</summary>
    public int Seen { get; init; }

    public string What { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it; empty for no day.</summary>
    public string Due { get; init => field = value ?? ""; } = "";

    public StepOwner Whose { get; init; }

    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>What the coach has to say above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    public static StepDraft New(Deal deal) => new() { Step = Guid.NewGuid().ToString("N"), Deal = deal.Id, Title = deal.Title };

    public static StepDraft Of(Deal deal, NextStep step) => new()
    {
        Step = step.Id,
        Deal = deal.Id,
        Title = deal.Title,
        Seen = step.Revision,
        What = step.What,
        Due = PressFields.Write(step.Due),
        Whose = step.Whose,
        Person = step.Person,
    };

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public StepDraft With(CardPress press) => this with
    {
        What = press.Text("what") ?? "",
        Due = press.Text("due") ?? "",
        Whose = press.Choice<StepOwner>("whose") ?? Whose,
        Person = press.Text("person") ?? "",
        Note = "",
    };

    /// <summary>Takes over what a sentence says; what it does not mention stays.</summary>
    public StepDraft With(StepReading reading) => this with
    {
        What = reading.What.Length > 0 ? reading.What : What,
        Due = reading.Due is { } due ? PressFields.Write(due) : Due,
        Whose = reading.What.Length > 0 ? reading.Whose : Whose,
        Person = reading.Person.Length > 0 ? reading.Person : Person,
    };

    /// <summary>The step as the form has it, added to a deal or put in the place of what it was.</summary>
    public Deal ApplyTo(Deal deal, DateTimeOffset now)
    {
        var person = Person.Length == 0 ? "" : People.PersonName.In(deal, Person);
        var before = deal.FindStep(Step) ?? new NextStep { Id = Step, What = What, CreatedAt = now, Due = PressFields.DayOf(Due) };
        var changed = before.MoveTo(PressFields.DayOf(Due)) with { What = What, Whose = Whose, Person = person };
        return deal.WithPeople([person]).With(changed);
    }
}
