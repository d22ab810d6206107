using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class NeedsRegisterTests
{
    private static readonly Need Closing = new()
    {
        Id = "n1",
        What = "月结三天",
        Who = "周总",
        At = Now,
        Importance = Importance.High,
        Ours = AnswerStrength.Fully,
        Rivals = AnswerStrength.None,
        Stability = NeedStability.Stable,
    };

    private static readonly Gen<Need> AnyNeed = Gen.Select(
        Gen.Int[1, 30], Gen.Enum<Importance>(), Gen.Enum<AnswerStrength>(), Gen.Enum<AnswerStrength>(), Gen.Enum<NeedStability>(), Gen.OneOf("", "周总"))
        .Select((id, importance, ours, rivals, stability, who) => new Need { Id = $"n{id}", What = "需求", At = Now, Importance = importance, Ours = ours, Rivals = rivals, Stability = stability, Who = who });

    private static NeedsView Read(params Need[] needs) => NeedsRegister.Read(needs.Aggregate(Bare, (deal, need) => deal.With(need)));

    [Fact]
    public void Each_need_has_its_advice()
    {
        Assert.Equal(NeedAdvice.KeepItInWriting, NeedsRegister.AdviceOn(Closing));
        Assert.Equal(NeedAdvice.MakeItStable, NeedsRegister.AdviceOn(Closing with { Stability = NeedStability.Moving }));
        Assert.Equal(NeedAdvice.MakeItStable, NeedsRegister.AdviceOn(Closing with { Stability = NeedStability.Unknown }));
        Assert.Equal(NeedAdvice.AskWhatRivalsOffer, NeedsRegister.AdviceOn(Closing with { Rivals = AnswerStrength.Unknown }));
        Assert.Equal(NeedAdvice.MakeItMatterMore, NeedsRegister.AdviceOn(Closing with { Importance = Importance.Medium }));
        Assert.Equal(NeedAdvice.MakeItMatterMore, NeedsRegister.AdviceOn(Closing with { Importance = Importance.Low, Rivals = AnswerStrength.Unknown }));
        Assert.Equal(NeedAdvice.SayWhereWeDiffer, NeedsRegister.AdviceOn(Closing with { Rivals = AnswerStrength.Fully }));
        Assert.Equal(NeedAdvice.SayWhereWeDiffer, NeedsRegister.AdviceOn(Closing with { Ours = AnswerStrength.Partly, Rivals = AnswerStrength.Fully, Importance = Importance.Low }));
        Assert.Equal(NeedAdvice.AskWhatRivalsOffer, NeedsRegister.AdviceOn(Closing with { Ours = AnswerStrength.Partly, Rivals = AnswerStrength.Unknown }));
        Assert.Equal(NeedAdvice.AskWhoNeedsIt, NeedsRegister.AdviceOn(Closing with { Who = "" }));
        Assert.Equal(NeedAdvice.AskHowMuchItMatters, NeedsRegister.AdviceOn(Closing with { Importance = Importance.Unknown, Who = "" }));
        Assert.Equal(NeedAdvice.PromiseNothing, NeedsRegister.AdviceOn(Closing with { Ours = AnswerStrength.None }));
        Assert.Equal(NeedAdvice.PromiseNothing, NeedsRegister.AdviceOn(Closing with { Ours = AnswerStrength.None, Rivals = AnswerStrength.Unknown }));
        Assert.Equal(NeedAdvice.MakeItMatterLess, NeedsRegister.AdviceOn(Closing with { Ours = AnswerStrength.None, Rivals = AnswerStrength.Partly }));
        Assert.Equal(NeedAdvice.MakeItMatterLess, NeedsRegister.AdviceOn(Closing with { Ours = AnswerStrength.None, Rivals = AnswerStrength.Fully }));
        Assert.Equal(NeedAdvice.FindOurAnswer, NeedsRegister.AdviceOn(Closing with { Ours = AnswerStrength.Unknown }));
    }

    [Fact]
    public void The_most_important_need_is_the_one_you_have_the_answer_to()
    {
        var mobile = Closing with { Id = "n2", What = "移动审批", Importance = Importance.Low };
        var cloud = Closing with { Id = "n3", What = "全面上云", Ours = AnswerStrength.Partly, Rivals = AnswerStrength.Fully };
        Assert.Equal("n2", Read(cloud, mobile).BuildOn!.Id);
        Assert.Equal("n1", Read(cloud, mobile, Closing).BuildOn!.Id);
        Assert.Null(Read(Closing with { Ours = AnswerStrength.None }).BuildOn);
        Assert.Null(Read().BuildOn);
    }

    [Fact]
    public void Hope_about_the_rival_is_no_plan() =>
        Assert.Equal("n1", Read(Closing with { Id = "n2", Rivals = AnswerStrength.Unknown }, Closing).BuildOn!.Id);

    [Fact]
    public void Needs_stand_by_importance_then_by_our_lead_then_by_age()
    {
        var ids = Read(
            Closing with { Id = "low", Importance = Importance.Low },
            Closing with { Id = "old", At = Now.AddDays(-1) },
            Closing with { Id = "behind", Rivals = AnswerStrength.Fully },
            Closing with { Id = "new" }).Needs.Select(view => view.Need.Id);
        Assert.Equal(["new", "old", "behind", "low"], ids);
    }

    [Fact]
    public void A_changed_need_takes_its_place() => Assert.Equal("月结一天", Assert.Single(Read(Closing, Closing with { What = "月结一天" }).Needs).Need.What);

    [Fact]
    public void The_need_to_build_on_has_an_answer_and_no_other_has_a_greater_lead() => AnyNeed.List[0, 8].Sample(needs =>
    {
        var distinct = needs.DistinctBy(need => need.Id).ToArray();
        var (one, other) = (Read(distinct), Read([.. distinct.Reverse()]));
        Assert.Equal(one.Needs, other.Needs);
        Assert.Equal(one.BuildOn, other.BuildOn);
        if (one.BuildOn is { } best)
        {
            Assert.True(best.Ours >= AnswerStrength.Partly);
            Assert.All(distinct.Where(need => need.Ours == AnswerStrength.Fully && need.Rivals == AnswerStrength.None), _ => Assert.Equal((AnswerStrength.Fully, AnswerStrength.None), (best.Ours, best.Rivals)));
        }
        else
        {
            Assert.All(distinct, need => Assert.True(need.Ours < AnswerStrength.Partly));
        }
    });
}
