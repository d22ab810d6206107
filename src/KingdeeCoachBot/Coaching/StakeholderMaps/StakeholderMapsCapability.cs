using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Coaching.Pictures;

namespace KingdeeCoachBot.Coaching.StakeholderMaps;

/// <summary>Who is who at the customer, as table and picture; the FOX; who of ours meets whom. Course: M11, M1.</summary>
internal sealed class StakeholderMapsCapability(Links links) : ICapability
{
    private const string Show = "StakeholderMap/Show";
    private const string Fox = "StakeholderMap/Fox";
    private const string Pairs = "StakeholderMap/Pairs";
    private const string Assign = "StakeholderMap/Assign";

    private readonly PictureLinks pictures = new(links);

    public IEnumerable<Intent> Intents =>
    [
        new(Show, Show) { Fits = MapSentences.Show, Help = new(264, MapText.HelpTitle, MapText.HelpExample) },
        new(Fox, Fox) { Fits = MapSentences.Fox },
        new(Pairs, Pairs) { Fits = MapSentences.Pairs },
        new(Assign, Assign) { Fits = MapSentences.Assign },
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog(Show, async (coach, request, ct) =>
        {
            if (await DealFinder.OneAsync(coach, Mentions.Apply(request), MapText.WhichDeal, ct) is { } deal)
                await MapCards.ShowMapAsync(coach, deal, pictures, ct);
        }),
        new ActionDialog(Fox, async (coach, request, ct) =>
        {
            if (await DealFinder.OneAsync(coach, Mentions.Apply(request), MapText.WhichDeal, ct) is { } deal)
                await MapCards.ShowFoxAsync(coach, deal);
        }),
        new ActionDialog(Pairs, async (coach, request, ct) =>
        {
            if (await DealFinder.OneAsync(coach, Mentions.Apply(request), MapText.WhichDeal, ct) is { } deal)
                await MapCards.ShowPairsAsync(coach, deal);
        }),
        new ActionDialog(Assign, AssignAsync),
    ];

    private static async Task AssignAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        var pair = asked.Utterance is { } said ? MapSentences.PairIn(said) : null;
        if (await DealFinder.OneAsync(coach, MapSentences.About(asked, pair), MapText.WhichDeal, ct) is not { } deal)
            return;
        if (pair is not var (whom, ours) || deal.FindPersonCalled(PersonName.In(deal, whom)) is not { } person)
            await coach.SayAsync(coach.In(MapText.WhichPerson), PeopleText.AddTitle);
        else
            await new PersonChange("contact", person.OurContact, ours).SaveAsync(coach, deal, person, ct);
    }
}
