using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class NextBestActionTests
{
    // A deal in which nothing presses: all is known, a visit is well planned, the day of decision is agreed.
    private static readonly Visit Planned = Visit("v1", "王总", 3) with { Goal = "王总同意签约日期", Learn = "法务谁审", Tail = "周五发合同稿" };

    private static readonly Deal Pressing = Ready(DealStage.Negotiation).With(Planned);

    private static readonly Deal Calm = Pressing.With(new FinalDecision { Day = Today.AddDays(20), At = Now, Words = "" });

    private static BestAction Best(Deal deal) => NextBestAction.For(deal, Now)!;

    private static BestAction? Find(Deal deal, ActionKind kind) => NextBestAction.All(deal, Now).FirstOrDefault(action => action.Kind == kind);

    private static NextStep Step(string id, int dueInDays, StepOwner whose = StepOwner.Ours) =>
        new() { Id = id, What = "发方案", Due = Today.AddDays(dueInDays), Whose = whose, CreatedAt = Now };

    [Fact]
    public void Where_all_is_known_and_planned_one_keeps_in_touch()
    {
        var action = Best(Calm with { Contacts = [new Contact { Id = "t1", At = Now.AddDays(-4), Kind = ContactKind.Call }] });
        Assert.Equal((ActionKind.KeepInTouch, 4, 25), (action.Kind, action.Days, action.Weight));
        Assert.Equal([new(WeightReason.Itself, 10), new WeightPart(WeightReason.Stage, 15)], action.Parts);
        Assert.Equal(0, Best(Calm).Days);
    }

    [Fact]
    public void Where_nothing_stands_in_the_way_one_prompts_the_decision()
    {
        var action = Best(Pressing);
        Assert.Equal((ActionKind.Push, "王总", "Push/Show", "M14"), (action.Kind, action.Person!.Name, action.Intent, action.Section));
        Assert.NotNull(action.Push!.Reason);
        Assert.Null(Find(Pressing with { Stage = DealStage.Consideration }, ActionKind.Push));
        Assert.Null(Find(Pressing.With(Concern(BuyerQuestion.WhatIfItFails)), ActionKind.Push));
    }

    [Fact]
    public void A_decision_put_off_again_and_again_wants_a_day_and_its_day_wants_an_answer()
    {
        DealChange Moved(int month) => new() { Kind = DealChangeKind.Expected, By = "rep", At = Now.AddDays(-month), From = $"2027-0{month}-01/2027-0{month}-28", To = $"2027-0{month + 1}-01/2027-0{month + 1}-28" };
        var postponed = Pressing with { History = [Moved(3), Moved(2), Moved(1)] };
        Assert.Equal((ActionKind.AgreeDecision, "M13"), (Best(postponed).Kind, Best(postponed).Section));
        var agreed = postponed.With(new FinalDecision { Day = Today.AddDays(3), At = Now, Words = "" });
        Assert.Null(Find(agreed, ActionKind.AgreeDecision));
        var passed = postponed.With(new FinalDecision { Day = Today.AddDays(-1), At = Now, Words = "" });
        Assert.Equal((ActionKind.SettleDecision, "Push/Show"), (Best(passed).Kind, Best(passed).Intent));
    }

    [Fact]
    public void A_bare_deal_wants_a_visit_with_the_one_question()
    {
        var action = Best(Bare);
        Assert.Equal((ActionKind.PlanVisit, GateDemand.WhyNeed, "Visit/Plan", "M4"), (action.Kind, action.Unknown!.Gap.Demand, action.Intent, action.Section));
        Assert.Equal([ActionKind.PlanVisit, ActionKind.RaiseWeakest, ActionKind.ScreenTarget, ActionKind.AgreeNextStep, ActionKind.KeepInTouch], NextBestAction.All(Bare, Now).Select(each => each.Kind));
        Assert.Equal([54, 48, 40, 34, 10], NextBestAction.All(Bare, Now).Select(each => each.Weight));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-3, true)]
    [InlineData(-13, true)]
    [InlineData(-15, false)]
    public void A_visit_that_is_over_is_told_first_while_it_is_remembered(int inDays, bool told)
    {
        var visit = Planned with { Id = "v0", Start = Now.AddDays(inDays).AddHours(-2) };
        var action = Find(Calm.With(visit), ActionKind.DebriefVisit);
        Assert.Equal(told, action is not null);
        if (told)
            Assert.Equal(("v0", -inDays, "Visit/Debrief"), (action!.Visit!.Id, action.Days, action.Intent));
    }

    [Fact]
    public void Nothing_is_told_of_a_visit_that_is_on_was_told_or_was_called_off()
    {
        var over = Planned with { Id = "v0", Start = Now.AddHours(-2) };
        Assert.NotNull(Find(Calm.With(over with { Status = VisitStatus.Held }), ActionKind.DebriefVisit));
        Assert.Null(Find(Calm.With(over with { Status = VisitStatus.Cancelled }), ActionKind.DebriefVisit));
        Assert.Null(Find(Calm.With(over with { Debrief = new Debrief { At = Now } }), ActionKind.DebriefVisit));
        Assert.Null(Find(Calm.With(over with { Start = Now.AddMinutes(-30) }), ActionKind.DebriefVisit));
        Assert.NotNull(Find(Calm.With(over with { Start = Now.AddMinutes(-60) }), ActionKind.DebriefVisit));
    }

    [Fact]
    public void Of_two_visits_the_later_is_told_first()
    {
        var deal = Calm.With(Planned with { Id = "a", Start = Now.AddDays(-5) }).With(Planned with { Id = "b", Start = Now.AddDays(-2) });
        Assert.Equal("b", Best(deal).Visit!.Id);
    }

    [Fact]
    public void A_promise_of_ours_weighs_more_than_one_of_theirs_and_more_each_day()
    {
        Assert.Null(Find(Calm.With(Step("s", 0)), ActionKind.KeepPromise));
        var ours = Best(Calm.With(Step("s", -1)).With(Step("t", -1, StepOwner.Customer)));
        Assert.Equal((ActionKind.KeepPromise, "s", 1, 96), (ours.Kind, ours.Step!.Id, ours.Days, ours.Weight));
        Assert.Contains(new WeightPart(WeightReason.Days, 1), ours.Parts);
        var theirs = Best(Calm.With(Step("t", -30, StepOwner.Customer)));
        Assert.Equal((ActionKind.RemindCustomer, 30, 95), (theirs.Kind, theirs.Days, theirs.Weight));
        Assert.Equal("old", Best(Calm.With(Step("new", -2)).With(Step("old", -5))).Step!.Id);
        Assert.Null(Find(Calm.With(Step("s", -1) with { Status = StepStatus.Done }), ActionKind.KeepPromise));
        Assert.Null(Find(Calm.With(Step("s", -1) with { Due = null }), ActionKind.KeepPromise));
    }

    [Fact]
    public void The_oldest_open_worry_is_answered()
    {
        var deal = Calm with { Concerns = [Concern(BuyerQuestion.IsItTheBestPrice, 2), Concern(BuyerQuestion.WhatIfItFails, 6), Concern(BuyerQuestion.CanWeCarryIt, 9, 1)] };
        var action = Best(deal);
        Assert.Equal((ActionKind.AnswerConcern, BuyerQuestion.WhatIfItFails, "王总", "M13"), (action.Kind, action.Concern!.Kind, action.Person!.Name, action.Section));
        Assert.Single(NextBestAction.All(deal, Now), each => each.Kind == ActionKind.AnswerConcern);
    }

    [Fact]
    public void A_date_that_has_passed_is_set_anew()
    {
        var action = Find(Calm with { Expected = DatePeriod.On(Today.AddDays(-3)) }, ActionKind.SetNewDate)!;
        Assert.Equal((3, 72 + 15), (action.Days, action.Weight));
        Assert.Null(Find(Calm with { Expected = DatePeriod.On(Today) }, ActionKind.SetNewDate));
    }

    [Fact]
    public void A_customer_who_is_elsewhere_is_followed()
    {
        var action = Find(Calm with { Concerns = [Concern(BuyerQuestion.DoWeNeedIt, 5, 1)] }, ActionKind.FollowTheCustomer)!;
        Assert.Equal((PhaseMismatch.NeedDoubtedWhileWeClose, BuyerQuestion.DoWeNeedIt), (action.Mismatch, action.Concern!.Kind));
    }

    [Fact]
    public void A_target_that_does_not_fit_is_dropped_and_only_as_a_target()
    {
        var screening = new TargetScreening().With(new CriterionAnswer { Criterion = TargetCriterion.Fit, Answer = YesNo.No });
        Assert.Equal((ActionKind.DropTarget, TargetAdvice.Drop), (Best(Bare with { Screening = screening }).Kind, Best(Bare with { Screening = screening }).Target!.Advice));
        Assert.Null(Find(Bare with { Screening = screening, Stage = DealStage.Prospect }, ActionKind.DropTarget));
        var all = Enum.GetValues<TargetCriterion>().Aggregate(new TargetScreening(), (each, criterion) => each.With(new CriterionAnswer { Criterion = criterion, Answer = YesNo.Yes }));
        Assert.Null(Find(Bare with { Screening = all }, ActionKind.ScreenTarget));
        Assert.Equal(TargetCriterion.Fit, Find(Bare, ActionKind.ScreenTarget)!.Target!.AskNext);
    }

    [Fact]
    public void An_open_gate_is_gone_through()
    {
        var action = Best(Ready(DealStage.Prospect).With(Planned));
        Assert.Equal((ActionKind.Advance, 7, "Gates/Advance"), (action.Kind, action.Count, action.Intent));
        Assert.Null(Find(Bare, ActionKind.Advance));
    }

    [Theory]
    [InlineData(0, 60 + 7)]
    [InlineData(6, 60 + 1)]
    [InlineData(7, 60)]
    public void A_visit_that_is_near_and_has_blanks_is_prepared(int inDays, int weight)
    {
        var deal = Bare with { People = [Wang], Visits = [Visit("v1", "王总", inDays) with { Goal = "王总同意引荐周总" }] };
        var action = Best(deal);
        Assert.Equal((ActionKind.PrepareVisit, "v1", inDays, 2, weight), (action.Kind, action.Visit!.Id, action.Days, action.Count, action.Weight));
        Assert.Equal((GateDemand.WhyNeed, "王总"), (action.Unknown!.Gap.Demand, action.Person!.Name));
    }

    [Fact]
    public void A_visit_that_is_far_or_prepared_is_where_the_one_thing_is_asked()
    {
        var far = Bare with { People = [Wang], Visits = [Visit("v1", "王总", 8)] };
        Assert.Null(Find(far, ActionKind.PrepareVisit));
        var ask = Find(far, ActionKind.AskAtVisit)!;
        Assert.Equal(("v1", GateDemand.WhyNeed, "王总", 8), (ask.Visit!.Id, ask.Unknown!.Gap.Demand, ask.Person!.Name, ask.Days));
        Assert.Null(Find(far, ActionKind.PlanVisit));
        Assert.NotNull(Find(Bare with { People = [Wang], Visits = [Planned] }, ActionKind.AskAtVisit));
    }

    [Fact]
    public void Where_the_planned_visit_cannot_get_it_another_is_planned()
    {
        var ready = Ready(DealStage.Target);
        var deal = ready with { Facts = [.. ready.Facts.Where(fact => fact.Answers != GateQuestion.BudgetPlan)], Visits = [Planned with { Person = "李处" }] };
        var action = Find(deal, ActionKind.PlanVisit)!;
        Assert.Equal(("周总", GateDemand.BudgetPlan), (action.Person!.Name, action.Unknown!.Gap.Demand));
    }

    [Fact]
    public void Somebody_is_to_be_found_only_where_everybody_known_has_another_part()
    {
        var facts = Ready(DealStage.Target).Facts.Where(fact => fact.Answers != GateQuestion.BudgetPlan).ToArray();
        var deal = Bare with { Facts = facts, People = [Li] };
        Assert.Equal(DecisionRole.Approver, Find(deal, ActionKind.FindSomebody)!.Unknown!.Gap.Role);
        Assert.Null(Find(deal with { People = [Li, new Stakeholder { Id = "p9", Name = "陈工" }] }, ActionKind.FindSomebody));
        Assert.Null(Find(deal with { People = [] }, ActionKind.FindSomebody));
    }

    [Fact]
    public void The_weakest_bar_is_raised_the_lower_the_sooner()
    {
        var action = Find(Bare, ActionKind.RaiseWeakest)!;
        Assert.Equal((SaleStep.PainStated, 0, 48), (action.Question!.Step, action.Count, action.Weight));
        Assert.Contains(new WeightPart(WeightReason.HowLittleIsKnown, 4), action.Parts);
        Assert.Null(Find(Calm, ActionKind.RaiseWeakest));
    }

    [Fact]
    public void A_next_step_is_agreed_where_neither_step_nor_visit_is_open()
    {
        Assert.NotNull(Find(Bare, ActionKind.AgreeNextStep));
        Assert.Null(Find(Bare.With(Step("s", 3)), ActionKind.AgreeNextStep));
        Assert.Null(Find(Bare.With(Planned), ActionKind.AgreeNextStep));
    }

    [Fact]
    public void A_signing_that_is_near_weighs()
    {
        int Weight(int inDays) => Best(Bare with { Stage = DealStage.Prospect, Expected = DatePeriod.On(Today.AddDays(inDays)) }).Weight;
        Assert.Equal(Weight(31) + 5, Weight(30));
        Assert.Equal(Weight(31) + 5, Weight(0));
        Assert.Equal(54 + 5, Weight(31));
    }

    [Fact]
    public void A_parked_deal_speaks_on_its_day_and_a_closed_one_never()
    {
        Deal Parked(int inDays) => Bare.Park(new DealParking(Now, Today.AddDays(inDays), "春节后"), "rep");
        Assert.Null(NextBestAction.For(Parked(1), Now));
        Assert.Equal((ActionKind.TakeUpAgain, 0, "Deals/Resume"), (Best(Parked(0)).Kind, Best(Parked(0)).Days, Best(Parked(0)).Intent));
        Assert.Equal(4, Best(Parked(-4)).Days);
        Assert.Null(NextBestAction.For(Bare.Close(new DealClosing { Outcome = DealStatus.Stopped, At = Now }, "rep"), Now));
    }

    [Fact]
    public void The_best_of_the_day_is_the_weightiest_and_of_equals_what_is_signed_first()
    {
        var later = Calm with { Id = "later", Expected = DatePeriod.Month(2027, 5) };
        var late = Bare.With(Step("s", -4)) with { Id = "late" };
        var closed = Bare.Close(new DealClosing { Outcome = DealStatus.Won, At = Now }, "rep");
        var day = NextBestAction.OfDay([later, closed, Calm, late, Calm with { Id = "a", Customer = "三一" }, Calm with { Id = "d0" }], Now);
        Assert.Equal(["late", "a", "d0", "d1", "later"], day.Select(action => action.Deal.Id));
        Assert.Empty(NextBestAction.OfDay([], Now));
    }

    [Fact]
    public void Every_action_has_a_section_a_button_and_a_weight_of_its_own()
    {
        var kinds = Enum.GetValues<ActionKind>();
        Assert.Equal(
            "M3 M17 M17 M17 M13 M3 M5 M2 M4 M17 M4 M11 M7 M2 M4 M17 M1 M13 M13 M14",
            string.Join(' ', kinds.Select(kind => kind.Section())));
        Assert.Equal(
            "Deals/Resume Visit/Debrief NextSteps/Show NextSteps/Show Concerns/Show Deals/Edit Phases/Show Targets/Drop Gates/Advance Visit/Show Visit/Plan People/Add "
            + "SaleEquation/Show Targets/Screen Visit/Show NextSteps/Add Contacts/Log Push/Show Push/Show Push/Show",
            string.Join(' ', kinds.Select(kind => kind.Intent())));
        Assert.Equal([95, 90, 80, 70, 75, 72, 68, 66, 64, 60, 54, 50, 44, 40, 36, 34, 10, 85, 63, 62], kinds.Select(kind => kind.Weight()));
    }

    [Fact]
    public void Advice_always_exists_for_an_open_deal_and_can_be_told() => Any.Sample(deal =>
    {
        var actions = NextBestAction.All(deal, Now);
        Assert.NotEmpty(actions);
        Assert.Equal(actions[0].Kind, Best(deal).Kind);
        Assert.All(actions, action => Assert.True(action.Weight <= actions[0].Weight && action.Weight > 0 && action.Section.StartsWith('M')));
        Assert.All(actions, action => Assert.Same(deal, action.Deal));
    });

    [Fact]
    public void The_order_in_which_things_were_told_does_not_matter() => Gen.Select(Any, Any).Sample((deal, other) =>
    {
        var one = NextBestAction.OfDay([deal with { Id = "a" }, other with { Id = "b" }], Now);
        var turned = NextBestAction.OfDay([Reversed(other) with { Id = "b" }, Reversed(deal) with { Id = "a" }], Now);
        Assert.Equal(one.Select(action => (action.Deal.Id, action.Kind, action.Weight, action.Person?.Id, action.Visit?.Id)), turned.Select(action => (action.Deal.Id, action.Kind, action.Weight, action.Person?.Id, action.Visit?.Id)));
    });
}
