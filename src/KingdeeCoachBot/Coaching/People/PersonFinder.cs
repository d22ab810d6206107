using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>Finds the person that a button means.</summary>
internal static class PersonFinder
{
    /// <returns>Null where the answer has been given: the deal or the person is gone.</returns>
    public static async Task<FoundPerson?> OfButtonAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var dealId = request.Card?.Id("deal");
        if (await DealStore.FindAsync(coach, dealId, ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, dealId, ct);
            return null;
        }

        coach.FocusOn(deal);
        if (deal.FindPerson(request.Card?.Id("person")) is { } person)
            return new FoundPerson(deal, person);
        await coach.SayAsync(coach.In(PeopleText.Gone), PeopleText.SayList);
        return null;
    }
}

/// <summary>A person in a deal.</summary>
internal sealed record FoundPerson(Deal Deal, Stakeholder Person);
