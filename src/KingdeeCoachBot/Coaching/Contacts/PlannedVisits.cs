using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>A meeting that is logged may have been a visit that was planned: then it is that visit's debrief. Course: M17.</summary>
internal static class PlannedVisits
{
    private const int Most = 20;

    /// <summary>Today's planned visit to the same people; null where there is none, or nobody met.</summary>
    public static async Task<VisitEntry?> TodayAsync(CoachTurn coach, Deal deal, Contact contact, CancellationToken ct)
    {
        if (!contact.IsMeeting || contact.Visit is not null || coach.DayOf(contact.At) != coach.Today)
            return null;
        var midnight = coach.Today.ToDateTime(TimeOnly.MinValue);
        var visits = await DealStore.VisitsAsync(coach, new DateTimeOffset(midnight, coach.Zone.GetUtcOffset(midnight)), Most, ct);
        return visits.FirstOrDefault(visit => visit.Deal == deal.Id && coach.DayOf(visit.Start) == coach.Today && IsWith(visit, contact));
    }

    private static bool IsWith(VisitEntry visit, Contact contact) =>
        contact.People.Count == 0 || visit.Person.Length == 0 || contact.People.Any(name => visit.Person.Contains(name, StringComparison.OrdinalIgnoreCase));
}
