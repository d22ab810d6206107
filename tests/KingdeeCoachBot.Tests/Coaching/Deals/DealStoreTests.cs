using System.Text.Json;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed class DealStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_stored_deal_is_read_as_it_was_written_and_what_follows_from_it_is_not_stored()
    {
        var deal = (new Deal { Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Now, Stage = DealStage.Prospect })
            .With(new Contact { Id = "c1", At = Now, Kind = ContactKind.Dinner, People = ["王总"], Summary = "预算过了" })
            .With(new NextStep { Id = "s1", What = "发方案", Due = new DateOnly(2026, 11, 27), CreatedAt = Now })
            .With(new DealFact { Id = "f1", Answers = GateQuestion.BudgetPlan, Text = "预算过了", Evidence = Evidence.Heard, Source = "王总", At = Now })
            .WithAmount(new Money(5_000_000m, Money.Yuan), "rep", Now)
            .WithExpected(DatePeriod.Month(2027, 6), "rep", Now);
        var json = JsonSerializer.Serialize(deal, DealJson.Stored.Deal);
        Assert.DoesNotContain("isMutual", json, StringComparison.Ordinal);
        Assert.DoesNotContain("nextOpenStep", json, StringComparison.Ordinal);
        Assert.DoesNotContain("isClosed", json, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize(json, DealJson.Stored.Deal)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, DealJson.Stored.Deal));
        Assert.Equal((deal.LastContact, deal.NextOpenStep, deal.Amount, deal.Expected), (read.LastContact, read.NextOpenStep, read.Amount, read.Expected));
    }

    [Fact]
    public void A_deal_of_the_first_version_is_still_read()
    {
        const string stored = """
            {"schema":1,"id":"d1","owner":"rep","customer":"华能集团","createdAt":"2026-11-23T01:00:00+00:00",
             "visits":[{"id":"v1","person":"王总","start":"2026-11-24T07:00:00+00:00","zone":"Asia/Shanghai","kind":"OnSite","goal":"","learn":"","tail":"","status":"Planned","revision":1}]}
            """;
        var deal = JsonSerializer.Deserialize(stored, DealJson.Stored.Deal)!;
        Assert.Equal(("", DealStatus.Open, "华能集团"), (deal.Project, deal.Status, deal.Title));
        Assert.Empty(deal.People);
        var visit = Assert.Single(deal.Visits);
        Assert.Equal(visit.Start.AddHours(1), visit.End);
        Assert.Empty(visit.Attendees);
    }
}
