using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>
/// What a rep has noted of the kind of people he sells to: an item of his own for each deal, beside the deal and never in it. Nobody else reads it,
/// whoever owns the deal now; its author can erase it although the deal is no longer his. Names decide who is meant, so that it stays with
/// somebody who is renamed or turns out to be one with another. Course: M16.
/// </summary>
internal static class PersonalityNotes
{
    /// <summary>Tenant, author, deal.</summary>
    private const string Index = "personality";

    private const int MostPeople = 30;
    private const int MostOfAPerson = 40;
    private const int MostDeals = 1000;

    /// <summary>The author's own reading of a person; null where he has noted nothing of him.</summary>
    public static async Task<Personality?> OfAsync(CoachTurn coach, Deal deal, string person, CancellationToken ct) =>
        await ObservationsAsync(coach, deal, person, ct) is { Count: > 0 } noted ? Personality.Of(noted, coach.Now) : null;

    /// <summary>What the author has noted of a person, under whichever of his names.</summary>
    public static async Task<IReadOnlyList<Observation>> ObservationsAsync(CoachTurn coach, Deal deal, string person, CancellationToken ct)
    {
        var isHe = NamesOf(deal, person);
        var notes = await coach.Turn.Transaction.PeekAsync(Key(coach, deal.Id), PersonalityJson.Stored.DealNotes, ct);
        return [.. (notes?.People ?? []).Where(each => isHe(each.Name)).SelectMany(each => each.Observations)];
    }

    /// <summary>Adds to what is noted of a person. What was noted of him in the same words on the same day is there once.</summary>
    /// <returns>Those that are new.</returns>
    public static async Task<IReadOnlyList<Observation>> AddAsync(CoachTurn coach, Deal deal, string person, IReadOnlyList<Observation> observations, CancellationToken ct)
    {
        var notes = await FindAsync(coach, deal.Id, ct);
        var isHe = NamesOf(deal, person);
        var known = notes.People.Where(each => isHe(each.Name)).SelectMany(each => each.Observations).ToArray();
        Observation[] added = [.. observations.Where(each => !Array.Exists(known, one => IsSame(coach, one, each)))];
        if (added.Length > 0)
            Put(coach, deal.Id, deal.Title, notes.With(deal.FindPersonCalled(person)?.Name ?? person, isHe, Newest([.. known, .. added])));
        return added;
    }

    /// <summary>Puts other observations in the place of all that is noted of a person; none erases him.</summary>
    public static async Task ReplaceAsync(CoachTurn coach, Deal deal, string person, IReadOnlyList<Observation> observations, CancellationToken ct)
    {
        var notes = await FindAsync(coach, deal.Id, ct);
        Put(coach, deal.Id, deal.Title, notes.With(deal.FindPersonCalled(person)?.Name ?? person, NamesOf(deal, person), Newest(observations)));
    }

    /// <summary>Erases what the author has noted of a person in a deal, also in one that is no longer his.</summary>
    /// <returns>Whether there was anything.</returns>
    public static async Task<bool> EraseAsync(CoachTurn coach, string dealId, string title, Func<string, bool> isHe, CancellationToken ct)
    {
        var notes = await FindAsync(coach, dealId, ct);
        if (!notes.People.Any(each => isHe(each.Name)))
            return false;
        Put(coach, dealId, title, notes.With("", isHe, []));
        return true;
    }

    /// <summary>The deals of which the author has noted anything, his own or not.</summary>
    public static async Task<IReadOnlyList<NotesEntry>> AllAsync(CoachTurn coach, CancellationToken ct)
    {
        var found = await coach.Turn.Transaction.QueryAsync(IndexQuery.Prefix(Index, DealIndex.Own(coach) + "/", MostDeals), ct);
        return [.. found.Select(match => JsonSerializer.Deserialize(match.Payload.Span, PersonalityJson.Stored.NotesEntry)!)];
    }

    /// <summary>Erases all that the author has ever noted.</summary>
    /// <returns>Of how many people.</returns>
    public static async Task<int> EraseAllAsync(CoachTurn coach, CancellationToken ct)
    {
        var all = await AllAsync(coach, ct);
        foreach (var entry in all)
            coach.Turn.Transaction.Delete(Key(coach, entry.Deal));
        return all.Sum(entry => entry.People.Count);
    }

    /// <summary>The deal is deleted: what anybody who had it noted of its people goes with it.</summary>
    public static void Forget(TurnTransaction transaction, TurnIdentity identity, Deal deal)
    {
        foreach (var author in deal.PastOwners.Append(deal.Owner))
            transaction.Delete(KeyOf(identity, author, deal.Id));
    }

    /// <summary>Whether a name is the person's: any of those that the deal has for him.</summary>
    public static Func<string, bool> NamesOf(Deal deal, string person) => deal.FindPersonCalled(person) is { } known
        ? known.IsCalled
        : name => string.Equals(name, person, StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(CoachTurn coach, Observation one, Observation other) =>
        string.Equals(one.Words, other.Words, StringComparison.OrdinalIgnoreCase) && coach.DayOf(one.At) == coach.DayOf(other.At);

    private static IReadOnlyList<Observation> Newest(IEnumerable<Observation> observations) => [.. observations.OrderByDescending(each => each.At).Take(MostOfAPerson)];

    // What is changed rests on what was read: two devices do not lose each other's notes.
    private static async Task<DealNotes> FindAsync(CoachTurn coach, string dealId, CancellationToken ct) =>
        await coach.Turn.Transaction.FindAsync(Key(coach, dealId), PersonalityJson.Stored.DealNotes, ct) ?? new DealNotes();

    private static void Put(CoachTurn coach, string dealId, string title, DealNotes notes)
    {
        var key = Key(coach, dealId);
        if (notes.People.Count == 0)
        {
            coach.Turn.Transaction.Delete(key);
            return;
        }

        var kept = notes with { People = [.. notes.People.TakeLast(MostPeople)] };
        var payload = JsonSerializer.SerializeToUtf8Bytes(new NotesEntry(dealId, title, [.. kept.People.Select(each => each.Name)]), PersonalityJson.Stored.NotesEntry);
        coach.Turn.Transaction.Put(key, kept, PersonalityJson.Stored.DealNotes, new IndexEntry(Index, coach.Turn.Identity.Key(coach.Me, dealId), payload));
    }

    private static string Key(CoachTurn coach, string dealId) => KeyOf(coach.Turn.Identity, coach.Me, dealId);

    private static string KeyOf(TurnIdentity identity, string author, string dealId) => identity.Key("personality", author, dealId);
}

/// <summary>What an author has noted of the people of a deal.</summary>
internal sealed record DealNotes
{
    public IReadOnlyList<PersonNotes> People { get; init => field = value ?? []; } = [];

    /// <summary>With these of somebody in the place of those before, under one name.</summary>
    public DealNotes With(string name, Func<string, bool> isHe, IReadOnlyList<Observation> observations)
    {
        var others = People.Where(each => !isHe(each.Name));
        return new DealNotes { People = observations.Count == 0 ? [.. others] : [.. others, new PersonNotes { Name = name, Observations = observations }] };
    }
}

/// <summary>What an author has noted of a person.</summary>
internal sealed record PersonNotes
{
    /// <summary>As he was called then.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    public IReadOnlyList<Observation> Observations { get; init => field = value ?? []; } = [];
}

/// <summary>What the index tells of an author's notes.</summary>
/// <param name="Deal">The deal's id.</param>
/// <param name="Title">The deal as it was called then.</param>
/// <param name="People">Of whom there are notes.</param>
internal sealed record NotesEntry(string Deal, string Title, IReadOnlyList<string> People);

[JsonSerializable(typeof(DealNotes))]
[JsonSerializable(typeof(NotesEntry))]
internal sealed partial class PersonalityJson : JsonSerializerContext
{
    public static PersonalityJson Stored { get; } = new(new JsonSerializerOptions(BotJson.WireOptions()) { IgnoreReadOnlyProperties = true });
}
