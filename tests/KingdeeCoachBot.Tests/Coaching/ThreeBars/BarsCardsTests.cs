using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.ThreeBars;

public sealed class BarsCardsTests
{
    private static Deal Of(Deal deal, string person, string pain, string vision) => deal
        .With(deal.FindPersonCalled(person)! with { Role = DecisionRole.Decider, LastMet = Chat.Monday.AddDays(-3) })
        .With(new DealMark { Id = "m1", Kind = MarkKind.PainAdmitted, Evidence = Evidence.Confirmed, At = Chat.Monday.AddDays(-3), Who = person, Text = pain })
        .With(new DealMark { Id = "m2", Kind = MarkKind.VisionStated, Evidence = Evidence.Heard, At = Chat.Monday.AddDays(-40), Who = person, Text = vision });

    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Of(Huaneng, "王总", "月结要十二天", "三天出合并报表"));
        await chat.Says("华能哪里最弱");
        chat.ShowsGolden("Bars.zh-CN");
        await chat.Presses("病痛 PAIN 2/4");
        chat.ShowsGolden("Answer.zh-CN");
        await chat.Presses("SaleEquation/Save", new { said = "", day = "2026-12-24" });
        chat.ShowsGolden("Answer.refused.zh-CN");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Of(Siemens, "Mr. Chen", "closing takes twelve days", "figures in three days"));
        await chat.Says("what is weakest at Siemens");
        chat.ShowsGolden("Bars.en-US");
        await chat.Presses("PAIN 2/4");
        chat.ShowsGolden("Answer.en-US");
        await chat.Presses("SaleEquation/Save", new { said = "", day = "2026-12-24" });
        chat.ShowsGolden("Answer.refused.en-US");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
    }

    [Fact]
    public async Task Who_decides()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能哪里最弱");
        await chat.Presses("权力 POWER 0/4");
        chat.ShowsGolden("Who.zh-CN");
        await using var english = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens);
        await english.Says("what is weakest at Siemens");
        await english.Presses("POWER 0/4");
        english.ShowsGolden("Who.en-US");
    }
}
