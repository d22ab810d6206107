using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class SaleEquationTests
{
    private static SaleBars Bars(Deal deal) => SaleEquation.Of(deal, Today);

    private static Deal Marked(params MarkKind[] kinds) => kinds.Aggregate(Bare, (deal, kind) => deal.With(Mark(kind, Evidence.Heard, 1)));

    [Fact]
    public void A_bare_deal_has_three_empty_bars_and_asks_for_the_pain_first()
    {
        var bars = Bars(Bare);
        Assert.Equal((0, 0, 0), (bars.Pain.Level, bars.Vision.Level, bars.Power.Level));
        Assert.Equal((SaleForce.Pain, SaleForce.Vision, SaleForce.Power), (bars.Pain.Force, bars.Vision.Force, bars.Power.Force));
        Assert.Equal((SaleForce.Pain, SaleStep.PainStated, AskManner.Open), (bars.Weakest.Force, bars.Ask!.Step, bars.Ask.Manner));
        Assert.Null(bars.Ask.Person);
        Assert.False(bars.IsComplete);
    }

    [Fact]
    public void A_deal_that_has_all_is_a_sale()
    {
        var deal = Ready(DealStage.Negotiation);
        Assert.True(Bars(deal).IsComplete);
        Assert.Null(Bars(deal).Ask);
        Assert.Null(Bars(deal).Pain.Next);
        Assert.Equal(Enum.GetValues<SaleStep>(), new[] { Bars(deal).Pain, Bars(deal).Vision, Bars(deal).Power }.SelectMany(bar => bar.Steps).Select(step => step.Step));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, MarkKind.PainStated)]
    [InlineData(2, MarkKind.PainAdmitted)]
    [InlineData(1, MarkKind.PainConsequence)]
    [InlineData(3, MarkKind.PainAdmitted, MarkKind.PainConsequence)]
    [InlineData(4, MarkKind.PainAdmitted, MarkKind.PainConsequence, MarkKind.PainFigure)]
    [InlineData(4, MarkKind.PainAdmitted, MarkKind.PainConsequence, MarkKind.PainOthersSuffer)]
    // A figure for a pain that nobody admits is our figure.
    [InlineData(0, MarkKind.PainFigure)]
    [InlineData(1, MarkKind.PainStated, MarkKind.PainConsequence, MarkKind.PainFigure)]
    [InlineData(2, MarkKind.PainStated, MarkKind.PainAdmitted, MarkKind.PainFigure)]
    public void Pain_rises_step_by_step(int level, params MarkKind[] marks) => Assert.Equal(level, Bars(Marked(marks)).Pain.Level);

    [Theory]
    [InlineData(1, MarkKind.VisionStated)]
    [InlineData(2, MarkKind.VisionStated, MarkKind.VisionOurs)]
    [InlineData(2, MarkKind.VisionOurs)]
    // Heard is not the buyer's own confirmation.
    [InlineData(2, MarkKind.VisionOurs, MarkKind.VisionConfirmed)]
    [InlineData(1, MarkKind.VisionConfirmed)]
    [InlineData(1, MarkKind.VisionShared)]
    public void Vision_rises_step_by_step(int level, params MarkKind[] marks) => Assert.Equal(level, Bars(Marked(marks)).Vision.Level);

    [Fact]
    public void A_vision_that_the_decider_confirms_is_shared_by_power()
    {
        var deal = Marked(MarkKind.VisionOurs).With(Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, 1, "王总"));
        Assert.Equal(3, Bars(deal).Vision.Level);
        Assert.Equal(4, Bars(deal with { People = [Wang] }).Vision.Level);
        Assert.Equal(3, Bars(deal with { People = [Wang with { Role = DecisionRole.User }] }).Vision.Level);
        Assert.Equal(4, Bars(deal.With(Mark(MarkKind.VisionShared, Evidence.Heard, 1))).Vision.Level);
    }

    [Fact]
    public void Gate_answers_are_evidence_too()
    {
        Assert.Equal(0, Bars(Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Assumed, 1))).Pain.Level);
        Assert.Equal(1, Bars(Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Heard, 1))).Pain.Level);
        Assert.Equal(2, Bars(Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 1))).Pain.Level);
        Assert.Equal(1, Bars(Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 1, source: ""))).Pain.Level);
        Assert.Equal(0, Bars(Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 1, text: " "))).Pain.Level);
        Assert.Equal(2, Bars(Marked(MarkKind.VisionStated).With(Fact(GateQuestion.WhyUs, Evidence.Confirmed, 1))).Vision.Level);
        Assert.Equal(1, Bars(Marked(MarkKind.VisionStated).With(Fact(GateQuestion.WhyUs, Evidence.Heard, 1))).Vision.Level);
        Assert.Equal(1, Bars(Bare.With(Fact(GateQuestion.DecisionMaker, Evidence.Heard, 1))).Power.Level);
        Assert.Equal(0, Bars(Bare.With(Fact(GateQuestion.DecisionMaker, Evidence.Assumed, 1))).Power.Level);
    }

    [Fact]
    public void What_was_contradicted_is_no_evidence()
    {
        var fact = Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 1);
        Assert.Equal(0, Bars(Bare.With(fact).With(new Contradiction { Fact = fact.Id, At = Now })).Pain.Level);
    }

    [Fact]
    public void A_guess_of_ours_raises_no_bar()
    {
        var guessed = Enum.GetValues<MarkKind>().Aggregate(Bare, (deal, kind) => deal.With(Mark(kind, Evidence.Assumed, 1)));
        Assert.Equal((0, 0, 0), (Bars(guessed).Pain.Level, Bars(guessed).Vision.Level, Bars(guessed).Power.Level));
    }

    [Fact]
    public void An_admission_without_a_person_is_none() =>
        Assert.Equal(1, Bars(Bare.With(Mark(MarkKind.PainAdmitted, Evidence.Heard, 1, who: ""))).Pain.Level);

    [Fact]
    public void Power_is_known_met_reached_and_for_us()
    {
        int Level(Deal deal) => Bars(deal).Power.Level;
        var met = Wang with { LastMet = Now };
        var talk = new Contact { Id = "t1", At = Now, Kind = ContactKind.Call, People = ["王总"] };
        var known = Bare with { People = [Wang, Li with { Stance = Stance.Supporter, LastMet = Now }] };
        Assert.Equal(1, Level(known));
        Assert.Equal(2, Level(known.With(met)));
        Assert.Equal(2, Level(known.With(met).With(talk)));
        Assert.Equal(2, Level(known.With(met).With(talk).With(talk with { Id = "t2", Kind = ContactKind.MessageSent })));
        Assert.Equal(2, Level(known.With(met).With(talk).With(talk with { Id = "t2", People = ["李处"] })));
        Assert.Equal(3, Level(known.With(met).With(talk).With(talk with { Id = "t2" })));
        Assert.Equal(3, Level(known.With(met).With(Mark(MarkKind.PowerAccess, Evidence.Heard, 1))));
        Assert.Equal(4, Level(known.With(met with { Stance = Stance.Supporter }).With(Mark(MarkKind.PowerAccess, Evidence.Heard, 1))));
        // Somebody who is said to be for us and whom nobody has met is no power yet.
        Assert.Equal(1, Level(known.With(Wang with { Stance = Stance.Supporter })));
    }

    [Fact]
    public void A_step_says_who_and_what_it_rests_on_the_surest_first()
    {
        var deal = Bare.With(Mark(MarkKind.PainStated, Evidence.Heard, 1, "李处", "月结慢")).With(Mark(MarkKind.PainAdmitted, Evidence.Confirmed, 9, "王总", "月结要十五天"))
            .With(Mark(MarkKind.PainAdmitted, Evidence.Confirmed, 20, "周总", "关账晚"));
        var seen = Bars(deal).Pain.Steps[0].Seen!;
        Assert.Equal(("王总", "月结要十五天", Evidence.Confirmed, Now.AddDays(-9)), (seen.Who, seen.Text, seen.Evidence, seen.At!.Value));
    }

    [Fact]
    public void The_weakest_is_named_and_asked_of_whom_it_concerns_at_his_visit()
    {
        var deal = Ready(DealStage.Consideration) with { Marks = [.. Ready(DealStage.Consideration).Marks.Where(mark => mark.Kind != MarkKind.VisionOurs)], Facts = [] };
        deal = deal.With(Mark(MarkKind.PainAdmitted, Evidence.Heard, 1)).With(Visit("v1", "王总", 2));
        var bars = Bars(deal);
        Assert.Equal((SaleForce.Vision, 1, SaleStep.VisionOurs), (bars.Weakest.Force, bars.Weakest.Level, bars.Ask!.Step));
        Assert.Equal(("王总", "v1"), (bars.Ask.Person!.Name, bars.Ask.Visit!.Id));
    }

    [Theory]
    [InlineData(SaleStep.PainConsequence, MarkKind.PainConsequence, "王总")]
    [InlineData(SaleStep.VisionShared, MarkKind.VisionShared, null)]
    public void A_question_goes_to_whoever_can_raise_the_bar(SaleStep step, MarkKind lacking, string? name)
    {
        var ready = Ready(DealStage.Negotiation);
        var people = name is null ? ready.People.Select(person => person with { Role = DecisionRole.User }).ToArray() : ready.People;
        var deal = ready with { Marks = [.. ready.Marks.Where(mark => mark.Kind != lacking && mark.Kind != MarkKind.ImpactConfirmed)], People = people };
        var bar = Bars(deal).Pain.Level < 4 ? Bars(deal).Pain : Bars(deal).Vision;
        Assert.Equal(step, bar.Next);
        if (name is not null)
            Assert.Equal(name, Bars(deal).Ask!.Person!.Name);
    }

    [Fact]
    public void Who_decides_is_asked_of_others_and_what_he_wants_of_himself()
    {
        var ready = Ready(DealStage.Negotiation);
        var noDecider = ready with { People = [Li], Facts = [.. ready.Facts.Where(fact => fact.Answers != GateQuestion.DecisionMaker)] };
        Assert.Equal((SaleStep.PowerKnown, "李处"), (Bars(noDecider).Ask!.Step, Bars(noDecider).Ask!.Person!.Name));
        var two = ready with { People = [Wang with { Stance = Stance.Neutral, LastMet = Now }, Wang with { Id = "p8", Name = "钱总", Stance = Stance.Neutral }] };
        Assert.Equal((SaleStep.PowerSupports, "王总"), (Bars(two).Ask!.Step, Bars(two).Ask!.Person!.Name));
        Assert.Equal("钱总", Bars(two.With(Visit("v1", "钱总", 1))).Ask!.Person!.Name);
    }

    [Fact]
    public void A_question_without_a_person_goes_to_the_visit_that_may_know()
    {
        var deal = Bare with { Visits = [Visit("v1", "陈工", 1)] };
        Assert.Equal("v1", Bars(deal).Ask!.Visit!.Id);
    }

    [Fact]
    public void Where_nothing_is_missing_what_has_faded_is_asked_again()
    {
        var deal = Ready(DealStage.Negotiation);
        Assert.Null(SaleEquation.Of(deal, Today.AddDays(88)).Ask);
        var later = SaleEquation.Of(deal, Today.AddDays(89));
        Assert.True(later.IsComplete);
        Assert.Equal((SaleStep.PainStated, AskManner.Again), (later.Ask!.Step, later.Ask.Manner));
        Assert.False(Bars(deal).Power.Steps[0].Seen!.HasFaded(Today.AddDays(999)));
    }

    [Fact]
    public void More_evidence_never_lowers_a_bar() => Gen.Select(Any, AnyFact, AnyMark, Gen.Enum<Stance>()).Sample((deal, fact, mark, stance) =>
    {
        var (before, after) = (Bars(deal), Bars(deal.With(fact with { Id = "new" }).With(mark with { Id = "new" }).With(new Stakeholder { Id = "new", Name = "新人", Role = DecisionRole.Decider, Stance = stance })));
        Assert.True(after.Pain.Level >= before.Pain.Level);
        Assert.True(after.Vision.Level >= before.Vision.Level);
        Assert.True(after.Power.Level >= before.Power.Level);
    });

    [Fact]
    public void The_weakest_is_never_stronger_than_another() => Any.Sample(deal =>
    {
        var bars = Bars(deal);
        Assert.All(new[] { bars.Pain, bars.Vision, bars.Power }, bar => Assert.InRange(bar.Level, bars.Weakest.Level, SaleEquation.Most));
        Assert.Equal(bars.IsComplete, bars.Weakest.Next is null);
        if (!bars.IsComplete)
            Assert.Equal(bars.Weakest.Next, bars.Ask!.Step);
    });

    [Fact]
    public void The_order_in_which_things_were_told_does_not_matter() => Any.Sample(deal =>
    {
        var (one, other) = (Bars(deal), Bars(Reversed(deal)));
        Assert.Equal(one.Ask, other.Ask);
        Assert.Equal(one.Pain.Steps, other.Pain.Steps);
        Assert.Equal(one.Vision.Steps, other.Vision.Steps);
        Assert.Equal(one.Power.Steps, other.Power.Steps);
    });

    [Fact]
    public void Any_step_can_be_asked_for_and_one_that_was_reached_once_more()
    {
        foreach (var step in Enum.GetValues<SaleStep>())
        {
            Assert.Equal((step, AskManner.Open), (SaleEquation.AskFor(Bare, step, Today).Step, SaleEquation.AskFor(Bare, step, Today).Manner));
            var ready = Ready(DealStage.Negotiation).With(Wang with { LastMet = Now.AddDays(-2), Stance = Stance.Supporter });
            Assert.Equal((step, AskManner.Again), (SaleEquation.AskFor(ready, step, Today).Step, SaleEquation.AskFor(ready, step, Today).Manner));
        }
    }

    [Fact]
    public void What_comes_next_is_asked_as_that_step_would_be() => Any.Sample(deal =>
    {
        if (SaleEquation.Of(deal, Today).Ask is { } ask)
            Assert.Equal(ask, SaleEquation.AskFor(deal, ask.Step, Today));
    });
}
