using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DoorOpenerTests
{
    private static readonly Deal Known = Bare with { People = [Wang, Zhou, Li] };

    [Fact]
    public void A_FOX_opens_the_door_before_an_insider_and_he_before_a_supporter()
    {
        var supporter = Known.With(Zhou with { Stance = Stance.Supporter });
        Assert.Equal("周总", DoorOpener.Of(supporter, Wang)!.Name);
        var insider = supporter.With(Li with { IsInsider = true });
        Assert.Equal("李处", DoorOpener.Of(insider, Wang)!.Name);
        Assert.Equal("周总", DoorOpener.Of(insider.With(Zhou with { IsFox = true }), Wang)!.Name);
    }

    [Fact]
    public void Of_equals_the_one_spoken_to_last_opens_it()
    {
        var spoken = Known.With(Li with { LastContact = Now.AddDays(-9) }).With(Zhou with { LastContact = Now.AddDays(-2) });
        Assert.Equal("周总", DoorOpener.Of(spoken, Wang)!.Name);
    }

    [Fact]
    public void An_opponent_is_not_asked_nor_he_who_is_to_be_reached()
    {
        var against = Known.With(Zhou with { Stance = Stance.Against, IsFox = true });
        Assert.Equal("李处", DoorOpener.Of(against, Wang)!.Name);
        Assert.Null(DoorOpener.Of(against, Li));
        Assert.Null(DoorOpener.Of(Bare, null));
    }

    [Fact]
    public void Whoever_opens_the_door_is_of_the_deal_and_the_order_of_its_people_does_not_matter() => Any.Sample(deal =>
    {
        var opener = DoorOpener.Of(deal, null);
        Assert.Equal(opener, DoorOpener.Of(Reversed(deal), null));
        Assert.True(opener is null || (deal.People.Contains(opener) && opener.Stance != Stance.Against && opener.Role != DecisionRole.Decider));
    });
}
