using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

public sealed class VisitCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("下午三点去拜访华能集团的王总");
        await chat.Submits(new { date = "2026-11-20", goal = "介绍产品" });
        chat.ShowsGolden("Form.refused.zh-CN");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
        await chat.Says("明天下午三点去拜访华能集团的王总");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Submits(new { goal = "介绍产品", learn = "预算归谁批" });
        chat.ShowsGolden("Plan.zh-CN");
        await chat.Says("我的拜访");
        chat.ShowsGolden("List.zh-CN");
        await chat.Says("取消华能的拜访");
        chat.ShowsGolden("ConfirmCancel.zh-CN");
        await chat.Presses("Visit/CancelNow");
        chat.ShowsGolden("Plan.cancelled.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English);
        await chat.Says("I'm meeting Mr. Chen from Siemens China at 3pm");
        await chat.Submits(new { date = "2026-11-20", goal = "present the product" });
        chat.ShowsGolden("Form.refused.en-US");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        chat.ShowsGolden("Form.en-US");
        await chat.Submits(new { goal = "present the product", learn = "who approves the budget" });
        chat.ShowsGolden("Plan.en-US");
        await chat.Says("my visits");
        chat.ShowsGolden("List.en-US");
        await chat.Says("cancel the visit to Siemens");
        chat.ShowsGolden("ConfirmCancel.en-US");
        await chat.Presses("Visit/CancelNow");
        chat.ShowsGolden("Plan.cancelled.en-US");
    }
}
