using CsCheck;
using KingdeeCoachBot.Methodology.Risks;
using static KingdeeCoachBot.Methodology.Tests.Risks.RiskDeal;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests.Risks;

public sealed class DealRisksTests
{
    [Fact]
    public void Every_risk_has_one_rule() =>
        Assert.Equal(Enum.GetValues<RiskId>(), DealRisks.Rules.Select(rule => rule.Id).Order());

    [Fact]
    public void A_deal_of_this_morning_has_no_risk() =>
        Assert.Empty(DealRisks.Of(Bare with { CreatedAt = SellingDeal.Now, Stage = DealStage.Prospect }, Context));

    [Fact]
    public void A_deal_in_which_all_is_known_and_planned_has_no_risk()
    {
        var deal = Ready(DealStage.Prospect) with { CreatedAt = SellingDeal.Now.AddDays(-5), Contacts = [Talk(1, ContactKind.Meeting, "", "王总")], NextSteps = [Step(5)] };
        Assert.Empty(DealRisks.Of(deal, Context));
    }

    [Theory]
    [InlineData(0, DealColour.Green)]
    [InlineData(1, DealColour.Green)]
    [InlineData(2, DealColour.Yellow)]
    [InlineData(3, DealColour.Yellow)]
    [InlineData(4, DealColour.Red)]
    [InlineData(9, DealColour.Red)]
    public void The_colour_follows_from_what_the_risks_count(int weight, DealColour colour)
    {
        Assert.Equal(colour, DealRisks.Colour(Enumerable.Repeat(new Risk(RiskId.NoFox), weight)));
        Assert.Equal(colour, DealRisks.Colour([new Risk(RiskId.ClosePushed) { Weight = weight }]));
    }

    [Fact]
    public void Urgent_risks_stand_alone_and_first()
    {
        Assert.Equal(DealColour.Green, DealRisks.Colour([new(RiskId.WhyUsBlank), new(RiskId.DecisionMakerUnknown), new(RiskId.MedicineBeforeDiagnosis), new(RiskId.ComplianceWord)]));
        var risks = DealRisks.Of(Old(DealStage.Negotiation), Context);
        Assert.Equal([RiskId.DecisionMakerUnknown, RiskId.WhyUsBlank], risks.Take(2).Select(risk => risk.Id).Order());
        Assert.Equal(DealColour.Red, DealRisks.Colour(risks));
    }

    [Fact]
    public void A_parked_deal_raises_nothing_but_that_its_date_has_passed()
    {
        var parked = Old(DealStage.Negotiation) with { Expected = DatePeriod.On(Today.AddDays(-3)), Parking = new DealParking(SellingDeal.Now, Today.AddDays(30), "等预算") };
        Assert.Equal([RiskId.ClosePassed], DealRisks.Of(parked, Context).Select(risk => risk.Id));
        Assert.Contains(DealRisks.Of(parked with { Parking = null }, Context), risk => risk.Id == RiskId.NoContact);
    }

    [Fact]
    public void A_closed_deal_has_no_risks_and_never_will()
    {
        var closed = Old(DealStage.Negotiation, 3) with { Closing = new DealClosing { Outcome = DealStatus.Lost, At = SellingDeal.Now } };
        Assert.Empty(DealRisks.Of(closed, Context));
        Assert.Null(DealRisks.NextChange(closed, Context));
        Assert.NotNull(DealRisks.NextChange(closed with { Closing = null }, Context));
    }

    [Fact]
    public void The_compliance_word_is_the_reps_alone() =>
        Assert.Equal([RiskId.ComplianceWord], Enum.GetValues<RiskId>().Where(id => new Risk(id).IsForRepOnly));

    // What the worker rests on: between now and the moment told it need not look.
    [Fact]
    public void Until_the_next_change_every_day_answers_alike() => AnyRisky.Sample(deal =>
    {
        var ids = Ids(deal, 0);
        var next = DealRisks.NextChange(deal, Context);
        var days = next is { } at ? DateOnly.FromDateTime(at.DateTime).DayNumber - Today.DayNumber : 250;
        Assert.True(days > 0);
        for (var day = 1; day < days; day++)
            Assert.Equal(ids, Ids(deal, day));
    });

    // Age only adds: with nothing told, what is late gets later.
    [Theory]
    [InlineData(RiskId.NoContact)]
    [InlineData(RiskId.Ghosted)]
    [InlineData(RiskId.ClosePassed)]
    [InlineData(RiskId.StuckInStage)]
    [InlineData(RiskId.NextStepOverdue)]
    [InlineData(RiskId.DecisionMakerUnmet)]
    [InlineData(RiskId.PriceNeverRaised)]
    [InlineData(RiskId.PromiseDue)]
    public void Later_is_never_better_for_a_risk_of_age(RiskId id) => Gen.Select(AnyRisky, Gen.Int[1, 90]).Sample((deal, days) =>
    {
        if (Find(id, deal) is { } risk)
            Assert.True(Find(id, deal, After(days)) is { } later && later.Figure >= risk.Figure);
    });

    [Fact]
    public void The_order_in_which_things_were_told_does_not_matter() => AnyRisky.Sample(deal =>
        Assert.Equal(DealRisks.Of(deal, Context).Select(risk => (risk.Id, risk.Figure, risk.Weight)), DealRisks.Of(Reversed(deal), Context).Select(risk => (risk.Id, risk.Figure, risk.Weight))));

    private static RiskId[] Ids(Deal deal, int days) => [.. DealRisks.Of(deal, After(days)).Select(risk => risk.Id).Order()];
}
