using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A deal goes to a colleague: its owner gives a code, the colleague sees what he would get and accepts.</summary>
internal static class HandOverActions
{
    private const string CodeField = "code";

    public static async Task OfferAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, DealSentences.HandOverVerb()), DealText.WhichDeal, ct) is not { } deal)
            return;
        if (deal.IsClosed)
        {
            await coach.SayAsync(coach.In(HandOverText.ClosedDeal, deal.Title), DealText.SayList);
            return;
        }

        var to = request.Utterance is { } utterance ? DealSentences.ReceiverIn(utterance) : "";
        // A deal that came into being with this sentence has nothing to hand over yet, but its customer.
        DealStore.Put(coach, deal);
        if (await HandOvers.OfferAsync(coach, deal, to, ct) is { } code)
            await ShowOfferAsync(coach, deal, to, code);
        else
            await coach.SayAsync(coach.In(HandOverText.Many, HandOvers.MostOpen), DealText.SayList);
    }

    public static async Task RevokeAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, request, DealText.WhichDeal, ct) is { } deal)
        {
            var revoked = await HandOvers.RevokeAsync(coach, deal.Id, ct);
            await coach.SayAsync(coach.In(revoked > 0 ? HandOverText.Revoked : HandOverText.NothingToRevoke, deal.Title), DealText.SayList);
        }
    }

    public static async Task TakeOverAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var typed = request.Utterance is { } utterance ? DealSentences.CodeIn(utterance) : "";
        if (typed.Length == 0)
            await coach.SayAsync(coach.In(HandOverText.NoCode));
        else if (await OfferedAsync(coach, typed, ct) is var (code, offer, deal))
            await ShowPreviewAsync(coach, code, offer, deal);
    }

    public static async Task AcceptAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        // Pressed twice: it is his already.
        if (request.Card?.Text(DealFinder.DealField) is { } id && await DealStore.FindAsync(coach, id, ct) is { } mine)
        {
            await DealCard.ShowAsync(coach, mine, coach.In(HandOverText.Accepted), ct);
            return;
        }

        if (await OfferedAsync(coach, request.Card?.Text(CodeField) ?? "", ct) is not var (code, offer, deal))
            return;
        var taken = deal.HandOver(coach.Me, coach.MyName, coach.Now).Revised();
        DealStore.Put(coach, taken);
        HandOvers.Remove(coach, code);
        HandOvers.Notify(coach, offer, taken);
        coach.Turn.SpendCard();
        await DealCard.ShowAsync(coach, taken, coach.In(HandOverText.Accepted), ct, lesson: coach.In(HandOverText.AcceptedLesson));
    }

    public static Task DeclineAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) => coach.SayAsync(coach.In(HandOverText.Declined), DealText.SayList);

    // The offer of a code with its deal; where there is none, says so, and counts what looks like guessing.
    private static async Task<(string Code, HandOverOffer Offer, Deal Deal)?> OfferedAsync(CoachTurn coach, string typed, CancellationToken ct)
    {
        if (HandOverGuesses.MustWait(coach))
        {
            await coach.SayAsync(coach.In(HandOverText.Wait), DealText.SayList);
            return null;
        }

        var code = HandOverCode.Read(typed);
        var offer = code is null ? null : await HandOvers.FindAsync(coach, code, ct);
        if (offer?.Owner == coach.Me)
            await coach.SayAsync(coach.In(HandOverText.Own), DealText.SayList);
        else if (offer is not null && offer.Until <= coach.Now)
            await coach.SayAsync(coach.In(HandOverText.Expired, NameOf(coach, offer)), DealText.SayList);
        else if (offer is not null && await DealStore.FindOfferedAsync(coach, offer, ct) is { IsClosed: false } deal)
            return (code!, offer, deal);
        else
        {
            HandOverGuesses.Count(coach);
            await coach.SayAsync(coach.In(HandOverText.Wrong), DealText.SayList);
        }

        return null;
    }

    private static Task ShowOfferAsync(CoachTurn coach, Deal deal, string to, string code)
    {
        var until = coach.Now + HandOvers.Valid;
        var model = new HandOverModel
        {
            Heading = to.Length == 0 ? coach.In(HandOverText.Title) : coach.In(HandOverText.TitleTo, to),
            Title = deal.Title,
            Lead = coach.In(HandOverText.Lead),
            Forward = coach.In(HandOverText.Forward, HandOverCode.Write(code)),
            Until = coach.In(HandOverText.Until, Times.Write(coach, until, coach.Zone.Id)),
            Deal = deal.Id,
        };
        return coach.ShowBelowAsync("Deals/HandOver", model, DealsJson.Shown.HandOverModel, model.Heading);
    }

    // Customer, project and stage: no more before he has accepted.
    private static Task ShowPreviewAsync(CoachTurn coach, string code, HandOverOffer offer, Deal deal)
    {
        var model = new TakeOverModel
        {
            Heading = coach.In(HandOverText.Preview, NameOf(coach, offer)),
            Title = deal.Title,
            Stage = coach.In(DealText.Stage(deal.Stage)),
            Deal = deal.Id,
            Code = code,
        };
        return coach.ShowBelowAsync("Deals/TakeOver", model, DealsJson.Shown.TakeOverModel, model.Heading);
    }

    private static string NameOf(CoachTurn coach, HandOverOffer offer) => string.IsNullOrEmpty(offer.OwnerName) ? coach.In(HandOverText.Somebody) : offer.OwnerName;
}

internal sealed record HandOverModel
{
    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>The text to forward.</summary>
    public required string Forward { get; init; }

    public required string Until { get; init; }

    public required string Deal { get; init; }
}

internal sealed record TakeOverModel
{
    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Stage { get; init; }

    public required string Deal { get; init; }

    public required string Code { get; init; }
}
