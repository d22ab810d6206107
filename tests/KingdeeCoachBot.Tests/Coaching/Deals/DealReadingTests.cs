using System.Globalization;
using CsCheck;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed class DealReadingTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("500万", 5_000_000, "CNY")]
    [InlineData("500 万元", 5_000_000, "CNY")]
    [InlineData("1.2亿", 120_000_000, "CNY")]
    [InlineData("30-50万", 300_000, "CNY")]
    [InlineData("2M USD", 2_000_000, "USD")]
    [InlineData("$300K", 300_000, "USD")]
    [InlineData("2 million RMB", 2_000_000, "CNY")]
    [InlineData("RMB 5M", 5_000_000, "CNY")]
    [InlineData("30万美元", 300_000, "USD")]
    [InlineData("480,000", 480_000, "CNY")]
    [InlineData("3千万", 30_000_000, "CNY")]
    [InlineData("５００万", 5_000_000, "CNY")]
    [InlineData("5M", 5_000_000, "CNY")]
    [InlineData("480000", 480_000, "CNY")]
    [InlineData("大概480,000吧", 480_000, "CNY")]
    [InlineData("8千", 8_000, "CNY")]
    [InlineData("5千美元", 5_000, "USD")]
    [InlineData("30 to 50万", 300_000, "CNY")]
    [InlineData("500 万", 5_000_000, "CNY")]
    [InlineData("五百万", 5_000_000, "CNY")]
    public void Amounts_are_read_as_sellers_type_them(string typed, int amount, string currency) =>
        Assert.Equal(new Money(amount, currency), DealFigures.Amount(typed));

    [Theory]
    [InlineData("很多")]
    [InlineData("500")]
    [InlineData("0万")]
    [InlineData("99999999999999999亿")]
    public void What_is_no_amount_is_none(string typed) => Assert.Null(DealFigures.Amount(typed));

    [Theory]
    [InlineData("明年6月", "2027-06-01", "2027-06-30")]
    [InlineData("6月", "2027-06-01", "2027-06-30")]
    [InlineData("12月", "2026-12-01", "2026-12-31")]
    [InlineData("Q3", "2027-07-01", "2027-09-30")]
    [InlineData("明年Q1", "2027-01-01", "2027-03-31")]
    [InlineData("2027年三季度", "2027-07-01", "2027-09-30")]
    [InlineData("2027-06-30", "2027-06-30", "2027-06-30")]
    [InlineData("2027年6月30日", "2027-06-30", "2027-06-30")]
    [InlineData("上半年", "2027-01-01", "2027-06-30")]
    [InlineData("年底", "2026-12-01", "2026-12-31")]
    [InlineData("明年底", "2027-12-01", "2027-12-31")]
    [InlineData("明年", "2027-01-01", "2027-12-31")]
    [InlineData("June", "2027-06-01", "2027-06-30")]
    [InlineData("signing in June 2028", "2028-06-01", "2028-06-30")]
    [InlineData("March 1", "2027-03-01", "2027-03-01")]
    [InlineData("Q4 2026", "2026-10-01", "2026-12-31")]
    [InlineData("first half of 2027", "2027-01-01", "2027-06-30")]
    [InlineData("next year", "2027-01-01", "2027-12-31")]
    [InlineData("by May", "2027-05-01", "2027-05-31")]
    [InlineData("May", "2027-05-01", "2027-05-31")]
    [InlineData("Mar. 2027", "2027-03-01", "2027-03-31")]
    [InlineData("年底前", "2026-12-01", "2026-12-31")]
    [InlineData("2027-06", "2027-06-01", "2027-06-30")]
    [InlineData("2027/6", "2027-06-01", "2027-06-30")]
    [InlineData("2027.6.30", "2027-06-30", "2027-06-30")]
    [InlineData("2027年6月30", "2027-06-30", "2027-06-30")]
    [InlineData("2027", "2027-01-01", "2027-12-31")]
    [InlineData("2027Q3", "2027-07-01", "2027-09-30")]
    [InlineData("2027 H1", "2027-01-01", "2027-06-30")]
    [InlineData("end of 2027", "2027-12-01", "2027-12-31")]
    [InlineData("end of the year", "2026-12-01", "2026-12-31")]
    [InlineData("2027-05-01至2027-06-15", "2027-05-01", "2027-06-15")]
    [InlineData("3月1日", "2027-03-01", "2027-03-01")]
    [InlineData("10月8日", "2027-10-08", "2027-10-08")]
    public void Periods_are_read_as_customers_name_them(string typed, string first, string last) => Assert.Equal(
        new DatePeriod(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)), DealFigures.Expected(typed, Today));

    [Theory]
    [InlineData("不知道")]
    [InlineData("月底层面")]
    [InlineData("he may decide")]
    [InlineData("3个月")]
    [InlineData("2027-13-45")]
    public void What_is_no_period_is_none(string typed) => Assert.Null(DealFigures.Expected(typed, Today));

    [Fact]
    public void An_amount_that_the_coach_writes_it_reads_again()
    {
        var amount = Gen.OneOf(Gen.Long[1, 99_999_999_999].Select(fen => fen / 100m), Gen.Int[1, 99_999].Select(n => n * 10_000m), Gen.Int[1, 999].Select(n => n * 100_000_000m), Gen.Const(Money.Most));
        Gen.Select(amount, Gen.OneOf("CNY", "USD", "EUR", "HKD", "GBP", "JPY", "SGD", "TWD"), Gen.OneOf(Enum.GetValues<Language>()))
            .Sample((sum, currency, language) => Assert.Equal(new Money(sum, currency), DealFigures.Amount(Amounts.Write(language, new Money(sum, currency)))));
    }

    [Fact]
    public void A_period_that_the_coach_writes_it_reads_again_on_any_day()
    {
        var year = Gen.Int[2026, 2040];
        var period = Gen.OneOf(
            Gen.Select(year, Gen.Int[1, 12]).Select((of, month) => DatePeriod.Month(of, month)),
            Gen.Select(year, Gen.OneOf(1, 4, 7, 10), Gen.OneOf(2, 5)).Select((of, month, more) => new DatePeriod(new DateOnly(of, month, 1), new DateOnly(of, month, 1).AddMonths(more + 1).AddDays(-1))),
            year.Select(of => new DatePeriod(new DateOnly(of, 1, 1), new DateOnly(of, 12, 31))),
            Gen.Select(year, Gen.Int[0, 364]).Select((of, day) => DatePeriod.On(new DateOnly(of, 1, 1).AddDays(day))),
            Gen.Select(year, Gen.Int[0, 364], Gen.Int[1, 400]).Select((of, day, days) => new DatePeriod(new DateOnly(of, 1, 1).AddDays(day), new DateOnly(of, 1, 1).AddDays(day + days))));
        Gen.Select(period, Gen.Int[0, 1000], Gen.OneOf(Enum.GetValues<Language>())).Sample((expected, days, language) =>
            Assert.Equal(Signed(expected, Today.AddDays(days)), DealFigures.Expected(Periods.Write(language, expected), Today.AddDays(days))));
    }

    // From today to a month's end is "by" that month.
    private static DatePeriod Signed(DatePeriod period, DateOnly today) =>
        DealFigures.Expected(DealFigures.Signing(new PeriodSlot(period.First, period.Last, ""), today)!);

    [Theory]
    [InlineData("对手是用友和SAP", "用友|SAP")]
    [InlineData("竞争对手有用友、浪潮", "用友|浪潮")]
    [InlineData("对手加上用友", "用友")]
    [InlineData("rivals are SAP and Oracle", "SAP|Oracle")]
    [InlineData("competitors: SAP, Infor", "SAP|Infor")]
    public void Rivals_are_read_from_sentences(string said, string rivals) => Assert.Equal(rivals.Split('|'), DealWords.Of(said).Rivals);

    [Theory]
    [InlineData("是B阶段", DealStage.Negotiation)]
    [InlineData("阶段改成P", DealStage.Prospect)]
    [InlineData("it's in stage I", DealStage.Consideration)]
    [InlineData("现在是商务谈判", DealStage.Negotiation)]
    [InlineData("T阶段", DealStage.Target)]
    public void Stages_are_read_from_sentences(string said, DealStage stage) => Assert.Equal(stage, DealWords.Of(said).Stage);

    [Theory]
    [InlineData("加个售前小刘", "小刘", TeamRole.PreSales)]
    [InlineData("华能加个售前小刘", "小刘", TeamRole.PreSales)]
    [InlineData("交付王工", "王工", TeamRole.Delivery)]
    [InlineData("add Tom as presales to Siemens", "Tom", TeamRole.PreSales)]
    [InlineData("delivery Ann", "Ann", TeamRole.Delivery)]
    public void The_team_is_read_with_its_parts(string said, string name, TeamRole role) =>
        Assert.Equal([new TeamMember(name, role)], DealWords.Of(said).Team);

    [Fact]
    public void A_hostile_text_is_read_in_bounded_time()
    {
        foreach (var text in new[] { new string('1', 100_000), new string('月', 100_000), string.Concat(Enumerable.Repeat("对手是、", 20_000)), string.Concat(Enumerable.Repeat("万-1", 30_000)) })
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            DealWords.Of(text);
            DealFigures.Amount(text);
            DealFigures.Expected(text, Today);
            Assert.True(clock.ElapsedMilliseconds < 1500, $"{clock.ElapsedMilliseconds} ms");
        }
    }
}
