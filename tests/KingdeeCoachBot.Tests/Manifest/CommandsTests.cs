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
    [InlineData("en", "My visits", "No visits planned yet")]
    [InlineData("zh", "我的拜访", "还没有计划好的拜访")]
    [InlineData("zh-tw", "我的拜訪", "还没有计划好的拜访")]
    [InlineData("en", "What visits do I have tomorrow?", "No visits planned for")]
    [InlineData("zh", "明天有什么拜访", "没有计划好的拜访")]
    [InlineData("zh-tw", "明天有什麼拜訪", "没有计划好的拜访")]
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

    [Theory]
    [InlineData("en", "Change my visit", "Cancel a visit", "Mr. Chen")]
    [InlineData("zh", "修改拜访", "取消拜访", "王总")]
    [InlineData("zh-tw", "修改拜訪", "取消拜訪", "王总")]
    public async Task Change_and_cancel_find_the_visit_that_is_planned(string language, string change, string cancel, string person)
    {
        Assert.Contains(change, Package.Commands(language, "personal"));
        Assert.Contains(cancel, Package.Commands(language, "personal"));
        await using var chat = await Chat.InTeamsAsync(LanguageOf(language));
        await chat.Says(language == "en" ? "I'm meeting Mr. Chen from Siemens China tomorrow at 3pm" : "明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says(cancel);
        chat.Shows(person, language == "en" ? "Cancel" : "取消");
        await chat.Says(change);
        chat.Shows(language == "en" ? "Change what you need" : "改好再保存");
    }

    private static Language LanguageOf(string tag) => tag == "en" ? Language.English : Language.Chinese;
}
