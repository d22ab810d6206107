using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>可以逼单了吗: the degree, what bounds it, and what would raise it. Course: M13, M14, M16.</summary>
public sealed class PushTimingTests
{
    private static readonly DateTimeOffset Now = SellingDeal.Now;
    private static readonly Deal Ready = SellingDeal.Ready(DealStage.Negotiation);

    [Fact]
    public void Ready_with_a_true_reason_and_nobody_worried_it_is_a_push()
    {
        var verdict = PushTiming.Decide(Ready, null, null, Now);
        Assert.Equal(PushDegree.Push, verdict.Degree);
        Assert.Equal("王总", verdict.Whom?.Name);
        Assert.Equal(PushReasonFrom.OrderedIn, verdict.Reason?.From);
        Assert.Empty(verdict.Missing);
        Assert.Equal([PushSpoilerKind.SomebodyUnmet, PushSpoilerKind.DiscountUnasked], verdict.Spoilers.Select(each => each.Kind));
        Assert.Equal((SellingDeal.Today.AddDays(7), PushHolds.AWeek), (verdict.Until, verdict.UntilWhy));
    }

    public static TheoryData<string, Deal, PushDegree, PushBoundKind> Bounded => new()
    {
        { "not in B", SellingDeal.Ready(DealStage.Consideration), PushDegree.Hold, PushBoundKind.EarlierStage },
        { "he still compares", Ready.With(SellingDeal.Concern(BuyerQuestion.WhichIsBest)), PushDegree.Hold, PushBoundKind.CustomerElsewhere },
        { "nobody admitted a pain", Without(Ready, MarkKind.PainAdmitted, GateQuestion.WhyNeed), PushDegree.Hold, PushBoundKind.NoPain },
        { "vision not confirmed", Without(Ready, MarkKind.VisionConfirmed), PushDegree.Hold, PushBoundKind.NoVision },
        { "nothing proven", Without(Ready, MarkKind.ProofDelivered), PushDegree.Hold, PushBoundKind.NoProof },
        { "decider never met", Without(Ready with { People = [SellingDeal.Wang] }, MarkKind.PowerAccess), PushDegree.Hold, PushBoundKind.NoPower },
        { "no true reason", NoReason, PushDegree.Hold, PushBoundKind.NoReason },
        { "afraid it fails", Ready.With(SellingDeal.Concern(BuyerQuestion.WhatIfItFails)), PushDegree.Hint, PushBoundKind.OpenFear },
        { "price not answered", Ready.With(SellingDeal.Concern(BuyerQuestion.IsItTheBestPrice)), PushDegree.Hint, PushBoundKind.OpenQuestion },
        { "annoyed three days ago", Ready.With(Push(3, PushReception.Badly)), PushDegree.Hold, PushBoundKind.BadlyTaken },
        { "annoyed nine days ago", Ready.With(Push(9, PushReception.Badly)), PushDegree.Hint, PushBoundKind.BadlyTaken },
        { "two pushes in two weeks", Ready.With(Push(3, PushReception.Well)).With(Push(9, PushReception.Well)), PushDegree.Hint, PushBoundKind.TooOften },
        { "three", Ready.With(Push(1, PushReception.Well)).With(Push(3, PushReception.Well)).With(Push(9, PushReception.Well)), PushDegree.Hold, PushBoundKind.TooOften },
        { "not answered yet", Ready.With(Push(2, PushReception.NoAnswer)), PushDegree.Hint, PushBoundKind.NotAnswered },
        { "parked", Ready.Park(new DealParking(Now, SellingDeal.Today.AddDays(20), "等预算"), "rep"), PushDegree.Hold, PushBoundKind.NotOpen },
        { "a day was agreed", Ready.With(new FinalDecision { Day = SellingDeal.Today.AddDays(5), At = Now }), PushDegree.Hold, PushBoundKind.FinalDayAgreed },
    };

    [Theory]
    [MemberData(nameof(Bounded))]
    public void What_bounds_it_is_told(string why, Deal deal, PushDegree degree, PushBoundKind kind)
    {
        var verdict = PushTiming.Decide(deal, null, null, Now);
        Assert.True(verdict.Degree == degree, why);
        Assert.Equal(kind, verdict.Bounds[0].Kind);
    }

    [Theory]
    [InlineData(13, PushDegree.Hint)]
    [InlineData(14, PushDegree.Push)]
    public void After_two_weeks_it_has_cooled_down(int daysAgo, PushDegree degree) =>
        Assert.Equal(degree, PushTiming.Decide(Ready.With(Push(daysAgo, PushReception.Badly)), null, null, Now).Degree);

    [Fact]
    public void Never_above_a_hint_for_an_amiable_person_pushed_twice_in_two_weeks()
    {
        var pushed = Ready.With(Push(2, PushReception.Well) with { Degree = PushDegree.Hint }).With(Push(9, PushReception.Well) with { Degree = PushDegree.Hint });
        Assert.Equal(PushDegree.Hint, PushTiming.Decide(pushed, null, PersonalityType.Amiable, Now).Degree);
        Assert.Equal(PushDegree.Push, PushTiming.Decide(pushed, null, null, Now).Degree);
        Assert.Equal(PushDegree.Push, PushTiming.Decide(Ready, null, PersonalityType.Amiable, Now).Degree);
        Assert.Equal(PushBoundKind.AmiablePushed, PushTiming.Decide(Ready.With(Push(2, PushReception.Well)), null, PersonalityType.Amiable, Now).Bounds[0].Kind);
    }

    [Fact]
    public void An_analytical_person_wants_it_in_writing_and_an_expressive_one_to_be_heard()
    {
        var shown = Without(Ready, MarkKind.ProofDelivered).With(SellingDeal.Mark(MarkKind.ProofDelivered, Evidence.Heard, 2, text: "看了演示"));
        Assert.Equal(PushBoundKind.NothingInWriting, PushTiming.Decide(shown, null, PersonalityType.Analytical, Now).Bounds[0].Kind);
        Assert.True(PushTiming.Decide(shown.With(SellingDeal.Mark(MarkKind.ProofDelivered, Evidence.Heard, 1, text: "发了测算报告")), null, PersonalityType.Analytical, Now).IsFree);
        Assert.Equal(PushBoundKind.NotHeard, PushTiming.Decide(Ready, null, PersonalityType.Expressive, Now).Bounds[0].Kind);
        var heard = Ready.With(new Contact { Id = "c", At = Now.AddDays(-3), Kind = ContactKind.Dinner, People = ["王总"] });
        Assert.True(PushTiming.Decide(heard, null, PersonalityType.Expressive, Now).IsFree);
        Assert.True(PushTiming.Decide(Ready, null, PersonalityType.Driver, Now).IsFree);
    }

    [Fact]
    public void Who_does_not_decide_is_asked_to_help_and_the_decider_is_the_one_to_push()
    {
        var verdict = PushTiming.Decide(Ready, Ready.FindPersonCalled("李处"), null, Now);
        Assert.Equal(("王总", "李处", PushDegree.Hint), (verdict.Whom!.Name, verdict.Through!.Name, verdict.Degree));
        Assert.Null(PushTiming.Decide(Ready, Ready.FindPersonCalled("周总"), null, Now).Through);
    }

    public static TheoryData<string, Deal, PushReasonKind, PushReasonFrom, string> True => new()
    {
        { "his timetable", NoReason.With(SellingDeal.Fact(GateQuestion.Timeline, Evidence.Heard, 2, "明年一月必须上线")), PushReasonKind.Time, PushReasonFrom.Timeline, "明年一月必须上线" },
        { "his promise", NoReason.With(new NextStep { Id = "s", What = "月底前给答复", Whose = StepOwner.Customer, Person = "王总", CreatedAt = Now }), PushReasonKind.Other, PushReasonFrom.Promise, "月底前给答复" },
        { "what it costs", NoReason.With(SellingDeal.Mark(MarkKind.PainFigure, Evidence.Heard, 2, text: "一年多花120万")), PushReasonKind.Benefit, PushReasonFrom.LossFigure, "一年多花120万" },
        { "his boss", Told("董事长要求年底前定下来"), PushReasonKind.Other, PushReasonFrom.BossWish, "董事长要求年底前定下来" },
        { "a price that ends", Told("季度优惠到12月31日截止"), PushReasonKind.Price, PushReasonFrom.PriceEnds, "季度优惠到12月31日截止" },
        { "his boss in English", Told("Their CEO wants it settled this year"), PushReasonKind.Other, PushReasonFrom.BossWish, "Their CEO wants it settled this year" },
        { "a price in English", Told("the quote is valid until Dec 31"), PushReasonKind.Price, PushReasonFrom.PriceEnds, "the quote is valid until Dec 31" },
    };

    [Theory]
    [MemberData(nameof(True))]
    public void A_reason_carries_the_deals_own_words(string what, Deal deal, PushReasonKind kind, PushReasonFrom from, string words)
    {
        var reason = PushTiming.Decide(deal, null, null, Now).Reason;
        Assert.True(reason is not null, what);
        Assert.Equal((kind, from, words), (reason.Kind, reason.From, reason.Words));
    }

    public static TheoryData<string, Deal> Untrue => new()
    {
        { "our own guess", NoReason.With(SellingDeal.Fact(GateQuestion.Timeline, Evidence.Assumed, 2, "年底前吧")) },
        { "a faded timetable", NoReason.With(SellingDeal.Fact(GateQuestion.Timeline, Evidence.Heard, 40, "年底前")) },
        { "what we promised", NoReason.With(new NextStep { Id = "s", What = "发合同", Whose = StepOwner.Ours, CreatedAt = Now }) },
        { "a promise that leads nowhere", NoReason.With(new NextStep { Id = "s", What = "给我们流程图", Whose = StepOwner.Customer, CreatedAt = Now }) },
        { "a boss who wants a discount", Told("领导要打折") },
        { "no discount", Told("没有优惠截止这回事") },
        { "an order date that has passed", NoReason with { Odds = new DealOdds { OrderedIn = new Known<DatePeriod> { Value = DatePeriod.Month(2026, 10), Evidence = Evidence.Confirmed, At = Now.AddDays(-60) } } } },
        { "our own funnel's date", NoReason with { Expected = DatePeriod.Month(2026, 12) } },
    };

    [Theory]
    [MemberData(nameof(Untrue))]
    public void What_is_not_his_is_no_reason(string what, Deal deal) => Assert.True(PushTiming.Decide(deal, null, null, Now).Reason is null, what);

    [Fact]
    public void That_he_was_annoyed_is_told_before_all_that_is_missing()
    {
        var deal = Without(Ready, MarkKind.VisionConfirmed).With(Push(3, PushReception.Badly));
        Assert.Equal([PushBoundKind.BadlyTaken, PushBoundKind.NoVision], PushTiming.Decide(deal, null, null, Now).Bounds.Select(bound => bound.Kind));
    }

    [Fact]
    public void The_worst_fear_is_answered_first()
    {
        var deal = Ready.With(SellingDeal.Concern(BuyerQuestion.IsItTheBestPrice)).With(SellingDeal.Concern(BuyerQuestion.WhatIfItIsDelayed)).With(SellingDeal.Concern(BuyerQuestion.WhatIfItFails));
        Assert.Equal([BuyerQuestion.WhatIfItFails, BuyerQuestion.WhatIfItIsDelayed, BuyerQuestion.IsItTheBestPrice], PushTiming.Decide(deal, null, null, Now).AnswerFirst.Select(each => each.Kind));
    }

    public static TheoryData<string, Deal, PushEnd?> Ends => new()
    {
        { "refused twice", Ready.With(Push(30, PushReception.Badly)).With(Push(16, PushReception.Badly)), PushEnd.Refused },
        { "refused once", Ready.With(Push(16, PushReception.Badly)), null },
        { "refused twice, then a yes", Ready.With(Push(40, PushReception.Badly)).With(Push(30, PushReception.Badly)).With(Push(16, PushReception.Well)), null },
        { "refused twice, the last this week", Ready.With(Push(30, PushReception.Badly)).With(Push(2, PushReception.Badly)), null },
        { "three times no yes", Ready.With(Push(60, PushReception.Neutral)).With(Push(40, PushReception.Neutral)).With(Push(20, PushReception.NoAnswer)), PushEnd.Refused },
        { "moved later three times", Moved(3), PushEnd.Postponed },
        { "moved later twice", Moved(2), null },
        { "silent since B", Ready with { StageSince = Now.AddDays(-22), Contacts = [] }, PushEnd.Silent },
        { "in B for three weeks", Ready with { StageSince = Now.AddDays(-21), Contacts = [] }, null },
        { "the day has passed", Ready.With(new FinalDecision { Day = SellingDeal.Today.AddDays(-1), At = Now.AddDays(-10) }), PushEnd.FinalDayPassed },
        { "not in B", Moved(3) with { Stage = DealStage.Consideration }, null },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void A_deal_that_goes_nowhere_comes_to_a_decision(string why, Deal deal, PushEnd? end)
    {
        var verdict = PushTiming.Decide(deal, null, null, Now);
        Assert.True(verdict.End == end, why);
        Assert.Equal(end is not null, verdict.Degree == PushDegree.CutOff);
    }

    [Fact]
    public void Whoever_has_the_pain_to_admit_is_asked_before_anybody_is_pushed()
    {
        var bare = SellingDeal.Bare with { Stage = DealStage.Negotiation, People = [SellingDeal.Wang] };
        var verdict = PushTiming.Decide(bare, null, null, Now);
        Assert.Equal([PushNeed.Pain, PushNeed.Vision, PushNeed.Power, PushNeed.Proof], verdict.Missing.Select(gap => gap.Need));
        Assert.Equal([SaleStep.PainAdmitted, SaleStep.VisionConfirmed, SaleStep.PowerMet], verdict.Missing.Take(3).Select(gap => gap.Ask!.Step));
    }

    [Fact]
    public void A_worse_outcome_never_raises_the_pressure() => Pushed.Sample((deal, push, reception) =>
    {
        var (better, worse) = push.Reception < reception ? (push, push with { Reception = reception }) : (push with { Reception = reception }, push);
        Assert.True(Pressure(deal.With(worse)) <= Pressure(deal.With(better)));
        Assert.True(Pressure(deal.With(better)) <= Pressure(deal));
    });

    [Fact]
    public void An_open_worry_never_raises_it() => Gen.Select(AnyPushed, SellingDeal.AnyConcern).Sample((deal, concern) =>
        Assert.True(Pressure(deal.With(concern with { Id = "worry", AnsweredAt = null })) <= Pressure(deal)));

    [Fact]
    public void More_proof_never_lowers_it() => Gen.Select(AnyPushed, SellingDeal.AnyEvidence, Gen.Enum<PersonalityType>()).Sample((deal, evidence, type) =>
    {
        var proven = deal.With(SellingDeal.Mark(MarkKind.ProofDelivered, evidence, 0));
        Assert.True(PushTiming.Decide(proven, null, type, Now).Pressure >= PushTiming.Decide(deal, null, type, Now).Pressure);
    });

    [Fact]
    public void An_amiable_person_is_never_pressed_harder_than_a_driver_or_somebody_unknown() => AnyPushed.Sample(deal =>
    {
        var amiable = PushTiming.Decide(deal, null, PersonalityType.Amiable, Now).Pressure;
        Assert.True(amiable <= PushTiming.Decide(deal, null, PersonalityType.Driver, Now).Pressure);
        Assert.True(amiable <= PushTiming.Decide(deal, null, null, Now).Pressure);
    });

    [Fact]
    public void Until_its_last_day_a_verdict_is_the_same() => Gen.Select(AnyPushed, Gen.Enum<PersonalityType>(), Gen.Int[0, 7]).Sample((deal, type, days) =>
    {
        var verdict = PushTiming.Decide(deal, null, type, Now);
        Assert.InRange(verdict.Until, SellingDeal.Today, SellingDeal.Today.AddDays(7));
        if (SellingDeal.Today.AddDays(days) <= verdict.Until)
            Assert.Equal((verdict.Pressure, verdict.End), PushTiming.Decide(deal, null, type, Now.AddDays(days)) is var later ? (later.Pressure, later.End) : default);
    });

    [Fact]
    public void The_order_in_which_things_were_told_does_not_matter() => AnyPushed.Sample(deal =>
    {
        var (one, other) = (PushTiming.Decide(deal, null, null, Now), PushTiming.Decide(SellingDeal.Reversed(deal) with { Pushes = [.. deal.Pushes.Reverse()] }, null, null, Now));
        Assert.Equal((one.Degree, one.Reason, one.Until), (other.Degree, other.Reason, other.Until));
        Assert.Equal(one.Bounds, other.Bounds);
    });

    [Fact]
    public void Without_a_true_reason_nobody_is_pressed() => AnyPushed.Sample(deal =>
    {
        var verdict = PushTiming.Decide(deal, null, null, Now);
        Assert.True(verdict.Reason is not null || verdict.Pressure == PushDegree.Hold);
    });

    [Fact]
    public void Pushes_follow_somebody_who_is_renamed_and_the_oldest_go_first()
    {
        var deal = Enumerable.Range(0, 45).Aggregate(Ready, (each, number) => each.With(Push(number, PushReception.Well) with { Id = $"x{number}" }));
        Assert.Equal((40, "x5"), (deal.Pushes.Count, deal.Pushes[0].Id));
        Assert.All(deal.Rename("p1", "王建国").Pushes, push => Assert.Equal("王建国", push.Person));
        Assert.Equal(2, deal.With(deal.Pushes[0] with { Said = "再说" }).FindPush("x5")!.Revision);
    }

    private static Deal NoReason => Without(Ready, MarkKind.PainFigure, GateQuestion.Timeline) is var deal
        ? Without(deal, MarkKind.PainConsequence) with { Odds = new DealOdds(), Expected = null }
        : deal;

    private static Deal Told(string text) => NoReason.With(new Contact { Id = "c", At = Now.AddDays(-2), Kind = ContactKind.Call, People = ["王总"], Summary = text });

    private static Deal Moved(int times) => Enumerable.Range(1, times).Aggregate(Ready, (deal, month) => deal.WithExpected(DatePeriod.Month(2027, 3 + month), "rep", Now.AddDays(-month)));

    private static Deal Without(Deal deal, MarkKind kind, GateQuestion? question = null) => deal with
    {
        Marks = [.. deal.Marks.Where(mark => mark.Kind != kind)],
        Facts = [.. deal.Facts.Where(fact => fact.Answers != question || question is null)],
    };

    private static PushNote Push(int daysAgo, PushReception reception) => new() { Id = $"push-{daysAgo}", At = Now.AddDays(-daysAgo), Person = "王总", Reception = reception };

    private static PushDegree Pressure(Deal deal) => PushTiming.Decide(deal, null, null, Now).Pressure;

    private static readonly Gen<PushNote> AnyPush = Gen.Select(Gen.Int[1, 9], Gen.Int[0, 30], Gen.Enum<PushReception>(), Gen.Bool, Gen.OneOf("", "王总", "李处"))
        .Select((id, days, reception, hint, who) => Push(days, reception) with { Id = $"any{id}", Degree = hint ? PushDegree.Hint : PushDegree.Push, Person = who });

    // Half of them nearly ready, so that the rules have something to bound.
    private static readonly Gen<Deal> AnyPushed = Gen.Select(SellingDeal.Any, Gen.Bool, AnyPush.List[0, 4], Gen.Enum<MarkKind>(), SellingDeal.AnyConcern.List[0, 1]).Select((any, nearly, pushes, lacking, concerns) =>
        pushes.Aggregate(concerns.Aggregate(nearly ? Without(Ready, lacking) : any, (deal, concern) => deal.With(concern)), (deal, push) => deal.With(push)));

    private static readonly Gen<(Deal, PushNote, PushReception)> Pushed = Gen.Select(AnyPushed, AnyPush, Gen.Enum<PushReception>()).Select((deal, push, reception) => (deal, push with { Id = "new" }, reception));
}
