using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>What the customer asked at a contact becomes a concern of the deal's; what he is at ease about closes one. Course: M5.</summary>
internal static class ContactConcerns
{
    public static Deal Take(Deal deal, Contact contact, FactChoice choice) => choice == FactChoice.None
        ? deal.WithoutConcernsOf(contact.Id)
        : ConcernReading.Take(deal, contact.Id, contact.At, contact.People, contact.Summary);

    /// <summary>Says what was noted, for the card of the contact.</summary>
    public static IEnumerable<string> Tell(CoachTurn coach, Deal deal, Contact contact) =>
    [
        .. deal.Concerns.Where(concern => concern.RaisedIn == contact.Id).Select(concern => coach.In(ConcernText.NotedOf, ConcernCards.Words(coach, concern))),
        .. deal.Concerns.Where(concern => concern.AnsweredIn == contact.Id).Select(concern => coach.In(ConcernText.TickedOf, ConcernCards.Words(coach, concern))),
    ];
}
