using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Power;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>The customer's people: who they are, what part they have, where they stand. Shown to the deal's owner only. Course: M11.</summary>
internal sealed class PeopleCapability : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new("People/List", "People/List") { Fits = PersonSentences.List, Help = new(350, PeopleText.ListTitle, PeopleText.ListExample) },
        new(TellOfPerson.Name, TellOfPerson.Name) { Fits = PersonSentences.Tell },
        new("People/Edit", "People/Edit"),
        new(PersonForm.Save, PersonForm.Name),
        new("People/Resume", PersonForm.Name),
        new("People/Add", "People/Add") { Fits = PersonSentences.Add },
        new("People/Show", "People/Show"),
        new("People/Set", "People/Set"),
        new("People/Undo", "People/Undo"),
        new("People/Same", "People/Same") { Fits = PersonSentences.Merge },
        new("People/Merge", "People/Merge"),
        new("People/Delete", "People/Delete"),
        new("People/DeleteNow", "People/DeleteNow"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new TellOfPerson(),
        new PersonForm(),
        new OpenForm("People/Edit", PersonForm.Name, DraftAsync),
        new AddPerson(),
        new ActionDialog("People/List", ListAsync),
        new ActionDialog("People/Show", ShowAsync),
        new ActionDialog("People/Set", SetAsync),
        new ActionDialog("People/Undo", UndoAsync),
        new ActionDialog("People/Same", SamePerson.AskAsync),
        new ActionDialog("People/Merge", SamePerson.MergeAsync),
        new ActionDialog("People/Delete", AskDeleteAsync),
        new ActionDialog("People/DeleteNow", DeleteAsync),
    ];

    private static async Task ListAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Mentions.Apply(asked), PeopleText.WhichDeal, ct) is { } deal)
            await PeopleCards.ShowListAsync(coach, deal);
    }

    private static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await PersonFinder.OfButtonAsync(coach, request, ct) is { } found)
            await PeopleCards.ShowPersonAsync(coach, found.Deal, found.Person, coach.In(PeopleText.Known));
    }

    private static async Task<object?> DraftAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        await PersonFinder.OfButtonAsync(coach, request, ct) is { } found ? PersonDraft.Of(coach, found.Deal, found.Person) : null;

    private static async Task SetAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await PersonFinder.OfButtonAsync(coach, request, ct) is not { } found)
            return;
        var (field, value) = (request.Card!.Text("field") ?? "", request.Card.Text("value") ?? "");
        if (PersonChange.Set(found.Person, field, value) is null)
            await PeopleCards.ShowPersonAsync(coach, found.Deal, found.Person, coach.In(PeopleText.Known));
        else
            await new PersonChange(field, PersonChange.ValueOf(found.Person, field), value).SaveAsync(coach, found.Deal, found.Person, ct);
    }

    private static async Task UndoAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await PersonFinder.OfButtonAsync(coach, request, ct) is not { } found)
            return;
        var (deal, person) = found;
        var field = request.Card!.Text("field");
        // What was changed again since is not undone by an old card.
        if (PersonChange.ValueOf(person, field) != (request.Card.Text("after") ?? "") || PersonChange.Set(person, field, request.Card.Text("before") ?? "") is not { } before)
        {
            await PeopleCards.ShowPersonAsync(coach, deal, person, coach.In(PeopleText.UndoTooLate));
            return;
        }

        deal = deal.With(before);
        DealStore.Put(coach, deal);
        coach.Turn.SpendCard();
        await PeopleCards.ShowPersonAsync(coach, deal, deal.FindPerson(person.Id)!, coach.In(PeopleText.Undone));
    }

    private static async Task AskDeleteAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await PersonFinder.OfButtonAsync(coach, request, ct) is { } found)
            await PeopleCards.AskDeleteAsync(coach, found.Deal, found.Person);
    }

    private static async Task DeleteAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await PersonFinder.OfButtonAsync(coach, request, ct) is not { } found)
            return;
        var deal = found.Deal.WithoutPerson(found.Person.Id);
        DealStore.Put(coach, deal);
        await PersonalityNotes.EraseAsync(coach, deal.Id, deal.Title, found.Person.IsCalled, ct);
        coach.Turn.SpendCard();
        await PeopleCards.ShowListAsync(coach, deal, coach.In(PeopleText.Deleted, found.Person.Name));
    }
}
