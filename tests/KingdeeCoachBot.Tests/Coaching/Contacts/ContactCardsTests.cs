using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Contacts;

public sealed class ContactCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng, Sany);
        await chat.Says("刚给华能的周总打了电话，他说预算批了，下周二给他发方案");
        chat.ShowsGolden("Logged.zh-CN");
        await chat.Presses("撤销");
        chat.ShowsGolden("Undone.zh-CN");
        await chat.Says("刚和李处打了电话，他说要点回扣");
        chat.ShowsGolden("Logged.compliance.zh-CN");
        await chat.Presses("更正");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("Contacts/Save", new { date = "2026-12-24" });
        chat.ShowsGolden("Form.refused.zh-CN");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
        await chat.Says("昨天和王总聊了聊");
        chat.ShowsGolden("How.zh-CN");
        await chat.Says("和华能最近联系过什么");
        chat.ShowsGolden("List.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens, Sany);
        await chat.Says("just called Mr. Chen, he said the budget is approved");
        chat.ShowsGolden("Logged.en-US");
        await chat.Presses("Undo");
        chat.ShowsGolden("Undone.en-US");
        await chat.Says("just called Mr. Chen, he asked for a kickback");
        chat.ShowsGolden("Logged.compliance.en-US");
        await chat.Presses("Correct");
        chat.ShowsGolden("Form.en-US");
        await chat.Presses("Contacts/Save", new { date = "2026-12-24" });
        chat.ShowsGolden("Form.refused.en-US");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
        await chat.Says("talked to Mr. Chen yesterday");
        chat.ShowsGolden("How.en-US");
        await chat.Says("contacts with Siemens");
        chat.ShowsGolden("List.en-US");
    }
}
