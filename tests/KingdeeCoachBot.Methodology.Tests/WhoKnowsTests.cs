using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class WhoKnowsTests
{
    private static readonly Deal Three = Bare with { People = [Li, Wang, Zhou] };

    private static GateGap Gap(Deal deal, GateDemand demand) => Gate.Into(deal, DealStage.Negotiation, Today).Gaps.Single(gap => gap.Demand == demand);

    private static string? Asked(Deal deal, GateDemand demand, string source = "") => WhoKnows.Person(deal, demand, source, Today)?.Name;

    [Theory]
    [InlineData(GateDemand.WhyNeed, "王总")]
    [InlineData(GateDemand.BudgetPlan, "周总")]
    [InlineData(GateDemand.DecisionMaker, "王总")]
    [InlineData(GateDemand.DecisionProcess, "李处")]
    [InlineData(GateDemand.DecisionCriteria, "李处")]
    [InlineData(GateDemand.Timeline, "王总")]
    [InlineData(GateDemand.ClearTimetable, "王总")]
    [InlineData(GateDemand.OrderedIn, "王总")]
    [InlineData(GateDemand.Competitors, "李处")]
    [InlineData(GateDemand.WhyUs, "王总")]
    [InlineData(GateDemand.TrulyConsiders, "王总")]
    [InlineData(GateDemand.IsThereADeal, "王总")]
    [InlineData(GateDemand.FormallyComparing, "李处")]
    [InlineData(GateDemand.VisionStated, "王总")]
    [InlineData(GateDemand.ProofDelivered, "李处")]
    [InlineData(GateDemand.OurOdds, "李处")]
    [InlineData(GateDemand.ComparisonLeads, "李处")]
    public void Each_question_goes_to_whose_part_it_is(GateDemand demand, string name)
    {
        Assert.Equal(name, Asked(Three, demand));
        Assert.Equal(WhoKnows.Person(Three, demand, "", Today)!.Role, Gap(Three, demand).Ask.Role);
    }

    [Fact]
    public void Where_nobody_fits_it_says_whom_to_find()
    {
        var gap = Gap(Bare with { People = [new Stakeholder { Id = "p9", Name = "赵姐", Role = DecisionRole.User }] }, GateDemand.BudgetPlan);
        Assert.Null(gap.Person);
        Assert.Equal((DecisionRole.Approver, DecisionRole.Unknown), (gap.Role, gap.Ask.Role));
    }

    [Fact]
    public void An_insider_knows_what_happens_inside_whatever_his_part_is()
    {
        var insider = new Stakeholder { Id = "p9", Name = "小陈", Role = DecisionRole.User, IsInsider = true };
        var deal = Three with { People = [.. Three.People, insider] };
        GateDemand[] inside =
            [GateDemand.DecisionMaker, GateDemand.DecisionProcess, GateDemand.Competitors, GateDemand.TrulyConsiders, GateDemand.IsThereADeal, GateDemand.OurOdds, GateDemand.ComparisonLeads];
        Assert.Equal(inside, Enum.GetValues<GateDemand>().Where(demand => Asked(deal, demand) == "小陈"));
        Assert.Equal(inside, Enum.GetValues<GateDemand>().Where(WhoKnows.InsiderKnows));
    }

    [Fact]
    public void Of_equals_the_one_who_is_for_us_is_asked_and_an_opponent_last()
    {
        Stance[] order = [Stance.Supporter, Stance.Neutral, Stance.Unknown, Stance.Doubtful, Stance.Against];
        for (var i = 0; i + 1 < order.Length; i++)
        {
            var deal = Bare with { People = [Li with { Id = "a", Name = "甲", Stance = order[i + 1] }, Li with { Id = "b", Name = "乙", Stance = order[i] }] };
            Assert.Equal("乙", Asked(deal, GateDemand.DecisionCriteria));
        }
    }

    [Fact]
    public void Of_equals_the_one_we_spoke_to_last_is_asked()
    {
        var deal = Bare with { People = [Li with { Name = "甲", LastContact = Now.AddDays(-9) }, Li with { Id = "b", Name = "乙", LastContact = Now.AddDays(-2) }] };
        Assert.Equal("乙", Asked(deal, GateDemand.DecisionCriteria));
    }

    [Fact]
    public void Whoever_a_planned_visit_meets_is_asked_before_somebody_better()
    {
        var deal = Three.With(Visit("v1", "王总、张工", 3));
        var gap = Gap(deal, GateDemand.BudgetPlan);
        Assert.Equal(("王总", "v1"), (gap.Person!.Name, gap.Visit!.Id));
        Assert.Equal("周总", Gap(deal.With(Visit("v2", "周总", 9)), GateDemand.BudgetPlan).Person!.Name);
    }

    [Fact]
    public void What_has_faded_is_asked_of_whoever_said_it()
    {
        var deal = Three.With(Fact(GateQuestion.Timeline, Evidence.Heard, 40, "年底", "李处"));
        Assert.Equal("李处", Gap(deal, GateDemand.Timeline).Person!.Name);
        Assert.Equal("王总", Gap(Three.With(Fact(GateQuestion.Timeline, Evidence.Heard, 4, "年底", "李处")), GateDemand.Timeline).Person!.Name);
        var fact = Fact(GateQuestion.Timeline, Evidence.Confirmed, 4, "年底", "李处");
        Assert.Equal("李处", Gap(Three.With(fact).With(new Contradiction { Fact = fact.Id, At = Now }), GateDemand.Timeline).Person!.Name);
    }

    [Fact]
    public void The_next_visit_that_meets_him_is_named()
    {
        var deal = Three.With(Visit("later", "王总", 9)).With(Visit("next", "王总", 2)).With(Visit("over", "王总", -1))
            .With(Visit("off", "王总", 1) with { Status = VisitStatus.Cancelled })
            .With(Visit("told", "王总", 1) with { Debrief = new Debrief { At = Now } });
        Assert.Equal("next", WhoKnows.VisitWith(deal, Wang, Today)!.Id);
        Assert.Null(WhoKnows.VisitWith(deal, Zhou, Today));
        Assert.Equal(["next", "later"], WhoKnows.Planned(deal, Today).Select(visit => visit.Id));
    }

    [Fact]
    public void A_breakfast_in_Shanghai_is_today_though_it_is_yesterday_in_UTC()
    {
        var breakfast = Visit("v1", "王总", 0) with { Start = new DateTimeOffset(2026, 11, 22, 23, 0, 0, TimeSpan.Zero) };
        Assert.Single(WhoKnows.Planned(Three.With(breakfast), Today));
        Assert.Empty(WhoKnows.Planned(Three.With(breakfast with { Zone = "nowhere" }), Today));
    }

    [Fact]
    public void A_visit_meets_people_by_any_of_their_names_and_its_attendees()
    {
        var wang = Wang with { Name = "王建国", Aliases = ["王总"] };
        Assert.True(WhoKnows.Meets(Visit("v1", "李处、王总", 1), wang));
        Assert.True(WhoKnows.Meets(Visit("v1", "", 1) with { Attendees = [new Attendee("王总", "")] }, wang));
        Assert.False(WhoKnows.Meets(Visit("v1", "李处", 1), wang));
        Assert.False(WhoKnows.Meets(Visit("v1", "李处", 1), wang with { Name = "", Aliases = [] }));
    }

    [Fact]
    public void Somebody_whose_part_is_unknown_may_know_and_somebody_whose_part_is_known_does_not()
    {
        var unknown = new Stakeholder { Id = "p9", Name = "陈工" };
        var user = new Stakeholder { Id = "p8", Name = "赵姐", Role = DecisionRole.User };
        var deal = Bare with { People = [unknown, user], Visits = [Visit("v1", "赵姐", 1), Visit("v2", "陈工", 2)] };
        var gap = Gap(deal, GateDemand.BudgetPlan);
        Assert.Equal((null, "v2"), (gap.Person, gap.Visit?.Id));
        Assert.Null(Gap(deal with { Visits = [Visit("v1", "赵姐", 1)] }, GateDemand.BudgetPlan).Visit);
    }

    [Fact]
    public void The_order_of_people_does_not_matter() => Gen.Select(Any, Gen.Enum<GateDemand>()).Sample((deal, demand) =>
        Assert.Equal(WhoKnows.Person(deal, demand, "", Today)?.Id, WhoKnows.Person(Reversed(deal), demand, "", Today)?.Id));
}
