using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

public sealed class PlanVisitTests
{
    [Fact]
    public async Task One_sentence_becomes_a_form_that_saves_as_a_plan()
    {
        await using var chat = await Chat.InTeamsAsync();

        await chat.Says("明天下午三点去拜访华能集团的王总");
        chat.Shows("我是这样理解的");
        Assert.Equal("华能集团", chat.Input("customer"));
        Assert.Equal("王总", chat.Input("person"));
        Assert.Equal("2026-11-24", chat.Input("date"));
        Assert.Equal("15:00", chat.Input("time"));

        await chat.Submits(new { goal = "让王总同意下周看一次演示" });
        chat.Shows("已保存", "华能集团 · 王总", "11月24日 周二 15:00 · 明天", "让王总同意下周看一次演示", "王总，谢谢您抽时间");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);

        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        chat.Shows("This is what I understood");
        Assert.Equal("Siemens China", chat.Input("customer"));
        Assert.Equal("Mr. Chen", chat.Input("person"));
        Assert.Equal("2026-11-24", chat.Input("date"));
        Assert.Equal("15:00", chat.Input("time"));

        await chat.Submits(new { goal = "agrees to a demo next week" });
        chat.Shows("Saved", "Siemens China · Mr. Chen", "Tue, Nov 24, 3:00 PM · tomorrow", "Mr. Chen, thank you for your time");
    }

    [Fact]
    public async Task A_saved_visit_is_found_after_a_restart()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();

        await chat.RestartsAsync();
        await chat.Says("我的拜访");
        chat.Shows("接下来的拜访", "华能集团 · 王总", "11月24日 周二 15:00");

        await chat.Presses("Visit/Show");
        chat.Shows("已计划", "华能集团 · 王总");
    }

    [Fact]
    public async Task A_form_without_Execute_is_submitted_as_a_message_and_replaced_in_place()
    {
        await using var chat = await Chat.InEmulatorAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();

        chat.Shows("已保存", "华能集团 · 王总");
        Assert.Equal(0, chat.NewMessages);
    }
}
