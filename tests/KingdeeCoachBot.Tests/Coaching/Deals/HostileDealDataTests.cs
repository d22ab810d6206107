using System.Text.Json.Nodes;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.Deals.DealsTests;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed class HostileDealDataTests
{
    public static TheoryData<string> Verbs =>
    [
        "Deals/Save", "Deals/Show", "Deals/More", "Deals/Edit", "Deals/Win", "Deals/Lose", "Deals/StopDeal", "Deals/SaveClosing", "Deals/Reopen", "Deals/Park",
        "Deals/SaveParking", "Deals/Resume", "Deals/HandOver", "Deals/Revoke", "Deals/Accept", "Deals/Delete", "Deals/DeleteNow", "Deals/List", "Deals/TakeOver", "Deals/Team",
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Another_reps_deal_is_neither_shown_nor_changed(string verb)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("看看华能");
        var id = Data(chat.Press("Deals/More"))["deal"]!.GetValue<string>();
        foreach (var tenant in new[] { null, "22222222-2222-4222-8222-222222222222" })
        {
            var stranger = chat.Another(tenant: tenant);
            await stranger.Says("帮助");
            await stranger.SendAsync(Pressed(stranger, verb, new JsonObject { ["deal"] = id, ["seen"] = 1, ["outcome"] = "Won", ["amount"] = "1万", ["until"] = "2026-12-20" }));
            Assert.Equal(200, stranger.Status);
            stranger.DoesNotShow("华能集团", "P 意向客户");
        }

        await chat.Says("看看华能");
        chat.Shows("华能集团 · ERP升级", "P 意向客户 · 500万");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Nonsense_in_the_data_of_a_button_is_answered_and_breaks_nothing(string verb)
    {
        await using var chat = await WithTwoDealsAsync();
        JsonObject[] data =
        [
            [],
            new() { ["deal"] = 7, ["seen"] = "x", ["offset"] = "99999999999", ["twin"] = true, ["choice"] = new JsonArray(), ["outcome"] = "Parked", ["draft"] = "no" },
            new() { ["deal"] = new string('x', 500), ["seen"] = -1, ["offset"] = -5, ["choice"] = "into", ["twin"] = "nobody", ["draft"] = new JsonObject { ["deal"] = 5 }, ["code"] = new string('A', 500), ["title"] = new string('长', 2500) },
            new() { ["deal"] = "nobody", ["stage"] = "Sky", ["customer"] = new string('客', 2500), ["amount"] = new string('9', 2500), ["latest"] = "9999-99-99" },
        ];
        foreach (var each in data)
        {
            await chat.SendAsync(Pressed(chat, verb, each));
            Assert.Equal(200, chat.Status);
            chat.DoesNotShow("这一步没有完成");
        }

        await chat.Says("看看华能");
        chat.Shows("华能集团 · ERP升级", "P 意向客户 · 500万");
    }

    [Fact]
    public async Task What_is_too_long_comes_back_with_a_word_about_it()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 华能集团");
        await chat.Presses("Deals/Save", new { note = new string('长', 1200) });
        chat.Shows("备注太长了，最多 1000 个字，现在 1200 个");
        Assert.Equal(1200, chat.Input("note").Length);
    }

    [Fact]
    public async Task Markdown_in_names_stays_text()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机");
        await chat.Presses("Deals/Save", new { customer = "[点我](http://evil.example)", rivals = "**SAP**" });
        chat.DoesNotShow("[点我](http://evil.example)", "**SAP**");
        chat.Shows("已建好");
    }

    private static JsonObject Data(JsonObject press) => press["value"]!["action"]!["data"]!.AsObject();

    private static JsonObject Pressed(Chat chat, string verb, JsonObject data) => chat.Activity("invoke", ("name", "adaptiveCard/action"), ("replyToId", chat.Screen[^1].Id), ("value", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
    }));
}
