using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>
/// "李处支持我们": one clear fact of somebody known is kept at once and can be taken back; more, or somebody new, opens his form with it in.
/// </summary>
internal sealed class TellOfPerson() : Dialog(Name)
{
    public const string Name = "People/Tell";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = Mentions.Apply((CoachRequest)options!);
        if (await DealAsync(coach, request, ct) is not { } deal || request.Utterance is not { } utterance)
            return await dc.EndDialogAsync(null, ct);
        var (name, facts) = (Mentions.In(utterance).People is [var first, ..] ? first : "", PersonFacts.Of(utterance));
        if (deal.FindPersonCalled(name) is { } person && PersonChange.Of(person, facts) is { } change)
        {
            await change.SaveAsync(coach, deal, person, ct);
            return await dc.EndDialogAsync(null, ct);
        }

        if (await DealStore.FindAsync(coach, deal.Id, ct) is null)
            DealStore.Put(coach, deal);
        var draft = deal.FindPersonCalled(name) is { } known ? PersonDraft.Of(coach, deal, known) : PersonDraft.New(deal) with { Name = name };
        return await dc.ReplaceDialogAsync(PersonForm.Name, draft.With(facts), ct);
    }

    private static async Task<Deal?> DealAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Card is null && request.Utterance?.Slots is { Customer: null, Person.Known: false })
            return await Strangers.AskAsync(coach, request, PeopleText.WhichDeal, ct);
        return await DealFinder.OneAsync(coach, request, PeopleText.WhichDeal, ct);
    }
}
