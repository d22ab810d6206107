using System.Text.Json.Nodes;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

/// <summary>After the visit: asked for by the coach, or told by the rep.</summary>
public sealed class DebriefTests
{
    private const string Report = "华能聊完了，王总说预算一千万，要下周给方案";

    private static DateTimeOffset At(int day, int hour, int minute = 0) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(8));

    private static async Task<Chat> AfterVisitAsync(int hour = 16)
    {
        var chat = await Chat.InTeamsAsync();
        await chat.Says("今天下午三点去拜访华能集团的王总");
        await chat.Submits(new { goal = "同意下周看一次演示" });
        await chat.ItIs(At(23, hour));
        return chat;
    }

    private static string LastText(Chat chat) => chat.Screen.Last(each => each.Activity["text"] is JsonValue).Activity["text"]!.ToString();

    [Fact]
    public async Task A_report_in_one_sentence_becomes_facts_a_step_a_contact_and_a_message()
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says(Report);
        chat.Shows("我听到的是这些", "华能集团 · 王总", "当初的目标：同意下周看一次演示", "预算 · 听王总说：预算一千万");
        Assert.Equal("王总说预算一千万", chat.Input("learnt"));
        Assert.Equal("下周给方案", chat.Input("next"));
        chat.ShowsGolden("Debrief.zh-CN");

        await chat.Presses("记下", new { reached = "Yes", mood = "Warm" });
        chat.Shows("下一步定在哪天？", "11月24日 周二", "11月27日 周五", "11月30日 周一");
        await chat.Presses("11月27日 周五");
        chat.Shows("已记下", "目标达到了 · 客户热情", "预算 · 听王总说：预算一千万", "下周给方案（11月27日 周五）");
        chat.ShowsGolden("Outcome.zh-CN");
        Assert.Equal("王总，您好！谢谢您抽时间，这次聊得很有收获。跟您确认一下：咱们说定了下周看一次演示；我这边11月27日（周五）前给方案。如有出入，您随时告诉我。", LastText(chat));

        var deal = await chat.StoredAsync("华能集团");
        var visit = Assert.Single(deal.Visits);
        Assert.Equal((VisitStatus.Held, GoalReached.Yes, CustomerMood.Warm), (visit.Status, visit.Debrief!.Reached, visit.Debrief.Mood));
        var fact = Assert.Single(deal.Facts);
        Assert.Equal((GateQuestion.BudgetPlan, Evidence.Heard, "王总", "预算一千万", visit.Id), (fact.Answers!.Value, fact.Evidence, fact.Source, fact.Text, fact.Visit!));
        var step = Assert.Single(deal.NextSteps);
        Assert.Equal(("下周给方案", new DateOnly(2026, 11, 27), StepOwner.Ours, visit.Id), (step.What, step.Due!.Value, step.Whose, step.Visit!));
        var contact = Assert.Single(deal.Contacts);
        Assert.Equal((ContactKind.Meeting, visit.Id), (contact.Kind, contact.Visit!));
        Assert.Equal(["王总"], contact.People);
        Assert.NotNull(deal.FindPersonCalled("王总")!.LastMet);
    }

    [Fact]
    public async Task A_meeting_noted_in_one_line_and_then_debriefed_is_one_contact()
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says("刚见了王总，他说预算一千万");
        await chat.Presses("Visit/Debrief");
        await chat.Presses("记下", new { reached = "Yes", learnt = "他说预算一千万，月底上会" });
        var deal = await chat.StoredAsync("华能集团");
        var contact = Assert.Single(deal.Contacts);
        Assert.Equal(deal.Visits[0].Id, contact.Visit);
        Assert.Single(deal.Facts, fact => fact.Answers == GateQuestion.BudgetPlan);
        Assert.All(deal.Facts, fact => Assert.Equal(deal.Visits[0].Id, fact.Visit));
    }

    [Theory]
    [InlineData("王总说预算批了，盖章了", "预算 · 王总确认：预算批了，盖章了", Evidence.Confirmed)]
    [InlineData("王总说預算批了，蓋章了", "预算 · 王总确认：預算批了，蓋章了", Evidence.Confirmed)]
    [InlineData("我觉得预算批了", "预算 · 我们的猜测：我觉得预算批了", Evidence.Assumed)]
    public async Task How_sure_an_answer_is_is_told_before_it_is_saved_and_kept(string learnt, string shown, Evidence evidence)
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says("华能聊完了，" + learnt);
        chat.Shows(shown);
        await chat.Presses("Visit/DebriefSave", new { reached = "Yes" });
        chat.Shows("已记下", shown);
        Assert.Equal(evidence, Assert.Single((await chat.StoredAsync("华能集团")).Facts).Evidence);
    }

    [Fact]
    public async Task An_answer_is_told_as_confirmed_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("I'm meeting Mr. Chen from Siemens China today at 3pm");
        await chat.Submits(new { goal = "agrees to a demo next week" });
        await chat.ItIs(At(23, 16));
        await chat.Says("Debrief Siemens: Mr. Chen said the budget is approved, it is signed");
        chat.Shows("Budget · confirmed by Mr. Chen: the budget is approved, it is signed");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("I'm meeting Mr. Chen from Siemens China today at 3pm");
        await chat.Submits(new { goal = "agrees to a demo next week" });
        await chat.ItIs(At(23, 16));
        await chat.Says("Debrief Siemens: Mr. Chen said the budget is 10 million, he wants us to send a proposal by Friday");
        chat.Shows("This is what I heard", "Budget · heard from Mr. Chen: the budget is 10 million");
        Assert.Equal("2026-11-27", chat.Input("due"));
        chat.ShowsGolden("Debrief.en-US");
        await chat.Presses("Visit/DebriefSave", new { reached = "Yes", mood = "Neutral" });
        chat.Shows("Saved", "Goal reached · customer neutral");
        chat.ShowsGolden("Outcome.en-US");
        Assert.StartsWith("Hello Mr. Chen, thank you for your time.", LastText(chat), StringComparison.Ordinal);
        Assert.Contains("a demo next week", LastText(chat), StringComparison.Ordinal);
        Assert.True(LastText(chat).Split(' ').Length <= 60);
        await chat.Presses("Correct");
        chat.ShowsGolden("Facts.en-US");

        await chat.Says("I'm meeting Ms. Li from Bosch China today at 5pm");
        await chat.Submits();
        await chat.ItIs(At(23, 18, 15));
        chat.Shows("How did it go with Ms. Li?");
        chat.ShowsGolden("Debrief.asked.en-US");
        await chat.Presses("It didn't happen");
        chat.Shows("No harm done");
        chat.ShowsGolden("NotHeld.en-US");
    }

    [Fact]
    public async Task The_coach_asks_a_quarter_of_an_hour_after_the_end_and_once_more_at_the_days_end()
    {
        await using var chat = await AfterVisitAsync(14);
        await chat.ItIs(At(23, 16, 14));
        Assert.Equal(0, chat.NewMessages);
        await chat.ItIs(At(23, 16, 15));
        chat.Shows("见完王总了，怎么样？", "达到了", "热情", "没见成");
        chat.ShowsGolden("Debrief.asked.zh-CN");
        await chat.RestartsAsync();
        await chat.ItIs(At(23, 18, 29));
        Assert.Equal(0, chat.NewMessages);
        await chat.ItIs(At(23, 18, 30));
        chat.Shows("今天见王总的事还没记");
        await chat.ItIs(At(25, 18, 30));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task Free_text_fills_the_card_that_the_coach_sent()
    {
        await using var chat = await AfterVisitAsync(14);
        await chat.ItIs(At(23, 16, 15));
        await chat.Says("目标达到了，王总很热情，他说用友也来过，答应周五前给我们组织架构图");
        Assert.Equal("Yes", chat.Input("reached"));
        Assert.Equal("Warm", chat.Input("mood"));
        Assert.Equal("他说用友也来过", chat.Input("learnt"));
        Assert.Equal("Customer", chat.Input("whose"));
        Assert.Equal("2026-11-27", chat.Input("due"));
        await chat.Presses("Visit/DebriefSave");
        chat.Shows("已记下", "竞争对手 · 听王总说：用友也来过", "客户：");

        await chat.ItIs(At(23, 18, 30));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task Whoever_is_in_the_middle_of_something_keeps_it_and_the_card_waits()
    {
        await using var chat = await AfterVisitAsync(14);
        await chat.Says("后天上午十点去拜访国家电网的李处长");
        await chat.ItIs(At(23, 16, 15));
        chat.Shows("见完王总了，怎么样？");
        await chat.Says("改成十一点");
        Assert.Equal("11:00", chat.Input("time"));
        await chat.Presses("Visit/DebriefSave", new { reached = "Partly", learnt = "预算还没批" });
        chat.Shows("已记下", "目标达到一部分");
    }

    [Fact]
    public async Task One_who_did_not_meet_moves_the_visit_or_cancels_it_and_nothing_is_recorded()
    {
        await using var chat = await AfterVisitAsync(14);
        await chat.ItIs(At(23, 16, 15));
        await chat.Presses("没见成");
        chat.Shows("没见成不要紧", "改个时间", "取消拜访");
        chat.ShowsGolden("NotHeld.zh-CN");
        await chat.Presses("Visit/Change");
        await chat.Submits(new { date = "2026-11-26", time = "15:00" });
        chat.Shows("已保存", "11月26日 周四 15:00");
        var deal = await chat.StoredAsync("华能集团");
        Assert.Equal((VisitStatus.Planned, 0, 0), (deal.Visits[0].Status, deal.Facts.Count, deal.Contacts.Count));

        await chat.ItIs(At(26, 14));
        chat.Shows("进门前看一分钟");
        await chat.ItIs(At(26, 16, 15));
        chat.Shows("见完王总了，怎么样？");
        await chat.Says("王总没见成");
        chat.Shows("没见成不要紧");
        await chat.Presses("取消拜访");
        chat.Shows("已取消");
        await chat.ItIs(At(26, 22));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task A_debrief_saved_twice_is_saved_once_and_a_held_visit_shows_what_came_of_it()
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says(Report);
        var press = chat.Press("记下", new { due = "2026-11-27" });
        await chat.SendAsync(press);
        press["id"] = "another-activity";
        await chat.SendAsync(press);
        chat.Shows("已记下");
        var deal = await chat.StoredAsync("华能集团");
        Assert.Equal((1, 1, 1, 1), (deal.Visits.Count, deal.Facts.Count, deal.NextSteps.Count, deal.Contacts.Count));

        await chat.Says("看看华能的拜访");
        chat.Shows("已记下", "预算 · 听王总说：预算一千万");
        await chat.Says("我的拜访");
        chat.Shows("还没有计划好的拜访");
    }

    [Fact]
    public async Task What_was_sorted_wrong_is_put_right()
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says(Report);
        await chat.Presses("记下", new { learnt = "预算一千万。今天天气不错", due = "2026-11-27" });
        chat.Shows("其他 · 听王总说：今天天气不错");
        await chat.Presses("改归类");
        chat.ShowsGolden("Facts.zh-CN");
        await chat.Presses("Visit/FactsSave", new { fact0 = "Timeline", fact1 = "Drop" });
        chat.Shows("时间表 · 听王总说：预算一千万");
        chat.DoesNotShow("天气");
        Assert.Equal(GateQuestion.Timeline, Assert.Single((await chat.StoredAsync("华能集团")).Facts).Answers);
    }

    [Fact]
    public async Task The_message_can_be_put_in_other_words()
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says(Report);
        await chat.Presses("记下", new { due = "2026-11-27" });
        var first = LastText(chat);
        await chat.Presses("换个说法");
        var second = LastText(chat);
        await chat.Presses("换个说法");
        Assert.Equal(3, new[] { first, second, LastText(chat) }.Distinct().Count());
    }

    [Fact]
    public async Task A_visit_that_was_never_planned_can_be_told_of()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.HasAsync(chat.Deal("国家电网"));
        await chat.Says("国家电网聊完了，李处长说下个月招标");
        chat.Shows("国家电网", "决策过程");
        await chat.Presses("Visit/DebriefSave");
        chat.Shows("已记下", "国家电网 · 李处长", "决策过程 · 听李处长说：下个月招标");
        var deal = await chat.StoredAsync("国家电网");
        Assert.Equal(VisitStatus.Held, Assert.Single(deal.Visits).Status);
        Assert.NotNull(deal.FindPersonCalled("李处长"));
    }

    [Theory]
    [InlineData("华能聊完了", "")]
    [InlineData("复盘华能", "")]
    [InlineData("debrief 华能", "")]
    [InlineData("刚从华能回来，预算还没批", "预算还没批")]
    [InlineData("见完王总了，他说对手是用友", "他说对手是用友")]
    [InlineData("复盘一下华能：王总说年底前上线", "王总说年底前上线")]
    public async Task A_debrief_is_begun_in_many_ways_and_the_beginning_is_no_news(string sentence, string learnt)
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says(sentence);
        chat.Shows("华能集团 · 王总");
        Assert.Equal(learnt, chat.Input("learnt"));
        Assert.NotNull(chat.Press("Visit/DebriefSave"));
    }

    [Fact]
    public async Task A_deal_handed_over_meanwhile_gives_the_words_back()
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says(Report);
        await chat.ChangesAsync("华能集团", deal => deal.HandOver("somebody", "李雷", Chat.Monday));
        await chat.Presses("记下", new { due = "2026-11-27" });
        chat.Shows("移交给李雷了", "王总说预算一千万");
    }

    [Fact]
    public async Task A_strangers_press_reaches_nothing()
    {
        await using var chat = await AfterVisitAsync();
        await chat.Says(Report);
        var press = chat.Press("记下", new { due = "2026-11-27" });
        await using var stranger = chat.Another();
        await stranger.SendAsync(stranger.Stolen(press));
        stranger.Shows("已经不在了");
        Assert.Equal(VisitStatus.Planned, (await chat.StoredAsync("华能集团")).Visits[0].Status);
    }

    [Fact]
    public async Task Three_days_of_silence_end_with_one_question()
    {
        await using var chat = await AfterVisitAsync(14);
        await chat.ItIs(At(26, 10));
        Assert.Equal(1, chat.NewMessages);
        chat.Shows("见完王总了，怎么样？");
        await chat.ItIs(At(26, 18, 30));
        Assert.Equal(0, chat.NewMessages);
    }
}
