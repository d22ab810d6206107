using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>
/// A rep's deals in bot storage. Every read and write goes through here and answers only for the person of the turn: in his tenant, and his own.
/// </summary>
internal static class DealStore
{
    /// <summary>More than one person can work on: no more are read of a rep's.</summary>
    public const int MostDeals = 1000;

    /// <summary>One of the rep's own deals; null where there is none of that id, or it is somebody else's.</summary>
    public static async Task<Deal?> FindAsync(CoachTurn coach, string? dealId, CancellationToken ct) =>
        await ReadAsync(coach, dealId, ct) is { } deal && deal.Owner == coach.Me ? deal : null;

    /// <summary>The deal that something is due of; null where it is gone or somebody else's by now.</summary>
    public static Task<Deal?> FindDueAsync(CoachTurn coach, ScheduledTurn due, CancellationToken ct) =>
        FindAsync(coach, Uri.UnescapeDataString(due.Key[(due.Key.LastIndexOf('/') + 1)..]), ct);

    /// <summary>Those of the deals that are the rep's own, by id, with one read.</summary>
    public static async Task<IReadOnlyDictionary<string, Deal>> FindAsync(CoachTurn coach, IReadOnlyCollection<string> dealIds, CancellationToken ct)
    {
        await coach.Turn.Transaction.LoadAsync([.. dealIds.Select(id => Key(coach, id))], ct);
        var found = new Dictionary<string, Deal>(StringComparer.Ordinal);
        foreach (var id in dealIds)
        {
            if (await FindAsync(coach, id, ct) is { } deal)
                found[id] = deal;
        }

        return found;
    }

    /// <summary>The name of whoever has a deal that was the rep's own; null where the deal is his, never was, or is gone.</summary>
    public static async Task<string?> HandedOverToAsync(CoachTurn coach, string? dealId, CancellationToken ct) =>
        await ReadAsync(coach, dealId, ct) is { } deal && deal.Owner != coach.Me && deal.PastOwners.Contains(coach.Me) ? deal.OwnerName : null;

    /// <summary>The deal that a colleague has offered; null where it is no longer his. The offer's code is what opens it to somebody else.</summary>
    public static async Task<Deal?> FindOfferedAsync(CoachTurn coach, HandOverOffer offer, CancellationToken ct) =>
        await ReadAsync(coach, offer.Deal, ct) is { } deal && deal.Owner == offer.Owner ? deal : null;

    /// <summary>All of the rep's deals as the index tells them, by customer; one query a turn, however often it is asked.</summary>
    public static async Task<IReadOnlyList<DealEntry>> AllAsync(CoachTurn coach, CancellationToken ct)
    {
        if (coach.Turn.TurnState.Get<DealEntries>() is { } read)
            return read.All;

        var found = await coach.Turn.Transaction.QueryAsync(IndexQuery.Prefix(DealIndex.Deals, DealIndex.Own(coach) + "/", MostDeals), ct);
        var entries = new DealEntries([.. found.Select(match => Read(match.Payload, DealJson.Stored.DealEntry))]);
        coach.Turn.TurnState.Set(entries);
        return entries.All;
    }

    /// <summary>The rep's deals with a customer, whatever the case and spacing of the name; those being worked on first.</summary>
    public static async Task<IReadOnlyList<DealEntry>> OfCustomerAsync(CoachTurn coach, string customer, CancellationToken ct)
    {
        var folded = DealIndex.Folded(customer);
        var all = await AllAsync(coach, ct);
        return [.. all.Where(entry => DealIndex.Folded(entry.Customer) == folded).OrderBy(entry => entry.Status)];
    }

    /// <summary>The names that the rep has used before.</summary>
    public static async Task<KnownNames> KnownNamesAsync(CoachTurn coach, CancellationToken ct)
    {
        var entries = await AllAsync(coach, ct);
        return new KnownNames(
            [.. entries.Select(entry => entry.Customer)],
            [.. entries.SelectMany(entry => entry.People.Select(person => new KnownPerson(person, entry.Customer))).Distinct()])
        {
            Deals = [.. entries.Select(entry => new KnownDeal(entry.Id, entry.Customer, entry.Project, entry.Nicknames))],
        };
    }

    /// <summary>The rep's planned visits that begin after a moment, the next one first.</summary>
    public static Task<IReadOnlyList<VisitEntry>> VisitsAsync(CoachTurn coach, DateTimeOffset after, int most, CancellationToken ct) =>
        QueryAsync(coach, new IndexQuery(DealIndex.Visits, DealIndex.OwnFrom(coach, after), DealIndex.OwnEnd(coach), most), DealJson.Stored.VisitEntry, ct);

    /// <summary>The rep's open next steps, the one due first at the beginning; those without a day are last.</summary>
    public static Task<IReadOnlyList<StepEntry>> StepsAsync(CoachTurn coach, int most, CancellationToken ct) =>
        QueryAsync(coach, IndexQuery.Prefix(DealIndex.Steps, DealIndex.Own(coach) + "/", most), DealJson.Stored.StepEntry, ct);

    /// <summary>Stores a deal with the turn.</summary>
    public static void Put(CoachTurn coach, Deal deal) =>
        coach.Turn.Transaction.Put(Key(coach, deal.Id), deal, DealJson.Stored.Deal, [.. DealIndex.EntriesOf(coach.Turn.Identity, deal)]);

    /// <summary>Stores a deal that is new. A form names its deal by the id: it must be there when the form comes back.</summary>
    public static async Task KeepAsync(CoachTurn coach, Deal deal, CancellationToken ct)
    {
        if (await FindAsync(coach, deal.Id, ct) is null)
            Put(coach, deal);
    }

    /// <summary>Deletes a deal with the turn, and what was noted beside it of its people.</summary>
    public static void Delete(CoachTurn coach, Deal deal)
    {
        coach.Turn.Transaction.Delete(Key(coach, deal.Id));
        PersonalityNotes.Forget(coach.Turn.Transaction, coach.Turn.Identity, deal);
    }

    /// <summary>Stores a deal, or deletes it where nothing of it is left but the customer's name.</summary>
    public static void PutOrDelete(CoachTurn coach, Deal deal)
    {
        if (deal.IsBare)
            Delete(coach, deal);
        else
            Put(coach, deal);
    }

    /// <summary>A deal of the rep's that is not stored yet.</summary>
    public static Deal New(CoachTurn coach, string customer) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Owner = coach.Me,
        OwnerName = coach.MyName,
        Customer = customer,
        CreatedAt = coach.Now,
    };

    private static async Task<Deal?> ReadAsync(CoachTurn coach, string? dealId, CancellationToken ct) =>
        dealId is { Length: > 0 and <= LongestId } ? await coach.Turn.Transaction.FindAsync(Key(coach, dealId), DealJson.Stored.Deal, ct) : null;

    // Ids on buttons are untrusted; ours have 32 characters.
    private const int LongestId = 64;

    private static async Task<IReadOnlyList<T>> QueryAsync<T>(CoachTurn coach, IndexQuery query, JsonTypeInfo<T> type, CancellationToken ct)
    {
        var found = await coach.Turn.Transaction.QueryAsync(query, ct);
        return [.. found.Select(match => Read(match.Payload, type))];
    }

    private static T Read<T>(ReadOnlyMemory<byte> payload, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(payload.Span, type)!;

    private static string Key(CoachTurn coach, string dealId) => DealIndex.KeyOf(coach.Turn.Identity, dealId);

    private sealed record DealEntries(IReadOnlyList<DealEntry> All);
}

/// <summary>Deals as they are stored: what follows from other properties is not.</summary>
[JsonSerializable(typeof(Deal))]
[JsonSerializable(typeof(DealEntry))]
[JsonSerializable(typeof(VisitEntry))]
[JsonSerializable(typeof(StepEntry))]
internal sealed partial class DealJson : JsonSerializerContext
{
    public static DealJson Stored { get; } = new(new JsonSerializerOptions(BotJson.WireOptions()) { IgnoreReadOnlyProperties = true });
}
