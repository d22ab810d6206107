using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.Deals.DealsTests;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

/// <summary>A deal that was put off comes up again on its day.</summary>
public sealed class PutOffTests
{
    private static DateTimeOffset Morning(int month, int day, int minute) => new(month == 1 ? 2027 : 2026, month, day, 8, minute, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_parked_deal_comes_up_on_its_morning_once()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能先放一放，12月15号再说");
        await chat.Presses("Deals/SaveParking", new { reason = "等年度预算" });
        chat.Shows("已搁置");

        await chat.ItIs(Morning(12, 15, 29));
        Assert.Equal(0, chat.NewMessages);
        await chat.ItIs(Morning(12, 15, 30));
        chat.Shows("说好今天重新捡起来", "华能集团 · ERP升级", "等年度预算", "现在变了吗");
        Assert.Equal(1, chat.NewMessages);
        await chat.RestartsAsync();
        await chat.ItIs(Morning(12, 16, 30));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task A_deal_that_was_resumed_or_deleted_before_does_not()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("华能先放一放，12月15号再说");
        await chat.Presses("Deals/SaveParking");
        await chat.Presses("Deals/Resume");
        await chat.ItIs(Morning(12, 16, 0));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public void Whoever_was_reminded_is_not_reminded_again()
    {
        var deal = new Deal { Id = "d", Owner = "rep", Customer = "华能", CreatedAt = Chat.Monday };
        var parked = deal.Park(new DealParking(Chat.Monday, new DateOnly(2026, 12, 15), ""), "rep");
        var stopped = deal.Close(new DealClosing { Outcome = DealStatus.Stopped, At = Chat.Monday, LookAgain = new DateOnly(2027, 1, 5) }, "rep");
        Assert.Equal(Morning(12, 15, 30), DealDue.Next(parked));
        Assert.Equal(Morning(1, 5, 30), DealDue.Next(stopped));
        Assert.All([deal, DealDue.Reminded(parked), DealDue.Reminded(stopped), parked.Resume("rep", Chat.Monday), stopped.Reopen("rep", Chat.Monday)], each => Assert.Null(DealDue.Next(each)));
    }
}
