using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>Finds what is best done today among many deals, without loading them all.</summary>
internal static class BestOfDay
{
    /// <summary>As many deals are looked at closely; those of which a glance tells that they want something come first.</summary>
    public const int MostLoaded = 16;

    /// <summary>The best things, the best first, one a deal.</summary>
    public static async Task<IReadOnlyList<BestAction>> FindAsync(CoachTurn coach, int most, CancellationToken ct)
    {
        var visits = await DealStore.VisitsAsync(coach, coach.Now - TimeSpan.FromDays(14), MostVisits, ct);
        var likeliest = Likeliest(coach, await DealStore.AllAsync(coach, ct), visits).Take(MostLoaded).Select(entry => entry.Id).ToArray();
        if (likeliest.Length == 0)
            return [];
        var deals = await DealStore.FindAsync(coach, likeliest, ct);
        return [.. NextBestAction.OfDay(deals.Values, coach.LocalNow).Take(most)];
    }

    private const int MostVisits = 200;

    private static IEnumerable<DealEntry> Likeliest(CoachTurn coach, IReadOnlyList<DealEntry> deals, IReadOnlyList<VisitEntry> visits)
    {
        // A visit that is over is waiting for its debrief; one that is near, for its plan.
        var visited = visits.Where(visit => visit.Start < coach.Now).Select(visit => visit.Deal).ToHashSet();
        var near = visits.Where(visit => visit.Start >= coach.Now && visit.Start < coach.Now.AddDays(7)).Select(visit => visit.Deal).ToHashSet();
        return deals.Where(deal => deal.Status == DealStatus.Open || (deal.Status == DealStatus.Parked && deal.ParkedUntil <= coach.Today))
            .OrderByDescending(deal => deal.Status == DealStatus.Parked || visited.Contains(deal.Id))
            .ThenByDescending(deal => deal.NextStepDue < coach.Today || deal.Expected?.Last < coach.Today)
            .ThenByDescending(deal => deal.Stage)
            .ThenByDescending(deal => near.Contains(deal.Id))
            .ThenBy(deal => deal.Expected?.Last ?? DateOnly.MaxValue)
            .ThenBy(deal => deal.Title, StringComparer.Ordinal);
    }
}
