using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.Deals.NewDealTests;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

/// <summary>Showing, listing, changing deals; team; deletion.</summary>
public sealed class DealsTests
{
    [Theory]
    [InlineData("看看华能")]
    [InlineData("华能怎么样了")]
    [InlineData("华能进展如何？")]
    [InlineData("show 华能")]
    public async Task A_deal_is_shown_by_name(string said)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says(said);
        chat.Shows("华能集团 · ERP升级", "P 意向客户 · 500万 · 2027年6月", "下一步", "还没定", "现在最该做的一件事", "约一次拜访，弄清一件事：为什么要换");
        Assert.Equal(4, Buttons(chat));
    }

    [Theory]
    [InlineData("show Siemens")]
    [InlineData("how is Siemens going?")]
    [InlineData("what about Siemens")]
    public async Task A_deal_is_shown_in_English(string said)
    {
        await using var chat = await InEnglishAsync();
        await chat.Says(said);
        chat.Shows("Siemens China · MES rollout", "RMB 2M · June 2027", "Next step", "None yet", "The one thing to do now");
    }

    [Fact]
    public async Task Where_a_customer_has_two_deals_the_rep_chooses()
    {
        await using var chat = await WithTwoDealsAsync();
        await SavedAsync(chat, "新建商机 华能集团 MES");
        await chat.Says("看看华能");
        chat.Shows("要看哪个商机？");
        await chat.Presses("华能集团 · MES");
        chat.Shows("华能集团 · MES", "T 目标客户");
    }

    [Fact]
    public async Task The_list_stands_by_stage_with_count_and_sum_and_never_adds_currencies()
    {
        await using var chat = await WithTwoDealsAsync();
        await SavedAsync(chat, "新建商机 海尔集团 预算30万美元 P阶段");
        await chat.Says("我的商机");
        chat.Shows("我的商机", "3 个 · 800万 + 30万美元", "B 商务谈判", "1 个 · 300万", "P 意向客户", "2 个 · 500万 + 30万美元");
        Assert.Equal(["三一重工", "华能集团 · ERP升级", "海尔集团"], chat.RowsShown());
        await chat.Presses("三一重工");
        chat.Shows("B 商务谈判 · 300万");
    }

    [Theory]
    [InlineData("有哪些单子", "三一重工|华能集团 · ERP升级")]
    [InlineData("B阶段的商机", "三一重工")]
    [InlineData("明年要签的", "华能集团 · ERP升级")]
    [InlineData("华能有哪些商机", "华能集团 · ERP升级")]
    [InlineData("my deals", "三一重工|华能集团 · ERP升级")]
    [InlineData("deals in stage P", "华能集团 · ERP升级")]
    [InlineData("show all deals", "三一重工|华能集团 · ERP升级")]
    public async Task The_list_is_narrowed_by_what_is_said(string said, string titles)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says(said);
        Assert.Equal(titles.Split('|'), chat.RowsShown());
    }

    [Theory]
    [InlineData("搁置的", "我的商机")]
    [InlineData("丢掉的单子", "我的商机")]
    [InlineData("parked deals", "My deals")]
    public async Task Where_nothing_fits_there_is_a_way_on(string said, string way)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says(said);
        chat.Shows(way);
        Assert.Equal(1, chat.NewMessages);
    }

    [Fact]
    public async Task Without_deals_the_list_says_how_to_begin()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("我的商机");
        chat.Shows("你这里还没有商机", "新建商机");
    }

    [Fact]
    public async Task Many_deals_come_ten_at_a_time()
    {
        await using var chat = await Chat.InTeamsAsync();
        foreach (var number in Enumerable.Range(1, 23))
            await SavedAsync(chat, $"新建商机 客户{(char)('甲' + number)}{(char)('一' + number)}集团 预算10万");
        await chat.Says("我的商机");
        Assert.Equal(10, chat.RowsShown().Count);
        chat.Shows("23 个 · 230万", "后面还有 13 个");
        await chat.Presses("后面还有 13 个");
        Assert.Equal(10, chat.RowsShown().Count);
        await chat.Presses("后面还有 3 个");
        Assert.Equal(3, chat.RowsShown().Count);
        Assert.DoesNotContain("后面还有", chat.NewestCard().ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华能的预算改成800万", "amount", "800万")]
    [InlineData("华能预计推迟到明年9月签", "expected", "2027年9月")]
    [InlineData("华能改名叫华能电力", "customer", "华能电力")]
    [InlineData("华能的对手加上用友", "rivals", "SAP、用友")]
    [InlineData("华能的对手是浪潮", "rivals", "浪潮")]
    public async Task A_sentence_opens_the_form_with_its_change(string said, string field, string value)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says(said);
        chat.Shows("修改商机");
        Assert.Equal(value, chat.Input(field));
        Assert.Equal("ERP升级", chat.Input("project"));
        await chat.Presses("Deals/Save");
        chat.Shows("已保存", "ERP升级");
    }

    [Theory]
    [InlineData("change the budget of Siemens to 3M", "amount", "RMB 3M")]
    [InlineData("Siemens is expected to sign in September", "expected", "September 2027")]
    [InlineData("rename Siemens to Siemens Healthineers", "customer", "Siemens Healthineers")]
    [InlineData("add Oracle as a rival to Siemens", "rivals", "Oracle")]
    public async Task The_same_in_English(string said, string field, string value)
    {
        await using var chat = await InEnglishAsync();
        await chat.Says(said);
        chat.Shows("Change the deal");
        Assert.Equal(value, chat.Input(field));
    }

    [Fact]
    public async Task What_is_said_without_a_name_means_the_deal_just_talked_about()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("看看华能");
        await chat.Says("预计推迟到明年9月");
        Assert.Equal(("华能集团", "2027年9月"), (chat.Input("customer"), chat.Input("expected")));
        await chat.Presses("Deals/Save", new { reason = "等董事会" });
        chat.Shows("已保存", "2027年9月");
    }

    [Fact]
    public async Task A_renamed_customer_is_still_known_by_his_old_name()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("三一重工改名叫湖南装备");
        await chat.Presses("Deals/Save");
        await chat.Says("看看三一重工");
        chat.Shows("湖南装备", "300万");
    }

    [Fact]
    public async Task A_form_older_than_another_devices_change_asks_before_it_wins()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能的预算改成800万");
        await using var phone = chat.Another(chat.User);
        await phone.Says("华能的预算改成600万");
        await phone.Presses("Deals/Save");
        await chat.Presses("Deals/Save");
        chat.Shows("刚在别处改过", "600万");
        await chat.Presses("Deals/Save");
        chat.Shows("已保存", "800万");
    }

    [Theory]
    [InlineData("华能加个售前小刘", "已加进团队：售前小刘")]
    [InlineData("给华能安排交付王工", "已加进团队：交付王工")]
    public async Task A_colleague_joins_by_a_sentence_and_leaves_by_one(string said, string shown)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says(said);
        chat.Shows(shown, "华能集团");
        var name = said[^2..];
        await chat.Says($"把{name}从华能的团队去掉");
        chat.Shows($"{name}已不在团队里");
        await chat.Says($"把{name}从华能的团队去掉");
        chat.Shows("本来就不在");
    }

    [Fact]
    public async Task A_colleague_joins_in_English()
    {
        await using var chat = await InEnglishAsync();
        await chat.Says("add Tom as presales to Siemens");
        chat.Shows("Added to the team: pre-sales Tom", "Siemens China");
        await chat.Says("remove Tom from the Siemens team");
        chat.Shows("Tom is off the team now");
    }

    [Fact]
    public async Task A_deal_created_by_mistake_is_deleted_after_a_confirmation()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("看看三一");
        await chat.Says("删掉这个商机");
        chat.Shows("删除这个商机？", "三一重工", "建错了就删");
        chat.DoesNotShow("改为叫停");
        await chat.Presses("Deals/DeleteNow");
        chat.Shows("已删除：三一重工");
        await chat.Says("我的商机");
        Assert.Equal(["华能集团 · ERP升级"], chat.RowsShown());
        await chat.Presses("Deals/DeleteNow");
        chat.Shows("已经不在了");
    }

    [Fact]
    public async Task What_holds_something_worth_keeping_is_rather_stopped()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says("删掉华能这个商机");
        chat.Shows("1 次拜访", "叫停", "改为叫停");
        await chat.Presses("改为叫停");
        chat.Shows("叫停商机");
    }

    [Fact]
    public async Task A_deal_is_deleted_in_English()
    {
        await using var chat = await InEnglishAsync();
        await chat.Says("delete the Siemens deal");
        chat.Shows("Delete this deal?", "Siemens China");
        await chat.Presses("Keep it");
        chat.Shows("Siemens China · MES rollout");
    }

    [Theory]
    [InlineData("明天下午三点去拜访华能集团的王总", "计划拜访")]
    [InlineData("把明天见王总改到周五上午十点", "修改拜访")]
    public async Task Sentences_about_visits_stay_with_visits(string said, string shown)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("明天上午九点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says(said);
        chat.Shows(shown);
    }

    [Theory]
    [InlineData("刚和李处微信聊了，他说华能的预算是500万")]
    [InlineData("下一步周五前给华能发方案")]
    [InlineData("刚跟华能的王总吃完饭，他说签了也不急")]
    public async Task What_was_talked_about_or_is_to_be_done_next_is_not_taken_for_a_change_of_the_deal(string said)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says(said);
        chat.DoesNotShow("修改商机", "恭喜", "已保存");
    }

    [Fact]
    public async Task The_card_of_more_leads_everywhere()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("看看华能");
        await chat.Presses("更多");
        Assert.Equal(["加一个下一步", "客户的人", "联系记录", "修改", "签了", "丢了", "叫停", "先搁置", "移交给同事", "删除"], chat.RowsShown());
        await chat.Presses("修改");
        Assert.Equal("500万", chat.Input("amount"));
    }

    internal static async Task<Chat> WithTwoDealsAsync()
    {
        var chat = await Chat.InTeamsAsync();
        await SavedAsync(chat, "新建商机 华能集团ERP升级 预算500万 预计明年6月签 P阶段，对手是SAP");
        await SavedAsync(chat, "新建商机 三一重工 预算300万 预计今年12月签 B阶段");
        return chat;
    }

    internal static async Task<Chat> InEnglishAsync()
    {
        var chat = await Chat.InTeamsAsync(Language.English);
        await SavedAsync(chat, "new deal Siemens China MES rollout, 2 million RMB, signing in June");
        await SavedAsync(chat, "new deal Haier, 300K USD, stage B");
        return chat;
    }

    private static int Buttons(Chat chat) => chat.NewestCard()["actions"]!.AsArray().Count;
}
