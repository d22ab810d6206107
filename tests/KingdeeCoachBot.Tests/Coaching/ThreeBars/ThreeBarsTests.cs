using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.ThreeBars;

public sealed class ThreeBarsTests
{
    private static readonly DateTimeOffset Friday = Chat.Monday.AddDays(-3);

    private static readonly Deal Known = Huaneng
        .With(Huaneng.FindPersonCalled("王总")! with { Role = DecisionRole.Decider, LastMet = Friday })
        .With(Huaneng.FindPersonCalled("李处")! with { Role = DecisionRole.Evaluator, Stance = Stance.Supporter });

    private static DealMark Mark(MarkKind kind, string text, Evidence evidence = Evidence.Heard, int daysAgo = 3) =>
        new() { Id = $"{kind}", Kind = kind, Evidence = evidence, At = Chat.Monday.AddDays(-daysAgo), Who = "王总", Text = text };

    private static readonly Deal Admitted = Known.With(Mark(MarkKind.PainStated, "月结要十二天")).With(Mark(MarkKind.PainAdmitted, "月结慢，他每月挨批", Evidence.Confirmed));

    /// <summary>All twelve steps, so far.</summary>
    private static readonly Deal Complete = Enum.GetValues<MarkKind>().Aggregate(Known.With(Known.FindPersonCalled("王总")! with { Stance = Stance.Supporter }), (deal, kind) => deal.With(Mark(kind, "如此", Evidence.Confirmed)));

    [Theory]
    [InlineData("华能的PAIN VISION POWER")]
    [InlineData("华能的痛、愿景、权力")]
    [InlineData("华能三条腿怎么样")]
    [InlineData("华能哪里最弱")]
    [InlineData("what is weakest at 华能")]
    public async Task The_weakest_comes_first_with_why_and_what_to_say_next(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted, Sany);
        await chat.Says(sentence);
        chat.Shows(
            "华能集团：痛、愿景、权力", "最弱：愿景 VISION，一步还没有", "三样都要，最弱的一样卡住整单", "（M7）",
            "■ ■ □ □ 2/4", "□ □ □ □ 0/4", "▲ 最弱", "✓ 有人承认是他的痛 · 王总确认 · 11月20日 周五 · 月结慢，他每月挨批",
            "还没有：说出了“我要的”", "下一句，问王总", "“王总，要是这事解决了，您希望每个月是什么样子？”", "还没约见面", "计划一次拜访");
    }

    [Fact]
    public async Task The_planned_visit_is_where_to_ask()
    {
        var visit = new Methodology.Visit { Id = "v1", Person = "王总", Start = Chat.Monday.AddDays(1).AddHours(6), Zone = "Asia/Shanghai" };
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted.With(visit));
        await chat.Says("华能哪里最弱");
        chat.Shows("11月24日 周二 15:00 · 明天见面时问", "看这次拜访");
        await chat.Presses("看这次拜访");
        chat.Shows("王总");
    }

    [Fact]
    public async Task An_answer_is_noted_and_raises_the_bar()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await chat.Presses("记下他的回答");
        chat.Shows("说出了“我要的”", "他要的是什么样", "要是这事解决了");
        Assert.Equal("王总", chat.Input("who"));
        await chat.Presses("SaleEquation/Save", new { said = "三天出合并报表" });
        chat.Shows("已记下", "■ □ □ □ 1/4", "听王总说 · 11月23日 周一 · 三天出合并报表");
        var mark = (await chat.DealAsync()).Mark(MarkKind.VisionStated)!;
        Assert.Equal(("三天出合并报表", "王总", Evidence.Heard), (mark.Text, mark.Who, mark.Evidence));
    }

    [Fact]
    public async Task Each_bar_can_be_noted_by_pressing_it()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await chat.Presses("病痛 PAIN 2/4");
        chat.Shows("痛下去的后果");
        await chat.Presses("SaleEquation/Save", new { said = "董事会拿不到当月数", who = "李处", evidence = "Confirmed", day = "2026-11-20" });
        chat.Shows("已记下", "■ ■ ■ □ 3/4", "李处确认 · 11月20日 周五 · 董事会拿不到当月数");
        await chat.Presses("病痛 PAIN 3/4");
        chat.Shows("值多少钱、多少人天", "还有谁跟着受罪");
        await chat.Presses("SaleEquation/Save", new { said = "一年六百个人天", others = "审计部" });
        chat.Shows("■ ■ ■ ■ 4/4");
        var deal = await chat.DealAsync();
        Assert.Equal(("一年六百个人天", "审计部"), (deal.Mark(MarkKind.PainFigure)!.Text, deal.Mark(MarkKind.PainOthersSuffer)!.Text));
    }

    [Fact]
    public async Task Free_text_fills_the_form()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await chat.Presses("记下他的回答");
        await chat.Says("李处说希望三天出合并报表");
        Assert.Equal(("希望三天出合并报表", "李处"), (chat.Input("said"), chat.Input("who")));
        await chat.Says("他亲口确认的");
        Assert.Equal("Confirmed", chat.Input("evidence"));
        await chat.Says("昨天");
        Assert.Equal("2026-11-22", chat.Input("day"));
        await chat.Says("王总说的");
        Assert.Equal(("希望三天出合并报表", "王总"), (chat.Input("said"), chat.Input("who")));
        await chat.Presses("SaleEquation/Save");
        chat.Shows("已记下", "王总确认 · 11月22日 周日 · 希望三天出合并报表");
    }

    [Fact]
    public async Task A_guess_is_noted_but_does_not_count()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await chat.Presses("记下他的回答");
        await chat.Presses("SaleEquation/Save", new { said = "想要自动出报表", evidence = "Assumed" });
        chat.Shows("是我们自己猜的，还不算数", "□ □ □ □ 0/4");
    }

    [Fact]
    public async Task A_step_in_the_air_says_what_is_missing_below_it()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known);
        await chat.Says("华能哪里最弱");
        var press = chat.Press("记下他的回答");
        press["value"]!["action"]!["data"]!["step"] = "PainConsequence";
        await chat.SendAsync(press);
        await chat.Presses("SaleEquation/Save", new { said = "董事会拿不到数" });
        chat.Shows("记下了。前面还差一步：有人承认是他的痛。");
    }

    [Fact]
    public async Task A_confirmation_counts_only_in_his_own_words()
    {
        var deal = Admitted.With(Mark(MarkKind.VisionStated, "三天出报表")).With(Mark(MarkKind.VisionOurs, "多组织合并"))
            .With(Mark(MarkKind.PainConsequence, "董事会拿不到数")).With(Mark(MarkKind.PainFigure, "六百人天")).With(Mark(MarkKind.PowerAccess, "微信当天回"))
            .With(Known.FindPersonCalled("王总")! with { Stance = Stance.Supporter });
        await using var chat = await Chat.InTeamsAsync().WithAsync(deal);
        await chat.Says("华能哪里最弱");
        chat.Shows("最弱：愿景 VISION，4 步到了第 2 步", "“王总，如果做到“多组织合并”，您要办的事是不是就办成了？”");
        await chat.Presses("记下他的回答");
        Assert.Equal("Confirmed", chat.Input("evidence"));
        await chat.Presses("SaleEquation/Save", new { said = "能办成", evidence = "Heard" });
        chat.Shows("这一步要他本人确认才算");
    }

    [Fact]
    public async Task Who_decides_is_set_with_one_tap()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Complete.With(Known.FindPersonCalled("王总")! with { Role = DecisionRole.Unknown }) with { Facts = [] });
        await chat.Says("华能哪里最弱");
        chat.Shows("最弱：权力 POWER，一步还没有");
        await chat.Presses("记下他的回答");
        chat.Shows("知道谁拍板", "权力向权力买", "李处拍板", "加一个人");
        await chat.Presses("王总拍板");
        chat.Shows("已记下：拍板", "王总");
        Assert.Equal(DecisionRole.Decider, (await chat.DealAsync()).FindPersonCalled("王总")!.Role);
    }

    [Fact]
    public async Task Whom_we_have_not_met_we_are_taken_to()
    {
        var unmet = Known.With(Known.FindPersonCalled("王总")! with { LastMet = null });
        await using var chat = await Chat.InTeamsAsync().WithAsync(Enum.GetValues<MarkKind>().Where(kind => kind != MarkKind.PowerAccess).Aggregate(unmet, (deal, kind) => deal.With(Mark(kind, "如此", Evidence.Confirmed))));
        await chat.Says("华能哪里最弱");
        chat.Shows("下一句，问李处", "“李处，这件事王总最上心，能请您帮忙约他半小时吗？”");
        await chat.Presses("记下他的回答");
        chat.Shows("见过王总了，记一次联系就算数", "记一次联系", "计划一次拜访", "看他的资料");
    }

    [Fact]
    public async Task Where_he_stands_is_set_with_one_tap()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Complete.With(Known.FindPersonCalled("王总")!));
        await chat.Says("华能哪里最弱");
        chat.Shows("最弱：权力 POWER，4 步到了第 3 步", "如果今天就定，您会选我们吗");
        await chat.Presses("记下他的回答");
        await chat.Presses("支持我们");
        Assert.Equal(Stance.Supporter, (await chat.DealAsync()).FindPersonCalled("王总")!.Stance);
    }

    [Fact]
    public async Task Where_all_stand_that_is_said_and_nothing_is_asked()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Complete);
        await chat.Says("华能哪里最弱");
        chat.Shows("三样都站住了", "■ ■ ■ ■ 4/4", "看商机");
        chat.DoesNotShow("下一句", "▲");
        await chat.Presses("看商机");
        chat.Shows("华能集团");
    }

    [Fact]
    public async Task What_has_faded_says_so_and_is_asked_again()
    {
        var old = Complete with { Marks = [.. Complete.Marks.Where(mark => mark.Kind != MarkKind.ImpactConfirmed).Select(mark => mark.Kind == MarkKind.PainConsequence ? mark with { Evidence = Evidence.Heard, At = Chat.Monday.AddDays(-40), Text = "年报要晚" } : mark)] };
        await using var chat = await Chat.InTeamsAsync().WithAsync(old);
        await chat.Says("华能哪里最弱");
        chat.Shows("年报要晚，有些日子了，要再问一次", "“王总，上次您担心“年报要晚”，后来真发生了吗？”");
    }

    [Fact]
    public async Task The_form_says_what_it_cannot_take()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known.With(Mark(MarkKind.PainStated, "月结慢")));
        await chat.Says("华能哪里最弱");
        await chat.Presses("病痛 PAIN 1/4");
        await chat.Presses("SaleEquation/Save", new { said = "", who = "", day = "2026-12-24" });
        chat.Shows("他说了什么还没写", "是谁承认的", "12月24日 周四 还没到");
        await chat.Presses("SaleEquation/Save", new { said = new string('长', 301), who = "王总", day = "昨天" });
        chat.Shows("太长了，最多 300 个字，现在 301 个", "日期“昨天”不对");
        await chat.Presses("SaleEquation/Save", new { said = "月结慢，他挨批", who = "王总", day = "2026-11-23" });
        chat.Shows("已记下", "2/4");
    }

    [Fact]
    public async Task A_form_saved_twice_is_saved_once_and_shows_how_things_stand()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await chat.Presses("记下他的回答");
        var save = chat.Press("SaleEquation/Save", new { said = "三天出报表" });
        await chat.SendAsync(save);
        var again = save.DeepClone().AsObject();
        again["id"] = "again";
        await chat.SendAsync(again);
        chat.Shows("愿景 VISION", "1/4");
        Assert.Single((await chat.DealAsync()).Marks, mark => mark.Kind == MarkKind.VisionStated);
    }

    [Fact]
    public async Task What_was_typed_survives_leaving_and_a_restart()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await chat.Presses("记下他的回答");
        await chat.Says("王总说希望三天出合并报表");
        await chat.Says("算了");
        chat.Shows("先放下，没有保存");
        await chat.RestartsAsync();
        await chat.Presses("接着填");
        Assert.Equal("希望三天出合并报表", chat.Input("said"));
        await chat.Presses("SaleEquation/Save");
        chat.Shows("已记下");
    }

    [Fact]
    public async Task A_deal_handed_over_meanwhile_keeps_the_words_and_takes_nothing()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await chat.Presses("记下他的回答");
        await chat.HandsOverAsync("d1", "李伟");
        await chat.Presses("SaleEquation/Save", new { said = "三天出报表" });
        chat.Shows("移交给李伟", "你刚才写的是：三天出报表");
        Assert.Null((await chat.DealAsync()).Mark(MarkKind.VisionStated));
    }

    [Fact]
    public async Task Somebody_elses_buttons_do_nothing_for_me()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        await using var other = chat.Another();
        await other.SendAsync(other.Stolen(chat.Press("记下他的回答")));
        other.DoesNotShow("华能");
    }

    [Fact]
    public async Task A_button_with_nonsense_in_it_does_no_harm()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted);
        await chat.Says("华能哪里最弱");
        foreach (var step in new[] { "99", "Nonsense", "", new string('x', 5000) })
        {
            await chat.Says("华能哪里最弱");
            var press = chat.Press("记下他的回答");
            press["value"]!["action"]!["data"]!["step"] = step;
            await chat.SendAsync(press);
            Assert.Equal(200, chat.Status);
            chat.Shows("说出了“我要的”");
        }
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens.With(Siemens.FindPersonCalled("Mr. Chen")! with { Role = DecisionRole.Decider }));
        await chat.Says("what is weakest at Siemens");
        chat.Shows("Siemens China: pain, vision, power", "Weakest: PAIN, not a step yet", "it takes all three", "(M7)", "Next, ask Mr. Chen", "“Mr. Chen, with the way things run today, what troubles you most?”");
        await chat.Presses("Note the answer");
        await chat.Says("Mr. Chen said that closing the month takes twelve days");
        Assert.Equal(("closing the month takes twelve days", "Mr. Chen"), (chat.Input("said"), chat.Input("who")));
        await chat.Presses("SaleEquation/Save");
        chat.Shows("Noted", "■ □ □ □ 1/4", "heard from Mr. Chen");
    }

    [Fact]
    public async Task An_ended_deal_asks_nothing()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Admitted.Close(new DealClosing { Outcome = DealStatus.Lost, At = Friday }, "rep"));
        await chat.Says("华能哪里最弱");
        chat.Shows("这个商机已经结束", "2/4");
        chat.DoesNotShow("下一句");
    }
}
