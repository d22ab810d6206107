using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

/// <summary>The deals behind a chat: what a test begins with, and what it finds stored.</summary>
internal static class StoredDeals
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A deal of the person's.</summary>
    public static Deal Deal(this Chat chat, string customer, string project = "") => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Owner = Identity(chat).User,
        OwnerName = "张敏",
        Customer = customer,
        Project = project,
        CreatedAt = Chat.Monday.AddDays(-30),
        Stage = DealStage.Prospect,
        Note = "…",
    };

    public static async Task HasAsync(this Chat chat, params Deal[] deals)
    {
        foreach (var deal in deals)
            await WriteAsync(chat, deal, eTag: null);
    }

    public static async Task<Deal> StoredAsync(this Chat chat, string customer) =>
        (await AllAsync(chat)).Select(each => each.Deal).Single(deal => deal.Customer == customer);

    /// <summary>Somebody changes a deal elsewhere.</summary>
    public static async Task ChangesAsync(this Chat chat, string customer, Func<Deal, Deal> change)
    {
        var (deal, eTag) = (await AllAsync(chat)).Single(each => each.Deal.Customer == customer);
        await WriteAsync(chat, change(deal), eTag);
    }

    private static async Task<IReadOnlyList<(Deal Deal, string ETag)>> AllAsync(Chat chat)
    {
        var storage = chat.Bot.Services.GetRequiredService<IStorage>();
        var identity = Identity(chat);
        var found = await storage.QueryAsync(IndexQuery.Prefix(DealIndex.Deals, identity.Key(identity.User) + "/", 100), Ct);
        var items = await storage.ReadAsync([.. found.Select(match => match.Key)], Ct);
        return [.. items.Values.Select(item => (JsonSerializer.Deserialize(item.Body.Span, DealJson.Stored.Deal)!, item.ETag))];
    }

    private static async Task WriteAsync(Chat chat, Deal deal, string? eTag)
    {
        var storage = chat.Bot.Services.GetRequiredService<IStorage>();
        var body = JsonSerializer.SerializeToUtf8Bytes(deal, DealJson.Stored.Deal);
        var identity = Identity(chat);
        await storage.WriteAsync([new StorageChange.Put(DealIndex.KeyOf(identity, deal.Id), body, eTag, [.. DealIndex.EntriesOf(identity, deal)])], Ct);
    }

    private static TurnIdentity Identity(Chat chat) =>
        TurnIdentity.Of(JsonSerializer.Deserialize(chat.Message("").ToJsonString(), BotJson.Wire.Activity)!);
}
