using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>
/// "刚和李处微信聊了,他说预算过了": logged at once where deal and way are clear; what is not clear is asked with buttons that keep the sentence. A
/// button without words opens the form.
/// </summary>
internal sealed class LogContact(ContactSentenceReader reader) : Dialog(Name)
{
    public const string Name = "Contacts/Log";

    private const string PlanVisit = "Visit/Plan";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var asked = (CoachRequest)options!;
        var request = Mentions.Apply(asked);
        var reading = request.Utterance is { } utterance && !ContactSentences.AsksOnlyForForm(utterance) ? reader.Read(coach, utterance) : null;
        // "周五下午见了…" of next week: what is still to come is a plan.
        if (reading is { At: null })
            return await dc.ReplaceDialogAsync(PlanVisit, asked, ct);
        if (await DealAsync(coach, request, reading, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        if (reading is null)
        {
            await DealStore.KeepAsync(coach, deal, ct);
            return await dc.ReplaceDialogAsync(ContactForm.Name, ContactDraft.New(coach, deal), ct);
        }

        await LogAsync(coach, request, deal, reading, ct);
        return await dc.EndDialogAsync(null, ct);
    }

    // Somebody nobody knows may belong to any deal; the one that is talked about is only the likeliest.
    private static async Task<Deal?> DealAsync(CoachTurn coach, CoachRequest request, ContactReading? reading, CancellationToken ct)
    {
        if (request.Card is null && reading is not null && request.Utterance?.Slots is { Customer: null, Person.Known: false })
            return await Strangers.AskAsync(coach, request, ContactText.WhichDeal, ct);
        return await DealFinder.OneAsync(coach, request, ContactText.WhichDeal, ct);
    }

    private static async Task LogAsync(CoachTurn coach, CoachRequest request, Deal deal, ContactReading reading, CancellationToken ct)
    {
        if ((request.Card?.Choice<ContactKind>("kind") ?? reading.Kind) is not { } kind)
        {
            await DealStore.KeepAsync(coach, deal, ct);
            await ContactCards.AskHowAsync(coach, deal, request.Utterance!.Text);
            return;
        }

        if (request.Card is not null && await coach.Turn.IsCardSpentAsync(ct))
        {
            await ContactCards.ShowListAsync(coach, deal, 0);
            return;
        }

        var contact = new Contact
        {
            Id = Guid.NewGuid().ToString("N"),
            At = reading.At!.Value,
            Kind = kind,
            People = [.. reading.People.Select(name => PersonName.In(deal, name)).Distinct()],
            Summary = reading.Said,
        };
        await SaveAsync(coach, deal, contact, reading, ct);
    }

    private static async Task SaveAsync(CoachTurn coach, Deal deal, Contact contact, ContactReading reading, CancellationToken ct)
    {
        var isNew = await DealStore.FindAsync(coach, deal.Id, ct) is null;
        string[] added = [.. contact.People.Where(name => deal.FindPersonCalled(name) is null)];
        var changed = ContactFacts.Take(deal.With(contact), contact, FactChoice.Auto);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        if (coach.Turn.Card is not null)
            coach.Turn.SpendCard();
        await ContactCards.ShowAsync(coach, changed, contact, new LoggedExtras
        {
            Added = added,
            IsNewDeal = isNew,
            Step = reading.Step,
            Done = StepFinder.In(changed, reading.Told),
            Visit = await PlannedVisits.TodayAsync(coach, deal, contact, ct),
        });
    }
}
