using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>A contact as a form: new for a deal, or one that was logged and is to be put right.</summary>
internal sealed class ContactForm(ContactSentenceReader reader) : CoachForm<ContactDraft>(Name, Save, ContactText.NotUnderstood, ContactText.Reminder, ContactJson.Shown.ContactDraft), IUnderstandsAnswers
{
    public const string Name = "Contacts/Form";
    public const string Save = "Contacts/Save";

    private const int LongestSaid = 1000;

    // "昨天" and "是微信" belong to the form; a whole contact with people in it is another one.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is not null && best?.Name is null or LogContact.Name or "Visit/Plan" or "Visit/Change"
        && utterance.Text.Length <= 12 && Mentions.In(utterance) is { Customer: null, People.Count: 0 } && !ContactSentences.AsksOnlyForForm(utterance);

    protected override Task<ContactDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(Start(turnContext, options));

    protected override ContactDraft Merge(ContactDraft draft, CardPress press) => draft.With(press);

    protected override Task<ContactDraft?> CorrectAsync(ITurnContext turnContext, ContactDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (coach.Utterance is not { } utterance)
            return Task.FromResult<ContactDraft?>(null);
        var kind = ContactSentences.Kind(utterance) ?? ContactWords.Kind(utterance.Folded);
        var day = MeansDay(utterance) ? reader.Read(coach, utterance).At : null;
        return Task.FromResult(kind is null && day is null ? null : draft with
        {
            Kind = kind ?? draft.Kind,
            Date = day is { } at ? PressFields.Write(coach.DayOf(at)) : draft.Date,
            Note = "",
        });
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, ContactDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Title.Length == 0)
            problems["title"] = coach.In(ContactText.DealMissing);
        if (DateProblem(coach, draft) is { } date)
            problems["date"] = date;
        if (draft.People.Length > PersonName.Longest)
            problems["people"] = coach.In(ContactText.TooLong, coach.In(ContactText.People), PersonName.Longest, draft.People.Length);
        if (draft.Said.Length > LongestSaid)
            problems["what"] = coach.In(ContactText.TooLong, coach.In(ContactText.Said), LongestSaid, draft.Said.Length);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<ContactDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = ContactCards.Form(coach, form);
        return coach.ShowAsync("Contacts/Form", model, ContactJson.Shown.ContactFormModel, model.Title, cardInstance);
    }

    protected override async Task<ContactDraft?> CompleteAsync(ITurnContext turnContext, ContactDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } before)
            return await SayGoneAsync(coach, draft, ct);
        var (deal, problem) = await DealOfAsync(coach, before, draft, ct);
        if (deal is null)
            return draft with { Note = problem };
        // It may have been moved to the deal that the form names now, by the same form on another device.
        var holder = Find(before, draft) is null ? deal : before;
        if (Find(holder, draft) is { } saved && saved.Revision != draft.Seen)
            return draft with { Deal = holder.Id, Seen = saved.Revision, Note = coach.In(ContactText.ChangedElsewhere, ContactCards.Tell(coach, saved)) };

        var contact = draft.ApplyTo(coach, deal, Find(holder, draft));
        if (holder.Id != deal.Id)
            ContactDeals.PutWithout(coach, holder.UndoContact(draft.Contact, Find(holder, draft)!.People.ToArray()));
        await SaveAsync(coach, deal, contact, draft.Facts);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, ContactDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var before = await DealStore.FindAsync(coach, draft.Deal, ct);
        var deal = before is null ? null : (await DealOfAsync(coach, before, draft, ct)).Deal ?? before;
        if (deal is null)
            await SayGoneAsync(coach, draft, ct);
        else if (Find(deal, draft) is { } contact)
            await ContactCards.ShowAsync(coach, deal, contact, new LoggedExtras { Status = coach.In(ContactText.LoggedBefore) });
        else
            await coach.SayAsync(coach.In(ContactText.Gone), ContactText.LogTitle);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, ContactDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("Contacts/PutAside", new ContactPutAsideModel(NameOf(coach, draft), draft), ContactJson.Shown.ContactPutAsideModel, coach.In(ContactText.PutAside));
    }

    private static ContactDraft Start(ITurnContext turnContext, object? options)
    {
        if (options is ContactDraft draft)
            return draft;
        var coach = CoachTurn.Of(turnContext);
        var press = ((CoachRequest)options!).Card;
        if (press?.Draft(ContactJson.Shown.ContactDraft) is { Contact.Length: > 0 and <= PressFields.LongestId, Deal.Length: <= PressFields.LongestId } aside)
            return aside with { Note = "" };
        return press?.Verb == Save ? Resubmitted(coach, press) : ContactDraft.New(coach, null);
    }

    private static async Task SaveAsync(CoachTurn coach, Deal deal, Contact contact, FactChoice facts)
    {
        string[] added = [.. contact.People.Where(name => deal.FindPersonCalled(name) is null)];
        var changed = ContactFacts.Take(deal.With(contact), contact, facts);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        coach.Turn.SpendCard();
        await ContactCards.ShowAsync(coach, changed, contact, new LoggedExtras { Added = added });
    }

    // "今天天气不错" names a day and means none; "是昨天" means it.
    private static bool MeansDay(Utterance utterance) => utterance.Slots.When is { Date: not null } when
        && utterance.Text.Count(char.IsLetter) - when.Source.Count(char.IsLetter) <= (utterance.Text.Any(Sentence.IsHan) ? 3 : 12);

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static ContactDraft Resubmitted(CoachTurn coach, CardPress press) => ContactDraft.New(coach, null) with
    {
        Contact = press.Id("contact") ?? Guid.NewGuid().ToString("N"),
        Deal = press.Id("deal") ?? "",
        TitleBefore = press.Text("titleBefore") ?? "",
        Seen = press.Number("seen"),
    };

    private static Contact? Find(Deal deal, ContactDraft draft) => deal.Contacts.FirstOrDefault(contact => contact.Id == draft.Contact);

    // The name in the form says which deal; unchanged it is the one that the form was begun with, however that is called by now.
    private static async Task<(Deal? Deal, string Problem)> DealOfAsync(CoachTurn coach, Deal before, ContactDraft draft, CancellationToken ct)
    {
        if (draft.Title == draft.TitleBefore || draft.Title == before.Title)
            return (before, "");
        var said = Sentence.Fold(draft.Title);
        var all = await DealStore.AllAsync(coach, ct);
        var exact = all.Where(deal => Sentence.Fold(deal.Title) == said).ToArray();
        var fits = exact.Length > 0 ? exact : [.. all.Where(deal => Sentence.Fold(deal.Title).Contains(said, StringComparison.Ordinal))];
        return fits switch
        {
            [] => (null, coach.In(ContactText.DealUnknown, PressFields.Cut(draft.Title, 40))),
            [var one] => (await DealStore.FindAsync(coach, one.Id, ct), ""),
            _ => (null, coach.In(ContactText.DealUnclear, PressFields.Cut(draft.Title, 40), PersonName.Join(coach, fits.Take(5).Select(deal => deal.Title)))),
        };
    }

    private static string? DateProblem(CoachTurn coach, ContactDraft draft) =>
        draft.Date.Length == 0 ? coach.In(ContactText.DateMissing)
        : PressFields.DayOf(draft.Date) is not { } day ? coach.In(ContactText.DateImpossible, PressFields.Cut(draft.Date, 20))
        : day > coach.Today ? coach.In(ContactText.Future, Times.Write(coach, day))
        : null;

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<ContactDraft?> SayGoneAsync(CoachTurn coach, ContactDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        if (draft.Said.Length > 0)
            await coach.SayAsync(coach.In(ContactText.Typed, PressFields.Cut(draft.Said, LongestSaid)));
        return null;
    }

    protected override string NameOf(CoachTurn coach, ContactDraft draft) =>
        $"{draft.Title} · {coach.In(ContactText.Kind(draft.Kind))}".Trim(' ', '·');
}
