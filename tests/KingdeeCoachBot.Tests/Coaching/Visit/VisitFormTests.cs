using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

public sealed class VisitFormTests
{
    [Fact]
    public async Task An_empty_form_says_what_is_missing_and_keeps_what_was_typed()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("计划一次拜访");
        chat.Shows("写个大概就行");

        await chat.Submits(new { goal = "让他同意做演示" });
        chat.Shows("还差一点", "客户还没写", "哪一天？", "几点？");
        Assert.Equal("让他同意做演示", chat.Input("goal"));

        await chat.Submits(new { customer = "华能集团", date = "2026-11-24", time = "15:00" });
        chat.Shows("已保存", "华能集团", "让他同意做演示");
    }

    [Theory]
    [InlineData("2026-11-20", "15:00", "11月20日 周五 15:00 已经过去了")]
    [InlineData("2036-11-20", "15:00", "2036年11月20日 周四 15:00 太远了")]
    [InlineData("2026-13-45", "15:00", "日期“2026-13-45”不对")]
    [InlineData("下周二", "15:00", "日期“下周二”不对")]
    [InlineData("2026-11-24", "25:70", "时间“25:70”不对")]
    [InlineData("2026-11-24", "", "几点？")]
    public async Task An_impossible_time_is_refused_with_what_to_do_next(string date, string time, string message)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("去拜访华能集团的王总");
        await chat.Submits(new { date, time });
        chat.Shows("还差一点", message);
        Assert.Equal("华能集团", chat.Input("customer"));

        await chat.Submits(new { date = "2026-11-24", time = "15:00" });
        chat.Shows("已保存");
    }

    [Fact]
    public async Task A_visit_that_has_just_begun_can_still_be_planned()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("去拜访华能集团的王总");
        await chat.Submits(new { date = "2026-11-23", time = "08:45" });
        chat.Shows("已保存", "今天");
    }

    [Fact]
    public async Task What_is_too_long_comes_back_whole_with_a_word_about_it()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits(new { goal = new string('好', 1200) });
        chat.Shows("目标太长了，最多 1000 个字，现在 1200 个");
        Assert.Equal(1200, chat.Input("goal").Length);

        await chat.Submits(new { goal = "同意做演示" });
        chat.Shows("已保存");
    }

    [Fact]
    public async Task The_same_form_twice_is_one_visit_and_the_second_press_shows_it()
    {
        await using var chat = await Chat.InEmulatorAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        var press = chat.Press("Visit/Save");
        var again = press.DeepClone().AsObject();
        again["id"] = "another-activity";

        await chat.SendAsync(press);
        chat.Shows("已保存");
        await chat.SendAsync(again);
        chat.Shows("这份计划已经存好了", "华能集团 · 王总");

        await chat.Says("我的拜访");
        Assert.Single(chat.RowsShown("华能集团 · 王总"));
    }

    [Fact]
    public async Task A_redelivered_press_changes_nothing_and_says_nothing_twice()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        var press = chat.Press("Visit/Save");

        await chat.SendAsync(press);
        var first = chat.Body;
        await chat.SendAsync(press);

        Assert.Equal(first, chat.Body);
        Assert.Equal(0, chat.NewMessages);
    }

    [Theory]
    [InlineData("改成四点", "time", "16:00")]
    [InlineData("改到后天", "date", "2026-11-25")]
    [InlineData("不是华能，是华电", "customer", "华电")]
    [InlineData("王总改成李总", "person", "李总")]
    [InlineData("目标是让王总同意做产品演示", "goal", "让王总同意做产品演示")]
    [InlineData("要弄清预算归谁批", "learn", "预算归谁批")]
    [InlineData("尾巴：周五前发同行案例", "tail", "周五前发同行案例")]
    [InlineData("推迟一天", "date", "2026-11-25")]
    public async Task Free_text_puts_the_form_right_and_leaves_the_rest(string sentence, string field, string value)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        var before = new[] { "customer", "person", "date", "time", "goal", "learn", "tail" }.ToDictionary(id => id, chat.Input);

        await chat.Says(sentence);
        chat.Shows("改好了");
        Assert.Equal(value, chat.Input(field));
        foreach (var (other, was) in before.Where(each => each.Key != field))
            Assert.Equal(was, chat.Input(other));
    }

    [Theory]
    [InlineData("change it to 4pm", "time", "16:00")]
    [InlineData("move it to Thursday", "date", "2026-11-26")]
    [InlineData("not Siemens, Bosch", "customer", "Bosch")]
    [InlineData("goal: get his OK for a demo", "goal", "get his OK for a demo")]
    [InlineData("to ask: who approves the budget", "learn", "who approves the budget")]
    public async Task Free_text_puts_the_form_right_in_English(string sentence, string field, string value)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
        await chat.Says(sentence);
        chat.Shows("Updated");
        Assert.Equal(value, chat.Input(field));
    }

    [Fact]
    public async Task A_sentence_that_says_nothing_about_the_form_is_told_so_and_the_form_stays()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Says("今天天气不错");
        chat.Shows("不知道填到哪里", "接着填", "先放下");

        await chat.Says("接着填");
        chat.Shows("接着填：");
        Assert.Equal("华能集团", chat.Input("customer"));
    }

    [Fact]
    public async Task Another_topic_in_between_leaves_the_draft_and_says_so()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Says("帮助");
        chat.Shows("说一句就行", "刚才的拜访计划（华能集团 · 王总）还没保存");

        await chat.Says("接着填");
        Assert.Equal("15:00", chat.Input("time"));
        await chat.Submits();
        chat.Shows("已保存");
    }

    [Fact]
    public async Task Two_visits_can_be_planned_at_once_and_saved_in_any_order()
    {
        await using var chat = await Chat.InEmulatorAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        var first = chat.Press("Visit/Save");
        await chat.Says("后天上午十点去拜访国家电网的李处长");
        Assert.Equal("国家电网", chat.Input("customer"));

        await chat.SendAsync(first);
        chat.Shows("已保存", "华能集团 · 王总", "刚才的拜访计划（国家电网 · 李处长）还没保存");
        await chat.Says("接着填");
        await chat.Submits();
        chat.Shows("已保存", "国家电网 · 李处长");
        chat.DoesNotShow("还没保存");
    }

    [Fact]
    public async Task What_is_put_aside_can_be_taken_up_again()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总，目标是让王总同意做产品演示");
        await chat.Says("算了");
        chat.Shows("先放下", "华能集团 · 王总");

        await chat.Says("接着填");
        chat.Shows("没有填到一半的东西");

        await chat.Presses("接着填");
        Assert.Equal("让王总同意做产品演示", chat.Input("goal"));
        await chat.Submits();
        chat.Shows("已保存");
    }

    [Fact]
    public async Task A_draft_survives_a_restart()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.RestartsAsync();
        await chat.Says("改成四点");
        chat.Shows("改好了");
        Assert.Equal("华能集团", chat.Input("customer"));
        Assert.Equal("16:00", chat.Input("time"));
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered_with_a_form_and_a_word_about_it()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总。" + new string('嗯', 10_000));
        chat.Shows("只读了前 500 个字");
        Assert.Equal("华能集团", chat.Input("customer"));
    }

    [Fact]
    public async Task A_sentence_cannot_smuggle_a_link_into_a_card()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("计划一次拜访");
        await chat.Submits(new { customer = "[华能](https://evil.example)", date = "2026-11-24", time = "15:00" });
        chat.Shows("已保存");
        chat.DoesNotShow("[华能](https://evil.example)");
    }

    [Fact]
    public async Task A_clash_with_another_visit_is_mentioned_not_forbidden()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says("明天下午三点半去拜访国家电网的李处长");
        await chat.Submits();
        chat.Shows("已保存", "同一时间还有：华能集团 · 王总");
    }

    [Fact]
    public async Task A_person_known_from_one_customer_only_brings_the_customer_along()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        await chat.Says("下周二上午十点见王总");
        Assert.Equal("华能集团", chat.Input("customer"));
        Assert.Equal("王总", chat.Input("person"));
    }

    [Fact]
    public async Task The_same_sentence_again_opens_the_visit_that_is_planned_already()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits(new { goal = "同意下周看一次演示" });
        await chat.Says("明天下午三点去拜访华能集团的王总");
        chat.Shows("修改拜访", "这次拜访已经计划过了");
        Assert.Equal("同意下周看一次演示", chat.Input("goal"));

        await chat.Submits();
        await chat.Says("我的拜访");
        Assert.Single(chat.RowsShown());
    }

    [Theory]
    [InlineData("今天早上八点拜访海尔的周总", "11月23日 周一 08:00 · 今天 已经过去了")]
    public async Task A_sentence_about_the_past_is_told_so_at_once_and_nothing_of_it_is_lost(string sentence, string message)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(sentence);
        chat.Shows("计划拜访", message);
        Assert.NotEmpty(chat.Input("person"));
    }

    [Theory]
    [InlineData("我要去见客户")]
    [InlineData("安排一次拜访")]
    [InlineData("帮我准备拜访")]
    [InlineData("新建拜访计划")]
    public async Task Who_only_says_that_he_visits_somebody_gets_the_form(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(sentence);
        chat.Shows("计划拜访", "写个大概就行");
    }

    [Fact]
    public async Task What_has_happened_already_is_not_taken_for_a_plan()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("昨天拜访了海尔的周总");
        chat.DoesNotShow("计划拜访");
    }

    [Fact]
    public async Task A_button_with_a_mangled_draft_opens_what_can_be_read_of_it()
    {
        await using var chat = await Chat.InEmulatorAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Says("算了");
        var press = chat.Press("接着填");
        var draft = press["value"]!["draft"]!.AsObject();
        draft.Remove("goal");
        draft["customer"] = null;
        await chat.SendAsync(press);
        chat.Shows("计划拜访", "王总");

        press["id"] = "another-activity";
        press["value"]!["draft"] = "nonsense";
        await chat.SendAsync(press);
        chat.Shows("计划拜访", "写个大概就行");
    }

    [Fact]
    public async Task A_draft_of_an_older_version_keeps_what_still_fits()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.RemembersAsync(stored => stored.Replace("\"kind\":\"OnSite\"", "\"kind\":\"Golf\",\"gone\":1", StringComparison.Ordinal));
        await chat.Says("改成四点");
        chat.Shows("改好了");
        Assert.Equal("华能集团", chat.Input("customer"));
        Assert.Equal("16:00", chat.Input("time"));
    }

    [Fact]
    public async Task A_form_that_a_newer_version_no_longer_has_ends_politely()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.RemembersAsync(stored => stored.Replace("\"id\":\"Visit/Plan\"", "\"id\":\"Visit/OldForm\"", StringComparison.Ordinal));
        await chat.Says("就这样吧");
        chat.Shows("刚才填的内容我接不上了", "帮助");

        // The card itself is complete: it can still be saved.
        await chat.Submits();
        chat.Shows("已保存", "华能集团 · 王总");
    }
}
