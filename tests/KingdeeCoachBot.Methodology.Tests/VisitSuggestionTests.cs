using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class VisitSuggestionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    private static Deal Deal(DecisionRole role = DecisionRole.Unknown, Stance stance = Stance.Unknown, DealStage stage = DealStage.Prospect, params DealFact[] facts) => new()
    {
        Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Now, Stage = stage, Facts = facts,
        People = [new Stakeholder { Id = "p1", Name = "王总", Role = role, Stance = stance }],
    };

    private static DealFact Fact(GateQuestion question, Evidence evidence = Evidence.Heard, int daysAgo = 1) =>
        new() { Id = question.ToString(), Answers = question, Text = "…", Evidence = evidence, At = Now.AddDays(-daysAgo) };

    private static VisitAdvice For(Deal? deal) => VisitSuggestion.For(deal, ["王总"], Tuesday, Now);

    [Theory]
    [InlineData(DecisionRole.Approver, GateDemand.BudgetPlan)]
    [InlineData(DecisionRole.Evaluator, GateDemand.DecisionProcess)]
    [InlineData(DecisionRole.Decider, GateDemand.WhyNeed)]
    [InlineData(DecisionRole.User, GateDemand.WhyNeed)]
    [InlineData(DecisionRole.Gatekeeper, GateDemand.DecisionMaker)]
    [InlineData(DecisionRole.Influencer, GateDemand.DecisionMaker)]
    public void He_is_asked_first_what_is_worth_most_of_what_his_role_can_answer(DecisionRole role, GateDemand demand)
    {
        var advice = For(Deal(role, stage: DealStage.Target, facts: role == DecisionRole.Evaluator ? [Fact(GateQuestion.WhyNeed, Evidence.Confirmed)] : []));
        Assert.Equal((VisitHintKey.Gate, demand), (advice.Goal.Key, advice.Goal.Gap!.Demand));
        Assert.Contains(advice.Questions, hint => hint.Gap?.Demand == demand);
        Assert.Equal(("M4", role), (advice.Goal.Section, advice.Goal.Gap.Ask.Role));
    }

    [Theory]
    [InlineData(Evidence.Heard, 30, true)]
    [InlineData(Evidence.Heard, 31, false)]
    [InlineData(Evidence.Confirmed, 90, true)]
    [InlineData(Evidence.Confirmed, 91, false)]
    [InlineData(Evidence.Assumed, 0, false)]
    public void An_answer_that_has_faded_or_is_only_assumed_is_asked_for_again(Evidence evidence, int daysAgo, bool isAnswered)
    {
        var advice = For(Deal(DecisionRole.Approver, stage: DealStage.Target, facts: Fact(GateQuestion.BudgetPlan, evidence, daysAgo)));
        Assert.Equal(isAnswered, advice.Goal.Gap?.Demand != GateDemand.BudgetPlan);
    }

    [Theory]
    [InlineData(Stance.Against, VisitHintKey.ArguingWithOpponent)]
    [InlineData(Stance.Doubtful, VisitHintKey.ExplainingDoubtAway)]
    public void Whoever_resists_is_asked_for_his_doubt_before_anything_else(Stance stance, VisitHintKey trap)
    {
        var advice = For(Deal(DecisionRole.Decider, stance));
        Assert.Equal((VisitHintKey.HisDoubt, VisitHintKey.HisDoubt, trap), (advice.Goal.Key, advice.Questions[0].Key, advice.Trap.Key));
    }

    [Fact]
    public void Where_a_pain_was_told_the_next_block_is_asked_unless_a_gate_asks_the_same()
    {
        var told = Deal(DecisionRole.User, stage: DealStage.Prospect, facts: Fact(GateQuestion.WhyNeed, Evidence.Confirmed))
            .With(new DealMark { Id = "m", Kind = MarkKind.PainStated, Evidence = Evidence.Heard, At = Now.AddDays(-1), Who = "王总", Text = "月结要十二天" });
        Assert.Contains(For(told).Questions, hint => hint is { Key: VisitHintKey.Block, Block: NineBlock.ClosedProblem, Section: "M8" });
        Assert.DoesNotContain(For(Deal(DecisionRole.User)).Questions, hint => hint.Key == VisitHintKey.Block);
        // The gate asks why they need it: then not again for the pain.
        var ready = Deal(DecisionRole.Decider, stage: DealStage.Target).With(new DealMark { Id = "m", Kind = MarkKind.VisionStated, Evidence = Evidence.Heard, At = Now, Who = "李处", Text = "三天出报表" });
        Assert.DoesNotContain(For(ready).Questions, hint => hint.Block is NineBlock.OpenProblem);
    }

    [Fact]
    public void Promises_of_both_sides_come_along()
    {
        NextStep ours = new() { Id = "s1", What = "方案思路", Due = Tuesday, CreatedAt = Now };
        NextStep theirs = new() { Id = "s2", What = "给组织架构图", Whose = StepOwner.Customer, CreatedAt = Now };
        var advice = For(Deal(DecisionRole.Decider).With(ours).With(theirs));
        Assert.Equal((VisitHintKey.OurPromise, "方案思路"), (advice.Bring[0].Key, advice.Bring[0].Words));
        Assert.Equal((VisitHintKey.TheirPromise, "给组织架构图"), (advice.Questions[0].Key, advice.Questions[0].Words));
        Assert.Equal("方案思路", advice.Occasion.Words);
    }

    [Fact]
    public void What_is_due_only_after_the_visit_need_not_be_brought() =>
        Assert.DoesNotContain(
            For(Deal().With(new NextStep { Id = "s1", What = "报价", Due = Tuesday.AddDays(1), CreatedAt = Now })).Bring,
            hint => hint.Key == VisitHintKey.OurPromise);

    [Fact]
    public void Without_a_deal_the_course_itself_advises()
    {
        var advice = VisitSuggestion.For(null, [], Tuesday, Now);
        Assert.Equal((VisitHintKey.Gate, GateDemand.WhyNeed), (advice.Goal.Key, advice.Goal.Gap!.Demand));
        Assert.Equal(VisitHintKey.ProductBeforePain, advice.Trap.Key);
        Assert.Equal(VisitHintKey.PeersCase, advice.Tail.Key);
        Assert.Equal(3, advice.Questions.Count);
        Assert.Equal("", advice.Person);
    }

    [Fact]
    public void Of_several_people_the_one_with_power_sets_the_advice()
    {
        var deal = Deal(DecisionRole.User) with { };
        deal = deal.With(new Stakeholder { Id = "p2", Name = "李处", Role = DecisionRole.Approver });
        Assert.Equal("李处", VisitSuggestion.For(deal, ["王总", "李处"], Tuesday, Now).Person);
    }

    [Fact]
    public void The_days_offered_for_a_tail_are_working_days() =>
        Gen.Int[0, 400].Sample(days =>
        {
            var day = Tuesday.AddDays(days);
            Assert.False(VisitSuggestion.For(null, [], day, Now).TailDue.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            var offered = StepDates.Offer(day);
            Assert.Equal(3, offered.Count);
            Assert.All(offered, each => Assert.True(each > day && each.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
        });

    [Fact]
    public void Whatever_is_known_or_not_nothing_is_invented_and_nothing_answered_is_asked() =>
        Gen.Select(Gen.Enum<DecisionRole>(), Gen.Enum<Stance>(), Gen.Enum<DealStage>(), Gen.Enum<GateQuestion>().Array[0, 8], Gen.Enum<Evidence>(), Gen.Int[0, 120])
            .Sample((role, stance, stage, answered, evidence, daysAgo) =>
            {
                var deal = Deal(role, stance, stage, [.. answered.Distinct().Select(question => Fact(question, evidence, daysAgo))]);
                var advice = For(deal);
                VisitHint[] all = [advice.Occasion, advice.Goal, advice.Trap, advice.Tail, .. advice.Learn, .. advice.Questions, .. advice.Bring];
                Assert.All(all, hint => Assert.Equal("", hint.Words));
                var missing = Gate.Open(deal, DateOnly.FromDateTime(Now.DateTime)).Gaps.Select(gap => gap.Demand).ToHashSet();
                Assert.All(all.Where(hint => hint.Key == VisitHintKey.Gate), hint => Assert.Contains(hint.Gap!.Demand, missing));
                Assert.All(all, hint => Assert.Equal(hint.Key == VisitHintKey.Gate, hint.Gap is not null));
                Assert.InRange(advice.Questions.Count, 1, 3);
                Assert.InRange(advice.Learn.Count, 1, 2);
                Assert.Equal(advice.Questions.Distinct(), advice.Questions);
                if (role == DecisionRole.Unknown && stance is not (Stance.Against or Stance.Doubtful))
                    Assert.Equal(VisitHintKey.HisRole, advice.Learn[0].Key);
            });
}
