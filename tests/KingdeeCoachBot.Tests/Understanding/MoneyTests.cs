using System.Globalization;
using CsCheck;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("预算50万", 500_000, "50万")]
    [InlineData("500万的单子", 5_000_000, "500万")]
    [InlineData("大概120w", 1_200_000, "大概120w")]
    [InlineData("投资1.2亿", 120_000_000, "1.2亿")]
    [InlineData("一千二百万", 12_000_000, "一千二百万")]
    [InlineData("预算一百二十万元", 1_200_000, "一百二十万元")]
    [InlineData("一亿两千万", 120_000_000, "一亿两千万")]
    [InlineData("1亿2000万", 120_000_000, "1亿2000万")]
    [InlineData("5百万", 5_000_000, "5百万")]
    [InlineData("¥300,000", 300_000, "¥300,000")]
    [InlineData("￥300，000", 300_000, "￥300，000")]
    [InlineData("３００万", 3_000_000, "３００万")]
    [InlineData("預算三百萬", 3_000_000, "三百萬")]
    [InlineData("合同额3500000", 3_500_000, "3500000")]
    [InlineData("预算800000元", 800_000, "800000元")]
    [InlineData("2 million RMB", 2_000_000, "2 million RMB")]
    [InlineData("500k", 500_000, "500k")]
    [InlineData("RMB 5M", 5_000_000, "RMB 5M")]
    [InlineData("3 hundred thousand", 300_000, "3 hundred thousand")]
    [InlineData("half a million", 500_000, "half a million")]
    [InlineData("twenty-five million", 25_000_000, "twenty-five million")]
    [InlineData("a budget of 3.5m", 3_500_000, "3.5m")]
    [InlineData("worth 1,250,000", 1_250_000, "1,250,000")]
    [InlineData("王总说预算批了300万,下周签", 3_000_000, "300万")]
    [InlineData("已经花了20万,预算500万", 5_000_000, "500万")]
    [InlineData("见小王谈50万的合同", 500_000, "50万")]
    [InlineData("预算从300万砍到200万", 2_000_000, "200万")]
    [InlineData("5M", 5_000_000, "5M")]
    [InlineData("Siemens signed, 2.5M", 2_500_000, "2.5M")]
    [InlineData("change the budget of Siemens to 3M", 3_000_000, "3M")]
    [InlineData("改成3M", 3_000_000, "3M")]
    [InlineData("change it to 4m", 4_000_000, "4m")]
    [InlineData("预算 500 万", 5_000_000, "500 万")]
    [InlineData("改成8千元", 8_000, "8千元")]
    public void An_amount_is_read_in_yuan_and_kept_as_typed(string sentence, int amount, string source)
    {
        var money = Reading.Read(sentence).Money;

        Assert.Equal((amount, null, "CNY", source), (money?.Amount, money?.Most, money?.Currency, money?.Source));
    }

    [Theory]
    [InlineData("30-50万", 300_000, 500_000)]
    [InlineData("30万到50万", 300_000, 500_000)]
    [InlineData("30~50万", 300_000, 500_000)]
    [InlineData("预算大概在三百到五百万之间", 3_000_000, 5_000_000)]
    [InlineData("三五十万", 300_000, 500_000)]
    [InlineData("三四百万", 3_000_000, 4_000_000)]
    [InlineData("一两百万", 1_000_000, 2_000_000)]
    [InlineData("一百二三十万", 1_200_000, 1_300_000)]
    [InlineData("800万-1.2亿", 8_000_000, 120_000_000)]
    [InlineData("2-3 million yuan", 2_000_000, 3_000_000)]
    [InlineData("between 2 and 3 million RMB", 2_000_000, 3_000_000)]
    [InlineData("500k to 1m RMB", 500_000, 1_000_000)]
    public void A_range_keeps_both_ends(string sentence, int least, int most)
    {
        var money = Reading.Read(sentence).Money;

        Assert.Equal((least, most), (money?.Amount, money?.Most));
    }

    [Theory]
    [InlineData("$1.5m", 1_500_000, "USD")]
    [InlineData("USD 200,000", 200_000, "USD")]
    [InlineData("300万美元", 3_000_000, "USD")]
    [InlineData("three hundred thousand dollars", 300_000, "USD")]
    [InlineData("80万港币", 800_000, "HKD")]
    [InlineData("HK$ 2 million", 2_000_000, "HKD")]
    [InlineData("€250k", 250_000, "EUR")]
    [InlineData("50万欧元", 500_000, "EUR")]
    [InlineData("2 million euros", 2_000_000, "EUR")]
    [InlineData("300万人民币", 3_000_000, "CNY")]
    [InlineData("￥20万", 200_000, "CNY")]
    public void The_currency_is_yuan_unless_another_is_said(string sentence, int amount, string currency)
    {
        var money = Reading.Read(sentence).Money;

        Assert.Equal((amount, currency), (money?.Amount, money?.Currency));
    }

    [Theory]
    [InlineData("大约300万人民币", true)]
    [InlineData("300万左右", true)]
    [InlineData("两百来万", true)]
    [InlineData("三百多万", true)]
    [InlineData("上千万的项目", true)]
    [InlineData("about 2 million", true)]
    [InlineData("300万", false)]
    [InlineData("2 million RMB", false)]
    public void What_was_said_loosely_is_marked(string sentence, bool approximate) => Assert.Equal(approximate, Reading.Read(sentence).Money?.IsApproximate);

    [Theory]
    [InlineData("预算500")]
    [InlineData("预算是多少")]
    [InlineData("张三和三一重工的人一起来")]
    [InlineData("第一次拜访")]
    [InlineData("千万别忘了")]
    [InlineData("几百万")]
    [InlineData("50万家门店")]
    [InlineData("5万人的公司")]
    [InlineData("100万条数据")]
    [InlineData("没有50万拿不下来")]
    [InlineData("拜访7天酒店")]
    [InlineData("去58同城")]
    [InlineData("visit 3M tomorrow")]
    [InlineData("visit tomorrow, 3M")]
    [InlineData("客户是1 万科")]
    [InlineData("change the contact to 3M")]
    [InlineData("2 million users")]
    [InlineData("meet at 5 on Dec 3")]
    [InlineData("2027-06-30")]
    [InlineData("12月3号下午3点")]
    [InlineData("折扣8个点")]
    [InlineData("客户年营收100亿")]
    [InlineData("revenue of 2 billion RMB")]
    [InlineData("80%")]
    [InlineData("三亿重工")]
    [InlineData("in two weeks")]
    public void A_number_of_anything_else_is_no_money(string sentence) => Assert.Null(Reading.Read(sentence).Money);

    [Theory]
    [InlineData("没有预算", true)]
    [InlineData("客户没预算", true)]
    [InlineData("今年没有做预算", true)]
    [InlineData("王总说预算没了", true)]
    [InlineData("零预算", true)]
    [InlineData("no budget this year", true)]
    [InlineData("they don't have a budget", true)]
    [InlineData("has no approved budget", true)]
    [InlineData("有没有预算", false)]
    [InlineData("没有预算问题", false)]
    [InlineData("预算没问题", false)]
    [InlineData("预算500万", false)]
    [InlineData("the budget is 2 million", false)]
    [InlineData("no budget problem", false)]
    public void A_budget_that_is_denied_is_no_amount(string sentence, bool denied)
    {
        var slots = Reading.Read(sentence);

        Assert.Equal(denied, slots.DeniesBudget);
        Assert.True(!denied || slots.Money is null);
    }

    [Fact]
    public void An_amount_reads_back_however_it_is_written()
    {
        // Whole ten thousands, as budgets are.
        Gen.Select(Gen.Int[1, 9999], Gen.OneOf(
            Write(n => $"{n}万"), Write(n => $"{n}w"), Write(n => $"{n}万元"), Write(n => $"¥{(n * 10_000L).ToString("N0", CultureInfo.InvariantCulture)}"),
            Write(n => $"RMB {(n / 100m).ToString(CultureInfo.InvariantCulture)} million"), Write(n => $"{n * 10}k"), Write(n => $"预算{InHan(n)}万"), Write(n => $"合同额{n * 10_000L}")))
            .Sample((n, write) => Reading.Read(write(n)).Money is { Most: null, Currency: "CNY" } money && money.Amount == n * 10_000m);
    }

    [Fact]
    public void A_number_in_characters_is_the_number_in_digits()
    {
        Gen.Int[1, 9999].Sample(n => Numeral.Parse(InHan(n)) == new Numeral(n, n) && Numeral.Parse(n.ToString(CultureInfo.InvariantCulture)) == new Numeral(n, n));
    }

    private static Gen<Func<int, string>> Write(Func<int, string> write) => Gen.Const(write);

    /// <summary>1203 as 一千二百零三.</summary>
    private static string InHan(int number)
    {
        const string digits = "零一二三四五六七八九";
        var said = "";
        var gap = false;
        foreach (var (factor, unit) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / factor % 10;
            if (digit == 0)
            {
                gap = said.Length > 0;
                continue;
            }
            said += (gap ? "零" : "") + digits[digit] + unit;
            gap = false;
        }
        return said;
    }
}
