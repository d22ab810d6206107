using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>Worries and objections are answered out of the deal: fear with proof, doubt with the Recalls, a price only after the need. Course: M13.</summary>
public sealed class RecallsTests
{
    private static readonly Deal Known = Bare with { People = [Wang, Zhou, Li] };

    private static readonly Deal Needed = Known.With(Mark(MarkKind.PainAdmitted, Evidence.Confirmed, 2, text: "月结慢是我的责任")).With(Mark(MarkKind.VisionStated, Evidence.Heard, 2, text: "三天出报表"));

    private static RecallPlan Plan(Deal deal, BuyerQuestion kind, string text = "") => Recalls.For(deal, Concern(kind) with { Text = text }, Today);

    [Theory]
    [InlineData(BuyerQuestion.DoWeNeedIt, "", RecallApproach.Recall)]
    [InlineData(BuyerQuestion.HowToSolveIt, "", RecallApproach.Recall)]
    [InlineData(BuyerQuestion.WhichIsBest, "", RecallApproach.Recall)]
    [InlineData(BuyerQuestion.WhatIfNothingIsDone, "", RecallApproach.Recall)]
    [InlineData(BuyerQuestion.CanWeCarryIt, "", RecallApproach.ProofFirst)]
    [InlineData(BuyerQuestion.WhatIfItFails, "", RecallApproach.ProofFirst)]
    [InlineData(BuyerQuestion.WhatIfItIsDelayed, "", RecallApproach.ProofFirst)]
    [InlineData(BuyerQuestion.CanWeTrustThemAfterwards, "", RecallApproach.ProofFirst)]
    [InlineData(BuyerQuestion.WhatWillItCost, "", RecallApproach.HoldPrice)]
    [InlineData(BuyerQuestion.CanWeAffordIt, "", RecallApproach.HoldPrice)]
    [InlineData(BuyerQuestion.IsItTheBestPrice, "", RecallApproach.HoldPrice)]
    [InlineData(BuyerQuestion.Other, "国产软件不行", RecallApproach.Recall)]
    [InlineData(BuyerQuestion.Other, "没做过电力行业", RecallApproach.ProofFirst)]
    [InlineData(BuyerQuestion.Other, "以前上过，失败了", RecallApproach.ProofFirst)]
    [InlineData(BuyerQuestion.Other, "已经有SAP了", RecallApproach.Recall)]
    [InlineData(BuyerQuestion.Other, "比别家贵", RecallApproach.HoldPrice)]
    public void Each_worry_has_its_way(BuyerQuestion kind, string text, RecallApproach approach) => Assert.Equal(approach, Plan(Needed, kind, text).Approach);

    [Theory]
    [InlineData("要再考虑考虑", Objection.NotNow)]
    [InlineData("we want to think about it", Objection.NotNow)]
    [InlineData("已经有SAP了", Objection.HaveASystem)]
    [InlineData("we already have SAP", Objection.HaveASystem)]
    [InlineData("SAP规模更大", Objection.RivalIsBigger)]
    [InlineData("Oracle is bigger", Objection.RivalIsBigger)]
    [InlineData("你们没做过电力行业", Objection.NeverInOurTrade)]
    [InlineData("you have never done a utility", Objection.NeverInOurTrade)]
    [InlineData("以前上过SAP，失败了", Objection.BadExperience)]
    [InlineData("we tried that before", Objection.BadExperience)]
    [InlineData("领导还没点头", Objection.BossNotConvinced)]
    [InlineData("my boss isn't convinced", Objection.BossNotConvinced)]
    [InlineData("国产软件不行", Objection.Unlike)]
    public void Objections_that_are_heard_everywhere_are_known_by_their_words(string text, Objection objection) =>
        Assert.Equal(objection, Objections.Of(Concern(BuyerQuestion.Other) with { Text = text }));

    [Theory]
    [InlineData(BuyerQuestion.WhatIfItFails, "以前上过，失败了", Objection.BadExperience)]
    [InlineData(BuyerQuestion.WhatIfItFails, "再等等", Objection.Unlike)]
    [InlineData(BuyerQuestion.DoWeNeedIt, "现有系统还能用", Objection.HaveASystem)]
    [InlineData(BuyerQuestion.WhichIsBest, "用友比你们大", Objection.RivalIsBigger)]
    [InlineData(BuyerQuestion.WhatIfItIsDelayed, "以前失败过", Objection.Unlike)]
    [InlineData(BuyerQuestion.CanWeAffordIt, "已经有了", Objection.TooExpensive)]
    public void The_courses_own_questions_stay_what_they_are(BuyerQuestion kind, string text, Objection objection) =>
        Assert.Equal(objection, Objections.Of(Concern(kind) with { Text = text }));

    [Fact]
    public void A_price_waits_for_the_need_with_the_question_that_is_missing()
    {
        Assert.Equal((RecallApproach.NeedFirst, NineBlock.OpenProblem), (Plan(Known, BuyerQuestion.IsItTheBestPrice).Approach, Plan(Known, BuyerQuestion.IsItTheBestPrice).FirstAsk!.Block));
        Assert.Equal(NineBlock.ConfirmProblem, Plan(Known.With(Mark(MarkKind.PainStated, Evidence.Heard, 2)), BuyerQuestion.IsItTheBestPrice).FirstAsk!.Block);
        Assert.Equal(NineBlock.OpenVision, Plan(Known.With(Mark(MarkKind.PainAdmitted, Evidence.Heard, 2)), BuyerQuestion.IsItTheBestPrice).FirstAsk!.Block);
        Assert.Null(Plan(Needed, BuyerQuestion.IsItTheBestPrice).FirstAsk);
    }

    [Fact]
    public void The_Recalls_come_in_the_courses_order_with_gaps_and_their_questions()
    {
        var plan = Plan(Needed.With(Mark(MarkKind.ProofDelivered, Evidence.Heard, 3, "李处", "看了样板")), BuyerQuestion.DoWeNeedIt);
        Assert.Equal(
            [(RecallPart.Pain, "月结慢是我的责任"), (RecallPart.Reasons, null), (RecallPart.Vision, "三天出报表"), (RecallPart.Proof, "看了样板")],
            plan.Lines.Select(line => (line.Part, line.Words?.Text)));
        Assert.Equal((RecallPart.Reasons, NineBlock.ClosedProblem), (plan.FirstGap!.Part, plan.FirstGap.Question!.Block));
        Assert.True(plan.On(RecallPart.Pain)!.IsHis);
        Assert.False(plan.On(RecallPart.Proof)!.IsHis);
        Assert.Equal("王总", plan.To!.Name);
    }

    [Fact]
    public void Beside_a_price_stands_the_loss()
    {
        var plan = Plan(Needed.With(Mark(MarkKind.PainFigure, Evidence.Heard, 2, text: "一年六百人天")), BuyerQuestion.IsItTheBestPrice);
        Assert.Equal((RecallPart.Loss, "一年六百人天"), (plan.Lines[0].Part, plan.Lines[0].Words!.Text));
        Assert.Equal(NineBlock.ClosedImpact, Plan(Needed, BuyerQuestion.IsItTheBestPrice).FirstGap!.Question!.Block);
    }

    [Fact]
    public void What_calmed_a_fear_before_takes_the_risk_away_again_and_a_friend_may_vouch()
    {
        var deal = (Known with { People = [Wang, Li with { Stance = Stance.Supporter }] })
            .With(Concern(BuyerQuestion.WhatIfItFails, 20, 10) with { Answer = "三一的总监跟他通了电话" });
        var plan = Plan(deal, BuyerQuestion.WhatIfItIsDelayed);
        Assert.Equal("三一的总监跟他通了电话", plan.On(RecallPart.RiskAway)!.Text);
        Assert.Equal("李处", plan.Vouches!.Name);
        Assert.Null(Plan(deal with { People = [Wang with { Stance = Stance.Supporter }] }, BuyerQuestion.WhatIfItIsDelayed).Vouches);
        Assert.Null(Plan(deal, BuyerQuestion.WhichIsBest).Vouches);
    }

    [Fact]
    public void An_objection_of_its_own_kind_is_in_no_phase()
    {
        Assert.Null(Concern(BuyerQuestion.Other).Phase);
        Assert.Null(PhaseReading.Of(Known.With(Concern(BuyerQuestion.Other)), Today).ByConcerns);
        Assert.Equal(BuyingPhase.TakeAction, PhaseReading.Of(Known.With(Concern(BuyerQuestion.Other)).With(Concern(BuyerQuestion.WhatIfItFails, 5)), Today).ByConcerns);
    }

    [Fact]
    public void Objections_of_their_own_kind_are_told_apart_by_their_words()
    {
        var (one, other) = (Concern(BuyerQuestion.Other) with { Id = "a", Text = "国产不行" }, Concern(BuyerQuestion.Other) with { Id = "b", Text = "已经有SAP" });
        Assert.Equal(2, Known.With(one).WithConcernsOf("x", [other], [], Now).Concerns.Count);
        Assert.Single(Known.With(one).WithConcernsOf("x", [one with { Id = "c" }], [], Now).Concerns);
    }

    [Fact]
    public void A_fear_never_leads_with_pain_and_a_price_never_comes_before_need() => Gen.Select(Any, Gen.Enum<BuyerQuestion>()).Sample((deal, kind) =>
    {
        var plan = Plan(deal, kind);
        if (kind is BuyerQuestion.WhatIfItFails or BuyerQuestion.WhatIfItIsDelayed or BuyerQuestion.CanWeCarryIt or BuyerQuestion.CanWeTrustThemAfterwards)
            Assert.Equal([RecallPart.Proof, RecallPart.RiskAway], plan.Lines.Select(line => line.Part));
        var bars = SaleEquation.Of(deal, Today);
        var stands = bars.Pain.Steps[1].Seen is not null && bars.Vision.Steps[0].Seen is not null;
        if (Recalls.IsOfPrice(kind))
            Assert.Equal((stands ? RecallApproach.HoldPrice : RecallApproach.NeedFirst, stands), (plan.Approach, plan.FirstAsk is null));
        Assert.Equal(plan.Approach == RecallApproach.NeedFirst, plan.FirstAsk is not null);
    });

    [Fact]
    public void Every_word_of_an_answer_is_the_deals_own() => Gen.Select(Any, Gen.Enum<BuyerQuestion>()).Sample((deal, kind) =>
    {
        var told = deal.Marks.Select(mark => mark.Text).Concat(deal.Facts.Select(fact => fact.Text)).Concat(deal.Concerns.Select(concern => concern.Answer)).ToHashSet();
        Assert.All(Plan(deal, kind).Lines.Where(line => !line.IsGap), line => Assert.Contains(line.Words!.Text, told));
        Assert.All(Plan(deal, kind).Lines, line => Assert.True(line.IsGap || line.Question is null));
    });

    [Fact]
    public void What_is_learnt_never_makes_a_gap_reappear() => Gen.Select(Any, AnyMark, AnyFact, Gen.Enum<BuyerQuestion>()).Sample((deal, mark, fact, kind) =>
    {
        var (before, after) = (Plan(deal, kind), Plan(deal.With(mark).With(fact), kind));
        foreach (var line in before.Lines.Where(line => !line.IsGap))
            Assert.DoesNotContain(after.Lines, each => each.Part == line.Part && each.IsGap);
    });
}
