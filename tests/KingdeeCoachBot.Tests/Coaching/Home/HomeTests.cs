using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace KingdeeCoachBot.Tests.Coaching.Home;

public sealed class HomeTests
{
    [Fact]
    public async Task An_installation_is_welcomed_once_however_often_it_is_announced()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.SendAsync(chat.Activity("installationUpdate", ("action", "add")));
        chat.Shows("你好，我是你的大客户销售教练", "计划一次拜访");
        await chat.SendAsync(Joining(chat));
        Assert.Equal(0, chat.NewMessages);
        await chat.SendAsync(chat.Activity("installationUpdate", ("action", "add")));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task In_Teams_the_installation_is_welcomed_in_its_language_even_where_joining_is_told_first()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.SendAsync(WithoutLocale(Joining(chat)));
        Assert.Equal(0, chat.NewMessages);
        await chat.SendAsync(chat.Activity("installationUpdate", ("action", "add")));
        chat.Shows("Hello, I'm your key-account sales coach");
    }

    [Fact]
    public async Task A_button_of_a_Chinese_welcome_is_answered_in_Chinese_though_the_client_says_English_with_it()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English);
        await chat.SendAsync(WithoutLocale(Joining(chat)));
        chat.Shows("你好，我是你的大客户销售教练");
        await chat.Presses("计划一次拜访");
        chat.Shows("写个大概就行");
    }

    [Theory]
    [InlineData("你好")]
    [InlineData("在吗？")]
    [InlineData("早上好！")]
    public async Task A_greeting_is_answered_with_what_to_do(string greeting)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(greeting);
        chat.Shows("你好，我是你的大客户销售教练", "明天下午三点去拜访华能集团的王总");
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("Hello there!")]
    [InlineData("good morning")]
    public async Task A_greeting_in_English_is_answered_in_English(string greeting)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says(greeting);
        chat.Shows("Hello, I'm your key-account sales coach");
    }

    [Theory]
    [InlineData("帮助", "说一句就行")]
    [InlineData("你能做什么？", "说一句就行")]
    [InlineData("help", "说一句就行")]
    [InlineData("what can you do?", "Just say it")]
    public async Task Help_names_each_thing_with_a_sentence_to_say(string question, string title)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(question);
        chat.Shows(title);
        Assert.Contains(chat.RowsShown(), row => row is "计划一次拜访" or "Plan a visit");
        Assert.Contains(chat.RowsShown(), row => row is "拜访后记一笔" or "Debrief a visit");
    }

    [Fact]
    public async Task A_line_of_help_does_what_it_says()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("帮助");
        await chat.Presses("计划一次拜访");
        chat.Shows("写个大概就行");
    }

    [Theory]
    [InlineData("天王盖地虎")]
    [InlineData("今天天气不错")]
    [InlineData("🙂")]
    [InlineData("12345")]
    public async Task What_is_not_understood_gets_a_way_on(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(sentence);
        chat.Shows("这句我没听懂", "还能做什么");
    }

    [Fact]
    public async Task Whoever_says_what_he_meant_need_not_say_it_again()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("中车集团的刘总");
        chat.Shows("这句我没听懂", "计划一次拜访");
        await chat.Presses("Visit/Plan");
        Assert.Equal(("中车集团", "刘总"), (chat.Input("customer"), chat.Input("person")));
    }

    [Fact]
    public async Task A_chosen_language_stays_whatever_is_typed()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("说英文");
        chat.Shows("All right, English it is.");
        await chat.Says("明天下午三点去拜访华能集团的王总");
        chat.Shows("This is what I understood");
        await chat.Says("中文");
        chat.Shows("好，我们说中文。", "刚才的拜访计划（华能集团 · 王总）还没保存");
        await chat.RestartsAsync();
        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        chat.Shows("我是这样理解的");
    }

    [Fact]
    public async Task The_language_follows_what_is_typed_but_not_a_lone_latin_word()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("what can you do?");
        chat.Shows("Just say it");
        await chat.Says("我的拜访");
        chat.Shows("还没有计划好的拜访");
        await chat.Says("OK");
        chat.Shows("这句我没听懂");
    }

    [Fact]
    public async Task A_client_that_changes_its_language_is_followed()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("我的拜访");
        var hello = chat.Message("hi");
        hello["locale"] = "en-GB";
        await chat.SendAsync(hello);
        chat.Shows("Hello, I'm your key-account sales coach");
    }

    [Fact]
    public async Task In_a_group_nothing_about_customers_is_said()
    {
        await using var chat = await Chat.InTeamsAsync();
        chat.ConversationType = "groupChat";
        await chat.Says("明天下午三点去拜访华能集团的王总");
        chat.Shows("客户的事我们私下说");
        chat.DoesNotShow("华能");
    }

    [Fact]
    public async Task A_button_of_a_capability_that_is_gone_leaves_a_way_on()
    {
        await using var chat = await Chat.InEmulatorAsync();
        await chat.SendAsync(chat.Activity("message", ("value", new JsonObject { ["_verb"] = "Gone/For good" })));
        chat.Shows("这张卡片太旧了", "帮助");
    }

    [Fact]
    public async Task A_picture_without_words_gets_a_way_on()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.SendAsync(chat.Message("  "));
        chat.Shows("我只读得懂文字", "帮助");
    }

    [Fact]
    public async Task A_failure_is_told_in_the_users_language_without_its_details()
    {
        var bot = new Mock<IBot>();
        bot.Setup(each => each.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("secret detail"));
        await using var chat = await Chat.InTeamsAsync(configure: services => services.AddSingleton(bot.Object));
        await chat.Says("明天下午三点去拜访华能集团的王总");
        chat.Shows("这一步没有完成", "请再试一次");
        chat.DoesNotShow("secret", "Exception");
    }

    [Fact]
    public async Task A_card_carried_into_a_group_tells_nothing_there()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        var press = chat.Press("Visit/List");
        press["conversation"]!["conversationType"] = "groupChat";
        press["id"] = "in-the-group";
        await chat.SendAsync(press);
        Assert.Equal(0, chat.NewMessages);
        Assert.Contains("客户的事我们私下说", chat.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("华能", chat.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_answers_below_says_so_at_its_card()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("你好");
        await chat.Presses("用示例试试");
        chat.Shows("放好了四个示例商机");
        Assert.Contains("在下面", chat.Body, StringComparison.Ordinal);
    }

    private static JsonObject Joining(Chat chat) =>
        chat.Activity("conversationUpdate", ("membersAdded", new JsonArray(new JsonObject { ["id"] = "29:x" })));

    private static JsonObject WithoutLocale(JsonObject activity)
    {
        activity.Remove("locale");
        return activity;
    }
}
