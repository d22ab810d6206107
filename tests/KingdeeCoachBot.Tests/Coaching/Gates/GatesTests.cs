using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Gates;

public sealed class GatesTests
{
    private static readonly Deal Huaneng = DealsAtHand.Huaneng with { Nicknames = ["华能"] };

    private static Task<Chat> ChatAsync(Language language = Language.Chinese) => Chat.InTeamsAsync(language).WithAsync(Huaneng, Sany, Siemens);

    [Fact]
    public async Task A_sentence_becomes_a_fact_with_who_said_so_and_what_it_changes_is_told()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的预算批下来了，一千二百万，财务总监周总说的");
        chat.Shows("我是这样理解的", "华能集团", "也更新预计投资：1,200万");
        Assert.Equal(
            ("BudgetPlan", "预算批下来了，一千二百万", "Confirmed", "周总", "2026-11-23", "true"),
            (chat.Input("demand0"), chat.Input("text0"), chat.Input("evidence0"), chat.Input("who"), chat.Input("date"), chat.Input("takesAmount")));
        await chat.Presses("Gates/Save");
        chat.Shows("已记下", "预算批下来了，一千二百万 · 周总确认", "周总原来不在名单里", "预计投资记成 1,200万", "还差 6 条就能进 P（原来差 7 条）", "下一个要问的");

        var deal = await chat.DealAsync();
        var fact = Assert.Single(deal.Facts);
        Assert.Equal((GateQuestion.BudgetPlan, Evidence.Confirmed, "周总", 12_000_000m), (fact.Answers!.Value, fact.Evidence, fact.Source, deal.Amount!.Amount));
        Assert.Equal("财务总监", deal.FindPersonCalled("周总")!.Title);
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("Siemens' budget is approved, 12 million, their CFO Zhou said so");
        Assert.Equal(("BudgetPlan", "Confirmed", "Zhou"), (chat.Input("demand0"), chat.Input("evidence0"), chat.Input("who")));
        await chat.Presses("Gates/Save");
        chat.Shows("Noted", "confirmed by Zhou", "6 to go before P (it was 7)");
        var deal = await chat.DealAsync("d3");
        Assert.Equal("CFO", deal.FindPersonCalled("Zhou")!.Title);
    }

    [Fact]
    public async Task Somebody_called_without_his_title_is_the_one_who_is_known()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("Siemens' budget is approved, 12 million, Chen said so");
        Assert.Equal("Mr. Chen", chat.Input("who"));
        await chat.Says("never mind");
        await chat.Says("our odds at Siemens are good because Mr. Chen wants us");
        Assert.Equal(("Good", "Mr. Chen wants us"), (chat.Input("ours"), chat.Input("why")));
    }

    [Fact]
    public async Task Several_facts_of_one_sentence_are_all_taken_and_saving_twice_is_saving_once()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能是王总拍板，预算五百万已经列了，用友也在谈，月结太慢一年多花三百万，李处说的");
        Assert.Equal(
            ["DecisionMaker", "BudgetPlan", "Competitors", "WhyNeed"],
            Enumerable.Range(0, 4).Select(number => chat.Input($"demand{number}")));
        chat.Shows("病痛值多少钱", "也把王总记成拍板的人", "也加进对手");
        var save = chat.Press("Gates/Save");
        await chat.SendAsync(save);
        await chat.SendAsync(chat.Stolen(save));
        var deal = await chat.DealAsync();
        Assert.Equal(4, deal.Facts.Count);
        Assert.All(deal.Facts, fact => Assert.Equal((Evidence.Heard, "李处"), (fact.Evidence, fact.Source)));
        Assert.Equal((MarkKind.PainFigure, "李处"), deal.Marks.Select(mark => (mark.Kind, mark.Who)).Single());
        Assert.Equal(DecisionRole.Decider, deal.FindPersonCalled("王总")!.Role);
        Assert.Contains("用友", deal.Rivals);
    }

    [Fact]
    public async Task What_was_noted_can_be_taken_back()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的预算批下来了，李处说的");
        await chat.Presses("Gates/Save");
        var undo = chat.Press("Gates/Undo");
        await chat.SendAsync(undo);
        chat.Shows("已撤销", "还差 7 条就能进 P");
        Assert.Empty((await chat.DealAsync()).Facts);
        await chat.SendAsync(chat.Stolen(undo));
        chat.Shows("没有可撤销的");
    }

    [Fact]
    public async Task A_corrected_form_keeps_what_was_typed_and_confirmation_wants_a_name()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的预算书面确认了");
        await chat.Presses("Gates/Save");
        chat.Shows("是谁确认的");
        await chat.Says("周总说的");
        await chat.Presses("Gates/Save", new { who = "周总", evidence0 = "Confirmed", date = "2026-12-24" });
        chat.Shows("还没到");
        await chat.Presses("Gates/Save", new { who = "周总", date = "2026-11-20" });
        chat.Shows("已记下");
        Assert.Equal(new DateOnly(2026, 11, 20), DateOnly.FromDateTime((await chat.DealAsync()).Facts[0].At.DateTime));
    }

    [Fact]
    public async Task Bad_news_takes_the_old_answer_away_and_is_no_answer_itself()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的预算批下来了，一千二百万，周总说的");
        await chat.Presses("Gates/Save");
        await chat.Says("华能的预算被砍了");
        chat.Shows("情况变了，之前的“预算批下来了，一千二百万");
        await chat.Presses("Gates/Save");
        chat.Shows("不作数了", "还差 7 条就能进 P（原来差 6 条");
        var deal = await chat.DealAsync();
        Assert.Single(deal.Facts);
        Assert.Equal(AnswerState.Contradicted, GateAnswers.Of(deal, new DateOnly(2026, 11, 23))[GateQuestion.BudgetPlan].State);
        await chat.Presses("Gates/Show");
        chat.Shows("后来有变：预算被砍了");
        await chat.Presses("Gates/Answer", null);
        await chat.Says("预算又批了八百万，周总说的");
        await chat.Presses("Gates/Save");
        Assert.Equal(AnswerState.Confirmed, GateAnswers.Of(await chat.DealAsync(), new DateOnly(2026, 11, 23))[GateQuestion.BudgetPlan].State);
    }

    [Fact]
    public async Task The_gate_says_what_is_missing_whom_to_ask_at_which_visit_and_how()
    {
        await using var chat = await ChatAsync();
        var deal = Ready(Huaneng, DealStage.Target) with
        {
            Facts = [.. Ready(Huaneng, DealStage.Target).Facts.Where(fact => fact.Answers is not GateQuestion.DecisionMaker)],
            Visits = [new Methodology.Visit { Id = "v1", Person = "王总", Start = Chat.Monday.AddDays(2), Zone = "Asia/Shanghai" }],
        };
        await chat.HasAsync(deal);
        await chat.Says("华能能进P吗");
        chat.Shows("华能集团", "下一关：P 意向客户", "还差 1 条就能进 P", "△ 谁拍板：还不够", "问王总（11月25日 周三见）：", "王总，这件事最后是您定，还是还要上会？", "✓ 预算", "王总确认，11月21日 周六", "照样进 P");
        await chat.Presses("△ 谁拍板：还不够");
        Assert.Equal(("DecisionMaker", "谁是决策人物？他想要吗？"), (chat.Input("demand0"), chat.NewestCard()["body"]![0]!["text"]!.GetValue<string>()));
        await chat.Presses("Gates/Save", new { text0 = "王总自己定", evidence0 = "Heard", who = "李处" });
        chat.Shows("7 条都齐了，可以进 P 了", "进入 P");
        await chat.Presses("Gates/Advance");
        chat.Shows("过关，进 P 了", "帮客户定义需求", "撤销");
        Assert.Equal(DealStage.Prospect, (await chat.DealAsync()).Stage);
        await chat.Presses("撤销");
        chat.Shows("改回 T 了", "不算炒冷饭");
        Assert.Equal((DealStage.Target, 0), ((await chat.DealAsync()).Stage, Reheating.Count(await chat.DealAsync())));
    }

    [Fact]
    public async Task A_soft_gate_opens_with_a_written_reason_and_its_gaps_stay_visible()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能进P了");
        chat.Shows("照样进 P？", "差 7 条就进 P", "经理看得到", "为什么要换：还没人说过");
        await chat.Presses("Gates/Move", new { reason = "" });
        chat.Shows("写一句理由");
        Assert.Equal(DealStage.Target, (await chat.DealAsync()).Stage);
        await chat.Says("周五开标，先按正式竞标准备");
        Assert.Equal("周五开标，先按正式竞标准备", chat.Input("reason"));
        await chat.Presses("Gates/Move");
        chat.Shows("缺口挂着", "7 条", "周五开标");
        var move = Assert.Single((await chat.DealAsync()).Moves);
        Assert.Equal((MoveOutcome.MovedByOverride, 7, "周五开标，先按正式竞标准备"), (move.Outcome, move.Gaps.Count, move.Reason));
        await chat.Presses("Gates/Show");
        chat.Shows("带着缺口进来的", "预算（周五开标");
    }

    [Fact]
    public async Task Going_back_is_explained_counted_and_wants_a_reason()
    {
        await using var chat = await ChatAsync();
        await chat.HasAsync(Huaneng with { Stage = DealStage.Consideration });
        await chat.Says("华能退回P，客户换了领导");
        chat.Shows("退回 P？", "炒冷饭", "周期更长");
        Assert.Equal("客户换了领导", chat.Input("reason"));
        await chat.Presses("Gates/Move");
        chat.Shows("退回 P 了", "炒冷饭第 1 次");
        Assert.Equal((DealStage.Prospect, 1), ((await chat.DealAsync()).Stage, Reheating.Count(await chat.DealAsync())));
        await chat.Says("华能的关卡");
        chat.Shows("炒冷饭 1 次");
    }

    [Fact]
    public async Task The_deal_form_moves_no_stage_past_its_gate_and_saves_the_rest()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的对手加上用友");
        await chat.Presses("Deals/Save", new { stage = "Negotiation" });
        chat.Shows("其余的已保存", "还差 7 条就能进 P");
        var deal = await chat.DealAsync();
        Assert.Equal((DealStage.Target, "用友"), (deal.Stage, Assert.Single(deal.Rivals)));
        await chat.HasAsync(Ready(Huaneng, DealStage.Target));
        await chat.Says("华能的对手加上浪潮");
        await chat.Presses("Deals/Save", new { stage = "Prospect" });
        chat.Shows("已保存");
        Assert.Equal(DealStage.Prospect, (await chat.DealAsync()).Stage);
    }

    [Fact]
    public async Task A_new_deal_may_begin_anywhere_and_hears_once_what_that_means()
    {
        await using var chat = await ChatAsync();
        await chat.Says("新建商机 海尔集团 MES B阶段");
        await chat.Presses("Deals/Save");
        chat.Shows("已建好", "从 B 开始记没问题", "关卡");
        await chat.Says("看看海尔集团");
        Assert.DoesNotContain("从 B 开始记没问题", chat.NewestCard().ToJsonString(Readable), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华能赢面大，因为王总要我们的方案", "Good", "王总要我们的方案")]
    [InlineData("华能赢面80%", "Good", "")]
    [InlineData("华能赢面很小，因为用友先进去的", "Low", "用友先进去的")]
    public async Task Odds_are_a_word_with_a_reason(string said, string odds, string why)
    {
        await using var chat = await ChatAsync();
        await chat.Says(said);
        chat.Shows("有单吗？何时？赢面？");
        Assert.Equal((odds, why), (chat.Input("ours"), chat.Input("why")));
        await chat.Presses("Gates/OddsSave", new { why = "" });
        chat.Shows("赢面要有一句为什么");
        await chat.Presses("Gates/OddsSave", new { why = "王总要我们的方案", there = "Yes", when = "明年3月", who = "王总" });
        chat.Shows("记下了");
        var deal = await chat.DealAsync();
        Assert.Equal((true, DatePeriod.Month(2027, 3), DatePeriod.Month(2027, 3)), (deal.Odds.IsThereADeal!.Value, deal.Odds.OrderedIn!.Value, deal.Expected));
        Assert.Equal(odds, deal.Odds.Ours!.Value.ToString());
    }

    [Fact]
    public async Task A_figure_of_the_pain_is_no_budget_and_an_exact_month_makes_the_timetable_clear()
    {
        await using var chat = await ChatAsync();
        await chat.HasAsync(Huaneng with { Stage = DealStage.Prospect, Expected = new DatePeriod(new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31)) });
        await chat.Says("华能的预算批了，月结太慢一年多花三百万，李处说的");
        await chat.Presses("Gates/Save");
        Assert.Null((await chat.DealAsync()).Amount);
        await chat.Says("华能的关卡");
        await chat.Presses("△ 时间落到季度：还不够");
        Assert.Equal("Timeline", chat.Input("demand0"));
        await chat.Presses("Gates/Save", new { text0 = "明年3月", who = "李处" });
        chat.Shows("预计签约记成 2027年3月");
        Assert.Equal(DatePeriod.Month(2027, 3), (await chat.DealAsync()).Expected);
    }

    [Fact]
    public async Task No_deal_is_an_honest_answer_with_a_way_on()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("there is no deal at Siemens");
        Assert.Equal("No", chat.Input("there"));
        await chat.Presses("Gates/OddsSave");
        chat.Shows("No pain, no sale");
        Assert.False((await chat.DealAsync("d3")).Odds.IsThereADeal!.Value);
    }

    [Fact]
    public async Task History_shows_all_answers_the_newest_first()
    {
        await using var chat = await ChatAsync();
        await chat.HasAsync(Huaneng.With(Fact("a", "预算五百万", Evidence.Heard, 20)).With(Fact("b", "预算一千二百万", Evidence.Confirmed, 2)).With(Fact("c", "预算八百万", Evidence.Heard, 1)));
        await chat.Says("华能的关卡");
        await chat.Presses("✓ 预算");
        chat.Shows("财政有计划吗？", "预算八百万", "预算一千二百万", "预算五百万");
        var text = chat.NewestCard().ToJsonString(Readable);
        Assert.True(text.IndexOf("预算八百万", StringComparison.Ordinal) < text.IndexOf("预算五百万", StringComparison.Ordinal));
        await chat.Presses("再答一次");
        chat.Shows("财政有计划吗？", "情况变了，之前的“预算一千二百万");
    }

    [Fact]
    public async Task What_is_said_in_a_contact_or_debrief_marks_the_deal_and_goes_with_it()
    {
        await using var chat = await ChatAsync();
        await chat.Says("刚和李处微信聊了，他说他们正式开始比方案了，入围三家");
        chat.Shows("已记下", "正式开始比方案 · 听李处说");
        Assert.Equal((MarkKind.FormallyComparing, "李处"), (await chat.DealAsync()).Marks.Select(mark => (mark.Kind, mark.Who)).Single());
        await chat.Presses("Contacts/Undo");
        Assert.Empty((await chat.DealAsync()).Marks);
        await chat.Says("复盘华能：见了王总，王总说一年多花三百万");
        await chat.Presses("Visit/DebriefSave");
        Assert.Equal(MarkKind.PainFigure, (await chat.DealAsync()).Marks.Single().Kind);
    }

    [Fact]
    public async Task A_deal_that_went_to_somebody_else_is_named_and_the_words_come_back()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的预算批下来了，李处说的");
        await chat.HandsOverAsync("d1", "李伟");
        await chat.Presses("Gates/Save");
        chat.Shows("李伟", "预算批下来了");
        await using var other = chat.Another();
        await other.SendAsync(other.Stolen(chat.Press("Gates/Save")));
        other.Shows("已经不在了");
    }

    [Fact]
    public async Task Forms_are_left_found_again_and_live_longer_than_their_dialogs()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的预算批下来了，李处说的");
        var save = chat.Press("Gates/Save");
        await chat.Says("算了");
        chat.Shows("没有保存", "接着填");
        await chat.Presses("接着填");
        chat.Shows("记下事实");
        await chat.RestartsAsync();
        await chat.SendAsync(save);
        Assert.Single((await chat.DealAsync()).Facts);
    }

    [Fact]
    public async Task Whatever_a_button_carries_nothing_breaks()
    {
        await using var chat = await ChatAsync();
        await chat.Says("华能的关卡");
        foreach (var (verb, data) in new[]
        {
            ("Gates/Show", """{"deal":"nobody"}"""), ("Gates/Answer", """{"deal":"d1","demand":"Sky"}"""), ("Gates/Answer", """{"deal":"d1","demand":17}"""), ("Gates/Advance", """{"deal":"d1","to":"Mars"}"""),
            ("Gates/Save", """{"draft":{"told":"t","deal":"d1","rows":null,"marks":[{}]}}"""), ("Gates/Save", """{"draft":7}"""), ("Gates/Save", "{}"), ("Gates/Move", """{"draft":{"deal":"d1","to":99,"reason":null},"reason":"x"}"""),
            ("Gates/Move", "{}"), ("Gates/OddsSave", """{"deal":"d1","ours":"Best","when":[1],"evidence":"x","there":"Perhaps"}"""), ("Gates/History", """{"deal":"d1"}"""), ("Gates/Undo", """{"deal":"d1","told":""}"""),
            ("Gates/Undo", "{}"), ("Gates/Resume", "{}"), ("Gates/Back", """{"deal":"d1"}"""), ("Gates/Override", """{"deal":"d1"}"""), ("Gates/Odds", """{"deal":"d2"}"""), ("Gates/Tell", """{"deal":"d1"}"""),
        })
        {
            var press = chat.Press("Gates/Override");
            press["value"]!["action"]!["verb"] = verb;
            var own = System.Text.Json.Nodes.JsonNode.Parse(data)!.AsObject();
            press["value"]!["action"]!["data"] = own;
            await chat.SendAsync(press);
            Assert.Equal(200, chat.Status);
            Assert.DoesNotContain("出错", chat.Body, StringComparison.Ordinal);
            await chat.Says("华能的关卡");
        }
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static DealFact Fact(string id, string text, Evidence evidence, int daysAgo) =>
        new() { Id = id, Answers = GateQuestion.BudgetPlan, Text = text, Evidence = evidence, Source = "周总", At = Chat.Monday.AddDays(-daysAgo) };

    internal static Deal Ready(Deal deal, DealStage stage) => Enum.GetValues<GateQuestion>().Aggregate(
        deal.With(deal.FindPersonCalled("王总")! with { Role = DecisionRole.Decider }) with { Stage = stage },
        (each, question) => each.With(new DealFact { Id = $"f{question}", Answers = question, Text = "说清楚了", Evidence = Evidence.Confirmed, Source = "王总", At = Chat.Monday.AddDays(-2) }));
}
