using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class SaidConcernsTests
{
    [Theory]
    [InlineData("王总还在问要不要上", BuyerQuestion.DoWeNeedIt)]
    [InlineData("他们觉得老系统还能用", BuyerQuestion.DoWeNeedIt)]
    [InlineData("Do we really need it?", BuyerQuestion.DoWeNeedIt)]
    [InlineData("他问对账怎么解决", BuyerQuestion.HowToSolveIt)]
    [InlineData("she asked how you would solve it, how would you solve the closing", BuyerQuestion.HowToSolveIt)]
    [InlineData("问我们大概要花多少钱", BuyerQuestion.WhatWillItCost)]
    [InlineData("he wants to know how much it is", BuyerQuestion.WhatWillItCost)]
    [InlineData("他们还在问哪家最好", BuyerQuestion.WhichIsBest)]
    [InlineData("they keep asking which vendor is best", BuyerQuestion.WhichIsBest)]
    [InlineData("李处说预算不够", BuyerQuestion.CanWeAffordIt)]
    [InlineData("they can't afford it", BuyerQuestion.CanWeAffordIt)]
    [InlineData("业务部门人手不够", BuyerQuestion.CanWeCarryIt)]
    [InlineData("afraid they have not enough people", BuyerQuestion.CanWeCarryIt)]
    [InlineData("客户嫌贵", BuyerQuestion.IsItTheBestPrice)]
    [InlineData("张工说我们比用友贵得多", BuyerQuestion.IsItTheBestPrice)]
    [InlineData("He thinks we are too expensive", BuyerQuestion.IsItTheBestPrice)]
    [InlineData("华能的王总担心项目失败怎么办", BuyerQuestion.WhatIfItFails)]
    [InlineData("he is worried the project will fail", BuyerQuestion.WhatIfItFails)]
    [InlineData("怕数据切换出乱子", BuyerQuestion.WhatIfItFails)]
    [InlineData("担心年底前来不及", BuyerQuestion.WhatIfItIsDelayed)]
    [InlineData("worried about the schedule", BuyerQuestion.WhatIfItIsDelayed)]
    [InlineData("领导问什么都不做会怎样", BuyerQuestion.WhatIfNothingIsDone)]
    [InlineData("what if they wait another year", BuyerQuestion.WhatIfNothingIsDone)]
    [InlineData("怕签完就没人管了", BuyerQuestion.CanWeTrustThemAfterwards)]
    [InlineData("will you still be there after signing", BuyerQuestion.CanWeTrustThemAfterwards)]
    public void What_he_asks_is_one_of_the_buyers_questions(string said, BuyerQuestion kind)
    {
        var concern = Assert.Single(SaidConcerns.In(said), each => each.Kind == kind);
        Assert.False(concern.IsAnswered);
    }

    [Theory]
    [InlineData("他不担心价格了", BuyerQuestion.IsItTheBestPrice)]
    [InlineData("王总对售后放心了", BuyerQuestion.CanWeTrustThemAfterwards)]
    [InlineData("风险不大", BuyerQuestion.WhatIfItFails)]
    [InlineData("预算没问题", BuyerQuestion.CanWeAffordIt)]
    [InlineData("工期的顾虑打消了", BuyerQuestion.WhatIfItIsDelayed)]
    [InlineData("he is no longer worried about the price", BuyerQuestion.IsItTheBestPrice)]
    [InlineData("she is satisfied with the service", BuyerQuestion.CanWeTrustThemAfterwards)]
    [InlineData("the schedule is not a problem", BuyerQuestion.WhatIfItIsDelayed)]
    public void What_troubles_him_no_more_is_answered(string said, BuyerQuestion kind)
    {
        var concern = Assert.Single(SaidConcerns.In(said));
        Assert.Equal((kind, true), (concern.Kind, concern.IsAnswered));
    }

    [Theory]
    [InlineData("对售后还是不放心")]
    [InlineData("对价格不满意")]
    [InlineData("not happy with the price")]
    [InlineData("打消不了他对失败的担心，顾虑没打消，还是怕失败")]
    public void Calm_that_is_denied_is_none(string said) => Assert.Contains(SaidConcerns.In(said), each => !each.IsAnswered);

    [Theory]
    [InlineData("预算批了")]
    [InlineData("下周三见王总")]
    [InlineData("王总没说贵")]
    [InlineData("没提风险")]
    [InlineData("他恐怕下周才有空谈方案")]
    [InlineData("想上一套风险管理系统")]
    [InlineData("贵公司的方案发我一份")]
    [InlineData("老系统不够用了")]
    [InlineData("我们给了九折优惠")]
    [InlineData("价格明天报")]
    [InlineData("the budget is approved")]
    [InlineData("he didn't ask how much it is")]
    [InlineData("we offered a discount")]
    [InlineData("see you later")]
    [InlineData("")]
    public void Plain_talk_raises_nothing(string said) => Assert.Empty(SaidConcerns.In(said));

    [Fact]
    public void What_is_said_last_of_a_kind_counts()
    {
        Assert.True(Assert.Single(SaidConcerns.In("先是嫌贵，现在不嫌贵了")).IsAnswered);
        Assert.False(Assert.Single(SaidConcerns.In("本来不担心价格，现在又嫌贵")).IsAnswered);
    }

    [Fact]
    public void Several_in_one_breath_are_kept_apart_each_in_its_own_words()
    {
        const string Said = "他嫌贵，怕上线失败，还问哪家最好";
        var concerns = SaidConcerns.In(Said);
        Assert.Equal([BuyerQuestion.IsItTheBestPrice, BuyerQuestion.WhatIfItFails, BuyerQuestion.WhichIsBest], concerns.Select(each => each.Kind));
        Assert.Equal(["他嫌贵", "怕上线失败", "还问哪家最好"], concerns.Select(each => Said.Substring(each.Start, each.Length)));
    }

    [Fact]
    public void Whatever_is_said_places_lie_in_it_and_kinds_come_once() => Gen.String[Gen.Char["他不担心怕嫌贵失败价格放心预算够问哪家最好，。？ worfailprice.!\n"], 0, 3000].Sample(said =>
    {
        var concerns = SaidConcerns.In(said);
        Assert.All(concerns, each => Assert.InRange(each.Start + each.Length, 1, said.Length));
        Assert.Equal(concerns.Count, concerns.DistinctBy(each => each.Kind).Count());
    }, iter: 300);

    [Theory]
    [InlineData("客户嫌贵")]
    [InlineData("怕失败")]
    [InlineData("哪家最好")]
    [InlineData("他不担心价格了")]
    public void Talk_beside_it_changes_nothing(string said) => Assert.Equal(
        SaidConcerns.In(said).Select(each => (each.Kind, each.IsAnswered)), SaidConcerns.In("下周三见面，" + said + "，李处也在").Select(each => (each.Kind, each.IsAnswered)));
}
