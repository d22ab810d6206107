using System.Text.Json;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A person's deals outside a turn, for files that his links lead to. As in a turn, only his own and only in his tenant.</summary>
internal sealed class OwnDeals(IStorage storage)
{
    /// <summary>All of his deals as they are now, by customer.</summary>
    /// <param name="tenant">The tenant, as <see cref="TurnIdentity.Tenant"/> has it.</param>
    /// <param name="user">The person, as <see cref="TurnIdentity.User"/> has him.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<Deal>> AllAsync(string tenant, string user, CancellationToken ct)
    {
        var own = new TurnIdentity(tenant, user, "").Key(user) + "/";
        var found = await storage.QueryAsync(IndexQuery.Prefix(DealIndex.Deals, own, DealStore.MostDeals), ct);
        var items = await storage.ReadAsync([.. found.Select(match => match.Key)], ct);
        // Handed over between the two reads it is nobody else's business any more.
        return
        [
            .. found.Select(match => items.GetValueOrDefault(match.Key)).OfType<StoreItem>()
                .Select(item => JsonSerializer.Deserialize(item.Body.Span, DealJson.Stored.Deal)!)
                .Where(deal => deal.Owner == user),
        ];
    }
}
