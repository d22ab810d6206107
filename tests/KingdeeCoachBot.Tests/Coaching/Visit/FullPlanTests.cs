using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

/// <summary>A plan with all that the course asks of it, filled from what the deal knows.</summary>
public sealed class FullPlanTests
{
    private const string Sentence = "明天下午三点去拜访华能集团的王总";

    private static Stakeholder Wang => new() { Id = "p1", Name = "王总", Role = DecisionRole.Approver };

    [Fact]
    public async Task From_a_sentence_to_a_full_plan_takes_three_exchanges()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("华能集团").With(Wang).With(new NextStep { Id = "s1", What = "方案思路", Due = new(2026, 11, 24), CreatedAt = Chat.Monday }));

        await chat.Says(Sentence);
        chat.DoesNotShow("预算列没列，有多少，归谁批\n");
        Assert.Equal("", chat.Input("goal"));
        await chat.Presses("采用建议");
        chat.Shows("空着的地方按这个商机填了建议", "M4");
        Assert.Equal("告诉我预算列没列、归谁批", chat.Input("goal"));
        Assert.Contains("这笔钱走的是哪块预算", chat.Input("questions"), StringComparison.Ordinal);
        Assert.Contains("方案思路", chat.Input("bring"), StringComparison.Ordinal);
        Assert.Equal("2026-11-27", chat.Input("tailDue"));
        await chat.Submits(new { minutes = 90, companions = "售前小刘" });

        chat.Shows("已保存", "90分钟", "告诉我预算列没列、归谁批", "售前小刘", "别踩的坑", "方案思路", "11月27日 周五");
        chat.DoesNotShow("教练问你");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.HasAsync(chat.Deal("Siemens China").With(new Stakeholder { Id = "p1", Name = "Mr. Chen", Role = DecisionRole.Decider, Stance = Stance.Doubtful }));
        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        await chat.Presses("Use suggestions");
        Assert.Equal("names what worries him most about us", chat.Input("goal"));
        Assert.StartsWith("What are you least comfortable with here?", chat.Input("questions"), StringComparison.Ordinal);
        await chat.Submits();
        chat.Shows("Saved", "Don't rush to explain", "What to bring");
    }

    [Fact]
    public async Task Suggestions_leave_the_reps_own_words_and_wait_for_nothing()
    {
        await using var chat = await Chat.InEmulatorAsync();
        await chat.Says("计划一次拜访");
        await chat.Presses("采用建议", new { goal = "同意看演示", customer = "华能集团" });
        chat.DoesNotShow("还差一点");
        Assert.Equal("同意看演示", chat.Input("goal"));
        Assert.Equal("华能集团", chat.Input("customer"));
        Assert.NotEqual("", chat.Input("trap"));

        await chat.Says("算了");
        await chat.Presses("Visit/Suggest");
        Assert.Equal("同意看演示", chat.Input("goal"));
    }

    [Fact]
    public async Task Several_people_have_a_goal_each_and_become_people_of_the_deal()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总和李处长");
        Assert.Equal("王总、李处长", chat.Input("person"));
        chat.Shows("王总：要他答应什么？", "李处长：要他答应什么？");
        chat.ShowsGolden("Form.people.zh-CN");
        await chat.Submits(new { goal0 = "同意立项", goal1 = "说出选型标准" });
        chat.Shows("已保存", "王总、李处长", "王总：同意立项", "李处长：说出选型标准");
        chat.ShowsGolden("Plan.people.zh-CN");

        var deal = await chat.StoredAsync("华能集团");
        Assert.Equal(["王总", "李处长"], deal.People.Select(person => person.Name));
        Assert.Equal([new Attendee("王总", "同意立项"), new Attendee("李处长", "说出选型标准")], deal.Visits[0].Attendees);
    }

    [Fact]
    public async Task Several_people_and_several_deals_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        var (erp, hr) = (chat.Deal("Siemens China", "ERP upgrade"), chat.Deal("Siemens China", "HR cloud"));
        await chat.HasAsync(erp, hr);
        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        await chat.Submits(new { person = "Mr. Chen, Ms. Li" });
        chat.Shows("This customer has several deals", "Mr. Chen: what should be agreed?");
        chat.ShowsGolden("Form.deals.en-US");
        await chat.Submits(new { into = erp.Id, goal1 = "introduces us to the CFO" });
        chat.Shows("Saved", "Siemens China · ERP upgrade · Mr. Chen, Ms. Li", "Ms. Li: introduces us to the CFO");
        chat.ShowsGolden("Plan.people.en-US");
    }

    [Fact]
    public async Task Names_understood_by_their_sound_are_told()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("华能集团").With(Wang));
        await chat.Says("明天下午三点去拜访华能集团的汪总");
        chat.Shows("“汪总”我按音听成了王总");
        Assert.Equal("王总", chat.Input("person"));
    }

    [Fact]
    public async Task Somebody_who_joins_later_keeps_the_others_goals()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总和李处长");
        await chat.Submits(new { goal0 = "同意立项" });
        await chat.Presses("Visit/Change");
        await chat.Submits(new { person = "陈工、王总" });
        chat.Shows("已保存", "陈工、王总", "王总：同意立项");
        chat.DoesNotShow("陈工：", "李处长：");
    }

    [Fact]
    public async Task With_several_deals_the_rep_chooses_and_nothing_is_picked_silently()
    {
        await using var chat = await Chat.InTeamsAsync();
        var (erp, hr) = (chat.Deal("华能集团", "ERP升级"), chat.Deal("华能集团", "人力云"));
        await chat.HasAsync(erp, hr);
        await chat.Says(Sentence);
        Assert.Equal("", chat.Input("into"));
        await chat.Submits();
        chat.Shows("这家客户有几个商机");
        chat.ShowsGolden("Form.deals.zh-CN");

        await chat.Submits(new { into = hr.Id });
        chat.Shows("已保存", "华能集团 · 人力云 · 王总");
    }

    [Fact]
    public async Task A_new_deal_may_be_chosen_beside_the_others()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("华能集团", "ERP升级"), chat.Deal("华能集团", "人力云"));
        await chat.Says(Sentence);
        await chat.Submits(new { into = "new" });
        chat.Shows("已保存", "华能集团 · 王总");
        chat.DoesNotShow("ERP升级", "人力云");
    }

    [Fact]
    public async Task A_person_known_in_two_deals_is_asked_about()
    {
        await using var chat = await Chat.InTeamsAsync();
        var (huaneng, guowang) = (chat.Deal("华能集团").With(Wang), chat.Deal("国家电网").With(Wang));
        await chat.HasAsync(huaneng, guowang);
        await chat.Says("明天下午三点见王总");
        Assert.Equal("", chat.Input("customer"));
        await chat.Submits(new { into = guowang.Id });
        chat.Shows("已保存", "国家电网 · 王总");
    }

    [Fact]
    public async Task A_sentence_without_a_name_means_what_the_talk_is_about()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(Sentence);
        await chat.Submits();
        await chat.Says("下周二上午十点再去拜访一次");
        Assert.Equal("华能集团", chat.Input("customer"));
    }

    [Fact]
    public async Task A_deal_handed_over_meanwhile_is_named_and_the_words_come_back()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("华能集团", "ERP升级"));
        await chat.Says(Sentence);
        await chat.Submits();
        await chat.Presses("Visit/Change");
        await chat.ChangesAsync("华能集团", deal => deal.HandOver("somebody", "李雷", Chat.Monday));

        await chat.Submits(new { goal = "同意下周看演示" });
        chat.Shows("这个商机已经移交给李雷了", "你刚才写的在这里", "目标：同意下周看演示");
    }

    [Fact]
    public async Task A_deal_closed_meanwhile_is_opened_again_only_when_asked()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("华能集团", "ERP升级"));
        await chat.Says(Sentence);
        await chat.Submits();
        await chat.Presses("Visit/Change");
        await chat.ChangesAsync("华能集团", deal => deal.Close(new DealClosing { Outcome = DealStatus.Lost, At = Chat.Monday }, "me"));

        await chat.Submits(new { goal = "同意下周看演示" });
        chat.Shows("已经关闭", "重新打开");
        chat.ShowsGolden("Form.closed.zh-CN");
        Assert.Equal("同意下周看演示", chat.Input("goal"));
        await chat.Submits(new { reopen = "true" });
        chat.Shows("已保存", "同意下周看演示");
        Assert.Equal(DealStatus.Open, (await chat.StoredAsync("华能集团")).Status);
    }

    [Fact]
    public async Task A_visit_stored_before_there_was_more_to_a_plan_still_reads()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("华能集团") with
        {
            Schema = 1,
            Visits = [new KingdeeCoachBot.Methodology.Visit { Id = "old", Person = "王总", Start = Chat.Monday.AddDays(1), Zone = "Asia/Shanghai", Minutes = 0 }],
        });
        await chat.Says("看看华能的拜访");
        chat.Shows("已计划", "华能集团 · 王总");
        await chat.Presses("Visit/Change");
        await chat.Submits(new { goal = "同意看演示" });
        chat.Shows("已保存", "同意看演示");
    }
}
