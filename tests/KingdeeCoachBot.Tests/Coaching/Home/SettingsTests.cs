using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Home;

public sealed class SettingsTests
{
    [Fact]
    public async Task Settings_are_saved_and_kept_over_a_restart()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("设置");
        chat.Shows("怎么称呼你");
        Assert.Equal(("张敏", "zh", "Asia/Shanghai"), (chat.Input("name"), chat.Input("language"), chat.Input("zone")));
        chat.ShowsGolden("Settings.zh-CN");

        await chat.Presses("保存", new { name = "小张", zone = "Europe/Berlin", from = "09:00", to = "18:00", digest = "09:15" });
        chat.Shows("设置已保存", "小张", "柏林 · UTC+1", "09:00–18:00", "09:15");
        chat.ShowsGolden("Done.zh-CN");
        await chat.RestartsAsync();
        await chat.Says("设置");
        Assert.Equal(("小张", "Europe/Berlin", "09:15"), (chat.Input("name"), chat.Input("zone"), chat.Input("digest")));
    }

    [Fact]
    public async Task Another_language_speaks_at_once()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("设置");
        await chat.Presses("保存", new { language = "en" });
        chat.Shows("Settings saved", "Beijing");
        await chat.Says("settings");
        chat.ShowsGolden("Settings.en-US");
    }

    [Theory]
    [InlineData("18:00", "09:00", "下班要晚于上班")]
    [InlineData("", "18:00", "时间写成 09:00 这样")]
    [InlineData("morgens", "18:00", "时间写成 09:00 这样")]
    public async Task Hours_that_cannot_be_are_explained_and_kept(string from, string to, string why)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("设置");
        await chat.Presses("保存", new { name = "小张", from, to });
        chat.Shows(why);
        Assert.Equal("小张", chat.Input("name"));
        await chat.Presses("保存", new { from = "09:00", to = "18:00" });
        chat.Shows("设置已保存", "小张");
    }

    [Theory]
    [InlineData("Mars/Olympus", "选一个时区")]
    [InlineData("../../etc/passwd", "选一个时区")]
    public async Task A_zone_that_does_not_exist_is_refused(string zone, string why)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("设置");
        await chat.Presses("保存", new { zone });
        chat.Shows(why);
    }

    [Fact]
    public async Task A_name_longer_than_a_name_is_refused()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("设置");
        await chat.Presses("保存", new { name = new string('长', 5000) });
        chat.Shows("称呼留短一点");
    }

    [Theory]
    [InlineData("以后叫我小张吧", "好，以后叫你小张。")]
    [InlineData("叫我老王", "好，以后叫你老王。")]
    public async Task A_name_can_be_said(string sentence, string answer)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(sentence);
        chat.Shows(answer);
    }

    [Fact]
    public async Task The_chosen_zone_is_that_of_every_time_said()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("设置");
        await chat.Presses("保存", new { zone = "Asia/Tokyo" });
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        chat.Shows("11月24日 周二 15:00");
        await chat.Says("设置");
        await chat.Presses("保存", new { zone = "Asia/Shanghai" });
        await chat.Says("我的拜访");
        chat.Shows("15:00 (Asia/Tokyo)");
    }
}
