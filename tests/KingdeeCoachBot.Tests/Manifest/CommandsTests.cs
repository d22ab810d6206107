using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Manifest;

/// <summary>A command of the menu is a sentence said for the user: each must be one that the coach understands.</summary>
public sealed class CommandsTests
{
    public static TheoryData<string> Languages => [.. Package.Texts.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_command_is_understood_and_answered_in_its_language(string language)
    {
        await using var first = await Chat.InTeamsAsync(LanguageOf(language));
        foreach (var command in Package.Commands(language, "personal"))
        {
            var chat = first.Another();
            await chat.Says(command);
            Assert.True(chat.NewMessages > 0, command);
            chat.DoesNotShow("这句我没听懂", "I didn't get that");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_command_in_a_group_points_to_the_personal_chat(string language)
    {
        await using var chat = await Chat.InTeamsAsync(LanguageOf(language));
        foreach (var scope in new[] { "groupChat", "channel" })
        {
            chat.ConversationType = scope;
            foreach (var command in Package.Commands(language, scope == "channel" ? "team" : scope))
            {
                await chat.Says(command);
                chat.Shows(language == "en" ? "open a personal chat with me" : "打开和我的个人聊天");
            }
        }
    }

    [Fact]
    public async Task What_is_no_command_is_not_understood()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("大客户销售教练");
        chat.Shows("这句我没听懂");
    }

    [Theory]
    [InlineData("en", "Plan a visit", "Rough is fine")]
    [InlineData("zh", "计划一次拜访", "写个大概就行")]
    [InlineData("zh-tw", "安排一次拜訪", "写个大概就行")]
    [InlineData("en", "My funnel", "The funnel is empty")]
    [InlineData("zh", "我的漏斗", "漏斗还空着")]
    [InlineData("zh-tw", "我的漏斗", "漏斗还空着")]
    [InlineData("en", "Today", "Hello, I'm your key-account sales coach")]
    [InlineData("zh", "今天", "你好，我是你的大客户销售教练")]
    [InlineData("zh-tw", "今天", "你好，我是你的大客户销售教练")]
    [InlineData("en", "New deal", "New deal")]
    [InlineData("zh", "新建商机", "新建商机")]
    [InlineData("zh-tw", "新建商機", "新建商机")]
    [InlineData("en", "My deals", "You have no deals yet")]
    [InlineData("zh", "我的商机", "你这里还没有商机")]
    [InlineData("zh-tw", "我的商機", "你这里还没有商机")]
    [InlineData("en", "My next steps", "next step")]
    [InlineData("zh", "我的下一步", "下一步")]
    [InlineData("zh-tw", "我的下一步", "下一步")]
    [InlineData("en", "Settings", "What shall I call you?")]
    [InlineData("zh", "设置", "怎么称呼你")]
    [InlineData("zh-tw", "設定", "怎么称呼你")]
    [InlineData("en", "Continue", "Nothing is half-filled")]
    [InlineData("zh", "接着填", "现在没有填到一半的东西")]
    [InlineData("zh-tw", "繼續填寫", "现在没有填到一半的东西")]
    [InlineData("en", "Switch to Chinese", "好，我们说中文。")]
    [InlineData("zh", "切换到英文", "All right, English it is.")]
    [InlineData("zh-tw", "切換到英文", "All right, English it is.")]
    [InlineData("en", "Help", "Just say it")]
    [InlineData("zh", "帮助", "说一句就行")]
    [InlineData("zh-tw", "說明", "说一句就行")]
    public async Task A_command_does_what_it_says(string language, string command, string answer)
    {
        Assert.Contains(command, Package.Commands(language, "personal"));
        await using var chat = await Chat.InTeamsAsync(LanguageOf(language));
        await chat.Says(command);
        chat.Shows(answer);
    }

    private static Language LanguageOf(string tag) => tag == "en" ? Language.English : Language.Chinese;
}
