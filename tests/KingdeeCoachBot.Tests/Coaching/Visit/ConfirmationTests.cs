using CsCheck;
using KingdeeCoachBot.Coaching.Visit;

namespace KingdeeCoachBot.Tests.Coaching.Visit;

/// <summary>What of a goal can be said to the customer himself.</summary>
public sealed class ConfirmationTests
{
    [Theory]
    [InlineData("让王总同意下周看一次演示", "下周看一次演示")]
    [InlineData("同意下周看一次演示", "下周看一次演示")]
    [InlineData("agrees to a demo next week", "a demo next week")]
    [InlineData("get his OK for a demo", "a demo")]
    [InlineData("告诉我预算列没列、归谁批", "")]
    [InlineData("答应告诉我对手的报价", "")]
    [InlineData("说出他最不放心的一点", "")]
    [InlineData("介绍产品", "")]
    [InlineData("", "")]
    public void Only_what_was_agreed_is_said_and_nothing_that_is_for_ourselves(string goal, string agreed) =>
        Assert.Equal(agreed, Confirmation.Agreed(goal));

    [Fact]
    public void No_goal_however_odd_breaks_it() => Gen.String.Sample(goal => Confirmation.Agreed(goal).Length <= goal.Length);
}
