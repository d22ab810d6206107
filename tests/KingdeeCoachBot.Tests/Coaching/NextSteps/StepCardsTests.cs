using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.NextSteps;

public sealed class StepCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.With(new NextStep { Id = "s1", What = "发方案", CreatedAt = Chat.Monday, Due = new DateOnly(2026, 11, 20), Postponed = 2 }).With(new NextStep { Id = "s2", What = "给流程图", CreatedAt = Chat.Monday, Whose = StepOwner.Customer, Person = "李处", Due = new DateOnly(2026, 12, 2) }), Sany);
        await chat.Says("我的下一步");
        chat.ShowsGolden("List.zh-CN");
        await chat.Says("发方案推到下周一");
        chat.ShowsGolden("Step.postponed.zh-CN");
        await chat.Presses("修改");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("NextSteps/Save", new { what = "" });
        chat.ShowsGolden("Form.refused.zh-CN");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
        await chat.Says("三一下一步：约演示");
        chat.ShowsGolden("Step.zh-CN");
        await chat.Presses("完成");
        chat.ShowsGolden("Step.done.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens.With(new NextStep { Id = "s1", What = "send the proposal", CreatedAt = Chat.Monday, Due = new DateOnly(2026, 11, 20), Postponed = 2 }).With(new NextStep { Id = "s2", What = "send the flow chart", CreatedAt = Chat.Monday, Whose = StepOwner.Customer, Person = "Mr. Chen", Due = new DateOnly(2026, 12, 2) }), Sany);
        await chat.Says("my next steps");
        chat.ShowsGolden("List.en-US");
        await chat.Says("move send the proposal to Monday");
        chat.ShowsGolden("Step.postponed.en-US");
        await chat.Presses("Change");
        chat.ShowsGolden("Form.en-US");
        await chat.Presses("NextSteps/Save", new { what = "" });
        chat.ShowsGolden("Form.refused.en-US");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
        await chat.Says("next step for Siemens: book a demo");
        chat.ShowsGolden("Step.en-US");
        await chat.Presses("Done");
        chat.ShowsGolden("Step.done.en-US");
    }
}
