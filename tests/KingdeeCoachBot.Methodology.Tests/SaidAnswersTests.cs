namespace KingdeeCoachBot.Methodology.Tests;

public sealed class SaidAnswersTests
{
    [Theory]
    [InlineData("预算过了", GateQuestion.BudgetPlan)]
    [InlineData("今年没有预算", GateQuestion.BudgetPlan)]
    [InlineData("最后王总拍板", GateQuestion.DecisionMaker)]
    [InlineData("用友也在谈", GateQuestion.Competitors)]
    [InlineData("他们最看重服务", GateQuestion.DecisionCriteria)]
    [InlineData("要走招标", GateQuestion.DecisionProcess)]
    [InlineData("下周定", GateQuestion.Timeline)]
    [InlineData("明年一季度上线", GateQuestion.Timeline)]
    [InlineData("老系统撑不住了", GateQuestion.WhyNeed)]
    [InlineData("内部倾向我们", GateQuestion.WhyUs)]
    [InlineData("budget is approved", GateQuestion.BudgetPlan)]
    [InlineData("she has the final say", GateQuestion.DecisionMaker)]
    [InlineData("they are also talking to SAP", GateQuestion.Competitors)]
    [InlineData("he cares about service", GateQuestion.DecisionCriteria)]
    [InlineData("there will be a tender", GateQuestion.DecisionProcess)]
    [InlineData("they decide next week", GateQuestion.Timeline)]
    [InlineData("the old system is failing", GateQuestion.WhyNeed)]
    [InlineData("the team prefers us", GateQuestion.WhyUs)]
    [InlineData("走竞争性谈判", GateQuestion.DecisionProcess)]
    [InlineData("评审最看重价格", GateQuestion.DecisionCriteria)]
    [InlineData("必须年底前上线", GateQuestion.Timeline)]
    [InlineData("老系统上线三年了", GateQuestion.WhyNeed)]
    [InlineData("预算没问题", GateQuestion.BudgetPlan)]
    [InlineData("no problem with the budget", GateQuestion.BudgetPlan)]
    public void What_is_said_answers_a_gate_question(string said, GateQuestion question) =>
        Assert.Equal(question, Assert.Single(SaidAnswers.In(said)).Question);

    [Theory]
    [InlineData("今天天气不错")]
    [InlineData("他很客气")]
    [InlineData("预算多少还不知道")]
    [InlineData("没说谁拍板")]
    [InlineData("预算批了吗")]
    [InlineData("下周再说")]
    [InlineData("he is on holiday")]
    [InlineData("他说没问题")]
    [InlineData("问了我几个问题")]
    [InlineData("三年前来过")]
    [InlineData("他们的楼是三年前盖的")]
    [InlineData("he was disappointed")]
    [InlineData("after our arrival")]
    [InlineData("he didn't say who has the final say")]
    [InlineData("is the budget approved?")]
    [InlineData("")]
    public void Small_talk_questions_and_what_nobody_knows_answer_nothing(string said) => Assert.Empty(SaidAnswers.In(said));

    [Theory]
    [InlineData("预算过了", Evidence.Heard)]
    [InlineData("预算批了", Evidence.Confirmed)]
    [InlineData("预算已经书面确认", Evidence.Confirmed)]
    [InlineData("预算盖章了", Evidence.Confirmed)]
    [InlineData("预算还没批下来", Evidence.Heard)]
    [InlineData("预算要等董事会批准了才行", Evidence.Heard)]
    [InlineData("预算确认不了", Evidence.Heard)]
    [InlineData("我觉得预算批了", Evidence.Assumed)]
    [InlineData("估计预算五百万", Evidence.Assumed)]
    [InlineData("budget is approved", Evidence.Confirmed)]
    [InlineData("budget signed", Evidence.Confirmed)]
    [InlineData("budget is not approved", Evidence.Heard)]
    [InlineData("budget to be approved", Evidence.Heard)]
    [InlineData("I think the budget is approved", Evidence.Assumed)]
    [InlineData("they have a budget", Evidence.Heard)]
    public void Only_what_is_settled_counts_as_confirmed(string said, Evidence evidence) => Assert.Equal(evidence, SaidAnswers.EvidenceOf(said));

    [Fact]
    public void Several_answers_in_one_breath_are_kept_apart_each_in_its_own_words()
    {
        const string Said = "预算批了，王总拍板，用友也在谈，预算五百万";
        var answers = SaidAnswers.In(Said);
        Assert.Equal([GateQuestion.BudgetPlan, GateQuestion.DecisionMaker, GateQuestion.Competitors], answers.Select(answer => answer.Question));
        Assert.Equal(["预算批了", "王总拍板", "用友也在谈"], answers.Select(answer => Said.Substring(answer.Start, answer.Length)));
        Assert.Equal([Evidence.Confirmed, Evidence.Heard, Evidence.Heard], answers.Select(answer => answer.Evidence));
    }

    [Theory]
    [InlineData("预算一千万，已经盖章了，天气不错", "预算一千万，已经盖章了", Evidence.Confirmed)]
    [InlineData("预算批了,还没盖章", "预算批了,还没盖章", Evidence.Heard)]
    [InlineData("预算一千万，天气不错，签了", "预算一千万", Evidence.Heard)]
    [InlineData("预算批了吗？预算批了", "预算批了", Evidence.Confirmed)]
    [InlineData("budget is 1,000,000, it is signed. he was happy", "budget is 1,000,000, it is signed", Evidence.Confirmed)]
    public void A_seal_right_after_an_answer_belongs_to_it(string said, string text, Evidence evidence)
    {
        var answer = Assert.Single(SaidAnswers.In(said));
        Assert.Equal((text, evidence), (said.Substring(answer.Start, answer.Length), answer.Evidence));
    }

    [Fact]
    public void A_comma_before_a_digit_ends_a_clause_unless_it_stands_in_a_number() => Assert.Equal(
        ["王总拍板", "5月签", "预算1,000万", "mr. chen said so", "it is approx. 10 million"],
        SaidClauses.In("王总拍板,5月签,预算1,000万;mr. chen said so. it is approx. 10 million").Select(clause => clause.Text));

    [Fact]
    public void A_word_of_doubt_never_raises_the_evidence()
    {
        foreach (var said in new[] { "预算过了", "预算批了", "预算盖章了", "budget is approved", "they have a budget" })
            foreach (var doubt in new[] { "我觉得", "估计", "I think " })
                Assert.True(SaidAnswers.EvidenceOf(doubt + said) <= SaidAnswers.EvidenceOf(said));
    }

    [Theory]
    [InlineData("他想要个红包", "红包")]
    [InlineData("问能不能给点回扣", "回扣")]
    [InlineData("节前给他送礼", "送礼")]
    [InlineData("要收现金", "现金")]
    [InlineData("he asked for a kickback", "kickback")]
    [InlineData("He wants a Gift Card", "Gift Card")]
    [InlineData("asked for commission", "commission")]
    public void Cash_commission_and_gifts_are_noticed(string said, string word) => Assert.Equal(word, ComplianceWords.FirstIn(said));

    [Theory]
    [InlineData("现金流管理是他们的痛点")]
    [InlineData("要做现金预算")]
    [InlineData("cash flow is their pain")]
    [InlineData("the plant was commissioned in May")]
    [InlineData("预算批了")]
    public void Business_words_are_not_suspected(string said) => Assert.Null(ComplianceWords.FirstIn(said));
}
