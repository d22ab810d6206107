using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class VisitRemindersTests
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, Shanghai);

    private static DateTimeOffset At(int day, int hour, int minute = 0) => new(2026, 11, day, hour, minute, 0, Shanghai);

    private static Visit Visit(DateTimeOffset start, DateTimeOffset? planned = null) =>
        new() { Id = "v1", Person = "王总", Start = start, Zone = "Asia/Shanghai", PlannedAt = planned ?? Monday };

    private static Deal With(params Visit[] visits) =>
        new() { Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Monday, Visits = visits };

    public static TheoryData<DateTimeOffset, DateTimeOffset, DateTimeOffset?, VisitReminder?> Briefs => new()
    {
        // start, planned, moment, which
        { At(24, 15), Monday, At(24, 14), VisitReminder.Brief },
        { At(24, 9, 30), Monday, At(24, 8, 30), VisitReminder.Brief },
        { At(24, 9, 29), Monday, At(23, 20), VisitReminder.EveningBrief },
        { At(24, 8, 30), Monday, At(23, 20), VisitReminder.EveningBrief },
        { At(24, 8, 30), At(23, 19, 59), At(23, 20), VisitReminder.EveningBrief },
        // Planned at night: the morning's brief instead.
        { At(24, 8, 30), At(23, 21), At(24, 7, 30), VisitReminder.Brief },
        // Planned in the morning itself: the plan is in his mind.
        { At(24, 8, 30), At(24, 6), null, null },
        { At(23, 10), Monday.AddMinutes(30), null, null },
    };

    [Theory]
    [MemberData(nameof(Briefs))]
    public void The_brief_comes_an_hour_before_or_the_evening_before(
        DateTimeOffset start, DateTimeOffset planned, DateTimeOffset? moment, VisitReminder? what)
    {
        var deal = With(Visit(start, planned));
        if (moment is not { } at)
        {
            Assert.Equal(start.AddHours(1).AddMinutes(15), VisitReminders.Next(deal));
            return;
        }

        Assert.Equal(at, VisitReminders.Next(deal));
        Assert.Empty(VisitReminders.Due(deal, at.AddTicks(-1)).ToSend);
        Assert.Equal(what, Assert.Single(VisitReminders.Due(deal, at).ToSend).What);
    }

    public static TheoryData<DateTimeOffset, int, DateTimeOffset, DateTimeOffset> Debriefs => new()
    {
        { At(23, 15), 60, At(23, 16, 15), At(23, 18, 30) },
        { At(23, 18), 60, At(23, 19, 15), At(23, 19, 30) },
        { At(23, 17), 60, At(23, 18, 15), At(23, 18, 30) },
        { At(23, 19), 150, At(23, 21, 45), At(23, 22) },
    };

    [Theory]
    [MemberData(nameof(Debriefs))]
    public void The_debrief_is_asked_for_after_the_end_and_once_more_at_the_days_end(
        DateTimeOffset start, int minutes, DateTimeOffset first, DateTimeOffset again)
    {
        var deal = With(Visit(start) with { Minutes = minutes, Reminded = [VisitReminder.Brief] });
        Assert.Equal(first, VisitReminders.Next(deal));
        (deal, var sent) = VisitReminders.Due(deal, first);
        Assert.Equal(VisitReminder.Debrief, Assert.Single(sent).What);
        Assert.Equal(again, VisitReminders.Next(deal));
        (deal, sent) = VisitReminders.Due(deal, again);
        Assert.Equal(VisitReminder.DebriefAgain, Assert.Single(sent).What);
        Assert.Null(VisitReminders.Next(deal));
    }

    [Fact]
    public void After_days_of_silence_one_question_goes_out_and_no_brief()
    {
        var (deal, sent) = VisitReminders.Due(With(Visit(At(23, 15))), At(25, 10));
        Assert.Equal(VisitReminder.Debrief, Assert.Single(sent).What);
        Assert.Null(VisitReminders.Next(deal));
    }

    [Fact]
    public void A_visit_forgotten_for_more_than_a_week_is_let_be()
    {
        var (deal, sent) = VisitReminders.Due(With(Visit(At(1, 15)) with { PlannedAt = null }), Monday);
        Assert.Empty(sent);
        Assert.Null(VisitReminders.Next(deal));
    }

    [Theory]
    [InlineData(VisitStatus.Cancelled)]
    [InlineData(VisitStatus.Held)]
    public void Nothing_is_sent_of_a_visit_that_is_not_to_come(VisitStatus status) =>
        Assert.Null(VisitReminders.Next(With(Visit(At(24, 15)) with { Status = status })));

    [Fact]
    public void Nothing_is_sent_of_a_closed_deal_but_of_a_parked_one()
    {
        var deal = With(Visit(At(24, 15)));
        Assert.Null(VisitReminders.Next(deal.Close(new DealClosing { Outcome = DealStatus.Lost, At = Monday }, "rep")));
        Assert.Equal(At(24, 14), VisitReminders.Next(deal.Park(new DealParking(Monday, new DateOnly(2026, 12, 24), "预算冻结"), "rep")));
    }

    [Fact]
    public void A_reminder_is_no_change_of_the_plan() =>
        Assert.Equal(1, VisitReminders.Due(With(Visit(At(24, 15))), At(24, 14)).Deal.FindVisit("v1")!.Revision);

    [Fact]
    public void However_time_goes_on_each_thing_is_sent_once_and_later_never_unsends() =>
        Gen.Select(Gen.Int[0, 96 * 60], Gen.Int[15, 600], Gen.Int[0, 12 * 60].Array[1, 20]).Sample((start, minutes, steps) =>
        {
            var deal = With(Visit(Monday.AddMinutes(start)) with { Minutes = minutes });
            var now = Monday;
            var sent = new List<VisitReminder>();
            foreach (var step in steps)
            {
                now = now.AddMinutes(step);
                var before = deal.FindVisit("v1")!.Reminded;
                (deal, var toSend) = VisitReminders.Due(deal, now);
                Assert.All(toSend, each => Assert.True(each.At <= now));
                Assert.All(toSend, each => Assert.False(now >= each.Visit.Start && each.What is VisitReminder.Brief or VisitReminder.EveningBrief));
                Assert.Equal(before, deal.FindVisit("v1")!.Reminded.Take(before.Count));
                Assert.True(VisitReminders.Next(deal) is not { } next || next > now);
                Assert.Empty(VisitReminders.Due(deal, now).ToSend);
                sent.AddRange(toSend.Select(each => each.What));
            }

            Assert.Equal(sent.Distinct(), sent);
            Assert.True(sent.Count(each => each is VisitReminder.Brief or VisitReminder.EveningBrief) <= 1);
        });
}
