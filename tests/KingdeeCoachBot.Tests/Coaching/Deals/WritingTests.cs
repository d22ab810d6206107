using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed class WritingTests
{
    [Theory]
    [InlineData(5_000_000, "CNY", "500万", "RMB 5M")]
    [InlineData(120_000_000, "CNY", "1.2亿", "RMB 120M")]
    [InlineData(1_234_567, "CNY", "123.4567万", "RMB 1.234567M")]
    [InlineData(9_999, "CNY", "9,999元", "RMB 9.999K")]
    [InlineData(300_000, "USD", "30万美元", "USD 300K")]
    [InlineData(800, "GBP", "800 GBP", "GBP 800")]
    public void An_amount_is_written_as_sellers_say_it_and_loses_no_figure(decimal amount, string currency, string chinese, string english)
    {
        var money = new Money(amount, currency);
        Assert.Equal(chinese, Amounts.Write(Language.Chinese, money));
        Assert.Equal(english, Amounts.Write(Language.English, money));
    }

    [Theory]
    [InlineData("2027-06-01", "2027-06-30", "2027年6月", "June 2027")]
    [InlineData("2026-10-01", "2026-12-31", "2026年四季度", "Q4 2026")]
    [InlineData("2027-01-01", "2027-06-30", "2027年上半年", "first half of 2027")]
    [InlineData("2027-07-01", "2027-12-31", "2027年下半年", "second half of 2027")]
    [InlineData("2027-01-01", "2027-12-31", "2027年", "2027")]
    [InlineData("2027-06-30", "2027-06-30", "2027年6月30日", "Jun 30, 2027")]
    [InlineData("2027-06-01", "2027-06-10", "2027年6月1日到2027年6月10日", "Jun 1, 2027 to Jun 10, 2027")]
    [InlineData("2027-02-01", "2027-04-30", "2027年2月1日到2027年4月30日", "Feb 1, 2027 to Apr 30, 2027")]
    public void A_period_is_written_by_its_name(string first, string last, string chinese, string english)
    {
        var period = new DatePeriod(DateOnly.Parse(first, null), DateOnly.Parse(last, null));
        Assert.Equal(chinese, Periods.Write(Language.Chinese, period));
        Assert.Equal(english, Periods.Write(Language.English, period));
    }
}
