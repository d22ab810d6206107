namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DealAttentionTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly DealGlance Healthy = new()
    {
        Stage = DealStage.Prospect,
        Status = DealStatus.Open,
        Created = Today.AddDays(-30),
        LastContact = Today.AddDays(-3),
        HasNextStep = true,
        NextStepDue = Today.AddDays(2),
        Expected = DatePeriod.Month(2027, 6),
    };

    [Fact]
    public void A_deal_that_moves_can_wait() => Assert.Null(DealAttention.Of(Healthy, Today));

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, AttentionReason.StepOverdue)]
    [InlineData(30, AttentionReason.StepOverdue)]
    public void A_step_counts_as_late_from_the_second_day(int daysLate, AttentionReason? reason) =>
        Assert.Equal(reason, DealAttention.Of(Healthy with { NextStepDue = Today.AddDays(-daysLate) }, Today)?.Reason);

    [Theory]
    [InlineData(DealStage.Target, 300, null)]
    [InlineData(DealStage.Prospect, 21, null)]
    [InlineData(DealStage.Prospect, 22, AttentionReason.Silent)]
    [InlineData(DealStage.Consideration, 14, null)]
    [InlineData(DealStage.Consideration, 15, AttentionReason.Silent)]
    [InlineData(DealStage.Negotiation, 7, null)]
    [InlineData(DealStage.Negotiation, 8, AttentionReason.Silent)]
    public void Silence_counts_by_stage(DealStage stage, int days, AttentionReason? reason) =>
        Assert.Equal(reason, DealAttention.Of(Healthy with { Stage = stage, LastContact = Today.AddDays(-days) }, Today)?.Reason);

    [Fact]
    public void A_contact_that_nobody_recorded_is_unknown_and_no_reason() =>
        Assert.Null(DealAttention.Of(Healthy with { LastContact = null }, Today));

    [Fact]
    public void A_deal_without_next_step_wants_one_from_its_second_day()
    {
        Assert.Null(DealAttention.Of(Healthy with { HasNextStep = false, NextStepDue = null, Created = Today }, Today));
        Assert.Equal(AttentionReason.NoNextStep, DealAttention.Of(Healthy with { HasNextStep = false, NextStepDue = null }, Today)?.Reason);
    }

    [Fact]
    public void A_month_has_passed_only_with_its_last_day()
    {
        var november = Healthy with { Expected = DatePeriod.Month(2026, 11) };
        Assert.Null(DealAttention.Of(november, new DateOnly(2026, 11, 24)));
        Assert.Equal(
            new Attention(AttentionReason.ExpectedPassed, 1),
            DealAttention.Of(november with { NextStepDue = null, LastContact = new DateOnly(2026, 11, 30) }, new DateOnly(2026, 12, 1)));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(0, AttentionReason.ResumeDue)]
    [InlineData(-5, AttentionReason.ResumeDue)]
    public void A_parked_deal_speaks_up_on_its_day_and_about_nothing_else(int inDays, AttentionReason? reason)
    {
        var parked = Healthy with { Status = DealStatus.Parked, ParkedUntil = Today.AddDays(inDays), NextStepDue = Today.AddDays(-90), HasNextStep = false };
        Assert.Equal(reason, DealAttention.Of(parked, Today)?.Reason);
    }

    [Fact]
    public void A_closed_deal_wants_nothing_however_it_stands()
    {
        foreach (var status in new[] { DealStatus.Won, DealStatus.Lost, DealStatus.Stopped })
            Assert.Null(DealAttention.Of(Healthy with { Status = status, NextStepDue = Today.AddDays(-90), HasNextStep = false }, Today));
    }

    [Fact]
    public void A_later_day_never_makes_a_deal_less_urgent()
    {
        foreach (var stage in Enum.GetValues<DealStage>())
        {
            var before = int.MaxValue;
            for (var day = 0; day < 400; day++)
            {
                var now = DealAttention.Of(Healthy with { Stage = stage }, Today.AddDays(day)) is { } attention ? (int)attention.Reason : 99;
                Assert.True(now <= before, $"{stage} on day {day}: {now} after {before}");
                before = now;
            }
        }
    }
}
