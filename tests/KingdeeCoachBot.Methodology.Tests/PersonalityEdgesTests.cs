using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>What to watch next, and what speaks for a reading. Course: M16.</summary>
public sealed class PersonalityEdgesTests
{
    private static Observation Seen(string id, double rational, double competitive) => new() { Id = id, At = Now, Words = id, Rational = rational, Competitive = competitive };

    private static Personality Of(params Observation[] seen) => Personality.Of(seen, Now);

    [Fact]
    public void The_mixed_axis_is_watched_and_else_the_one_less_sure()
    {
        Assert.Equal(PersonalityAxis.Rational, Of(Seen("a", 1, 1), Seen("b", -1, 1)).Watch);
        Assert.Equal(PersonalityAxis.Competitive, Of(Seen("a", 1, 1), Seen("b", 1, -1)).Watch);
        Assert.Equal(PersonalityAxis.Rational, Of(Seen("a", 0, 1), Seen("b", 0, 1)).Watch);
        Assert.Equal(PersonalityAxis.Competitive, Of(Seen("a", 1, 0), Seen("b", 1, 0)).Watch);
        Assert.Equal(PersonalityAxis.Competitive, Of(Seen("a", 1, 1), Seen("b", 1, 1)).Watch);
        Assert.Equal(PersonalityAxis.Competitive, Of(Seen("a", 1, 1), Seen("b", -1, -1)).Watch);
    }

    [Fact]
    public void What_speaks_for_it_and_against_it_is_told_and_what_says_nothing_is_not()
    {
        var (because, against) = Of(Seen("a", 1, 1), Seen("b", 1, 1), Seen("c", -1, 0), Seen("d", 0, 0)).Reasons();
        Assert.Equal(["a", "b"], because.Select(each => each.Id));
        Assert.Equal(["c"], against.Select(each => each.Id));
    }

    [Fact]
    public void The_latest_observation_stands_first() =>
        Assert.Equal(["new", "old"], Personality.Of([Seen("old", 1, 1) with { At = Now.AddDays(-9) }, Seen("new", 1, 1)], Now).Observations.Select(each => each.Id));

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.4, false)]
    public void Half_a_behaviour_on_the_other_side_is_a_contradiction(double other, bool mixed) =>
        Assert.Equal(mixed, Of(Seen("a", 1, 1), Seen("b", -other, 1)).RationalAxis.IsMixed);
}
