using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Concerns;

/// <summary>Worries and objections are answered out of the deal's own words, with the gaps and what to do about them. Course: M13.</summary>
public sealed class RecallsTests
{
    private static DealMark Mark(MarkKind kind, string text, string who = "王总", Evidence evidence = Evidence.Confirmed) =>
        new() { Id = $"{kind}{who}", Kind = kind, Evidence = evidence, At = Chat.Monday.AddDays(-3), Who = who, Text = text };

    private static readonly Deal Known = Huaneng
        .With(Huaneng.FindPersonCalled("王总")! with { Role = DecisionRole.Decider })
        .With(Huaneng.FindPersonCalled("李处")! with { Role = DecisionRole.Evaluator });

    private static readonly Deal Full = Known
        .With(Mark(MarkKind.PainAdmitted, "月结要十二天"))
        .With(Mark(MarkKind.PainCause, "各厂编码不统一", "李处"))
        .With(Mark(MarkKind.PainFigure, "一年六百个人天"))
        .With(Mark(MarkKind.VisionStated, "三天出合并报表"))
        .With(Mark(MarkKind.ProofDelivered, "看了三一的样板"));

    [Theory]
    [InlineData("客户说国产软件不行怎么回", "客户：“国产软件不行”", "还没被说服", "具体指哪一块？是亲眼见过")]
    [InlineData("王总说国产软件不行", "王总：“国产软件不行”", "还没被说服", "让结果说话")]
    [InlineData("王总觉得你们没做过电力行业", "王总：“你们没做过电力行业”", "他怕：先给证明", "您这行最特殊的是哪一块？")]
    [InlineData("他们说已经有SAP了", "客户：“已经有SAP了”", "别比系统", "现在这套解决了没有？")]
    [InlineData("客户说要再考虑考虑", "客户：“要再考虑考虑”", "后面还有一句没说", "您主要还在考虑哪一点？")]
    [InlineData("王总说领导还没点头", "王总：“领导还没点头”", "权力向权力购买", "您帮我约半小时")]
    [InlineData("王总说用友规模更大", "王总：“用友规模更大”", "别比大小", "这个我认")]
    [InlineData("王总说以前上过一套，没用起来", "以前上过一套", "他怕：先给证明", "上次是卡在哪一步？")]
    public async Task Free_objections_are_noted_and_answered(string sentence, string words, string approach, string answer)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full);
        await chat.Says("看看华能");
        await chat.Says(sentence);
        chat.Shows("记下了", words, approach, answer, "已经打消了", "约一次拜访", "要文字版");
        Assert.Equal(BuyerQuestion.Other, Assert.Single((await chat.DealAsync()).Concerns).Kind);
    }

    [Fact]
    public async Task A_doubt_is_answered_with_his_own_pain_reasons_vision_and_proof()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full);
        await chat.Says("华能的王总说国产软件不行怎么回");
        chat.Shows(
            "王总，您说“国产软件不行”，具体指哪一块？是亲眼见过，还是听说的？您说过“月结要十二天”，主要是因为“各厂编码不统一”。咱们就看“三天出合并报表”做不做得到，行不行让结果说话。",
            "✓ 病痛", "“月结要十二天”（王总）", "✓ 原因", "“各厂编码不统一”（李处）", "✓ 愿景", "✓ 证明", "“看了三一的样板”（王总）");
        chat.ShowsGolden("Recall.zh-CN");
    }

    [Fact]
    public async Task Gaps_come_with_the_question_that_closes_them_and_its_answer_is_noted_in_its_block()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known.With(Mark(MarkKind.PainStated, "月结要十二天")));
        await chat.Says("华能的王总问有没有必要上");
        chat.Shows("✓ 病痛", "○ 原因", "还不知道，问：王总，您说“月结要十二天”。是各单位口径不一样，还是数到您手上太晚？", "○ 愿景", "○ 证明", "您看到什么，心里才踏实？");
        await chat.Presses("问到了，记下来");
        chat.Shows("问王总的九格", "第 2 格");
        await chat.Presses("NineBlocks/Save", new { answer = "各厂编码不统一", who = "王总" });
        await chat.Says("华能有哪些顾虑");
        await chat.Presses("Concerns/Show");
        chat.Shows("主要是因为“各厂编码不统一”");
    }

    [Fact]
    public async Task A_price_is_not_answered_before_the_need()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known);
        await chat.Says("华能的王总说太贵了");
        chat.Shows("价先不答", "病痛还没人认", "价格一定给您说清楚，不过要看解决到哪一步。我先请教一句：您现在最不放心的是哪一块？");
        chat.DoesNotShow("减功能");
    }

    [Fact]
    public async Task A_price_stands_beside_the_loss_and_functions_are_cut()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full);
        await chat.Says("华能的王总说太贵了");
        chat.Shows("贵不贵，要跟不做的代价放在一起看", "缩减功能、稳住价格", "您自己算过，“一年六百个人天”", "咱们先减功能", "✓ 不做的损失");
        chat.DoesNotShow("价先不答");
    }

    [Fact]
    public async Task A_fear_gets_proof_and_what_calmed_one_before_never_his_pain()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full.With(Known.FindPersonCalled("李处")! with { Stance = Stance.Supporter }));
        await chat.Says("华能的王总担心项目失败怎么办");
        chat.Shows("先给证明", "再请李处帮着说一句", "道理我不多讲，您亲眼看过证明：“看了三一的样板”", "○ 去风险", "答应之前先跟主管商量");
        chat.DoesNotShow("月结");
    }

    [Fact]
    public async Task The_answer_can_be_had_as_text()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full);
        await chat.Says("华能的王总担心项目失败怎么办");
        await chat.Presses("要文字版");
        chat.Shows("王总：项目失败怎么办。可以这样答", "王总，您担心“项目失败怎么办”，换了我也会先问这一句。");
    }

    [Fact]
    public async Task Two_objections_are_two_and_the_same_is_one()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known);
        await chat.Says("华能的王总说已经有SAP了");
        await chat.Says("华能的王总说要再考虑考虑");
        await chat.Says("华能的王总说要再考虑考虑");
        chat.Shows("已经记过了");
        Assert.Equal(2, (await chat.DealAsync()).OpenConcerns.Count);
    }

    [Fact]
    public async Task The_form_has_a_choice_for_something_else()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known);
        await chat.Says("看看华能");
        await chat.Says("记一个顾虑");
        await chat.Presses("Concerns/Save", new { words = "国产软件不行", kind = "Other", who = "王总" });
        chat.Shows("记下了", "王总：“国产软件不行”");
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens
            .With(new DealMark { Id = "m1", Kind = MarkKind.PainAdmitted, Evidence = Evidence.Confirmed, At = Chat.Monday, Who = "Mr. Chen", Text = "closing takes twelve days" }));
        await chat.Says("show Siemens");
        await chat.Says("how do I answer: we already have SAP");
        chat.Shows("Noted", "The customer: “we already have SAP”", "Don't compare systems", "What you have need not be torn out. As I understand it, “closing takes twelve days”.", "✓ Pain", "○ Reasons");
        await chat.Says("Mr. Chen says you have never done a utility");
        chat.Shows("This is fear", "Mr. Chen, it is fair to ask whether we know your trade.", "What is most particular about your trade?");
        chat.ShowsGolden("Recall.en-US");
        await chat.Says("Mr. Chen thinks we are too expensive");
        chat.Shows("Don't answer the price yet", "Mr. Chen, you will get a clear price");
    }

    [Theory]
    [InlineData("concern", "")]
    [InlineData("concern", "nobody's")]
    [InlineData("deal", "no deal")]
    public async Task A_button_with_nonsense_in_it_shows_how_things_stand(string field, string value)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full);
        await chat.Says("华能的王总说国产软件不行怎么回");
        foreach (var verb in new[] { "Concerns/Text", "Concerns/Show" })
        {
            if (verb == "Concerns/Show")
                await chat.Says("华能有哪些顾虑");
            var odd = chat.Press(verb);
            odd["id"] = verb + field;
            odd["value"]!["action"]!["data"]![field] = value;
            await chat.SendAsync(odd);
            Assert.Equal(200, chat.Status);
            Assert.Single((await chat.DealAsync()).Concerns);
        }
    }

    [Fact]
    public async Task An_answered_one_is_shown_with_what_answered_it_and_can_be_opened_again()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full);
        await chat.Says("华能的王总说国产软件不行怎么回");
        await chat.Presses("已经打消了");
        await chat.Presses("Concerns/Save", new { state = "Answered", answer = "三天真的出了报表" });
        chat.Shows("三天真的出了报表");
        chat.DoesNotShow("可以这样说", "要文字版");
    }

    [Fact]
    public async Task Somebody_elses_deal_and_a_gone_one_show_nothing()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Full);
        await chat.Says("华能的王总说国产软件不行怎么回");
        var text = chat.Press("要文字版");
        await using var other = chat.Another();
        await other.SendAsync(other.Stolen(text));
        other.DoesNotShow("月结");
        await chat.HandsOverAsync("d1", "李伟");
        await chat.Presses("要文字版");
        chat.Shows("李伟");
    }
}
