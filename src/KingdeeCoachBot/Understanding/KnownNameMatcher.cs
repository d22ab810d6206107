namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Finds the one known name a span may stand for: written so, written shorter, or sounding so. Two that fit equally well are candidates
/// and none is taken.
/// </summary>
internal sealed class KnownNameMatcher
{
    /// <summary>More candidates than a question can offer.</summary>
    private const int MostCandidates = 6;

    private readonly List<KnownCustomer> customers;
    private readonly List<KnownOne> people;

    public KnownNameMatcher(KnownNames known)
    {
        customers = [.. known.Customers.Distinct().Select(name => new KnownCustomer(name)).Where(name => name.Key.Length > 1)];
        people = [.. known.People.Select(person => new KnownOne(person)).Where(person => person.Key.Length > 1)];
    }

    /// <summary>Where known names stand in full, longest first and without overlaps.</summary>
    public IReadOnlyList<Span> In(string folded)
    {
        var found = new List<Span>();
        var names = customers.Select(customer => customer.Folded).Concat(people.Select(person => person.Folded));
        foreach (var name in names.Where(name => name.Length > 1 && folded.Contains(name, StringComparison.Ordinal)).OrderByDescending(name => name.Length))
        {
            var at = folded.IndexOf(name, StringComparison.Ordinal);
            var span = new Span(at, at + name.Length);
            if (at >= 0 && IsWhole(folded, span) && !found.Exists(span.Overlaps))
                found.Add(span);
        }
        return found;
    }

    public bool IsCustomer(string folded) => Key(folded) is var key && customers.Exists(customer => customer.Key == key);

    public bool IsPerson(string folded) => Key(folded) is var key && people.Exists(person => person.Key == key);

    /// <summary>
    /// Exact first; then the one known name that contains what was typed (华能 for 华能集团), or that it only lengthens (华能集团公司); then
    /// the one that sounds like it (花能), which is a guess.
    /// </summary>
    public NameSlot Customer(string typed)
    {
        var key = Key(typed);
        if (customers.Find(customer => customer.Key == key) is { } exact)
            return new NameSlot(exact.Name, typed, Known: true);
        var core = OrganisationWords.Core(Sentence.Fold(typed));
        string[] fits = [.. customers.Where(customer => key.Length > 1 && (customer.Key.Contains(key, StringComparison.Ordinal) || customer.Core == core)).Select(customer => customer.Name)];
        return fits.Length > 0 ? Choose(typed, fits) : Choose(typed, SoundingLike(typed, key, core), isGuess: true);
    }

    /// <summary>
    /// Exact; else a fuller known name with the same title; else, at a known customer with just one person of that surname, that
    /// person: 王总 is 王建国, but not 王工. Last the one who sounds like it: 汪总 for 王总.
    /// </summary>
    public NameSlot Person(string typed, NameSlot? customer)
    {
        var key = Key(typed);
        if (people.Find(person => person.Key == key) is { } exact)
            return new NameSlot(exact.Person.Name, typed, Known: true);
        var there = people.Where(person => customer is not { Known: true } || person.Person.Customer == customer.Name).ToList();
        var title = PersonTitles.AtEnd(key);
        var fits = there.Where(person => key.Length > 1 && (person.Key.Contains(key, StringComparison.Ordinal) || (title > 0 && person.Key == key[..^title]))).ToList();
        if (fits.Count == 0 && customer is { Known: true } && title > 0 && key.Length - title == 1)
            fits = [.. there.Where(person => person.Key[0] == key[0] && !person.HasTitle)];
        if (fits.Count > 0)
            return Choose(typed, Names(fits));
        // 大唐的汪总 with 大唐 unknown is somebody new.
        return customer is null or { Known: true } ? Choose(typed, Names(SoundingLike(there, key, title, customer is not null)), isGuess: true) : new NameSlot(typed, typed, Known: false);
    }

    /// <summary>The one customer whose short name stands anywhere in a text no cue word helped with: 华能,明天三点.</summary>
    public NameSlot? CustomerAnywhere(Sentence sentence, string rest) =>
        CustomersIn(rest) is [var (name, span)] ? new NameSlot(name, sentence.TypedAt(span), Known: true) : null;

    /// <summary>All customers whose short names stand in a text.</summary>
    public IReadOnlyList<(string Name, Span Span)> CustomersIn(string rest)
    {
        var found = new List<(string Name, Span Span)>();
        foreach (var customer in customers)
        {
            var at = customer.HasCore ? rest.IndexOf(customer.Core, StringComparison.Ordinal) : -1;
            var span = new Span(at, at + customer.Core.Length);
            if (at >= 0 && IsWhole(rest, span))
                found.Add((customer.Name, span));
        }
        return found;
    }

    /// <summary>The customer a whole clause sounds like, where the clause is nothing else: 花能,明天三点.</summary>
    public NameSlot? CustomerSoundingLike(string typed)
    {
        var key = Key(typed);
        return key.Length is >= 2 and <= 8 && SoundingLike(typed, key, OrganisationWords.Core(Sentence.Fold(typed))) is { Count: 1 } only ? Choose(typed, only, isGuess: true) : null;
    }

    /// <summary>The customer that sounds like what stands before a 的 or 集团: 看看花能的商机. Elsewhere 电话能 would be 华能.</summary>
    public NameSlot? CustomerSoundingAnywhere(Sentence sentence, string rest)
    {
        var end = -1;
        for (var tries = 0; tries < 4 && (end = rest.IndexOfAny(['的', '集', '公'], end + 1)) > 1; tries++)
        {
            foreach (var customer in customers)
            {
                var start = end - customer.Core.Length;
                if (customer.HasCore && start >= 0 && Sentence.IsHan(rest[start]) && Sounds.Compare(customer.Core, rest.AsSpan(start, customer.Core.Length)) == Sounds.Likeness.Same)
                    return new NameSlot(customer.Name, sentence.TypedAt(new Span(start, end)), Known: true) { IsGuess = true };
            }
        }
        return null;
    }

    /// <summary>The one known person whose name stands in full anywhere in a text: 聊聊王建国的顾虑.</summary>
    public NameSlot? PersonAnywhere(Sentence sentence, string rest)
    {
        var found = new List<(string Name, Span Span)>();
        foreach (var person in people)
        {
            var at = rest.IndexOf(person.Folded, StringComparison.Ordinal);
            var span = new Span(at, at + person.Folded.Length);
            if (at >= 0 && IsWhole(rest, span) && !found.Exists(other => other.Name == person.Person.Name))
                found.Add((person.Person.Name, span));
        }
        return found is [var only] ? new NameSlot(only.Name, sentence.TypedAt(only.Span), Known: true) : null;
    }

    /// <summary>How much of a phrase's beginning is a known customer, in full or by its short name; 0 where none is.</summary>
    public int CustomerAtStart(string folded) => LongestOf(name =>
        folded.StartsWith(name, StringComparison.Ordinal) && IsWhole(folded, new Span(0, name.Length)) ? OrganisationWords.WithEndings(folded, name.Length) : 0,
        length => length == folded.Length || folded[length] is ' ' or '的' || ProductWords.First(folded, length)?.Start == length);

    /// <summary>The same at its end.</summary>
    public int CustomerAtEnd(string folded) => LongestOf(name =>
        folded.EndsWith(name, StringComparison.Ordinal) && IsWhole(folded, new Span(folded.Length - name.Length, folded.Length)) ? name.Length : 0, _ => true);

    public static bool IsWhole(string text, Span span)
    {
        var latinStart = char.IsAsciiLetterOrDigit(text[span.Start]);
        var latinEnd = char.IsAsciiLetterOrDigit(text[span.End - 1]);
        return !(latinStart && span.Start > 0 && char.IsAsciiLetterOrDigit(text[span.Start - 1]))
            && !(latinEnd && span.End < text.Length && char.IsAsciiLetterOrDigit(text[span.End]));
    }

    /// <summary>As names are compared: folded, without blanks.</summary>
    public static string Key(string name) => Sentence.Fold(name).Replace(" ", "", StringComparison.Ordinal);

    private int LongestOf(Func<string, int> lengthOf, Func<int, bool> ends)
    {
        var longest = 0;
        foreach (var customer in customers)
        {
            var whole = lengthOf(customer.Folded);
            var core = customer.HasCore ? lengthOf(customer.Core) : 0;
            var length = whole > 0 ? whole : core > 0 && ends(core) ? core : 0;
            longest = Math.Max(longest, length);
        }
        return longest;
    }

    private static NameSlot Choose(string typed, IEnumerable<string> names, bool isGuess = false) => names.Distinct().Take(MostCandidates).ToArray() switch
    {
        [] => new NameSlot(typed, typed, Known: false),
        [var only] => new NameSlot(only, typed, Known: true) { IsGuess = isGuess },
        var several => new NameSlot(typed, typed, Known: false) { Candidates = several },
    };

    private static IEnumerable<string> Names(IEnumerable<KnownOne> fits) => fits.Select(fit => fit.Person.Name);

    private List<string> SoundingLike(string typed, string key, string core)
    {
        if (!typed.Any(Sentence.IsHan))
            return [];
        return Best(customers, customer => Better(
            Sounds.Compare(key, customer.Key), core.Length > 1 ? Sounds.Compare(core, customer.Core) : Sounds.Likeness.None), customer => customer.Name);
    }

    private static List<KnownOne> SoundingLike(List<KnownOne> there, string key, int title, bool atCustomer)
    {
        var alike = Best(there, person => Sounds.Compare(key, person.Key), person => person);
        if (alike.Count > 0 || !atCustomer || title == 0 || key.Length - title != 1)
            return alike;
        // 华能的汪总 where 华能 has one 王建国.
        return Best(there, person => !person.HasTitle ? Sounds.Compare(key[0], person.Key[0]) : Sounds.Likeness.None, person => person);
    }

    private static List<TResult> Best<T, TResult>(IEnumerable<T> all, Func<T, Sounds.Likeness> likeness, Func<T, TResult> result)
    {
        var rated = all.Select(each => (Each: each, Likeness: likeness(each))).Where(each => each.Likeness > Sounds.Likeness.None).ToList();
        var best = rated.Count == 0 ? Sounds.Likeness.None : rated.Max(each => each.Likeness);
        return [.. rated.Where(each => each.Likeness == best).Select(each => result(each.Each))];
    }

    private static Sounds.Likeness Better(Sounds.Likeness one, Sounds.Likeness other) => one > other ? one : other;

    /// <summary>A name as it is compared. What only some sentences need is made when first asked for: a rep has 300 customers.</summary>
    private sealed class KnownCustomer(string name)
    {
        public string Name { get; } = name;

        public string Folded { get; } = Sentence.Fold(name);

        public string Key => field ??= Folded.Replace(" ", "", StringComparison.Ordinal);

        /// <summary>华能 of 中国华能集团有限公司.</summary>
        public string Core => field ??= OrganisationWords.Core(Folded);

        public bool HasCore => Core.Length > 1 && !OrganisationWords.IsNoCustomer(Core);
    }

    private sealed class KnownOne(KnownPerson person)
    {
        public KnownPerson Person { get; } = person;

        public string Folded { get; } = Sentence.Fold(person.Name);

        public string Key => field ??= Folded.Replace(" ", "", StringComparison.Ordinal);

        public bool HasTitle => PersonTitles.AtEnd(Key) > 0;
    }
}
