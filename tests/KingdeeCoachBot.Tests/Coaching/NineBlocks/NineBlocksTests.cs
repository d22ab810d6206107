using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.NineBlocks;

/// <summary>九格提问 as a talk: what to ask, why, the answer noted, and on to the next block. Course: M8.</summary>
public sealed class NineBlocksTests
{
    private static readonly Deal Known = Huaneng
        .With(Huaneng.FindPersonCalled("王总")! with { Role = DecisionRole.Decider })
        .With(Huaneng.FindPersonCalled("李处")! with { Role = DecisionRole.Evaluator });

    private static DealMark Mark(MarkKind kind, string text, string who = "王总", Evidence evidence = Evidence.Confirmed, int daysAgo = 3) =>
        new() { Id = $"{kind}{who}", Kind = kind, Evidence = evidence, At = Chat.Monday.AddDays(-daysAgo), Who = who, Text = text };

    private static readonly Deal Told = Known.With(Mark(MarkKind.PainStated, "月结要十二天", evidence: Evidence.Heard));

    private static readonly Deal Complete = Enum.GetValues<NineBlock>().Aggregate(Known, (deal, block) => deal.With(Mark(block.Mark(), $"话{(int)block}")));

    [Theory]
    [InlineData("华能的九格")]
    [InlineData("华能九格提问")]
    [InlineData("nine blocks for 华能")]
    public async Task The_grid_says_what_is_known_what_to_ask_next_and_why(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told, Sany);
        await chat.Says(sentence);
        chat.Shows(
            "华能集团：九格提问", "1/9 格有了", "开放", "封闭", "确认", "诊断", "影响", "愿景", "· 1 痛在哪", "月结要十二天", "2 什么原因", "9 这样就行",
            "第 2 格，问王总", "王总，您说“月结要十二天”。是各单位口径不一样，还是数到您手上太晚？", "开药方前先诊断", "（M19）", "约一次拜访来问");
    }

    [Fact]
    public async Task Nothing_known_it_begins_at_the_pain()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("九格提问");
        chat.Shows("0/9 格有了", "第 1 格，这样问", "现在这件事是怎么做的？哪一处最让您头疼？", "没有病痛，不销");
    }

    [Fact]
    public async Task An_answer_is_noted_and_it_walks_on_in_the_same_card()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        await chat.Presses("NineBlocks/Save", new { answer = "各厂编码不统一", who = "王总", evidence = "Heard" });
        chat.Shows("记下了：第 2 格", "2/9 格有了", "第 3 格，问王总", "王总，我理解得对吗：“月结要十二天”，主要是因为“各厂编码不统一”，这件事最后落在您这里？", "他自己认了，才是他的痛");
        await chat.Presses("NineBlocks/Save", new { answer = "是，我每月挨批", who = "王总", evidence = "Confirmed" });
        chat.Shows("第 4 格，问王总", "还有谁跟着受影响", "还有谁跟着受罪");
        await chat.Presses("NineBlocks/Save", new { answer = "董事会拿不到当月数", others = "审计部", who = "王总", evidence = "Confirmed" });
        chat.Shows("第 5 格", "王总，您说“董事会拿不到当月数”。把“审计部”那边也算上，一年是几十万，还是上百万？");
        await chat.Presses("NineBlocks/Save", new { answer = "一年六百个人天", who = "王总", evidence = "Heard" });
        chat.Shows("第 6 格", "“月结要十二天”，结果“董事会拿不到当月数”，算下来“一年六百个人天”，“审计部”也跟着受影响");
        await chat.Presses("NineBlocks/Save", new { answer = "对", who = "王总", evidence = "Confirmed" });
        await chat.Presses("NineBlocks/Save", new { answer = "三天出合并报表", who = "王总", evidence = "Confirmed" });
        await chat.Presses("NineBlocks/Save", new { answer = "多组织合并", who = "王总", evidence = "Confirmed" });
        chat.Shows("第 9 格", "王总，如果能“三天出合并报表”，再加上“多组织合并”，您就能把“月结要十二天”这件事解决掉，是吗？");
        await chat.Presses("NineBlocks/Save", new { answer = "能这样就行", who = "王总", evidence = "Confirmed" });
        chat.Shows("9/9 格有了", "九格都有了", "看能不能过关");
        var deal = await chat.DealAsync();
        Assert.Equal(["月结要十二天", "各厂编码不统一", "是，我每月挨批", "董事会拿不到当月数", "一年六百个人天", "对", "三天出合并报表", "多组织合并", "能这样就行"],
            Enum.GetValues<NineBlock>().Select(block => deal.Mark(block.Mark())!.Text));
        Assert.Equal("审计部", deal.Mark(MarkKind.PainOthersSuffer)!.Text);
        Assert.Equal(AnswerState.Confirmed, GateAnswers.Of(deal, new DateOnly(2026, 11, 23))[GateQuestion.WhyNeed].State);
    }

    [Fact]
    public async Task Free_text_is_the_answer_and_goes_where_it_belongs()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known);
        await chat.Says("华能的九格");
        await chat.Says("李处说月结太慢，要十二天");
        Assert.Equal(("月结太慢，要十二天", "李处"), (chat.Input("answer"), chat.Input("who")));
        chat.Shows("第 1 格", "写进去了，看一眼再保存");
        await chat.Presses("NineBlocks/Save");
        chat.Shows("第 2 格");
        await chat.Says("审计部也跟着加班");
        chat.Shows("第 4 格");
        Assert.Equal("审计部也跟着加班", chat.Input("others"));
        await chat.Presses("NineBlocks/Save");
        Assert.Equal("审计部也跟着加班", (await chat.DealAsync()).Mark(MarkKind.PainOthersSuffer)!.Text);
    }

    [Fact]
    public async Task A_person_s_blocks_hold_his_own_words_and_nobody_is_given_away()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known.With(Mark(MarkKind.PainStated, "月结要十二天", "李处")));
        await chat.Says("该问王总什么");
        chat.Shows("华能集团：问王总的九格", "0/9 格有了", "王总，我了解到“月结要十二天”。这件事到您这里是怎么做的？哪一步最卡？");
        chat.DoesNotShow("李处");
    }

    [Theory]
    [InlineData("王总自己已经想好要什么了")]
    [InlineData("王总心里已经有想法了")]
    public async Task A_ready_vision_is_heard_first_and_questioned(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known);
        await chat.Says("看看华能");
        await chat.Says(sentence);
        chat.Shows("这是谁的愿景？", "可能是对手帮他画的", "第 7 格，问王总", "听下来您心里已经有样子了", "先把他的样子听全");
        await chat.Presses("NineBlocks/Save", new { answer = "三天出合并报表", who = "王总", evidence = "Confirmed" });
        chat.Shows("第 8 格", "这是谁的愿景？");
        await chat.Presses("NineBlocks/Save", new { answer = "多组织合并", who = "王总", evidence = "Confirmed" });
        chat.Shows("第 1 格", "他要的有了，为什么要还不知道");
        await chat.Presses("NineBlocks/Save", new { answer = "月结要十二天", who = "王总", evidence = "Confirmed" });
        chat.Shows("第 2 格");
        chat.DoesNotShow("这是谁的愿景？");
    }

    [Fact]
    public async Task A_block_can_be_skipped_or_chosen_and_what_was_typed_stays()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        await chat.Presses("跳过这一格");
        chat.Shows("第 3 格");
        await chat.Presses("5 值多少", new { answer = "一年六百个人天" });
        chat.Shows("第 5 格");
        Assert.Equal("一年六百个人天", chat.Input("answer"));
        await chat.Presses("NineBlocks/Save");
        chat.Shows("记下了：第 5 格", "第 2 格");
    }

    [Fact]
    public async Task A_noted_answer_is_taken_back_once()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        await chat.Presses("NineBlocks/Save", new { answer = "各厂编码不统一" });
        var undo = chat.Press("撤销");
        await chat.SendAsync(undo);
        chat.Shows("撤销了", "第 2 格", "1/9 格有了");
        Assert.Null((await chat.DealAsync()).Mark(MarkKind.PainCause));
        undo["id"] = "once more";
        await chat.SendAsync(undo);
        chat.DoesNotShow("撤销了");
    }

    [Fact]
    public async Task Saving_twice_is_saving_once_and_a_used_card_shows_how_things_stand()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        var save = chat.Press("NineBlocks/Save", new { answer = "各厂编码不统一" });
        await chat.SendAsync(save);
        await chat.SendAsync(save);
        chat.Shows("2/9 格有了", "第 3 格");
        Assert.Single((await chat.DealAsync()).Marks, mark => mark.Kind == MarkKind.PainCause);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_a_guess_is_told_apart()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        await chat.Presses("NineBlocks/Save", new { answer = "" });
        chat.Shows("写一句他怎么回答的");
        await chat.Presses("NineBlocks/Save", new { answer = new string('长', 400) });
        chat.Shows("太长了");
        await chat.Presses("NineBlocks/Save", new { answer = "编码乱", evidence = "Assumed" });
        chat.Shows("是我们自己猜的，还不算数", "第 2 格");
        await chat.Presses("3 是他的痛");
        await chat.Presses("NineBlocks/Save", new { answer = "是", who = "" });
        chat.Shows("写上是谁认的");
    }

    [Fact]
    public async Task A_card_whose_dialog_is_gone_still_saves()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        await chat.Says("算了");
        chat.Shows("先放下");
        await chat.Presses("NineBlocks/Save", new { answer = "各厂编码不统一" });
        chat.Shows("记下了：第 2 格");
    }

    [Fact]
    public async Task Another_topic_is_not_followed_by_a_reminder_where_nothing_was_typed()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        await chat.Says("我的商机");
        chat.DoesNotShow("还没保存");
    }

    [Theory]
    [InlineData("华能的痛点清单")]
    [InlineData("华能的愿景是什么")]
    [InlineData("pain sheet of 华能")]
    public async Task The_pain_sheet_and_the_vision(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Complete.With(Mark(MarkKind.PainOthersSuffer, "审计部")));
        await chat.Says(sentence);
        chat.Shows("华能集团：痛点清单", "王总", "认了", "话1", "话2", "话4", "话5", "审计部", "王总：“话7”", "里面有我们的：话8", "确认的人：王总");
        await chat.Presses("要文字版");
        chat.Shows("- 痛在哪：话1", "- 还有谁受罪：审计部");
        await chat.Presses("NineBlocks/Show");
        chat.Shows("九格");
    }

    [Fact]
    public async Task What_kind_of_person_he_is_shapes_the_question_for_whoever_noted_it_only()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known);
        await chat.Says("看看华能");
        await chat.Says("王总做事很快，说话直接，只看结果");
        await chat.Says("该问王总什么");
        chat.Shows("王总，我就问一件事：您现在最不放心的是哪一块？");
        await chat.Says("该问李处什么");
        chat.DoesNotShow("我就问一件事");
    }

    [Fact]
    public async Task A_visit_asks_the_next_block_in_his_own_words()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told.With(new DealFact { Id = "f", Answers = GateQuestion.WhyNeed, Text = "月结要十二天", Evidence = Evidence.Confirmed, Source = "王总", At = Chat.Monday }));
        await chat.Says("明天下午三点去见华能的王总");
        await chat.Presses("Visit/Save", new { goal = "说清预算" });
        await chat.Says("华能的拜访简报");
        chat.Shows("您说“月结要十二天”。是各单位口径不一样，还是数到您手上太晚？");
    }

    [Fact]
    public async Task Nothing_told_the_sheet_says_where_to_begin()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能的痛点清单");
        chat.Shows("还没有人说过痛在哪", "接着问");
    }

    [Fact]
    public async Task Gone_deals_somebody_elses_and_nonsense_change_nothing()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told);
        await chat.Says("华能的九格");
        var save = chat.Press("NineBlocks/Save", new { answer = "各厂编码不统一" });
        await using var other = chat.Another();
        await other.SendAsync(other.Stolen(save));
        other.DoesNotShow("月结");
        Assert.Null((await chat.DealAsync()).Mark(MarkKind.PainCause));
        foreach (var (field, value) in new[] { ("block", "Nonsense"), ("block", "99"), ("mark", new string('x', 3000)), ("evidence", "7"), ("person", "nobody"), ("bringsVision", "maybe") })
        {
            var odd = chat.Press("NineBlocks/Pick");
            odd["value"]!["action"]!["data"]![field] = value;
            await chat.SendAsync(odd);
            Assert.Equal(200, chat.Status);
        }

        await chat.HandsOverAsync("d1", "李伟");
        await chat.Presses("NineBlocks/Save", new { answer = "各厂编码不统一" });
        chat.Shows("李伟", "各厂编码不统一");
    }

    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Told.With(Mark(MarkKind.VisionStated, "三天出合并报表", daysAgo: 100)));
        await chat.Says("华能的九格");
        chat.ShowsGolden("Grid.zh-CN");
        await chat.Presses("4 后果");
        chat.ShowsGolden("Grid.impact.zh-CN");
        await chat.Presses("NineBlocks/PainSheet");
        chat.ShowsGolden("Sheet.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens
            .With(new DealMark { Id = "m1", Kind = MarkKind.PainStated, Evidence = Evidence.Confirmed, At = Chat.Monday.AddDays(-3), Who = "Mr. Chen", Text = "closing takes twelve days" }));
        await chat.Says("nine blocks for Siemens");
        chat.ShowsGolden("Grid.en-US");
        await chat.Presses("NineBlocks/Save", new { answer = "every plant uses codes of its own", evidence = "Confirmed" });
        chat.Shows("Noted: block 2", "have I got this right: “closing takes twelve days”, mainly because “every plant uses codes of its own”, and in the end it lands on your desk?");
        await chat.Says("what should I ask Mr. Chen");
        chat.Shows("nine blocks for Mr. Chen");
        await chat.Says("pain sheet of Siemens");
        chat.ShowsGolden("Sheet.en-US");
        await chat.Says("Mr. Chen already knows what he wants");
        chat.Shows("Block 7");
    }
}
