using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Practice;

/// <summary>The coach plays a buyer. Course: M8, M10, M13, M16.</summary>
public sealed class PracticeTests
{
    [Fact]
    public async Task A_good_talk_earns_everything_and_the_review_quotes_the_reps_own_sentences()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个难缠的财务总监");
        chat.Shows("赵总", "人物、公司都是编的", "【演练】赵总（财务总监）：", "提示", "结束演练");
        await chat.Says("赵总，月结现在是怎么做的？哪一段最慢？");
        chat.Shows("【演练】赵总（财务总监）：月结。每个月十二号才出得来报表");
        await chat.Says("为什么要拖到十二号呢？");
        chat.Shows("三套物料编码");
        await chat.Says("也就是说，主要是因为三家工厂编码不统一，对吗？");
        chat.Shows("拖了两年");
        await chat.Says("除了财务，还有哪些部门受影响？");
        chat.Shows("定价会上没有成本数");
        await chat.Says("这么算下来一年要损失多少？");
        chat.Shows("一年两百多万");
        await chat.Says("那您理想中的月结是什么样的？");
        chat.Shows("我要五号出报表");
        await chat.Says("如果编码统一、五号出报表，您就能带着成本数去开会，是吗？");
        chat.Shows("我去跟老板说", "下周三下午", "全问出来了，7 层一层不少。", "也就是说，主要是因为三家工厂编码不统一，对吗？", "九格用到：1、3、4、5、7、9", "再练一次", "换一个客户");
        chat.DoesNotShow("看九格", "代价最大的一句");
        chat.ShowsGolden("Review.all.zh-CN");
    }

    [Fact]
    public async Task A_talk_of_nothing_but_praise_earns_nothing_and_he_ends_it()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个难缠的财务总监");
        await chat.Says("赵总，我们金蝶的系统功能非常强大");
        chat.Shows("这些资料上都有");
        await chat.Says("您看这个系统是不是很好？");
        chat.Shows("看表，站起来", "对方提前结束了会面。", "这次什么也没问出来", "我们金蝶的系统功能非常强大", "先诊断，后开方", "换成这句试试", "月结这块现在最费劲的是哪一段");
        chat.ShowsGolden("Review.none.zh-CN");
    }

    [Fact]
    public async Task Too_early_too_closed_and_wrongly_said_back_get_what_they_deserve()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个难缠的财务总监");
        await chat.Says("月结慢吗？");
        chat.Shows("差不多吧");
        await chat.Says("这对您有什么影响？");
        chat.Shows("还没说到那儿");
        await chat.Says("那现在最费劲的是哪一段？");
        chat.Shows("十二号");
        await chat.Says("您的意思是人手不够，对吗？");
        chat.Shows("不是。我说的是月结要拖到十二号");
    }

    [Fact]
    public async Task Whoever_is_stuck_is_offered_a_hint_that_works()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个老好人厂长");
        await chat.Says("阿尔法贝塔");
        await chat.Says("伽马德尔塔");
        chat.DoesNotShow("卡住了");
        await chat.Says("啦啦啦");
        chat.Shows("卡住了？说“提示”");
        await chat.Says("提示");
        chat.Shows("先开放着问", "周厂长，您管这么大一个厂真不容易");
        await chat.Says("周厂长，您管这么大一个厂真不容易。平时生产上最让您操心的是什么？");
        chat.Shows("线上等料");
        await chat.Says("结束演练");
        chat.Shows("7 层里问到 1 层", "有 3 句听不出你想问什么");
    }

    [Fact]
    public async Task A_choice_is_two_taps_and_anybody_one()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("练一练");
        chat.Shows("什么样的人", "走到哪一步", "随便来一个");
        chat.ShowsGolden("Choose.zh-CN");
        await chat.Presses("开始", new { type = "Analytical", phase = "TakeAction" });
        chat.Shows("卫总", "七处问号", "先证明、先担风险");
        await chat.Says("重来");
        chat.Shows("七处问号");
        await chat.Says("换一个");
        chat.DoesNotShow("卫总");
        chat.Shows("【演练】");
        await chat.Says("扮演一个老好人厂长");
        chat.Shows("【演练】周厂长");
        await chat.Says("结束演练");
        chat.Shows("还没开口");
        await chat.Presses("随便来一个");
        chat.Shows("【演练】");
    }

    [Fact]
    public async Task A_real_request_is_asked_about_and_never_done_to_a_deal_by_the_way()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("扮演一个难缠的财务总监");
        await chat.Says("赵总，现在月结最费劲的是哪一段？");
        await chat.Says("华能推到B");
        chat.Shows("这句是跟赵总说的，还是要我办事？", "华能推到B", "要我办事", "跟赵总说的");
        chat.ShowsGolden("Whose.zh-CN");
        await chat.Presses("跟赵总说的");
        chat.Shows("【演练】赵总");
        await chat.Says("我手上有哪些单子");
        chat.Shows("还是要我办事");
        await chat.Presses("要我办事");
        chat.Shows("华能集团", "演练还开着，赵总等着你下一句");
        await chat.Says("为什么拖到十二号？");
        chat.Shows("三套物料编码");
        await chat.Says("看看华能的情况");
        await chat.Says("要你办事");
        chat.Shows("演练先停着");
        await chat.Says("看看华能的情况");
        chat.Shows("华能集团");
        await chat.Says("继续演练");
        chat.Shows("【演练】赵总", "三套物料编码");
        await chat.Says("也就是说因为编码不统一，对吗？");
        chat.Shows("拖了两年");
    }

    [Fact]
    public async Task A_practice_survives_other_topics_a_pause_and_a_restart()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个难缠的财务总监");
        await chat.Says("现在月结最费劲的是哪一段？");
        await chat.Says("帮助");
        chat.Shows("演练还开着，赵总等着你下一句");
        await chat.Says("先放下");
        chat.Shows("演练先停在这儿", "继续演练");
        await chat.RestartsAsync();
        await chat.Says("今天下午三点去拜访三一重工的王总");
        chat.DoesNotShow("【演练】");
        chat.Shows("三一重工");
        await chat.Says("继续演练");
        chat.Shows("【演练】赵总（财务总监）：月结");
        await chat.Says("为什么拖到十二号？");
        chat.Shows("三套物料编码");
    }

    [Fact]
    public async Task Whoever_comes_back_the_next_day_speaks_to_the_coach()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个难缠的财务总监");
        await chat.Says("现在月结最费劲的是哪一段？");
        await chat.ItIs(Chat.Monday.AddDays(1));
        await chat.Says("你好");
        chat.DoesNotShow("【演练】");
        await chat.Says("吧啦吧啦");
        chat.Shows("演练还停着", "继续演练");
        await chat.Says("结束演练");
        chat.Shows("7 层里问到 1 层");
        await chat.Says("继续演练");
        chat.Shows("已经结束了", "练一练");
    }

    [Fact]
    public async Task Somebody_of_a_deal_lends_his_name_and_the_deal_its_phase()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("练一练");
        await chat.Presses("开始", new { deal = "d1", person = (await chat.DealAsync()).People[0].Id, type = "Driver", phase = "NeedDefinition" });
        chat.Shows("王总", "公司和故事是编的", "【演练】王总：");
        await chat.Says("王总，现在月结最费劲的是哪一段？");
        await chat.Says("算了");
        chat.Shows("看九格");
        await chat.Presses("再练一次");
        chat.Shows("【演练】王总：");
    }

    [Fact]
    public async Task What_the_rep_has_noted_of_somebody_is_how_he_is_played_and_changes_no_deal()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能的王总做事很快，说话直接，只看结果");
        await chat.Says("看看王总的性格");
        var before = System.Text.Json.JsonSerializer.Serialize(await chat.DealAsync());
        await chat.Presses("Practice/Begin");
        chat.Shows("名字借王总的用用", "【演练】王总：");
        await chat.Says("王总，我们的系统功能强大");
        await chat.Says("我们有几千家客户");
        chat.Shows("驱动性", "看九格");
        await chat.Says("陪我练一下拜访华能的王总");
        chat.Shows("名字借王总的用用", "【演练】王总：");
        await chat.Says("王总，我们的系统功能强大");
        await chat.Says("我们有几千家客户");
        chat.Shows("驱动性");
        Assert.Equal(before, System.Text.Json.JsonSerializer.Serialize(await chat.DealAsync()));
    }

    [Fact]
    public async Task Buttons_of_old_cards_begin_anew_and_hostile_ones_do_no_harm()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个难缠的财务总监");
        await chat.Says("您最担心什么？");
        await chat.Says("结束演练");
        await chat.Presses("再练一次");
        chat.Shows("【演练】赵总");
        await chat.Presses("再练一次");
        chat.Shows("【演练】赵总");
        await chat.Says("结束演练");
        chat.Shows("还没开口");
        await chat.Presses("再练一次", new { buyer = new string('x', 5000), deal = "somebody-elses", person = "p", type = "7", phase = "-1", any = "maybe" });
        chat.Shows("什么样的人");
        await chat.Presses("开始", new { type = "", phase = "Nowhere" });
        chat.Shows("什么样的人");
        await chat.Says("结束演练");
        chat.Shows("已经结束了");
    }

    [Fact]
    public async Task A_long_sentence_is_kept_short_and_the_talk_ends_in_time()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("扮演一个老好人厂长");
        for (var sentence = 0; sentence < 15; sentence++)
            await chat.Says(new string('啦', 3000));
        chat.Shows("时间到了", "15 句");
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English);
        await chat.Says("play a tough CFO");
        chat.Shows("Mr. Zhao", "[Practice] Mr. Zhao (CFO):", "Hint", "End practice");
        await chat.Says("Mr. Zhao, how do you close the month today, and what takes longest?");
        chat.Shows("before the twelfth");
        await chat.Says("Why does it take until the twelfth?");
        chat.Shows("three sets of item codes");
        await chat.Says("So it is slow because the codes differ between plants, right?");
        chat.Shows("put it off for two years");
        await chat.Says("hint");
        chat.Shows("ask whom it hurts", "who else suffers besides finance");
        await chat.Says("Our system is the best on the market, isn't it?");
        chat.Shows("brochure");
        await chat.Says("end practice");
        chat.Shows("You reached 3 of 7 layers.", "Our system is the best on the market, isn't it?", "Diagnose before prescribing", "Another buyer");
        chat.ShowsGolden("Review.some.en-US");
    }

    [Fact]
    public async Task The_choice_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English);
        await chat.Says("practise a visit");
        chat.Shows("What kind of person", "Surprise me");
        chat.ShowsGolden("Choose.en-US");
    }

    [Theory]
    [InlineData("练一练")]
    [InlineData("陪我练一下拜访")]
    [InlineData("模拟客户")]
    [InlineData("角色扮演")]
    [InlineData("role play")]
    [InlineData("let's practise")]
    public async Task Sentences_that_wish_for_nobody_in_particular_get_the_choice(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(sentence);
        Assert.Contains("Practice/Begin", chat.NewestCard().ToJsonString(), StringComparison.Ordinal);
    }
}
