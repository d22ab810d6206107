using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

/// <summary>The brief before the door, asked for or by itself.</summary>
public sealed class BriefTests
{
    private static DateTimeOffset At(int day, int hour, int minute = 0) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(8));

    private static async Task<Chat> WithVisitAsync(string sentence = "明天下午三点去拜访华能集团的王总")
    {
        var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("华能集团", "ERP升级")
            .With(new Stakeholder { Id = "p1", Name = "王总", Title = "财务总监", Role = DecisionRole.Approver, Stance = Stance.Doubtful })
            .With(new Contact { Id = "c1", At = Chat.Monday.AddDays(-3), Kind = ContactKind.WeChat, People = ["王总"], Summary = "让我们先出个思路" })
            .With(new NextStep { Id = "s1", What = "方案思路", Due = new(2026, 11, 24), CreatedAt = Chat.Monday })
            .With(new NextStep { Id = "s2", What = "给组织架构图", Whose = StepOwner.Customer, CreatedAt = Chat.Monday }));
        await chat.Says(sentence);
        await chat.Submits();
        return chat;
    }

    [Theory]
    [InlineData("给我华能的拜访简报")]
    [InlineData("明天见王总，简报")]
    [InlineData("简报")]
    public async Task A_brief_says_in_a_minute_what_counts(string sentence)
    {
        await using var chat = await WithVisitAsync();
        await chat.Says(sentence);
        chat.Shows(
            "华能集团 · ERP升级 · 王总", "11月24日 周二 15:00", "财务总监 · 批钱、审批的人 · 有疑虑", "建议：说出他最不放心的一点",
            "上次说好的“给组织架构图”", "我们欠的：方案思路（11月24日 周二", "他们答应的：给组织架构图", "11月20日 周五", "让我们先出个思路", "别急着解释", "王总，谢谢您抽时间");
        chat.ShowsGolden("Brief.zh-CN");
    }

    [Fact]
    public async Task What_the_rep_planned_himself_is_not_called_a_suggestion()
    {
        await using var chat = await WithVisitAsync();
        await chat.Presses("Visit/Change");
        await chat.Submits(new { goal = "同意立项", questions = "预算批了吗？\n谁拍板？\n何时上会？\n还有谁？", bring = "方案", trap = "别谈价", tail = "约周五" });
        await chat.ItIs(At(23, 9, 5));
        await chat.Says("简报");
        chat.Shows("同意立项", "预算批了吗？", "何时上会？");
        chat.DoesNotShow("建议", "还有谁？");
    }

    [Fact]
    public async Task English_reps_get_theirs()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        await chat.Submits();
        await chat.Says("brief me for Siemens");
        chat.Shows("One minute before the door", "Siemens China · Mr. Chen", "role not known yet", "Suggested: names the one thing");
        chat.ShowsGolden("Brief.en-US");
    }

    [Fact]
    public async Task Without_visits_a_brief_leads_to_planning_one()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("给我拜访简报");
        chat.Shows("还没有计划好的拜访", "计划一次拜访");
    }

    [Fact]
    public async Task The_brief_comes_an_hour_before_by_itself_and_once()
    {
        await using var chat = await WithVisitAsync();
        await chat.ItIs(At(24, 13, 59));
        Assert.Equal(0, chat.NewMessages);
        await chat.ItIs(At(24, 14));
        chat.Shows("进门前看一分钟", "华能集团 · ERP升级 · 王总");
        Assert.Equal(1, chat.NewMessages);
        await chat.RestartsAsync();
        await chat.ItIs(At(24, 14, 30));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task For_an_early_visit_it_comes_the_evening_before()
    {
        await using var chat = await WithVisitAsync("明天早上八点半去拜访华能集团的王总");
        await chat.ItIs(At(23, 19, 59));
        Assert.Equal(0, chat.NewMessages);
        await chat.ItIs(At(23, 20));
        chat.Shows("进门前看一分钟", "8:30");
        await chat.ItIs(At(24, 7, 30));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task A_brief_that_comes_too_late_does_not_come()
    {
        await using var chat = await WithVisitAsync();
        await chat.ItIs(At(24, 15, 5));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task A_cancelled_visit_sends_nothing_and_a_moved_one_at_its_new_time()
    {
        await using var chat = await WithVisitAsync();
        await chat.Says("把明天见王总改到后天下午四点");
        await chat.Submits();
        await chat.ItIs(At(24, 18, 30));
        Assert.Equal(0, chat.NewMessages);
        await chat.ItIs(At(25, 15));
        chat.Shows("进门前看一分钟", "16:00");

        await chat.Says("取消华能的拜访");
        await chat.Presses("Visit/CancelNow");
        await chat.ItIs(At(25, 22));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task A_visit_moved_after_its_brief_is_briefed_again()
    {
        await using var chat = await WithVisitAsync();
        await chat.ItIs(At(24, 14));
        await chat.Says("把见王总改到后天下午三点");
        await chat.Submits(new { date = "2026-11-25" });
        await chat.ItIs(At(25, 14));
        chat.Shows("进门前看一分钟");
    }

    [Fact]
    public async Task A_deal_handed_over_sends_its_old_owner_nothing()
    {
        await using var chat = await WithVisitAsync();
        await chat.ChangesAsync("华能集团", deal => deal.HandOver("somebody", "李雷", Chat.Monday));
        await chat.ItIs(At(24, 20));
        Assert.Equal(0, chat.NewMessages);
    }
}
