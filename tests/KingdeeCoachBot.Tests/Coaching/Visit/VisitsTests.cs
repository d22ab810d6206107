using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

/// <summary>Listing, showing, changing and cancelling what is planned.</summary>
public sealed class VisitsTests
{
    private static async Task<Chat> WithTwoVisitsAsync()
    {
        var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says("后天上午十点去拜访国家电网的李处长");
        await chat.Submits();
        return chat;
    }

    [Fact]
    public async Task Visits_are_listed_the_next_one_first()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("我的拜访");
        Assert.Equal(["华能集团 · 王总", "国家电网 · 李处长"], chat.RowsShown());
    }

    [Fact]
    public async Task The_visits_of_one_day_are_listed_alone()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("后天有什么拜访");
        chat.Shows("11月25日 周三的拜访");
        Assert.Equal(["国家电网 · 李处长"], chat.RowsShown());

        await chat.Says("下周五有什么拜访");
        chat.Shows("12月4日 周五没有计划好的拜访", "我的拜访");
    }

    [Fact]
    public async Task Nobody_without_visits_is_left_at_a_dead_end()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("我的拜访");
        chat.Shows("还没有计划好的拜访", "计划一次拜访");
        await chat.Says("计划一次拜访");
        chat.Shows("计划拜访", "保存");
    }

    [Fact]
    public async Task A_visit_is_found_by_what_a_sentence_says_of_it()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("看看国家电网的拜访");
        chat.Shows("已计划", "国家电网 · 李处长", "11月25日 周三 10:00 · 后天");
    }

    [Fact]
    public async Task A_visit_is_moved_by_one_sentence_and_saved()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("把明天见王总改到周五上午十点");
        chat.Shows("修改拜访");
        Assert.Equal("华能集团", chat.Input("customer"));
        Assert.Equal("2026-11-27", chat.Input("date"));
        Assert.Equal("10:00", chat.Input("time"));

        await chat.Submits();
        chat.Shows("已保存", "11月27日 周五 10:00");
        await chat.Says("我的拜访");
        Assert.Equal(["国家电网 · 李处长", "华能集团 · 王总"], chat.RowsShown());
    }

    [Fact]
    public async Task Where_several_visits_fit_the_rep_chooses_and_the_new_time_goes_along()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("把拜访改到周五上午九点");
        chat.Shows("要改哪一次？");
        await chat.Presses("国家电网 · 李处长");
        Assert.Equal("国家电网", chat.Input("customer"));
        Assert.Equal("2026-11-27", chat.Input("date"));
        Assert.Equal("09:00", chat.Input("time"));
    }

    [Fact]
    public async Task A_visit_changes_its_customer_and_leaves_the_old_one()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("看看华能的拜访");
        await chat.Presses("Visit/Change");
        await chat.Submits(new { customer = "华电集团" });
        chat.Shows("已保存", "华电集团 · 王总");
        await chat.Says("我的拜访");
        Assert.Equal(["华电集团 · 王总", "国家电网 · 李处长"], chat.RowsShown());
    }

    [Fact]
    public async Task Cancelling_asks_once_offers_to_move_instead_and_can_be_undone()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("取消明天华能的拜访");
        chat.Shows("取消这次拜访？", "改期比取消好", "华能集团 · 王总");

        await chat.Presses("Visit/CancelNow");
        chat.Shows("已取消", "重新安排");
        await chat.Says("我的拜访");
        Assert.Equal(["国家电网 · 李处长"], chat.RowsShown());

        await chat.Presses("重新安排");
        await chat.Submits();
        chat.Shows("已保存");
        await chat.Says("我的拜访");
        Assert.Equal(["华能集团 · 王总", "国家电网 · 李处长"], chat.RowsShown());
    }

    [Fact]
    public async Task Keeping_a_visit_shows_it_again()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("取消明天华能的拜访");
        await chat.Presses("保留");
        chat.Shows("已计划", "华能集团 · 王总");
    }

    [Fact]
    public async Task An_old_confirmation_does_not_cancel_what_was_planned_anew()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("取消明天华能的拜访");
        var press = chat.Press("Visit/CancelNow");
        var again = press.DeepClone().AsObject();
        again["id"] = "another-activity";
        await chat.SendAsync(press);
        await chat.Presses("重新安排");
        await chat.Submits();

        await chat.SendAsync(again);
        chat.Shows("已计划");
        await chat.Says("我的拜访");
        Assert.Equal(["华能集团 · 王总", "国家电网 · 李处长"], chat.RowsShown());
    }

    [Fact]
    public async Task A_form_older_than_another_devices_change_asks_before_it_wins()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await using var phone = chat.Another(chat.User);
        await phone.Says("看看华能的拜访");
        await phone.Presses("Visit/Change");
        await chat.Presses("Visit/Change");
        await chat.Submits(new { time = "16:00" });

        await phone.Submits(new { time = "17:00" });
        phone.Shows("刚在别处改过", "16:00");
        await phone.Submits();
        phone.Shows("已保存", "17:00");
    }

    [Fact]
    public async Task Another_person_neither_finds_nor_reaches_the_visit()
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says("看看华能的拜访");
        var press = chat.Press("Visit/Cancel");

        await using var stranger = chat.Another();
        await stranger.Says("我的拜访");
        stranger.Shows("还没有计划好的拜访");
        await stranger.SendAsync(stranger.Stolen(press));
        stranger.Shows("这次拜访已经不在了");
        stranger.DoesNotShow("华能");

        await chat.Says("看看华能的拜访");
        chat.Shows("已计划");
    }

    [Fact]
    public async Task The_same_person_in_another_tenant_is_another_person()
    {
        await using var chat = await WithTwoVisitsAsync();
        await using var elsewhere = chat.Another(chat.User, tenant: "22222222-2222-4222-8222-222222222222");
        await elsewhere.Says("我的拜访");
        elsewhere.Shows("还没有计划好的拜访");
    }

    [Fact]
    public async Task English_reps_get_the_same()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        await chat.Submits();
        await chat.Says("my visits");
        chat.Shows("Upcoming visits", "Siemens China · Mr. Chen", "Tue, Nov 24, 3:00 PM · tomorrow");
        await chat.Says("Move the meeting with Mr. Chen to Friday 10am");
        await chat.Submits();
        chat.Shows("Saved", "Fri, Nov 27, 10:00 AM");
        await chat.Says("Cancel the visit to Siemens");
        chat.Shows("Cancel this visit?", "better than cancelling");
        await chat.Presses("Cancel the visit");
        chat.Shows("Cancelled", "Plan it anew");
    }

    [Theory]
    [InlineData("明天见谁")]
    [InlineData("明天有什么安排？")]
    [InlineData("这周的拜访")]
    [InlineData("what's on tomorrow?")]
    [InlineData("show my visits")]
    [InlineData("who am I seeing tomorrow?")]
    public async Task Visits_are_asked_for_in_many_ways(string question)
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says(question);
        Assert.Contains("华能集团 · 王总", chat.RowsShown());
    }

    [Theory]
    [InlineData("删除华能的拜访")]
    [InlineData("明天不去华能了")]
    [InlineData("把华能的拜访取消掉吧")]
    public async Task A_visit_is_called_off_in_many_ways(string sentence)
    {
        await using var chat = await WithTwoVisitsAsync();
        await chat.Says(sentence);
        chat.Shows("华能集团 · 王总");
        Assert.NotNull(chat.Press("Visit/CancelNow"));
    }

    [Fact]
    public async Task A_customer_spelt_right_at_last_is_still_one_customer()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能的王总");
        await chat.Submits();
        await chat.Presses("Visit/Change");
        await chat.Submits(new { customer = "中国华能集团" });
        chat.Shows("已保存", "中国华能集团 · 王总");

        await chat.Says("下周二下午三点去拜访华能");
        Assert.Equal("中国华能集团", chat.Input("customer"));
    }
}
