using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>PUSH timing at its edges: the day before, and the day. Course: M13, M14, M16.</summary>
public sealed class PushEdgesTests
{
    private static readonly Deal Free = Ready(DealStage.Negotiation);

    private static PushVerdict Verdict(Deal deal, PersonalityType? type = null, Stakeholder? person = null, int inDays = 0) => PushTiming.Decide(deal, person, type, Now.AddDays(inDays));

    private static bool Bounds(PushVerdict verdict, PushBoundKind kind) => verdict.Bounds.Any(bound => bound.Kind == kind);

    private static PushNote Push(int daysAgo, PushReception reception, string person = "王总", PushDegree degree = PushDegree.Push) =>
        new() { Id = $"u{daysAgo}{reception}{degree}", At = Now.AddDays(-daysAgo), Person = person, Degree = degree, Reason = PushReasonKind.Time, Reception = reception };

    private static DealChange Moved(int daysAgo, string from, string to, DealChangeKind kind = DealChangeKind.Expected) =>
        new() { Kind = kind, By = "rep", At = Now.AddDays(-daysAgo), From = $"2027-{from}-01/2027-{from}-28", To = $"2027-{to}-01/2027-{to}-28" };

    [Theory]
    [InlineData(0, PushDegree.Hold)]
    [InlineData(6, PushDegree.Hold)]
    [InlineData(7, PushDegree.Hint)]
    [InlineData(13, PushDegree.Hint)]
    [InlineData(14, PushDegree.Push)]
    public void A_bad_push_cools_for_two_weeks_a_week_of_it_in_silence(int daysAgo, PushDegree most) =>
        Assert.Equal(most, Verdict(Free.With(Push(daysAgo, PushReception.Badly))).Pressure);

    [Fact]
    public void Of_two_bad_pushes_the_later_counts() =>
        Assert.Equal(PushDegree.Hold, Verdict(Free.With(Push(12, PushReception.Badly)).With(Push(3, PushReception.Badly))).Pressure);

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void An_unanswered_push_is_waited_for_a_week(int daysAgo, bool waited) =>
        Assert.Equal(waited, Bounds(Verdict(Free.With(Push(daysAgo, PushReception.NoAnswer))), PushBoundKind.NotAnswered));

    [Theory]
    [InlineData("王总", true)]
    [InlineData("", true)]
    [InlineData("周总", false)]
    public void An_amiable_person_is_spared_after_a_push_of_his_own(string pushed, bool spared) =>
        Assert.Equal(spared, Bounds(Verdict(Free.With(Push(3, PushReception.Well, pushed)), PersonalityType.Amiable), PushBoundKind.AmiablePushed));

    [Theory]
    [InlineData(0, ContactKind.Call, true)]
    [InlineData(13, ContactKind.Dinner, true)]
    [InlineData(14, ContactKind.Dinner, false)]
    [InlineData(2, ContactKind.MessageAnswered, false)]
    [InlineData(2, ContactKind.MessageSent, false)]
    public void An_expressive_person_wants_to_have_been_heard_within_two_weeks(int daysAgo, ContactKind kind, bool heard)
    {
        var deal = Free with { Contacts = [new Contact { Id = "t", At = Now.AddDays(-daysAgo), Kind = kind, People = ["李处", "王总"] }] };
        Assert.Equal(heard, !Bounds(Verdict(deal, PersonalityType.Expressive), PushBoundKind.NotHeard));
    }

    [Theory]
    [InlineData(MarkKind.PainAdmitted)]
    [InlineData(MarkKind.VisionConfirmed)]
    public void What_was_known_too_long_ago_allows_a_hint(MarkKind kind)
    {
        var old = Free with { Facts = [.. Free.Facts.Where(fact => fact.Answers is not GateQuestion.WhyNeed)], Marks = [.. Free.Marks.Where(mark => mark.Kind != kind), Mark(kind, Evidence.Confirmed, 91)] };
        var verdict = Verdict(old);
        Assert.True(Bounds(verdict, PushBoundKind.Faded));
        Assert.Equal(PushDegree.Hint, verdict.Pressure);
        Assert.NotNull(Assert.Single(verdict.Missing).Before);
    }

    [Fact]
    public void Power_is_reached_by_a_meeting_or_by_his_taking_our_calls()
    {
        var unmet = Free with { People = [Wang], Marks = [.. Free.Marks.Where(mark => mark.Kind != MarkKind.PowerAccess)] };
        Assert.True(Bounds(Verdict(unmet), PushBoundKind.NoPower));
        Assert.False(Bounds(Verdict(unmet with { People = [Wang with { LastMet = Now.AddDays(-5) }] }), PushBoundKind.NoPower));
        Assert.False(Bounds(Verdict(unmet.With(Mark(MarkKind.PowerAccess, Evidence.Heard, 3))), PushBoundKind.NoPower));
    }

    [Fact]
    public void Heard_proof_is_proof_and_a_guess_is_none()
    {
        var without = Free with { Marks = [.. Free.Marks.Where(mark => mark.Kind != MarkKind.ProofDelivered)] };
        Assert.DoesNotContain(Verdict(without.With(Mark(MarkKind.ProofDelivered, Evidence.Heard, 3))).Missing, gap => gap.Need == PushNeed.Proof);
        Assert.Contains(Verdict(without.With(Mark(MarkKind.ProofDelivered, Evidence.Assumed, 3))).Missing, gap => gap.Need == PushNeed.Proof);
    }

    [Fact]
    public void The_decider_who_was_met_last_is_the_one_and_whoever_cannot_decide_leads_to_him()
    {
        var two = Free with { People = [Wang with { LastMet = Now.AddDays(-40) }, Wang with { Id = "p9", Name = "李总", LastMet = Now.AddDays(-2) }, Li] };
        Assert.Equal("李总", Verdict(two).Whom!.Name);
        var through = Verdict(two, person: Li);
        Assert.Equal(("李总", "李处"), (through.Whom!.Name, through.Through!.Name));
        Assert.Null(Verdict(two, person: two.People[0]).Through);
        Assert.Equal("王总", Verdict(two, person: two.People[0]).Whom!.Name);
    }

    [Fact]
    public void Fears_are_answered_before_the_price_the_worst_of_them_first_and_of_equals_the_latest()
    {
        var asked = Free.With(Concern(BuyerQuestion.IsItTheBestPrice, 1)).With(Concern(BuyerQuestion.WhatIfItIsDelayed, 2)).With(Concern(BuyerQuestion.WhatIfItFails, 9)).With(Concern(BuyerQuestion.WhatIfItFails, 4));
        Assert.Equal([(BuyerQuestion.WhatIfItFails, 4), (BuyerQuestion.WhatIfItFails, 9), (BuyerQuestion.WhatIfItIsDelayed, 2), (BuyerQuestion.IsItTheBestPrice, 1)],
            Verdict(asked).AnswerFirst.Select(concern => (concern.Kind, (Now - concern.At).Days)));
    }

    [Fact]
    public void A_verdict_lasts_a_week_until_the_next_visit_the_expected_day_or_until_it_would_be_another()
    {
        Assert.Equal((Today.AddDays(7), PushHolds.AWeek), (Verdict(Free).Until, Verdict(Free).UntilWhy));
        var visit = Verdict(Free.With(Visit("v", "王总", 3)));
        Assert.Equal((Today.AddDays(3), PushHolds.NextVisit), (visit.Until, visit.UntilWhy));
        var expected = Verdict(Free with { Expected = new DatePeriod(Today.AddDays(1), Today.AddDays(5)) });
        Assert.Equal((Today.AddDays(5), PushHolds.ExpectedDate), (expected.Until, expected.UntilWhy));
        // Badly taken four days ago: in three days a hint is allowed.
        var cooling = Verdict(Free.With(Push(4, PushReception.Badly)));
        Assert.Equal((Today.AddDays(2), PushHolds.Cooling), (cooling.Until, cooling.UntilWhy));
        var fading = Verdict(Free with { Facts = [], Marks = [.. Free.Marks.Where(mark => mark.Kind != MarkKind.VisionConfirmed), Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, 88)] });
        Assert.Equal((Today.AddDays(2), PushHolds.Evidence), (fading.Until, fading.UntilWhy));
    }

    [Fact]
    public void Three_postponements_end_it_unless_a_yes_came_after_them()
    {
        Deal Postponed(params DealChange[] changes) => Free with { History = changes };
        Assert.Null(Verdict(Postponed(Moved(30, "01", "02"), Moved(20, "02", "03"))).End);
        var thrice = Postponed(Moved(30, "01", "02"), Moved(20, "02", "03"), Moved(10, "03", "04"));
        Assert.Equal(PushEnd.Postponed, Verdict(thrice).End);
        Assert.Equal(3, PushEnds.TimesPostponed(thrice));
        Assert.Null(Verdict(Postponed(Moved(30, "01", "02"), Moved(20, "04", "03"), Moved(10, "03", "03"))).End);
        Assert.Null(Verdict(Postponed(Moved(30, "01", "02", DealChangeKind.Amount), Moved(20, "02", "03"), Moved(10, "03", "04"))).End);
        Assert.Null(Verdict(thrice.With(Push(5, PushReception.Well))).End);
        Assert.Equal(PushEnd.Postponed, Verdict(thrice.With(Push(15, PushReception.Well))).End);
    }

    [Fact]
    public void Two_refusals_or_three_pushes_without_a_yes_end_it_and_a_yes_wipes_them_out()
    {
        var refused = Free.With(Push(30, PushReception.Badly)).With(Push(20, PushReception.Badly));
        Assert.Equal(PushEnd.Refused, Verdict(refused).End);
        Assert.Null(Verdict(refused.With(Push(16, PushReception.Well))).End);
        Assert.Null(Verdict(Free.With(Push(30, PushReception.Badly)).With(Push(20, PushReception.Badly, degree: PushDegree.Hint))).End);
        Assert.Equal(PushEnd.Refused, Verdict(Free.With(Push(60, PushReception.Well)).With(Push(40, PushReception.Neutral)).With(Push(30, PushReception.Neutral)).With(Push(20, PushReception.Neutral))).End);
    }

    [Theory]
    [InlineData(21, 90, null)]
    [InlineData(22, 90, PushEnd.Silent)]
    [InlineData(90, 21, null)]
    public void Three_weeks_of_silence_in_B_end_it(int contactDaysAgo, int stageDaysAgo, PushEnd? end)
    {
        var deal = Free with { StageSince = Now.AddDays(-stageDaysAgo), Contacts = [new Contact { Id = "t", At = Now.AddDays(-contactDaysAgo), Kind = ContactKind.Call, People = ["王总"] }] };
        Assert.Equal(end, Verdict(deal).End);
        Assert.Null(Verdict(deal.With(Push(5, PushReception.Neutral))).End);
        Assert.Equal(end, Verdict(deal.With(Push(5, PushReception.NoAnswer))).End);
    }
}
