using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Home;

public sealed class HomeCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("你好");
        chat.ShowsGolden("Welcome.zh-CN");
        await chat.Says("帮助");
        chat.ShowsGolden("Help.zh-CN");
        await chat.Says("天王盖地虎");
        chat.ShowsGolden("NotUnderstood.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English);
        await chat.Says("hello there");
        chat.ShowsGolden("Welcome.en-US");
        await chat.Says("what can you do?");
        chat.ShowsGolden("Help.en-US");
        await chat.Says("green ideas sleep furiously");
        chat.ShowsGolden("NotUnderstood.en-US");
    }
}
