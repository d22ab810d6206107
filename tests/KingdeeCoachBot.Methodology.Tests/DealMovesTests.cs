namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DealMovesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Deal Deal = new() { Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Now };

    [Fact]
    public void A_move_is_remembered_with_its_reason_and_since_when()
    {
        var moved = Deal.MoveTo(DealStage.Consideration, "rep", Now, "入围了");
        Assert.Equal((DealStage.Consideration, Now), (moved.Stage, moved.StageSince));
        var change = Assert.Single(moved.History);
        Assert.Equal((DealChangeKind.Stage, "Target", "Consideration", "入围了"), (change.Kind, change.From, change.To, change.Reason));
    }

    [Fact]
    public void A_move_to_where_it_is_changes_nothing() => Assert.Same(Deal, Deal.MoveTo(DealStage.Target, "rep", Now));

    [Fact]
    public void A_later_signing_is_remembered_with_why()
    {
        var later = Deal.WithExpected(DatePeriod.Month(2027, 6), "rep", Now).WithExpected(DatePeriod.Month(2027, 9), "rep", Now, "等董事会");
        Assert.Equal(["", "等董事会"], later.History.Select(change => change.Reason));
        Assert.Equal("2027-09-01/2027-09-30", later.History[^1].To);
    }

    [Fact]
    public void A_colleague_stands_in_the_team_once_with_his_newest_part()
    {
        var team = Deal.WithTeam(new("Tom", TeamRole.PreSales)).WithTeam(new("tom", TeamRole.Delivery));
        Assert.Equal([new TeamMember("tom", TeamRole.Delivery)], team.Team);
        Assert.Empty(team.WithoutTeam("TOM").Team);
        Assert.Same(team, team.WithTeam(new("tom", TeamRole.Delivery)));
    }

    [Fact]
    public void A_parked_deal_is_due_on_the_morning_of_its_day_where_its_owner_was()
    {
        var parked = Deal.Park(new DealParking(Now, new DateOnly(2027, 1, 15), ""), "rep");
        Assert.Equal(new DateTimeOffset(2027, 1, 15, 8, 30, 0, TimeSpan.FromHours(8)), DealDue.Next(parked));
        Assert.Null(DealDue.Next(parked.Resume("rep", Now)));
        Assert.Null(DealDue.Next(Deal));
    }

    [Fact]
    public void A_stopped_deal_is_due_when_it_deserves_another_look_a_lost_one_never()
    {
        var stopped = new DealClosing { Outcome = DealStatus.Stopped, At = Now, LookAgain = new DateOnly(2027, 2, 21) };
        Assert.Equal(new DateTimeOffset(2027, 2, 21, 8, 30, 0, TimeSpan.FromHours(8)), DealDue.Next(Deal.Close(stopped, "rep")));
        Assert.Null(DealDue.Next(Deal.Close(stopped with { Outcome = DealStatus.Lost }, "rep")));
        Assert.Null(DealDue.Next(Deal.Park(new DealParking(Now, new DateOnly(2027, 1, 15), ""), "rep").Close(stopped with { LookAgain = null }, "rep")));
    }
}
