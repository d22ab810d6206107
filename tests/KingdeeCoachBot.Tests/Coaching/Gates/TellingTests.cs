using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.Gates;

public sealed class TellingTests
{
    private static readonly KnownNames Names = new(["华能集团", "Siemens China"], [new("王总", "华能集团"), new("李处", "华能集团"), new("Mr. Chen", "Siemens China")])
    {
        Deals = [new("hn", "华能集团", "", ["华能"]), new("sc", "Siemens China", "", [])],
    };

    [Theory]
    [InlineData("华能的预算批下来了，一千二百万，财务总监周总说的", "周总/财务总监", "BudgetPlan Confirmed 预算批下来了，一千二百万")]
    [InlineData("华能是王总拍板，李处说的", "李处/", "DecisionMaker Heard 王总拍板")]
    [InlineData("他们年底前要定", "/", "Timeline Heard 他们年底前要定")]
    [InlineData("李处说用友也在谈", "李处/", "Competitors Heard 用友也在谈")]
    [InlineData("华能的预算批下来了", "/", "BudgetPlan Heard 预算批下来了")]
    [InlineData("预算书面确认了", "/", "BudgetPlan Confirmed 预算书面确认了")]
    [InlineData("我估计他们预算五百万", "/", "BudgetPlan Assumed 我估计他们预算五百万")]
    [InlineData("要走招标，采购部张经理说的", "张经理/采购部", "DecisionProcess Heard 要走招标")]
    [InlineData("他们最看重服务，王总亲口说的", "王总/", "DecisionCriteria Heard 他们最看重服务")]
    [InlineData("预算一千万，王总确认的", "王总/", "BudgetPlan Confirmed 预算一千万")]
    [InlineData("预算被砍了", "/", "BudgetPlan Heard 预算被砍了 against")]
    [InlineData("客户换了领导", "/", "DecisionMaker Heard 客户换了领导 against")]
    [InlineData("他们正式开始比方案了，入围三家", "/", "FormallyComparing Heard 他们正式开始比方案了，入围三家")]
    [InlineData("Siemens' budget is approved, 12 million, their CFO Zhou said so", "Zhou/CFO", "BudgetPlan Confirmed budget is approved, 12 million")]
    [InlineData("Siemens: Mr. Chen has the final say, according to Tom Wang", "Tom Wang/", "DecisionMaker Heard Mr. Chen has the final say")]
    [InlineData("Mr. Chen said they decide next week", "Mr. Chen/", "Timeline Heard they decide next week")]
    [InlineData("今天天气不错", "/", "")]
    [InlineData("华能的预算批了吗", "/", "")]
    public void A_sentence_tells_answers_what_they_rest_on_and_who_said_so(string said, string who, string answers)
    {
        var told = Telling.Of(new Utterance(said, said.Any(Sentence.IsHan) ? Language.Chinese : Language.English, new Slots(), Names));
        Assert.Equal(who, $"{told.Said.Name}/{told.Said.Title}");
        Assert.Equal(answers, string.Join("; ", told.Answers.Select(answer => $"{answer.Demand} {answer.Evidence} {answer.Text}{(answer.IsAgainst && answers.EndsWith("against", StringComparison.Ordinal) ? " against" : "")}")));
    }

    [Fact]
    public void Pain_is_kept_beside_the_answer_and_never_more_rows_than_the_form_holds()
    {
        var told = Telling.Of(new Utterance("月结太慢一年多花三百万，预算批了，王总拍板，用友也在谈，要走招标，年底前定", Language.Chinese, new Slots(), Names));
        Assert.Equal(TellDraft.MostRows, told.Answers.Count);
        Assert.Equal(MarkKind.PainFigure, Assert.Single(told.Marks).Kind);
    }

    [Theory]
    [InlineData("预算被砍了", true)]
    [InlineData("预算砍到八百万", false)]
    [InlineData("预算批了", false)]
    [InlineData("客户换了领导", true)]
    [InlineData("换了领导，现在赵总拍板", false)]
    public void Bad_news_with_a_new_figure_is_an_answer(string text, bool isOnlyBad) => Assert.Equal(isOnlyBad, Telling.IsOnlyBadNews(text));
}
