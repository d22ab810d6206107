using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.Coaching.People;

/// <summary>Deals that a person of a test has from the beginning, and what is stored of them.</summary>
internal static class DealsAtHand
{
    public static Deal Huaneng { get; } = Of("d1", "华能集团", "王总", "李处");

    public static Deal Sany { get; } = Of("d2", "三一重工", "张工");

    public static Deal Siemens { get; } = Of("d3", "Siemens China", "Mr. Chen");

    public static Deal Of(string id, string customer, params string[] people) => new Deal
    {
        Id = id,
        Owner = "",
        Customer = customer,
        CreatedAt = Chat.Monday.AddDays(-30),
    }.WithPeople(people);

    public static async Task<Chat> WithAsync(this Task<Chat> starting, params Deal[] deals)
    {
        var chat = await starting;
        foreach (var deal in deals)
            await chat.HasAsync(deal);
        return chat;
    }

    /// <summary>Stores a deal of this person's, whatever was stored before.</summary>
    public static async Task HasAsync(this Chat chat, Deal deal)
    {
        var identity = Identity(chat);
        var own = deal.Owner.Length > 0 ? deal : deal with { Owner = identity.User };
        var body = JsonSerializer.SerializeToUtf8Bytes(own, DealJson.Stored.Deal);
        var put = new StorageChange.Put(identity.Key("deals", own.Id), body, StorageChange.AnyETag, [.. DealIndex.EntriesOf(identity, own)]);
        await chat.Bot.Services.GetRequiredService<IStorage>().WriteAsync([put], TestContext.Current.CancellationToken);
    }

    /// <summary>The deal as it is stored.</summary>
    public static async Task<Deal> DealAsync(this Chat chat, string id = "d1") => (await chat.FindDealAsync(id))!;

    /// <summary>The deal as it is stored; null where it is not.</summary>
    public static async Task<Deal?> FindDealAsync(this Chat chat, string id)
    {
        var key = Identity(chat).Key("deals", id);
        var items = await chat.Bot.Services.GetRequiredService<IStorage>().ReadAsync([key], TestContext.Current.CancellationToken);
        return items.TryGetValue(key, out var item) ? JsonSerializer.Deserialize(item.Body.Span, DealJson.Stored.Deal) : null;
    }

    /// <summary>Somebody else has the deal now.</summary>
    public static async Task HandsOverAsync(this Chat chat, string id, string name) =>
        await chat.HasAsync((await chat.DealAsync(id)).HandOver("somebody-else", name, Chat.Monday));

    private static TurnIdentity Identity(Chat chat) =>
        TurnIdentity.Of(JsonSerializer.Deserialize(chat.Message("").ToJsonString(), BotJson.Wire.Activity)!);
}
