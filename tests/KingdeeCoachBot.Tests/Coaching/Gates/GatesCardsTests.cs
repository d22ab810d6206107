using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Gates;

public sealed class GatesCardsTests
{
    [Fact]
    public async Task Cards_in_Chinese()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Known(Huaneng with { Nicknames = ["华能"] }, "王总", "李处"));
        await chat.Says("华能能进P吗");
        chat.ShowsGolden("Show.zh-CN");
        await chat.Says("华能的预算被砍了，月结太慢一年多花三百万，李处说的");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("Gates/Save", new { who = "", date = "2026-12-24", evidence0 = "Confirmed" });
        chat.ShowsGolden("Form.refused.zh-CN");
        await chat.Presses("Gates/Save", new { who = "李处", date = "2026-11-23", evidence0 = "Heard" });
        chat.ShowsGolden("Told.zh-CN");
        await chat.Says("华能进P了");
        chat.ShowsGolden("Move.zh-CN");
        await chat.Presses("Gates/Move", new { reason = "周五开标" });
        chat.ShowsGolden("Moved.zh-CN");
        await chat.Says("华能赢面80%");
        chat.ShowsGolden("Odds.zh-CN");
        await chat.Says("取消");
        await chat.Says("华能的关卡");
        await chat.SendAsync(History(chat));
        chat.ShowsGolden("History.zh-CN");
    }

    [Fact]
    public async Task Cards_in_English()
    {
        await using var chat = await Chat.InEmulatorAsync(Language.English).WithAsync(Known(Siemens, "Mr. Chen", "Mr. Chen"));
        await chat.Says("what does Siemens still lack for P?");
        chat.ShowsGolden("Show.en-US");
        await chat.Says("Siemens' budget was cut, Mr. Chen said so");
        chat.ShowsGolden("Form.en-US");
        await chat.Presses("Gates/Save");
        chat.ShowsGolden("Told.en-US");
        await chat.Says("move Siemens to stage P");
        chat.ShowsGolden("Move.en-US");
        await chat.Presses("Gates/Move", new { reason = "the tender opens on Friday" });
        chat.ShowsGolden("Moved.en-US");
        await chat.Says("is there a deal at Siemens?");
        chat.ShowsGolden("Odds.en-US");
        await chat.Says("Siemens' budget was cut");
        await chat.Says("never mind");
        chat.ShowsGolden("PutAside.en-US");
    }

    private static Deal Known(Deal deal, string decider, string other) =>
        (deal.With(deal.FindPersonCalled(decider)! with { Role = DecisionRole.Decider }) with
        {
            Visits = [new Methodology.Visit { Id = "v1", Person = decider, Start = Chat.Monday.AddDays(2), Zone = "Asia/Shanghai" }],
            Rivals = ["SAP"],
        })
        .With(new DealFact { Id = "f1", Answers = GateQuestion.BudgetPlan, Text = "1200", Evidence = Evidence.Confirmed, Source = decider, At = Chat.Monday.AddDays(-3) })
        .With(new DealFact { Id = "f2", Answers = GateQuestion.WhyNeed, Text = "ERP 2008", Evidence = Evidence.Heard, Source = other, At = Chat.Monday.AddDays(-3) })
        .With(new DealFact { Id = "f3", Answers = GateQuestion.Timeline, Text = "2027", Evidence = Evidence.Heard, Source = other, At = Chat.Monday.AddDays(-60) });

    private static System.Text.Json.Nodes.JsonObject History(Chat chat)
    {
        var press = chat.Press("Gates/Override");
        press["value"]!["action"]!["verb"] = "Gates/History";
        press["value"]!["action"]!["data"] = System.Text.Json.Nodes.JsonNode.Parse("""{"deal":"d1","demand":"BudgetPlan"}""");
        return press;
    }
}
