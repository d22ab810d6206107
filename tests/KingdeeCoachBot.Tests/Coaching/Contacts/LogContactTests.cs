using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Contacts;

public sealed class LogContactTests
{
    private static Task<Chat> ChatAsync(Language language = Language.Chinese) => Chat.InTeamsAsync(language).WithAsync(Huaneng, Sany, Siemens);

    [Fact]
    public async Task One_line_is_one_contact_with_what_was_said_as_a_fact()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚和李处微信聊了，他说预算过了");
        chat.Shows("已记下", "华能集团", "微信 · 李处 · 11月23日 周一", "预算过了", "记为：预算 · 听李处说", "更正", "撤销", "加下一步");

        var deal = await chat.DealAsync();
        var contact = Assert.Single(deal.Contacts);
        Assert.Equal((ContactKind.WeChat, "预算过了"), (contact.Kind, contact.Summary));
        var fact = Assert.Single(deal.Facts);
        Assert.Equal((GateQuestion.BudgetPlan, Evidence.Heard, "李处"), (fact.Answers, fact.Evidence, fact.Source));
        Assert.Equal(contact.At, deal.FindPersonCalled("李处")!.LastContact);
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("just called Mr. Chen, budget is approved");
        chat.Shows("Logged", "Siemens China", "Call · Mr. Chen · Mon, Nov 23", "budget is approved", "Noted as: budget · confirmed by Mr. Chen");
    }

    [Theory]
    [InlineData("昨天跟王总吃了饭", "d1", ContactKind.Dinner, "2026-11-22", "")]
    [InlineData("给张工发了方案", "d2", ContactKind.MessageSent, "2026-11-23", "")]
    [InlineData("李处回复了，说下周定", "d1", ContactKind.MessageAnswered, "2026-11-23", "下周定")]
    [InlineData("李处微信回复说下周定", "d1", ContactKind.MessageAnswered, "2026-11-23", "下周定")]
    [InlineData("上周三和王总开了会，他说用友也在谈", "d1", ContactKind.Meeting, "2026-11-18", "用友也在谈")]
    [InlineData("三一的张工回微信了，说预算批了", "d2", ContactKind.MessageAnswered, "2026-11-23", "预算批了")]
    [InlineData("刚给王总打了电话", "d1", ContactKind.Call, "2026-11-23", "")]
    [InlineData("上周五去三一见了张工", "d2", ContactKind.Meeting, "2026-11-20", "")]
    [InlineData("周五见了王总，他很满意", "d1", ContactKind.Meeting, "2026-11-20", "他很满意")]
    [InlineData("昨天给王总打电话没人接", "d1", ContactKind.MessageSent, "2026-11-22", "")]
    [InlineData("had dinner with Mr. Chen yesterday, he decides", "d3", ContactKind.Dinner, "2026-11-22", "he decides")]
    [InlineData("sent Mr. Chen the proposal", "d3", ContactKind.MessageSent, "2026-11-23", "")]
    [InlineData("Mr. Chen replied: they decide next week", "d3", ContactKind.MessageAnswered, "2026-11-23", "they decide next week")]
    [InlineData("met Mr. Chen on Friday, he said SAP is also talking to them", "d3", ContactKind.Meeting, "2026-11-20", "SAP is also talking to them")]
    public async Task Contacts_are_told_in_many_ways(string sentence, string deal, ContactKind kind, string day, string said)
    {
        await using var chat = await ChatAsync();
        await chat.Says(sentence);
        var contact = Assert.Single((await chat.DealAsync(deal)).Contacts);
        Assert.Equal((kind, day, said), (contact.Kind, contact.At.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", null), contact.Summary));
        Assert.Single(contact.People);
    }

    [Theory]
    [InlineData("明天去见王总", "计划拜访")]
    [InlineData("明天下午三点去拜访华能集团的王总", "计划拜访")]
    [InlineData("下周二和王总吃饭", "计划拜访")]
    [InlineData("给王总打电话了吗", "")]
    [InlineData("还没联系上李处", "")]
    public async Task What_is_still_to_come_or_only_asked_is_no_contact(string sentence, string shown)
    {
        await using var chat = await ChatAsync();
        await chat.Says(sentence);
        chat.Shows(shown);
        chat.DoesNotShow("已记下");
        Assert.Empty((await chat.DealAsync()).Contacts);
    }

    [Fact]
    public async Task Where_the_way_is_open_one_tap_says_it()
    {
        await using var chat = await ChatAsync();
        await chat.Says("昨天和王总聊了聊，他说预算批了");
        chat.Shows("怎么联系的？", "华能集团");
        Assert.Empty((await chat.DealAsync()).Contacts);
        await chat.Presses("电话");
        chat.Shows("已记下", "电话 · 王总 · 11月22日 周日", "记为：预算 · 王总确认");
        Assert.Equal("预算批了", Assert.Single((await chat.DealAsync()).Contacts).Summary);
    }

    [Fact]
    public async Task Somebody_nobody_knows_is_asked_about_and_the_sentence_goes_along()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚和周经理打了电话，他说要走招标");
        chat.Shows("这次联系是哪个商机的？");
        await chat.Presses("三一重工");
        chat.Shows("已记下", "三一重工", "电话 · 周经理", "周经理原来不在名单里", "记为：决策过程 · 听周经理说");
        Assert.NotNull((await chat.DealAsync("d2")).FindPersonCalled("周经理"));
    }

    [Fact]
    public async Task Where_there_is_only_one_deal_nobody_is_asked_which()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(DealsAtHand.Sany);
        await chat.Says("刚和周经理打了电话，他说要走招标");
        chat.Shows("已记下", "三一重工", "周经理原来不在名单里");
    }

    [Fact]
    public async Task A_name_that_only_sounds_like_his_is_told()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚给汪总打了电话，他说预算过了");
        chat.Shows("已记下", "电话 · 王总", "“汪总”我按音听成了王总");
    }

    [Fact]
    public async Task The_same_name_in_two_deals_is_asked_about()
    {
        await using var chat = await ChatAsync();
        await chat.HasAsync(Of("d4", "国家电网", "王总"));
        await chat.Says("刚和王总打了电话");
        chat.Shows("这次联系是哪个商机的？", "华能集团", "国家电网");
        await chat.Presses("国家电网");
        Assert.Single((await chat.DealAsync("d4")).Contacts);
        Assert.Empty((await chat.DealAsync()).Contacts);
    }

    [Fact]
    public async Task A_new_customer_is_begun_with_the_sentence()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚跟海尔的周总打了电话，他说预算批了");
        chat.Shows("“海尔”还没有商机");
        await chat.Presses("是，新建“海尔”");
        chat.Shows("已记下", "海尔", "是新客户", "电话 · 周总");
        await chat.Presses("Contacts/Undo");
        chat.Shows("已撤销", "预算批了");
        await chat.Says("昨天跟海尔的周总吃了饭");
        chat.Shows("“海尔”还没有商机");
    }

    [Fact]
    public async Task Nobody_without_deals_loses_his_words_to_a_guess()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("刚和李处微信聊了，他说预算过了");
        chat.Shows("李处是哪家客户的？");
    }

    [Fact]
    public async Task Undo_takes_back_the_contact_its_facts_and_whom_it_brought()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚和华能的周总打了电话，他说预算批了");
        chat.Shows("周总原来不在名单里");
        await chat.Presses("撤销");
        chat.Shows("已撤销", "重新记");
        var deal = await chat.DealAsync();
        Assert.Empty(deal.Contacts);
        Assert.Empty(deal.Facts);
        Assert.Null(deal.FindPersonCalled("周总"));
    }

    [Fact]
    public async Task A_next_step_in_the_same_breath_is_one_tap_away()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚给王总打了电话，他说预算批了，下周二给他发方案");
        chat.Shows("记为：预算 · 王总确认", "下一步：给他发方案 · 12月1日 周二");
        var press = chat.Press("NextSteps/Add");
        var again = press.DeepClone().AsObject();
        again["id"] = "another-activity";
        await chat.SendAsync(press);
        chat.Shows("已记下", "给他发方案", "12月1日 周二前");
        await chat.SendAsync(again);

        var step = Assert.Single((await chat.DealAsync()).NextSteps);
        Assert.Equal(("给他发方案", new DateOnly(2026, 12, 1)), (step.What, step.Due));
        Assert.Equal("预算批了", Assert.Single((await chat.DealAsync()).Contacts).Summary);
    }

    [Fact]
    public async Task What_was_sent_may_have_been_the_next_step()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能下一步周五前发方案");
        await chat.Says("给王总发了方案");
        chat.Shows("“发方案”这一步完成了？");
        await chat.Presses("NextSteps/Done");
        chat.Shows("已完成", "留一点尾巴");
        Assert.Equal(StepStatus.Done, Assert.Single((await chat.DealAsync()).NextSteps).Status);
    }

    [Fact]
    public async Task A_meeting_that_was_planned_is_offered_as_its_debrief()
    {
        await using var chat = await ChatAsync();
        await chat.Says("今天下午三点去拜访华能集团的王总");
        await chat.Presses("Visit/Save");
        await chat.Says("刚见了王总，他说预算批了");
        chat.Shows("已记下", "那次吗？", "是，去复盘");

        await chat.Says("刚见了李处");
        chat.DoesNotShow("那次吗？");
    }

    [Fact]
    public async Task Gifts_are_reminded_of_once_calmly_and_the_note_stays_as_it_is()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚和李处打了电话，他说要点回扣");
        chat.Shows("已记下", "提醒一句", "回扣");
        Assert.Equal("要点回扣", Assert.Single((await chat.DealAsync()).Contacts).Summary);
        await chat.Says("刚和李处打了电话，他说现金流是痛点");
        chat.DoesNotShow("提醒一句");
    }

    [Theory]
    [InlineData("和华能最近联系过什么")]
    [InlineData("华能的联系记录")]
    [InlineData("contacts with 华能")]
    public async Task The_last_contacts_are_listed_the_newest_first(string question)
    {
        await using var chat = await ChatAsync();
        await chat.HasAsync(Enumerable.Range(1, 10).Aggregate(Huaneng, (deal, day) =>
            deal.With(new Contact { Id = $"c{day}", At = Chat.Monday.AddDays(-day), Kind = ContactKind.Call, People = ["李处"], Summary = $"第{day}天" })));
        await chat.Says(question);
        chat.Shows("华能集团的联系", "第1天", "还有 2 次");
        Assert.Equal(8, chat.RowsShown().Count);
        await chat.Presses("还有 2 次");
        Assert.Equal(2, chat.RowsShown().Count);
        await chat.Presses(chat.RowsShown()[0]);
        Assert.Equal("第9天", chat.Input("what"));
    }

    [Fact]
    public async Task Sentences_about_contacts_of_the_deal_that_is_talked_about_need_no_name()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚和李处微信聊了");
        await chat.Says("刚又打了电话，他说预算批了");
        Assert.Equal(2, (await chat.DealAsync()).Contacts.Count);
    }
}
