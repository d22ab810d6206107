using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>The pain sheet and the vision statement are read from the marks, and hold nothing that nobody said. Course: M8.</summary>
public sealed class PainSheetTests
{
    private static readonly Deal Known = Bare with { People = [Li, Zhou, Wang with { Aliases = ["王建国"] }] };

    [Fact]
    public void A_row_for_each_who_suffers_whoever_decides_first()
    {
        var sheet = PainSheet.Of(Known
            .With(Mark(MarkKind.PainStated, Evidence.Heard, 2, "李处", "编码不统一"))
            .With(Mark(MarkKind.PainAdmitted, Evidence.Confirmed, 2, "王总", "月结慢是我的责任"))
            .With(Mark(MarkKind.PainStated, Evidence.Heard, 3, "王建国", "月结要十二天"))
            .With(Mark(MarkKind.PainCause, Evidence.Heard, 3, "王总", "各厂编码不统一"))
            .With(Mark(MarkKind.PainConsequence, Evidence.Heard, 3, "王总", "董事会拿不到数"))
            .With(Mark(MarkKind.PainFigure, Evidence.Heard, 3, "王总", "一年六百人天"))
            .With(Mark(MarkKind.PainOthersSuffer, Evidence.Heard, 3, "", "审计部"))
            .With(Mark(MarkKind.ImpactConfirmed, Evidence.Confirmed, 3, "王总", "确实如此")));
        Assert.Equal(
        [
            new PainRow("王总", "月结要十二天", "各厂编码不统一", "董事会拿不到数", "一年六百人天", "", IsAdmitted: true, IsImpactConfirmed: true),
            new PainRow("李处", "编码不统一", "", "", "", "", IsAdmitted: false, IsImpactConfirmed: false),
            new PainRow("", "", "", "", "", "审计部", IsAdmitted: false, IsImpactConfirmed: false),
        ], sheet.Rows);
        Assert.Null(sheet.Vision);
    }

    [Fact]
    public void Why_they_need_it_is_a_pain_too_and_a_guess_is_none()
    {
        var sheet = PainSheet.Of(Known.With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 2, "月结要十二天")).With(Mark(MarkKind.PainStated, Evidence.Assumed, 1, "李处", "大概很乱")));
        Assert.Equal([new PainRow("王总", "月结要十二天", "", "", "", "", IsAdmitted: true, IsImpactConfirmed: false)], sheet.Rows);
        Assert.True(PainSheet.Of(Known.With(Mark(MarkKind.VisionStated, Evidence.Assumed, 1))).IsEmpty);
    }

    [Fact]
    public void The_vision_says_whose_it_is_what_of_ours_is_in_it_and_who_confirmed()
    {
        var vision = PainSheet.Of(Known
            .With(Mark(MarkKind.VisionStated, Evidence.Heard, 2, "王总", "三天出合并报表"))
            .With(Mark(MarkKind.VisionOurs, Evidence.Heard, 2, "李处", "多组织合并"))
            .With(Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, 2, "王总", "能这样就行"))
            .With(Mark(MarkKind.VisionConfirmed, Evidence.Heard, 2, "李处", "应该行"))).Vision!;
        Assert.Equal(("王总", "三天出合并报表", "多组织合并"), (vision.Whose, vision.Words, vision.Ours));
        Assert.Equal(["王总"], vision.ConfirmedBy);
    }

    [Fact]
    public void The_order_in_which_things_were_told_does_not_matter() => CsCheck.Check.Sample(Any, deal =>
        Assert.Equal(PainSheet.Of(deal).Rows, PainSheet.Of(Reversed(deal)).Rows));
}
