using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.NextSteps;

public sealed class NextStepsTests
{
    private static Task<Chat> ChatAsync(Language language = Language.Chinese) => Chat.InTeamsAsync(language).WithAsync(Huaneng, Sany, Siemens);

    private static Task<Chat> WithStepsAsync(params NextStep[] steps) => Chat.InTeamsAsync().WithAsync(steps.Aggregate(Huaneng, (deal, step) => deal.With(step)), Sany);

    private static NextStep Step(string id, string what, string? due = null) =>
        new() { Id = id, What = what, CreatedAt = Chat.Monday, Due = due is null ? null : DateOnly.Parse(due, null) };

    [Theory]
    [InlineData("华能下一步周五前发方案", "d1", "发方案", "2026-11-27", StepOwner.Ours, "")]
    [InlineData("下周三前让李处给流程图", "d1", "给流程图", "2026-12-02", StepOwner.Customer, "李处")]
    [InlineData("周五前发方案给王总", "d1", "发方案给王总", "2026-11-27", StepOwner.Ours, "王总")]
    [InlineData("华能他们月底前给需求清单", "d1", "给需求清单", "2026-11-30", StepOwner.Customer, "")]
    [InlineData("三一下一步：给张工发案例", "d2", "给张工发案例", null, StepOwner.Ours, "张工")]
    [InlineData("next step for Siemens: send proposal by Friday", "d3", "send proposal", "2026-11-27", StepOwner.Ours, "")]
    public async Task Steps_are_noted_in_one_line(string sentence, string deal, string what, string? due, StepOwner whose, string person)
    {
        await using var chat = await ChatAsync();
        await chat.Says(sentence);
        var step = Assert.Single((await chat.DealAsync(deal)).NextSteps);
        Assert.Equal((what, due is null ? null : DateOnly.Parse(due, null), whose, person), (step.What, step.Due, step.Whose, step.Person));
    }

    [Theory]
    [InlineData("下周三前给正式报价")]
    [InlineData("周五前给详细方案")]
    public async Task What_is_given_is_no_customer(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(DealsAtHand.Huaneng);
        await chat.Says(sentence);
        chat.Shows("已记下", "华能集团");
    }

    [Theory]
    [InlineData("国网下一步周五前发方案", "国网")]
    [InlineData("周五前给国网发方案", "国网")]
    public async Task A_step_for_a_customer_nobody_knows_never_goes_to_the_deal_talked_about(string sentence, string customer)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(DealsAtHand.Huaneng);
        await chat.Says("看看华能");
        await chat.Says(sentence);
        chat.Shows($"“{customer}”还没有商机。是新客户吗？");
        Assert.Empty((await chat.DealAsync()).NextSteps);
        await chat.Presses($"是，新建“{customer}”");
        chat.Shows("已记下", "发方案", customer);
        Assert.Empty((await chat.DealAsync()).NextSteps);
    }

    [Fact]
    public async Task A_step_shows_its_day_and_owner_and_what_can_be_done()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能下一步周五前发方案");
        chat.Shows("已记下", "发方案", "华能集团", "11月27日 周五前 · 我方", "完成", "推迟", "修改", "不做了");
    }

    [Fact]
    public async Task A_step_without_a_day_is_kept_and_a_day_is_one_tap_away()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能下一步：发方案");
        chat.Shows("哪天前？", "11月24日 周二", "11月27日 周五", "11月30日 周一");
        await chat.Presses("11月27日 周五");
        chat.Shows("11月27日 周五前");
        var step = Assert.Single((await chat.DealAsync()).NextSteps);
        Assert.Equal((new DateOnly(2026, 11, 27), 0), (step.Due, step.Postponed));
    }

    [Fact]
    public async Task A_done_step_asks_for_the_next_one_and_can_be_taken_back()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案", "2026-11-25"));
        await chat.Says("方案发了");
        chat.Shows("已完成", "发方案", "接下来呢", "留一点尾巴", "加下一步");
        await chat.Presses("撤销");
        chat.Shows("待办", "发方案");
        Assert.Equal(StepStatus.Open, Assert.Single((await chat.DealAsync()).NextSteps).Status);

        await chat.Presses("完成");
        await chat.Presses("加下一步");
        await chat.Presses("NextSteps/Save", new { what = "约演示", due = "2026-12-01" });
        chat.Shows("已记下", "约演示");
    }

    [Fact]
    public async Task Where_another_step_is_left_it_is_named()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案", "2026-11-25"), Step("s2", "约演示", "2026-12-01"));
        await chat.Says("方案发了");
        chat.Shows("已完成", "接下来：约演示 · 12月1日 周二前");
        chat.DoesNotShow("留一点尾巴");
    }

    [Fact]
    public async Task Which_of_several_is_done_is_asked()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案给王总"), Step("s2", "发方案给李处"), Step("s3", "约演示"));
        await chat.Says("方案发了");
        chat.Shows("完成的是哪一步？");
        Assert.Equal(["发方案给李处", "发方案给王总"], chat.RowsShown().Order(StringComparer.Ordinal));
        await chat.Presses("发方案给王总");
        chat.Shows("已完成", "发方案给王总");
        Assert.Equal(StepStatus.Done, (await chat.DealAsync()).FindStep("s1")!.Status);
    }

    [Fact]
    public async Task A_step_is_moved_and_the_third_time_the_coach_asks()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案", "2026-11-25"));
        await chat.Says("发方案推到下周一");
        chat.Shows("发方案", "11月30日 周一前");
        await chat.Says("发方案推到下周二");
        chat.DoesNotShow("还是对的下一步吗");
        await chat.Says("发方案推迟到下周三");
        chat.Shows("已经推了 3 次", "还是对的下一步吗", "不做了");
        Assert.Equal(3, (await chat.DealAsync()).FindStep("s1")!.Postponed);
        await chat.Presses("不做了");
        chat.Shows("不做了", "那换成哪一步？");
    }

    [Fact]
    public async Task Moving_by_button_offers_days()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案", "2026-11-20"));
        await chat.Says("我的下一步");
        chat.Shows("过期 3 天");
        await chat.Presses("推迟");
        chat.Shows("推到哪天？");
        await chat.Presses("11月30日 周一");
        Assert.Equal(new DateOnly(2026, 11, 30), (await chat.DealAsync()).FindStep("s1")!.Due);
    }

    [Theory]
    [InlineData("我的下一步")]
    [InlineData("这周要做什么")]
    [InlineData("待办")]
    [InlineData("my next steps")]
    [InlineData("what do I have to do this week?")]
    public async Task Open_steps_are_listed_the_overdue_first(string question)
    {
        await using var chat = await WithStepsAsync(Step("s1", "约演示", "2026-11-27"), Step("s2", "发方案", "2026-11-20"), Step("s3", "旧事", "2026-11-01") with { Status = StepStatus.Done });
        await chat.Says(question);
        Assert.Equal(["发方案", "约演示"], chat.RowsShown().Where(row => row.Length == 3));
    }

    [Fact]
    public async Task What_is_done_leaves_the_list_and_the_list_stays()
    {
        await using var chat = await WithStepsAsync(Step("s1", "约演示", "2026-11-27"), Step("s2", "发方案", "2026-11-20"));
        await chat.Says("我的下一步");
        await chat.Presses("完成");
        chat.Shows("约演示", "已完成");
        Assert.Equal(StepStatus.Done, (await chat.DealAsync()).FindStep("s2")!.Status);
        Assert.Equal(StepStatus.Open, (await chat.DealAsync()).FindStep("s1")!.Status);
    }

    [Fact]
    public async Task Nobody_without_steps_is_left_at_a_dead_end()
    {
        await using var chat = await ChatAsync();
        await chat.Says("我的下一步");
        chat.Shows("说一句就记下", "记下一步");
        await chat.Says("记下一步");
        chat.Shows("哪个商机");
        await chat.Presses("三一重工");
        chat.Shows("做什么、谁来做");
        await chat.Presses("NextSteps/Save", new { due = "2026-12-01" });
        chat.Shows("还差一点", "做什么？");
        await chat.Says("改到周五");
        Assert.Equal("2026-11-27", chat.Input("due"));
        await chat.Presses("NextSteps/Save", new { what = "约演示" });
        chat.Shows("已记下", "三一重工", "11月27日 周五前");
    }

    [Fact]
    public async Task A_form_older_than_another_devices_change_asks_before_it_wins()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案", "2026-11-25"));
        await chat.Says("我的下一步");
        await chat.Presses("发方案");
        await chat.Presses("修改");
        await using var phone = chat.Another(chat.User);
        await phone.Says("发方案推到下周一");
        await chat.Presses("NextSteps/Save", new { what = "发新方案" });
        chat.Shows("刚在别处改过", "11月30日 周一前");
        await chat.Presses("NextSteps/Save");
        Assert.Equal("发新方案", (await chat.DealAsync()).FindStep("s1")!.What);
    }

    [Fact]
    public async Task A_deal_handed_over_meanwhile_is_told_and_the_words_come_back()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案", "2026-11-25"));
        await chat.Says("我的下一步");
        await chat.Presses("发方案");
        await chat.Presses("修改");
        await chat.HandsOverAsync("d1", "赵磊");
        await chat.Presses("NextSteps/Save", new { what = "发新方案" });
        chat.Shows("赵磊", "你刚才写的是：发新方案");
    }

    [Fact]
    public async Task Another_person_neither_sees_nor_changes_the_step()
    {
        await using var chat = await WithStepsAsync(Step("s1", "发方案", "2026-11-25"));
        await chat.Says("我的下一步");
        var press = chat.Press("NextSteps/Done");
        await using var stranger = chat.Another();
        await stranger.SendAsync(stranger.Stolen(press));
        stranger.Shows("这个商机已经不在了");
        stranger.DoesNotShow("发方案", "华能");
        Assert.Equal(StepStatus.Open, (await chat.DealAsync()).FindStep("s1")!.Status);
    }

    [Theory]
    [InlineData("明天下午三点去拜访华能集团的王总")]
    [InlineData("明天去见王总")]
    [InlineData("下周二下午三点给王总做演示")]
    public async Task Visits_are_not_taken_for_steps(string sentence)
    {
        await using var chat = await ChatAsync();
        await chat.Says(sentence);
        chat.Shows("计划拜访");
        Assert.Empty((await chat.DealAsync()).NextSteps);
    }

    [Fact]
    public async Task English_reps_get_the_same()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("Next step for Siemens: send the proposal by Friday");
        chat.Shows("Noted", "send the proposal", "by Fri, Nov 27 · Ours");
        await chat.Says("move send the proposal to Monday");
        chat.Shows("by Mon, Nov 30");
        await chat.Says("done with the proposal");
        chat.Shows("Done", "leave a little tail", "Add a next step");
    }
}
