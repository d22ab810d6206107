using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DealSellingTests
{
    [Fact]
    public void A_changed_mark_or_concern_takes_its_place_and_the_surest_mark_is_the_mark()
    {
        var mark = Mark(MarkKind.PainFigure, Evidence.Heard, 1);
        var deal = Bare.With(mark).With(mark with { Text = "每年三百万" }).With(Mark(MarkKind.PainFigure, Evidence.Confirmed, 9)).With(Mark(MarkKind.PainFigure, Evidence.Confirmed, 5, text: "四百万"));
        Assert.Equal((3, "四百万"), (deal.Marks.Count, deal.Mark(MarkKind.PainFigure)!.Text));
        Assert.Equal("每年三百万", deal.Marks[0].Text);
        Assert.Null(deal.Mark(MarkKind.PainStated));
        var concern = Concern(BuyerQuestion.DoWeNeedIt);
        Assert.False(Assert.Single(Bare.With(concern).With(concern with { AnsweredAt = Now }).Concerns).IsOpen);
    }
}
