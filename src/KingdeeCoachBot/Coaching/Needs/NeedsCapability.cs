using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>The need register of a deal: what is needed, by whom, how we and the rival answer it, and which need to build on. Course: M9.</summary>
internal sealed class NeedsCapability : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new("Needs/List", "Needs/List") { Fits = NeedSentences.List },
        new(EditNeed.Name, EditNeed.Name) { Fits = NeedSentences.Edit, Help = new(250, NeedText.HelpTitle, NeedText.HelpExample) },
        new(NeedForm.Save, NeedForm.Name),
        new("Needs/Resume", NeedForm.Name),
        new("Needs/Show", "Needs/Show"),
        new("Needs/Delete", "Needs/Delete"),
        new("Needs/DeleteNow", "Needs/DeleteNow"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog("Needs/List", ListAsync),
        new EditNeed(),
        new NeedForm(),
        new ActionDialog("Needs/Show", (coach, request, ct) => OnNeedAsync(coach, request, (deal, need) => NeedCards.ShowNeedAsync(coach, deal, need, coach.In(NeedText.Shown)), ct)),
        new ActionDialog("Needs/Delete", (coach, request, ct) => OnNeedAsync(coach, request, (deal, need) => NeedCards.AskDeleteAsync(coach, deal, need), ct)),
        new ActionDialog("Needs/DeleteNow", (coach, request, ct) => OnNeedAsync(coach, request, (deal, need) => DeleteAsync(coach, deal, need), ct)),
    ];

    /// <summary>The request with the deal's names read as names of people and customers are; a rival's name names no deal.</summary>
    public static CoachRequest Meant(CoachRequest request) => Mentions.Apply(request);

    private static async Task ListAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Meant(request), NeedText.WhichDeal, ct) is { } deal)
            await NeedCards.ShowListAsync(coach, deal);
    }

    private static async Task OnNeedAsync(CoachTurn coach, CoachRequest request, Func<Deal, Need, Task> act, CancellationToken ct)
    {
        var dealId = request.Card?.Id("deal");
        if (await DealStore.FindAsync(coach, dealId, ct) is not { } deal)
            await DealFinder.SayGoneAsync(coach, dealId, ct);
        else if (deal.FindNeed(request.Card?.Id("need")) is { } need)
            await act(deal, need);
        else
            await NeedCards.ShowListAsync(coach, deal, coach.In(NeedText.Gone));
    }

    private static Task DeleteAsync(CoachTurn coach, Deal deal, Need need)
    {
        var changed = deal.WithoutNeed(need.Id);
        DealStore.Put(coach, changed);
        coach.Turn.SpendCard();
        return NeedCards.ShowListAsync(coach, changed, coach.In(NeedText.Deleted, NeedWords.What(need)));
    }
}
