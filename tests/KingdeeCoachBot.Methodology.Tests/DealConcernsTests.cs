using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DealConcernsTests
{
    private static Concern From(string source, BuyerQuestion kind, string who = "王总") =>
        new() { Id = $"{source}.{kind}", Kind = kind, At = Now, Who = who, RaisedIn = source };

    [Fact]
    public void What_is_told_at_a_contact_twice_is_there_once()
    {
        var deal = Bare.WithConcernsOf("c1", [From("c1", BuyerQuestion.WhichIsBest)], [], Now);
        Assert.Equal(deal.Concerns, deal.WithConcernsOf("c1", [From("c1", BuyerQuestion.WhichIsBest)], [], Now).Concerns);
        Assert.Equal("c1.WhichIsBest", Assert.Single(deal.WithConcernsOf("c2", [From("c2", BuyerQuestion.WhichIsBest)], [], Now).Concerns).Id);
        Assert.Equal(2, deal.WithConcernsOf("c2", [From("c2", BuyerQuestion.WhichIsBest, "李处")], [], Now).Concerns.Count);
    }

    [Fact]
    public void A_contact_that_goes_takes_its_questions_along_and_opens_what_it_answered()
    {
        var deal = Bare.With(Concern(BuyerQuestion.IsItTheBestPrice, 3))
            .WithConcernsOf("c1", [From("c1", BuyerQuestion.WhatIfItFails)], [new(BuyerQuestion.IsItTheBestPrice, "不嫌贵了")], Now);
        Assert.Equal([false, true], deal.Concerns.Select(each => each.IsOpen));
        Assert.Equal(("不嫌贵了", Now), (deal.Concerns[0].Answer, deal.Concerns[0].AnsweredAt));
        var undone = deal.UndoContact("c1", []);
        Assert.True(Assert.Single(undone.Concerns).IsOpen);
        Assert.Equal("", undone.Concerns[0].Answer);
    }

    [Fact]
    public void What_is_asked_later_is_not_answered_by_what_was_said_before() =>
        Assert.True(Bare.With(Concern(BuyerQuestion.IsItTheBestPrice, 1)).WithConcernsOf("c1", [], [new(BuyerQuestion.IsItTheBestPrice, "不贵")], Now.AddDays(-2)).Concerns[0].IsOpen);

    [Fact]
    public void A_contact_that_becomes_a_visit_keeps_its_questions()
    {
        var deal = Bare.WithConcernsOf("c1", [From("c1", BuyerQuestion.WhichIsBest)], [], Now).AsPartOf("v1", "c1");
        Assert.Equal("v1", deal.Concerns[0].RaisedIn);
    }

    [Fact]
    public void Fear_comes_first_and_the_answered_not_at_all()
    {
        var (need, best, old, fear) = (Concern(BuyerQuestion.DoWeNeedIt, 1), Concern(BuyerQuestion.WhichIsBest, 1), Concern(BuyerQuestion.WhatIfItFails, 9, 2), Concern(BuyerQuestion.IsItTheBestPrice, 8));
        Assert.Equal([fear, best, need], (Bare with { Concerns = [need, best, old, fear] }).OpenConcerns);
    }

    [Fact]
    public void A_changed_concern_keeps_its_place_and_counts_its_change()
    {
        var deal = Bare.With(From("c", BuyerQuestion.WhichIsBest)).With(From("d", BuyerQuestion.DoWeNeedIt)).With(From("c", BuyerQuestion.WhatIfItFails) with { Id = "c.WhichIsBest" });
        Assert.Equal((BuyerQuestion.WhatIfItFails, 1), (deal.Concerns[0].Kind, deal.Concerns[0].Revision));
        Assert.Equal("d.DoWeNeedIt", Assert.Single(deal.WithoutConcern("c.WhichIsBest").Concerns).Id);
        Assert.Null(deal.FindConcern(null));
    }

    [Fact]
    public void A_person_who_is_renamed_takes_along_what_he_asked()
    {
        var deal = Bare.With(Wang).With(From("c", BuyerQuestion.WhichIsBest));
        Assert.Equal("王建国", deal.Rename("p1", "王建国").Concerns[0].Who);
        Assert.False(deal.IsBare);
    }

    [Fact]
    public void There_are_never_more_than_sixty()
    {
        var deal = Enumerable.Range(0, 70).Aggregate(Bare, (each, n) => each.WithConcernsOf($"c{n}", [From($"c{n}", BuyerQuestion.WhichIsBest, $"人{n}")], [], Now));
        Assert.Equal(60, deal.Concerns.Count);
        Assert.Equal("人69", deal.Concerns[^1].Who);
    }
}
