using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Targets;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.Targets;

/// <summary>What a sentence says of the five criteria.</summary>
public sealed class TargetFactsTests
{
    [Theory]
    [InlineData("对路", "Fit+")]
    [InlineData("不太对路", "Fit-")]
    [InlineData("产品和方案很匹配", "Fit+")]
    [InlineData("只用国外系统", "Fit-")]
    [InlineData("对手给不了", "Unrivalled+")]
    [InlineData("用友也能做", "Unrivalled-")]
    [InlineData("我们没什么优势", "Unrivalled-")]
    [InlineData("只有我们能做集团合并", "Unrivalled+")]
    [InlineData("付得起", "AbilityToPay+")]
    [InlineData("今年没钱", "AbilityToPay-")]
    [InlineData("预算被砍了", "AbilityToPay-")]
    [InlineData("有预算", "AbilityToPay+")]
    [InlineData("没有预算", "AbilityToPay-")]
    [InlineData("离得太远", "TimeAndPlace-")]
    [InlineData("时间来不及", "TimeAndPlace-")]
    [InlineData("就在本地，来得及", "TimeAndPlace+")]
    [InlineData("时间不合适", "TimeAndPlace-")]
    [InlineData("服务没问题", "Service+")]
    [InlineData("服务要求太高", "Service-")]
    [InlineData("潜力很大", "Grows+")]
    [InlineData("没什么潜力", "Grows-")]
    [InlineData("业务在萎缩", "Grows-")]
    [InlineData("老客户介绍的", "ExistingCustomer")]
    [InlineData("展会上认识的", "Exhibition")]
    [InlineData("行业论坛上认识的", "Meeting")]
    [InlineData("协会牵线", "Institution")]
    [InlineData("电话开发来的", "Telephone")]
    [InlineData("区域分析出来的", "TerritoryAnalysis")]
    [InlineData("good fit", "Fit+")]
    [InlineData("not a good fit", "Fit-")]
    [InlineData("rivals can't do it", "Unrivalled+")]
    [InlineData("competitors can do it too", "Unrivalled-")]
    [InlineData("no money this year", "AbilityToPay-")]
    [InlineData("they can afford it", "AbilityToPay+")]
    [InlineData("they can't afford it", "AbilityToPay-")]
    [InlineData("too far away", "TimeAndPlace-")]
    [InlineData("timing works", "TimeAndPlace+")]
    [InlineData("service is fine", "Service+")]
    [InlineData("we cannot support them", "Service-")]
    [InlineData("growing fast", "Grows+")]
    [InlineData("shrinking", "Grows-")]
    [InlineData("referred by an existing customer", "ExistingCustomer")]
    [InlineData("met them at a conference", "Meeting")]
    [InlineData("from the trade show", "Exhibition")]
    [InlineData("华能是老客户介绍的，对路，但今年没钱", "Fit+ AbilityToPay- ExistingCustomer")]
    [InlineData("对路但是离得太远，不过在扩产", "Fit+ TimeAndPlace- Grows+")]
    [InlineData("Good fit, but no money this year; growing", "Fit+ AbilityToPay- Grows+")]
    [InlineData("今天天气不错", "")]
    [InlineData("明天下午三点拜访华能王总", "")]
    [InlineData("刚给王总打了电话", "")]
    public void A_sentence_is_read_clause_by_clause(string sentence, string expected)
    {
        var facts = Read(sentence);
        var read = facts.Answers.OrderBy(answer => answer.Criterion).Select(answer => answer.Criterion + Sign(answer.Answer))
            .Concat(facts.Grows == YesNo.Unknown ? [] : ["Grows" + Sign(facts.Grows)])
            .Concat(facts.Source == TargetSource.Unknown ? [] : [facts.Source.ToString()]);
        Assert.Equal(expected, string.Join(' ', read));
    }

    [Fact]
    public void The_clause_is_kept_as_typed_where_it_tells_more_than_yes()
    {
        var facts = Read("华能是老客户介绍的，对路，但今年没钱");
        Assert.Equal("今年没钱", facts.Answers.Single(answer => answer.Answer == YesNo.No).Note);
        Assert.Equal("", facts.Answers.Single(answer => answer.Answer == YesNo.Yes).Note);
        Assert.Equal("", facts.SourceNote);
        Assert.Equal("三一的王总介绍的老客户", Read("三一的王总介绍的老客户").SourceNote);
    }

    [Fact]
    public void What_is_said_later_takes_the_place_of_what_was_said_before() =>
        Assert.Equal(YesNo.Yes, Read("没钱，不过明年有预算").ApplyTo(new()).Of(TargetCriterion.AbilityToPay).Answer);

    [Fact]
    public void What_is_not_mentioned_stays()
    {
        var before = new TargetScreening { Grows = YesNo.Yes, Source = TargetSource.Meeting, SourceNote = "工博会" }.With(new CriterionAnswer { Criterion = TargetCriterion.Service, Answer = YesNo.No, Note = "要驻场" });
        var after = Read("对路").ApplyTo(before);
        Assert.Equal((YesNo.Yes, TargetSource.Meeting, "工博会", "要驻场"), (after.Grows, after.Source, after.SourceNote, after.Of(TargetCriterion.Service).Note));
        Assert.Equal(YesNo.Yes, after.Of(TargetCriterion.Fit).Answer);
    }

    [Theory]
    [InlineData("华能对路，对手给不了", true)]
    [InlineData("华能是展会上认识的，有钱", true)]
    [InlineData("华能对路", false)]
    [InlineData("华能有预算，在扩产", false)]
    public void Money_and_growth_alone_do_not_make_a_screening(string sentence, bool isScreening) => Assert.Equal(isScreening, Read(sentence).IsScreening);

    [Fact]
    public void Long_and_odd_texts_are_read_without_harm()
    {
        Assert.Equal(0, Read(new string('，', 5000)).Count);
        Assert.InRange(Read(string.Concat(Enumerable.Repeat("没钱，", 2000))).Answers.Count, 1, 500);
    }

    private static string Sign(YesNo answer) => answer == YesNo.Yes ? "+" : "-";

    private static TargetFacts Read(string sentence) => TargetFacts.Of(new Utterance(sentence, Language.Chinese, new Slots(), new KnownNames([], []) { Deals = [new KnownDeal("hn", "华能集团", "", [])] }));
}
