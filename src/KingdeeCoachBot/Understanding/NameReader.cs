using System.Globalization;

namespace KingdeeCoachBot.Understanding;

/// <summary>The customer and the person of a sentence whose times and goal have been read.</summary>
internal sealed class NameReader
{
    private readonly Sentence sentence;
    private readonly KnownNameMatcher known;
    private readonly string rest;
    private readonly string withTopics;
    private readonly string withAll;

    public NameReader(Sentence sentence, IReadOnlyList<Span> read, IReadOnlyList<Span> never, IReadOnlyList<Span> topics, KnownNameMatcher known)
    {
        this.sentence = sentence;
        this.known = known;
        withTopics = sentence.Without(read);
        withAll = sentence.Without(never);
        rest = sentence.Without([.. read, .. topics]);
    }

    public (NameSlot? Customer, NameSlot? Person) Read()
    {
        var (customer, person) = In(new Span(0, sentence.Length), bare: false);
        customer ??= known.CustomerAnywhere(sentence, withTopics) ?? known.CustomerAnywhere(sentence, withAll) ?? SoundingLike() ?? known.CustomerSoundingAnywhere(sentence, withTopics);
        return (customer, person ?? known.PersonAnywhere(sentence, withTopics));
    }

    /// <summary>The customer that stands here, matched and spelled as a rep would.</summary>
    public NameSlot Customer(Span span) => Spelled(known.Customer(sentence.TypedAt(span)), isCustomer: true);

    private NameSlot? SoundingLike() => Clauses.Of(rest).Select(clause => new Span(clause.Start, clause.End))
        .Select(clause => rest[clause.Start..clause.End].Trim(Sentence.Read, ' ') is { Length: > 1 } said ? known.CustomerSoundingLike(said) : null).FirstOrDefault(slot => slot is not null);

    /// <summary>What the new side says, else what the old side said and nobody denied.</summary>
    public (NameSlot? Customer, NameSlot? Person) Read(Correction correction)
    {
        var (customer, person) = In(correction.New, bare: true);
        // 方案改成云星空 names no customer; 客户改成华电 does.
        if (customer is { Known: false } && !correction.Denies && !SpeaksOfCustomers(correction.Old) && !OrganisationWords.EndsLikeOne(Sentence.Fold(customer.Name)))
            customer = null;
        // 想换成金蝶 is what we hope for, and we are no customer of ours.
        if (customer is { Known: false } && Sentence.Fold(customer.Name) is "金蝶" or "kingdee")
            customer = null;
        var before = new Span(0, correction.Denies ? Math.Min(correction.Old.Start, correction.New.Start) : correction.Old.End);
        if (before.Length == 0)
            return (customer, person);
        var (oldCustomer, oldPerson) = In(before, bare: false);
        return (customer ?? oldCustomer, person ?? oldPerson);
    }

    private (NameSlot? Customer, NameSlot? Person) In(Span region, bool bare)
    {
        var text = rest[region.Start..region.End];
        var found = text.Any(Sentence.IsHan)
            ? new ChineseNames(rest, known.In(rest), known).Find(region, bare)
            : new EnglishNames(sentence, rest, known.In(rest), known).Find(region, bare);
        var customer = found.Customer is { } span ? Customer(WithoutProduct(span)) : null;
        var people = found.People.Select(person => Spelled(known.Person(sentence.TypedAt(person), customer), isCustomer: false)).ToList();
        return (customer, people.Count == 0 ? null : Together(people));
    }

    /// <summary>"won Siemens China MES rollout": the customer ends where the product begins.</summary>
    private Span WithoutProduct(Span span) =>
        !rest[span.Start..span.End].Any(Sentence.IsHan) && !known.IsCustomer(rest[span.Start..span.End]) && ProductWords.First(rest[..span.End], span.Start) is { } product
            && product.Start > span.Start + 2 && !ProductWords.IsGeneric(rest[product.Start..product.End])
            ? new Span(span.Start, product.Start)
            : span;

    private bool SpeaksOfCustomers(Span span) => sentence.Folded[span.Start..span.End] is var said
        && (said.Contains("客户", StringComparison.Ordinal) || said.Contains("公司", StringComparison.Ordinal) || said.Contains("customer", StringComparison.Ordinal)
            || said.Contains("client", StringComparison.Ordinal)
            || known.CustomerAnywhere(sentence, sentence.Without([new Span(0, span.Start), new Span(span.End, sentence.Length)])) is not null);

    private static NameSlot Together(List<NameSlot> people)
    {
        if (people is [var one])
            return one;
        var comma = people.Exists(person => person.Name.Any(Sentence.IsHan)) ? "、" : ", ";
        return new NameSlot(
            string.Join(comma, people.Select(person => person.Name)), string.Join(comma, people.Select(person => person.Source)), people.TrueForAll(person => person.Known))
        {
            IsGuess = people.Exists(person => person.IsGuess),
            Candidates = people.Find(person => person.Candidates.Count > 0)?.Candidates ?? [],
        };
    }

    /// <summary>"wang zong at huaneng" was typed in a hurry; a rep would write Wang Zong and Huaneng.</summary>
    private static NameSlot Spelled(NameSlot slot, bool isCustomer)
    {
        if (slot.Known || !slot.Name.Any(char.IsAsciiLetterLower) || slot.Name.Any(char.IsUpper) || slot.Name.Any(Sentence.IsHan))
            return slot;
        var words = slot.Name.Split(' ');
        // purchasing manager is no name; cfo is written CFO.
        if (!isCustomer && Array.Exists(words, PersonTitles.IsJob) && !PersonTitles.StandsBeforeName(words[0]))
            return slot with { Name = words is [{ Length: <= 4 } job] && job is not ("head" or "lead") ? job.ToUpperInvariant() : slot.Name };
        return slot with
        {
            Name = isCustomer && slot.Name.Length <= 3 ? slot.Name.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(slot.Name),
        };
    }
}
