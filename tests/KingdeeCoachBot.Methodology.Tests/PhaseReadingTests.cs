using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class PhaseReadingTests
{
    private static Phases Read(DealStage stage, params Concern[] concerns) => PhaseReading.Of(Bare with { Stage = stage, Concerns = concerns }, Today);

    [Theory]
    [InlineData(DealStage.Target, BuyingPhase.NeedDefinition)]
    [InlineData(DealStage.Prospect, BuyingPhase.NeedDefinition)]
    [InlineData(DealStage.Consideration, BuyingPhase.Evaluation)]
    [InlineData(DealStage.Negotiation, BuyingPhase.TakeAction)]
    public void A_stage_has_its_phase(DealStage stage, BuyingPhase phase)
    {
        var phases = Read(stage);
        Assert.Equal((phase, null, phase, PhaseMismatch.None), (phases.ByStage, phases.ByConcerns, phases.Customer, phases.Mismatch));
        Assert.Empty(phases.Telling);
    }

    [Theory]
    [InlineData(BuyerQuestion.DoWeNeedIt, BuyingPhase.NeedDefinition)]
    [InlineData(BuyerQuestion.HowToSolveIt, BuyingPhase.NeedDefinition)]
    [InlineData(BuyerQuestion.WhatWillItCost, BuyingPhase.NeedDefinition)]
    [InlineData(BuyerQuestion.WhichIsBest, BuyingPhase.Evaluation)]
    [InlineData(BuyerQuestion.CanWeAffordIt, BuyingPhase.Evaluation)]
    [InlineData(BuyerQuestion.CanWeCarryIt, BuyingPhase.TakeAction)]
    [InlineData(BuyerQuestion.IsItTheBestPrice, BuyingPhase.TakeAction)]
    [InlineData(BuyerQuestion.WhatIfItFails, BuyingPhase.TakeAction)]
    [InlineData(BuyerQuestion.WhatIfItIsDelayed, BuyingPhase.TakeAction)]
    [InlineData(BuyerQuestion.WhatIfNothingIsDone, BuyingPhase.TakeAction)]
    [InlineData(BuyerQuestion.CanWeTrustThemAfterwards, BuyingPhase.TakeAction)]
    public void A_question_has_its_phase(BuyerQuestion question, BuyingPhase phase)
    {
        Assert.Equal(phase, Concern(question).Phase);
        Assert.Equal(phase, Read(DealStage.Prospect, Concern(question)).Customer);
    }

    [Theory]
    [InlineData(DealStage.Prospect, BuyerQuestion.DoWeNeedIt, PhaseMismatch.None)]
    [InlineData(DealStage.Target, BuyerQuestion.WhichIsBest, PhaseMismatch.ComparingWhileWeDefine)]
    [InlineData(DealStage.Prospect, BuyerQuestion.WhatIfItFails, PhaseMismatch.BuyingWhileWeDefine)]
    [InlineData(DealStage.Consideration, BuyerQuestion.DoWeNeedIt, PhaseMismatch.NeedDoubtedWhileWeProve)]
    [InlineData(DealStage.Consideration, BuyerQuestion.WhichIsBest, PhaseMismatch.None)]
    [InlineData(DealStage.Consideration, BuyerQuestion.WhatIfItFails, PhaseMismatch.BuyingWhileWeProve)]
    [InlineData(DealStage.Negotiation, BuyerQuestion.DoWeNeedIt, PhaseMismatch.NeedDoubtedWhileWeClose)]
    [InlineData(DealStage.Negotiation, BuyerQuestion.WhichIsBest, PhaseMismatch.ComparingWhileWeClose)]
    [InlineData(DealStage.Negotiation, BuyerQuestion.WhatIfItFails, PhaseMismatch.None)]
    public void What_he_asks_may_belong_to_another_phase_than_ours(DealStage stage, BuyerQuestion question, PhaseMismatch mismatch) =>
        Assert.Equal(mismatch, Read(stage, Concern(question)).Mismatch);

    [Fact]
    public void Most_of_what_he_asks_decides_and_between_equals_the_latest()
    {
        var (need, best, affordable) = (Concern(BuyerQuestion.DoWeNeedIt, 1), Concern(BuyerQuestion.WhichIsBest, 5), Concern(BuyerQuestion.CanWeAffordIt, 9));
        Assert.Equal(BuyingPhase.NeedDefinition, Read(DealStage.Target, best, need).Customer);
        var phases = Read(DealStage.Target, affordable, best, need);
        Assert.Equal(BuyingPhase.Evaluation, phases.Customer);
        Assert.Equal([best, affordable], phases.Telling);
    }

    [Fact]
    public void Open_worries_count_before_answered_ones()
    {
        var phases = Read(DealStage.Target, Concern(BuyerQuestion.WhatIfItFails, 20), Concern(BuyerQuestion.DoWeNeedIt, 2, 1), Concern(BuyerQuestion.HowToSolveIt, 2, 1));
        Assert.Equal(BuyingPhase.TakeAction, phases.Customer);
        Assert.Single(phases.Telling);
    }

    [Theory]
    [InlineData(90, null, true)]
    [InlineData(91, null, false)]
    [InlineData(30, 1, true)]
    [InlineData(31, 1, false)]
    public void Old_worries_tell_nothing(int daysAgo, int? answered, bool tells) =>
        Assert.Equal(tells, Read(DealStage.Target, Concern(BuyerQuestion.WhichIsBest, daysAgo, answered)).ByConcerns is not null);

    [Fact]
    public void The_order_of_concerns_does_not_matter() => Any.Sample(deal =>
    {
        var (one, other) = (PhaseReading.Of(deal, Today), PhaseReading.Of(Reversed(deal), Today));
        Assert.Equal((one.Customer, one.Mismatch), (other.Customer, other.Mismatch));
        Assert.Equal(one.Telling, other.Telling);
        Assert.Equal(one.Mismatch == PhaseMismatch.None, one.Customer == one.ByStage);
    });
}
