using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class SameNeedTests
{
    private static Deal With(params string[] needs) =>
        needs.Select((what, at) => new Need { Id = $"n{at}", What = what, At = Now.AddDays(-at) }).Aggregate(Bare, (deal, need) => deal.With(need));

    [Theory]
    [InlineData("集团合并报表", "合并报表")]
    [InlineData("集团合并报表", "需要集团合并报表功能")]
    [InlineData("月结三天出表", "月结3天出表")]
    [InlineData("Consolidated reporting", "consolidated reporting")]
    [InlineData("Group consolidated reporting", "consolidated reporting")]
    [InlineData("移动审批", "支持移动审批")]
    public void The_same_need_in_other_words_is_one_need(string before, string said) => Assert.Equal("n0", SameNeed.In(With(before), said)?.Id);

    [Theory]
    [InlineData("集团合并报表", "移动审批")]
    [InlineData("报表", "集团合并报表")]
    [InlineData("consolidated reporting", "mobile approval")]
    [InlineData("集团合并报表", "")]
    [InlineData("系统", "功能")]
    [InlineData("甲", "乙")]
    public void Another_need_is_another(string before, string said) => Assert.Null(SameNeed.In(With(before), said));

    [Fact]
    public void Of_several_the_likest_is_meant_and_of_equals_the_one_heard_of_last()
    {
        Assert.Equal("n1", SameNeed.In(With("集团合并报表自动生成", "集团合并报表"), "集团合并报表")!.Id);
        Assert.Equal("n0", SameNeed.In(With("集团合并报表", "集团合并报表"), "集团合并报表")!.Id);
    }

    [Fact]
    public void A_need_is_always_the_same_as_itself() =>
        Gen.OneOf("月结三天", "移动审批", "多组织合并", "Mobile approval").Sample(what => Assert.NotNull(SameNeed.In(With("别的事情", what), what)));

    [Fact]
    public void A_need_can_be_found_changed_and_taken_out()
    {
        var deal = With("月结三天", "移动审批");
        Assert.Equal("月结三天", deal.FindNeed("n0")!.What);
        Assert.Null(deal.FindNeed("nobody"));
        Assert.Null(deal.FindNeed(null));
        var changed = deal.With(deal.FindNeed("n0")! with { What = "月结一天" });
        Assert.Equal((2, "月结一天"), (changed.FindNeed("n0")!.Revision, changed.FindNeed("n0")!.What));
        Assert.Equal(1, changed.FindNeed("n1")!.Revision);
        Assert.Equal("移动审批", Assert.Single(deal.WithoutNeed("n0").Needs).What);
    }
}
