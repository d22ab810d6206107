using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>What fills a block and what does not, and whose words stand. Course: M8.</summary>
public sealed class NineBlocksEdgesTests
{
    private static BlockCell Cell(Deal deal, NineBlock block) => NineBlocks.Of(deal, null, Today)[block];

    [Theory]
    [InlineData(Evidence.Assumed, BlockState.Empty)]
    [InlineData(Evidence.Heard, BlockState.Heard)]
    [InlineData(Evidence.Confirmed, BlockState.Confirmed)]
    public void A_told_why_they_need_it_is_the_pain_unless_it_is_our_guess(Evidence evidence, BlockState state)
    {
        var fact = Fact(GateQuestion.WhyNeed, evidence, 2, "月结慢");
        Assert.Equal(state, Cell(Bare.With(fact), NineBlock.OpenProblem).State);
        Assert.Equal(BlockState.Empty, Cell(Bare.With(fact with { Text = "  " }), NineBlock.OpenProblem).State);
        Assert.Equal(BlockState.Empty, Cell(Bare.With(fact with { Answers = GateQuestion.Timeline }), NineBlock.OpenProblem).State);
        Assert.Equal(BlockState.Empty, Cell(Bare.With(fact).With(new Contradiction { Fact = fact.Id, At = Now.AddDays(-1) }), NineBlock.OpenProblem).State);
    }

    [Fact]
    public void Only_somebody_named_admits_and_only_the_customer_confirms()
    {
        Assert.Equal(BlockState.Empty, Cell(Bare.With(Mark(MarkKind.PainAdmitted, Evidence.Confirmed, 2, who: "")), NineBlock.ConfirmProblem).State);
        Assert.Equal(BlockState.Heard, Cell(Bare.With(Mark(MarkKind.PainAdmitted, Evidence.Heard, 2)), NineBlock.ConfirmProblem).State);
        Assert.Equal(BlockState.Empty, Cell(Bare.With(Mark(MarkKind.VisionConfirmed, Evidence.Heard, 2)), NineBlock.ConfirmVision).State);
        Assert.Equal(BlockState.Confirmed, Cell(Bare.With(Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, 2)), NineBlock.ConfirmVision).State);
    }

    [Fact]
    public void What_was_noted_for_the_block_stands_before_what_implies_it_and_the_surer_and_newer_before_the_rest()
    {
        var told = Bare.With(Mark(MarkKind.PainAdmitted, Evidence.Confirmed, 1, text: "是我的问题")).With(Mark(MarkKind.PainStated, Evidence.Heard, 9, text: "月结慢"));
        Assert.Equal("月结慢", Cell(told, NineBlock.OpenProblem).Seen!.Text);
        var newer = Bare.With(Mark(MarkKind.PainCause, Evidence.Heard, 9, text: "编码乱")).With(Mark(MarkKind.PainCause, Evidence.Heard, 2, text: "手工对账"));
        Assert.Equal("手工对账", Cell(newer, NineBlock.ClosedProblem).Seen!.Text);
        Assert.Equal("编码乱", Cell(newer.With(Mark(MarkKind.PainCause, Evidence.Confirmed, 20, text: "编码乱")), NineBlock.ClosedProblem).Seen!.Text);
        // What is faded gives way to what is not.
        Assert.Equal("手工对账", Cell(newer.With(Mark(MarkKind.PainCause, Evidence.Confirmed, 100, text: "旧的")), NineBlock.ClosedProblem).Seen!.Text);
        Assert.Equal("停产", Cell(Bare.With(Mark(MarkKind.PainOthersSuffer, Evidence.Confirmed, 1, text: "审计部")).With(Mark(MarkKind.PainConsequence, Evidence.Heard, 5, text: "停产")), NineBlock.OpenImpact).Seen!.Text);
        Assert.Equal("三天出报表", Cell(Bare.With(Mark(MarkKind.VisionShared, Evidence.Confirmed, 1, text: "老板也要")).With(Mark(MarkKind.VisionStated, Evidence.Heard, 5, text: "三天出报表")), NineBlock.OpenVision).Seen!.Text);
    }

    [Fact]
    public void Empty_blocks_come_before_faded_ones_and_skipping_goes_on_round()
    {
        var deal = Bare.With(Mark(MarkKind.PainStated, Evidence.Heard, 60));
        var view = NineBlocks.Of(deal, null, Today);
        Assert.Equal((NineBlock.ClosedProblem, BlockReason.InOrder), (view.Next, view.ReasonFor(NineBlock.ClosedProblem)));
        Assert.Equal(BlockReason.AskAgain, view.ReasonFor(NineBlock.OpenProblem));
        Assert.Equal(NineBlock.ConfirmProblem, view.After(NineBlock.ClosedProblem));
        Assert.Equal(NineBlock.ClosedProblem, view.After(NineBlock.ConfirmVision));
        var full = Enum.GetValues<MarkKind>().Aggregate(Bare, (each, kind) => each.With(Mark(kind, Evidence.Confirmed, kind == MarkKind.PainFigure ? 95 : 2)));
        Assert.Equal(NineBlock.ClosedImpact, NineBlocks.Of(full, null, Today).Next);
        Assert.Equal(NineBlock.ClosedImpact, NineBlocks.Of(full, null, Today).After(NineBlock.OpenProblem));
    }

    [Fact]
    public void The_pain_sheet_tells_whose_pain_it_is_whoever_decides_first()
    {
        var deal = (Bare with { People = [Li, Wang] }).With(Mark(MarkKind.PainStated, Evidence.Heard, 3, "李处", "对不上账")).With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 2, "月结慢", "王总"))
            .With(Mark(MarkKind.PainAdmitted, Evidence.Heard, 2, "", "有人管")).With(Fact(GateQuestion.WhyNeed, Evidence.Heard, 4, "听说慢", "赵工")).With(Fact(GateQuestion.WhyNeed, Evidence.Assumed, 4, "猜的", "钱工"));
        Assert.Equal([("王总", "月结慢", true), ("李处", "对不上账", false), ("赵工", "听说慢", false), ("", "有人管", false)], PainSheet.Of(deal).Rows.Select(row => (row.Who, row.Pain, row.IsAdmitted)));
        Assert.False(PainSheet.Of(deal).IsEmpty);
        Assert.True(PainSheet.Of(Bare).IsEmpty);
        Assert.False(PainSheet.Of(Bare.With(Mark(MarkKind.VisionStated, Evidence.Heard, 1))).IsEmpty);
    }

    [Fact]
    public void The_vision_is_told_in_the_words_of_whoever_stated_it_and_lists_who_confirmed()
    {
        Assert.Equal(("", ""), PainSheet.Of(Bare.With(Mark(MarkKind.VisionOurs, Evidence.Heard, 1, text: "补货预测"))).Vision is { } ours ? (ours.Whose, ours.Words) : default);
        var confirmed = Bare.With(Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, 2, "王总", "能这样就行")).With(Mark(MarkKind.VisionShared, Evidence.Confirmed, 1, "李处", "也要"))
            .With(Mark(MarkKind.VisionConfirmed, Evidence.Heard, 1, "周总", "听说行")).With(Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, 1, "", "有人说行"));
        Assert.Equal(["李处", "王总"], PainSheet.Of(confirmed).Vision!.ConfirmedBy.Order(StringComparer.Ordinal));
        Assert.Equal("也要", PainSheet.Of(Bare.With(Mark(MarkKind.VisionShared, Evidence.Heard, 1, "李处", "也要"))).Vision!.Words);
        Assert.Equal("三天", PainSheet.Of(confirmed.With(Mark(MarkKind.VisionStated, Evidence.Heard, 9, "王总", "三天"))).Vision!.Words);
    }
}
