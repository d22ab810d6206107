using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>The nine blocks are read from marks: what fills which, what comes next, and why. Course: M8.</summary>
public sealed class NineBlocksTests
{
    private static readonly Deal Known = Bare with { People = [Wang, Zhou, Li] };

    private static DealMark Told(NineBlock block, int daysAgo = 2, string who = "王总", Evidence evidence = Evidence.Confirmed, string text = "如此") =>
        Mark(block.Mark(), evidence, daysAgo, who, text);

    private static Deal With(params NineBlock[] blocks) => blocks.Aggregate(Known, (deal, block) => deal.With(Told(block)));

    [Theory]
    [InlineData(NineBlock.OpenProblem, BlockRow.Diagnose, BlockColumn.Open, MarkKind.PainStated)]
    [InlineData(NineBlock.ClosedProblem, BlockRow.Diagnose, BlockColumn.Closed, MarkKind.PainCause)]
    [InlineData(NineBlock.ConfirmProblem, BlockRow.Diagnose, BlockColumn.Confirm, MarkKind.PainAdmitted)]
    [InlineData(NineBlock.OpenImpact, BlockRow.Impact, BlockColumn.Open, MarkKind.PainConsequence)]
    [InlineData(NineBlock.ClosedImpact, BlockRow.Impact, BlockColumn.Closed, MarkKind.PainFigure)]
    [InlineData(NineBlock.ConfirmImpact, BlockRow.Impact, BlockColumn.Confirm, MarkKind.ImpactConfirmed)]
    [InlineData(NineBlock.OpenVision, BlockRow.Vision, BlockColumn.Open, MarkKind.VisionStated)]
    [InlineData(NineBlock.ClosedVision, BlockRow.Vision, BlockColumn.Closed, MarkKind.VisionOurs)]
    [InlineData(NineBlock.ConfirmVision, BlockRow.Vision, BlockColumn.Confirm, MarkKind.VisionConfirmed)]
    public void Each_block_has_its_place_and_what_fills_it(NineBlock block, BlockRow row, BlockColumn column, MarkKind mark)
    {
        Assert.Equal((row, column, mark), (block.Row(), block.Column(), block.Mark()));
        Assert.Equal(block, mark.Block());
        Assert.Equal(BlockState.Confirmed, NineBlocks.Of(With(block), null, Today)[block].State);
    }

    [Fact]
    public void Who_else_suffers_belongs_to_the_impact_and_what_comes_about_otherwise_to_no_block()
    {
        Assert.Equal(NineBlock.OpenImpact, MarkKind.PainOthersSuffer.Block());
        Assert.Null(MarkKind.ProofDelivered.Block());
        Assert.Null(MarkKind.PowerAccess.Block());
    }

    [Theory]
    [InlineData(new NineBlock[] { }, NineBlock.OpenProblem, BlockReason.InOrder)]
    [InlineData(new[] { NineBlock.OpenProblem }, NineBlock.ClosedProblem, BlockReason.InOrder)]
    [InlineData(new[] { NineBlock.ConfirmProblem }, NineBlock.ClosedProblem, BlockReason.InOrder)]
    [InlineData(new[] { NineBlock.OpenProblem, NineBlock.ClosedProblem, NineBlock.ConfirmProblem }, NineBlock.OpenImpact, BlockReason.InOrder)]
    [InlineData(new[] { NineBlock.OpenVision }, NineBlock.ClosedVision, BlockReason.ReadyVision)]
    [InlineData(new[] { NineBlock.OpenVision, NineBlock.ClosedVision }, NineBlock.OpenProblem, BlockReason.BackToPain)]
    [InlineData(new[] { NineBlock.OpenVision, NineBlock.ClosedVision, NineBlock.OpenProblem }, NineBlock.ClosedProblem, BlockReason.InOrder)]
    public void The_next_block_and_why(NineBlock[] filled, NineBlock next, BlockReason reason)
    {
        var view = NineBlocks.Of(With(filled), null, Today);
        Assert.Equal((next, reason), (view.Next, view.ReasonFor(view.Next!.Value)));
    }

    [Fact]
    public void A_ready_picture_without_a_pain_is_somebodys_and_the_walk_is_7_8_1_to_6_9()
    {
        var walked = new List<NineBlock>();
        var deal = Known.With(Told(NineBlock.OpenVision));
        Assert.True(NineBlocks.Of(deal, null, Today).IsVisionBrought);
        while (NineBlocks.Of(deal, null, Today).Next is { } next)
        {
            walked.Add(next);
            deal = deal.With(Told(next));
        }

        Assert.Equal([NineBlock.ClosedVision, .. Enum.GetValues<NineBlock>()[..6], NineBlock.ConfirmVision], walked);
        Assert.False(NineBlocks.Of(deal, null, Today).IsVisionBrought);
    }

    [Fact]
    public void Told_that_he_knows_what_he_wants_one_begins_at_7_and_warns_while_no_pain_is_known()
    {
        var nothing = NineBlocks.Of(Known, Wang, Today, bringsVision: true);
        Assert.Equal((NineBlock.OpenVision, true), (nothing.Next, nothing.IsVisionBrought));
        Assert.Equal(BlockReason.ReadyVision, nothing.ReasonFor(NineBlock.OpenVision));
        var pain = NineBlocks.Of(With(NineBlock.OpenProblem), Wang, Today, bringsVision: true);
        Assert.Equal((NineBlock.OpenVision, false), (pain.Next, pain.IsVisionBrought));
    }

    [Fact]
    public void A_persons_blocks_hold_what_he_said_and_nobody_else()
    {
        var deal = Known.With(Told(NineBlock.OpenProblem, who: "李处", text: "月结要十二天")).With(Told(NineBlock.ClosedProblem, who: ""));
        Assert.Equal(BlockState.Empty, NineBlocks.Of(deal, Wang, Today)[NineBlock.OpenProblem].State);
        Assert.Equal(BlockState.Confirmed, NineBlocks.Of(deal, Li, Today)[NineBlock.OpenProblem].State);
        Assert.Equal(BlockState.Confirmed, NineBlocks.Of(deal, Wang, Today)[NineBlock.ClosedProblem].State);
        Assert.Equal("月结要十二天", NineBlocks.Of(deal, null, Today)[NineBlock.OpenProblem].Seen!.Text);
    }

    [Fact]
    public void A_guess_fills_nothing_and_what_is_heard_confirms_no_picture()
    {
        Assert.All(NineBlocks.Of(Enum.GetValues<NineBlock>().Aggregate(Known, (deal, block) => deal.With(Told(block, evidence: Evidence.Assumed))), null, Today).Cells, cell => Assert.Equal(BlockState.Empty, cell.State));
        Assert.Equal(BlockState.Empty, NineBlocks.Of(Known.With(Told(NineBlock.ConfirmVision, evidence: Evidence.Heard)), null, Today)[NineBlock.ConfirmVision].State);
    }

    [Fact]
    public void What_has_faded_is_asked_again_once_nothing_is_empty()
    {
        var deal = Enum.GetValues<NineBlock>().Aggregate(Known, (each, block) => each.With(Told(block, daysAgo: block == NineBlock.ClosedImpact ? 91 : 2)));
        var view = NineBlocks.Of(deal, null, Today);
        Assert.Equal((NineBlock.ClosedImpact, BlockReason.AskAgain), (view.Next, view.ReasonFor(NineBlock.ClosedImpact)));
        Assert.Equal(BlockState.Faded, view[NineBlock.ClosedImpact].State);
    }

    [Fact]
    public void A_skipped_block_gives_way_to_the_next_open_one()
    {
        var view = NineBlocks.Of(With(NineBlock.OpenProblem, NineBlock.ConfirmProblem), null, Today);
        Assert.Equal(NineBlock.OpenImpact, view.After(NineBlock.ClosedProblem));
        Assert.Equal(NineBlock.ClosedProblem, view.After(NineBlock.ConfirmVision));
        Assert.Null(NineBlocks.Of(With([.. Enum.GetValues<NineBlock>().Where(block => block != NineBlock.ClosedImpact)]), null, Today).After(NineBlock.ClosedImpact));
    }

    [Fact]
    public void The_next_block_is_always_one_that_is_open() => Any.Sample(deal =>
    {
        foreach (var person in deal.People.Prepend<Stakeholder?>(null))
        {
            var view = NineBlocks.Of(deal, person, Today);
            Assert.Equal(view.Cells.All(cell => cell.State >= BlockState.Heard), view.IsDone);
            if (view.Next is { } next)
                Assert.True(view[next].State is BlockState.Empty or BlockState.Faded);
            if (view.Next is { } skipped && view.After(skipped) is { } after)
                Assert.True(after != skipped && view[after].State is BlockState.Empty or BlockState.Faded);
        }
    });

    [Fact]
    public void Filling_a_block_empties_no_other() => Gen.Select(Any, AnyMark).Sample((deal, mark) =>
    {
        var (before, after) = (NineBlocks.Of(deal, null, Today), NineBlocks.Of(deal.With(mark), null, Today));
        foreach (var block in Enum.GetValues<NineBlock>())
            Assert.True(Rank(after[block].State) >= Rank(before[block].State) || after[block].State >= BlockState.Heard);

        static int Rank(BlockState state) => (int)state;
    });

    [Fact]
    public void The_order_in_which_things_were_told_does_not_matter() => Any.Sample(deal =>
    {
        Assert.Equal(NineBlocks.Of(deal, null, Today).Cells, NineBlocks.Of(Reversed(deal), null, Today).Cells);
        Assert.Equal(NineBlocks.Of(deal, null, Today).Next, NineBlocks.Of(Reversed(deal), null, Today).Next);
    });

    [Fact]
    public void A_question_takes_up_his_own_words_first_and_says_you_said_only_then()
    {
        var deal = Known.With(Told(NineBlock.OpenProblem, 1, "李处", text: "编码不统一")).With(Told(NineBlock.OpenProblem, 5, "王总", text: "月结要十二天"))
            .With(Mark(MarkKind.PainOthersSuffer, Evidence.Heard, 3, "李处", "审计部"));
        var ask = BlockAsk.For(deal, NineBlock.ClosedProblem, Wang, Today);
        Assert.Equal(new Quote("月结要十二天", "王总", IsHis: true), ask.Pain);
        Assert.Equal(new Quote("审计部", "李处", IsHis: false), ask.Others);
        Assert.Equal(new Quote("编码不统一", "李处", IsHis: false), BlockAsk.For(deal, NineBlock.ClosedProblem, Zhou, Today).Pain);
        Assert.Null(ask.Vision);
    }

    [Fact]
    public void One_goes_on_with_whoever_told_it_and_begins_with_whoever_should_know()
    {
        Assert.Equal("李处", BlockAsk.For(Known.With(Told(NineBlock.OpenProblem, who: "李处")), NineBlock.ConfirmProblem, null, Today).Person!.Name);
        Assert.Equal("王总", BlockAsk.For(Known, NineBlock.OpenVision, null, Today).Person!.Name);
        Assert.Null(BlockAsk.For(Bare, NineBlock.OpenProblem, null, Today).Person);
    }

    [Fact]
    public void A_confirmed_pain_answers_why_they_need_it_until_something_says_otherwise()
    {
        var pain = Told(NineBlock.ConfirmProblem, text: "月结要十二天");
        var answer = GateAnswers.Of(Known.With(pain), Today)[GateQuestion.WhyNeed];
        Assert.Equal((AnswerState.Confirmed, "月结要十二天", "王总"), (answer.State, answer.Fact!.Text, answer.Fact.Source));
        Assert.Equal(AnswerState.Unanswered, GateAnswers.Of(Known.With(pain with { Evidence = Evidence.Assumed }), Today)[GateQuestion.WhyNeed].State);
        Assert.Equal(AnswerState.Unanswered, GateAnswers.Of(Known.With(pain with { Text = " " }), Today)[GateQuestion.WhyNeed].State);
        var fact = Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 5);
        var against = Known.With(pain).With(fact).With(new Contradiction { Fact = fact.Id, At = Now.AddDays(-1), Why = "不换了" });
        Assert.Equal(AnswerState.Contradicted, GateAnswers.Of(against, Today)[GateQuestion.WhyNeed].State);
    }

    [Fact]
    public void A_reason_names_a_pain_and_a_confirmed_impact_what_it_leads_to()
    {
        Assert.Equal(1, SaleEquation.Of(With(NineBlock.ClosedProblem), Today).Pain.Level);
        Assert.Equal(3, SaleEquation.Of(With(NineBlock.ConfirmProblem, NineBlock.ConfirmImpact), Today).Pain.Level);
    }
}
