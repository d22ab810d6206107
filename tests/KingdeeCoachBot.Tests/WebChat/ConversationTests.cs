using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Tests.WebChat;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_message_reaches_the_bot_and_its_echo_and_the_answer_reach_the_page()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        await chat.SendAsync("你好", clientId: "c1");

        var (activities, _) = await chat.ActivitiesAsync();
        Assert.Equal(["你好", "回声:你好"], activities.Select(activity => (string?)activity["text"]));
        Assert.Equal("c1", (string?)activities[0]["channelData"]!["clientActivityID"]);
        Assert.Equal(["user", "bot"], activities.Select(activity => (string?)activity["from"]!["role"]));
    }

    [Fact]
    public async Task The_bot_is_given_a_complete_activity_whose_sender_comes_from_the_token()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync("manager-wang");
        host.Clock.Advance(TimeSpan.FromDays(7));

        await chat.PostAsync(new
        {
            type = "message",
            text = "我是谁",
            locale = "en-US",
            localTimezone = "Asia/Shanghai",
            from = new { id = "rep-zhang", aadObjectId = "forged" },
            serviceUrl = "https://evil.example",
            channelData = new { tenant = new { id = "forged" }, clientActivityID = "c1" },
        });

        var activity = Assert.Single(host.Bot.Messages);
        Assert.Equal(("manager-wang", "Wang Fang", "user"), (activity.From!.Id, activity.From.Name, activity.From.Role));
        Assert.Equal("22222222-2222-4222-8222-222222222203", activity.From.AadObjectId);
        Assert.Equal(("28:kingdeecoachbot", "Sales coach", "bot"), (activity.Recipient!.Id, activity.Recipient.Name, activity.Recipient.Role));
        Assert.Equal(("webchat", ChatHost.Service), (activity.ChannelId, activity.ServiceUrl));
        Assert.Equal((chat.Id, "personal", "11111111-1111-4111-8111-111111111111"),
            (activity.Conversation!.Id, activity.Conversation.ConversationType, activity.Conversation.TenantId));
        Assert.Equal("11111111-1111-4111-8111-111111111111", activity.ChannelData!.Value.GetProperty("tenant").GetProperty("id").GetString());
        Assert.Equal("en-US", activity.Locale);
        Assert.Equal("Asia/Shanghai", activity.LocalTimezone);
        Assert.Equal(host.Clock.GetUtcNow(), activity.Timestamp);
        Assert.Equal(TimeSpan.FromHours(8), activity.LocalTimestamp!.Value.Offset);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("Nowhere/Atlantis")]
    [InlineData("/etc/localtime")]
    public async Task A_zone_that_is_none_is_left_out(string zone)
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        await chat.PostAsync(new { type = "message", text = "你好", localTimezone = zone });

        Assert.Null(Assert.Single(host.Bot.Messages).LocalTimezone);
    }

    [Fact]
    public async Task A_new_conversation_greets_the_bot_as_Teams_does()
    {
        await using var host = await ChatHost.StartAsync();
        await host.OpenAsync();

        Assert.Equal(["installationUpdate", "conversationUpdate"], host.Bot.Received.Select(activity => activity.Type));
        Assert.Equal("add", host.Bot.Received.First().Action);
        Assert.Contains(host.Bot.Received.Last().MembersAdded!, member => member.Id == "28:kingdeecoachbot");
        Assert.All(host.Bot.Received, activity => Assert.Equal(("zh-CN", "Asia/Shanghai"), (activity.Locale, activity.LocalTimezone)));
    }

    [Fact]
    public async Task A_submitted_card_arrives_as_value_without_text()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        await chat.PostAsync(new { type = "message", value = new { deal = "华能" }, channelData = new { postBack = true } });

        var activity = Assert.Single(host.Bot.Messages);
        Assert.Null(activity.Text);
        Assert.Equal("华能", activity.Value!.Value.GetProperty("deal").GetString());
        var (echoes, _) = await chat.ActivitiesAsync();
        Assert.True((bool?)echoes[0]["channelData"]!["postBack"]);
    }

    [Fact]
    public async Task Typing_is_taken_and_ignored()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        var answer = await chat.PostAsync(new { type = "typing" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty((await chat.ActivitiesAsync()).Activities);
        Assert.DoesNotContain(host.Bot.Received, activity => activity.Is(ActivityTypes.Typing));
    }

    [Theory]
    [InlineData("invoke")]
    [InlineData("installationUpdate")]
    [InlineData("endOfConversation")]
    public async Task Other_types_are_refused(string type)
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await chat.PostAsync(new { type })).StatusCode);
    }

    [Fact]
    public async Task A_watermark_brings_only_what_came_since()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        await chat.SaysAsync("一");
        var (_, watermark) = await chat.ActivitiesAsync();

        await chat.SaysAsync("二");

        Assert.Equal(["二", "回声:二"], await chat.TextsAsync(watermark));
        var (nothing, end) = await chat.ActivitiesAsync((await chat.ActivitiesAsync()).Watermark);
        Assert.Empty(nothing);
        Assert.Equal((await chat.ActivitiesAsync()).Watermark, end);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":{}}}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","value":{"a":"\ud800"}}""")]
    public async Task A_malformed_body_is_answered_400_with_a_JSON_error(string body)
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        var answer = await chat.RequestAsync(
            HttpMethod.Post, $"conversations/{chat.Id}/activities", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("BadArgument", (string?)(await Chat.ReadAsync(answer))["error"]!["code"]);
        Assert.Empty(host.Bot.Messages);
    }

    [Fact]
    public async Task Ten_thousand_characters_pass_to_the_bot()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        await chat.SaysAsync(new string('拜', 10_000));

        Assert.Equal(10_000, Assert.Single(host.Bot.Messages).Text!.Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_256_KB_is_refused(bool inChunks)
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        var bytes = Encoding.UTF8.GetBytes(new JsonObject { ["type"] = "message", ["text"] = new string('a', 300_000) }.ToJsonString());
        using HttpContent content = inChunks ? new StreamContent(new Unseekable(bytes)) : new ByteArrayContent(bytes);
        content.Headers.ContentType = new("application/json");

        var answer = await chat.RequestAsync(HttpMethod.Post, $"conversations/{chat.Id}/activities", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("MessageSizeTooBig", (string?)(await Chat.ReadAsync(answer))["error"]!["code"]);
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
