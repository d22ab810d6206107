using System.Globalization;
using CsCheck;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

/// <summary>Read on Wednesday 11 November 2026.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("月底签", "2026-11-24", "2026-11-30")]
    [InlineData("8月底签", "2027-08-25", "2027-08-31")]
    [InlineData("8月底前签", "2026-11-11", "2027-08-31")]
    [InlineData("十月中旬", "2027-10-11", "2027-10-20")]
    [InlineData("5月下旬签合同", "2027-05-21", "2027-05-31")]
    [InlineData("下个月初", "2026-12-01", "2026-12-10")]
    [InlineData("月初", "2026-12-01", "2026-12-10")]
    [InlineData("年底", "2026-12-01", "2026-12-31")]
    [InlineData("年底前", "2026-11-11", "2026-12-31")]
    [InlineData("今年年底之前", "2026-11-11", "2026-12-31")]
    [InlineData("年内", "2026-11-11", "2026-12-31")]
    [InlineData("国庆前", "2026-11-11", "2027-09-30")]
    [InlineData("十一之前", "2026-11-11", "2027-09-30")]
    [InlineData("五一后", "2027-05-06", "2027-06-04")]
    [InlineData("元旦前", "2026-11-11", "2026-12-31")]
    [InlineData("春节前", "2026-11-11", "2027-02-04")]
    [InlineData("春节后", "2027-02-13", "2027-03-14")]
    [InlineData("年后启动", "2027-02-13", "2027-03-14")]
    [InlineData("中秋前", "2026-11-11", "2027-09-14")]
    [InlineData("端午前后", "2027-06-02", "2027-06-16")]
    [InlineData("Q4", "2026-10-01", "2026-12-31")]
    [InlineData("预计Q1", "2027-01-01", "2027-03-31")]
    [InlineData("四季度", "2026-10-01", "2026-12-31")]
    [InlineData("第三季度末", "2027-09-01", "2027-09-30")]
    [InlineData("本季度末", "2026-12-01", "2026-12-31")]
    [InlineData("明年Q2", "2027-04-01", "2027-06-30")]
    [InlineData("明年6月", "2027-06-01", "2027-06-30")]
    [InlineData("明年三月份签约", "2027-03-01", "2027-03-31")]
    [InlineData("2027年3月", "2027-03-01", "2027-03-31")]
    [InlineData("27年6月签", "2027-06-01", "2027-06-30")]
    [InlineData("预计6月签", "2027-06-01", "2027-06-30")]
    [InlineData("12月签", "2026-12-01", "2026-12-31")]
    [InlineData("11月签", "2026-11-01", "2026-11-30")]
    [InlineData("明年上半年", "2027-01-01", "2027-06-30")]
    [InlineData("下半年启动", "2026-07-01", "2026-12-31")]
    [InlineData("明年", "2027-01-01", "2027-12-31")]
    [InlineData("下周", "2026-11-16", "2026-11-22")]
    [InlineData("周末", "2026-11-14", "2026-11-15")]
    [InlineData("下個月", "2026-12-01", "2026-12-31")]
    [InlineData("三个月内", "2026-11-11", "2027-02-11")]
    [InlineData("未来两周", "2026-11-11", "2026-11-25")]
    [InlineData("半年后", "2027-05-01", "2027-05-31")]
    [InlineData("end of Q3", "2027-09-01", "2027-09-30")]
    [InlineData("by the end of Q3", "2026-11-11", "2027-09-30")]
    [InlineData("next year", "2027-01-01", "2027-12-31")]
    [InlineData("by year end", "2026-11-11", "2026-12-31")]
    [InlineData("EOY", "2026-12-01", "2026-12-31")]
    [InlineData("next month", "2026-12-01", "2026-12-31")]
    [InlineData("by end of next month", "2026-11-11", "2026-12-31")]
    [InlineData("early March", "2027-03-01", "2027-03-10")]
    [InlineData("in June", "2027-06-01", "2027-06-30")]
    [InlineData("by mid June", "2026-11-11", "2027-06-20")]
    [InlineData("before June", "2026-11-11", "2027-05-31")]
    [InlineData("by May 2027", "2026-11-11", "2027-05-31")]
    [InlineData("this quarter", "2026-10-01", "2026-12-31")]
    [InlineData("in Q1 next year", "2027-01-01", "2027-03-31")]
    [InlineData("second half of next year", "2027-07-01", "2027-12-31")]
    [InlineData("before Christmas", "2026-11-11", "2026-12-24")]
    [InlineData("after Chinese New Year", "2027-02-13", "2027-03-14")]
    [InlineData("within 3 months", "2026-11-11", "2027-02-11")]
    public void A_period_lies_ahead(string sentence, string first, string last) => Assert.Equal($"{first} {last}", Days(Reading.Read(sentence)));

    [Theory]
    [InlineData("3月份见过他", "2026-03-01", "2026-03-31")]
    [InlineData("上个月签了", "2026-10-01", "2026-10-31")]
    [InlineData("去年上线的", "2025-01-01", "2025-12-31")]
    [InlineData("12月上线了", "2025-12-01", "2025-12-31")]
    [InlineData("we met in March", "2026-03-01", "2026-03-31")]
    [InlineData("they signed last quarter", "2026-07-01", "2026-09-30")]
    public void Of_the_past_it_is_the_one_that_was(string sentence, string first, string last) => Assert.Equal($"{first} {last}", Days(Reading.Read(sentence)));

    [Theory]
    [InlineData("明年6月", "明年6月")]
    [InlineData("我们预计在春节前签约", "春节前")]
    [InlineData("We sign by the end of Q3.", "by the end of Q3")]
    public void It_is_kept_as_typed(string sentence, string source) => Assert.Equal(source, Reading.Read(sentence).Period?.Source);

    [Theory]
    [InlineData("2027-06-30", "2027-06-30")]
    [InlineData("6月30号", "2027-06-30")]
    [InlineData("下周三", "2026-11-18")]
    [InlineData("三天后", "2026-11-14")]
    [InlineData("on June 30", "2027-06-30")]
    public void One_exact_day_is_no_period(string sentence, string day)
    {
        var slots = Reading.Read(sentence);

        Assert.Null(slots.Period);
        Assert.Equal(day, slots.When?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("三个月")]
    [InlineData("十一点见")]
    [InlineData("march on")]
    [InlineData("may I ask")]
    [InlineData("年轻人")]
    [InlineData("张三年纪大")]
    [InlineData("你好")]
    public void What_only_looks_like_one_is_none(string sentence) => Assert.Null(Reading.Read(sentence).Period);

    [Fact]
    public void A_period_without_a_year_is_never_over()
    {
        var said = Gen.OneOf("月底", "月初", "3月", "8月底", "十月中旬", "Q2", "三季度", "上半年", "年底", "国庆前", "春节后", "五一", "in June", "end of Q1", "early March", "before Christmas", "下周", "年内");
        Gen.Select(said, Gen.Int[0, 800]).Sample((words, days) =>
        {
            var today = new DateOnly(2026, 1, 1).AddDays(days);
            var period = Reading.Read(words, moment: Reading.At($"{today:yyyy-MM-dd} 10:00")).Period!;
            return period.First <= period.Last && period.Last >= today.AddDays(-1);
        });
    }

    [Theory]
    [InlineData("2026-02-10 10:00", "春节前", "2026-02-15")]
    [InlineData("2026-02-20 10:00", "春节前", "2027-02-04")]
    [InlineData("2028-01-05 10:00", "春节前", "2028-01-24")]
    [InlineData("2025-09-01 10:00", "中秋前", "2025-10-05")]
    public void The_moving_feasts_follow_the_moon(string now, string sentence, string last) =>
        Assert.Equal(last, Reading.Read(sentence, moment: Reading.At(now)).Period?.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string? Days(Slots slots) => slots.Period is { } period ? string.Create(CultureInfo.InvariantCulture, $"{period.First:yyyy-MM-dd} {period.Last:yyyy-MM-dd}") : null;
}
