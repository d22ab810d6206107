namespace KingdeeCoachBot.Understanding;

/// <summary>The known deals that a sentence may mean: by nickname, customer, project, or, last of all, a person who sits at its customer.</summary>
internal sealed class DealMatcher(KnownNames known, KnownNameMatcher names)
{
    private const int ByNickname = 100;
    private const int ByCustomer = 20;
    private const int ByProject = 8;
    private const int ByPartOfProject = 4;
    private const int ByPerson = 1;

    /// <param name="text">Folded, without what a correction denies and without rivals.</param>
    /// <param name="customer">As read; an unknown customer has no known deal, except by nickname.</param>
    /// <param name="person">As read.</param>
    /// <param name="project">As read.</param>
    public IReadOnlyList<string> In(string text, NameSlot? customer, NameSlot? person, string? project)
    {
        if (known.Deals.Count == 0)
            return [];
        var key = KnownNameMatcher.Key(text);
        var customers = CustomersMeant(text, customer);
        var peoplesCustomers = CustomersOf(person);
        var said = project is null ? null : KnownNameMatcher.Key(project);
        var best = 0;
        var ids = new List<string>();
        foreach (var deal in known.Deals)
        {
            var score = Score(deal, text, key, customers, customer is { Known: false, Candidates.Count: 0 }, peoplesCustomers, said);
            if (score == 0 || score < best)
                continue;
            if (score > best)
                ids.Clear();
            best = score;
            ids.Add(deal.Id);
        }
        return ids;
    }

    private static int Score(KnownDeal deal, string text, string key, HashSet<string> customers, bool customerIsNew, HashSet<string> peoplesCustomers, string? project)
    {
        if (deal.Nicknames.Any(nickname => Stands(text, Sentence.Fold(nickname))))
            return ByNickname;
        if (customerIsNew || (customers.Count > 0 && !customers.Contains(deal.Customer)))
            return 0;
        var person = peoplesCustomers.Contains(deal.Customer) ? ByPerson : 0;
        var byCustomer = customers.Contains(deal.Customer);
        var byProject = ByProjectIn(deal, key, project, byCustomer);
        return byProject + person + (byCustomer ? ByCustomer : 0);
    }

    private static int ByProjectIn(KnownDeal deal, string key, string? project, bool customerNamed)
    {
        var whole = KnownNameMatcher.Key(deal.Project);
        // Every part that counts begins as the whole does.
        if (whole.Length < 2 || (!key.Contains(whole[..2], StringComparison.Ordinal) && project is null) || ProductWords.IsGeneric(Sentence.Fold(deal.Project)))
            return 0;
        if (key.Contains(whole, StringComparison.Ordinal))
            return ByProject;
        var part = ProductWords.WithoutGenericEnd(whole);
        // ERP alone says little; with the customer beside it, it tells his two projects apart.
        if (!customerNamed && (part.Length < 3 || part.All(char.IsAsciiLetterOrDigit)))
            return 0;
        return part.Length > 1 && (key.Contains(part, StringComparison.Ordinal) || (project is { Length: > 1 } && whole.Contains(ProductWords.WithoutGenericEnd(project), StringComparison.Ordinal))) ? ByPartOfProject : 0;
    }

    private HashSet<string> CustomersMeant(string text, NameSlot? customer) => customer switch
    {
        { Known: true } => [customer.Name],
        { Candidates: { Count: > 0 } several } => [.. several],
        null => [.. names.CustomersIn(text).Select(found => found.Name)],
        _ => [],
    };

    private HashSet<string> CustomersOf(NameSlot? person)
    {
        if (person is null)
            return [];
        string[] meant = person.Known ? person.Name.Split('、') : [.. person.Candidates];
        return [.. known.People.Where(each => meant.Contains(each.Name)).Select(each => each.Customer)];
    }

    private static bool Stands(string text, string name) =>
        name.Length > 1 && name.Length <= text.Length && text.IndexOf(name, StringComparison.Ordinal) is var at and >= 0 && KnownNameMatcher.IsWhole(text, new Span(at, at + name.Length));
}
