using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Methodology.Tests.Practice;

/// <summary>A talk is reviewed by the rep's own sentences, with one thing to practise.</summary>
public sealed class PracticeReviewTests
{
    private static readonly PracticeBuyer Zhao = new(PersonalityType.Driver, BuyingPhase.NeedDefinition, new Dictionary<PracticeLayer, IReadOnlyList<string>>
    {
        [PracticeLayer.Cause] = ["编码"],
        [PracticeLayer.Vision] = ["五号"],
    });

    [Fact]
    public void What_was_earned_and_what_was_left()
    {
        var review = Review("现在最头疼的问题是什么？", "为什么？", "也就是说是编码，对吗？");
        Assert.Equal([PracticeLayer.Symptom, PracticeLayer.Cause, PracticeLayer.Admission], review.Earned.Select(turn => turn.Layer!.Value));
        Assert.Equal([PracticeLayer.Consequence, PracticeLayer.Figure, PracticeLayer.Vision, PracticeLayer.Enabled], review.Left);
        Assert.Equal("也就是说是编码，对吗？", review.Best!.Said);
        Assert.Null(review.Costliest);
        Assert.Equal([1, 3], review.Blocks);
        Assert.Equal((3, 0, 0), (review.Questions, review.Statements, review.Unread));
    }

    [Fact]
    public void The_costliest_sentence_comes_with_what_could_have_been_asked_then()
    {
        var review = Review("现在最头疼的问题是什么？", "我们的系统功能强大", "为什么？", "阿尔法");
        Assert.Equal("我们的系统功能强大", review.Costliest!.Said);
        Assert.Equal(PracticeLayer.Cause, review.BetterThen);
        Assert.Equal(1, review.Unread);
    }

    [Fact]
    public void The_first_of_two_sentences_that_cost_alike_is_told() =>
        Assert.Equal("我们的系统功能强大", Review("现在最头疼的问题是什么？", "我们的系统功能强大", "我们有几千家客户").Costliest!.Said);

    [Theory]
    [InlineData(PracticeFocus.BeginOpen, "月结慢吗？")]
    [InlineData(PracticeFocus.BeginOpen, "现在最头疼的问题是什么？")]
    [InlineData(PracticeFocus.SayBack, "现在最头疼的问题是什么？", "为什么？")]
    [InlineData(PracticeFocus.AskImpact, "现在最头疼的问题是什么？", "为什么？", "也就是说是编码，对吗？")]
    [InlineData(PracticeFocus.AskFigure, "现在最头疼的问题是什么？", "为什么？", "也就是说是编码，对吗？", "还影响谁？")]
    [InlineData(PracticeFocus.LetHimPaint, "现在最头疼的问题是什么？", "为什么？", "也就是说是编码，对吗？", "还影响谁？", "一年损失多少？")]
    [InlineData(PracticeFocus.SayBack, "现在最头疼的问题是什么？", "为什么？", "也就是说是编码，对吗？", "还影响谁？", "一年损失多少？", "您希望做成什么样？")]
    [InlineData(PracticeFocus.HarderBuyer, "现在最头疼的问题是什么？", "为什么？", "也就是说是编码，对吗？", "还影响谁？", "一年损失多少？", "您希望做成什么样？", "如果五号出来，您就能定价，是吗？")]
    [InlineData(PracticeFocus.AskBeforeTelling, "我们的系统功能强大", "我们有几千家客户")]
    [InlineData(PracticeFocus.PushInTime, "现在最头疼的问题是什么？", "今天签了吧")]
    [InlineData(PracticeFocus.HoldPrice, "现在最头疼的问题是什么？", "给您打九折")]
    [InlineData(PracticeFocus.FitManner, "现在最头疼的问题是什么？", "您好", "为什么？", "您这茶不错", "今天天气好", "周末打球了吗？")]
    public void One_thing_to_practise_next(PracticeFocus focus, params string[] sentences) => Assert.Equal(focus, Review(sentences).Focus);

    [Fact]
    public void How_well_the_manner_fitted()
    {
        Assert.Equal(MannerFit.Fitted, Review("现在最头疼的问题是什么？").Fit);
        Assert.Equal(MannerFit.Mostly, Review("您好", "您这茶不错").Fit);
    }

    [Fact]
    public void Every_layer_of_every_phase_has_its_focus() => Assert.All(
        Enum.GetValues<BuyingPhase>(),
        phase => Assert.NotEqual(PracticeFocus.HarderBuyer, PracticeReview.Of(Zhao with { Phase = phase }, new PracticeTalk()).Focus));

    private static PracticeReview Review(params string[] sentences) =>
        PracticeReview.Of(Zhao, sentences.Aggregate(new PracticeTalk(), (talk, said) => talk.Next(Zhao, said)));
}
