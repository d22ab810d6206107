using System.Net;
using System.Text.Json.Nodes;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.BotFramework.Links;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace KingdeeCoachBot.Tests.Coaching.Phases;

/// <summary>Where the customer is, beside our funnel, with the curve. Course: M5, M6.</summary>
public sealed class PhasesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("华能在哪个阶段")]
    [InlineData("华能到哪一步了")]
    [InlineData("华能的客户购买三步曲")]
    [InlineData("看看华能的心理曲线")]
    public async Task A_deal_whose_customer_has_asked_nothing_is_placed_by_the_funnel(string sentence)
    {
        await using var chat = await WithDealAsync("I");
        await chat.Says(sentence);
        chat.Shows("华能集团", "II 评价方案", "这只是推断", "给他看完整的方案", "这时他最关心");
    }

    [Fact]
    public async Task A_mismatch_is_explained_in_the_deals_own_words_and_one_button_answers_it()
    {
        await using var chat = await WithDealAsync("B");
        await chat.Says("华能的王总还在问要不要上");
        await chat.Says("华能在哪个阶段");
        chat.Shows("客户在“I 定义需求”，我们的漏斗却在“B 商务谈判”。", "王总", "要不要上", "没有需求，降价没用。", "回到需求", "王总，这件事今年要是不动");
        chat.ShowsGolden("Show.mismatch.zh-CN");
        await chat.Presses("回应他的问题");
        chat.Shows("怎么答的", "要不要上");
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("new deal Siemens China ERP upgrade, stage B");
        await Saves(chat);
        await chat.Says("Mr. Chen from Siemens China keeps asking which vendor is best");
        await chat.Says("where is Siemens China on the curve");
        chat.Shows("The customer is in “II Evaluate”, but our funnel says “B Negotiation", "which vendor is best", "They still compare", "Prove first");
        chat.ShowsGolden("Show.mismatch.en-US");
    }

    [Fact]
    public async Task The_picture_is_fetched_without_a_user_as_often_as_wanted()
    {
        await using var chat = await WithDealAsync("P");
        await chat.Says("华能在哪个阶段");
        var url = PictureOf(chat);
        for (var time = 0; time < 3; time++)
        {
            using var answer = await GetAsync(chat, url);
            Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
            Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal((TimeSpan.FromDays(1), true, false), (answer.Headers.CacheControl!.MaxAge, answer.Headers.CacheControl.Private, answer.Headers.CacheControl.NoStore));
            using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(Ct));
            Assert.Equal((900, 520), (picture.Width, picture.Height));
        }
    }

    [Fact]
    public async Task An_old_or_broken_address_gives_no_picture()
    {
        await using var chat = await WithDealAsync("P");
        await chat.Says("华能在哪个阶段");
        var url = PictureOf(chat);
        using var broken = await GetAsync(chat, url[..^3] + "AAA");
        Assert.Equal(HttpStatusCode.NotFound, broken.StatusCode);
        await chat.ItIs(Chat.Monday.AddDays(7).AddMinutes(-1));
        using var last = await GetAsync(chat, url);
        Assert.Equal(HttpStatusCode.OK, last.StatusCode);
        await chat.ItIs(Chat.Monday.AddDays(7).AddMinutes(1));
        using var expired = await GetAsync(chat, url);
        Assert.Equal(HttpStatusCode.NotFound, expired.StatusCode);
    }

    [Fact]
    public async Task The_address_holds_numbers_and_no_names()
    {
        await using var chat = await WithDealAsync("P");
        await chat.Says("华能在哪个阶段");
        var said = System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(PictureOf(chat).Split('/')[^1].Split('.')[0]));
        Assert.DoesNotContain("华能", said, StringComparison.Ordinal);
        Assert.Contains("picture/curve", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_the_text_stands_alone()
    {
        await using var chat = await Chat.InTeamsAsync(configure: services => services.AddSingleton(NowhereToLink.Links));
        await chat.Says("新建商机 华能集团财务共享 P阶段");
        await Saves(chat);
        await chat.Says("华能在哪个阶段");
        chat.Shows("I 定义需求", "这时他最关心需求");
        Assert.Null(ImageIn(chat));
    }

    [Fact]
    public async Task Somebody_elses_deal_is_not_shown()
    {
        await using var chat = await WithDealAsync("B");
        await chat.Says("华能在哪个阶段");
        var press = chat.Press("Concerns/Add");
        press["value"]!["action"]!["verb"] = "Phases/Show";
        await using var other = chat.Another();
        await other.SendAsync(other.Stolen(press));
        other.DoesNotShow("华能");
    }

    private static async Task<Chat> WithDealAsync(string stage)
    {
        var chat = await Chat.InTeamsAsync();
        await chat.Says($"新建商机 华能集团财务共享 {stage}阶段");
        await Saves(chat);
        return chat;
    }

    private static Task Saves(Chat chat) => chat.Presses("Deals/Save");

    private static string PictureOf(Chat chat) => ImageIn(chat)!["url"]!.ToString();

    private static JsonNode? ImageIn(Chat chat) => chat.NewestCard()["body"]!.AsArray().FirstOrDefault(each => each!["type"]!.ToString() == "Image");

    private static async Task<HttpResponseMessage> GetAsync(Chat chat, string url)
    {
        using var client = chat.Bot.CreateClient();
        return await client.GetAsync(new Uri(url), Ct);
    }
}
