using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>
/// A rep's deals in bot storage. Every read and write goes through here and answers only for the person of the turn: in his tenant, and his own.
/// </summary>
internal static class DealStore
{
    private const string CustomerIndex = "customer";
    private const string VisitIndex = "visit";

    // More customers than one person can sell to.
    private const int MostDeals = 500;

    /// <summary>One of the rep's own deals; null where there is none of that id, or it is somebody else's.</summary>
    public static async Task<Deal?> FindAsync(CoachTurn coach, string? dealId, CancellationToken ct)
    {
        if (dealId is null)
            return null;
        var deal = await coach.Turn.Transaction.FindAsync(Key(coach, dealId), DealJson.Stored.Deal, ct);
        return deal?.Owner == coach.Me ? deal : null;
    }

    /// <summary>The rep's deal with a customer, whatever the case and spacing of the name; null where there is none.</summary>
    public static async Task<Deal?> OfCustomerAsync(CoachTurn coach, string customer, CancellationToken ct)
    {
        var found = await coach.Turn.Transaction.QueryAsync(IndexQuery.Prefix(CustomerIndex, Own(coach, Folded(customer)) + "/", 1), ct);
        return found.Count == 0 ? null : await FindAsync(coach, Read(found[0].Payload, DealJson.Stored.DealEntry).Id, ct);
    }

    /// <summary>The names that the rep has used before.</summary>
    public static async Task<KnownNames> KnownNamesAsync(CoachTurn coach, CancellationToken ct)
    {
        var found = await coach.Turn.Transaction.QueryAsync(IndexQuery.Prefix(CustomerIndex, Own(coach) + "/", MostDeals), ct);
        var entries = found.Select(match => Read(match.Payload, DealJson.Stored.DealEntry)).ToArray();
        return new KnownNames(
            [.. entries.Select(entry => entry.Customer)],
            [.. entries.SelectMany(entry => entry.People.Select(person => new KnownPerson(person, entry.Customer)))]);
    }

    /// <summary>The rep's planned visits that begin after a moment, the next one first.</summary>
    public static async Task<IReadOnlyList<VisitEntry>> VisitsAsync(CoachTurn coach, DateTimeOffset after, int most, CancellationToken ct)
    {
        var all = Own(coach) + "/";
        var query = new IndexQuery(VisitIndex, all + Sortable(after), all + "~", most);
        var found = await coach.Turn.Transaction.QueryAsync(query, ct);
        return [.. found.Select(match => Read(match.Payload, DealJson.Stored.VisitEntry))];
    }

    /// <summary>Stores a deal with the turn.</summary>
    public static void Put(CoachTurn coach, Deal deal) =>
        coach.Turn.Transaction.Put(Key(coach, deal.Id), deal, DealJson.Stored.Deal, [CustomerEntry(coach, deal), .. VisitEntries(coach, deal)]);

    /// <summary>Stores a deal, or deletes it where nothing is left in it.</summary>
    public static void PutOrDelete(CoachTurn coach, Deal deal)
    {
        if (deal.Visits.Count > 0)
            Put(coach, deal);
        else
            coach.Turn.Transaction.Delete(Key(coach, deal.Id));
    }

    private static IndexEntry CustomerEntry(CoachTurn coach, Deal deal)
    {
        var people = deal.Visits.Select(visit => visit.Person).Where(person => person.Length > 0).Distinct(StringComparer.Ordinal);
        var entry = new DealEntry(deal.Id, deal.Customer, [.. people]);
        var payload = JsonSerializer.SerializeToUtf8Bytes(entry, DealJson.Stored.DealEntry);
        return new IndexEntry(CustomerIndex, Own(coach, Folded(deal.Customer), deal.Id), payload);
    }

    private static IEnumerable<IndexEntry> VisitEntries(CoachTurn coach, Deal deal) =>
        from visit in deal.Visits
        where visit.Status == VisitStatus.Planned
        let entry = new VisitEntry(deal.Id, visit.Id, deal.Customer, visit.Person, visit.Start, visit.Zone)
        let payload = JsonSerializer.SerializeToUtf8Bytes(entry, DealJson.Stored.VisitEntry)
        select new IndexEntry(VisitIndex, Own(coach, Sortable(visit.Start), visit.Id), payload);

    private static T Read<T>(ReadOnlyMemory<byte> payload, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(payload.Span, type)!;

    private static string Key(CoachTurn coach, string dealId) => coach.Turn.Identity.Key("deals", dealId);

    private static string Own(CoachTurn coach, params ReadOnlySpan<string> parts) => coach.Turn.Identity.Key([coach.Me, .. parts]);

    private static string Folded(string customer) =>
        string.Concat(customer.Normalize(NormalizationForm.FormKC).Where(each => !char.IsWhiteSpace(each))).ToUpperInvariant();

    private static string Sortable(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
}

/// <summary>A deal as its index entry tells it.</summary>
internal sealed record DealEntry(string Id, string Customer, IReadOnlyList<string> People);

/// <summary>A planned visit as its index entry tells it.</summary>
internal sealed record VisitEntry(string Deal, string Visit, string Customer, string Person, DateTimeOffset Start, string Zone);

/// <summary>Deals as they are stored.</summary>
[JsonSerializable(typeof(Deal))]
[JsonSerializable(typeof(DealEntry))]
[JsonSerializable(typeof(VisitEntry))]
internal sealed partial class DealJson : JsonSerializerContext
{
    public static DealJson Stored { get; } = new(BotJson.WireOptions());
}
