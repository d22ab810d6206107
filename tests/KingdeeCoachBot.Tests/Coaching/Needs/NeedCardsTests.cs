using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Needs;

public sealed class NeedCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng with { Rivals = ["用友"] });
        await chat.Says("华能的需求");
        chat.ShowsGolden("List.empty.zh-CN");
        await chat.Says("华能需要集团合并报表，李处最看重，我们有现成模块，用友做得不好");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("Needs/Save", new { what = "", need = "n1" });
        chat.ShowsGolden("Form.refused.zh-CN");
        await chat.Presses("Needs/Save", new { what = "集团合并报表" });
        chat.ShowsGolden("Need.zh-CN");
        await chat.Presses("看全部需求");
        chat.ShowsGolden("List.zh-CN");
        await chat.Presses("集团合并报表");
        await chat.Presses("删掉");
        chat.ShowsGolden("Ask.zh-CN");
        await chat.Says("记个需求");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens with { Rivals = ["SAP"] });
        await chat.Says("needs of Siemens");
        chat.ShowsGolden("List.empty.en-US");
        await chat.Says("Mr. Chen needs consolidated reporting, a must, we have it, SAP can do part of it");
        chat.ShowsGolden("Form.en-US");
        await chat.Presses("Needs/Save", new { what = "" });
        chat.ShowsGolden("Form.refused.en-US");
        await chat.Presses("Needs/Save", new { what = "Consolidated reporting" });
        chat.ShowsGolden("Need.en-US");
        await chat.Presses("See all needs");
        chat.ShowsGolden("List.en-US");
        await chat.Presses("Consolidated reporting");
        await chat.Presses("Remove");
        chat.ShowsGolden("Ask.en-US");
        await chat.Says("add a need");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
    }
}
