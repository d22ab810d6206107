using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Needs;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.Needs;

public sealed class NeedReadingTests
{
    private static readonly KnownNames Names = new(["华能集团", "Siemens China"], [new("王总", "华能集团"), new("李处", "华能集团"), new("Mr. Chen", "Siemens China")]);

    private static NeedReading Read(string said) => NeedReading.Of(new Utterance(said, Language.Chinese, new Slots(), Names));

    [Theory]
    [InlineData("华能需要集团合并报表，李处最看重，用友做得不好", "集团合并报表", "李处", Importance.High, null, AnswerStrength.Partly)]
    [InlineData("李处需要移动审批", "移动审批", "李处", null, null, null)]
    [InlineData("华能要求三天月结，我们能满足，SAP做不了", "三天月结", null, null, AnswerStrength.Fully, AnswerStrength.None)]
    [InlineData("记个需求：多组织合并，最好能有", "多组织合并", null, Importance.Low, null, null)]
    [InlineData("华能的需求是预算控制，我们要二次开发", "预算控制", null, null, AnswerStrength.Partly, null)]
    [InlineData("Siemens needs consolidated reporting, CFO cares most", "consolidated reporting", "CFO", Importance.High, null, null)]
    [InlineData("Mr. Chen needs mobile approval, we have it, SAP can't do it", "mobile approval", "Mr. Chen", null, AnswerStrength.Fully, AnswerStrength.None)]
    [InlineData("add a need: audit trail, nice to have", "audit trail", null, Importance.Low, null, null)]
    public void A_sentence_tells_of_a_need(string said, string what, string? who, Importance? importance, AnswerStrength? ours, AnswerStrength? rivals)
    {
        var reading = Read(said);
        Assert.Equal((what, who, importance, ours, rivals), (reading.What, reading.Who, reading.Importance, reading.Ours, reading.Rivals));
    }

    [Theory]
    [InlineData("我们能满足", AnswerStrength.Fully, null, null)]
    [InlineData("用友只能做一部分", null, AnswerStrength.Partly, null)]
    [InlineData("对手没有", null, AnswerStrength.None, null)]
    [InlineData("我们做不了", AnswerStrength.None, null, null)]
    [InlineData("这条还在变", null, null, NeedStability.Moving)]
    [InlineData("已经定了，不会变", null, null, NeedStability.Stable)]
    public void A_clause_alone_says_what_it_says(string said, AnswerStrength? ours, AnswerStrength? rivals, NeedStability? stability)
    {
        var reading = Read(said);
        Assert.Equal((null, ours, rivals, stability), (reading.What, reading.Ours, reading.Rivals, reading.Stability));
        Assert.False(reading.SaysNothing);
    }

    [Theory]
    [InlineData("今天天气不错")]
    [InlineData("hello")]
    [InlineData("")]
    public void What_says_nothing_of_a_need_reads_as_nothing(string said) => Assert.True(Read(said).SaysNothing);

    [Fact]
    public void With_what_it_is_answered_is_kept()
    {
        var reading = Read("我们有现成的多组织模块，用友要二次开发");
        Assert.Equal(("有现成的多组织模块", "用友要二次开发"), (reading.OurAnswer, reading.RivalAnswer));
        Assert.Null(Read("我们能满足").OurAnswer);
    }

    [Fact]
    public void Any_text_is_read_in_time()
    {
        foreach (var said in new[] { new string('需', 20000), string.Concat(Enumerable.Repeat("需要，", 5000)), string.Concat(Enumerable.Repeat("needs a,", 5000)), "😀需要😀，\u0000" })
            Assert.True((Read(said).What?.Length ?? 0) <= 80);
    }
}
