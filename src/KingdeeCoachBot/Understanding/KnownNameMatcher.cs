namespace KingdeeCoachBot.Understanding;

/// <summary>Finds the one known name a span may stand for. Two that fit are as good as none.</summary>
internal sealed class KnownNameMatcher
{
    private readonly List<(string Name, string Folded, Lazy<string> Core)> customers;
    private readonly List<(KnownPerson Person, string Folded)> people;

    public KnownNameMatcher(KnownNames known)
    {
        // Only a sentence without the full name needs the short ones.
        customers = [.. known.Customers.Distinct().Select(name => (name, Key(name), new Lazy<string>(() => OrganisationWords.Core(Sentence.Fold(name))))).Where(name => name.Item2.Length > 1)];
        people = [.. known.People.Select(person => (person, Key(person.Name))).Where(person => person.Item2.Length > 1)];
    }

    /// <summary>Where known names stand in full, longest first and without overlaps.</summary>
    public IReadOnlyList<Span> In(string folded)
    {
        var found = new List<Span>();
        var names = customers.Select(customer => Sentence.Fold(customer.Name)).Concat(people.Select(person => Sentence.Fold(person.Person.Name)));
        foreach (var name in names.Where(name => name.Length > 1 && folded.Contains(name, StringComparison.Ordinal)).OrderByDescending(name => name.Length))
        {
            var at = folded.IndexOf(name, StringComparison.Ordinal);
            var span = new Span(at, at + name.Length);
            if (at >= 0 && IsWhole(folded, span) && !found.Exists(span.Overlaps))
                found.Add(span);
        }
        return found;
    }

    public bool IsCustomer(string folded) => Key(folded) is var key && customers.Exists(customer => customer.Folded == key);

    public bool IsPerson(string folded) => Key(folded) is var key && people.Exists(person => person.Folded == key);

    /// <summary>Exact first; then the one known name that contains what was typed (华能 for 华能集团), or that it only lengthens (华能集团公司).</summary>
    public NameSlot Customer(string typed)
    {
        var key = Key(typed);
        var exact = customers.Find(customer => customer.Folded == key);
        if (exact.Name is not null)
            return new NameSlot(exact.Name, typed, Known: true);
        var core = OrganisationWords.Core(Sentence.Fold(typed));
        var fits = customers.Where(customer => key.Length > 1 && (customer.Folded.Contains(key, StringComparison.Ordinal) || customer.Core.Value == core)).Take(2).ToList();
        return fits is [var only] ? new NameSlot(only.Name, typed, Known: true) : new NameSlot(typed, typed, Known: false);
    }

    /// <summary>
    /// Exact; else a fuller known name with the same title; else, at a known customer with just one person of that surname, that
    /// person: 王总 is 王建国, but not 王工.
    /// </summary>
    public NameSlot Person(string typed, NameSlot? customer)
    {
        var key = Key(typed);
        var exact = people.Find(person => person.Folded == key);
        if (exact.Person is not null)
            return new NameSlot(exact.Person.Name, typed, Known: true);
        var there = people.Where(person => customer is not { Known: true } || person.Person.Customer == customer.Name).ToList();
        var fits = there.Where(person => key.Length > 1 && person.Folded.Contains(key, StringComparison.Ordinal)).Take(2).ToList();
        if (fits.Count == 0 && customer is { Known: true } && PersonTitles.AtEnd(key) is > 0 and var title && key.Length - title == 1)
            fits = [.. there.Where(person => person.Folded[0] == key[0] && PersonTitles.AtEnd(person.Folded) == 0).Take(2)];
        return fits is [var only] ? new NameSlot(only.Person.Name, typed, Known: true) : new NameSlot(typed, typed, Known: false);
    }

    /// <summary>The one customer whose short name stands anywhere in a text no cue word helped with: 华能,明天三点.</summary>
    public NameSlot? CustomerAnywhere(Sentence sentence, string rest)
    {
        var found = new List<(string Name, Span Span)>();
        foreach (var (name, _, shortened) in customers)
        {
            var core = shortened.Value;
            if (core.Length < 2 || OrganisationWords.IsNoCustomer(core))
                continue;
            var at = rest.IndexOf(core, StringComparison.Ordinal);
            var span = new Span(at, at + core.Length);
            if (at >= 0 && IsWhole(rest, span))
                found.Add((name, span));
        }
        return found is [var only] ? new NameSlot(only.Name, sentence.TypedAt(only.Span), Known: true) : null;
    }

    /// <summary>The one known person whose name stands in full anywhere in a text: 聊聊王建国的顾虑.</summary>
    public NameSlot? PersonAnywhere(Sentence sentence, string rest)
    {
        var found = new List<(string Name, Span Span)>();
        foreach (var name in people.Select(person => person.Person.Name).Distinct())
        {
            var folded = Sentence.Fold(name);
            var at = rest.IndexOf(folded, StringComparison.Ordinal);
            var span = new Span(at, at + folded.Length);
            if (at >= 0 && IsWhole(rest, span))
                found.Add((name, span));
        }
        return found is [var only] ? new NameSlot(only.Name, sentence.TypedAt(only.Span), Known: true) : null;
    }

    private static bool IsWhole(string text, Span span)
    {
        var latinStart = char.IsAsciiLetterOrDigit(text[span.Start]);
        var latinEnd = char.IsAsciiLetterOrDigit(text[span.End - 1]);
        return !(latinStart && span.Start > 0 && char.IsAsciiLetterOrDigit(text[span.Start - 1]))
            && !(latinEnd && span.End < text.Length && char.IsAsciiLetterOrDigit(text[span.End]));
    }

    private static string Key(string name) => Sentence.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}
