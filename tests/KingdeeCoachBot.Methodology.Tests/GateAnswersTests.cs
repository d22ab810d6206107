using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class GateAnswersTests
{
    private static GateAnswer Budget(Deal deal, DateOnly? today = null) => GateAnswers.Of(deal, today ?? Today)[GateQuestion.BudgetPlan];

    private static DealFact Said(Evidence evidence, int daysAgo, string text = "一千二百万") => Fact(GateQuestion.BudgetPlan, evidence, daysAgo, text, "周总");

    [Theory]
    [InlineData(Evidence.Assumed, 30, AnswerState.Assumed)]
    [InlineData(Evidence.Assumed, 31, AnswerState.Faded)]
    [InlineData(Evidence.Heard, 0, AnswerState.Heard)]
    [InlineData(Evidence.Heard, 30, AnswerState.Heard)]
    [InlineData(Evidence.Heard, 31, AnswerState.Faded)]
    [InlineData(Evidence.Confirmed, 90, AnswerState.Confirmed)]
    [InlineData(Evidence.Confirmed, 91, AnswerState.Faded)]
    public void An_answer_fades_by_its_evidence(Evidence evidence, int days, AnswerState state) =>
        Assert.Equal(state, Budget(Bare.With(Said(evidence, days))).State);

    [Fact]
    public void What_has_faded_keeps_its_words_and_is_asked_again()
    {
        var answer = Budget(Bare.With(Said(Evidence.Heard, 40)));
        Assert.Equal(("一千二百万", "周总"), (answer.Fact!.Text, answer.Fact.Source));
        Assert.True(answer.AskAgain);
        Assert.False(answer.Answered(Evidence.Assumed));
        Assert.Null(answer.LastDay);
    }

    [Fact]
    public void What_holds_says_until_when()
    {
        var answer = Budget(Bare.With(Said(Evidence.Heard, 10)));
        Assert.Equal(Today.AddDays(20), answer.LastDay);
        Assert.False(answer.AskAgain);
        Assert.Equal(AnswerState.Heard, Budget(Bare.With(Said(Evidence.Heard, 10)), answer.LastDay).State);
        Assert.Equal(AnswerState.Faded, Budget(Bare.With(Said(Evidence.Heard, 10)), answer.LastDay!.Value.AddDays(1)).State);
    }

    [Theory]
    [InlineData(Evidence.Assumed, true, false, false)]
    [InlineData(Evidence.Heard, true, true, false)]
    [InlineData(Evidence.Confirmed, true, true, true)]
    public void Answered_asks_for_evidence(Evidence evidence, bool assumed, bool heard, bool confirmed)
    {
        var answer = Budget(Bare.With(Said(evidence, 1)));
        Assert.Equal((assumed, heard, confirmed), (answer.Answered(Evidence.Assumed), answer.Answered(Evidence.Heard), answer.Answered(Evidence.Confirmed)));
    }

    [Fact]
    public void Hearsay_does_not_displace_the_customers_own_word_but_is_not_lost()
    {
        var answer = Budget(Bare.With(Said(Evidence.Confirmed, 20)).With(Said(Evidence.Heard, 60, "八百万")).With(Said(Evidence.Heard, 2, "砍了一半")));
        Assert.Equal((AnswerState.Confirmed, "一千二百万"), (answer.State, answer.Fact!.Text));
        Assert.Equal(["砍了一半", "八百万"], answer.Others.Select(fact => fact.Text));
        Assert.Equal(["砍了一半"], answer.Since.Select(fact => fact.Text));
    }

    [Fact]
    public void When_the_customers_word_has_faded_fresh_hearsay_stands() =>
        Assert.Equal("砍了一半", Budget(Bare.With(Said(Evidence.Confirmed, 100)).With(Said(Evidence.Heard, 2, "砍了一半"))).Fact!.Text);

    [Fact]
    public void Of_two_faded_answers_the_newer_is_shown() =>
        Assert.Equal("砍了一半", Budget(Bare.With(Said(Evidence.Confirmed, 200)).With(Said(Evidence.Heard, 50, "砍了一半"))).Fact!.Text);

    [Fact]
    public void Of_two_confirmed_answers_the_newer_stands() =>
        Assert.Equal("一千万", Budget(Bare.With(Said(Evidence.Confirmed, 3, "一千万")).With(Said(Evidence.Confirmed, 30))).Fact!.Text);

    [Fact]
    public void An_event_takes_an_answer_away_until_it_is_learnt_anew()
    {
        var fact = Said(Evidence.Confirmed, 20);
        var cut = new Contradiction { Fact = fact.Id, At = Now.AddDays(-5), Why = "集团冻结预算" };
        var answer = Budget(Bare.With(fact).With(cut));
        Assert.Equal((AnswerState.Contradicted, "集团冻结预算", true), (answer.State, answer.Against!.Why, answer.AskAgain));
        Assert.Null(answer.LastDay);

        Assert.Equal(AnswerState.Confirmed, Budget(Bare.With(fact).With(cut).With(fact with { At = Now.AddDays(-1) })).State);
        Assert.Equal(AnswerState.Heard, Budget(Bare.With(fact).With(cut).With(Said(Evidence.Heard, 10))).State);
        Assert.Null(Budget(Bare.With(fact).With(cut with { Fact = "another" })).Against);
    }

    [Fact]
    public void What_the_deal_holds_without_a_witness_is_assumed()
    {
        var deal = Bare with { Amount = new Money(5m, "CNY"), Expected = DatePeriod.Month(2027, 3), Rivals = ["用友"], People = [Wang] };
        var answers = GateAnswers.Of(deal, Today);
        GateQuestion[] implied = [GateQuestion.BudgetPlan, GateQuestion.DecisionMaker, GateQuestion.Timeline, GateQuestion.Competitors];
        Assert.Equal(implied, answers.All.Where(answer => answer.IsImplied).Select(answer => answer.Question));
        Assert.Equal(implied, answers.All.Where(answer => answer.State == AnswerState.Assumed).Select(answer => answer.Question));
        Assert.All(GateAnswers.Of(Bare with { People = [Zhou] }, Today).All, answer => Assert.Equal((AnswerState.Unanswered, false), (answer.State, answer.IsImplied)));
    }

    [Fact]
    public void A_fact_stands_before_what_the_deal_holds()
    {
        var answer = Budget(Bare with { Amount = new Money(5m, "CNY"), Facts = [Said(Evidence.Heard, 1)] });
        Assert.Equal((AnswerState.Heard, false), (answer.State, answer.IsImplied));
    }

    [Fact]
    public void Blank_words_answer_nothing() => Assert.Equal(AnswerState.Unanswered, Budget(Bare.With(Said(Evidence.Confirmed, 1, " "))).State);

    [Fact]
    public void What_is_to_be_asked_again_is_listed_in_the_courses_order()
    {
        var deal = Bare.With(Fact(GateQuestion.Timeline, Evidence.Heard, 40)).With(Fact(GateQuestion.WhyNeed, Evidence.Confirmed, 100)).With(Said(Evidence.Heard, 1));
        Assert.Equal([GateQuestion.WhyNeed, GateQuestion.Timeline], GateAnswers.Of(deal, Today).ToAskAgain.Select(answer => answer.Question));
    }

    [Fact]
    public void Fading_asks_again_and_never_invents() => Gen.Select(Any, Gen.Int[0, 200]).Sample((deal, later) =>
    {
        var (now, then) = (GateAnswers.Of(deal, Today), GateAnswers.Of(deal, Today.AddDays(later)));
        foreach (var question in Enum.GetValues<GateQuestion>())
        {
            Assert.True(then[question].State <= now[question].State);
            Assert.Equal(now[question].Fact is null, then[question].Fact is null);
            if (then[question].Fact is { } fact)
                Assert.Contains(fact.Id, deal.Facts.Select(each => each.Id).Concat(deal.Marks.Select(mark => mark.Id)));
        }
    });

    [Fact]
    public void Another_answer_never_makes_a_question_less_answered() => Gen.Select(Any, AnyFact).Sample((deal, fact) =>
    {
        if (deal.Facts.Any(each => each.Id == fact.Id))
            return;
        // What has faded beside a new guess becomes the guess, and the guess is no better: neither passes a gate.
        var (before, after) = (GateAnswers.Of(deal, Today), GateAnswers.Of(deal.With(fact), Today));
        foreach (var question in Enum.GetValues<GateQuestion>())
        {
            foreach (var evidence in new[] { Evidence.Heard, Evidence.Confirmed })
                Assert.True(after[question].Answered(evidence) || !before[question].Answered(evidence));
            // A pain that was told is a mark and answers why they need it.
            var pains = question == GateQuestion.WhyNeed ? deal.Marks.Count(mark => mark.Kind is MarkKind.PainStated or MarkKind.PainAdmitted && mark.Evidence >= Evidence.Heard) : 0;
            Assert.Equal(deal.With(fact).Facts.Count(each => each.Answers == question) + pains, after[question].Others.Count + (after[question].Fact is null ? 0 : 1));
        }
    });
}
