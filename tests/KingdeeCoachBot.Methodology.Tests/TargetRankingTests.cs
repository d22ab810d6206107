using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class TargetRankingTests
{
    private static readonly TargetScreening AllFit = Enum.GetValues<TargetCriterion>().Aggregate(new TargetScreening(), (each, criterion) => each.With(Answer(criterion, YesNo.Yes)));

    private static readonly Gen<TargetScreening> Any = Gen.Select(Gen.Enum<YesNo>().Array[5], Gen.Enum<YesNo>())
        .Select((answers, grows) => answers.Select((answer, i) => Answer((TargetCriterion)i, answer)).Aggregate(new TargetScreening { Grows = grows }, (each, answer) => each.With(answer)));

    private static CriterionAnswer Answer(TargetCriterion criterion, YesNo answer) => new() { Criterion = criterion, Answer = answer };

    private static TargetVerdict Judge(TargetScreening screening, params TargetCriterion[] no) =>
        TargetRanking.Judge(no.Aggregate(screening, (each, criterion) => each.With(Answer(criterion, YesNo.No))));

    [Fact]
    public void A_target_that_fits_on_all_five_is_pursued()
    {
        var verdict = Judge(AllFit);
        Assert.Equal((TargetAdvice.Pursue, 10, null), (verdict.Advice, verdict.Score, verdict.AskNext));
        Assert.Equal(11, Judge(AllFit with { Grows = YesNo.Yes }).Score);
        Assert.Equal(10, Judge(AllFit with { Grows = YesNo.No }).Score);
    }

    [Fact]
    public void A_target_of_which_nothing_is_known_is_asked_about_the_weightiest_first()
    {
        var verdict = Judge(new TargetScreening());
        Assert.Equal((TargetAdvice.Ask, 0, TargetCriterion.Fit), (verdict.Advice, verdict.Score, verdict.AskNext));
        Assert.Equal(TargetCriterion.Unrivalled, Judge(new TargetScreening().With(Answer(TargetCriterion.Fit, YesNo.Yes))).AskNext);
        Assert.Equal(TargetAdvice.Ask, Judge(AllFit.With(Answer(TargetCriterion.Service, YesNo.Unknown))).Advice);
    }

    [Theory]
    [InlineData(TargetAdvice.Drop, 4, TargetCriterion.Fit)]
    [InlineData(TargetAdvice.ThinkAgain, 4, TargetCriterion.Unrivalled)]
    [InlineData(TargetAdvice.ThinkAgain, 8, TargetCriterion.TimeAndPlace)]
    [InlineData(TargetAdvice.ThinkAgain, 8, TargetCriterion.Service)]
    [InlineData(TargetAdvice.AskGrowth, 6, TargetCriterion.AbilityToPay)]
    [InlineData(TargetAdvice.Drop, 2, TargetCriterion.Unrivalled, TargetCriterion.Service)]
    [InlineData(TargetAdvice.Drop, 4, TargetCriterion.AbilityToPay, TargetCriterion.TimeAndPlace)]
    public void What_fails_is_said_with_its_reason(TargetAdvice advice, int score, params TargetCriterion[] no)
    {
        var verdict = Judge(AllFit, no);
        Assert.Equal((advice, score), (verdict.Advice, verdict.Score));
        Assert.Equal(no, verdict.No);
    }

    [Fact]
    public void Who_cannot_pay_yet_and_grows_is_kept()
    {
        Assert.Equal(TargetAdvice.Later, Judge(AllFit with { Grows = YesNo.Yes }, TargetCriterion.AbilityToPay).Advice);
        Assert.Equal(TargetAdvice.Drop, Judge(AllFit with { Grows = YesNo.No }, TargetCriterion.AbilityToPay).Advice);
    }

    [Fact]
    public void An_answer_takes_the_place_of_the_one_before()
    {
        var screening = AllFit.With(Answer(TargetCriterion.Fit, YesNo.No) with { Note = "只用国外系统" });
        Assert.Equal((5, YesNo.No, "只用国外系统"), (screening.Answers.Count, screening.Of(TargetCriterion.Fit).Answer, screening.Of(TargetCriterion.Fit).Note));
        Assert.Equal((YesNo.Unknown, TargetCriterion.Service), (new TargetScreening().Of(TargetCriterion.Service).Answer, new TargetScreening().Of(TargetCriterion.Service).Criterion));
    }

    [Fact]
    public void Targets_are_ranked_and_those_to_drop_come_last()
    {
        var dropped = AllFit.With(Answer(TargetCriterion.Fit, YesNo.No));
        var ranked = TargetRanking.Rank([new("1", "丢", dropped), new("2", "空", new()), new("3", "好", AllFit), new("4", "更好", AllFit with { Grows = YesNo.Yes })]);
        Assert.Equal(["更好", "好", "空", "丢"], ranked.Select(each => each.Target.Title));
        Assert.Equal([1, 2, 3, 4], ranked.Select(each => each.Rank));
        Assert.Equal(TargetAdvice.Drop, ranked[^1].Verdict.Advice);
    }

    [Fact]
    public void Of_equal_scores_the_one_that_fails_less_comes_first()
    {
        // Both score 4: one by two things known, the other with a no among its yeses.
        var known = new TargetScreening().With(Answer(TargetCriterion.Fit, YesNo.Yes)).With(Answer(TargetCriterion.Service, YesNo.Yes));
        var failing = AllFit.With(Answer(TargetCriterion.Unrivalled, YesNo.No));
        Assert.Equal(["b", "a"], TargetRanking.Rank([new("a", "a", failing), new("b", "b", known)]).Select(each => each.Target.Id));
        Assert.Equal(["a", "b"], TargetRanking.Rank([new("b", "同", known), new("a", "同", known)]).Select(each => each.Target.Id));
    }

    [Fact]
    public void What_is_unknown_is_never_a_reason_to_drop() => Gen.Select(Any, Gen.Enum<TargetCriterion>()).Sample((screening, criterion) =>
    {
        var unknown = TargetRanking.Judge(screening.With(Answer(criterion, YesNo.Unknown)));
        Assert.DoesNotContain(criterion, unknown.No);
        Assert.True(unknown.Advice != TargetAdvice.Drop || unknown.No.Count > 0);
    });

    [Fact]
    public void A_yes_never_lowers_and_a_no_never_raises() => Gen.Select(Any, Gen.Enum<TargetCriterion>()).Sample((screening, criterion) =>
    {
        int Score(YesNo answer) => TargetRanking.Judge(screening.With(Answer(criterion, answer))).Score;
        Assert.True(Score(YesNo.Yes) > Score(YesNo.Unknown) && Score(YesNo.Unknown) > Score(YesNo.No));
    });

    [Fact]
    public void The_order_of_targets_does_not_matter() => Any.List[0, 8].Sample(screenings =>
    {
        var rows = screenings.Select((screening, i) => new TargetRow($"d{i}", $"客户{i % 3}", screening)).ToArray();
        Assert.Equal(TargetRanking.Rank(rows).Select(each => each.Target.Id), TargetRanking.Rank(rows.Reverse()).Select(each => each.Target.Id));
    });
}
