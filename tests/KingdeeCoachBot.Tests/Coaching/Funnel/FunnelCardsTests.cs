using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.Funnel.FunnelDeals;

namespace KingdeeCoachBot.Tests.Coaching.Funnel;

public sealed class FunnelCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Piled);
        await chat.Says("我的漏斗");
        chat.ShowsGolden("Funnel.zh-CN");
        await chat.Presses("没有时间 2 单：国家电网、大唐集团");
        chat.ShowsGolden("Page.zh-CN");
        await chat.Says("这个季度能签多少");
        chat.ShowsGolden("Funnel.quarter.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(
            Firm("f", "Siemens China", 3_000_000m) with { Stage = DealStage.Negotiation, Expected = DatePeriod.Month(2026, 12) }, Plain("b", "Bosch", 400_000m, "USD") with { Stage = DealStage.Consideration, Expected = DatePeriod.Month(2026, 10) });
        await chat.Says("my funnel");
        chat.ShowsGolden("Funnel.en-US");
        await chat.Presses("B Negotiation");
        chat.ShowsGolden("Page.en-US");
        await chat.Says("what can I sign this quarter?");
        chat.ShowsGolden("Funnel.quarter.en-US");
    }
}
