using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Which deal a visit stands in. Where a customer has several the rep chooses; nothing is picked silently.</summary>
internal static class VisitDeals
{
    /// <summary>The choice that begins a deal.</summary>
    public const string New = "new";

    private const int MostChoices = 8;

    /// <summary>The deals to choose from; empty where there is nothing to choose.</summary>
    public static async Task<IReadOnlyList<DealEntry>> ChoicesAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct)
    {
        var fitting = (await FittingAsync(coach, draft, ct)).OrderBy(entry => entry.Title, StringComparer.Ordinal).Take(MostChoices).ToArray();
        return fitting.Length > 1 ? fitting : [];
    }

    /// <summary>The deal that the visit stands in already; null while it is new.</summary>
    public static async Task<Deal?> HolderAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } named && named.FindVisit(draft.Visit) is not null)
            return named;
        // Saved from another card of the same form: the visit's id tells.
        foreach (var entry in await DealStore.OfCustomerAsync(coach, draft.Customer, ct))
        {
            if (await DealStore.FindAsync(coach, entry.Id, ct) is { } deal && deal.FindVisit(draft.Visit) is not null)
                return deal;
        }

        return null;
    }

    /// <summary>The deal that the visit is to stand in; null where the rep has to choose. A new one is not stored yet.</summary>
    public static async Task<Deal?> TargetAsync(CoachTurn coach, Deal? holder, VisitDraft draft, CancellationToken ct)
    {
        if (await ChosenAsync(coach, draft, ct) is { } chosen)
            return chosen;
        if (draft.Into == New && draft.Customer.Length > 0)
            return DealStore.New(coach, draft.Customer);

        var fitting = await FittingAsync(coach, draft, ct);
        if (fitting.Count > 1)
            return null;
        if (fitting.Count == 1)
            return await DealStore.FindAsync(coach, fitting[0].Id, ct);
        // A deal that holds nothing but this visit is the same deal, spelt right at last.
        return holder is { Visits.Count: 1 } && holder.Without(draft.Visit).IsBare
            ? holder with { Customer = draft.Customer }
            : DealStore.New(coach, draft.Customer);
    }

    /// <summary>The deal whose knowledge the suggestions come from; null where it is not settled, or new.</summary>
    public static async Task<Deal?> AdvisingAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct)
    {
        if (await ChosenAsync(coach, draft, ct) is { } chosen)
            return chosen;
        return draft.Into != New && await FittingAsync(coach, draft, ct) is [var only] ? await DealStore.FindAsync(coach, only.Id, ct) : null;
    }

    // A choice made before the customer was changed is no choice any more.
    private static async Task<Deal?> ChosenAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct) =>
        draft.Into.Length > 0 && draft.Into != New && await DealStore.FindAsync(coach, draft.Into, ct) is { } deal
        && (draft.Customer.Length == 0 || DealIndex.Folded(deal.Customer) == DealIndex.Folded(draft.Customer))
            ? deal
            : null;

    // Those being worked on: of the customer, or, where none is named, those in which the person is known.
    private static async Task<IReadOnlyList<DealEntry>> FittingAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct)
    {
        if (draft.Customer.Length > 0)
            return [.. (await DealStore.OfCustomerAsync(coach, draft.Customer, ct)).Where(IsAlive)];
        if (draft.People is not [var person, ..])
            return [];
        var named = await DealStore.AllAsync(coach, ct);
        var fitting = named.Where(entry => IsAlive(entry) && entry.People.Contains(person, StringComparer.OrdinalIgnoreCase)).ToArray();
        return fitting.Length > 1 ? fitting : [];
    }

    private static bool IsAlive(DealEntry entry) => entry.Status is DealStatus.Open or DealStatus.Parked;
}
