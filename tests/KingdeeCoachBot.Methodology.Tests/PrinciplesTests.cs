using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class PrinciplesTests
{
    private static IEnumerable<PrincipleSituation> Situations(Deal deal) => Principles.All(deal, Today).Select(hint => hint.Situation);

    private static Deal Without(Deal deal, params MarkKind[] kinds) => deal with { Marks = [.. deal.Marks.Where(mark => !kinds.Contains(mark.Kind))] };

    [Fact]
    public void Nothing_is_quoted_where_nothing_applies()
    {
        foreach (var stage in Enum.GetValues<DealStage>())
            Assert.Null(Principles.For(Ready(stage), Today));
        Assert.Null(Principles.For(Bare, Today));
        Assert.Equal("M19", PrincipleHint.Section);
    }

    [Fact]
    public void One_does_not_sell_to_who_does_not_buy()
    {
        var ready = Ready(DealStage.Prospect);
        Deal With(Evidence evidence, bool value) => ready with { Odds = ready.Odds with { IsThereADeal = ready.Odds.IsThereADeal! with { Value = value, Evidence = evidence } } };
        Assert.Equal(new PrincipleHint(Principle.YouCannotSellToWhoDoesNotBuy, PrincipleSituation.ThereIsNoDeal), Principles.For(With(Evidence.Heard, false), Today));
        Assert.Null(Principles.For(With(Evidence.Assumed, false), Today));
        Assert.Null(Principles.For(With(Evidence.Heard, true), Today));
    }

    [Fact]
    public void Beyond_T_one_does_not_sell_where_no_pain_is_known() =>
        Assert.Equal(new PrincipleHint(Principle.NoPainNoSale, PrincipleSituation.NoPainKnown), Principles.For(Bare with { Stage = DealStage.Prospect }, Today));

    [Fact]
    public void One_diagnoses_before_one_prescribes()
    {
        var deal = Bare.With(Mark(MarkKind.ProofDelivered, Evidence.Heard, 1));
        Assert.Equal([PrincipleSituation.ProofWithoutPain], Situations(deal));
        Assert.Equal(Principle.DiagnoseBeforePrescribing, Principles.For(deal with { Stage = DealStage.Prospect }, Today)!.Principle);
        Assert.Empty(Situations(deal.With(Mark(MarkKind.PainStated, Evidence.Heard, 1))));
    }

    [Fact]
    public void Buyers_have_three_phases() =>
        Assert.Equal(new PrincipleHint(Principle.BuyersHaveThreePhases, PrincipleSituation.CustomerIsElsewhere), Principles.For(Ready(DealStage.Negotiation).With(Concern(BuyerQuestion.DoWeNeedIt)), Today));

    [Fact]
    public void Power_buys_from_power()
    {
        var unmet = Ready(DealStage.Consideration).With(Wang with { Stance = Stance.Supporter });
        Assert.Equal([new PrincipleHint(Principle.PowerBuysFromPower, PrincipleSituation.DeciderNotMet)], Principles.All(unmet, Today));
        Assert.Empty(Principles.All(unmet with { Stage = DealStage.Prospect }, Today));
    }

    [Fact]
    public void The_product_is_the_buyers_imagination()
    {
        var deal = Without(Ready(DealStage.Prospect), MarkKind.VisionStated, MarkKind.VisionOurs, MarkKind.VisionConfirmed, MarkKind.VisionShared);
        Assert.Equal([new PrincipleHint(Principle.TheProductIsTheBuyersImagination, PrincipleSituation.PainWithoutVision)], Principles.All(deal, Today));
        Assert.Empty(Situations(Bare.With(Mark(MarkKind.PainStated, Evidence.Heard, 1))));
        Assert.Equal([PrincipleSituation.PainWithoutVision], Situations(Bare.With(Mark(MarkKind.PainAdmitted, Evidence.Heard, 1))));
    }

    [Fact]
    public void People_buy_from_people()
    {
        var deal = Ready(DealStage.Consideration);
        deal = deal with { People = [.. deal.People.Select(person => person with { Stance = Stance.Neutral })] };
        Assert.Equal([new PrincipleHint(Principle.PeopleBuyFromPeople, PrincipleSituation.NobodySupportsUs)], Principles.All(deal, Today));
        Assert.Empty(Principles.All(deal with { Stage = DealStage.Prospect }, Today));
    }

    [Fact]
    public void One_knows_oneself_and_the_rival()
    {
        var deal = Ready(DealStage.Consideration) with { Rivals = [] };
        Assert.Empty(Situations(deal));
        deal = deal with { Facts = [.. deal.Facts.Where(fact => fact.Answers != GateQuestion.Competitors)] };
        Assert.Equal([new PrincipleHint(Principle.KnowYourselfAndTheRival, PrincipleSituation.NoRivalKnown)], Principles.All(deal, Today));
        Assert.Empty(Situations(deal with { Rivals = ["用友"] }));
        Assert.Empty(Situations(deal with { Stage = DealStage.Prospect }));
    }

    [Fact]
    public void After_cold_rice_one_works_harder()
    {
        var back = StageMove.Advance(Ready(DealStage.Consideration), DealStage.Prospect, "换人了", "rep", Now).Deal;
        Assert.Equal([new PrincipleHint(Principle.WorkHarderThanOthersAreWillingTo, PrincipleSituation.WentBack)], Principles.All(back, Today));
    }

    [Fact]
    public void A_closed_deal_is_left_in_peace() =>
        Assert.Empty(Principles.All((Bare with { Stage = DealStage.Negotiation }).Close(new DealClosing { Outcome = DealStatus.Lost, At = Now }, "rep"), Today));

    [Fact]
    public void No_principle_is_quoted_twice_and_none_without_its_situation() => Any.Sample(deal =>
    {
        var all = Principles.All(deal, Today);
        Assert.Equal(all.Count, all.Select(hint => hint.Principle).Distinct().Count());
        Assert.Equal(all.Count == 0 ? null : all[0], Principles.For(deal, Today));
        Assert.Equal(all, Principles.All(Reversed(deal), Today));
    });
}
