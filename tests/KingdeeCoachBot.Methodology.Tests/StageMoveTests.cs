using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class StageMoveTests
{
    private static MoveResult Move(Deal deal, DealStage to, string reason = "", int inDays = 0) => StageMove.Advance(deal, to, reason, "rep", Now.AddDays(inDays));

    [Fact]
    public void Through_an_open_gate_it_moves()
    {
        var result = Move(Ready(DealStage.Target), DealStage.Prospect);
        Assert.Equal((MoveOutcome.Moved, true, DealStage.Prospect), (result.Outcome, result.HasMoved, result.Deal.Stage));
        Assert.Equal(Now, result.Deal.StageSince);
        var change = Assert.Single(result.Deal.History);
        Assert.Equal((DealChangeKind.Stage, "Target", "Prospect", "rep", Now, ""), (change.Kind, change.From, change.To, change.By, change.At, change.Reason));
        var note = Assert.Single(result.Deal.Moves);
        Assert.Equal((MoveOutcome.Moved, DealStage.Target, DealStage.Prospect, "rep", Now), (note.Outcome, note.From, note.To, note.By, note.At));
        Assert.Empty(note.Gaps);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void A_closed_gate_refuses_and_says_what_is_missing(string? reason)
    {
        var result = Move(Bare, DealStage.Prospect, reason!);
        Assert.Equal((MoveOutcome.Refused, false), (result.Outcome, result.HasMoved));
        Assert.Same(Bare, result.Deal);
        Assert.Equal(Gate.Check(Bare, Today)!.Gaps, result.Gaps);
    }

    [Fact]
    public void A_reason_opens_a_closed_gate_and_both_are_kept()
    {
        var result = Move(Bare, DealStage.Prospect, " 王总急着看方案 ");
        Assert.Equal((MoveOutcome.MovedByOverride, DealStage.Prospect), (result.Outcome, result.Deal.Stage));
        Assert.Equal("王总急着看方案", Assert.Single(result.Deal.History).Reason);
        var note = Assert.Single(result.Deal.Moves);
        Assert.Equal(("王总急着看方案", 7), (note.Reason, note.Gaps.Count));
        Assert.Contains(new OpenGap(GateDemand.WhyNeed, GapKind.Unanswered), note.Gaps);
        Assert.Equal(7, result.Gaps.Count);
    }

    [Fact]
    public void A_reason_given_at_an_open_gate_is_no_override()
    {
        var result = Move(Ready(DealStage.Target), DealStage.Prospect, "客户已答复");
        Assert.Equal((MoveOutcome.Moved, "客户已答复"), (result.Outcome, result.Deal.Moves[0].Reason));
    }

    [Fact]
    public void A_leap_is_asked_at_every_gate() => Assert.Equal(17, Move(Bare, DealStage.Negotiation).Gaps.Count);

    [Fact]
    public void Where_it_is_already_and_where_there_is_no_stage_nothing_moves()
    {
        Assert.Equal(MoveOutcome.NothingToMove, Move(Bare, DealStage.Target).Outcome);
        Assert.Equal(MoveOutcome.NothingToMove, Move(Bare, (DealStage)9, "理由").Outcome);
        Assert.False(Move(Bare, DealStage.Target).HasMoved);
    }

    [Fact]
    public void A_closed_deal_is_opened_first()
    {
        var closed = Ready(DealStage.Target).Close(new DealClosing { Outcome = DealStatus.Lost, At = Now }, "rep");
        Assert.Equal(MoveOutcome.DealIsClosed, Move(closed, DealStage.Prospect, "理由").Outcome);
        Assert.Equal(MoveOutcome.Moved, Move(closed.Reopen("rep", Now), DealStage.Prospect).Outcome);
    }

    [Fact]
    public void Going_back_wants_a_reason_and_is_counted_as_cold_rice()
    {
        var deal = Ready(DealStage.Consideration);
        Assert.Equal(MoveOutcome.ReasonWanted, Move(deal, DealStage.Prospect).Outcome);
        var back = Move(deal, DealStage.Prospect, "换了决策人");
        Assert.Equal((MoveOutcome.WentBack, DealStage.Prospect, 1, true), (back.Outcome, back.Deal.Stage, back.Reheated, back.HasMoved));
        Assert.Equal("换了决策人", back.Deal.History[^1].Reason);
        var again = Move(Move(back.Deal, DealStage.Consideration, "", 1).Deal, DealStage.Target, "又停了", 5);
        Assert.Equal((MoveOutcome.WentBack, 2), (again.Outcome, again.Reheated));
    }

    [Fact]
    public void A_slip_of_the_same_day_is_undone_and_not_counted()
    {
        var slipped = Move(Ready(DealStage.Target), DealStage.Prospect).Deal;
        var undone = Move(slipped, DealStage.Target);
        Assert.Equal((MoveOutcome.Undone, DealStage.Target, 0, 2), (undone.Outcome, undone.Deal.Stage, undone.Reheated, undone.Deal.History.Count));
        Assert.Equal(MoveOutcome.ReasonWanted, Move(slipped, DealStage.Target, "", 1).Outcome);
        Assert.Equal(1, Move(slipped, DealStage.Target, "停了", 1).Reheated);
    }

    [Fact]
    public void Undoing_goes_back_to_where_it_came_from_and_nowhere_else()
    {
        var moved = Move(Ready(DealStage.Prospect), DealStage.Consideration).Deal;
        Assert.Equal(MoveOutcome.ReasonWanted, Move(moved, DealStage.Target).Outcome);
        // Going back twice on a day is no slip: the second undoes nothing.
        var back = Move(Ready(DealStage.Consideration), DealStage.Prospect, "停了").Deal;
        Assert.Equal(MoveOutcome.ReasonWanted, Move(back, DealStage.Target).Outcome);
    }

    [Fact]
    public void A_forward_move_and_other_changes_are_no_cold_rice()
    {
        var deal = Move(Ready(DealStage.Target), DealStage.Prospect).Deal.WithAmount(null, "rep", Now);
        Assert.Equal(0, Reheating.Count(deal));
        Assert.Equal(0, Reheating.Count(deal.With(new DealChange { Kind = DealChangeKind.Amount, At = Now, By = "rep", From = "Negotiation", To = "Target" })));
        Assert.Equal(0, Reheating.Count(deal.With(new DealChange { Kind = DealChangeKind.Stage, At = Now, By = "rep", From = "?", To = "Target" })));
    }

    [Fact]
    public void An_override_is_open_until_its_gaps_are_closed()
    {
        var deal = Move(Ready(DealStage.Target) with { Facts = [], Marks = [] }, DealStage.Prospect, "赶投标").Deal;
        var open = Assert.Single(StageMove.OpenOverrides(deal, Today));
        Assert.Equal(("赶投标", 7), (open.Move.Reason, open.Gaps.Count));
        var half = deal.With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 0));
        Assert.Equal(6, Assert.Single(StageMove.OpenOverrides(half, Today)).Gaps.Count);
        Assert.Empty(StageMove.OpenOverrides(deal with { Facts = Ready(DealStage.Target).Facts }, Today));
        Assert.Equal(7, Assert.Single(deal.Moves).Gaps.Count);
    }

    [Fact]
    public void Only_overrides_are_open_overrides()
    {
        var moved = Move(Ready(DealStage.Target), DealStage.Prospect).Deal;
        Assert.Empty(StageMove.OpenOverrides(moved with { Facts = [] }, Today));
    }

    [Fact]
    public void An_override_never_hides_a_gap() => Gen.Select(Any, Gen.Enum<DealStage>()).Sample((deal, to) =>
    {
        var before = Gate.Into(deal, to, Today).Gaps;
        var result = Move(deal, to, "理由");
        Assert.True(result.HasMoved || to == deal.Stage);
        if (result.Outcome != MoveOutcome.MovedByOverride)
        {
            Assert.True(before.Count == 0);
            return;
        }
        Assert.Equal(before.Select(gap => new OpenGap(gap.Demand, gap.Kind)), result.Deal.Moves[^1].Gaps);
        Assert.Subset(Gate.Behind(result.Deal, Today).Gaps.ToHashSet(), before.ToHashSet());
        Assert.Equal(before.ToHashSet(), StageMove.OpenOverrides(result.Deal, Today)[^1].Gaps.ToHashSet());
    });

    [Fact]
    public void Without_a_reason_nothing_passes_a_closed_gate() => Gen.Select(Any, Gen.Enum<DealStage>()).Sample((deal, to) =>
    {
        var result = Move(deal, to);
        Assert.Equal(result.HasMoved, to > deal.Stage && Gate.Into(deal, to, Today).Passed);
        Assert.Equal(result.HasMoved, result.Deal != deal);
    });
}
