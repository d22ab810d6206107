using System.Globalization;

namespace KingdeeCoachBot.Methodology;

/// <content>How a deal changes: every change gives a new deal and leaves the old one as it was.</content>
public sealed partial record Deal
{
    /// <summary>Adds a visit, or puts a changed one in its place with a revision of its own.</summary>
    public Deal With(Visit visit) =>
        this with { Visits = Put(Visits, visit, each => each.Id == visit.Id, before => visit with { Revision = before.Revision + 1 }) };

    /// <summary>Adds a step, or puts a changed one in its place with a revision of its own.</summary>
    public Deal With(NextStep step) =>
        this with { NextSteps = Put(NextSteps, step, each => each.Id == step.Id, before => step with { Revision = before.Revision + 1 }) };

    /// <summary>Adds a person, or puts a changed one in its place with a revision of its own.</summary>
    public Deal With(Stakeholder person) =>
        this with { People = Put(People, person, each => each.Id == person.Id, before => person with { Revision = before.Revision + 1 }) };

    /// <summary>
    /// Adds a contact, or puts a changed one in its place; its people become people of the deal, and what is known of when they were last met
    /// and spoken to follows from all contacts.
    /// </summary>
    public Deal With(Contact contact) =>
        (this with { Contacts = Put(Contacts, contact, each => each.Id == contact.Id, before => contact with { Revision = before.Revision + 1 }) }).WithPeople(contact.People).MetAgain(contact.People, Later);

    /// <summary>Adds a fact, or puts a changed one in its place.</summary>
    public Deal With(DealFact fact) => this with { Facts = Put(Facts, fact, each => each.Id == fact.Id, _ => fact) };

    /// <summary>Adds to the history.</summary>
    public Deal With(DealChange change) => this with { History = [.. History, change] };

    /// <summary>Adds those of the names that nobody in the deal is called by.</summary>
    public Deal WithPeople(IEnumerable<string> names) => names
        .Where(name => name.Length > 0)
        .Aggregate(this, (deal, name) => deal.FindPersonCalled(name) is null
            ? deal with { People = [.. deal.People, new Stakeholder { Id = deal.FreePersonId(), Name = name }] }
            : deal);

    /// <summary>Takes a visit out, because it belongs to another deal after all.</summary>
    public Deal Without(string visitId) => this with { Visits = [.. Visits.Where(visit => visit.Id != visitId)] };

    /// <summary>Takes a contact out, because it was recorded by mistake.</summary>
    public Deal WithoutContact(string contactId)
    {
        var people = Contacts.Where(contact => contact.Id == contactId).SelectMany(contact => contact.People).ToArray();
        return (this with { Contacts = [.. Contacts.Where(contact => contact.Id != contactId)] }).MetAgain(people, (_, fromContacts) => fromContacts);
    }

    /// <summary>Takes a person out, because he was recorded by mistake.</summary>
    public Deal WithoutPerson(string personId) => this with { People = [.. People.Where(person => person.Id != personId)] };

    /// <summary>Sets the amount; the history remembers a change.</summary>
    public Deal WithAmount(Money? amount, string by, DateTimeOffset at) => amount == Amount
        ? this
        : (this with { Amount = amount }).With(Change(DealChangeKind.Amount, by, at, Write(Amount), Write(amount)));

    /// <summary>Sets the expected signing; the history remembers a change, and why where somebody said so.</summary>
    public Deal WithExpected(DatePeriod? expected, string by, DateTimeOffset at, string reason = "") => expected == Expected
        ? this
        : (this with { Expected = expected }).With(Change(DealChangeKind.Expected, by, at, Write(Expected), Write(expected)) with { Reason = reason });

    /// <summary>Puts it into another stage; the history remembers the move. Whether it may move is asked before (M4).</summary>
    public Deal MoveTo(DealStage stage, string by, DateTimeOffset at, string reason = "") => stage == Stage
        ? this
        : (this with { Stage = stage, StageSince = at }).With(Change(DealChangeKind.Stage, by, at, Stage.ToString(), stage.ToString()) with { Reason = reason });

    /// <summary>Adds somebody of ours, or changes what he is there for.</summary>
    public Deal WithTeam(TeamMember member) => Team.Contains(member)
        ? this
        : this with { Team = [.. Team.Where(each => !IsSame(each.Name, member.Name)), member] };

    /// <summary>Takes somebody of ours off the deal.</summary>
    public Deal WithoutTeam(string name) => this with { Team = [.. Team.Where(member => !IsSame(member.Name, name))] };

    /// <summary>Counts a change of its own fields: a form that was filled before it notices.</summary>
    public Deal Revised() => this with { Revision = Revision + 1 };

    /// <summary>Closes it: open steps and planned visits stay as they are, but nothing reminds of them any more.</summary>
    public Deal Close(DealClosing closing, string by) => (this with { Closing = closing, Parking = null })
        .With(Change(DealChangeKind.Closed, by, closing.At, Stage.ToString(), closing.Outcome.ToString()) with { Reason = closing.Reason });

    /// <summary>Opens it again in the stage it was closed from.</summary>
    public Deal Reopen(string by, DateTimeOffset at) => Closing is null
        ? this
        : (this with { Closing = null }).With(Change(DealChangeKind.Reopened, by, at, Closing.Outcome.ToString(), Stage.ToString()));

    /// <summary>Puts it aside until a day.</summary>
    public Deal Park(DealParking parking, string by) => (this with { Parking = parking })
        .With(Change(DealChangeKind.Parked, by, parking.Since, "", Write(parking.Until)) with { Reason = parking.Reason });

    /// <summary>Takes it up again.</summary>
    public Deal Resume(string by, DateTimeOffset at) => Parking is null
        ? this
        : (this with { Parking = null }).With(Change(DealChangeKind.Resumed, by, at, Write(Parking.Until), ""));

    /// <summary>Gives it another owner. The one before keeps no access.</summary>
    public Deal HandOver(string to, string name, DateTimeOffset at) =>
        (this with { Owner = to, OwnerName = name, PastOwners = [.. PastOwners.Where(owner => owner != to && owner != Owner), Owner] })
        .With(Change(DealChangeKind.HandedOver, Owner, at, Owner, to));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static DealChange Change(DealChangeKind kind, string by, DateTimeOffset at, string from, string to) =>
        new() { Kind = kind, By = by, At = at, From = from, To = to };

    private static string Write(Money? money) => money is null ? "" : FormattableString.Invariant($"{money.Amount:0.##} {money.Currency}");

    private static string Write(DatePeriod? period) => period is null ? "" : $"{Write(period.First)}/{Write(period.Last)}";

    private static string Write(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static IReadOnlyList<T> Put<T>(IReadOnlyList<T> all, T item, Func<T, bool> same, Func<T, T> changed) => all.Any(same)
        ? [.. all.Select(each => same(each) ? changed(each) : each)]
        : [.. all, item];

    // Ids within a deal need to be unique in it and no more: the rule is pure and gives the same deal twice.
    private string FreePersonId()
    {
        var number = People.Count + 1;
        while (FindPerson($"p{number}") is not null)
            number++;
        return $"p{number}";
    }

    private Deal MetAgain(IReadOnlyCollection<string> names, Func<DateTimeOffset?, DateTimeOffset?, DateTimeOffset?> choose) => this with
    {
        People = [.. People.Select(person => !names.Any(person.IsCalled) ? person : person with
        {
            LastMet = choose(person.LastMet, LastOf(person, face: true)),
            LastContact = choose(person.LastContact, LastOf(person, face: false)),
        })],
    };

    private DateTimeOffset? LastOf(Stakeholder person, bool face) => Contacts
        .Where(contact => contact.IsMutual && (contact.IsMeeting || !face) && contact.People.Any(person.IsCalled))
        .Max(contact => (DateTimeOffset?)contact.At);

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;
}
