using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Visits that took place: what came of them can be seen, corrected, and put to the customer in other words.</summary>
internal static class HeldVisits
{
    private const int MostDeals = 3;

    /// <summary>The newest held visit of the customer a sentence names, where none is planned with him; null else.</summary>
    public static async Task<FoundVisit?> NamedAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Card is not null || request.Utterance is not { Slots: { When: null } slots } || (slots.Customer is null && slots.Person is null))
            return null;
        if ((await VisitFinder.UpcomingAsync(coach, ct)).Any(visit => VisitFinder.IsNamed(visit, slots)))
            return null;

        var held = new List<FoundVisit>();
        foreach (var entry in (DealFinder.Named(await DealStore.AllAsync(coach, ct), request.Utterance) ?? []).Take(MostDeals))
        {
            if (await DealStore.FindAsync(coach, entry.Id, ct) is { } deal)
                held.AddRange(deal.Visits.Where(visit => visit.Status == VisitStatus.Held).Select(visit => new FoundVisit(deal, visit)));
        }

        return held.MaxBy(found => found.Visit.Start);
    }

    public static async Task ShowFactsAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await VisitFinder.OneAsync(coach, request, VisitText.WhichToShow, ct) is not { } found)
            return;
        if (DebriefCards.FactsOf(found.Deal, found.Visit).Count == 0)
            await coach.SayAsync(coach.In(VisitText.NoFacts), VisitText.ListTitle);
        else
            await DebriefCards.ShowFactsAsync(coach, found.Deal, found.Visit);
    }

    public static async Task SaveFactsAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await VisitFinder.OneAsync(coach, request, VisitText.WhichToShow, ct) is not { } found)
            return;
        var (deal, visit) = found;
        if (request.Card is { } press && !await coach.Turn.IsCardSpentAsync(ct))
        {
            deal = Corrected(deal, visit, press);
            DealStore.Put(coach, deal);
            coach.Turn.SpendCard();
        }

        await VisitCards.ShowAsync(coach, deal, visit, VisitText.Planned, ct);
    }

    /// <summary>The message once more, in other words.</summary>
    public static async Task RewordAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await VisitFinder.OneAsync(coach, request, VisitText.WhichToShow, ct) is not { } found)
            return;
        var variant = request.Card is { } press ? Math.Abs(VisitDraft.Number(press, "variant") % Confirmation.Variants) : 1;
        await DebriefCards.ShowOutcomeAsync(coach, found.Deal, found.Visit, ct, variant + 1);
        await coach.SayAsync(Confirmation.Write(coach, found.Deal, found.Visit, variant));
    }

    // Ids on a card are untrusted: only facts of this very visit are touched.
    private static Deal Corrected(Deal deal, Methodology.Visit visit, CardPress press)
    {
        var ids = (press.Text("facts") ?? "").Split(',');
        foreach (var (fact, place) in DebriefCards.FactsOf(deal, visit).Select(fact => (fact, Array.IndexOf(ids, fact.Id))).Where(each => each.Item2 >= 0))
        {
            deal = press.Text($"fact{place}") switch
            {
                DebriefCards.Drop => deal with { Facts = [.. deal.Facts.Where(each => each.Id != fact.Id)] },
                DebriefCards.NoQuestion => deal.With(fact with { Answers = null }),
                { } name when Enum.TryParse<GateQuestion>(name, out var question) && Enum.IsDefined(question) => deal.With(fact with { Answers = question }),
                _ => deal,
            };
        }

        return deal;
    }
}
