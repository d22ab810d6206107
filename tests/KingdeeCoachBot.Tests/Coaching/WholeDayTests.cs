using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching;

/// <summary>A rep's Monday from the first greeting to the evening, as one conversation: each thing said rests on what was said before.</summary>
public sealed class WholeDayTests
{
    private static DateTimeOffset At(int hour, int minute = 0) => new(2026, 11, 23, hour, minute, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_day_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("早上好");
        chat.Shows("你好，我是你的大客户销售教练");

        await chat.Says("新建商机 三一重工ERP升级 预算500万 预计明年6月签，对手是用友");
        Assert.Equal(("三一重工", "ERP升级", "500万", "2027年6月", "用友"), (chat.Input("customer"), chat.Input("project"), chat.Input("amount"), chat.Input("expected"), chat.Input("rivals")));
        await chat.Presses("Deals/Save");
        chat.Shows("已建好", "三一重工 · ERP升级", "500万 · 2027年6月");

        await chat.Says("王总是三一的财务总监，拍板的");
        await chat.Presses("People/Save");
        chat.Shows("王总 · 财务总监", "拍板");

        await chat.Says("刚和李处微信聊了，他说预算过了，下周二给他发方案");
        chat.Shows("已记下", "微信 · 李处", "记为：预算 · 听李处说", "李处原来不在名单里");

        await chat.Says("下一步周五前发报价");
        chat.Shows("发报价", "三一重工 · ERP升级", "11月27日 周五");

        await chat.Says("今天下午三点去拜访三一的汪总，目标是让他同意看演示");
        chat.Shows("“汪总”我按音听成了王总");
        Assert.Equal(("三一重工", "王总", "15:00", "让他同意看演示"), (chat.Input("customer"), chat.Input("person"), chat.Input("time"), chat.Input("goal")));
        await chat.Submits();
        chat.Shows("已保存", "三一重工 · ERP升级 · 王总");

        await chat.ItIs(At(14));
        chat.Shows("进门前看一分钟", "王总", "让他同意看演示", "发报价");

        await chat.ItIs(At(16, 15));
        chat.Shows("见完王总了");
        await chat.Says("他说对手报价低两成，让我们周四前给实施计划");
        chat.Shows("我听到的是这些");
        await chat.Presses("记下", new { reached = "Yes", mood = "Warm", due = "2026-11-26" });
        chat.Shows("已记下", "目标达到了", "对手");

        await chat.ItIs(At(18, 30));
        Assert.Equal(0, chat.NewMessages);

        await chat.Says("看看三一");
        chat.Shows("上次联系", "今天", "王总", "用友");
        await chat.Says("我的下一步");
        chat.Shows("发报价", "实施计划");
        await chat.Says("报价发了");
        chat.Shows("完成");
        await chat.Says("今天");
        chat.Shows("今天 · 11月23日 周一");

        await chat.RestartsAsync();
        await chat.Says("我的商机");
        chat.Shows("三一重工 · ERP升级", "500万");
    }

    [Fact]
    public async Task A_day_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("good morning");
        chat.Shows("Hello, I'm your key-account sales coach");

        await chat.Says("new deal Siemens China MES rollout, 2 million RMB, signing in June, up against SAP");
        Assert.Equal(("Siemens China", "MES rollout", "SAP"), (chat.Input("customer"), chat.Input("project"), chat.Input("rivals")));
        await chat.Presses("Deals/Save");
        chat.Shows("Siemens China · MES rollout", "RMB 2M · June 2027");

        await chat.Says("Mr. Chen is the CFO at Siemens and decides");
        await chat.Presses("People/Save");
        chat.Shows("Mr. Chen", "CFO");

        await chat.Says("just called Ms. Li, she says the budget is approved");
        chat.Shows("Call · Ms. Li", "the budget is approved");

        await chat.Says("next step: send the quote by Friday");
        chat.Shows("send the quote", "Siemens China · MES rollout", "Fri, Nov 27");

        await chat.Says("I'm meeting Mr. Chen from Siemens today at 3pm, goal: agrees to a demo");
        Assert.Equal(("Siemens China", "Mr. Chen", "15:00"), (chat.Input("customer"), chat.Input("person"), chat.Input("time")));
        await chat.Submits();
        chat.Shows("Saved", "Siemens China · MES rollout · Mr. Chen");

        await chat.ItIs(At(14));
        chat.Shows("Mr. Chen", "agrees to a demo", "send the quote");

        await chat.ItIs(At(16, 15));
        chat.Shows("Mr. Chen");
        Assert.Equal(1, chat.NewMessages);
        await chat.Says("he said SAP is twenty percent cheaper and wants an implementation plan by Thursday");
        await chat.Presses("Visit/DebriefSave", new { reached = "Yes", mood = "Warm", due = "2026-11-26" });
        chat.Shows("SAP");

        await chat.ItIs(At(18, 30));
        Assert.Equal(0, chat.NewMessages);

        await chat.Says("how is Siemens doing?");
        chat.Shows("Mr. Chen", "SAP");
        await chat.Says("my next steps");
        chat.Shows("send the quote");
        await chat.Says("sent the quote");
        await chat.Says("today");
        chat.Shows("Today · Mon, Nov 23");
    }
}
