using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>Somebody nobody knows, at no customer in particular, may belong to any deal: the rep says to which.</summary>
internal static class Strangers
{
    /// <summary>Asks for the deal, the one that the talk is about first. The sentence goes along on the buttons.</summary>
    /// <returns>The deal where there is only one; else null: the answer has been given.</returns>
    public static async Task<Deal?> AskAsync(CoachTurn coach, CoachRequest request, Text which, CancellationToken ct)
    {
        var all = await DealStore.AllAsync(coach, ct);
        var open = all.Where(deal => deal.Status is DealStatus.Open or DealStatus.Parked).OrderBy(deal => deal.Id == coach.Focus ? 0 : 1).ThenBy(deal => deal.Status).ToArray();
        if (open is [var only])
            return await DealStore.FindAsync(coach, only.Id, ct);
        if (open.Length == 0)
            await coach.SayAsync(coach.In(PeopleText.WhoseIsHe, request.Utterance?.Slots.Person?.Name ?? ""), DealText.SayNew);
        else
            await DealCards.ShowChoiceAsync(coach, coach.In(which), open, request, "");
        return null;
    }
}
