using System.Text.Json;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using static KingdeeCoachBot.Tests.Methodology.SellingDeal;

namespace KingdeeCoachBot.Tests.Methodology;

public sealed class DealSellingTests
{
    [Fact]
    public void All_that_the_sale_knows_survives_storage()
    {
        var deal = StageMove.Advance(Ready(DealStage.Target) with { Facts = [Fact(GateQuestion.WhyNeed, Evidence.Heard, 1)] }, DealStage.Prospect, "赶投标", "rep", Now).Deal
            .With(new Contradiction { Fact = "f1", At = Now, Why = "预算冻结" })
            .With(Concern(BuyerQuestion.WhatIfItFails, 3, 1))
            .With(new Need { Id = "n1", What = "月结三天", At = Now, Importance = Importance.High, Ours = AnswerStrength.Fully })
            with { Screening = new TargetScreening { Source = TargetSource.Exhibition, Grows = YesNo.Yes }.With(new CriterionAnswer { Criterion = TargetCriterion.Fit, Answer = YesNo.Yes, Note = "制造业" }) };
        var json = JsonSerializer.Serialize(deal, DealJson.Stored.Deal);
        var read = JsonSerializer.Deserialize(json, DealJson.Stored.Deal)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, DealJson.Stored.Deal));
        Assert.Equal(deal.Marks, read.Marks);
        Assert.Equal(deal.Odds, read.Odds);
        Assert.Equal(deal.Concerns, read.Concerns);
        Assert.Equal(deal.Needs, read.Needs);
        Assert.Equal(deal.Contradictions, read.Contradictions);
        Assert.Equal(deal.Moves[0].Gaps, read.Moves[0].Gaps);
        Assert.Equal(deal.Screening.Answers, read.Screening.Answers);
        Assert.Equal(Gate.Check(deal, Today)!.Gaps.Select(gap => gap.Ask), Gate.Check(read, Today)!.Gaps.Select(gap => gap.Ask));
    }

    [Fact]
    public void A_deal_that_was_stored_before_lacks_all_of_it_and_reads_well()
    {
        var read = JsonSerializer.Deserialize("""{"id":"d1","owner":"rep","customer":"华能","createdAt":"2026-11-01T00:00:00Z","odds":null,"marks":null}""", DealJson.Stored.Deal)!;
        Assert.Equal(7, Gate.Check(read, Today)!.Gaps.Count);
        Assert.Equal(ActionKind.PlanVisit, NextBestAction.For(read, Now)!.Kind);
        Assert.Equal(TargetAdvice.Ask, TargetRanking.Judge(read.Screening).Advice);
        Assert.Equal(0, ConcernCurve.Here(read, Today).Time);
        Assert.Empty(NeedsRegister.Read(read).Needs);
        Assert.Empty(StageMove.OpenOverrides(read, Today));
    }

    [Fact]
    public void A_changed_mark_or_concern_takes_its_place_and_the_surest_mark_is_the_mark()
    {
        var mark = Mark(MarkKind.PainFigure, Evidence.Heard, 1);
        var deal = Bare.With(mark).With(mark with { Text = "每年三百万" }).With(Mark(MarkKind.PainFigure, Evidence.Confirmed, 9)).With(Mark(MarkKind.PainFigure, Evidence.Confirmed, 5, text: "四百万"));
        Assert.Equal((3, "四百万"), (deal.Marks.Count, deal.Mark(MarkKind.PainFigure)!.Text));
        Assert.Equal("每年三百万", deal.Marks[0].Text);
        Assert.Null(deal.Mark(MarkKind.PainStated));
        var concern = Concern(BuyerQuestion.DoWeNeedIt);
        Assert.False(Assert.Single(Bare.With(concern).With(concern with { AnsweredAt = Now }).Concerns).IsOpen);
    }
}
