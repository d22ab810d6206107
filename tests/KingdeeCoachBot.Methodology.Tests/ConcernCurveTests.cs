using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class ConcernCurveTests
{
    private static readonly double[] Times = [.. Enumerable.Range(0, 301).Select(i => i / 300d)];

    private static double Peak(ConcernTopic topic) => Times.MaxBy(time => ConcernCurve.Level(topic, time));

    [Fact]
    public void Every_level_lies_between_nothing_and_all()
    {
        foreach (var topic in Enum.GetValues<ConcernTopic>())
            Assert.All(Times, time => Assert.InRange(ConcernCurve.Level(topic, time), 0.05, 0.97));
    }

    [Fact]
    public void The_curves_are_smooth()
    {
        foreach (var topic in Enum.GetValues<ConcernTopic>())
            Assert.All(Times.Skip(1), time => Assert.InRange(Math.Abs(ConcernCurve.Level(topic, time) - ConcernCurve.Level(topic, time - (1 / 300d))), 0, 0.02));
    }

    [Fact]
    public void Needs_are_the_highest_at_first_and_only_fall()
    {
        Assert.Equal(ConcernTopic.Needs, ConcernCurve.Highest(0));
        Assert.Equal(0.95, ConcernCurve.Level(ConcernTopic.Needs, 0), 3);
        Assert.Equal(0.2, ConcernCurve.Level(ConcernTopic.Needs, 1), 3);
        Assert.All(Times.Skip(1), time => Assert.True(ConcernCurve.Level(ConcernTopic.Needs, time) < ConcernCurve.Level(ConcernTopic.Needs, time - (1 / 300d))));
    }

    [Fact]
    public void Solution_peaks_in_the_middle_of_phase_II_above_all_others()
    {
        Assert.Equal(0.5, Peak(ConcernTopic.Solution), 2);
        Assert.Equal(0.9, ConcernCurve.Level(ConcernTopic.Solution, 0.5), 3);
        Assert.Equal(ConcernTopic.Solution, ConcernCurve.Highest(0.5));
        Assert.InRange(ConcernCurve.Level(ConcernTopic.Solution, 0), 0.15, 0.2);
        Assert.Equal(ConcernCurve.Level(ConcernTopic.Solution, 0.3), ConcernCurve.Level(ConcernTopic.Solution, 0.7), 6);
    }

    [Fact]
    public void Cost_starts_fairly_high_dips_in_II_and_returns_as_price_in_III()
    {
        var dip = Times.MinBy(time => ConcernCurve.Level(ConcernTopic.Cost, time));
        Assert.InRange(dip, 1 / 3d, 2 / 3d);
        Assert.Equal(0.75, ConcernCurve.Level(ConcernTopic.Cost, 0), 3);
        Assert.Equal(0.4, ConcernCurve.Level(ConcernTopic.Cost, 0.5), 3);
        Assert.Equal(0.85, ConcernCurve.Level(ConcernTopic.Cost, 1), 3);
        Assert.Equal(ConcernTopic.Cost, ConcernCurve.Highest(0.72));
    }

    [Fact]
    public void Risk_starts_low_and_ends_above_all_others()
    {
        Assert.InRange(ConcernCurve.Level(ConcernTopic.Risk, 0), 0.1, 0.11);
        Assert.Equal(0.1 + (0.85 / 2), ConcernCurve.Level(ConcernTopic.Risk, 0.72), 3);
        Assert.InRange(ConcernCurve.Level(ConcernTopic.Risk, 1), 0.9, 0.95);
        Assert.Equal(ConcernTopic.Risk, ConcernCurve.Highest(1));
        Assert.Equal(ConcernTopic.Risk, ConcernCurve.Highest(0.85));
        Assert.All(Times.Skip(1), time => Assert.True(ConcernCurve.Level(ConcernTopic.Risk, time) > ConcernCurve.Level(ConcernTopic.Risk, time - (1 / 300d))));
    }

    [Fact]
    public void Beyond_the_ends_nothing_changes()
    {
        foreach (var topic in Enum.GetValues<ConcernTopic>())
        {
            Assert.Equal(ConcernCurve.Level(topic, 0), ConcernCurve.Level(topic, -3));
            Assert.Equal(ConcernCurve.Level(topic, 1), ConcernCurve.Level(topic, 7));
        }
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(2, 2)]
    [InlineData(0, 2)]
    public void Points_run_from_end_to_end(int wanted, int count)
    {
        var points = ConcernCurve.Points(ConcernTopic.Risk, wanted);
        Assert.Equal((count, 0d, 1d), (points.Count, points[0].Time, points[^1].Time));
        Assert.All(points, point => Assert.Equal(ConcernCurve.Level(ConcernTopic.Risk, point.Time), point.Level));
    }

    [Theory]
    [InlineData(DealStage.Target, 0, 0.154)]
    [InlineData(DealStage.Prospect, 0.1666, 0.321)]
    [InlineData(DealStage.Consideration, 0.3333, 0.641)]
    [InlineData(DealStage.Negotiation, 0.82, 0.82)]
    public void A_deal_moves_through_its_stage_with_what_its_gate_has(DealStage stage, double bare, double ready)
    {
        Assert.Equal(bare, ConcernCurve.Here(Bare with { Stage = stage }, Today).Time, 2);
        Assert.Equal(ready, ConcernCurve.Here(Ready(stage), Today).Time, 2);
    }

    [Fact]
    public void In_B_the_answered_worries_lead_on()
    {
        var deal = Bare with { Stage = DealStage.Negotiation };
        double At(params Concern[] concerns) => ConcernCurve.Here(deal with { Concerns = concerns }, Today).Time;
        Assert.Equal((2 / 3d) + (0.92 / 3 / 3), At(Concern(BuyerQuestion.WhatIfItFails)), 4);
        Assert.Equal((2 / 3d) + (0.92 / 3 * 2 / 3), At(Concern(BuyerQuestion.WhatIfItFails, 5, 1)), 4);
        Assert.True(At(Concern(BuyerQuestion.WhatIfItFails, 5, 1), Concern(BuyerQuestion.IsItTheBestPrice, 5, 1)) > At(Concern(BuyerQuestion.WhatIfItFails, 5, 1), Concern(BuyerQuestion.IsItTheBestPrice)));
    }

    [Fact]
    public void A_signed_deal_stands_at_the_end()
    {
        var won = Bare.Close(new DealClosing { Outcome = DealStatus.Won, At = Now }, "rep");
        Assert.Equal(1, ConcernCurve.Here(won, Today).Time);
        Assert.Equal(0, ConcernCurve.Here(Bare.Close(new DealClosing { Outcome = DealStatus.Lost, At = Now }, "rep"), Today).Time);
    }

    [Fact]
    public void The_customer_is_where_his_questions_are()
    {
        var here = ConcernCurve.Here(Ready(DealStage.Negotiation) with { Concerns = [Concern(BuyerQuestion.DoWeNeedIt)] }, Today);
        Assert.Equal((BuyingPhase.NeedDefinition, ConcernTopic.Needs), (here.Phase, here.Highest));
        Assert.Equal(1 / 6d, here.Time, 4);
        Assert.InRange(here.ByStage, 2 / 3d, 1);
        Assert.Equal(0.5, ConcernCurve.Here(Bare with { Concerns = [Concern(BuyerQuestion.WhichIsBest)] }, Today).Time, 4);
    }

    [Fact]
    public void Any_deal_is_on_the_curve_in_its_phase() => Any.Sample(deal =>
    {
        var here = ConcernCurve.Here(deal, Today);
        Assert.Equal(here.Phase, (BuyingPhase)Math.Min(2, (int)(here.Time * 3)));
        Assert.Equal(ConcernCurve.Highest(here.Time), here.Highest);
        Assert.InRange(here.ByStage, 0, 1);
    });
}
