using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>"王总就是王建国": a second name is kept at once; that two people are one is asked before, for it cannot be taken back.</summary>
internal static class SamePerson
{
    public static async Task AskAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        var request = Mentions.Apply(asked);
        if (await DealFinder.OneAsync(coach, request, PeopleText.WhichDeal, ct) is not { } deal)
            return;
        if (request.Utterance is not { } utterance || PersonSentences.Same(utterance) is not { } names)
        {
            await PeopleCards.ShowListAsync(coach, deal);
            return;
        }

        var (one, other) = (deal.FindPersonCalled(names.One), deal.FindPersonCalled(names.Other));
        if (one is not null && other is not null && one.Id != other.Id)
            await PeopleCards.AskSameAsync(coach, deal, other, one);
        else
            await RenameAsync(coach, deal, one ?? other, names);
    }

    public static async Task MergeAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await PersonFinder.OfButtonAsync(coach, request, ct) is not { } found)
            return;
        var (deal, kept) = found;
        if (deal.FindPerson(request.Card!.Id("gone")) is not { } gone || gone.Id == kept.Id)
        {
            await PeopleCards.ShowPersonAsync(coach, deal, kept, coach.In(PeopleText.Known));
            return;
        }

        deal = deal.Merge(kept.Id, gone.Id);
        DealStore.Put(coach, deal);
        coach.Turn.SpendCard();
        await PeopleCards.ShowPersonAsync(coach, deal, deal.FindPerson(kept.Id)!, coach.In(PeopleText.Merged, gone.Name, kept.Name));
    }

    // The second name in the sentence is the full one: "王总就是王建国".
    private static async Task RenameAsync(CoachTurn coach, Deal deal, Stakeholder? person, (string One, string Other) names)
    {
        var changed = person is null
            ? deal.With(new Stakeholder { Id = Guid.NewGuid().ToString("N"), Name = names.Other, Aliases = [names.One] })
            : deal.Rename(person.Id, person.IsCalled(names.One) ? names.Other : names.One);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        if (coach.Turn.Card is not null)
            coach.Turn.SpendCard();
        await PeopleCards.ShowPersonAsync(coach, changed, changed.FindPersonCalled(names.Other)!, coach.In(PeopleText.Renamed, names.One, names.Other));
    }
}
