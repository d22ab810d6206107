using KingdeeCoachBot.Methodology.Risks;
using static KingdeeCoachBot.Methodology.Tests.Risks.RiskDeal;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests.Risks;

/// <summary>Each rule at its edge: the day before, and the day.</summary>
public sealed class RiskRulesTests
{
    [Theory]
    [InlineData(DealStage.Prospect, 21, 22)]
    [InlineData(DealStage.Consideration, 14, 15)]
    [InlineData(DealStage.Negotiation, 7, 8)]
    public void Silence_is_a_risk_sooner_the_later_the_stage(DealStage stage, int still, int already)
    {
        Assert.Null(Find(RiskId.NoContact, Old(stage).With(Talk(still))));
        var risk = Find(RiskId.NoContact, Old(stage).With(Talk(already)))!;
        Assert.Equal((already, still, Today.AddDays(-already)), (risk.Figure, risk.Limit, risk.Since!.Value));
        // A message that nobody answered is no contact.
        Assert.NotNull(Find(RiskId.NoContact, Old(stage).With(Talk(already)).With(Talk(1, ContactKind.MessageSent))));
        Assert.Null(Find(RiskId.NoContact, Old(DealStage.Target, 300)));
    }

    [Fact]
    public void Two_messages_unanswered_for_days_are_a_risk_until_he_answers()
    {
        var sent = Old(DealStage.Negotiation).With(Talk(10)).With(Talk(7, ContactKind.MessageSent, "", "王总")).With(Talk(3, ContactKind.MessageSent, "", "王总"));
        var risk = Find(RiskId.Ghosted, sent)!;
        Assert.Equal((5, 5, "王总", Today.AddDays(-7)), (risk.Figure, risk.Limit, risk.Person, risk.Since!.Value));
        Assert.Null(Find(RiskId.Ghosted, sent with { Stage = DealStage.Consideration }));
        Assert.Null(Find(RiskId.Ghosted, sent.With(Talk(1, ContactKind.MessageAnswered))));
        Assert.Null(Find(RiskId.Ghosted, Old(DealStage.Negotiation).With(Talk(10)).With(Talk(7, ContactKind.MessageSent))));
    }

    [Fact]
    public void A_passed_date_is_a_risk_from_the_next_day_on()
    {
        Assert.Null(Find(RiskId.ClosePassed, Bare with { Expected = DatePeriod.On(Today) }));
        Assert.Equal(1, Find(RiskId.ClosePassed, Bare with { Expected = DatePeriod.On(Today.AddDays(-1)) })!.Figure);
        Assert.Null(Find(RiskId.ClosePassed, Bare));
    }

    [Fact]
    public void A_near_date_with_open_gates_is_a_risk_with_what_is_missing()
    {
        var near = Old(DealStage.Prospect) with { Expected = DatePeriod.On(Today.AddDays(14)) };
        Assert.Equal(Gate.Open(near, Today).Gaps.Count, Find(RiskId.CloseNearGateOpen, near)!.Figure);
        Assert.Null(Find(RiskId.CloseNearGateOpen, near with { Expected = DatePeriod.On(Today.AddDays(15)) }));
        Assert.Null(Find(RiskId.CloseNearGateOpen, near with { Expected = DatePeriod.On(Today.AddDays(-1)) }));
        Assert.Null(Find(RiskId.CloseNearGateOpen, Ready(DealStage.Negotiation) with { Expected = DatePeriod.On(Today.AddDays(3)) }));
    }

    [Fact]
    public void A_date_moved_later_twice_counts_once_and_three_times_twice()
    {
        Deal Pushed(params (int From, int To)[] moves) => Bare with { History = [.. moves.Select((move, at) => Change(DealChangeKind.Expected, 10 - at, move.From, move.To))] };
        Assert.Null(Find(RiskId.ClosePushed, Pushed((1, 2), (3, 2))));
        Assert.Equal((2, 1, "客户说的"), Find(RiskId.ClosePushed, Pushed((1, 2), (2, 3))) is { } twice ? (twice.Figure, twice.Weight, twice.Words) : default);
        Assert.Equal((3, 2), Find(RiskId.ClosePushed, Pushed((1, 2), (2, 3), (3, 4))) is { } thrice ? (thrice.Figure, thrice.Weight) : default);
    }

    [Theory]
    [InlineData(DealStage.Prospect, 45)]
    [InlineData(DealStage.Consideration, 45)]
    [InlineData(DealStage.Negotiation, 21)]
    public void A_stage_lasts_so_long_or_half_as_long_again_as_the_owners_own(DealStage stage, int most)
    {
        Assert.Null(Find(RiskId.StuckInStage, Old(stage, most)));
        Assert.Equal((most + 1, most), Find(RiskId.StuckInStage, Old(stage, most + 1)) is { } risk ? (risk.Figure, risk.Limit) : default);
        var own = Context with { Averages = new StageDays(10, 10, 10) };
        Assert.Null(Find(RiskId.StuckInStage, Old(stage, 15), own));
        Assert.Equal(15, Find(RiskId.StuckInStage, Old(stage, 16), own)!.Limit);
        Assert.Null(Find(RiskId.StuckInStage, Old(DealStage.Target, 400)));
    }

    [Fact]
    public void Something_has_to_be_planned_within_a_fortnight()
    {
        var deal = Old(DealStage.Prospect);
        Assert.NotNull(Find(RiskId.NoNextStep, deal));
        Assert.Null(Find(RiskId.NoNextStep, deal.With(Step(14))));
        Assert.Equal(15, Find(RiskId.NoNextStep, deal.With(Step(15)))!.Figure);
        Assert.Null(Find(RiskId.NoNextStep, deal.With(Step(15)).With(Visit("v", "王总", 6))));
        Assert.Null(Find(RiskId.NoNextStep, deal.With(Step(0) with { Due = null })));
        Assert.NotNull(Find(RiskId.NoNextStep, deal.With(Step(3) with { Status = StepStatus.Done })));
        Assert.Null(Find(RiskId.NoNextStep, deal with { CreatedAt = SellingDeal.Now }));
    }

    [Fact]
    public void A_step_may_be_a_day_late()
    {
        Assert.Null(Find(RiskId.NextStepOverdue, Bare.With(Step(-1))));
        var risk = Find(RiskId.NextStepOverdue, Bare.With(Step(-2, StepOwner.Customer, "李处")))!;
        Assert.Equal((2, "李处", "发方案"), (risk.Figure, risk.Person, risk.Words));
    }

    [Fact]
    public void One_person_is_too_few_and_two_are_once_they_compare()
    {
        var one = Old(DealStage.Prospect).With(Talk(2, ContactKind.Call, "", "李处"));
        Assert.Equal((1, 2, "李处"), Find(RiskId.SingleThreaded, one) is { } risk ? (risk.Figure, risk.Limit, risk.Person) : default);
        var two = one.With(Talk(3, ContactKind.Call, "", "王总"));
        Assert.Null(Find(RiskId.SingleThreaded, two));
        Assert.Equal(3, Find(RiskId.SingleThreaded, two with { Stage = DealStage.Consideration })!.Limit);
        // Nobody spoken to at all is another risk; and a young deal is given time.
        Assert.Null(Find(RiskId.SingleThreaded, Old(DealStage.Prospect)));
        Assert.Null(Find(RiskId.SingleThreaded, one with { StageSince = SellingDeal.Now.AddDays(-13) }));
        Assert.NotNull(Find(RiskId.SingleThreaded, one with { StageSince = SellingDeal.Now.AddDays(-14) }));
    }

    [Theory]
    [InlineData(RiskId.DecisionMakerUnknown, GateQuestion.DecisionMaker, DealStage.Consideration, DealStage.Prospect)]
    [InlineData(RiskId.BudgetUnknown, GateQuestion.BudgetPlan, DealStage.Consideration, DealStage.Prospect)]
    [InlineData(RiskId.NoTimetable, GateQuestion.Timeline, DealStage.Consideration, DealStage.Negotiation)]
    [InlineData(RiskId.CompetitorUnknown, GateQuestion.Competitors, DealStage.Negotiation, DealStage.Prospect)]
    [InlineData(RiskId.WhyUsBlank, GateQuestion.WhyUs, DealStage.Negotiation, DealStage.Consideration)]
    public void What_a_gate_should_have_told_is_a_risk_behind_it(RiskId id, GateQuestion question, DealStage behind, DealStage before)
    {
        var blank = Old(behind);
        Assert.Equal(Today.AddDays(-30), Find(id, blank)!.Since);
        Assert.Null(Find(id, blank with { Stage = before }));
        // A blank has ten workdays; what was known and has faded has none.
        Assert.Null(Find(id, blank with { StageSince = SellingDeal.Now.AddDays(-13) }));
        var young = blank with { StageSince = SellingDeal.Now.AddDays(-2) };
        Assert.Null(Find(id, young.With(Fact(question, Evidence.Heard, 30))));
        var faded = Find(id, young.With(Fact(question, Evidence.Heard, 31)))!;
        Assert.Equal((Today, "说过", "王总"), (faded.Since!.Value, faded.Words, faded.Person));
        Assert.NotNull(Find(id, blank.With(Fact(question, Evidence.Assumed, 1))));
        Assert.Null(Find(id, blank.With(Fact(question, Evidence.Heard, 1))));
    }

    [Fact]
    public void A_contradicted_answer_is_a_risk_from_that_day_on()
    {
        var fact = Fact(GateQuestion.DecisionMaker, Evidence.Confirmed, 10);
        var risk = Find(RiskId.DecisionMakerUnknown, Old(DealStage.Consideration).With(fact).With(new Contradiction { Fact = fact.Id, At = SellingDeal.Now.AddDays(-3), Why = "王总调走了" }))!;
        Assert.Equal(Today.AddDays(-3), risk.Since);
    }

    [Fact]
    public void A_rival_heard_of_after_the_comparison_is_told_for_a_fortnight()
    {
        var deal = Ready(DealStage.Negotiation).With(Mark(MarkKind.ComparisonLeads, Evidence.Confirmed, 1));
        Assert.Null(Find(RiskId.CompetitorUnknown, deal));
        var rival = deal.With(Fact(GateQuestion.Competitors, Evidence.Heard, 0, "SAP进来了", "李处"));
        Assert.Equal(("SAP进来了", "李处"), Find(RiskId.CompetitorUnknown, rival) is { } risk ? (risk.Words, risk.Person) : default);
        Assert.NotNull(Find(RiskId.CompetitorUnknown, rival, After(14)));
        Assert.Null(Find(RiskId.CompetitorUnknown, rival, After(15)));
    }

    [Theory]
    [InlineData(DealStage.Consideration, 30)]
    [InlineData(DealStage.Negotiation, 14)]
    public void Whoever_decides_has_to_be_met(DealStage stage, int most)
    {
        var deal = Old(stage, most + 1) with { People = [Wang] };
        Assert.Equal(("王总", most + 1), Find(RiskId.DecisionMakerUnmet, deal) is { } risk ? (risk.Person, risk.Figure) : default);
        Assert.Null(Find(RiskId.DecisionMakerUnmet, Old(stage, most) with { People = [Wang] }));
        Assert.Null(Find(RiskId.DecisionMakerUnmet, deal with { People = [Wang with { LastMet = SellingDeal.Now.AddDays(-90) }] }));
        Assert.Null(Find(RiskId.DecisionMakerUnmet, deal with { People = [Li] }));
        Assert.Null(Find(RiskId.DecisionMakerUnmet, deal with { Stage = DealStage.Prospect }));
    }

    [Fact]
    public void A_decider_alone_for_us_is_a_risk()
    {
        Deal With(Stance decider, params Stance[] others) => Bare with { People = [Wang with { Stance = decider }, .. others.Select((stance, at) => Li with { Id = $"o{at}", Name = $"客户{at}", Stance = stance })] };
        Assert.Equal(("王总", 2, 2), Find(RiskId.PowerAlone, With(Stance.Supporter, Stance.Doubtful, Stance.Against)) is { } risk ? (risk.Person, risk.Figure, risk.Limit) : default);
        Assert.Null(Find(RiskId.PowerAlone, With(Stance.Supporter, Stance.Doubtful, Stance.Supporter)));
        Assert.Null(Find(RiskId.PowerAlone, With(Stance.Neutral, Stance.Doubtful, Stance.Against)));
        // What is not known is no risk.
        Assert.Null(Find(RiskId.PowerAlone, With(Stance.Supporter, Stance.Unknown, Stance.Unknown, Stance.Against)));
    }

    [Fact]
    public void Somebody_is_usually_against_us()
    {
        var deal = Old(DealStage.Consideration) with { People = [Wang] };
        Assert.NotNull(Find(RiskId.NoOpponentKnown, deal));
        Assert.Null(Find(RiskId.NoOpponentKnown, deal with { People = [Wang with { Stance = Stance.Against }] }));
        Assert.Null(Find(RiskId.NoOpponentKnown, deal with { Stage = DealStage.Prospect }));
        Assert.Null(Find(RiskId.NoOpponentKnown, deal with { StageSince = SellingDeal.Now.AddDays(-13) }));
    }

    [Fact]
    public void As_many_against_us_as_for_us_is_a_risk()
    {
        var against = Wang with { Stance = Stance.Against };
        Assert.Equal(("王总", 0, 1), Find(RiskId.SupportersOutnumbered, Bare with { People = [against] }) is { } risk ? (risk.Person, risk.Figure, risk.Limit) : default);
        Assert.NotNull(Find(RiskId.SupportersOutnumbered, Bare with { People = [against, Li with { Stance = Stance.Supporter }] }));
        Assert.Null(Find(RiskId.SupportersOutnumbered, Bare with { People = [against, Li with { Stance = Stance.Supporter }, Zhou with { Stance = Stance.Supporter }] }));
        Assert.Null(Find(RiskId.SupportersOutnumbered, Bare with { People = [Li] }));
    }

    [Fact]
    public void Somebody_has_to_inform_us_and_go_on_doing_so()
    {
        var deal = Old(DealStage.Consideration);
        Assert.Equal("", Find(RiskId.NoFox, deal)!.Person);
        Assert.Null(Find(RiskId.NoFox, deal with { Stage = DealStage.Prospect }));
        Assert.Null(Find(RiskId.NoFox, deal with { People = [Li with { IsInsider = true, LastContact = SellingDeal.Now.AddDays(-10) }] }));
        Assert.Equal(("李处", 11), Find(RiskId.NoFox, deal with { People = [Li with { IsInsider = true, LastContact = SellingDeal.Now.AddDays(-11) }] }) is { } risk ? (risk.Person, risk.Figure) : default);
        Assert.Null(Find(RiskId.NoFox, deal with { People = [Li with { IsInsider = true, LastContact = SellingDeal.Now.AddDays(-40) }, Zhou with { IsFox = true, LastContact = SellingDeal.Now }] }));
    }

    [Fact]
    public void No_medicine_before_the_diagnosis()
    {
        var shown = Old(DealStage.Prospect).With(Mark(MarkKind.ProofDelivered, Evidence.Heard, 3, "李处", "演示做完了"));
        Assert.Equal(("演示做完了", Today.AddDays(-3)), Find(RiskId.MedicineBeforeDiagnosis, shown) is { } risk ? (risk.Words, risk.Since!.Value) : default);
        Assert.NotNull(Find(RiskId.MedicineBeforeDiagnosis, shown.With(Mark(MarkKind.PainStated, Evidence.Heard, 1))));
        Assert.Null(Find(RiskId.MedicineBeforeDiagnosis, shown.With(Mark(MarkKind.PainAdmitted, Evidence.Heard, 1))));
        Assert.Null(Find(RiskId.MedicineBeforeDiagnosis, Old(DealStage.Prospect)));
    }

    [Fact]
    public void Whoever_compares_should_have_confirmed_his_vision()
    {
        var deal = Old(DealStage.Consideration, 1).With(Mark(MarkKind.VisionStated, Evidence.Confirmed, 3, "王总", "三天出报表"));
        Assert.Equal("三天出报表", Find(RiskId.VisionUnconfirmed, deal)!.Words);
        Assert.Null(Find(RiskId.VisionUnconfirmed, deal with { Stage = DealStage.Prospect }));
        Assert.Null(Find(RiskId.VisionUnconfirmed, deal.With(Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, 1))));
    }

    [Theory]
    [InlineData(Importance.High, AnswerStrength.Partly, AnswerStrength.Fully, true)]
    [InlineData(Importance.High, AnswerStrength.None, AnswerStrength.Partly, true)]
    [InlineData(Importance.High, AnswerStrength.Fully, AnswerStrength.Fully, false)]
    [InlineData(Importance.High, AnswerStrength.Unknown, AnswerStrength.Fully, false)]
    [InlineData(Importance.High, AnswerStrength.Partly, AnswerStrength.Unknown, false)]
    [InlineData(Importance.Medium, AnswerStrength.None, AnswerStrength.Fully, false)]
    public void Behind_on_a_must_is_a_risk_once_they_compare(Importance importance, AnswerStrength ours, AnswerStrength rivals, bool risk)
    {
        var deal = Old(DealStage.Consideration).With(new Need { Id = "n", At = SellingDeal.Now, What = "多组织核算", Who = "李处", Importance = importance, Ours = ours, Rivals = rivals });
        Assert.Equal(risk, Find(RiskId.ComparisonTrailing, deal) is { Words: "多组织核算", Person: "李处" });
        Assert.Null(Find(RiskId.ComparisonTrailing, deal with { Stage = DealStage.Prospect }));
    }

    [Fact]
    public void Three_weeks_of_comparing_and_no_word_of_the_price()
    {
        var deal = Old(DealStage.Consideration, 22);
        Assert.Equal(22, Find(RiskId.PriceNeverRaised, deal)!.Figure);
        Assert.Null(Find(RiskId.PriceNeverRaised, Old(DealStage.Consideration, 21)));
        Assert.Null(Find(RiskId.PriceNeverRaised, deal.With(Talk(1, ContactKind.Call, "他问了报价"))));
        Assert.Null(Find(RiskId.PriceNeverRaised, deal.With(Concern(BuyerQuestion.IsItTheBestPrice))));
        Assert.NotNull(Find(RiskId.PriceNeverRaised, deal.With(Concern(BuyerQuestion.WhatIfItFails))));
        Assert.Null(Find(RiskId.PriceNeverRaised, deal with { Stage = DealStage.Negotiation }));
    }

    [Fact]
    public void A_push_wants_phase_III_a_reason_and_a_rest()
    {
        PushNote Push(int daysAgo, PushReasonKind? reason = PushReasonKind.Time, PushDegree degree = PushDegree.Push) =>
            new() { Id = $"u{daysAgo}", At = SellingDeal.Now.AddDays(-daysAgo), Person = "王总", Degree = degree, Reason = reason, Reception = PushReception.Neutral };
        var inB = Ready(DealStage.Negotiation).With(Push(2));
        Assert.Null(Find(RiskId.PushTooEarly, inB));
        Assert.Equal("王总", Find(RiskId.PushTooEarly, inB.With(Push(1, reason: null)))!.Person);
        Assert.Null(Find(RiskId.PushTooEarly, inB.With(Push(1, reason: null, PushDegree.Hint))));
        Assert.Null(Find(RiskId.PushTooEarly, inB.With(Push(14))));
        Assert.Equal((3, Today.AddDays(-2)), Find(RiskId.PushTooEarly, inB.With(Push(14)).With(Push(9))) is { } often ? (often.Figure, often.Since!.Value) : default);
        Assert.Null(Find(RiskId.PushTooEarly, inB.With(Push(15)).With(Push(9))));
        var inI = Ready(DealStage.Consideration).With(Push(2));
        Assert.NotNull(Find(RiskId.PushTooEarly, inI));
        // It moved on since: it was too early all the same.
        Assert.NotNull(Find(RiskId.PushTooEarly, inI.MoveTo(DealStage.Negotiation, "rep", SellingDeal.Now)));
        Assert.Null(Find(RiskId.PushTooEarly, inI, After(13)));
    }

    [Theory]
    [InlineData(10, 9, true)]
    [InlineData(9, 9, false)]
    [InlineData(8, 9, false)]
    public void An_amount_that_falls_by_a_tenth_is_told(int from, int to, bool risk)
    {
        var deal = Bare.With(Change(DealChangeKind.Amount, 5, from, to));
        Assert.Equal(risk, Find(RiskId.AmountFalls, deal) is { Figure: 10, Words: "客户说的" });
        Assert.Null(Find(RiskId.AmountFalls, Bare.With(Change(DealChangeKind.Amount, 15, from, to))));
    }

    [Fact]
    public void A_gate_passed_by_force_is_a_risk_until_it_is_made_good()
    {
        var forced = StageMove.Advance(Old(DealStage.Prospect), DealStage.Consideration, "客户催得急", "rep", SellingDeal.Now).Deal;
        var risk = Find(RiskId.GateOverridden, forced)!;
        Assert.Equal(("客户催得急", forced.Moves[^1].Gaps.Count), (risk.Words, risk.Figure));
        var madeGood = Ready(DealStage.Consideration) with { Moves = forced.Moves };
        Assert.Null(Find(RiskId.GateOverridden, madeGood));
        Assert.Null(Find(RiskId.GateOverridden, Old(DealStage.Consideration)));
    }

    [Fact]
    public void What_he_asks_may_belong_to_another_phase()
    {
        var deal = Old(DealStage.Negotiation).With(Concern(BuyerQuestion.DoWeNeedIt) with { Text = "到底要不要上" });
        Assert.Equal(("到底要不要上", "王总"), Find(RiskId.PhaseMismatch, deal) is { } risk ? (risk.Words, risk.Person) : default);
        Assert.Null(Find(RiskId.PhaseMismatch, deal with { Stage = DealStage.Prospect }));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    [InlineData(0, true)]
    [InlineData(-5, true)]
    public void A_promise_is_told_three_days_before_its_day(int inDays, bool told)
    {
        Assert.Equal(told, Find(RiskId.PromiseDue, Bare.With(Step(inDays, StepOwner.Ours, "王总"))) is { Person: "王总", Words: "发方案" } risk && risk.Figure == -inDays);
        Assert.Null(Find(RiskId.PromiseDue, Bare.With(Step(inDays, StepOwner.Customer, "王总"))));
        Assert.Null(Find(RiskId.PromiseDue, Bare.With(Step(inDays))));
    }

    [Fact]
    public void A_word_of_commission_is_told_for_a_fortnight()
    {
        var deal = Bare.With(Talk(14, ContactKind.Dinner, "他暗示要回扣"));
        Assert.Equal("回扣", Find(RiskId.ComplianceWord, deal)!.Words);
        Assert.Null(Find(RiskId.ComplianceWord, deal, After(1)));
        Assert.Null(Find(RiskId.ComplianceWord, Bare.With(Talk(1, ContactKind.Dinner, "聊了现金流"))));
    }
}
