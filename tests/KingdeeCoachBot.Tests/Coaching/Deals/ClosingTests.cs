using static KingdeeCoachBot.Tests.Coaching.Deals.DealsTests;
using static KingdeeCoachBot.Tests.Coaching.Deals.NewDealTests;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed class ClosingTests
{
    private const string Save = "Deals/SaveClosing";

    [Fact]
    public async Task A_deal_is_won_with_its_amount_and_the_coach_says_what_to_do_while_it_is_warm()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能签了，480万");
        chat.Shows("赢单", "华能集团 · ERP升级", "恭喜");
        Assert.Equal("480万", chat.Input("amount"));
        await chat.Presses(Save);
        chat.Shows("赢单了，恭喜", "W 赢单 · 480万", "推荐人", "交付");
        await chat.Says("我的商机");
        Assert.Equal(["三一重工"], chat.RowsShown());
        await chat.Says("赢下的单子");
        Assert.Equal(["华能集团 · ERP升级"], chat.RowsShown());
    }

    [Fact]
    public async Task A_deal_is_lost_with_reason_and_rival()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("三一丢了，输给用友，价格太高");
        Assert.Equal(("用友", "价格太高"), (chat.Input("rival"), chat.Input("reason")));
        await chat.Presses(Save);
        chat.Shows("已记为丢单", "三一重工", "输给", "用友", "价格太高", "线还热");
    }

    [Fact]
    public async Task Why_a_deal_was_lost_has_to_be_said_and_may_be_said_in_words()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("三一丢了");
        await chat.Presses(Save);
        chat.Shows("为什么丢的？");
        await chat.Says("因为决策人没见着");
        Assert.Equal("决策人没见着", chat.Input("reason"));
        await chat.Presses(Save);
        chat.Shows("已记为丢单", "决策人没见着");
    }

    [Theory]
    [InlineData("华能这单不做了")]
    [InlineData("华能叫停")]
    [InlineData("放弃华能")]
    public async Task A_deal_is_stopped_with_honour_and_a_day_to_look_again(string said)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says(said);
        chat.Shows("叫停商机", "华能集团 · ERP升级");
        Assert.Equal("2027-02-21", chat.Input("lookAgain"));
        await chat.Presses(Save, new { reason = "没有预算" });
        chat.Shows("已叫停", "该断则断", "没有预算", "2027年2月21日");
    }

    [Fact]
    public async Task A_closed_deal_is_reopened_once_from_its_card()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("三一丢了，价格太高");
        await chat.Presses(Save);
        var press = chat.Press("重新打开");
        var again = press.DeepClone().AsObject();
        again["id"] = "another-activity";
        await chat.SendAsync(press);
        chat.Shows("已重新打开", "B 商务谈判 · 300万");

        await chat.Says("三一丢了，价格太高");
        await chat.Presses(Save);
        await chat.SendAsync(again);
        chat.DoesNotShow("已重新打开");
        chat.Shows("L 丢单");
    }

    [Fact]
    public async Task What_is_closed_is_reopened_before_it_is_closed_otherwise()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("三一丢了，价格太高");
        await chat.Presses(Save);
        await chat.Says("三一签了，300万");
        chat.Shows("已经结束了", "重新打开三一重工");
        await chat.Says("重新打开三一重工");
        chat.Shows("已重新打开");
    }

    [Fact]
    public async Task The_three_ends_in_English()
    {
        await using var chat = await InEnglishAsync();
        await SavedAsync(chat, "new deal Bosch Suzhou");
        await chat.Says("we won Siemens at 1.8M");
        Assert.Equal("RMB 1.8M", chat.Input("amount"));
        await chat.Presses(Save);
        chat.Shows("Won. Congratulations", "W Won · RMB 1.8M", "reference");

        await chat.Says("we lost Bosch to SAP, price too high");
        Assert.Equal(("SAP", "price too high"), (chat.Input("rival"), chat.Input("reason")));
        await chat.Presses(Save);
        chat.Shows("Recorded as lost", "SAP", "While the line is warm");

        await chat.Says("drop the Haier deal");
        await chat.Presses(Save);
        chat.Shows("Stopped", "Haier", "is a skill");
    }

    [Fact]
    public async Task An_unreadable_amount_comes_back_with_an_example()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能签了");
        Assert.Equal("500万", chat.Input("amount"));
        await chat.Presses(Save, new { amount = "不少" });
        chat.Shows("金额“不少”我没看懂");
        Assert.Equal("不少", chat.Input("amount"));
        await chat.Says("480万");
        await chat.Presses(Save);
        chat.Shows("W 赢单 · 480万");
    }

    [Fact]
    public async Task A_deal_rests_until_a_day_and_is_taken_up_early()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能先放一放，12月20日再说");
        chat.Shows("先搁置", "华能集团");
        Assert.Equal("2026-12-20", chat.Input("until"));
        await chat.Presses("Deals/SaveParking", new { reason = "客户封账" });
        chat.Shows("已搁置", "12月20日 周日", "客户封账", "打声招呼");
        await chat.Says("我的商机");
        chat.Shows("另有搁置 1 个");
        await chat.Says("搁置的");
        Assert.Equal(["华能集团 · ERP升级"], chat.RowsShown());
        await chat.Says("恢复华能");
        chat.Shows("已恢复跟进", "什么变化");
    }

    [Fact]
    public async Task More_than_sixty_days_are_refused_with_why_and_sixty_offered()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能先搁置到明年3月");
        chat.Shows("最多 60 天", "1月22日");
        Assert.Equal("2027-01-22", chat.Input("until"));

        await chat.Presses("Deals/SaveParking", new { until = "2027-03-01" });
        chat.Shows("最多 60 天");
        await chat.Presses("放 60 天");
        chat.Shows("已搁置", "2027年1月22日");
    }

    [Fact]
    public async Task Until_after_the_Spring_Festival_is_more_than_sixty_days()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能先放一放，春节后再说");
        chat.Shows("先搁置", "最多 60 天");
        Assert.Equal("2027-01-22", chat.Input("until"));
    }

    [Fact]
    public async Task Parking_in_English()
    {
        await using var chat = await InEnglishAsync();
        await chat.Says("park Siemens until March 1");
        chat.Shows("Park the deal", "60 days at most");
        await chat.Presses("Park");
        chat.Shows("Parked", "Jan 22");
        await chat.Presses("Take up again");
        chat.Shows("Taken up again", "What has changed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("gestern")]
    [InlineData("2026-11-23")]
    [InlineData("2020-01-01")]
    public async Task A_day_that_cannot_be_is_asked_again(string until)
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能先放一放");
        await chat.Presses("Deals/SaveParking", new { until });
        chat.Shows("还差一点");
        await chat.Presses("Deals/SaveParking", new { until = "2026-12-20" });
        chat.Shows("已搁置");
    }
}
