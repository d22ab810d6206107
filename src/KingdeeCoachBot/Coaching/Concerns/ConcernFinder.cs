using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>Finds the concern that a button means.</summary>
internal static class ConcernFinder
{
    /// <summary>An id is that of a contact with the kind of question behind it.</summary>
    public const int LongestId = 100;

    public static string? IdIn(CardPress press) => press.Text("concern") is { Length: > 0 and <= LongestId } id ? id : null;

    /// <summary>The concern; null where it or its deal is gone, and that has been said.</summary>
    /// <param name="coach">The turn.</param>
    /// <param name="request">A button; one that names a deal only means what is to be answered first.</param>
    /// <param name="ct">Ends the turn.</param>
    public static async Task<(Deal Deal, Concern Concern)?> OfButtonAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, request.Card?.Id("deal"), ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, request.Card?.Id("deal"), ct);
            return null;
        }

        coach.FocusOn(deal);
        var id = IdIn(request.Card!);
        if ((id is null ? First(deal) : deal.FindConcern(id)) is { } concern)
            return (deal, concern);
        await ConcernCards.ShowListAsync(coach, deal, id is null ? "" : coach.In(ConcernText.Gone));
        return null;
    }

    private static Concern? First(Deal deal) => deal.OpenConcerns is [var first, ..] ? first : null;
}
