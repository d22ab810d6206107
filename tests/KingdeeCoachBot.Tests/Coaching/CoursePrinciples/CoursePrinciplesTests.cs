using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.CoursePrinciples;

public sealed class CoursePrinciplesTests
{
    private static readonly Deal Prescribed = (Huaneng with { Stage = DealStage.Consideration, Rivals = ["用友"] })
        .With(Huaneng.FindPersonCalled("王总")! with { Role = DecisionRole.Decider, Stance = Stance.Supporter, LastMet = Chat.Monday.AddDays(-4) })
        .With(new DealMark { Id = "m1", Kind = MarkKind.ProofDelivered, Evidence = Evidence.Heard, At = Chat.Monday.AddDays(-5) });

    [Theory]
    [InlineData("课程怎么说华能")]
    [InlineData("华能有什么原则要注意")]
    [InlineData("华能的销售原则")]
    public async Task What_applies_to_a_deal_is_quoted_with_what_to_do(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Prescribed, Sany);
        await chat.Says(sentence);
        chat.Shows("课程怎么说华能集团", "（M19）", "“开药方”前必须先诊断。", "11月18日 周三", "没人说出痛处", "去问王总");
        chat.DoesNotShow("知己知彼");
        await chat.Presses("看全部原则");
        chat.Shows("产品销售的基本原则", "知己知彼", "你不能去卖给不买的人", "我的商机");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens with { Stage = DealStage.Prospect });
        await chat.Says("what does the course say about Siemens");
        chat.Shows("What the course says about Siemens China", "Don't sell where there is no pain or no will to change.", "Siemens China is at “P Prospect”", "Plan a visit");
    }

    [Fact]
    public async Task Without_a_deal_all_of_them_are_told()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng, Sany);
        await chat.Says("销售原则");
        chat.Shows("产品销售的基本原则", "不销：没有“病痛”或无“改革”意识的。", "知己知彼。", "“产品”=买家的“想象”。");
    }

    [Fact]
    public async Task The_deal_that_the_talk_is_about_is_meant()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Prescribed, Sany);
        await chat.Says("看看华能");
        await chat.Says("课程怎么说");
        chat.Shows("课程怎么说华能集团");
    }

    [Fact]
    public async Task Where_nothing_applies_that_is_said()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("课程怎么说华能");
        chat.Shows("没有哪条原则", "知己知彼");
    }

    [Fact]
    public async Task A_deal_that_is_gone_or_somebody_elses_is_not_told_of()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Prescribed);
        await chat.Says("课程怎么说华能");
        var press = chat.Press("看痛、愿景、权力");
        press["value"]!["action"]!["verb"] = "Principles/Show";
        await chat.HandsOverAsync("d1", "李伟");
        await chat.SendAsync(press);
        chat.Shows("移交给李伟");
    }

    [Fact]
    public async Task Cards()
    {
        await using var chinese = await Chat.InTeamsAsync().WithAsync(Prescribed);
        await chinese.Says("课程怎么说华能");
        chinese.ShowsGolden("List.zh-CN");
        await using var english = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens with { Stage = DealStage.Consideration });
        await english.Says("what does the course say about Siemens");
        english.ShowsGolden("List.en-US");
    }
}
