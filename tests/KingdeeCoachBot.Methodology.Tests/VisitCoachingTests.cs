using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class VisitCoachingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static readonly Visit Complete = new()
    {
        Id = "v1",
        Person = "王总",
        Start = Now.AddDays(1),
        Zone = "Asia/Shanghai",
        Goal = "王总同意下周看一次演示",
        Learn = "预算归谁批",
        Tail = "周五前发同行案例",
    };

    [Fact]
    public void A_complete_plan_is_left_alone() => Assert.Empty(VisitCoaching.Gaps(Complete));

    [Fact]
    public void Each_blank_is_asked_for_the_person_before_the_goal()
    {
        var empty = Complete with { Person = "", Goal = "", Learn = "", Tail = "" };
        Assert.Equal([VisitGap.NoPerson, VisitGap.NoGoal, VisitGap.NothingToLearn, VisitGap.NoTail], VisitCoaching.Gaps(empty));
    }

    [Theory]
    [InlineData("同意下周看一次演示")]
    [InlineData("让王总确认预算由财务总监批")]
    [InlineData("约好技术部参加的第二次会议")]
    [InlineData("弄清谁最后拍板")]
    [InlineData("agrees to a demo next week")]
    [InlineData("Get his OK for a demo")]
    [InlineData("introduces us to the CFO")]
    public void A_goal_that_the_customer_fulfils_can_be_checked(string goal) =>
        Assert.DoesNotContain(VisitGap.GoalCannotBeChecked, VisitCoaching.Gaps(Complete with { Goal = goal }));

    [Theory]
    [InlineData("介绍产品")]
    [InlineData("维护关系")]
    [InlineData("沟通一下")]
    [InlineData("推进项目")]
    [InlineData("present the product")]
    [InlineData("keep in touch")]
    public void A_goal_that_only_the_rep_fulfils_is_asked_about(string goal) =>
        Assert.Contains(VisitGap.GoalCannotBeChecked, VisitCoaching.Gaps(Complete with { Goal = goal }));

    [Fact]
    public void A_goal_of_one_of_several_people_is_a_goal() =>
        Assert.Empty(VisitCoaching.Gaps(Complete with { Goal = "", Attendees = [new Attendee("王总", "同意立项"), new Attendee("李处", "")] }));

    [Fact]
    public void Filling_in_more_never_raises_more_questions() =>
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Sample((person, goal, learn, tail) =>
        {
            var visit = Complete with
            {
                Person = person ? Complete.Person : "",
                Goal = goal ? Complete.Goal : "",
                Learn = learn ? Complete.Learn : "",
                Tail = tail ? Complete.Tail : "",
            };
            var before = VisitCoaching.Gaps(visit).Count;
            Assert.True(VisitCoaching.Gaps(visit with { Person = Complete.Person }).Count <= before);
            Assert.True(VisitCoaching.Gaps(visit with { Goal = Complete.Goal }).Count <= before);
            Assert.True(VisitCoaching.Gaps(visit with { Learn = Complete.Learn }).Count <= before);
            Assert.True(VisitCoaching.Gaps(visit with { Tail = Complete.Tail }).Count <= before);
        });

    [Theory]
    [InlineData(0, VisitTiming.Possible)]
    [InlineData(-30, VisitTiming.Possible)]
    [InlineData(-31, VisitTiming.Past)]
    [InlineData(60 * 24 * 730, VisitTiming.Possible)]
    [InlineData((60 * 24 * 730) + 1, VisitTiming.TooFar)]
    public void A_visit_may_begin_from_half_an_hour_ago_to_two_years_ahead(int minutes, VisitTiming timing) =>
        Assert.Equal(timing, VisitCoaching.Timing(Now.AddMinutes(minutes), Now));

    [Fact]
    public void What_has_become_past_stays_past() =>
        Gen.Select(Gen.Int[-100_000, 2_000_000], Gen.Int[0, 100_000]).Sample((start, later) =>
        {
            var visit = Now.AddMinutes(start);
            if (VisitCoaching.Timing(visit, Now) == VisitTiming.Past)
                Assert.Equal(VisitTiming.Past, VisitCoaching.Timing(visit, Now.AddMinutes(later)));
        });
}
