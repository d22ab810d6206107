using System.Text.Json;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed class SellingStorageTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Deal Known = new()
    {
        Id = "d1",
        Owner = "rep",
        Customer = "华能集团",
        CreatedAt = Now.AddDays(-20),
        Facts = [new DealFact { Id = "f1", Text = "月结十五天", Answers = GateQuestion.WhyNeed, Evidence = Evidence.Heard, Source = "李处", At = Now.AddDays(-1) }],
        Marks = [new DealMark { Id = "m1", Kind = MarkKind.PainAdmitted, Evidence = Evidence.Confirmed, At = Now.AddDays(-1), Who = "李处", Text = "加班到半夜" }],
        Odds = new DealOdds
        {
            IsThereADeal = new Known<bool> { Value = true, Evidence = Evidence.Heard, At = Now, Source = "李处" },
            OrderedIn = new Known<DatePeriod> { Value = DatePeriod.Month(2027, 3), Evidence = Evidence.Heard, At = Now },
            Ours = new Known<Odds> { Value = Odds.Even, Evidence = Evidence.Assumed, At = Now, Why = "用友也在" },
        },
    };

    [Fact]
    public void All_that_the_sale_knows_survives_storage()
    {
        var deal = StageMove.Advance(Known, DealStage.Prospect, "赶投标", "rep", Now).Deal
            .With(new Contradiction { Fact = "f1", At = Now, Why = "预算冻结" })
            .With(new Concern { Id = "c1", Kind = BuyerQuestion.WhatIfItFails, At = Now.AddDays(-3), AnsweredAt = Now, Answer = "看了中铝的项目" })
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
}
