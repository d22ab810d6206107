using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>What becomes of a deal that a contact has left.</summary>
internal static class ContactDeals
{
    /// <summary>Stores the deal; one that came into being with the contact and knows nobody goes with it.</summary>
    public static void PutWithout(CoachTurn coach, Deal deal)
    {
        if (deal.People.Count == 0)
            DealStore.PutOrDelete(coach, deal);
        else
            DealStore.Put(coach, deal);
    }
}
