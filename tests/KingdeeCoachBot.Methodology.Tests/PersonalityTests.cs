using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class PersonalityTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Gen<double> Lean = Of(-1, -0.5, 0, 0.3, 0.8, 1);

    private static readonly Gen<Observation> Any =
        from competitive in Lean
        from rational in Lean
        from days in Gen.Int[0, 700]
        from weight in Of(0.5, 1, 1.5)
        from id in Gen.Int[0, 100000]
        select Seen(competitive, rational, days, weight, id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static readonly Gen<Observation[]> Some = Any.Array[0, 12];

    [Theory]
    [InlineData(1, 1, PersonalityType.Driver)]
    [InlineData(-1, 1, PersonalityType.Analytical)]
    [InlineData(-1, -1, PersonalityType.Amiable)]
    [InlineData(1, -1, PersonalityType.Expressive)]
    public void Two_behaviours_that_agree_tell_the_type(double competitive, double rational, PersonalityType type)
    {
        var read = Read(Seen(competitive, 0), Seen(competitive, rational), Seen(0, rational));
        Assert.Equal(type, read.Type);
        Assert.False(read.IsMixed);
        Assert.InRange(read.Confidence, 0.3, 0.6);
    }

    [Fact]
    public void Nothing_noted_is_no_type_and_no_confidence()
    {
        var read = Read();
        Assert.Null(read.Type);
        Assert.Equal((0, 0, 0, false), (read.Rational, read.Competitive, read.Confidence, read.IsMixed));
    }

    [Fact]
    public void One_axis_alone_is_no_type_and_the_other_is_to_be_watched()
    {
        var read = Read(Seen(0, 1), Seen(0, 1), Seen(0, 1));
        Assert.Null(read.Type);
        Assert.False(read.IsMixed);
        Assert.Equal(PersonalityAxis.Competitive, read.Watch);
    }

    [Fact]
    public void What_contradicts_itself_is_mixed_and_the_mixed_axis_is_to_be_watched()
    {
        var read = Read(Seen(1, 1), Seen(1, 1), Seen(1, -1), Seen(1, -1));
        Assert.Null(read.Type);
        Assert.True(read.IsMixed);
        Assert.Equal(PersonalityAxis.Rational, read.Watch);
        Assert.Equal(0, read.Confidence, 9);
    }

    [Fact]
    public void A_single_exception_does_not_undo_what_was_seen_often()
    {
        var read = Read(Seen(1, 1), Seen(1, 1), Seen(1, 1), Seen(1, 1), Seen(-0.8, 0));
        Assert.Equal(PersonalityType.Driver, read.Type);
        var (reasons, against) = read.Reasons();
        Assert.Equal((4, 1), (reasons.Count, against.Count));
    }

    [Fact]
    public void What_is_seen_now_outweighs_what_was_seen_long_ago()
    {
        var read = Read(Seen(-1, -1, 400), Seen(-1, -1, 400), Seen(1, 1), Seen(1, 1));
        Assert.Equal(PersonalityType.Driver, read.Type);
    }

    [Fact]
    public void Mirrored_evidence_gives_the_mirrored_type() => Some.Sample(seen =>
    {
        var (one, other) = (Read(seen), Read([.. seen.Select(each => each with { Competitive = -each.Competitive, Rational = -each.Rational })]));
        Assert.Equal(one.Rational, -other.Rational, 9);
        Assert.Equal(one.Competitive, -other.Competitive, 9);
        Assert.Equal((one.Confidence, one.IsMixed), (other.Confidence, other.IsMixed));
        Assert.Equal(one.Type is { } type ? Opposite(type) : null, other.Type);
    });

    [Fact]
    public void Order_does_not_matter() => Gen.Select(Some, Gen.Int[0, 1000]).Sample((seen, seed) =>
    {
        var shuffled = seen.OrderBy(each => HashCode.Combine(each.Id, seed)).ToArray();
        var (one, other) = (Read(seen), Read(shuffled));
        Assert.Equal(one.Rational, other.Rational, 9);
        Assert.Equal(one.Competitive, other.Competitive, 9);
        Assert.Equal(one.Confidence, other.Confidence, 9);
    });

    [Fact]
    public void More_evidence_for_a_side_never_moves_away_from_it() => Gen.Select(Some, Any).Sample((seen, one) =>
    {
        var (before, after) = (Read(seen), Read([.. seen, one]));
        Assert.True((after.Competitive - before.Competitive) * Math.Sign(one.Competitive) >= -1e-12);
        Assert.True((after.Rational - before.Rational) * Math.Sign(one.Rational) >= -1e-12);
    });

    [Fact]
    public void Nobody_is_ever_certain_or_at_the_end_of_an_axis() => Some.Sample(seen =>
    {
        var read = Read([.. seen, .. seen, .. seen]);
        Assert.InRange(read.Confidence, 0, 0.99999);
        Assert.InRange(read.Rational, -0.99999, 0.99999);
        Assert.InRange(read.Competitive, -0.99999, 0.99999);
    });

    [Fact]
    public void Waiting_never_makes_a_reading_surer_where_nothing_speaks_against_it() => Gen.Select(Any.Array[1, 6], Gen.Int[1, 400]).Sample((seen, days) =>
    {
        Observation[] agreeing = [.. seen.Select(each => each with { Competitive = Math.Abs(each.Competitive), Rational = Math.Abs(each.Rational) })];
        Assert.True(Personality.Of(agreeing, Now.AddDays(days)).Confidence <= Personality.Of(agreeing, Now).Confidence + 1e-12);
    });

    [Fact]
    public void The_newer_of_two_that_contradict_each_other_wins() => Gen.Select(Gen.Int[1, 400], Gen.Int[0, 300]).Sample((older, newer) =>
    {
        var read = Read(Seen(-1, -1, newer + older), Seen(1, 1, newer));
        Assert.True(read.Competitive > 0 && read.Rational > 0);
    });

    private static Gen<double> Of(params double[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static PersonalityType Opposite(PersonalityType type) => type switch
    {
        PersonalityType.Driver => PersonalityType.Amiable,
        PersonalityType.Amiable => PersonalityType.Driver,
        PersonalityType.Analytical => PersonalityType.Expressive,
        _ => PersonalityType.Analytical,
    };

    private static Personality Read(params Observation[] seen) => Personality.Of(seen, Now);

    private static Observation Seen(double competitive, double rational, int daysAgo = 0, double weight = 1, string id = "a") =>
        new() { Id = id, At = Now.AddDays(-daysAgo), Words = "…", Competitive = competitive, Rational = rational, Weight = weight };
}
