using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Home;

public sealed class TodayTests
{
    [Fact]
    public async Task Whoever_has_deals_is_greeted_with_his_day()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("今天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says("早上好");
        chat.Shows("今天 · 11月23日 周一", "华能集团 · 王总", "15:00");
        await chat.Presses("华能集团 · 王总");
        chat.Shows("已计划");
    }

    [Fact]
    public async Task A_day_without_visits_tells_the_next_one_and_asks_for_a_customer()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says("今天");
        chat.Shows("下一次拜访：华能集团 · 王总，11月24日 周二 15:00 · 明天", "哪个客户最近最该动一动");
    }

    [Theory]
    [InlineData("今天")]
    [InlineData("今天要做什么？")]
    [InlineData("今天有什么安排")]
    [InlineData("我今天该干什么")]
    public async Task The_day_can_be_asked_for(string question)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("示例数据");
        await chat.Says(question);
        chat.Shows("今天 · 11月23日 周一");
    }

    [Theory]
    [InlineData("today")]
    [InlineData("What's on today?")]
    [InlineData("my day")]
    public async Task The_day_can_be_asked_for_in_English(string question)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("sample data");
        await chat.Says(question);
        chat.Shows("Today · Mon, Nov 23");
    }

    [Fact]
    public async Task Sample_deals_show_what_a_day_looks_like_and_go_as_they_came()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午两点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says("示例数据");
        chat.Shows("放好了四个示例商机");
        await chat.Says("示例数据");
        chat.Shows("示例商机已经在了");
        await chat.Says("今天");
        chat.Shows("把分期付款的方案发给赵总", "李处给一份现有系统清单", "已过 3 天", "16 天没和客户联系了", "里面有示例商机");
        chat.ShowsGolden("Today.zh-CN");

        await chat.Says("删除示例数据");
        chat.Shows("删除这些示例商机？", "海川重工 · ERP升级");
        chat.ShowsGolden("RemoveSample.zh-CN");
        var again = chat.Press("删除");
        again["id"] = "pressed-again";
        await chat.Presses("删除");
        chat.Shows("示例商机都删掉了");
        await chat.Says("今天");
        chat.DoesNotShow("海川重工", "里面有示例商机");
        chat.Shows("华能集团");
        await chat.SendAsync(again);
        chat.Shows("现在没有示例商机");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("sample data");
        chat.Shows("Four sample deals are in");
        await chat.Says("today");
        chat.Shows("Send Mr. Zhao the payment plan", "3 days late", "No contact for 16 days");
        chat.ShowsGolden("Today.en-US");
        await chat.Says("remove sample data");
        await chat.Presses("Remove");
        chat.Shows("The sample deals are gone");
    }

    [Fact]
    public async Task Nobody_sees_anothers_day()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("示例数据");
        var other = chat.Another();
        await other.Says("今天");
        other.DoesNotShow("海川重工");
        var elsewhere = chat.Another(chat.User, "22222222-2222-4222-8222-222222222222");
        await elsewhere.Says("今天");
        elsewhere.DoesNotShow("海川重工");
    }
}
