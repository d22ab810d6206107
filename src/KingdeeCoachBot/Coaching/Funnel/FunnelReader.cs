using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>The rep's funnel as the index tells it: one query, no deal.</summary>
internal static class FunnelReader
{
    public static async Task<FunnelTable> ReadAsync(CoachTurn coach, CancellationToken ct)
    {
        var all = await DealStore.AllAsync(coach, ct);
        return Methodology.Funnel.Of(all.Where(entry => entry.Status is DealStatus.Open or DealStatus.Parked).Select(entry => entry.ToFunnelRow(coach)), coach.Today);
    }
}
