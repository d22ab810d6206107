using System.Text.Json;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.State;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Offers of deals to colleagues, in bot storage: found by the code's hash within the tenant, listed by their owner.</summary>
internal static class HandOvers
{
    public static readonly TimeSpan Valid = TimeSpan.FromDays(7);

    /// <summary>More open offers than that are no hand-over any more but a sale.</summary>
    public const int MostOpen = 5;

    private const string Offers = "handover";
    private const string Expires = "expires";

    /// <summary>The offer of a code, whosever it is; null where there is none in this tenant.</summary>
    public static Task<HandOverOffer?> FindAsync(CoachTurn coach, string code, CancellationToken ct) =>
        coach.Turn.Transaction.FindAsync(Key(coach, code), DealsJson.Stored.HandOverOffer, ct);

    /// <summary>The person's own offers that may still be accepted.</summary>
    public static async Task<IReadOnlyList<(string Key, HandOverOffer Offer)>> OpenAsync(CoachTurn coach, CancellationToken ct)
    {
        var found = await coach.Turn.Transaction.QueryAsync(IndexQuery.Prefix(Offers, DealIndex.Own(coach) + "/", 100), ct);
        return [.. found.Select(match => (match.Key, Offer: JsonSerializer.Deserialize(match.Payload.Span, DealsJson.Stored.HandOverOffer)!))
            .Where(each => each.Offer.Until > coach.Now)];
    }

    /// <summary>Offers a deal; what was offered of it before is no longer valid.</summary>
    /// <returns>The code, which stands nowhere else.</returns>
    public static async Task<string?> OfferAsync(CoachTurn coach, Deal deal, string to, CancellationToken ct)
    {
        var open = await OpenAsync(coach, ct);
        var others = open.Count(each => each.Offer.Deal != deal.Id);
        if (others >= MostOpen)
            return null;
        await RevokeAsync(coach, deal.Id, ct);

        var code = HandOverCode.New();
        var offer = new HandOverOffer(deal.Id, coach.Me, coach.MyName, to, coach.Now + Valid);
        var key = Key(coach, code);
        var payload = JsonSerializer.SerializeToUtf8Bytes(offer, DealsJson.Stored.HandOverOffer);
        coach.Turn.Transaction.Put(key, offer, DealsJson.Stored.HandOverOffer,
            new IndexEntry(Offers, coach.Turn.Identity.Key(coach.Me, deal.Id, HandOverCode.Hash(code)), payload),
            new IndexEntry(Expires, IndexEntry.Sortable(offer.Until) + "/" + key));
        return code;
    }

    /// <summary>Takes all offers of a deal back.</summary>
    /// <returns>How many were open.</returns>
    public static async Task<int> RevokeAsync(CoachTurn coach, string deal, CancellationToken ct)
    {
        var open = (await OpenAsync(coach, ct)).Where(each => each.Offer.Deal == deal).ToArray();
        foreach (var (key, _) in open)
            coach.Turn.Transaction.Delete(key);
        return open.Length;
    }

    /// <summary>The code is used up.</summary>
    public static void Remove(CoachTurn coach, string code) => coach.Turn.Transaction.Delete(Key(coach, code));

    /// <summary>Lets the owner before know, in his own chat: the clock begins a turn there.</summary>
    public static void Notify(CoachTurn coach, HandOverOffer offer, Deal deal)
    {
        var identity = coach.Turn.Identity;
        var key = identity.Key("handover-notices", offer.Deal, Guid.NewGuid().ToString("N"));
        coach.Turn.Transaction.Put(key, new HandOverNotice(deal.Title, coach.MyName), DealsJson.Stored.HandOverNotice,
            Schedule.At(coach.Now, HandOverNotice.DueKind, identity.Tenant, offer.Owner, key),
            new IndexEntry(Expires, IndexEntry.Sortable(coach.Now + TimeSpan.FromDays(30)) + "/" + key));
    }

    /// <summary>Tells the owner before, once.</summary>
    public static async Task TellAsync(CoachTurn coach, ScheduledTurn due, CancellationToken ct)
    {
        if (await coach.Turn.Transaction.FindAsync(due.Key, DealsJson.Stored.HandOverNotice, ct) is not { } notice)
            return;
        coach.Turn.Transaction.Delete(due.Key);
        await coach.SayAsync(coach.In(HandOverText.Taken, notice.Title, notice.By), DealText.SayList);
    }

    private static string Key(CoachTurn coach, string code) => coach.Turn.Identity.Key("handovers", HandOverCode.Hash(code));
}

/// <summary>A deal offered to a colleague.</summary>
/// <param name="Deal">The deal's id.</param>
/// <param name="Owner">Who offers it.</param>
/// <param name="OwnerName">His name; a label only.</param>
/// <param name="To">Whom he has in mind; a label only: whoever has the code may accept.</param>
/// <param name="Until">When the code stops being valid.</param>
internal sealed record HandOverOffer(string Deal, string Owner, string OwnerName, string To, DateTimeOffset Until);

/// <summary>What the owner before is to be told.</summary>
/// <param name="Title">The deal.</param>
/// <param name="By">Who has it now.</param>
internal sealed record HandOverNotice(string Title, string By)
{
    public const string DueKind = "Deals/HandedOver";
}

/// <summary>How often somebody has tried codes that are none.</summary>
internal sealed class HandOverGuesses
{
    private const int Most = 5;
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(10);

    private static readonly StateProperty<HandOverGuesses> Property = StateProperty.OfUser("handover-guesses", DealsJson.Stored.HandOverGuesses);

    public List<DateTimeOffset> Wrong { get; set; } = [];

    /// <summary>Whether the person has to wait before he may try again.</summary>
    public static bool MustWait(CoachTurn coach) => Property.Get(coach.Turn) is { Wrong: { } wrong } && wrong.Count(at => coach.Now - at < Within) >= Most;

    public static void Count(CoachTurn coach)
    {
        var guesses = Property.GetOrAdd(coach.Turn, () => new HandOverGuesses());
        guesses.Wrong = [.. (guesses.Wrong ?? []).Where(at => coach.Now - at < Within), coach.Now];
    }
}
