using System.Net;
using System.Text.Json.Nodes;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using SkiaSharp;

namespace KingdeeCoachBot.Tests.Coaching.StakeholderMaps;

/// <summary>The stakeholder map as table and picture, the FOX check, and who of ours meets whom. Course: M11, M1.</summary>
public sealed class StakeholderMapsTests
{
    private static readonly Deal Huaneng = DealsAtHand.Huaneng with
    {
        Stage = DealStage.Negotiation,
        Nicknames = ["华能"],
        Team = [new TeamMember("小刘", TeamRole.PreSales)],
        People =
        [
            new Stakeholder { Id = "p1", Name = "王总", Role = DecisionRole.Decider, Stance = Stance.Supporter, Influence = Influence.High, LastMet = Chat.Monday.AddDays(-5) },
            new Stakeholder { Id = "p2", Name = "李处", Role = DecisionRole.Evaluator, Stance = Stance.Neutral, Influence = Influence.Medium, LastContact = Chat.Monday.AddDays(-5) },
            new Stakeholder { Id = "p3", Name = "赵部长", Role = DecisionRole.User, Stance = Stance.Against, Influence = Influence.High },
        ],
    };

    private static readonly Deal Siemens = Huaneng with
    {
        Id = "d3",
        Customer = "Siemens China",
        Nicknames = ["Siemens"],
        Team = [new TeamMember("Tom", TeamRole.PreSales)],
        People =
        [
            Huaneng.People[0] with { Name = "Mr. Chen" }, Huaneng.People[1] with { Name = "Ms. Li", IsFox = true, IsInsider = true, LastContact = Chat.Monday.AddDays(-12) }, Huaneng.People[2] with { Name = "Mr. Zhao" },
        ],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_map_tells_what_matters_first_and_lists_everybody()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能的关系图");
        chat.Shows("支持我们的1个，反对的1个。先去听赵部长", "还没有 FOX", "李处可以培养", "王总 · 拍板", "支持我们 · 影响力大 · 我方还没人 · 11月18日 周三见过", "赵部长 · 使用");
        chat.ShowsGolden("Map.zh-CN");
        await chat.Presses("谁去见谁");
        chat.Shows("王总 · 拍板", "没人管，该我们的领导去", "没人管，建议小刘去", "没人管，该交付的同事去", "王总由张总去见");
        chat.ShowsGolden("Pairs.zh-CN");
        await chat.Presses("看关系图");
        await chat.Presses("FOX 和内线");
        chat.Shows("还没有 FOX", "可以培养李处", "李处，这个项目做成了");
    }

    [Theory]
    [InlineData("stakeholder map of Siemens", "1 for us, 1 against", "No contact with the FOX Ms. Li for 12 days")]
    [InlineData("do we have a fox at Siemens", "Ms. Li is the FOX", "no contact for 12 days")]
    [InlineData("who meets whom at Siemens", "nobody yet; Tom would fit", "Power buys from power")]
    public async Task In_English_the_same(string sentence, string one, string other)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens);
        await chat.Says(sentence);
        chat.Shows(one, other);
    }

    [Theory]
    [InlineData("华能有FOX吗", "还没有 FOX")]
    [InlineData("华能谁没人管", "谁去见谁")]
    [InlineData("谁去见谁", "谁去见谁")]
    public async Task It_is_asked_for_in_few_words(string sentence, string shown)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says(sentence);
        chat.Shows("华能集团", shown);
    }

    [Theory]
    [InlineData("王总由张总去见", "张总")]
    [InlineData("华能的王总由张总对接", "张总")]
    public async Task Who_meets_somebody_is_said_in_one_sentence_and_taken_back(string sentence, string ours)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says(sentence);
        chat.Shows("已记下：我方谁联系 · " + ours, "王总");
        Assert.Equal(ours, (await chat.DealAsync()).FindPersonCalled("王总")!.OurContact);
        await chat.Presses("撤销");
        Assert.Equal("", (await chat.DealAsync()).FindPersonCalled("王总")!.OurContact);
    }

    [Fact]
    public async Task In_English_who_meets_somebody_is_said_too()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens);
        await chat.Says("our CEO meets Mr. Chen");
        Assert.Equal("our CEO", (await chat.DealAsync("d3")).FindPersonCalled("Mr. Chen")!.OurContact);
    }

    [Fact]
    public async Task A_word_that_compliance_would_not_like_is_answered_with_a_clean_way_to_the_rep_only()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync((Huaneng with { People = [Huaneng.People[0], Huaneng.People[1] with { IsFox = true, Influence = Influence.High }] })
            .With(new Contact { Id = "c", At = Chat.Monday.AddDays(-2), Kind = ContactKind.Dinner, People = ["李处"], Summary = "想给他准备个红包" }));
        await chat.Says("华能有FOX吗");
        chat.Shows("李处是 FOX", "记录里提到“红包”", "干净的办法", "只有你看得到");
        chat.ShowsGolden("Fox.zh-CN");
    }

    [Fact]
    public async Task Where_nobody_is_noted_one_sentence_begins()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(DealsAtHand.Of("d1", "华能集团"));
        foreach (var sentence in new[] { "华能集团的关系图", "谁去见谁" })
        {
            await chat.Says(sentence);
            chat.Shows("华能集团还没有记过人");
        }
    }

    [Fact]
    public async Task The_picture_holds_numbers_only_and_is_drawn()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能的关系图");
        var image = chat.NewestCard()["body"]!.AsArray().First(each => each!["type"]!.ToString() == "Image")!;
        Assert.Equal("关系图：1 王总：支持，影响力大，拍板；2 李处：中立，影响力中；3 赵部长：反对，影响力大", image["altText"]!.ToString());
        var said = System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(image["url"]!.ToString().Split('/')[^1].Split('.')[0]));
        Assert.DoesNotContain("王", said, StringComparison.Ordinal);
        Assert.Contains("4,3,1;3,2,0;1,3,0", said, StringComparison.Ordinal);
        using var client = chat.Bot.CreateClient();
        using var answer = await client.GetAsync(new Uri(image["url"]!.ToString()), Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal((900, 620), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5,0,0")]
    [InlineData("1,4,0")]
    [InlineData("1,1,2")]
    [InlineData("1,1")]
    [InlineData("1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0;1,1,0")]
    public void Figures_of_another_version_are_no_picture(string figures) => Assert.Null(PeopleFigures.Read(figures));

    [Fact]
    public void Twelve_in_one_place_are_drawn_too() =>
        Assert.NotEmpty(PeoplePicture.Draw(PeopleFigures.Of(Enumerable.Repeat(Huaneng.People[0], 20)), Language.English));

    [Theory]
    [InlineData("StakeholderMap/Show")]
    [InlineData("StakeholderMap/Fox")]
    [InlineData("StakeholderMap/Pairs")]
    [InlineData("StakeholderMap/Assign")]
    public async Task A_deal_that_is_gone_or_nonsense_is_answered(string verb)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能的关系图");
        JsonObject[] data = [[], new() { ["deal"] = 7 }, new() { ["deal"] = new string('x', 500) }, new() { ["deal"] = "d1", ["person"] = "nobody" }];
        foreach (var each in data)
        {
            await chat.SendAsync(Pressed(chat, verb, each));
            Assert.Equal(200, chat.Status);
            chat.DoesNotShow("这一步没有完成");
        }

        await chat.HandsOverAsync("d1", "李伟");
        await chat.SendAsync(Pressed(chat, verb, new JsonObject { ["deal"] = "d1" }));
        chat.Shows("已经移交给李伟了");
        var stranger = chat.Another();
        await stranger.Says("帮助");
        await stranger.SendAsync(Pressed(stranger, verb, new JsonObject { ["deal"] = "d1" }));
        stranger.DoesNotShow("华能集团", "王总");
    }

    private static JsonObject Pressed(Chat chat, string verb, JsonObject data) => chat.Activity("invoke", ("name", "adaptiveCard/action"), ("replyToId", chat.Screen[^1].Id), ("value", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
    }));
}
