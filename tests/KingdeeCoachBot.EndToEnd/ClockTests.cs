using static Microsoft.Playwright.Assertions;

namespace KingdeeCoachBot.EndToEnd;

public sealed class ClockTests(Chromium chromium)
{
    [Fact]
    public async Task A_day_ahead_stays_a_day_ahead_after_the_bot_was_killed()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        Assert.Equal(TimeSpan.Zero, (await chat.Bot.ClockAsync()).Offset);

        await chat.MovesTheClock("+1 天");
        var ahead = await chat.Bot.ClockAsync();
        Assert.Equal(TimeSpan.FromDays(1), ahead.Offset);
        await Expect(chat.On("#now")).ToContainTextAsync(Day(ahead), new() { Timeout = 60_000 });

        await chat.Bot.IsKilledAsync();
        await chat.NoticesTheRestart();
        Assert.Equal(TimeSpan.FromDays(1), (await chat.Bot.ClockAsync()).Offset);
    }

    private static string Day(RunningBot.Clock clock)
    {
        var day = RunningBot.InShanghai(clock.Now);
        return $"{day.Month}月{day.Day}日";
    }
}
