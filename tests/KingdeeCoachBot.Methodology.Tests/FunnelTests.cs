using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class FunnelTests
{
    private static readonly Gen<FunnelRow> AnyRow = Gen.Select(
        Gen.Int[1, 40], Gen.Enum<DealStage>(), Gen.Enum<DealStatus>(), Gen.Int[-1, 9], Gen.OneOf("CNY", "USD"), Gen.Int[-60, 200], Gen.Int[-1, 120], Gen.Int[-20, 40])
        .Select((id, stage, status, amount, currency, from, span, firm) => Row($"d{id}") with
        {
            Stage = stage,
            Status = status,
            Amount = amount < 0 ? null : new Money(amount, currency),
            Expected = span < 0 ? null : new DatePeriod(Today.AddDays(from), Today.AddDays(from + span)),
            FirmUntil = firm > 30 ? null : Today.AddDays(firm),
        });

    private static FunnelRow Row(string id) => new()
    {
        Id = id,
        Title = id,
        Stage = DealStage.Prospect,
        Status = DealStatus.Open,
        Amount = new Money(100m, "CNY"),
        Expected = DatePeriod.Month(2026, 12),
        FirmUntil = Today,
    };

    [Fact]
    public void Rows_stand_by_stage_and_an_empty_stage_is_seen()
    {
        var table = Funnel.Of([Row("b") with { Stage = DealStage.Negotiation }, Row("t") with { Stage = DealStage.Target }], Today);
        Assert.Equal([DealStage.Target, DealStage.Prospect, DealStage.Consideration, DealStage.Negotiation], table.Stages.Select(stage => stage.Stage));
        Assert.Equal(["t", "", "", "b"], table.Stages.Select(stage => string.Concat(stage.Rows.Select(row => row.Id))));
        Assert.Equal([1, 0, 0, 1], table.Stages.Select(stage => stage.Sums.Count));
    }

    [Fact]
    public void The_low_end_counts_what_evidence_carries_and_the_high_end_all()
    {
        var table = Funnel.Of([Row("a"), Row("b") with { FirmUntil = null, Amount = new Money(30m, "CNY") }, Row("c") with { FirmUntil = Today.AddDays(-1) }], Today);
        Assert.Equal(new FunnelSum("CNY", 100m, 230m, 1, 3), Assert.Single(table.Open));
        Assert.Equal(new FunnelSum("CNY", 100m, 230m, 1, 3), Assert.Single(table.Stages[1].Sums));
    }

    [Fact]
    public void Currencies_are_never_added_up()
    {
        var table = Funnel.Of([Row("a") with { Amount = new Money(9m, "USD") }, Row("b"), Row("c"), Row("d") with { Amount = new Money(8m, "EUR") }], Today);
        Assert.Equal([new("CNY", 200m, 200m, 2, 2), new("EUR", 8m, 8m, 1, 1), new FunnelSum("USD", 9m, 9m, 1, 1)], table.Open);
    }

    [Fact]
    public void A_deal_without_amount_is_named_and_not_counted()
    {
        var table = Funnel.Of([Row("a") with { Amount = null }, Row("b")], Today);
        Assert.Equal(["a"], table.WithoutAmount.Select(row => row.Id));
        Assert.Equal(["a"], table.ThisQuarter.WithoutAmount.Select(row => row.Id));
        Assert.Equal(1, Assert.Single(table.Open).Deals);
        Assert.Equal(2, table.Stages[1].Rows.Count);
    }

    [Fact]
    public void A_deal_falls_into_a_quarter_certainly_perhaps_or_not()
    {
        FunnelRow Expected(string id, DatePeriod? period) => Row(id) with { Expected = period };
        var table = Funnel.Of(
            [
                Expected("december", DatePeriod.Month(2026, 12)),
                Expected("over the year's end", new DatePeriod(new(2026, 12, 1), new(2027, 1, 31))),
                Expected("january", DatePeriod.Month(2027, 1)),
                Expected("first day", DatePeriod.On(new(2027, 1, 1))),
                Expected("last day", DatePeriod.On(new(2026, 12, 31))),
                Expected("april", DatePeriod.Month(2027, 4)),
                Expected("passed", DatePeriod.On(Today.AddDays(-1))),
                Expected("today", DatePeriod.On(Today)),
                Expected("september", DatePeriod.Month(2026, 9)),
                Expected("unknown", null),
            ],
            Today);
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31)), (table.ThisQuarter.Period.First, table.ThisQuarter.Period.Last));
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 31)), (table.NextQuarter.Period.First, table.NextQuarter.Period.Last));
        Assert.Equal(["passed", "today", "december", "last day", "over the year's end"], table.ThisQuarter.Rows.Select(row => row.Id));
        Assert.Equal(new FunnelSum("CNY", 300m, 500m, 3, 5), Assert.Single(table.ThisQuarter.Sums));
        Assert.Equal(["first day", "january", "over the year's end"], table.NextQuarter.Rows.Select(row => row.Id));
        Assert.Equal(new FunnelSum("CNY", 200m, 300m, 2, 3), Assert.Single(table.NextQuarter.Sums));
        Assert.Equal(["unknown"], table.WithoutDate.Select(row => row.Id));
        Assert.Equal(["september", "passed"], table.DatePassed.Select(row => row.Id));
    }

    [Fact]
    public void What_is_not_firm_is_in_no_low_end_of_a_quarter() =>
        Assert.Equal(new FunnelSum("CNY", 0m, 100m, 0, 1), Assert.Single(Funnel.Of([Row("a") with { FirmUntil = null }], Today).ThisQuarter.Sums));

    [Theory]
    [InlineData(1, 1, 3)]
    [InlineData(3, 1, 3)]
    [InlineData(4, 4, 6)]
    [InlineData(9, 7, 9)]
    [InlineData(12, 10, 12)]
    public void A_quarter_has_three_months(int month, int first, int last)
    {
        var quarter = Funnel.QuarterOf(new DateOnly(2028, month, 15));
        Assert.Equal((new DateOnly(2028, first, 1), new DateOnly(2028, last, DateTime.DaysInMonth(2028, last))), (quarter.First, quarter.Last));
    }

    [Fact]
    public void Parked_deals_are_named_and_closed_ones_are_gone()
    {
        var rows = Enum.GetValues<DealStatus>().Select(status => Row(status.ToString()) with { Status = status });
        var table = Funnel.Of(rows, Today);
        Assert.Equal(["Parked"], table.Parked.Select(row => row.Id));
        Assert.Equal(["Open"], table.Stages.SelectMany(stage => stage.Rows).Select(row => row.Id));
        Assert.Equal(1, Assert.Single(table.Open).Deals);
    }

    [Fact]
    public void No_deals_make_an_empty_funnel()
    {
        var table = Funnel.Of([], Today);
        Assert.Equal(4, table.Stages.Count);
        Assert.Empty(table.Open);
        Assert.Empty(table.ThisQuarter.Sums);
    }

    [Fact]
    public void Low_is_never_above_high_and_the_stages_add_up() => AnyRow.List[0, 20].Sample(rows =>
    {
        var table = Funnel.Of(rows, Today);
        FunnelSum[] all = [.. table.Open, .. table.ThisQuarter.Sums, .. table.NextQuarter.Sums, .. table.Stages.SelectMany(stage => stage.Sums)];
        Assert.All(all, sum => Assert.True(sum.Low <= sum.High && sum.Firm <= sum.Deals && sum.Low >= 0));
        foreach (var open in table.Open)
        {
            var stages = table.Stages.SelectMany(stage => stage.Sums).Where(sum => sum.Currency == open.Currency).ToArray();
            Assert.Equal((open.Low, open.High, open.Deals), (stages.Sum(sum => sum.Low), stages.Sum(sum => sum.High), stages.Sum(sum => sum.Deals)));
        }
        Assert.Equal(table.Stages.Sum(stage => stage.Rows.Count), table.Open.Sum(sum => sum.Deals) + table.WithoutAmount.Count);
    });

    [Fact]
    public void The_order_of_rows_does_not_matter() => AnyRow.List[0, 12].Sample(rows =>
    {
        var distinct = rows.DistinctBy(row => row.Id).ToArray();
        var (one, other) = (Funnel.Of(distinct, Today), Funnel.Of(distinct.Reverse(), Today));
        Assert.Equal(one.Stages.SelectMany(stage => stage.Rows), other.Stages.SelectMany(stage => stage.Rows));
        Assert.Equal(one.Open, other.Open);
    });

    [Fact]
    public void A_row_tells_what_the_courses_table_has()
    {
        var row = FunnelRow.Of(Ready(DealStage.Consideration) with { Project = "ERP升级", Note = "等评审" });
        Assert.Equal(("d1", "华能集团 · ERP升级", "王总", "等评审", Odds.Good), (row.Id, row.Title, row.Contact, row.Note, row.Odds));
        Assert.Equal((DealStage.Consideration, DealStatus.Open, new Money(12_000_000m, "CNY"), DatePeriod.Month(2027, 3)), (row.Stage, row.Status, row.Amount, row.Expected));
        Assert.Equal(("", null), (FunnelRow.Of(Bare).Contact, FunnelRow.Of(Bare).Odds));
        Assert.Equal("李处", FunnelRow.Of(Bare with { People = [Zhou, Li with { LastContact = Now }] }).Contact);
    }

    [Fact]
    public void A_deal_is_firm_as_long_as_its_gates_hold_and_budget_and_timetable_are_confirmed()
    {
        // In B everything was confirmed two days ago, the comparison too; our odds, assumed, fade first.
        Assert.Equal(Today.AddDays(28), FunnelRow.Of(Ready(DealStage.Negotiation)).FirmUntil);
        Assert.Equal(Today.AddDays(88), FunnelRow.Of(Ready(DealStage.Target)).FirmUntil);
        Assert.Null(FunnelRow.Of(Bare).FirmUntil);
        var heard = Ready(DealStage.Target) with { Facts = [Fact(GateQuestion.BudgetPlan, Evidence.Confirmed, 1), Fact(GateQuestion.Timeline, Evidence.Heard, 1)] };
        Assert.Null(FunnelRow.Of(heard).FirmUntil);
        var noBudget = Ready(DealStage.Target) with { Facts = [Fact(GateQuestion.BudgetPlan, Evidence.Heard, 1), Fact(GateQuestion.Timeline, Evidence.Confirmed, 1)] };
        Assert.Null(FunnelRow.Of(noBudget).FirmUntil);
    }

    [Fact]
    public void Firm_until_is_the_last_day_of_all() => Any.Sample(deal =>
    {
        var until = FunnelRow.Of(deal).FirmUntil;
        for (var day = Today.AddDays(-1); day < Today.AddDays(95); day = day.AddDays(1))
        {
            var answers = GateAnswers.Of(deal, day);
            var firm = answers[GateQuestion.BudgetPlan].State == AnswerState.Confirmed && answers[GateQuestion.Timeline].State == AnswerState.Confirmed && Gate.Behind(deal, day).Passed;
            Assert.Equal(firm, FunnelRow.Of(deal).IsFirm(day));
        }
        Assert.True(until is null || deal.Facts.Count > 0);
    }, iter: 60);

    [Fact]
    public void A_row_is_firm_to_its_last_day()
    {
        Assert.True(Row("a").IsFirm(Today));
        Assert.False(Row("a").IsFirm(Today.AddDays(1)));
        Assert.False((Row("a") with { FirmUntil = null }).IsFirm(Today));
    }
}
