using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.ThreeBars;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.ThreeBars;

public sealed class AnswerReadingTests
{
    private static readonly KnownNames Names = new(["华能集团", "Siemens China"], [new("王总", "华能集团"), new("李处", "华能集团"), new("Mr. Chen", "Siemens China")]);

    private static readonly AnswerDraft Draft = new() { Mark = "m1", Deal = "d1", Step = SaleStep.PainMeasured, Said = "老话", Who = "李处" };

    private static AnswerDraft? Read(string said, SaleStep step = SaleStep.PainMeasured) =>
        AnswerReading.Read(Draft with { Step = step }, new Utterance(said, Language.Chinese, new Slots(), Names));

    [Theory]
    [InlineData("王总说月结要十二天", "月结要十二天", "王总", Evidence.Heard)]
    [InlineData("王总承认月结太慢", "月结太慢", "王总", Evidence.Confirmed)]
    [InlineData("我估计月结要十天", "我估计月结要十天", "李处", Evidence.Assumed)]
    [InlineData("一年六百个人天", "一年六百个人天", "李处", Evidence.Heard)]
    [InlineData("Mr. Chen said that closing takes twelve days", "closing takes twelve days", "Mr. Chen", Evidence.Heard)]
    [InlineData("王总", "老话", "王总", Evidence.Heard)]
    [InlineData("王总昨天说的", "老话", "王总", Evidence.Heard)]
    [InlineData("是王总承认的", "老话", "王总", Evidence.Confirmed)]
    [InlineData("他亲口确认的", "老话", "李处", Evidence.Confirmed)]
    [InlineData("我们自己猜的", "老话", "李处", Evidence.Assumed)]
    [InlineData("听说的", "老话", "李处", Evidence.Heard)]
    [InlineData("confirmed", "老话", "李处", Evidence.Confirmed)]
    [InlineData("just my guess", "老话", "李处", Evidence.Assumed)]
    public void A_sentence_gives_what_was_said_by_whom_or_how_surely(string said, string text, string who, Evidence evidence)
    {
        var read = Read(said)!;
        Assert.Equal((text, who, evidence), (read.Said, read.Who, read.Evidence));
    }

    [Fact]
    public void Who_else_suffers_stands_beside_the_figure_and_only_there()
    {
        Assert.Equal(("老话", "审计部也跟着加班"), (Read("审计部也跟着加班")!.Said, Read("审计部也跟着加班")!.Others));
        Assert.Equal(("审计部也跟着加班", ""), (Read("审计部也跟着加班", SaleStep.PainStated)!.Said, Read("审计部也跟着加班", SaleStep.PainStated)!.Others));
    }

    [Fact]
    public void What_says_nothing_changes_nothing() => Assert.Null(Read("。"));
}
