namespace KingdeeCoachBot.EndToEnd;

public sealed class OwnOriginTests(Chromium chromium)
{
    [Fact]
    public async Task Nothing_the_page_asks_for_leaves_this_computer_and_nothing_goes_wrong_in_it()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.ShowsCard("我是这样理解的");
        await chat.Presses("保存");
        await chat.ShowsCard("已保存");

        var authority = chat.Bot.Address.Authority;
        string[] own = [$"http://{authority}/", $"ws://{authority}/", "data:", "blob:"];
        Assert.Contains(chat.Requests, url => url.StartsWith("ws:", StringComparison.Ordinal));
        Assert.DoesNotContain(chat.Requests, url => !own.Any(start => url.StartsWith(start, StringComparison.Ordinal)));
        Assert.Empty(chat.Complaints);
    }
}
