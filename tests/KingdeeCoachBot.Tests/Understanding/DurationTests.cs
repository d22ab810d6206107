namespace KingdeeCoachBot.Tests.Understanding;

public sealed class DurationTests
{
    [Theory]
    [InlineData("还要一两个月", 45, "一两个月")]
    [InlineData("三个月内签", 90, "三个月内")]
    [InlineData("要两周", 14, "两周")]
    [InlineData("十天", 10, "十天")]
    [InlineData("半年", 183, "半年")]
    [InlineData("半个月", 15, "半个月")]
    [InlineData("一个半月", 45, "一个半月")]
    [InlineData("三五天", 4, "三五天")]
    [InlineData("2-3周", 18, "2-3周")]
    [InlineData("a couple of weeks", 14, "a couple of weeks")]
    [InlineData("within 3 months", 90, "within 3 months")]
    [InlineData("it takes six weeks", 42, "six weeks")]
    [InlineData("half a year", 183, "half a year")]
    public void A_stretch_of_time_is_read_in_days_by_its_middle(string sentence, int days, string source)
    {
        var duration = Reading.Read(sentence).Duration;

        Assert.Equal((days, source), (duration?.Days, duration?.Source));
    }

    [Theory]
    [InlineData("三天后")]
    [InlineData("第三天")]
    [InlineData("推迟一天")]
    [InlineData("每三个月")]
    [InlineData("明天")]
    [InlineData("三月")]
    [InlineData("四季度")]
    [InlineData("下半年")]
    [InlineData("拜访7天酒店")]
    [InlineData("2027年")]
    [InlineData("two days ago")]
    [InlineData("in two weeks")]
    public void A_day_a_month_and_a_hotel_are_none(string sentence) => Assert.Null(Reading.Read(sentence).Duration);
}
