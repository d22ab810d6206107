namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>Names in a line, and answers in a report.</summary>
public sealed class VisitWordsTests
{
    [Theory]
    [InlineData("王总", "王总")]
    [InlineData("王总、李处", "王总|李处")]
    [InlineData("王总，李处；陈工", "王总|李处|陈工")]
    [InlineData("王总和李处长", "王总|李处长")]
    [InlineData("和总", "和总")]
    [InlineData("王总, 李处", "王总|李处")]
    [InlineData("Mr. Chen, Ms. Li", "Mr. Chen|Ms. Li")]
    [InlineData("Mr. Chen and Ms. Li", "Mr. Chen|Ms. Li")]
    [InlineData("Mr. Chen, head of finance", "Mr. Chen, head of finance")]
    [InlineData("Mr. Chen, CFO", "Mr. Chen, CFO")]
    [InlineData("王总、王总", "王总")]
    [InlineData("", "")]
    [InlineData("、、", "")]
    public void Several_names_in_a_line_are_several_people(string line, string people) =>
        Assert.Equal(people, string.Join('|', VisitPeople.In(line)));

    [Fact]
    public void A_line_of_any_length_gives_six_people_at_most() => Assert.Equal(6, VisitPeople.In(string.Join('、', Enumerable.Range(1, 5000))).Count);

    [Theory]
    [InlineData("预算一千万", GateQuestion.BudgetPlan)]
    [InlineData("预算要上会", GateQuestion.BudgetPlan)]
    [InlineData("最后是董事长拍板", GateQuestion.DecisionMaker)]
    [InlineData("下个月招标", GateQuestion.DecisionProcess)]
    [InlineData("他们最看重集团管控", GateQuestion.DecisionCriteria)]
    [InlineData("明年一季度上线", GateQuestion.Timeline)]
    [InlineData("用友也来过", GateQuestion.Competitors)]
    [InlineData("现在月结靠手工，太慢", GateQuestion.WhyNeed)]
    [InlineData("技术部倾向我们", GateQuestion.WhyUs)]
    [InlineData("the budget is 10 million", GateQuestion.BudgetPlan)]
    [InlineData("SAP presented last week", GateQuestion.Competitors)]
    [InlineData("closing takes ten days, all manual", GateQuestion.WhyNeed)]
    [InlineData("they go live in Q2, by the end of June", GateQuestion.Timeline)]
    [InlineData("今天天气不错", null)]
    [InlineData("", null)]
    public void A_piece_of_a_report_answers_the_question_whose_words_it_holds(string heard, GateQuestion? question) =>
        Assert.Equal(question, SaidAnswers.QuestionOf(heard));

    [Fact]
    public void A_report_becomes_facts_with_whoever_said_them()
    {
        var learnt = VisitLearnt.Of("王总说预算1,000万，还没上会。李处说用友也来过", ["王总", "李处"]);
        Assert.Equal(
            [(GateQuestion.BudgetPlan, "预算1,000万", "王总"), (GateQuestion.DecisionProcess, "还没上会", "王总"), (GateQuestion.Competitors, "用友也来过", "李处")],
            learnt.Select(each => (each.Answers!.Value, each.Text, each.Source)));
    }

    [Fact]
    public void Where_several_were_there_nobody_is_credited_unless_the_rep_says_so()
    {
        Assert.Equal("", VisitLearnt.Of("预算一千万", ["王总", "李处"])[0].Source);
        Assert.Equal("王总", VisitLearnt.Of("预算一千万", ["王总"])[0].Source);
        Assert.Equal("王总", VisitLearnt.Of("他说预算一千万", ["王总"])[0].Source);
    }

    [Fact]
    public void A_full_stop_ends_a_sentence_but_no_title()
    {
        var learnt = VisitLearnt.Of("Mr. Chen said the budget is 1,000,000. Ms. Li mentioned SAP", ["Mr. Chen", "Ms. Li"]);
        Assert.Equal([("Mr. Chen", "the budget is 1,000,000"), ("Ms. Li", "SAP")], learnt.Select(each => (each.Source, each.Text)));
    }

    [Theory]
    [InlineData("王总说预算批了，盖章了", "预算批了，盖章了", Evidence.Confirmed)]
    [InlineData("王总说预算一千万，王总说已经批了", "预算一千万，已经批了", Evidence.Confirmed)]
    [InlineData("王总说预算批了，还没盖章", "预算批了，还没盖章", Evidence.Heard)]
    [InlineData("王总说预算一千万", "预算一千万", Evidence.Heard)]
    [InlineData("我觉得预算批了", "我觉得预算批了", Evidence.Assumed)]
    [InlineData("王总 said the budget is approved, it is signed", "the budget is approved, it is signed", Evidence.Confirmed)]
    public void A_report_is_as_sure_as_its_words(string report, string text, Evidence evidence) =>
        Assert.Equal(new VisitLearnt(GateQuestion.BudgetPlan, text, "王总", evidence), Assert.Single(VisitLearnt.Of(report, ["王总"])));

    [Fact]
    public void A_guess_does_not_make_the_customers_word_a_guess() => Assert.Equal(
        [("预算批了", Evidence.Confirmed), ("我觉得预算五百万", Evidence.Assumed)],
        VisitLearnt.Of("王总说预算批了，我觉得预算五百万", ["王总"]).Select(each => (each.Text, each.Evidence)));

    [Fact]
    public void One_persons_seal_does_not_settle_what_another_said() => Assert.Equal(
        [("预算一千万", "王总", Evidence.Heard), ("批了", "李处", Evidence.Confirmed)],
        VisitLearnt.Of("王总说预算一千万，李处说批了", ["王总", "李处"]).Select(each => (each.Text, each.Source, each.Evidence)));

    [Theory]
    [InlineData("")]
    [InlineData("。。，，")]
    public void An_empty_report_is_no_fact(string report) => Assert.Empty(VisitLearnt.Of(report, ["王总"]));

    [Fact]
    public void A_hostile_report_gives_a_bounded_number_of_facts() =>
        Assert.True(VisitLearnt.Of(string.Concat(Enumerable.Repeat("王总说预算，", 100_000)), ["王总"]).Count <= 20);
}
