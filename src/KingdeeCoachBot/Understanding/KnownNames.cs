namespace KingdeeCoachBot.Understanding;

/// <summary>The customers and people this rep's deals name. They win over any guess.</summary>
internal sealed record KnownNames(IReadOnlyList<string> Customers, IReadOnlyList<KnownPerson> People)
{
    public static KnownNames Empty { get; } = new([], []);

    public IReadOnlyList<KnownDeal> Deals { get; init; } = [];
}

internal sealed record KnownPerson(string Name, string Customer);

internal sealed record KnownDeal(string Id, string Customer, string Project, IReadOnlyList<string> Nicknames);
