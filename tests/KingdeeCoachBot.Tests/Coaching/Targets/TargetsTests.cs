using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Targets;

/// <summary>Screening, ranking and dropping targets as a rep does it.</summary>
public sealed class TargetsTests
{
    private static readonly object AllFit = new { Fit = "Yes", Unrivalled = "Yes", AbilityToPay = "Yes", TimeAndPlace = "Yes", Service = "Yes", grows = "Yes", source = "ExistingCustomer", sourceNote = "三一的王总介绍" };

    private static Deal Target(string id, string customer, params (TargetCriterion Criterion, YesNo Answer, string Note)[] answers) => Of(id, customer) with
    {
        Screening = answers.Aggregate(
            new TargetScreening { At = answers.Length == 0 ? null : Chat.Monday },
            (each, answer) => each.With(new CriterionAnswer { Criterion = answer.Criterion, Answer = answer.Answer, Note = answer.Note })),
    };

    [Theory]
    [InlineData("筛一下华能")]
    [InlineData("评估目标客户 华能")]
    [InlineData("华能符合五条标准吗")]
    [InlineData("screen 华能")]
    public async Task A_target_is_screened_by_a_form(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng, Sany);
        await chat.Says(sentence);
        chat.Shows("华能集团");
        Assert.Equal("Unknown", chat.Input("Fit"));
        await chat.Presses("Targets/Save", AllFit);
        var screening = (await chat.DealAsync()).Screening;
        Assert.Equal((5, YesNo.Yes, TargetSource.ExistingCustomer, "三一的王总介绍"), (screening.Answers.Count, screening.Grows, screening.Source, screening.SourceNote));
        Assert.InRange(screening.At!.Value, Chat.Monday, Chat.Monday.AddMinutes(1));
        Assert.Equal(DealStage.Target, (await chat.DealAsync()).Stage);
    }

    [Fact]
    public async Task A_target_that_meets_all_five_is_pursued()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("筛一下华能");
        await chat.Presses("看结论", AllFit);
        chat.Shows("值得打：五条都对上了。", "老客户介绍 · 三一的王总介绍", "看 T→P 这道关", "约拜访");
        chat.DoesNotShow("叫停");
    }

    [Fact]
    public async Task What_is_unknown_is_asked_one_by_one_and_answered_by_a_button()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("筛一下华能");
        await chat.Presses("看结论");
        chat.Shows("对上 0 条，还有 5 条不知道", "对号入座：我们的产品和方案对得上他吗？", "您这边最想先管好的是哪几块？");
        await chat.Presses("是");
        chat.Shows("对上 1 条，还有 4 条不知道", "有没有对手给不了");
        Assert.Equal(YesNo.Yes, (await chat.DealAsync()).Screening.Of(TargetCriterion.Fit).Answer);
        await chat.Presses("否");
        chat.Shows("再想想：对手也给得了。绕得过去就打，绕不过去就放。", "叫停", "先留着");
    }

    [Fact]
    public async Task A_used_answer_changes_nothing_more()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Target("d1", "华能集团", (TargetCriterion.Fit, YesNo.Yes, "")));
        await chat.Says("目标客户");
        await chat.Presses("1. 华能集团");
        var yes = chat.Press("是");
        await chat.SendAsync(yes);
        await chat.HasAsync((await chat.DealAsync()) is var deal ? deal with { Screening = deal.Screening.With(new CriterionAnswer { Criterion = TargetCriterion.Unrivalled, Answer = YesNo.No }) } : deal);
        yes["id"] = "again";
        await chat.SendAsync(yes);
        Assert.Equal(YesNo.No, (await chat.DealAsync()).Screening.Of(TargetCriterion.Unrivalled).Answer);
        chat.Shows("再想想");
    }

    [Fact]
    public async Task Who_cannot_pay_is_asked_for_growth_before_he_is_dropped()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能是老客户介绍的，对路，但今年没钱");
        chat.Shows("已记下", "先别放：今年没钱。看它有没有增长潜力。", "尤其注意增长潜力", "这两年规模往哪走？", "付得起：今年没钱");
        var screening = (await chat.DealAsync()).Screening;
        Assert.Equal((YesNo.Yes, YesNo.No, TargetSource.ExistingCustomer), (screening.Of(TargetCriterion.Fit).Answer, screening.Of(TargetCriterion.AbilityToPay).Answer, screening.Source));

        await chat.Presses("是");
        chat.Shows("先不打，留着联系：今年没钱，但在成长。", "先搁置");
        await chat.Presses("先搁置");
        Assert.Equal("今年没钱", chat.Input("reason"));
        await chat.Presses("搁置");
        Assert.Equal((DealStatus.Parked, "今年没钱"), ((await chat.DealAsync()).Status, (await chat.DealAsync()).Parking!.Reason));
    }

    [Fact]
    public async Task Who_cannot_pay_and_does_not_grow_is_let_go_for_both()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能是展会上认识的，对路，但今年没钱");
        await chat.Presses("否");
        chat.Shows("该放就放：今年没钱；没有增长潜力。", "来源：展会邀请", "叫停");
        await chat.Presses("叫停");
        Assert.Equal("今年没钱；没有增长潜力", chat.Input("reason"));
    }

    [Fact]
    public async Task A_target_is_dropped_with_its_reason()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens);
        await chat.Says("screen Siemens");
        await chat.Presses("Targets/Save", new { Fit = "No", FitNote = "only uses its own system" });
        chat.Shows("Let it go: only uses its own system.", "Stop the deal", "Keep it");
        await chat.Presses("Stop the deal");
        Assert.Equal("only uses its own system", chat.Input("reason"));
        await chat.Presses("Deals/SaveClosing");
        var deal = await chat.DealAsync("d3");
        Assert.Equal((DealStatus.Stopped, "only uses its own system"), (deal.Status, deal.Closing!.Reason));
        await chat.Says("which targets should I drop?");
        chat.Shows("There are no targets");
    }

    [Fact]
    public async Task While_the_form_is_open_it_is_filled_in_by_talking()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("筛一下华能");
        await chat.Says("对路，用友给不了，离我们很近");
        chat.Shows("填进去了，看看对不对。");
        Assert.Equal(("Yes", "Yes", "Yes", "Unknown"), (chat.Input("Fit"), chat.Input("Unrivalled"), chat.Input("TimeAndPlace"), chat.Input("Service")));
        await chat.Says("今年没预算");
        Assert.Equal(("No", "今年没预算"), (chat.Input("AbilityToPay"), chat.Input("AbilityToPayNote")));
        Assert.Null((await chat.DealAsync()).Screening.At);
        await chat.Says("离得太远，不过在扩产");
        Assert.Equal(("No", "Yes"), (chat.Input("TimeAndPlace"), chat.Input("grows")));
        await chat.Presses("看结论");
        Assert.Equal(YesNo.No, (await chat.DealAsync()).Screening.Of(TargetCriterion.TimeAndPlace).Answer);
    }

    [Fact]
    public async Task A_form_put_aside_comes_back_as_it_was()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("筛一下华能");
        await chat.Says("对路");
        await chat.Says("算了");
        chat.Shows("先放下", "华能集团", "接着填");
        await chat.Presses("接着填");
        Assert.Equal("Yes", chat.Input("Fit"));
    }

    [Fact]
    public async Task A_customer_whom_nobody_knows_becomes_a_target_when_the_form_is_saved()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("看看华能");
        await chat.Says("筛一下大唐集团");
        chat.Shows("大唐集团");
        await chat.SendAsync(chat.Press("Targets/Screen"));
        Assert.Equal("Unknown", chat.Input("Fit"));
        await chat.Presses("看结论", new { Fit = "Yes" });
        chat.Shows("大唐集团", "对上 1 条");
        await chat.Says("目标客户排名");
        chat.Shows("1. 大唐集团");
        Assert.Null((await chat.DealAsync()).Screening.At);
    }

    [Fact]
    public async Task A_form_saved_twice_is_saved_once_and_one_that_is_outdated_says_so()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("筛一下华能");
        var first = chat.Press("Targets/Save", new { Fit = "Yes" });
        await chat.SendAsync(first);
        var revision = (await chat.DealAsync()).Revision;
        first["id"] = "again";
        await chat.SendAsync(first);
        Assert.Equal(revision, (await chat.DealAsync()).Revision);

        await chat.Says("筛一下华能");
        await chat.HasAsync((await chat.DealAsync()).Revised());
        await chat.Presses("看结论", new { Fit = "No" });
        chat.Shows("刚在别处改过");
        Assert.Equal(YesNo.Yes, (await chat.DealAsync()).Screening.Of(TargetCriterion.Fit).Answer);
        await chat.Presses("看结论", new { Fit = "No" });
        Assert.Equal(YesNo.No, (await chat.DealAsync()).Screening.Of(TargetCriterion.Fit).Answer);
    }

    [Fact]
    public async Task Notes_that_are_too_long_are_refused_and_nothing_typed_is_lost()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("筛一下华能");
        await chat.Presses("看结论", new { Fit = "Yes", FitNote = new string('长', 300) });
        chat.Shows("对路");
        Assert.Null((await chat.DealAsync()).Screening.At);
        Assert.Equal(300, chat.Input("FitNote").Length);
        await chat.Presses("看结论", new { Fit = "Yes", FitNote = "集团要上财务共享" });
        Assert.Equal("集团要上财务共享", (await chat.DealAsync()).Screening.Of(TargetCriterion.Fit).Note);
    }

    [Fact]
    public async Task Targets_are_ranked_and_those_to_drop_come_last_with_their_reason()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(
            Target("a", "徐工集团", (TargetCriterion.Fit, YesNo.No, "只用国外系统")),
            Target("b", "海尔"),
            Target("c", "华能集团", (TargetCriterion.Fit, YesNo.Yes, ""), (TargetCriterion.AbilityToPay, YesNo.Yes, "")),
            Of("d", "三一重工") with { Stage = DealStage.Prospect });
        await chat.Says("目标客户排名");
        chat.Shows("3 个目标 · 筛过 2 个 · 该放 1 个", "先打 华能集团：对路、付得起，没有一条不过关。", "1. 华能集团", "2. 海尔", "还没筛过", "该放的", "3. 徐工集团", "只用国外系统", "筛 海尔");
        chat.DoesNotShow("三一重工");
        await chat.Presses("叫停");
        Assert.Equal("只用国外系统", chat.Input("reason"));
        await chat.Says("目标客户");
        await chat.Presses("2. 海尔");
        Assert.Equal("Unknown", chat.Input("Fit"));
    }

    [Theory]
    [InlineData("哪些目标该放弃？")]
    [InlineData("目标客户")]
    [InlineData("rank my targets")]
    [InlineData("which targets should I drop")]
    public async Task The_list_is_reached_by_sentence(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says(sentence);
        Assert.Contains("1. 华能集团", chat.RowsShown());
    }

    [Fact]
    public async Task A_long_list_is_paged()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync([.. Enumerable.Range(10, 12).Select(number => Of($"t{number}", $"客户{number}"))]);
        await chat.Says("目标客户");
        chat.Shows("都还没筛过。从 客户10 开始", "8. 客户17", "还有 4 个");
        await chat.Presses("还有 4 个");
        chat.Shows("12. 客户21");
        chat.DoesNotShow("8. 客户17");
    }

    [Fact]
    public async Task Somebody_else_s_target_and_one_that_is_gone_are_not_touched()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("筛一下华能");
        var save = chat.Press("Targets/Save", new { Fit = "Yes", FitNote = "集团要上财务共享" });
        var other = chat.Another();
        await other.SendAsync(other.Stolen(save));
        other.DoesNotShow("值得打", "对上");
        Assert.Null((await chat.DealAsync()).Screening.At);

        await chat.HandsOverAsync("d1", "李伟");
        await chat.SendAsync(save);
        chat.Shows("李伟", "集团要上财务共享");
        Assert.Null((await chat.DealAsync()).Screening.At);
    }

    [Theory]
    [InlineData("""{ "deal": "d1", "criterion": "Taste", "answer": "Yes" }""")]
    [InlineData("""{ "deal": "d1", "criterion": "Fit", "answer": "Perhaps" }""")]
    [InlineData("""{ "deal": "d1", "answer": 7 }""")]
    public async Task An_answer_that_makes_no_sense_shows_how_things_stand(string data)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Target("d1", "华能集团", (TargetCriterion.Fit, YesNo.Yes, "")));
        await chat.Says("目标客户");
        await chat.Presses("1. 华能集团");
        var press = chat.Press("是");
        press["value"]!["action"]!["data"] = System.Text.Json.Nodes.JsonNode.Parse(data);
        await chat.SendAsync(press);
        chat.Shows("华能集团", "对上 1 条");
        Assert.Single((await chat.DealAsync()).Screening.Answers);
    }

    [Fact]
    public async Task A_deal_that_has_ended_is_screened_no_more()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng with { Closing = new DealClosing { Outcome = DealStatus.Won, At = Chat.Monday } });
        await chat.Says("筛一下华能");
        chat.Shows("已经结束了");
    }

    [Fact]
    public async Task A_target_that_was_screened_is_no_bare_deal_that_goes_away_with_its_only_contact()
    {
        Assert.False(Target("d1", "华能集团", (TargetCriterion.Fit, YesNo.Yes, "")).IsBare);
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        Assert.True((await chat.DealAsync()).IsBare);
    }
}
