using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>Contacts with the customer: one line logs one; what was said becomes facts. Course: M4.</summary>
internal sealed class ContactsCapability(SlotReader slots) : ICapability
{
    private readonly ContactSentenceReader reader = new(slots);

    public IEnumerable<Intent> Intents =>
    [
        new(LogContact.Name, LogContact.Name) { Fits = ContactSentences.Log, Help = new(310, ContactText.LogTitle, ContactText.LogExample) },
        new("Contacts/Correct", "Contacts/Correct"),
        new(ContactForm.Save, ContactForm.Name),
        new("Contacts/Resume", ContactForm.Name),
        new("Contacts/Undo", "Contacts/Undo"),
        new("Contacts/List", "Contacts/List") { Fits = ContactSentences.List },
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new LogContact(reader),
        new ContactForm(reader),
        new OpenForm("Contacts/Correct", ContactForm.Name, DraftAsync),
        new ActionDialog("Contacts/Undo", UndoAsync),
        new ActionDialog("Contacts/List", ListAsync),
    ];

    private static async Task<object?> DraftAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        await OfButtonAsync(coach, request, ct) is var (deal, contact) ? ContactDraft.Of(coach, deal, contact) : null;

    private static async Task<(Deal Deal, Contact Contact)?> OfButtonAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, request.Card?.Id("deal"), ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, request.Card?.Id("deal"), ct);
            return null;
        }

        coach.FocusOn(deal);
        if (deal.Contacts.FirstOrDefault(each => each.Id == request.Card!.Id("contact")) is { } contact)
            return (deal, contact);
        await coach.SayAsync(coach.In(ContactText.Gone), ContactText.LogTitle);
        return null;
    }

    private static async Task UndoAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await OfButtonAsync(coach, request, ct) is not var (deal, contact))
            return;
        string[] added = [.. (request.Card!.Text("added") ?? "").Split('\n').Where(contact.People.Contains)];
        ContactDeals.PutWithout(coach, deal.UndoContact(contact.Id, added));
        coach.Turn.SpendCard();
        await ContactCards.ShowUndoneAsync(coach, deal, contact);
    }

    private static async Task ListAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Mentions.Apply(asked), ContactText.WhichList, ct) is { } deal)
            await ContactCards.ShowListAsync(coach, deal, asked.Card?.Number("from") ?? 0);
    }
}
