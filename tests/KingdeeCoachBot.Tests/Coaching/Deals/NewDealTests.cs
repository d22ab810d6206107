using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed class NewDealTests
{
    private const string Save = "Deals/Save";

    [Fact]
    public async Task One_sentence_fills_the_form_and_saving_shows_the_deal_with_its_check()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 三一重工ERP升级 预算500万 预计明年6月签");
        Assert.Equal(
            ("三一重工", "ERP升级", "500万", "2027年6月", "Target"),
            (chat.Input("customer"), chat.Input("project"), chat.Input("amount"), chat.Input("expected"), chat.Input("stage")));

        await chat.Presses(Save);
        chat.Shows("已建好", "三一重工 · ERP升级", "T 目标客户 · 500万 · 2027年6月", "看着像大客户");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("new deal Siemens China MES rollout, 2 million RMB, signing in June");
        Assert.Equal(
            ("Siemens China", "MES rollout", "RMB 2M", "June 2027"),
            (chat.Input("customer"), chat.Input("project"), chat.Input("amount"), chat.Input("expected")));
        await chat.Presses(Save);
        chat.Shows("Created", "Siemens China · MES rollout", "T Target · RMB 2M · June 2027", "looks like a key account");
    }

    [Theory]
    [InlineData("新建商机 国家电网 财务共享", "国家电网", "财务共享")]
    [InlineData("新建商机：三一重工", "三一重工", "")]
    [InlineData("帮我新建一个商机，客户是华电集团", "华电集团", "")]
    [InlineData("录入商机 中国银行财务共享，预算1.2亿", "中国银行", "财务共享")]
    [InlineData("create a new deal for Haier ERP upgrade worth 3M USD", "Haier", "ERP upgrade")]
    [InlineData("New opportunity: Bosch Suzhou", "Bosch Suzhou", "")]
    [InlineData("新建商机", "", "")]
    public async Task Customer_and_project_are_told_apart(string said, string customer, string project)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(said);
        Assert.Equal((customer, project), (chat.Input("customer"), chat.Input("project")));
    }

    [Theory]
    [InlineData("预算改成800万", "amount", "800万")]
    [InlineData("对手是用友和SAP", "rivals", "用友、SAP")]
    [InlineData("是B阶段", "stage", "Negotiation")]
    [InlineData("预计明年9月签", "expected", "2027年9月")]
    [InlineData("售前小刘", "team", "售前小刘")]
    [InlineData("客户是三一集团", "customer", "三一集团")]
    [InlineData("项目叫MES二期", "project", "MES二期")]
    [InlineData("备注：客户在换领导", "note", "客户在换领导")]
    public async Task Free_text_puts_the_form_right_and_leaves_the_rest(string said, string field, string value)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 三一重工ERP升级 预算500万 预计明年6月签");
        var before = new[] { "customer", "project", "amount", "expected", "rivals", "team", "note", "stage" }.ToDictionary(id => id, chat.Input);

        await chat.Says(said);
        chat.Shows("改好了");
        before[field] = value;
        Assert.All(before, each => Assert.Equal(each.Value, chat.Input(each.Key)));
    }

    [Fact]
    public async Task Only_the_customer_is_required()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机");
        chat.Shows("只要客户名就能建");
        await chat.Presses(Save);
        chat.Shows("还差一点", "客户还没写");
        await chat.Presses(Save, new { customer = "华能集团" });
        chat.Shows("已建好", "华能集团", "T 目标客户", "是不是大客户还看不出来");
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_with_an_example_and_nothing_is_lost()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 华能集团");
        await chat.Presses(Save, new { amount = "一大笔", expected = "过阵子", rivals = "用友" });
        chat.Shows("金额“一大笔”我没看懂", "500万", "预计时间“过阵子”我没看懂", "明年6月");
        Assert.Equal(("一大笔", "过阵子", "用友"), (chat.Input("amount"), chat.Input("expected"), chat.Input("rivals")));

        await chat.Presses(Save, new { amount = "30-50万", expected = "Q3" });
        chat.Shows("已建好", "30万 · 2027年三季度", "用友");
    }

    [Fact]
    public async Task A_bare_figure_is_asked_about_rather_than_taken_for_yuan()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 华能集团");
        await chat.Presses(Save, new { amount = "500" });
        chat.Shows("金额“500”我没看懂");
        await chat.Presses(Save, new { amount = "5000000" });
        chat.Shows("已建好", "500万");
    }

    [Fact]
    public async Task A_range_is_taken_at_its_low_end_and_said()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 华能集团 预算30-50万");
        chat.Shows("我按低的 30万 记", "50万");
    }

    [Fact]
    public async Task A_deal_that_seems_to_exist_is_offered_first()
    {
        await using var chat = await Chat.InTeamsAsync();
        await SavedAsync(chat, "新建商机 华能集团 预算500万");
        await chat.Says("新建商机 华能 ERP升级 预计明年6月签");
        chat.Shows("“华能集团”已经有一个商机", "500万");

        await chat.Presses("填进已有的");
        chat.Shows("修改商机", "保存才生效");
        Assert.Equal(("华能集团", "ERP升级", "500万", "2027年6月"), (chat.Input("customer"), chat.Input("project"), chat.Input("amount"), chat.Input("expected")));
        await chat.Presses("保存");
        chat.Shows("已保存", "华能集团 · ERP升级");
        await chat.Says("我的商机");
        Assert.Equal(["华能集团 · ERP升级"], chat.RowsShown());
    }

    [Fact]
    public async Task A_second_deal_with_a_customer_is_created_when_that_is_meant()
    {
        await using var chat = await Chat.InTeamsAsync();
        await SavedAsync(chat, "新建商机 华能集团 预算500万");
        await chat.Says("新建商机");
        await chat.Presses(Save, new { customer = "华能", project = "MES" });
        chat.Shows("已经有一个商机");
        await chat.Presses("另建一个");
        chat.Shows("已建好", "MES");
        await chat.Says("我的商机");
        Assert.Equal(2, chat.RowsShown().Count);
    }

    [Fact]
    public async Task Another_project_of_a_customer_raises_no_doubt()
    {
        await using var chat = await Chat.InTeamsAsync();
        await SavedAsync(chat, "新建商机 华能集团 ERP升级");
        await chat.Says("新建商机 华能集团 MES");
        chat.DoesNotShow("已经有一个商机");
        await chat.Presses(Save);
        chat.Shows("已建好", "华能集团 · MES");
    }

    [Fact]
    public async Task The_same_form_twice_is_one_deal()
    {
        await using var chat = await Chat.InEmulatorAsync();
        await chat.Says("新建商机 华能集团");
        var press = chat.Press(Save);
        var again = press.DeepClone().AsObject();
        again["id"] = "another-activity";
        await chat.SendAsync(press);
        await chat.SendAsync(again);
        chat.Shows("已保存", "华能集团");
        await chat.Says("我的商机");
        Assert.Single(chat.RowsShown());
    }

    [Fact]
    public async Task A_form_left_for_another_topic_waits_and_can_be_put_aside_and_taken_up()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 三一重工ERP升级 预算500万");
        await chat.Says("我的拜访");
        chat.Shows("刚才的商机表（三一重工 · ERP升级）还没保存");
        await chat.Says("算了");
        chat.Shows("先放下");
        await chat.Presses("接着填");
        Assert.Equal("500万", chat.Input("amount"));
        await chat.Presses(Save);
        chat.Shows("已建好");
    }

    [Fact]
    public async Task A_deal_in_stage_B_with_one_seller_and_no_team_hears_what_the_course_says()
    {
        await using var chat = await Chat.InTeamsAsync();
        await SavedAsync(chat, "新建商机 华能集团 预算500万 B阶段");
        chat.Shows("只有你一个人在打", "团队", "（M1）", "销售重点");
    }

    internal static async Task SavedAsync(Chat chat, string said)
    {
        await chat.Says(said);
        await chat.Presses(Save);
    }
}
