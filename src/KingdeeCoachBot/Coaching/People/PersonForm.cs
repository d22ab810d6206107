using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>A person of the customer's as a form. Course: M11; insider and FOX are two roles (reading).</summary>
internal sealed class PersonForm() : CoachForm<PersonDraft>(Name, Save, PeopleText.NotUnderstood, PeopleText.Reminder, PeopleJson.Shown.PersonDraft), IUnderstandsAnswers
{
    public const string Name = "People/Form";
    public const string Save = "People/Save";

    private const int LongestText = 200;

    // "他支持我们" is about the person in the form; a sentence with a name is about whoever is named.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is not null && best is null && PersonFacts.Of(utterance).Count > 0 && Mentions.In(utterance) is { Customer: null, People.Count: 0 };

    protected override Task<PersonDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        PersonDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? Resubmitted(press),
        _ => throw new ArgumentException("A person's form begins with a draft or a button.", nameof(options)),
    });

    protected override PersonDraft Merge(PersonDraft draft, CardPress press) => draft.With(press);

    protected override Task<PersonDraft?> CorrectAsync(ITurnContext turnContext, PersonDraft draft, CancellationToken ct) => Task.FromResult(
        CoachTurn.Of(turnContext).Utterance is { } utterance && PersonFacts.Of(utterance) is { Count: > 0 } facts ? draft.With(facts) with { Note = "" } : null);

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, PersonDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Name.Length == 0)
            problems["name"] = coach.In(PeopleText.NameMissing);
        if (draft.Met.Length > 0 && PressFields.DayOf(draft.Met) is null)
            problems["met"] = coach.In(PeopleText.DateImpossible, PressFields.Cut(draft.Met, 20));
        if (PressFields.DayOf(draft.Met) is { } met && met > coach.Today)
            problems["met"] = coach.In(PeopleText.MetInFuture, Times.Write(coach, met));
        foreach (var (field, label, text, most) in Lengths(draft).Where(each => each.Text.Length > each.Most))
            problems[field] = coach.In(PeopleText.TooLong, coach.In(label), most, text.Length);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<PersonDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = PeopleCards.Form(coach, form);
        return coach.ShowAsync("People/Form", model, PeopleJson.Shown.PersonFormModel, model.FormTitle, cardInstance);
    }

    protected override async Task<PersonDraft?> CompleteAsync(ITurnContext turnContext, PersonDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        if (deal.FindPerson(draft.Person) is { } saved && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Note = coach.In(PeopleText.ChangedElsewhere, saved.Name, PeopleCards.Tell(coach, saved)) };
        if (Taken(deal, draft) is { } name)
            return draft with { Note = coach.In(PeopleText.NameTaken, name) };

        var changed = draft.ApplyTo(coach, deal);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        turnContext.SpendCard();
        await PeopleCards.ShowPersonAsync(coach, changed, changed.FindPerson(draft.Person)!, coach.In(PeopleText.Saved));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, PersonDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            await SayGoneAsync(coach, draft, ct);
        else if (deal.FindPerson(draft.Person) is { } person)
            await PeopleCards.ShowPersonAsync(coach, deal, person, coach.In(PeopleText.Known));
        else
            await coach.SayAsync(coach.In(PeopleText.Gone), PeopleText.SayList);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, PersonDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var model = new PersonPutAsideModel($"{draft.DealTitle} · {NameOf(coach, draft)}".Trim(' ', '·'), draft);
        return coach.ShowBelowAsync("People/PutAside", model, PeopleJson.Shown.PersonPutAsideModel, coach.In(PeopleText.PutAside));
    }

    private static PersonDraft? PutAsideBefore(CardPress press) =>
        press.Draft(PeopleJson.Shown.PersonDraft) is { Person.Length: > 0 and <= PressFields.LongestId, Deal.Length: > 0 and <= PressFields.LongestId } draft ? draft with { Note = "" } : null;

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static PersonDraft Resubmitted(CardPress press) => new()
    {
        Person = press.Id("person") ?? Guid.NewGuid().ToString("N"),
        Deal = press.Id("deal") ?? "",
        Seen = press.Number("seen"),
    };

    protected override string NameOf(CoachTurn coach, PersonDraft draft) => draft.Name.Length > 0 ? PressFields.Cut(draft.Name, 40) : coach.In(PeopleText.Nameless);

    // A name means one person in a deal: contacts and facts know him by it.
    private static string? Taken(Deal deal, PersonDraft draft) => PersonName.Split(draft.Aliases).Prepend(draft.Name)
        .FirstOrDefault(name => deal.People.Any(person => person.Id != draft.Person && person.IsCalled(name)));

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<PersonDraft?> SayGoneAsync(CoachTurn coach, PersonDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        var typed = string.Join(" · ", new[] { draft.Name, draft.Title }.Where(text => text.Length > 0));
        if (typed.Length > 0)
            await coach.SayAsync(coach.In(PeopleText.Typed, PressFields.Cut(typed, LongestText)));
        return null;
    }

    private static IEnumerable<(string Field, Text Label, string Text, int Most)> Lengths(PersonDraft draft) =>
    [
        ("name", PeopleText.Name, draft.Name, PersonName.Longest),
        ("aliases", PeopleText.Aliases, draft.Aliases, LongestText),
        ("position", PeopleText.Title, draft.Title, PersonName.Longest),
        ("ourContact", PeopleText.OurContact, draft.OurContact, PersonName.Longest),
    ];
}
