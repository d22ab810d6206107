namespace KingdeeCoachBot.Methodology;

/// <content>How a deal's people change without losing what hangs on their names.</content>
public sealed partial record Deal
{
    /// <summary>Calls a person by another name wherever the deal names him; the names before stay his.</summary>
    public Deal Rename(string personId, string name)
    {
        if (FindPerson(personId) is not { } person || name.Length == 0 || person.Name == name)
            return this;
        var aliases = person.Aliases.Append(person.Name).Where(alias => alias != name).Distinct(StringComparer.OrdinalIgnoreCase);
        return With(person with { Name = name, Aliases = [.. aliases] }).Called(person.IsCalled, name);
    }

    /// <summary>Makes one person of two: the first stays and takes over what was known of the second only.</summary>
    public Deal Merge(string keptId, string goneId)
    {
        if (keptId == goneId || FindPerson(keptId) is not { } kept || FindPerson(goneId) is not { } gone)
            return this;
        var aliases = kept.Aliases.Append(gone.Name).Concat(gone.Aliases).Where(alias => !string.Equals(alias, kept.Name, StringComparison.OrdinalIgnoreCase));
        var merged = kept with
        {
            Aliases = [.. aliases.Distinct(StringComparer.OrdinalIgnoreCase)],
            Title = kept.Title.Length > 0 ? kept.Title : gone.Title,
            Role = kept.Role != DecisionRole.Unknown ? kept.Role : gone.Role,
            Stance = kept.Stance != Stance.Unknown ? kept.Stance : gone.Stance,
            Influence = kept.Influence != Influence.Unknown ? kept.Influence : gone.Influence,
            IsInsider = kept.IsInsider || gone.IsInsider,
            IsFox = kept.IsFox || gone.IsFox,
            OurContact = kept.OurContact.Length > 0 ? kept.OurContact : gone.OurContact,
            LastMet = Later(kept.LastMet, gone.LastMet),
            LastContact = Later(kept.LastContact, gone.LastContact),
        };
        return WithoutPerson(goneId).With(merged).Called(gone.IsCalled, kept.Name);
    }

    /// <summary>Takes a contact out with the facts and marks learnt at it and those of the people it brought of whom nothing else is known.</summary>
    public Deal UndoContact(string contactId, IReadOnlyCollection<string> brought)
    {
        var without = WithoutContact(contactId).WithoutConcernsOf(contactId) with
        {
            Facts = [.. Facts.Where(fact => fact.Contact != contactId)],
            Marks = [.. Marks.Where(mark => mark.Contact != contactId)],
        };
        return without with { People = [.. without.People.Where(person => !brought.Contains(person.Name) || !without.HasOnlyName(person))] };
    }

    /// <summary>A meeting that was noted in one line turns out to be a visit: the line goes, what was learnt at it stays and is the visit's.</summary>
    public Deal AsPartOf(string visitId, string contactId) => this with
    {
        Contacts = [.. Contacts.Where(contact => contact.Id != contactId)],
        Facts = [.. Facts.Select(fact => fact.Contact == contactId ? fact with { Contact = null, Visit = visitId } : fact)],
        Concerns = ConcernsMovedTo(visitId, contactId),
        Marks = [.. Marks.Select(mark => mark.Contact == contactId ? mark with { Contact = null, Visit = visitId } : mark)],
    };

    /// <summary>Puts other facts in the place of those learnt at a contact.</summary>
    public Deal WithFactsOf(string contactId, IEnumerable<DealFact> facts) =>
        this with { Facts = [.. Facts.Where(fact => fact.Contact != contactId), .. facts] };

    /// <summary>Puts other marks in the place of those learnt at a contact.</summary>
    public Deal WithMarksOf(string contactId, IEnumerable<DealMark> marks) =>
        this with { Marks = [.. Marks.Where(mark => mark.Contact != contactId), .. marks] };

    /// <summary>Takes back what was told in one breath: facts and marks whose ids begin with its id, and what it contradicted.</summary>
    public Deal WithoutTold(string told) => told.Length == 0 ? this : this with
    {
        Facts = [.. Facts.Where(fact => !IsOf(told, fact.Id))],
        Marks = [.. Marks.Where(mark => !IsOf(told, mark.Id))],
        Contradictions = [.. Contradictions.Where(each => each.Told != told)],
    };

    /// <summary>Whether it holds nothing but names: it came into being with a visit or contact that has left it.</summary>
    public bool IsBare =>
        this is { Visits.Count: 0, Contacts.Count: 0, NextSteps.Count: 0, Facts.Count: 0, History.Count: 0, Project: "", Amount: null, Expected: null }
        && this is { Marks.Count: 0, Concerns.Count: 0, Needs.Count: 0, Screening.At: null }
        && this is { Pushes.Count: 0, FinalDecision: null }
        && People.All(HasOnlyName);

    private bool HasOnlyName(Stakeholder person) =>
        person is { Title: "", Role: DecisionRole.Unknown, Stance: Stance.Unknown, Influence: Influence.Unknown, IsInsider: false, IsFox: false, OurContact: "" }
        && !Contacts.Any(contact => contact.People.Any(person.IsCalled))
        && !NextSteps.Any(step => person.IsCalled(step.Person))
        && !Facts.Any(fact => person.IsCalled(fact.Source))
        && !Marks.Any(mark => person.IsCalled(mark.Who))
        && !Concerns.Any(concern => person.IsCalled(concern.Who))
        && !Needs.Any(need => person.IsCalled(need.Who))
        && !Pushes.Any(push => person.IsCalled(push.Person))
        && !Visits.Any(visit => visit.Person.Contains(person.Name, StringComparison.OrdinalIgnoreCase));

    private Deal Called(Func<string, bool> isHe, string name) => this with
    {
        Contacts = [.. Contacts.Select(contact => !contact.People.Any(isHe) ? contact : contact with { People = [.. contact.People.Select(each => isHe(each) ? name : each).Distinct()] })],
        Facts = [.. Facts.Select(fact => isHe(fact.Source) ? fact with { Source = name } : fact)],
        NextSteps = [.. NextSteps.Select(step => isHe(step.Person) ? step with { Person = name } : step)],
        Marks = [.. Marks.Select(mark => isHe(mark.Who) ? mark with { Who = name } : mark)],
        Concerns = [.. Concerns.Select(concern => isHe(concern.Who) ? concern with { Who = name } : concern)],
        Needs = [.. Needs.Select(need => isHe(need.Who) ? need with { Who = name } : need)],
        Pushes = [.. Pushes.Select(push => isHe(push.Person) ? push with { Person = name } : push)],
        FinalDecision = FinalDecision is { } final && isHe(final.Person) ? final with { Person = name } : FinalDecision,
        Odds = Odds with { IsThereADeal = Called(Odds.IsThereADeal, isHe, name), OrderedIn = Called(Odds.OrderedIn, isHe, name), Ours = Called(Odds.Ours, isHe, name) },
    };

    private static Known<T>? Called<T>(Known<T>? known, Func<string, bool> isHe, string name)
        where T : notnull => known is not null && isHe(known.Source) ? known with { Source = name } : known;

    private static bool IsOf(string told, string id) => id.StartsWith(told + ".", StringComparison.Ordinal);
}
