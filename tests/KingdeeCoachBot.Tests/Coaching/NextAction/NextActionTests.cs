using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Coaching.Deals;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.NextAction;

/// <summary>One thing with its why, and a button that does it.</summary>
public sealed class NextActionTests
{
    [Theory]
    [InlineData("华能下一步该做什么")]
    [InlineData("华能现在最该做什么？")]
    [InlineData("华能怎么推进")]
    [InlineData("华能卡在哪")]
    [InlineData("华能最该问什么")]
    public async Task A_deals_one_thing_is_told_with_why_and_words_and_a_button_that_does_it(string said)
    {
        await using var chat = await DealsTests.WithTwoDealsAsync();
        await chat.Says(said);
        chat.Shows("华能集团 · ERP升级：现在最该做的一件事", "约一次拜访，弄清一件事：为什么要换", "这一条还没人说过（M4）", "这次想上新系统，最想先解决的是哪件事？");
        await chat.Presses("约拜访");
        Assert.Equal("华能集团", chat.Input("customer"));
    }

    [Theory]
    [InlineData("What should I do next at Siemens?")]
    [InlineData("next best action for Siemens")]
    [InlineData("where is Siemens stuck")]
    public async Task So_it_is_in_English(string said)
    {
        await using var chat = await DealsTests.InEnglishAsync();
        await chat.Says(said);
        chat.Shows("Siemens China · MES rollout: the one thing to do now", "Plan a visit and find out one thing: Why they need it", "So far on this: nobody has said yet (M4)");
        await chat.Presses("Plan a visit");
        Assert.Equal("Siemens China", chat.Input("customer"));
    }

    [Fact]
    public async Task Whom_to_see_and_what_to_ask_him_come_from_the_deals_people()
    {
        await using var chat = await DealsTests.WithTwoDealsAsync();
        await chat.Says("王总是华能的总经理，他说了算");
        await chat.Presses("保存");
        await chat.Says("华能下一步该做什么");
        chat.Shows("约王总见一面，弄清一件事：为什么要换", "王总，您亲自过问这个项目，最想让它改变什么？");
        await chat.Presses("约拜访");
        Assert.Equal("王总", chat.Input("person"));
    }

    [Fact]
    public async Task A_promise_comes_before_everything_and_its_button_opens_it()
    {
        await using var chat = await DealsTests.WithTwoDealsAsync();
        await chat.Says("华能下一步：明天把方案发给李处");
        await chat.ItIs(Chat.Monday.AddDays(4));
        await chat.Says("华能下一步该做什么");
        chat.Shows("把答应客户的事做了：", "已经晚了3天；一诺千金", "最值得弄清：为什么要换");
        await chat.Presses("打开这一步");
        chat.Shows("把方案发给李处");
    }

    [Theory]
    [InlineData("今天最该做什么")]
    [InlineData("先做哪件事？")]
    [InlineData("哪个单最急")]
    public async Task Of_all_deals_the_best_thing_of_the_day_comes_first_and_the_others_after_it(string said)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("示例数据");
        await chat.Says(said);
        chat.Shows("今天最该做的一件事", "接下来");
        Assert.Equal(3, chat.RowsShown().Count);
        chat.ShowsGolden("Day.zh-CN");
        await chat.Presses(chat.RowsShown()[0]);
        chat.Shows("现在最该做的一件事");
    }

    [Theory]
    [InlineData("What should I do first today?")]
    [InlineData("where do I start")]
    public async Task The_day_in_English(string said)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("sample data");
        await chat.Says(said);
        chat.Shows("The one thing to do today", "Then");
        chat.ShowsGolden("Day.en-US");
    }

    [Fact]
    public async Task Every_sample_deal_has_its_own_thing_to_do()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("示例数据");
        foreach (var customer in (string[])["远山医药", "海川重工", "启明能源", "南岭食品"])
        {
            await chat.Says($"{customer}下一步该做什么");
            chat.ShowsGolden($"{customer}.zh-CN");
        }
    }

    [Fact]
    public async Task A_deal_at_rest_says_how_to_go_on()
    {
        await using var chat = await DealsTests.WithTwoDealsAsync();
        await chat.Says("华能先放一放，12月20日再说");
        await chat.Presses("搁置");
        await chat.Says("华能下一步该做什么");
        chat.Shows("华能集团 · ERP升级搁置到12月20日", "恢复华能集团");
        await chat.ItIs(new DateTimeOffset(2026, 12, 21, 9, 0, 0, TimeSpan.FromHours(8)));
        await chat.Says("华能下一步该做什么");
        chat.Shows("重新跟起来：说好12月20日");
        await chat.Presses("恢复跟进");
        chat.Shows("已恢复跟进");
    }

    [Fact]
    public async Task Without_a_deal_it_says_how_to_begin_and_of_somebody_elses_it_tells_nothing()
    {
        await using var chat = await DealsTests.WithTwoDealsAsync();
        await chat.Says("华能下一步该做什么");
        var press = chat.Press("看商机");
        var another = chat.Another();
        await another.Says("今天最该做什么");
        another.Shows("手上还没有在跟的商机", "新建商机");
        press["value"]!["action"]!["verb"] = "NextAction/Deal";
        await another.SendAsync(another.Stolen(press));
        another.DoesNotShow("华能");
    }

    [Theory]
    [InlineData("这周要做什么")]
    [InlineData("我该怎么写周报")]
    [InlineData("今天要做什么")]
    public async Task What_asks_for_something_else_gets_something_else(string said)
    {
        await using var chat = await DealsTests.WithTwoDealsAsync();
        await chat.Says(said);
        chat.DoesNotShow("：现在最该做的一件事");
    }
}
