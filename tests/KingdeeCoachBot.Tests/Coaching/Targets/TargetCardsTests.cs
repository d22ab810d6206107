using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Targets;

public sealed class TargetCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng, Sany);
        await chat.Says("筛一下华能");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Says("对路，老客户介绍的");
        chat.ShowsGolden("Form.corrected.zh-CN");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
        await chat.Says("华能是老客户介绍的，对路，但今年没钱");
        chat.ShowsGolden("Verdict.zh-CN");
        await chat.Presses("否");
        chat.ShowsGolden("Verdict.drop.zh-CN");
        await chat.Says("目标客户排名");
        chat.ShowsGolden("List.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens);
        await chat.Says("screen Siemens");
        chat.ShowsGolden("Form.en-US");
        await chat.Presses("Targets/Save", new { Fit = "Yes", Unrivalled = "Yes", AbilityToPay = "Yes", TimeAndPlace = "Yes", Service = "Yes", source = "Exhibition" });
        chat.ShowsGolden("Verdict.en-US");
        await chat.Says("rank my targets");
        chat.ShowsGolden("List.en-US");
    }
}
