namespace KingdeeCoachBot.Tests.Understanding;

public sealed class PercentTests
{
    [Theory]
    [InlineData("80%", 80, null)]
    [InlineData("把握80％", 80, null)]
    [InlineData("百分之八十", 80, null)]
    [InlineData("百分之80", 80, null)]
    [InlineData("百分之百", 100, null)]
    [InlineData("百分之零", 0, null)]
    [InlineData("百分之七八十", 70, 80)]
    [InlineData("八成把握", 80, null)]
    [InlineData("七八成", 70, 80)]
    [InlineData("七到八成", 70, 80)]
    [InlineData("六成五", 65, null)]
    [InlineData("九成九", 99, null)]
    [InlineData("一半把握", 50, null)]
    [InlineData("五五开", 50, null)]
    [InlineData("30%-40%", 30, 40)]
    [InlineData("50-60 percent", 50, 60)]
    [InlineData("fifty percent", 50, null)]
    [InlineData("a 70% chance", 70, null)]
    [InlineData("fifty-fifty", 50, null)]
    public void A_chance_is_read_in_hundredths(string sentence, int value, int? most)
    {
        var percent = Reading.Read(sentence).Percent;

        Assert.Equal((value, most), (percent?.Value, percent?.Most));
    }

    [Theory]
    [InlineData("涨了200%")]
    [InlineData("完成了演示")]
    [InlineData("一成不变")]
    [InlineData("三成功案例")]
    [InlineData("预算50万")]
    [InlineData("一半人同意")]
    [InlineData("成都")]
    [InlineData("ten people")]
    public void Growth_and_words_that_hold_a_tenth_are_no_chance(string sentence) => Assert.Null(Reading.Read(sentence).Percent);
}
