using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class GateTests
{
    private static readonly DealStage[] Gated = [DealStage.Target, DealStage.Prospect, DealStage.Consideration];

    private static GapKind? Kind(Deal deal, GateDemand demand) => Gate.Check(deal, Today)!.Gaps.FirstOrDefault(gap => gap.Demand == demand)?.Kind;

    private static Deal Without(Deal deal, GateQuestion question) => Without(
        deal with { Facts = [.. deal.Facts.Where(fact => fact.Answers != question)] },
        question == GateQuestion.WhyNeed ? [MarkKind.PainStated, MarkKind.PainAdmitted] : []);

    private static Deal Without(Deal deal, params MarkKind[] kinds) => deal with { Marks = [.. deal.Marks.Where(mark => !kinds.Contains(mark.Kind))] };

    [Fact]
    public void A_deal_that_is_ready_passes_each_gate()
    {
        foreach (var stage in Gated)
        {
            var gate = Gate.Check(Ready(stage), Today)!;
            Assert.Empty(gate.Gaps);
            Assert.Equal((true, stage, stage + 1, gate.Demanded), (gate.Passed, gate.From, gate.To, gate.Met));
        }
    }

    [Fact]
    public void From_B_only_a_signature_leads_on() => Assert.Null(Gate.Check(Ready(DealStage.Negotiation), Today));

    [Fact]
    public void A_bare_target_misses_5W_and_2P_in_the_courses_order()
    {
        var gate = Gate.Check(Bare, Today)!;
        Assert.Equal(
            [GateDemand.WhyNeed, GateDemand.BudgetPlan, GateDemand.DecisionMaker, GateDemand.DecisionProcess, GateDemand.DecisionCriteria, GateDemand.Timeline, GateDemand.Competitors],
            gate.Gaps.Select(gap => gap.Demand));
        Assert.All(gate.Gaps, gap => Assert.Equal((GapKind.Unanswered, "", "", AskManner.Open), (gap.Kind, gap.SoFar, gap.Source, gap.Ask.Manner)));
        Assert.Equal((false, 0, 7), (gate.Passed, gate.Met, gate.Demanded));
    }

    [Theory]
    [InlineData(DealStage.Target, GateQuestion.WhyNeed, Evidence.Heard, GapKind.NotConfirmed)]
    [InlineData(DealStage.Target, GateQuestion.WhyNeed, Evidence.Assumed, GapKind.Assumed)]
    [InlineData(DealStage.Target, GateQuestion.BudgetPlan, Evidence.Heard, null)]
    [InlineData(DealStage.Target, GateQuestion.Competitors, Evidence.Heard, null)]
    [InlineData(DealStage.Target, GateQuestion.DecisionProcess, Evidence.Assumed, GapKind.Assumed)]
    [InlineData(DealStage.Consideration, GateQuestion.BudgetPlan, Evidence.Heard, GapKind.NotConfirmed)]
    [InlineData(DealStage.Consideration, GateQuestion.WhyUs, Evidence.Heard, GapKind.NotConfirmed)]
    [InlineData(DealStage.Consideration, GateQuestion.WhyUs, Evidence.Assumed, GapKind.Assumed)]
    [InlineData(DealStage.Consideration, GateQuestion.WhyUs, Evidence.Confirmed, null)]
    public void Each_gate_wants_its_evidence(DealStage stage, GateQuestion question, Evidence evidence, GapKind? kind)
    {
        var deal = Without(Ready(stage), question).With(Fact(question, evidence, 3, "听说如此", "李处"));
        Assert.Equal(kind, Kind(deal, question.Demand()));
        if (kind is not null)
        {
            var gap = Assert.Single(Gate.Check(deal, Today)!.Gaps);
            Assert.Equal(("听说如此", "李处", AskManner.Confirm), (gap.SoFar, gap.Source, gap.Ask.Manner));
        }
    }

    [Fact]
    public void Before_I_nobody_asks_why_us() => Assert.Null(Kind(Without(Ready(DealStage.Target), GateQuestion.WhyUs), GateDemand.WhyUs));

    [Fact]
    public void What_has_faded_or_was_contradicted_is_said_so()
    {
        var faded = Without(Ready(DealStage.Target), GateQuestion.BudgetPlan).With(Fact(GateQuestion.BudgetPlan, Evidence.Heard, 31, "有预算", "周总"));
        var gap = Assert.Single(Gate.Check(faded, Today)!.Gaps);
        Assert.Equal((GapKind.Faded, AskManner.Again, "有预算"), (gap.Kind, gap.Ask.Manner, gap.SoFar));

        var fact = Fact(GateQuestion.BudgetPlan, Evidence.Heard, 3);
        var against = Without(Ready(DealStage.Target), GateQuestion.BudgetPlan).With(fact).With(new Contradiction { Fact = fact.Id, At = Now });
        gap = Assert.Single(Gate.Check(against, Today)!.Gaps);
        Assert.Equal((GapKind.Contradicted, AskManner.ClearUp), (gap.Kind, gap.Ask.Manner));
    }

    [Theory]
    [InlineData(MarkKind.TrulyConsiders, GateDemand.TrulyConsiders)]
    [InlineData(MarkKind.FormallyComparing, GateDemand.FormallyComparing)]
    public void Into_I_the_customer_considers_and_compares(MarkKind mark, GateDemand demand)
    {
        var without = Without(Ready(DealStage.Prospect), mark);
        Assert.Equal(GapKind.Unanswered, Kind(without, demand));
        Assert.Equal(GapKind.Assumed, Kind(without.With(Mark(mark, Evidence.Assumed, 1)), demand));
        Assert.Equal(GapKind.Faded, Kind(without.With(Mark(mark, Evidence.Heard, 31)), demand));
        Assert.Null(Kind(without.With(Mark(mark, Evidence.Heard, 31)).With(Mark(mark, Evidence.Heard, 30)), demand));
    }

    [Theory]
    [InlineData(MarkKind.ComparisonLeads, GateDemand.ComparisonLeads, GapKind.Faded)]
    [InlineData(MarkKind.ProofDelivered, GateDemand.ProofDelivered, null)]
    public void Into_B_proof_was_given_once_and_the_comparison_is_of_these_days(MarkKind mark, GateDemand demand, GapKind? afterAYear)
    {
        var without = Without(Ready(DealStage.Consideration), mark);
        Assert.Equal(GapKind.Unanswered, Kind(without, demand));
        Assert.Equal(GapKind.Assumed, Kind(without.With(Mark(mark, Evidence.Assumed, 1)), demand));
        Assert.Null(Kind(without.With(Mark(mark, Evidence.Heard, 1)), demand));
        Assert.Equal(afterAYear, Kind(without.With(Mark(mark, Evidence.Confirmed, 365)), demand));
    }

    [Fact]
    public void Into_I_a_vision_was_stated_by_whatever_tells_it()
    {
        var none = Without(Ready(DealStage.Prospect), MarkKind.VisionStated, MarkKind.VisionOurs, MarkKind.VisionConfirmed, MarkKind.VisionShared);
        Assert.Equal(GapKind.Unanswered, Kind(none, GateDemand.VisionStated));
        Assert.Equal(GapKind.Assumed, Kind(none.With(Mark(MarkKind.VisionStated, Evidence.Assumed, 1)), GateDemand.VisionStated));
        Assert.Null(Kind(none.With(Mark(MarkKind.VisionStated, Evidence.Heard, 300)), GateDemand.VisionStated));
        Assert.Null(Kind(none.With(Mark(MarkKind.VisionOurs, Evidence.Heard, 1)), GateDemand.VisionStated));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(91, null)]
    [InlineData(92, GapKind.TooVague)]
    [InlineData(365, GapKind.TooVague)]
    public void A_timetable_is_clear_within_a_quarter(int span, GapKind? kind)
    {
        var deal = Ready(DealStage.Prospect) with { Expected = new DatePeriod(Today, Today.AddDays(span)) };
        Assert.Equal(kind, Kind(deal, GateDemand.ClearTimetable));
        Assert.Equal(GapKind.TooVague, Kind(deal with { Expected = null }, GateDemand.ClearTimetable));
        Assert.Equal(GapKind.Assumed, Kind(Without(deal, GateQuestion.Timeline), GateDemand.ClearTimetable));
    }

    [Fact]
    public void Is_there_a_deal_wants_a_yes_that_somebody_gave()
    {
        var deal = Ready(DealStage.Prospect);
        Deal With(Known<bool>? known) => deal with { Odds = deal.Odds with { IsThereADeal = known } };
        var yes = deal.Odds.IsThereADeal!;
        Assert.Equal(GapKind.Unanswered, Kind(With(null), GateDemand.IsThereADeal));
        Assert.Equal(GapKind.Assumed, Kind(With(yes with { Evidence = Evidence.Assumed }), GateDemand.IsThereADeal));
        Assert.Equal(GapKind.Faded, Kind(With(yes with { At = Now.AddDays(-91) }), GateDemand.IsThereADeal));
        Assert.Equal(GapKind.AnsweredNo, Kind(With(yes with { Value = false }), GateDemand.IsThereADeal));
        Assert.Equal(AskManner.ClearUp, Gate.Check(With(yes with { Value = false }), Today)!.Gaps[0].Ask.Manner);
    }

    [Fact]
    public void When_is_said_by_the_odds_or_by_a_timetable_with_a_day()
    {
        var deal = Ready(DealStage.Prospect) with { Odds = Ready(DealStage.Prospect).Odds with { OrderedIn = null } };
        Assert.Null(Kind(deal, GateDemand.OrderedIn));
        Assert.Equal(GapKind.Unanswered, Kind(deal with { Expected = null }, GateDemand.OrderedIn));
        Assert.Equal(GapKind.Assumed, Kind(Without(deal, GateQuestion.Timeline), GateDemand.OrderedIn));
        Assert.Null(Kind(Without(Ready(DealStage.Prospect), GateQuestion.Timeline), GateDemand.OrderedIn));
    }

    [Fact]
    public void Our_odds_may_be_our_own_judgement_and_low_but_need_a_reason()
    {
        var deal = Ready(DealStage.Prospect);
        Deal With(Known<Odds>? known) => deal with { Odds = deal.Odds with { Ours = known } };
        Assert.Null(Kind(With(deal.Odds.Ours! with { Value = Odds.Low }), GateDemand.OurOdds));
        Assert.Equal(GapKind.TooVague, Kind(With(deal.Odds.Ours! with { Why = " " }), GateDemand.OurOdds));
        Assert.Equal(GapKind.Unanswered, Kind(With(null), GateDemand.OurOdds));
    }

    [Fact]
    public void A_leap_jumps_over_no_gate()
    {
        var leap = Gate.Into(Bare, DealStage.Negotiation, Today);
        Assert.Equal(Enum.GetValues<GateDemand>(), leap.Gaps.Select(gap => gap.Demand));
        Assert.Equal((DealStage.Target, DealStage.Negotiation, 17), (leap.From, leap.To, leap.Demanded));
        // The stricter of two gates counts: B wants the budget confirmed.
        var heard = Without(Ready(DealStage.Target), GateQuestion.BudgetPlan).With(Fact(GateQuestion.BudgetPlan, Evidence.Heard, 1));
        Assert.Empty(Gate.Into(heard, DealStage.Consideration, Today).Gaps);
        Assert.Equal(GapKind.NotConfirmed, Assert.Single(Gate.Into(heard, DealStage.Negotiation, Today).Gaps).Kind);
    }

    [Fact]
    public void The_gates_behind_are_those_up_to_its_stage()
    {
        Assert.Empty(Gate.Behind(Bare, Today).Gaps);
        Assert.Equal(7, Gate.Behind(Bare with { Stage = DealStage.Prospect }, Today).Gaps.Count);
        Assert.Equal(14, Gate.Behind(Bare with { Stage = DealStage.Consideration }, Today).Gaps.Count);
        Assert.Equal(7, Gate.Open(Bare, Today).Gaps.Count);
        Assert.Equal(14, Gate.Open(Bare with { Stage = DealStage.Prospect }, Today).Gaps.Count);
        Assert.Equal(17, Gate.Open(Bare with { Stage = DealStage.Consideration }, Today).Gaps.Count);
        Assert.Equal(17, Gate.Open(Bare with { Stage = DealStage.Negotiation }, Today).Gaps.Count);
    }

    [Fact]
    public void Demands_know_their_questions_and_sections()
    {
        foreach (var question in Enum.GetValues<GateQuestion>())
        {
            Assert.Equal(question.ToString(), question.Demand().ToString());
            Assert.Equal(question, question.Demand().Question());
        }
        Assert.Null(GateDemand.TrulyConsiders.Question());
        Assert.Equal(["M4", "M7", "M10", "M12"], new[] { GateDemand.WhyNeed, GateDemand.VisionStated, GateDemand.ProofDelivered, GateDemand.ComparisonLeads }.Select(demand => demand.Section()));
        Assert.Equal([GateDemand.ProofDelivered], Enum.GetValues<GateDemand>().Where(demand => !demand.IsAsked()));
    }

    [Fact]
    public void A_later_day_passes_no_gate_that_an_earlier_day_refused() => Gen.Select(Any, Gen.Int[0, 200]).Sample((deal, later) =>
    {
        var now = Gate.Open(deal, Today).Gaps.Select(gap => gap.Demand).ToHashSet();
        var then = Gate.Open(deal, Today.AddDays(later)).Gaps.Select(gap => gap.Demand).ToHashSet();
        Assert.Subset(then, now);
    });

    [Fact]
    public void Another_fact_or_mark_never_opens_a_gap() => Gen.Select(Any, AnyFact, AnyMark).Sample((deal, fact, mark) =>
    {
        if (deal.Facts.Any(each => each.Id == fact.Id) || deal.Marks.Any(each => each.Id == mark.Id))
            return;
        var before = Gate.Open(deal, Today).Gaps.Select(gap => gap.Demand).ToHashSet();
        Assert.Subset(before, Gate.Open(deal.With(fact).With(mark), Today).Gaps.Select(gap => gap.Demand).ToHashSet());
    });

    [Fact]
    public void The_order_in_which_things_were_told_does_not_matter() => Any.Sample(deal =>
        Assert.Equal(Gate.Open(deal, Today).Gaps, Gate.Open(Reversed(deal), Today).Gaps));

    [Fact]
    public void What_stands_and_what_is_missing_make_up_what_the_gate_demands() => SellingDeal.Any.Sample(deal =>
    {
        var standings = Gate.Standings(deal, DealStage.Target, DealStage.Negotiation, SellingDeal.Today);
        var result = Gate.Into(deal with { Stage = DealStage.Target }, DealStage.Negotiation, SellingDeal.Today);
        Assert.Equal(result.Gaps.Select(gap => gap.Demand), standings.Where(each => each.Gap is not null).Select(each => each.Demand));
        Assert.Equal(result.Met, standings.Count(each => each.Gap is null));
        Assert.All(standings.Where(each => each.Gap is null), each => Assert.True(each.State >= AnswerState.Assumed));
    }, iter: 200);

    [Fact]
    public void A_demand_that_is_met_tells_what_it_rests_on()
    {
        var deal = SellingDeal.Bare.With(SellingDeal.Fact(GateQuestion.BudgetPlan, Evidence.Confirmed, 3, "一千二百万", "周总"));
        var budget = Gate.Standings(deal, DealStage.Target, DealStage.Prospect, SellingDeal.Today).Single(each => each.Demand == GateDemand.BudgetPlan);
        Assert.Equal((AnswerState.Confirmed, "一千二百万", "周总", Evidence.Confirmed, SellingDeal.Now.AddDays(-3)), (budget.State, budget.Text, budget.Source, budget.Evidence!.Value, budget.At!.Value));
        Assert.Null(budget.Gap);
    }
}
