using System.Globalization;

namespace KingdeeCoachBot.EndToEnd;

public sealed class PlanVisitTests(Chromium chromium)
{
    [Fact]
    public async Task A_saved_visit_is_found_after_the_bot_was_killed_and_the_page_comes_back_by_itself()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.Bot.IsTenInTheMorningAsync();
        await chat.ShowsCard("你好，我是你的大客户销售教练");

        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.ShowsCard("我是这样理解的");
        await chat.FieldHolds("客户", "华能集团");
        await chat.FieldHolds("拜访对象", "王总");
        await chat.FieldHolds("日期", await TomorrowAsync(chat));
        await chat.FieldHolds("时间", "15:00");
        await chat.Fills("走出门时，要他答应什么？", "让王总同意下周看一次演示");
        await chat.Presses("保存");
        await chat.ShowsCard("已保存", "华能集团 · 王总", "让王总同意下周看一次演示");

        await chat.Bot.IsKilledAsync();
        await chat.NoticesTheRestart();
        await chat.Says("我的拜访");
        await chat.ShowsCard("接下来的拜访", "华能集团 · 王总");

        await chat.IsReloaded();
        await chat.ShowsInOrder("你好，我是你的大客户销售教练", "明天下午三点去拜访华能集团的王总", "已保存", "我的拜访", "接下来的拜访");
    }

    [Fact]
    public async Task The_same_in_English_once_the_page_is_switched_to_it()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.Bot.IsTenInTheMorningAsync();
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await chat.Chooses("#language", "en-US");

        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        await chat.ShowsCard("This is what I understood");
        await chat.FieldHolds("Customer", "Siemens China");
        await chat.FieldHolds("Whom you meet", "Mr. Chen");
        await chat.FieldHolds("Date", await TomorrowAsync(chat));
        await chat.FieldHolds("Time", "15:00");
        await chat.Fills("When you walk out, what has the customer agreed to?", "agrees to a demo next week");
        await chat.Presses("Save");
        await chat.ShowsCard("Saved", "Siemens China · Mr. Chen", "agrees to a demo next week");

        await chat.Bot.IsKilledAsync();
        await chat.NoticesTheRestart();
        await chat.Says("My visits");
        await chat.ShowsCard("Upcoming visits", "Siemens China · Mr. Chen");

        await chat.IsReloaded();
        await chat.ShowsInOrder("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm", "Saved", "My visits", "Upcoming visits");
    }

    private static async Task<string> TomorrowAsync(ChatPage chat) =>
        (await chat.Bot.TimeInShanghaiAsync()).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
