using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class OneUnknownTests
{
    private static readonly Deal Diagnosed = Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 1));

    private static Unknown? Of(Deal deal, GateDemand demand) => OneUnknown.All(deal, Today).SingleOrDefault(unknown => unknown.Gap.Demand == demand);

    [Fact]
    public void Why_they_need_it_comes_before_all_while_no_pain_is_known()
    {
        var one = OneUnknown.Of(Bare, Today)!;
        Assert.Equal((GateDemand.WhyNeed, 29), (one.Gap.Demand, one.Worth));
        Assert.Equal([new(WeightReason.Itself, 10), new(WeightReason.HowLittleIsKnown, 5), new(WeightReason.NextGate, 4), new WeightPart(WeightReason.PainFirst, 10)], one.Parts);
    }

    [Fact]
    public void Then_comes_who_decides() => Assert.Equal(GateDemand.DecisionMaker, OneUnknown.Of(Diagnosed, Today)!.Gap.Demand);

    [Fact]
    public void Where_the_pain_is_known_it_has_no_head_start()
    {
        var heard = Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Heard, 1));
        Assert.Equal((GapKind.NotConfirmed, 15), (Of(heard, GateDemand.WhyNeed)!.Gap.Kind, Of(heard, GateDemand.WhyNeed)!.Worth));
    }

    [Fact]
    public void What_the_next_visit_can_get_is_worth_more()
    {
        var deal = Diagnosed with { People = [Zhou, Wang] };
        Assert.Equal(17, Of(deal, GateDemand.BudgetPlan)!.Worth);
        var visit = deal.With(Visit("v1", "周总", 2));
        var one = OneUnknown.Of(visit, Today)!;
        Assert.Equal((GateDemand.BudgetPlan, "周总", "v1", 28), (one.Gap.Demand, one.Gap.Person!.Name, one.Gap.Visit!.Id, one.Worth));
        Assert.Contains(new WeightPart(WeightReason.CanBeAsked, 6), one.Parts);
    }

    [Fact]
    public void A_visit_to_somebody_whose_part_is_unknown_may_get_it()
    {
        var deal = Diagnosed with { People = [new Stakeholder { Id = "p9", Name = "陈工" }], Visits = [Visit("v1", "陈工", 1)] };
        Assert.Contains(new WeightPart(WeightReason.MayBeAsked, 3), OneUnknown.Of(deal, Today)!.Parts);
    }

    [Theory]
    [InlineData(Evidence.Assumed, 1, 12)]
    [InlineData(Evidence.Heard, 40, 13)]
    public void How_little_is_known_counts(Evidence evidence, int days, int worth) =>
        Assert.Equal(worth, Of(Diagnosed.With(Fact(GateQuestion.DecisionProcess, evidence, days)), GateDemand.DecisionProcess)!.Worth);

    [Fact]
    public void A_contradiction_is_worth_the_most()
    {
        var fact = Fact(GateQuestion.DecisionProcess, Evidence.Heard, 5);
        var deal = Diagnosed.With(fact).With(new Contradiction { Fact = fact.Id, At = Now });
        Assert.Equal(16, Of(deal, GateDemand.DecisionProcess)!.Worth);
    }

    [Fact]
    public void Each_thing_has_its_worth()
    {
        var worths = OneUnknown.All(Bare with { Stage = DealStage.Consideration }, Today).ToDictionary(unknown => unknown.Gap.Demand, unknown => unknown.Parts[0].Points);
        Assert.Equal(
            [10, 8, 10, 6, 6, 7, 5, 5, 9, 5, 7, 9, 5, 4, 7, 4],
            Enum.GetValues<GateDemand>().Where(demand => demand != GateDemand.ProofDelivered).Select(demand => worths[demand]));
    }

    [Fact]
    public void What_was_answered_no_is_cleared_up()
    {
        var deal = Ready(DealStage.Prospect);
        deal = deal with { Odds = deal.Odds with { IsThereADeal = deal.Odds.IsThereADeal! with { Value = false } } };
        var one = OneUnknown.Of(deal, Today)!;
        Assert.Equal((GateDemand.IsThereADeal, GapKind.AnsweredNo, 19), (one.Gap.Demand, one.Gap.Kind, one.Worth));
    }

    [Fact]
    public void What_is_behind_the_next_gate_is_not_asked_yet()
    {
        Assert.Equal(7, OneUnknown.All(Bare, Today).Count);
        Assert.Null(Of(Bare, GateDemand.WhyUs));
        Assert.NotNull(Of(Bare with { Stage = DealStage.Consideration }, GateDemand.WhyUs));
    }

    [Fact]
    public void In_B_no_gate_adds_to_the_worth() =>
        Assert.All(OneUnknown.All(Bare with { Stage = DealStage.Negotiation }, Today), unknown => Assert.DoesNotContain(unknown.Parts, part => part.Reason == WeightReason.NextGate));

    [Fact]
    public void Where_nothing_is_missing_there_is_none()
    {
        Assert.Null(OneUnknown.Of(Ready(DealStage.Negotiation), Today));
        Assert.Null(OneUnknown.Of(Ready(DealStage.Target), Today));
    }

    [Fact]
    public void Proof_is_given_not_asked() =>
        Assert.Empty(OneUnknown.All(Ready(DealStage.Consideration) with { Marks = [.. Ready(DealStage.Consideration).Marks.Where(mark => mark.Kind != MarkKind.ProofDelivered)] }, Today));

    [Fact]
    public void A_visit_gets_what_its_people_know_whatever_other_visits_there_are()
    {
        var deal = Diagnosed with { People = [Zhou, Wang, Li], Visits = [Visit("other", "王总", 1)] };
        var unknowns = OneUnknown.At(deal, Visit("new", "周总", 3), Today);
        Assert.Equal(GateDemand.BudgetPlan, unknowns.Where(unknown => unknown.Gap.Demand != GateDemand.DecisionMaker).First().Gap.Demand);
        Assert.All(unknowns, unknown => Assert.Equal(("周总", "new"), (unknown.Gap.Person!.Name, unknown.Gap.Visit!.Id)));
        Assert.Empty(OneUnknown.At(deal, Visit("new", "周总", 3) with { Status = VisitStatus.Held }, Today));
    }

    [Fact]
    public void A_confirmed_answer_ends_an_unknown() => Gen.Select(Any, Gen.Enum<GateQuestion>()).Sample((deal, question) =>
    {
        var answered = deal.With(Fact(question, Evidence.Confirmed, 0, "确认", "王总") with { Id = "new" });
        Assert.DoesNotContain(OneUnknown.All(answered, Today), unknown => unknown.Gap.Demand == question.Demand());
    });

    [Fact]
    public void The_one_is_worth_the_most_and_the_order_does_not_matter() => Any.Sample(deal =>
    {
        var all = OneUnknown.All(deal, Today);
        Assert.Equal(OneUnknown.Of(deal, Today)?.Gap, all.Count == 0 ? null : all[0].Gap);
        Assert.All(all, unknown => Assert.True(unknown.Worth <= all[0].Worth));
        Assert.Equal(all.Select(each => (each.Gap, each.Worth)), OneUnknown.All(Reversed(deal), Today).Select(each => (each.Gap, each.Worth)));
    });
}
