using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.People;

public sealed class PeopleTests
{
    private static Task<Chat> ChatAsync(Language language = Language.Chinese) => Chat.InTeamsAsync(language).WithAsync(Huaneng, Sany, Siemens);

    [Theory]
    [InlineData("拍板的", DecisionRole.Decider)]
    [InlineData("他说了算", DecisionRole.Decider)]
    [InlineData("是决策人", DecisionRole.Decider)]
    [InlineData("批预算的", DecisionRole.Approver)]
    [InlineData("是财务", DecisionRole.Approver)]
    [InlineData("负责技术评估", DecisionRole.Evaluator)]
    [InlineData("管选型", DecisionRole.Evaluator)]
    [InlineData("使用部门的", DecisionRole.User)]
    [InlineData("是王总的秘书", DecisionRole.Gatekeeper)]
    [InlineData("是采购", DecisionRole.Gatekeeper)]
    [InlineData("是他们的顾问", DecisionRole.Influencer)]
    [InlineData("he decides", DecisionRole.Decider)]
    [InlineData("she approves the budget", DecisionRole.Approver)]
    [InlineData("he evaluates", DecisionRole.Evaluator)]
    [InlineData("is in purchasing", DecisionRole.Gatekeeper)]
    [InlineData("不拍板", null)]
    [InlineData("doesn't decide", null)]
    [InlineData("人不错", null)]
    public void Words_name_the_part_in_the_decision(string said, DecisionRole? role) => Assert.Equal(role, PersonFacts.RoleIn(said));

    [Theory]
    [InlineData("支持我们", Stance.Supporter)]
    [InlineData("看好我们", Stance.Supporter)]
    [InlineData("反对", Stance.Against)]
    [InlineData("不支持我们", Stance.Against)]
    [InlineData("支持用友", Stance.Against)]
    [InlineData("有顾虑", Stance.Doubtful)]
    [InlineData("中立", Stance.Neutral)]
    [InlineData("supports us", Stance.Supporter)]
    [InlineData("is against us", Stance.Against)]
    [InlineData("prefers sap", Stance.Against)]
    [InlineData("prefers us", Stance.Supporter)]
    [InlineData("has doubts", Stance.Doubtful)]
    [InlineData("要技术支持", null)]
    public void Words_name_the_stance(string said, Stance? stance) => Assert.Equal(stance, PersonFacts.StanceIn(said));

    [Fact]
    public async Task One_clear_fact_of_somebody_known_is_kept_at_once_and_can_be_taken_back()
    {
        await using var chat = await ChatAsync();
        await chat.Says("李处支持我们");
        chat.Shows("已记下：支持我们", "李处", "华能集团", "撤销");
        Assert.Equal(Stance.Supporter, (await chat.DealAsync()).FindPersonCalled("李处")!.Stance);
        await chat.Presses("撤销");
        chat.Shows("已撤销", "态度不清楚");
        Assert.Equal(Stance.Unknown, (await chat.DealAsync()).FindPersonCalled("李处")!.Stance);
    }

    [Fact]
    public async Task An_old_undo_does_not_undo_what_was_changed_since()
    {
        await using var chat = await ChatAsync();
        await chat.Says("李处支持我们");
        var undo = chat.Press("People/Undo");
        await chat.Says("李处反对");
        await chat.SendAsync(undo);
        chat.Shows("没有撤销");
        Assert.Equal(Stance.Against, (await chat.DealAsync()).FindPersonCalled("李处")!.Stance);
    }

    [Fact]
    public async Task Insider_and_FOX_are_two_roles()
    {
        await using var chat = await ChatAsync();
        await chat.Says("张工是内线");
        chat.Shows("已记下：是内线", "三一重工");
        var person = (await chat.DealAsync("d2")).FindPersonCalled("张工")!;
        Assert.Equal((true, false), (person.IsInsider, person.IsFox));
    }

    [Fact]
    public async Task A_title_alone_leaves_the_role_open_and_asks_for_it()
    {
        await using var chat = await ChatAsync();
        await chat.Says("王总是华能的财务总监");
        chat.Shows("已记下：财务总监", "拍板、审批，还是评估？");
        Assert.Equal(DecisionRole.Unknown, (await chat.DealAsync()).FindPersonCalled("王总")!.Role);
        await chat.Presses("审批");
        chat.Shows("已记下：审批");
        var person = (await chat.DealAsync()).FindPersonCalled("王总")!;
        Assert.Equal(("财务总监", DecisionRole.Approver), (person.Title, person.Role));
    }

    [Fact]
    public async Task Several_facts_open_the_form_with_them_in()
    {
        await using var chat = await ChatAsync();
        await chat.Says("王总是华能的财务总监，拍板的");
        chat.Shows("改好再保存");
        Assert.Equal(("王总", "财务总监", "Decider"), (chat.Input("name"), chat.Input("position"), chat.Input("role")));
        await chat.Says("他支持我们");
        Assert.Equal("Supporter", chat.Input("stance"));
        await chat.Presses("People/Save", new { insider = "true" });
        chat.Shows("已保存", "王总 · 财务总监", "拍板", "支持我们", "内线");
        Assert.Equal(2, (await chat.DealAsync()).People.Count);
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("Mr. Chen is the CFO and decides");
        Assert.Equal(("Mr. Chen", "CFO", "Decider"), (chat.Input("name"), chat.Input("position"), chat.Input("role")));
        await chat.Presses("People/Save");
        chat.Shows("Saved", "Mr. Chen · CFO", "Decides");
        await chat.Says("who's who at Siemens");
        chat.Shows("People: Siemens China", "Decides", "Mr. Chen · CFO", "Nobody is known to be against it", "No insider yet");
    }

    [Theory]
    [InlineData("华能有哪些人")]
    [InlineData("华能的关键人")]
    [InlineData("华能谁拍板")]
    [InlineData("who's who at 华能")]
    public async Task People_are_listed_by_role_with_what_is_not_known_yet(string question)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.With(Huaneng.FindPersonCalled("李处")! with { Role = DecisionRole.Gatekeeper, LastMet = Chat.Monday.AddDays(-5) }), Sany);
        await chat.Says(question);
        Assert.Equal(["李处", "王总"], chat.RowsShown());
        chat.Shows("把门", "11月18日 周三见过", "角色还不清楚", "还没见过", "谁拍板还不知道");
    }

    [Fact]
    public async Task A_second_name_is_kept_and_everything_hangs_together()
    {
        await using var chat = await ChatAsync();
        await chat.Says("昨天跟王总吃了饭");
        await chat.Says("王总就是王建国");
        chat.Shows("王总就是王建国", "两个叫法都认得");
        await chat.Says("刚给王总打了电话");
        var deal = await chat.DealAsync();
        Assert.Equal(2, deal.People.Count);
        Assert.All(deal.Contacts, contact => Assert.Equal(["王建国"], contact.People));
    }

    [Fact]
    public async Task Two_people_are_made_one_only_when_the_rep_says_so()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Of("d1", "华能集团", "王总", "王建国"));
        await chat.Says("王总就是王建国");
        chat.Shows("是同一个人？");
        Assert.Equal(2, (await chat.DealAsync()).People.Count);
        await chat.Presses("是同一个人");
        chat.Shows("合成了一个人");
        var one = Assert.Single((await chat.DealAsync()).People);
        Assert.Equal(("王建国", "王总"), (one.Name, Assert.Single(one.Aliases)));
    }

    [Fact]
    public async Task The_same_name_in_two_deals_is_asked_about()
    {
        await using var chat = await ChatAsync();
        await chat.HasAsync(Of("d4", "国家电网", "李处"));
        await chat.Says("李处反对");
        chat.Shows("哪个商机的人？");
        await chat.Presses("国家电网");
        chat.Shows("已记下：反对", "国家电网");
        Assert.Equal(Stance.Unknown, (await chat.DealAsync()).FindPersonCalled("李处")!.Stance);
    }

    [Fact]
    public async Task A_person_is_added_and_a_name_means_one_person()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能有哪些人");
        await chat.Presses("加一个人");
        await chat.Presses("People/Save", new { position = "CIO" });
        chat.Shows("还差一点", "怎么称呼？");
        await chat.Presses("People/Save", new { name = "王总" });
        chat.Shows("已经有叫“王总”的人了");
        await chat.Presses("People/Save", new { name = "陈总", met = "2026-12-01" });
        chat.Shows("还没到");
        await chat.Presses("People/Save", new { met = "2026-11-20", fox = "true" });
        chat.Shows("已保存", "陈总 · CIO", "FOX", "11月20日 周五");
        Assert.Equal(3, (await chat.DealAsync()).People.Count);
    }

    [Fact]
    public async Task Removing_asks_once_and_keeps_the_contacts()
    {
        await using var chat = await ChatAsync();
        await chat.Says("昨天跟王总吃了饭");
        await chat.Says("华能有哪些人");
        await chat.Presses("王总");
        await chat.Presses("删掉");
        chat.Shows("把王总从名单里删掉？", "留着");
        await chat.Presses("People/DeleteNow");
        chat.Shows("已从名单里删掉");
        Assert.Null((await chat.DealAsync()).FindPersonCalled("王总"));
        Assert.Single((await chat.DealAsync()).Contacts);
    }

    [Fact]
    public async Task A_form_older_than_another_devices_change_asks_before_it_wins()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能有哪些人");
        await chat.Presses("王总");
        await chat.Presses("修改");
        await using var phone = chat.Another(chat.User);
        await phone.Says("王总反对");
        await chat.Presses("People/Save", new { stance = "Neutral" });
        chat.Shows("刚在别处改过", "反对");
        await chat.Presses("People/Save");
        Assert.Equal(Stance.Neutral, (await chat.DealAsync()).FindPersonCalled("王总")!.Stance);
    }

    [Fact]
    public async Task Who_has_the_deal_now_alone_sees_its_people()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能有哪些人");
        await chat.Presses("王总");
        var edit = chat.Press("People/Edit");
        var undo = chat.Press("People/Delete");
        await chat.HandsOverAsync("d1", "赵磊");
        await chat.SendAsync(edit);
        chat.Shows("赵磊");
        chat.DoesNotShow("影响力");

        await using var stranger = chat.Another();
        await stranger.SendAsync(stranger.Stolen(undo));
        stranger.Shows("这个商机已经不在了");
        stranger.DoesNotShow("王总");
    }

    [Fact]
    public async Task Mangled_buttons_change_nothing()
    {
        await using var chat = await ChatAsync();
        await chat.Says("李处支持我们");
        var undo = chat.Press("People/Undo");
        foreach (var (field, before) in new[] { ("owner", "me"), ("stance", "99"), ("stance", "Emperor"), ("role", "-1"), ("", "") })
        {
            var bad = undo.DeepClone().AsObject();
            bad["id"] = $"bad-{field}-{before}";
            bad["value"]!["action"]!["data"]!["field"] = field;
            bad["value"]!["action"]!["data"]!["before"] = before;
            await chat.SendAsync(bad);
            Assert.Equal(200, chat.Status);
        }

        Assert.Equal(Stance.Supporter, (await chat.DealAsync()).FindPersonCalled("李处")!.Stance);
    }

    [Theory]
    [InlineData("明天去见王总，他是财务总监")]
    [InlineData("明天下午三点去拜访华能集团的王总")]
    public async Task Visits_are_not_taken_for_news_of_people(string sentence)
    {
        await using var chat = await ChatAsync();
        await chat.Says(sentence);
        chat.Shows("计划拜访");
    }
}
