using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.People;

public sealed class PeopleCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.With(Huaneng.FindPersonCalled("李处")! with { Role = DecisionRole.Decider, Stance = Stance.Supporter, IsInsider = true, LastMet = Chat.Monday.AddDays(-5) }));
        await chat.Says("华能有哪些人");
        chat.ShowsGolden("List.zh-CN");
        await chat.Says("王总是华能的财务总监");
        chat.ShowsGolden("Person.title.zh-CN");
        await chat.Presses("修改");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("People/Save", new { name = "", met = "2026-12-24" });
        chat.ShowsGolden("Form.refused.zh-CN");
        await chat.Says("算了");
        chat.ShowsGolden("PutAside.zh-CN");
        await chat.Says("王总和李处是同一个人");
        chat.ShowsGolden("Ask.same.zh-CN");
        await chat.Says("华能有哪些人");
        await chat.Presses("李处");
        chat.ShowsGolden("Person.zh-CN");
        await chat.Presses("删掉");
        chat.ShowsGolden("Ask.delete.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Siemens.With(Siemens.FindPersonCalled("Mr. Chen")! with { Role = DecisionRole.Decider, Stance = Stance.Supporter, IsInsider = true, LastMet = Chat.Monday.AddDays(-5) }).WithPeople(["Ms. Li"]));
        await chat.Says("who's who at Siemens");
        chat.ShowsGolden("List.en-US");
        await chat.Says("Ms. Li is the CFO");
        chat.ShowsGolden("Person.title.en-US");
        await chat.Presses("Change");
        chat.ShowsGolden("Form.en-US");
        await chat.Presses("People/Save", new { name = "", met = "2026-12-24" });
        chat.ShowsGolden("Form.refused.en-US");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
        await chat.Says("Ms. Li and Mr. Chen are the same person");
        chat.ShowsGolden("Ask.same.en-US");
        await chat.Says("who's who at Siemens");
        await chat.Presses("Mr. Chen");
        chat.ShowsGolden("Person.en-US");
        await chat.Presses("Remove");
        chat.ShowsGolden("Ask.delete.en-US");
    }
}
