using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Finds the visit that a button or a sentence means.</summary>
internal static class VisitFinder
{
    // A visit that began a while ago is still today's visit.
    private static readonly TimeSpan StillNear = TimeSpan.FromHours(12);

    private const int Most = 100;

    public static Task<IReadOnlyList<VisitEntry>> UpcomingAsync(CoachTurn coach, CancellationToken ct) =>
        DealStore.VisitsAsync(coach, coach.Now - StillNear, Most, ct);

    /// <summary>The one visit that is meant; where it is none or several, that is answered here.</summary>
    /// <returns>Null where the answer has been given.</returns>
    public static async Task<FoundVisit?> OneAsync(CoachTurn coach, CoachRequest request, Text which, CancellationToken ct, VisitDraft? change = null)
    {
        if (request.Card is { } press)
            return await OfButtonAsync(coach, press.Text("deal"), press.Text("visit"), ct);

        var upcoming = await UpcomingAsync(coach, ct);
        var fitting = upcoming.Where(visit => Fits(coach, visit, request)).ToArray();
        if (fitting.Length == 1)
            return await OfButtonAsync(coach, fitting[0].Deal, fitting[0].Visit, ct);

        if (upcoming.Count == 0)
            await coach.SayAsync(coach.In(VisitText.NoVisits), VisitText.PlanTitle);
        else if (fitting.Length == 0)
            await VisitCards.ShowListAsync(coach, coach.In(VisitText.NothingFits), upcoming, request.Intent, change);
        else
            await VisitCards.ShowListAsync(coach, coach.In(which), fitting, request.Intent, change);
        return null;
    }

    /// <summary>The day on which a visit begins, where it takes place.</summary>
    public static DateOnly DayOf(CoachTurn coach, VisitEntry visit)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(visit.Zone, out var found) ? found : coach.Zone;
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(visit.Start, zone).DateTime);
    }

    private static async Task<FoundVisit?> OfButtonAsync(CoachTurn coach, string? dealId, string? visitId, CancellationToken ct)
    {
        var deal = await DealStore.FindAsync(coach, dealId, ct);
        if (deal is not null && visitId is not null && deal.FindVisit(visitId) is { } visit)
            return new FoundVisit(deal, visit);

        await coach.SayAsync(coach.In(VisitText.Gone), VisitText.ListTitle);
        return null;
    }

    // "把明天见王总改到周五": the day before the change finds the visit, the day after it is where it goes.
    private static bool Fits(CoachTurn coach, VisitEntry visit, CoachRequest request)
    {
        var slots = request.Utterance!.Slots;
        return IsNamed(visit, slots) && (FindBy(request.Intent, slots)?.Date is not { } date || DayOf(coach, visit) == date);
    }

    /// <summary>Whether a visit is with the customer and person that a sentence names; those it does not name do not matter.</summary>
    public static bool IsNamed(VisitEntry visit, Slots slots) =>
        (slots.Customer is not { } customer || Alike(visit.Customer, customer.Name))
        && (slots.Person is not { } person || Alike(visit.Person, person.Name));

    private static WhenSlot? FindBy(string intent, Slots slots) => slots.Was ?? (ChangeVisit.Moves(intent, slots) ? null : slots.When);

    private static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || (one.Length > 0 && other.Contains(one, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A visit in its deal.</summary>
internal sealed record FoundVisit(Deal Deal, Methodology.Visit Visit);
