namespace KingdeeCoachBot.Methodology;

/// <summary>A deal with a key account. Everything known of it is part of it, so that it is read, judged and stored as a whole.</summary>
public sealed record Deal
{
    /// <summary>The shape of a stored deal, for a later version that has to read it.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Unique in its tenant.</summary>
    public required string Id { get; init; }

    /// <summary>The person who runs the deal: his id in the tenant.</summary>
    public required string Owner { get; init; }

    /// <summary>The customer, as the owner writes the name.</summary>
    public required string Customer { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Visits of all times, the newest planned last.</summary>
    public IReadOnlyList<Visit> Visits { get; init => field = value ?? []; } = [];

    /// <summary>The visit of an id, null where the deal has none.</summary>
    public Visit? FindVisit(string visitId) => Visits.FirstOrDefault(visit => visit.Id == visitId);

    /// <summary>Adds a visit, or puts a changed one in its place with a revision of its own.</summary>
    public Deal With(Visit visit) => FindVisit(visit.Id) is { } before
        ? this with { Visits = [.. Visits.Select(each => each.Id == visit.Id ? visit with { Revision = before.Revision + 1 } : each)] }
        : this with { Visits = [.. Visits, visit] };

    /// <summary>Takes a visit out, because it belongs to another customer after all.</summary>
    public Deal Without(string visitId) => this with { Visits = [.. Visits.Where(visit => visit.Id != visitId)] };
}
