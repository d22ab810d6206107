using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Tests.Coaching.Gates;

public sealed class GateWordsTests
{
    [Theory]
    [InlineData(GateDemand.DecisionMaker, DecisionRole.Decider, AskManner.Open, "王总", "", "王总，这件事最后是您定，还是还要上会？")]
    [InlineData(GateDemand.DecisionMaker, DecisionRole.Decider, AskManner.Confirm, "王总", "王总拍板", "王总，这件事最后是您定，还是还要上会？")]
    [InlineData(GateDemand.DecisionMaker, DecisionRole.Evaluator, AskManner.Confirm, "李处", "王总拍板", "李处，我了解的是王总拍板，对吗？他自己想上吗？")]
    [InlineData(GateDemand.BudgetPlan, DecisionRole.Approver, AskManner.Open, "周总", "", "周总，这笔钱走的是哪块预算，批到哪一步了？")]
    [InlineData(GateDemand.Competitors, DecisionRole.Unknown, AskManner.Open, "", "", "除了我们，还在看哪几家？")]
    [InlineData(GateDemand.IsThereADeal, DecisionRole.Decider, AskManner.ClearUp, "王总", "", "王总，上次听下来，这笔钱今年不一定花。是不做了，还是往后放一放？")]
    public void The_words_fit_the_person_and_what_is_known(GateDemand demand, DecisionRole role, AskManner manner, string name, string soFar, string words) =>
        Assert.Equal(words, GateWords.Ask(Language.Chinese, new HowToAsk(demand, role, manner), name, soFar));

    [Fact]
    public void What_he_said_himself_is_told_back_to_him_and_nobody_else_is_quoted()
    {
        var again = new HowToAsk(GateDemand.BudgetPlan, DecisionRole.Approver, AskManner.Again);
        Assert.Equal("周总，上次您说预算一千二百万，现在有变化吗？", GateWords.Ask(Language.Chinese, again, "周总", "预算一千二百万", isHisWord: true));
        Assert.Equal("周总，之前了解的是预算一千二百万，现在有变化吗？", GateWords.Ask(Language.Chinese, again, "周总", "预算一千二百万"));
        Assert.Equal("Mr. Chen, last time you said: 12 million. Has anything changed?", GateWords.Ask(Language.English, again, "Mr. Chen", "12 million", isHisWord: true));
    }

    [Fact]
    public void Whatever_is_missing_from_whomever_there_are_words_to_ask_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        foreach (var demand in Enum.GetValues<GateDemand>())
        foreach (var role in Enum.GetValues<DecisionRole>())
        foreach (var manner in Enum.GetValues<AskManner>())
        foreach (var (name, soFar) in new[] { ("", ""), ("王总", ""), ("", "三家在谈"), ("王总", "三家在谈") })
        {
            var words = GateWords.Ask(language, new HowToAsk(demand, role, manner), name, soFar);
            Assert.True(words.EndsWith('？') || words.EndsWith('?') || words.EndsWith('。'), words);
            Assert.DoesNotContain('{', words);
            Assert.True(name.Length == 0 || words.StartsWith(name, StringComparison.Ordinal), words);
            Assert.Equal(language == Language.English, !words.Replace("王总", "", StringComparison.Ordinal).Replace("三家在谈", "", StringComparison.Ordinal).Any(each => each >= '\u3400'));
        }
    }

    [Fact]
    public void No_demand_shares_its_label_or_its_question_with_another()
    {
        var demands = Enum.GetValues<GateDemand>();
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(demands.Length, demands.Select(demand => GateText.Label(demand).In(language)).Distinct().Count());
            Assert.Equal(demands.Length, demands.Select(demand => GateText.Question(demand).In(language)).Distinct().Count());
        }
    }
}
