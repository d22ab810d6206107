namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DealTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static readonly Deal Deal = new() { Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Now };

    private static Visit Visit(string id) => new() { Id = id, Start = Now.AddDays(1), Zone = "Asia/Shanghai" };

    [Fact]
    public void A_new_visit_is_added_with_its_first_revision()
    {
        var deal = Deal.With(Visit("v1")).With(Visit("v2"));
        Assert.Equal(["v1", "v2"], deal.Visits.Select(visit => visit.Id));
        Assert.Equal(1, deal.FindVisit("v2")!.Revision);
    }

    [Fact]
    public void A_changed_visit_keeps_its_place_and_counts_its_change()
    {
        var deal = Deal.With(Visit("v1")).With(Visit("v2")).With(Visit("v1") with { Goal = "同意看演示" });
        Assert.Equal(["v1", "v2"], deal.Visits.Select(visit => visit.Id));
        Assert.Equal(("同意看演示", 2), (deal.FindVisit("v1")!.Goal, deal.FindVisit("v1")!.Revision));
    }

    [Fact]
    public void A_visit_that_moves_to_another_customer_leaves_nothing_behind()
    {
        Assert.Empty(Deal.With(Visit("v1")).Without("v1").Visits);
        Assert.Null(Deal.FindVisit("v1"));
    }
}
