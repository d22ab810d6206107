using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching;

/// <summary>
/// Twelve situations as reps tell them, each in both languages, with the verdict that a good sales manager who has read the course would give.
/// What begins with "&gt;" is a press. Course: M8, M11, M13, M14, M16.
/// </summary>
public sealed class TwelveSituationsTests
{
    private static readonly string[] ReadyToSign =
    [
        "新建商机 海尔MES B阶段 预计2026年12月31日签", ">Deals/Save", "海尔的赵总是总经理，拍板的", ">People/Save", "昨天和赵总见面，他承认缺货是他的责任，一年少卖两千万",
        "海尔的赵总确认有了这套补货预测就能解决缺货", ">Gates/Save", "海尔的演示做完了，赵总很认可", ">Gates/Save",
    ];

    private static readonly string[] ReadyToSignInEnglish =
    [
        "new deal Siemens China ERP upgrade, stage B, signing in December", ">Deals/Save", "Mr. Chen is the CFO of Siemens China, he decides", ">People/Save",
        "Just met Mr. Chen, he said closing late is his responsibility and it costs 3 million a year",
        "Mr. Chen at Siemens confirmed that with this he could report on day three", ">Gates/Save", "The demo at Siemens went well, Mr. Chen was convinced", ">Gates/Save",
    ];

    [Fact]
    public Task S01_Somebody_fast_and_direct_who_wants_results_is_a_driver_so_begin_with_the_result() => InBothAsync(
        new(["新建商机 华能集团财务共享 P阶段", ">Deals/Save", "华能的王总做事很快，说话直接，只看结果"],
            ["驱动性的：结果、好处", "三条观察", "先说结论", "别从公司介绍讲起", "就问一件事", "只有你看得到"], ["不施压"]),
        new(["new deal Siemens China ERP upgrade, stage P", ">Deals/Save", "Mr. Chen from Siemens is fast, direct and only looks at results"],
            ["Driver: results, benefits", "\nfast (", "Only you can see this"], ["no pressure", "from Siemens is"]));

    [Fact]
    public Task S02_Whoever_asks_for_figures_and_bangs_the_table_is_mixed_so_watch_before_you_judge() => InBothAsync(
        new(["新建商机 华能集团财务共享 P阶段", ">Deals/Save", "华能的陈工问得很细，要看数据，说个没完，还拍桌子"],
            ["还看不准：他两面都有", "互相打架", "下次留意"], ["技术性的：", "驱动性的：", "滔滔不绝：", "老好人："]),
        new(["new deal Siemens China ERP upgrade, stage P", ">Deals/Save", "Mr. Chen from Siemens China wants every detail, and then he talks and talks and bangs the table"],
            ["Look out next time"], ["Driver:", "Analytical:", "Expressive:", "Amiable:"]));

    [Fact]
    public Task S03_A_vision_without_a_pain_begins_with_block_seven_and_the_question_whose_it_is() => InBothAsync(
        new(["新建商机 华能集团财务共享 P阶段", ">Deals/Save", "华能的李处已经想好了，要一个能自动出合并报表的平台", ">Gates/Save", "华能的九格"],
            ["这是谁的愿景", "可能是对手帮他画的", "第 8 格"], []),
        new(["new deal Siemens China ERP upgrade, stage P", ">Deals/Save", "Mr. Chen at Siemens wants a platform with consolidated figures in one click", ">Gates/Save", "nine blocks for Siemens"],
            ["Whose vision is it?", "a rival may have drawn it", "Block 8"], []));

    [Fact]
    public Task S04_What_is_answered_block_by_block_becomes_the_pain_sheet_in_his_words() => InBothAsync(
        new(["新建商机 三一重工ERP升级 P阶段", ">Deals/Save", "刚和刘总见面了，他承认月结慢是他的责任，一年多花三百万", "三一的刘总想要每月一号看到各厂利润的系统", ">Gates/Save", "三一的痛点清单"],
            ["刘总", "认了", "月结慢是他的责任", "一年多花三百万", "每月一号看到各厂利润", "还没问：什么原因"], []),
        new(["new deal Siemens China ERP upgrade, stage P", ">Deals/Save", "Just met Mr. Chen, he said closing late is his responsibility and it costs 3 million a year", "pain sheet of Siemens"],
            ["Mr. Chen", "admitted", "closing late is his responsibility", "Not asked yet: Why"], []));

    [Fact]
    public Task S05_Too_expensive_before_anybody_owns_a_pain_is_not_answered_with_a_price() => InBothAsync(
        new(["新建商机 三一重工ERP升级 P阶段", ">Deals/Save", "三一的刘总说太贵怎么回"], ["价先不答", "病痛还没人认", "哪一处最让您头疼"], ["折扣", "降价"]),
        new(["new deal Siemens China ERP upgrade, stage P", ">Deals/Save", "Mr. Chen from Siemens says we are too expensive, how do I answer"], ["Don't answer the price yet", "while nobody owns a pain"], ["discount"]));

    [Fact]
    public Task S06_Too_expensive_once_the_loss_is_known_stands_beside_the_loss_and_functions_go_before_price() => InBothAsync(
        new([.. ReadyToSign, "海尔的赵总说太贵怎么回"], ["先摆损失，再减功能，不减价", "一年少卖两千万", "咱们先减功能", "除了价格，还有什么让您下不了决心"], ["折扣"]),
        new([.. ReadyToSignInEnglish, "Mr. Chen says we are too expensive, how do I answer"], ["cut functions, not the price", "3 million a year", "leave out functions"], ["discount"]));

    [Fact]
    public Task S07_Fear_is_answered_with_proof_and_less_risk_and_never_with_his_pain() => InBothAsync(
        new([.. ReadyToSign, "赵总担心项目失败怎么办"], ["他怕：先给证明，再把风险拿掉", "您亲眼看过证明：“演示做完了”", "您最怕的是哪一步出问题", "先跟主管商量"], ["两千万", "缺货"]),
        new([.. ReadyToSignInEnglish, "Mr. Chen is worried the project will fail"], ["This is fear: proof first", "Which step do you fear most?", "Check with your manager"], ["3 million", "responsibility"]));

    [Fact]
    public Task S08_With_all_in_place_and_a_loss_of_his_own_the_time_to_push_has_come() => InBothAsync(
        new([.. ReadyToSign, "海尔可以逼单了吗"], ["可以推了：请赵总定下来", "病痛、愿景、权力、证明都在", "一年少卖两千万", "这个判断管到"], ["先别推", "降价优惠"]),
        new([.. ReadyToSignInEnglish, "can I push Siemens to sign"], ["Yes: ask Mr. Chen to decide", "3 million a year", "Good until"], ["Don't push"]));

    [Fact]
    public Task S09_With_a_fear_open_a_hint_is_the_most_and_the_fear_comes_first() => InBothAsync(
        new([.. ReadyToSign, "赵总担心项目失败怎么办", "海尔可以逼单了吗"], ["对赵总，暗示一下就好", "他还有怕的", "先打消，再谈签", "先回答"], ["可以推了"]),
        new([.. ReadyToSignInEnglish, "Mr. Chen is worried the project will fail", "can I push Siemens to sign"], ["A hint to Mr. Chen, no more", "There is still a fear"], ["Yes: ask"]));

    [Fact]
    public Task S10_An_amiable_man_pushed_twice_in_two_weeks_gets_no_more_than_a_hint() => InBothAsync(
        new([.. ReadyToSign, "海尔的赵总人特别好，谁都不得罪，总说不急", "赵总我推了，他说月底前定", "赵总我又推了，他说再想想", "海尔可以逼单了吗"],
            ["对赵总，暗示一下就好", "两周里已经推了2次", "老好人", "这句只有你看得到", "不急着让您定"], ["可以推了"]),
        new([.. ReadyToSignInEnglish, "Mr. Chen is kind, offends nobody and agrees with everyone", "I pushed Mr. Chen, he will decide by the end of the month", "I pushed Mr. Chen again, he wants to think it over", "can I push Siemens to sign"],
            ["A hint to Mr. Chen, no more", "2 times in two weeks", "amiable", "Only you see this"], ["Yes: ask"]));

    [Fact]
    public Task S11_After_refusals_the_honourable_stop_is_a_day_of_decision_that_leaves_the_door_open() => InBothAsync(
        new([.. ReadyToSign, "赵总我推了，他不高兴", "赵总我又推了，他拒绝了", "#2026-12-02", "该不该断"],
            ["该断则断", "和赵总定一个说准话的日子", "再推只伤交情", "做和不做我都尊重您的决定"], ["可以推了"]),
        new([.. ReadyToSignInEnglish, "I pushed Mr. Chen, he was annoyed", "I pushed Mr. Chen again, he refused", "#2026-12-02", "should I walk away from Siemens"],
            ["Bring it to a decision", "agree on a day with Mr. Chen", "would only hurt the relationship"], ["Yes: ask"]));

    [Fact]
    public Task S12_A_word_of_commission_beside_the_insider_warns_the_rep_and_shows_the_clean_way() => InBothAsync(
        new(["新建商机 海尔MES P阶段", ">Deals/Save", "海尔的李处是内线", ">People/Save", "昨晚和李处吃饭，他暗示要点好处费", "海尔有FOX吗"],
            ["还没有 FOX", "内线：李处", "好处费", "这条路走不得", "干净的办法一样管用", "这句话只有你看得到"], []),
        new(["new deal Siemens China MES rollout, stage P", ">Deals/Save", "Ms. Li from Siemens China is our insider", ">People/Save", "Had dinner with Ms. Li yesterday, she hinted at a commission", "do we have a fox at Siemens"],
            ["No FOX yet", "Ms. Li", "commission", "Only you see this"], []));

    private static async Task InBothAsync(Situation chinese, Situation english)
    {
        await PlayAsync(Language.Chinese, chinese);
        await PlayAsync(Language.English, english);
    }

    private static async Task PlayAsync(Language language, Situation situation)
    {
        await using var chat = await Chat.InTeamsAsync(language);
        foreach (var told in situation.Told)
        {
            if (told[0] == '>')
                await chat.Presses(told[1..]);
            else if (told[0] == '#')
                await chat.ItIs(new DateTimeOffset(DateTime.Parse(told[1..], System.Globalization.CultureInfo.InvariantCulture).AddHours(9), TimeSpan.FromHours(8)));
            else
                await chat.Says(told);
        }

        chat.Shows([.. situation.Verdict]);
        chat.DoesNotShow([.. situation.Never]);
    }

    /// <param name="Told">What the rep tells, the last of it asking; "&gt;" presses a button, "#" sets the day.</param>
    /// <param name="Verdict">What the answer has to say.</param>
    /// <param name="Never">What it must not say.</param>
    private sealed record Situation(IReadOnlyList<string> Told, IReadOnlyList<string> Verdict, IReadOnlyList<string> Never);
}
