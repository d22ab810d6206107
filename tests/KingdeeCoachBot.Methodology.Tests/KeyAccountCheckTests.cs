namespace KingdeeCoachBot.Methodology.Tests;

public sealed class KeyAccountCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Deal Blank = new() { Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Now };

    private static readonly DealFact WhyNeed = new() { Id = "f1", Answers = GateQuestion.WhyNeed, Text = "年底结账要 20 天", Evidence = Evidence.Heard, At = Now };

    private static Stakeholder Person(string id, DecisionRole role = DecisionRole.Unknown, bool insider = false) =>
        new() { Id = id, Name = id, Role = role, IsInsider = insider };

    private static KeyAccountFinding Of(Deal deal, KeyAccountDimension dimension, bool boughtBefore = false) =>
        KeyAccountCheck.Check(deal, boughtBefore).Findings[dimension];

    [Fact]
    public void Of_a_deal_with_a_name_only_everything_is_unknown_and_nothing_contradicts()
    {
        var result = KeyAccountCheck.Check(Blank, boughtBefore: false);
        Assert.All(result.Findings.Values, finding => Assert.Equal(KeyAccountFinding.Unknown, finding));
        Assert.Equal(8, result.Findings.Count);
        Assert.Equal(KeyAccountVerdict.TooEarly, result.Verdict);
        Assert.Empty(result.ToMend);
    }

    [Theory]
    [InlineData(0, KeyAccountFinding.Unknown)]
    [InlineData(1, KeyAccountFinding.Contradicts)]
    [InlineData(2, KeyAccountFinding.Unknown)]
    [InlineData(3, KeyAccountFinding.Fits)]
    public void One_contact_only_contradicts_a_broad_relationship(int people, KeyAccountFinding finding) => Assert.Equal(
        finding, Of(Blank with { People = [.. Enumerable.Range(1, people).Select(number => Person($"p{number}"))] }, KeyAccountDimension.Relationship));

    [Theory]
    [InlineData(DealStage.Target, KeyAccountFinding.Unknown)]
    [InlineData(DealStage.Prospect, KeyAccountFinding.Contradicts)]
    [InlineData(DealStage.Negotiation, KeyAccountFinding.Contradicts)]
    public void One_seller_only_contradicts_from_prospect_on(DealStage stage, KeyAccountFinding finding)
    {
        Assert.Equal(finding, Of(Blank with { Stage = stage }, KeyAccountDimension.SalesForce));
        Assert.Equal(KeyAccountFinding.Fits, Of(Blank with { Stage = stage, Team = [new("小刘", TeamRole.PreSales)] }, KeyAccountDimension.SalesForce));
    }

    [Theory]
    [InlineData(DealStage.Prospect, false, KeyAccountFinding.Unknown)]
    [InlineData(DealStage.Consideration, false, KeyAccountFinding.Contradicts)]
    [InlineData(DealStage.Prospect, true, KeyAccountFinding.Fits)]
    [InlineData(DealStage.Consideration, true, KeyAccountFinding.Fits)]
    public void No_insider_contradicts_once_the_customer_compares(DealStage stage, bool insider, KeyAccountFinding finding) =>
        Assert.Equal(finding, Of(Blank with { Stage = stage, People = [Person("p1", insider: insider)] }, KeyAccountDimension.Insider));

    [Fact]
    public void Where_nobody_is_known_no_insider_is_unknown() =>
        Assert.Equal(KeyAccountFinding.Unknown, Of(Blank with { Stage = DealStage.Consideration }, KeyAccountDimension.Insider));

    [Fact]
    public void One_who_decides_alone_contradicts_only_where_everybodys_part_is_known()
    {
        var alone = Blank with { People = [Person("p1", DecisionRole.Decider), Person("p2", DecisionRole.User)] };
        Assert.Equal(KeyAccountFinding.Contradicts, Of(alone, KeyAccountDimension.Decision));
        Assert.Equal(KeyAccountFinding.Unknown, Of(alone with { People = [.. alone.People, Person("p3")] }, KeyAccountDimension.Decision));
        Assert.Equal(KeyAccountFinding.Fits, Of(alone with { People = [.. alone.People, Person("p3", DecisionRole.Approver)] }, KeyAccountDimension.Decision));
    }

    [Theory]
    [InlineData(10, DealStage.Target, KeyAccountFinding.Contradicts)]
    [InlineData(10, DealStage.Negotiation, KeyAccountFinding.Unknown)]
    [InlineData(60, DealStage.Target, KeyAccountFinding.Unknown)]
    [InlineData(120, DealStage.Target, KeyAccountFinding.Fits)]
    public void A_signature_next_week_contradicts_a_long_cycle(int days, DealStage stage, KeyAccountFinding finding) =>
        Assert.Equal(finding, Of(Blank with { Stage = stage, Expected = DatePeriod.On(new DateOnly(2026, 11, 23).AddDays(days)) }, KeyAccountDimension.Cycle));

    [Fact]
    public void Selling_functions_shows_once_a_proposal_is_compared()
    {
        var compared = Blank with { Stage = DealStage.Consideration };
        Assert.Equal(KeyAccountFinding.Contradicts, Of(compared, KeyAccountDimension.Focus));
        Assert.Equal(KeyAccountFinding.Fits, Of(compared.With(WhyNeed), KeyAccountDimension.Focus));
        Assert.Equal(KeyAccountFinding.Unknown, Of(Blank, KeyAccountDimension.Focus));
    }

    [Fact]
    public void A_customer_who_bought_before_buys_again() =>
        Assert.Equal(KeyAccountFinding.Fits, Of(Blank, KeyAccountDimension.Repeat, boughtBefore: true));

    [Theory]
    [InlineData(5_000_000, "CNY", KeyAccountVerdict.KeyAccount)]
    [InlineData(200_000, "USD", KeyAccountVerdict.KeyAccount)]
    [InlineData(80_000, "CNY", KeyAccountVerdict.Ordinary)]
    [InlineData(80_000, "XAU", KeyAccountVerdict.TooEarly)]
    public void What_is_signed_within_days_is_ordinary_unless_it_is_large(int amount, string currency, KeyAccountVerdict verdict)
    {
        var quick = Blank with { Amount = new Money(amount, currency), Expected = DatePeriod.On(new DateOnly(2026, 12, 1)) };
        Assert.Equal(verdict, KeyAccountCheck.Check(quick, boughtBefore: false).Verdict);
    }

    [Fact]
    public void An_ordinary_sale_is_not_told_to_bring_a_team()
    {
        var quick = Blank with { Stage = DealStage.Prospect, People = [Person("p1")], Amount = new Money(80_000, "CNY"), Expected = DatePeriod.On(new DateOnly(2026, 12, 1)) };
        Assert.Empty(KeyAccountCheck.Check(quick, boughtBefore: false).ToMend);
        Assert.Equal(
            [KeyAccountDimension.Relationship, KeyAccountDimension.SalesForce],
            KeyAccountCheck.Check(quick with { Amount = new Money(8_000_000, "CNY") }, boughtBefore: false).ToMend);
    }

    [Fact]
    public void Knowing_more_people_and_a_team_never_contradicts_more()
    {
        foreach (var stage in Enum.GetValues<DealStage>())
        {
            foreach (var people in Enumerable.Range(1, 5))
            {
                var fewer = Blank with { Stage = stage, People = [.. Enumerable.Range(1, people).Select(number => Person($"p{number}"))] };
                var more = fewer with { People = [.. fewer.People, Person("more", DecisionRole.Approver, insider: true)], Team = [new("小刘", TeamRole.PreSales)] };
                Assert.True(KeyAccountCheck.Check(more, false).ToMend.Count <= KeyAccountCheck.Check(fewer, false).ToMend.Count);
            }
        }
    }
}
