using CsCheck;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>Today is in the fourth quarter of 2026.</summary>
public sealed class FunnelReadingTests
{
    private static readonly DatePeriod December = DatePeriod.Month(2026, 12);
    private static readonly DatePeriod March = DatePeriod.Month(2027, 3);

    private static readonly Gen<FunnelRow> AnyRow = Gen.Select(Gen.Int[1, 40], Gen.Enum<DealStage>(), Gen.Enum<DealStatus>(), Gen.Int[-60, 200], Gen.Int[-1, 60], Gen.Int[-5, 5], Gen.Int[-1, 40])
        .Select((id, stage, status, from, span, firm, silent) => new FunnelRow
        {
            Id = $"d{id}",
            Title = $"d{id}",
            Stage = stage,
            Status = status,
            Expected = span < 0 ? null : new DatePeriod(Today.AddDays(from), Today.AddDays(from + span)),
            FirmUntil = firm == 5 ? null : Today.AddDays(firm),
            LastContact = silent < 0 ? null : Today.AddDays(-silent),
        });

    private static FunnelRow Row(string id, DealStage stage, DatePeriod? expected = null, bool firm = false, int? silent = null) => new()
    {
        Id = id,
        Title = id,
        Stage = stage,
        Status = DealStatus.Open,
        Expected = expected,
        FirmUntil = firm ? Today : null,
        LastContact = silent is { } days ? Today.AddDays(-days) : null,
    };

    private static FunnelAdvice Read(params FunnelRow[] rows) => FunnelReading.Of(Funnel.Of(rows, Today), Today);

    private static FunnelAdvice ReadQuarter(params FunnelRow[] rows) => FunnelReading.OfQuarter(Funnel.Of(rows, Today), Today);

    private static FunnelRow[] Many(int count, DealStage stage) => [.. Enumerable.Range(0, count).Select(i => Row($"{stage}{i}", stage))];

    [Fact]
    public void An_empty_funnel_is_begun()
    {
        Assert.Equal(new FunnelAdvice(FunnelAdviceKind.Begin), Read());
        Assert.Equal(new FunnelAdvice(FunnelAdviceKind.Begin) { Count = 1 }, Read(Row("a", DealStage.Negotiation) with { Status = DealStatus.Parked }));
        Assert.Equal(FunnelAdviceKind.Begin, ReadQuarter(Row("a", DealStage.Negotiation) with { Status = DealStatus.Won }).Kind);
    }

    [Fact]
    public void A_date_that_has_passed_comes_before_all_and_the_latest_stage_first()
    {
        var october = DatePeriod.Month(2026, 10);
        var advice = Read(Row("i", DealStage.Consideration, october), Row("b", DealStage.Negotiation, october), Row("b2", DealStage.Negotiation, DatePeriod.Month(2026, 9)), Row("b3", DealStage.Negotiation, December));
        Assert.Equal((FunnelAdviceKind.DatePassed, "b2", 3), (advice.Kind, advice.Row!.Id, advice.Count));
        // In T it is worth a word only where nothing else is.
        Assert.Equal(FunnelAdviceKind.DatePassed, Read(Row("t", DealStage.Target, october)).Kind);
        Assert.Equal(FunnelAdviceKind.Hope, Read(Row("t", DealStage.Target, october), Row("b", DealStage.Negotiation, December)).Kind);
    }

    [Fact]
    public void A_signature_of_this_quarter_that_rests_on_hope_is_named()
    {
        var advice = Read(Row("firm", DealStage.Negotiation, December, firm: true), Row("i", DealStage.Consideration, December), Row("b", DealStage.Negotiation, December));
        Assert.Equal((FunnelAdviceKind.Hope, "b", 2, 3), (advice.Kind, advice.Row!.Id, advice.Count, advice.Beyond));
        Assert.Equal(FunnelAdviceKind.Steady, Read(Row("firm", DealStage.Negotiation, December, firm: true), Row("t", DealStage.Target)).Kind);
        // Over the year's end it is not this quarter's.
        Assert.Equal(FunnelAdviceKind.Steady, Read(Row("b", DealStage.Negotiation, new(new(2026, 12, 1), new(2027, 1, 31))), Row("t", DealStage.Target)).Kind);
    }

    [Fact]
    public void What_is_to_be_signed_this_quarter_from_T_or_P_is_too_early()
    {
        var advice = Read(Row("p", DealStage.Prospect, December, firm: true), Row("t", DealStage.Target, December));
        Assert.Equal((FunnelAdviceKind.TooEarly, "t", 2), (advice.Kind, advice.Row!.Id, advice.Count));
        Assert.Equal(FunnelAdviceKind.Steady, Read(Row("p", DealStage.Prospect, March)).Kind);
    }

    [Theory]
    [InlineData(9, 0, 1, DealStage.Prospect)]
    [InlineData(3, 0, 1, DealStage.Prospect)]
    [InlineData(3, 1, 0, DealStage.Prospect)]
    [InlineData(6, 1, 1, DealStage.Prospect)]
    [InlineData(3, 3, 0, DealStage.Consideration)]
    [InlineData(5, 1, 1, null)]
    [InlineData(2, 0, 0, null)]
    public void Deals_pile_up_before_a_gate(int prospects, int considered, int negotiated, DealStage? stuck)
    {
        var advice = Read([.. Many(prospects, DealStage.Prospect), .. Many(considered, DealStage.Consideration), .. Many(negotiated, DealStage.Negotiation)]);
        Assert.Equal(stuck, advice.Kind == FunnelAdviceKind.Stuck ? advice.Row!.Stage : null);
        if (stuck == DealStage.Prospect)
            Assert.Equal((prospects, considered + negotiated), (advice.Count, advice.Beyond));
    }

    [Fact]
    public void The_first_through_the_gate_is_what_evidence_carries_then_what_is_due_first()
    {
        Assert.Equal("firm", Read(Row("a", DealStage.Prospect, March), Row("firm", DealStage.Prospect, null, firm: true), Row("c", DealStage.Prospect)).Row!.Id);
        Assert.Equal("c", Read(Row("a", DealStage.Prospect), Row("b", DealStage.Prospect, silent: 1), Row("c", DealStage.Prospect, March)).Row!.Id);
        Assert.Equal("b", Read(Row("a", DealStage.Prospect), Row("b", DealStage.Prospect, silent: 1), Row("c", DealStage.Prospect, silent: 2)).Row!.Id);
    }

    [Theory]
    [InlineData(DealStage.Target, 300, false)]
    [InlineData(DealStage.Prospect, 21, false)]
    [InlineData(DealStage.Prospect, 22, true)]
    [InlineData(DealStage.Consideration, 14, false)]
    [InlineData(DealStage.Consideration, 15, true)]
    [InlineData(DealStage.Negotiation, 7, false)]
    [InlineData(DealStage.Negotiation, 8, true)]
    public void A_customer_is_cold_sooner_the_nearer_he_is_to_signing(DealStage stage, int days, bool cold)
    {
        var advice = Read(Row("a", stage, silent: days), Row("t", DealStage.Target));
        Assert.Equal(cold, advice.Kind == FunnelAdviceKind.Cold);
        if (cold)
            Assert.Equal((days, 1), (advice.Days, advice.Count));
    }

    [Fact]
    public void A_funnel_with_less_above_than_below_runs_dry()
    {
        var advice = Read([.. Many(2, DealStage.Consideration), .. Many(2, DealStage.Negotiation), .. Many(3, DealStage.Prospect)]);
        Assert.Equal((FunnelAdviceKind.Dry, 3, 4), (advice.Kind, advice.Count, advice.Beyond));
        Assert.Equal(FunnelAdviceKind.Steady, Read([.. Many(2, DealStage.Consideration), .. Many(2, DealStage.Negotiation), .. Many(4, DealStage.Prospect)]).Kind);
    }

    [Fact]
    public void A_question_about_the_quarter_is_answered_with_the_quarter()
    {
        Assert.Equal((FunnelAdviceKind.Steady, "firm"), (ReadQuarter([Row("firm", DealStage.Negotiation, December, firm: true), .. Many(9, DealStage.Prospect)]) is var advice ? advice.Kind : default, advice.Row!.Id));
        var nothing = ReadQuarter([Row("later", DealStage.Target, March), Row("latest", DealStage.Negotiation, DatePeriod.Month(2027, 6)), .. Many(9, DealStage.Prospect)]);
        Assert.Equal((FunnelAdviceKind.NothingThisQuarter, "later", 9), (nothing.Kind, nothing.Row!.Id, nothing.Count));
        Assert.Null(ReadQuarter(Row("undated", DealStage.Negotiation)).Row);
        Assert.Equal(FunnelAdviceKind.Hope, ReadQuarter(Row("b", DealStage.Negotiation, December)).Kind);
    }

    [Fact]
    public void The_order_of_rows_does_not_matter_and_the_deal_named_is_open() => AnyRow.List[0, 12].Sample(rows =>
    {
        var distinct = rows.DistinctBy(row => row.Id).ToArray();
        var advice = Read(distinct);
        Assert.Equal(advice, Read([.. distinct.Reverse()]));
        Assert.True(advice.Row is null || advice.Row.Status == DealStatus.Open);
        Assert.Equal(advice.Kind is FunnelAdviceKind.Begin, distinct.All(row => row.Status != DealStatus.Open));
        Assert.NotEqual(FunnelAdviceKind.NothingThisQuarter, advice.Kind);
    });

    [Fact]
    public void What_the_customer_confirmed_is_never_called_a_hope() => AnyRow.List[0, 12].Sample(rows =>
    {
        FunnelAdvice[] both = [Read([.. rows]), ReadQuarter([.. rows])];
        Assert.All(both, advice => Assert.True(advice.Kind != FunnelAdviceKind.Hope || !advice.Row!.IsFirm(Today)));
    });
}
