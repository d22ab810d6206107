using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>Who moves whom, who was left out, who of ours meets whom. Course: M11, M1.</summary>
public sealed class StakeholderFindingsTests
{
    private static readonly DateTimeOffset Now = SellingDeal.Now;

    private static readonly Deal Full = SellingDeal.Bare with
    {
        Stage = DealStage.Negotiation,
        People =
        [
            Person(1, DecisionRole.Decider, Stance.Supporter, Influence.High) with { OurContact = "张总", LastMet = Now.AddDays(-2) },
            Person(2, DecisionRole.Approver, Stance.Neutral, Influence.High) with { IsFox = true, IsInsider = true, LastContact = Now.AddDays(-3), OurContact = "张总" },
            Person(3, DecisionRole.Evaluator, Stance.Supporter, Influence.Medium) with { OurContact = "小刘" },
            Person(4, DecisionRole.User, Stance.Supporter, Influence.Medium) with { OurContact = "小李" },
        ],
    };

    [Fact]
    public void Where_every_part_has_somebody_nothing_is_said() => Assert.Empty(StakeholderFindings.Of(Full, Now));

    [Fact]
    public void Of_nobody_nothing_is_said() => Assert.Empty(StakeholderFindings.Of(SellingDeal.Bare, Now));

    public static TheoryData<string, Deal, StakeholderFindingKind, bool> Found => new()
    {
        { "no FOX in B", Change(2, person => person with { IsFox = false }), StakeholderFindingKind.NoFox, true },
        { "no FOX in P", Change(2, person => person with { IsFox = false }) with { Stage = DealStage.Prospect }, StakeholderFindingKind.NoFox, false },
        { "a FOX without a say", Change(2, person => person with { Influence = Influence.Low }), StakeholderFindingKind.FoxWithoutSay, true },
        { "a silent FOX", Change(2, person => person with { LastContact = Now.AddDays(-11) }), StakeholderFindingKind.FoxSilent, true },
        { "a FOX nobody noted a talk with", Change(2, person => person with { LastContact = null }), StakeholderFindingKind.FoxSilent, false },
        { "no insider", Change(2, person => person with { IsInsider = false }), StakeholderFindingKind.NoInsider, true },
        { "a silent insider", Change(3, person => person with { IsInsider = true, LastContact = Now.AddDays(-20) }, Change(2, person => person with { IsInsider = false })), StakeholderFindingKind.InsiderSilent, true },
        { "an opponent with a say", Change(3, person => person with { Stance = Stance.Against, Influence = Influence.High }), StakeholderFindingKind.Opponent, true },
        { "an opponent with little say", Change(3, person => person with { Stance = Stance.Against, Influence = Influence.Low }), StakeholderFindingKind.Opponent, false },
        { "as many against as for", Change(1, person => person with { Stance = Stance.Unknown }, Change(3, person => person with { Stance = Stance.Against })), StakeholderFindingKind.Outnumbered, true },
        { "the decider alone", Change(4, person => person with { Stance = Stance.Neutral }, Change(3, person => person with { Stance = Stance.Neutral })), StakeholderFindingKind.DeciderAlone, true },
        { "nobody of ours for the decider", Change(1, person => person with { OurContact = "" }), StakeholderFindingKind.PowerToPower, false },
        { "nobody uses it", Full with { People = [.. Full.People.Take(3)] }, StakeholderFindingKind.RoleMissing, false },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void What_the_map_tells(string why, Deal deal, StakeholderFindingKind kind, bool isRisk)
    {
        var found = StakeholderFindings.Of(deal, Now).FirstOrDefault(each => each.Kind == kind);
        Assert.True(found is not null, why);
        Assert.True(isRisk == found.IsRisk, why);
    }

    [Fact]
    public void On_the_tenth_day_nobody_is_silent() =>
        Assert.DoesNotContain(StakeholderFindings.Of(Change(2, person => person with { LastContact = Now.AddDays(-10) }), Now), each => each.Kind == StakeholderFindingKind.FoxSilent);

    [Fact]
    public void What_is_only_unknown_is_no_risk()
    {
        var names = SellingDeal.Bare.WithPeople(["王总", "李处"]);
        Assert.NotEmpty(StakeholderFindings.Of(names, Now));
        Assert.DoesNotContain(StakeholderFindings.Of(names, Now), each => each.IsRisk);
    }

    [Fact]
    public void A_FOX_is_checked_for_a_say_for_nearness_and_for_being_watched()
    {
        var check = FoxCheck.Of(Full, Now);
        Assert.Equal(("客户2", true, true, true), (check.Fox!.Name, check.Has, check.IsNear, check.IsWatched));
        var user = FoxCheck.Of(Change(4, person => person with { IsFox = true, Influence = Influence.Unknown }, Change(2, person => person with { IsFox = false })), Now);
        Assert.Equal(("客户4", null, null, false), (user.Fox!.Name, user.Has, user.IsNear, user.IsWatched));
        Assert.Equal("客户3", FoxCheck.Of(Change(2, person => person with { IsFox = false }), Now).Candidate!.Name);
    }

    [Fact]
    public void Power_buys_from_power_and_who_has_nobody_comes_first()
    {
        var deal = Change(3, person => person with { OurContact = "" }) with { Team = [new TeamMember("小刘", TeamRole.PreSales), new TeamMember("张总", TeamRole.Management)] };
        Assert.Equal(
            [("客户3", TeamRole.PreSales, "小刘"), ("客户1", TeamRole.Management, "张总"), ("客户2", TeamRole.Management, "张总"), ("客户4", TeamRole.Delivery, "")],
            StakeholderPairs.Of(deal).Select(pair => (pair.Person.Name, pair.Wants!.Value, pair.Suggested)));
    }

    [Fact]
    public void The_order_of_people_does_not_matter() => SellingDeal.Any.Sample(deal => Assert.Equal(
        StakeholderFindings.Of(deal, Now).Select(each => (each.Kind, each.Count, each.OfCount, each.IsRisk)),
        StakeholderFindings.Of(SellingDeal.Reversed(deal), Now).Select(each => (each.Kind, each.Count, each.OfCount, each.IsRisk))));

    [Fact]
    public void One_more_supporter_never_adds_a_risk() => SellingDeal.Any.Sample(deal =>
    {
        // Somebody already known, so that no part is new.
        var better = deal with { People = [.. deal.People.Select(person => person.Role == DecisionRole.Decider ? person : person with { Stance = Stance.Supporter })] };
        Assert.True(StakeholderFindings.Of(better, Now).Count(each => each.IsRisk) <= StakeholderFindings.Of(deal, Now).Count(each => each.IsRisk));
    });

    private static Stakeholder Person(int number, DecisionRole role, Stance stance, Influence influence) =>
        new() { Id = $"p{number}", Name = $"客户{number}", Role = role, Stance = stance, Influence = influence };

    private static Deal Change(int number, Func<Stakeholder, Stakeholder> change, Deal? deal = null) =>
        (deal ?? Full) with { People = [.. (deal ?? Full).People.Select(person => person.Id == $"p{number}" ? change(person) : person)] };
}
