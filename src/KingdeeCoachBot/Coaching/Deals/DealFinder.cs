using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Finds the deal that a button or a sentence means. Where that is not sure it asks, never guesses.</summary>
internal static class DealFinder
{
    /// <summary>The field of a button that names a deal.</summary>
    public const string DealField = "deal";

    /// <summary>The field of a button that begins a deal with a customer of this name.</summary>
    public const string NewField = "newCustomer";

    private const int LongestName = 100;

    /// <summary>
    /// The one deal that is meant. Where it is none or several, the rep is asked here with buttons that carry the intent and his sentence, so
    /// that the dialog is begun again with both once he has chosen.
    /// </summary>
    /// <param name="coach">The turn.</param>
    /// <param name="request">The button or sentence; where a button chose the deal, its sentence still stands in it.</param>
    /// <param name="which">Asks which deal is meant.</param>
    /// <param name="ct">Ends the turn.</param>
    /// <returns>
    /// Null where the answer has been given. A deal that is new is not stored yet: whoever has an effect on it stores it.
    /// </returns>
    public static async Task<Deal?> OneAsync(CoachTurn coach, CoachRequest request, Text which, CancellationToken ct)
    {
        if (request.Card?.Text(NewField) is { Length: <= LongestName } customer)
            return await OfNewCustomerAsync(coach, customer, ct);
        if (request.Card?.Text(DealField) is { } dealId)
            return await OfButtonAsync(coach, dealId, ct);

        var all = await DealStore.AllAsync(coach, ct);
        var named = Named(all, request.Utterance);
        if (named is null)
            return await WithoutNameAsync(coach, request, which, all, ct);
        if (named is [var one])
            return await OfButtonAsync(coach, one.Id, ct);

        if (named.Count > 0)
            await DealCards.ShowChoiceAsync(coach, coach.In(which), named, request, "");
        else
            await DealCards.ShowChoiceAsync(coach, coach.In(DealText.UnknownCustomer, NewNameOf(request)), [], request, NewNameOf(request));
        return null;
    }

    /// <summary>
    /// The deals that a sentence may mean, those being worked on before those that ended; empty where it names a customer who is not known, null
    /// where it names none at all.
    /// </summary>
    public static IReadOnlyList<DealEntry>? Named(IReadOnlyList<DealEntry> all, Utterance? utterance)
    {
        if (utterance?.Slots is not { } slots)
            return null;
        var fitting = all.Where(entry => slots.Deals.Contains(entry.Id)).ToArray();
        if (fitting.Length == 0)
            return slots.Customer is null ? null : [];
        var open = fitting.Where(entry => entry.Status is DealStatus.Open or DealStatus.Parked).ToArray();
        return open.Length > 0 ? open : fitting;
    }

    // Nothing was named: what the talk has been about, or the only deal there is.
    private static async Task<Deal?> WithoutNameAsync(
        CoachTurn coach, CoachRequest request, Text which, IReadOnlyList<DealEntry> all, CancellationToken ct)
    {
        if (coach.Focus is { } focus && await DealStore.FindAsync(coach, focus, ct) is { } talkedAbout)
            return talkedAbout;
        var open = all.Where(entry => entry.Status == DealStatus.Open).ToArray();
        if (open is [var only])
            return await OfButtonAsync(coach, only.Id, ct);
        if (open.Length == 0)
            await coach.SayAsync(coach.In(DealText.NoDeals), DealText.SayNew);
        else
            await DealCards.ShowChoiceAsync(coach, coach.In(which), open, request, "");
        return null;
    }

    private static async Task<Deal?> OfNewCustomerAsync(CoachTurn coach, string customer, CancellationToken ct) =>
        await DealStore.OfCustomerAsync(coach, customer, ct) is [var known, ..]
            ? await OfButtonAsync(coach, known.Id, ct)
            : DealStore.New(coach, customer);

    private static async Task<Deal?> OfButtonAsync(CoachTurn coach, string dealId, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, dealId, ct) is { } deal)
        {
            coach.FocusOn(deal);
            return deal;
        }

        await SayGoneAsync(coach, dealId, ct);
        return null;
    }

    /// <summary>A button or form names a deal that is not the rep's any more: says who has it, or that it is gone.</summary>
    public static async Task SayGoneAsync(CoachTurn coach, string? dealId, CancellationToken ct) => await coach.SayAsync(
        await DealStore.HandedOverToAsync(coach, dealId, ct) is { } name ? coach.In(DealText.HandedOver, name) : coach.In(DealText.Gone), DealText.SayList);

    private static string NewNameOf(CoachRequest request) => request.Utterance?.Slots.Customer?.Name ?? "";
}
