using System.Text.Json.Nodes;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching;

/// <summary>One deal from target to business negotiation, as a rep would bring it there.</summary>
public sealed class FromTargetToBTests
{
    [Fact]
    public async Task A_deal_goes_from_target_to_B_through_its_gates()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 三一重工ERP升级 预算1200万 预计明年3月签");
        await chat.Presses("保存");
        var id = IdOf(chat.Press("更多"));
        chat.Shows("三一重工 · ERP升级", "T 目标客户", "约一次拜访，弄清一件事：为什么要换");

        // A target: is it one?
        await chat.Says("三一是老客户介绍的，产品对路，对手做不到多组织核算，今年付得起");
        chat.Shows("先问清楚：对上 3 条");
        await chat.Says("李处是三一的信息处处长，管选型的");
        await chat.Presses("保存");
        await chat.Says("三一能进P吗");
        chat.Shows("还差 7 条", "李处");

        // The gate does not open for the asking.
        await chat.Says("三一进P了");
        chat.Shows("差 7 条就进 P");
        await chat.Says("算了");

        foreach (var said in (string[])
        [
            "三一月结要十五天，各厂数据对不上，李处确认的", "三一的预算批下来了，一千二百万，财务总监周总说的", "三一是王总拍板，他自己也想上，李处说的",
            "三一的流程是技术打分，再上党委会，李处说的", "三一最看重多组织核算和上线时间，李处说的", "三一春节后定标，明年3月签，李处说的", "三一这单用友也在谈，李处说的",
        ])
        {
            await chat.Says(said);
            await chat.Presses("Gates/Save");
            chat.Shows("已记下");
        }

        await PassesAsync(chat, id);
        await chat.Says("三一进P了");
        chat.Shows("过关，进 P 了");
        Assert.Equal((DealStage.Prospect, MoveOutcome.Moved), await StageAsync(chat, id));

        // What the gate into I wants: that it is real, that they compare, and the picture in the buyer's mind.
        await chat.Says("三一有单，明年3月下单，赢面大，因为王总要我们的方案");
        await chat.Presses("Gates/OddsSave");
        foreach (var said in (string[])
        [
            "三一已经正式立项了，今年一定要上，王总说的", "三一正式开始比方案了，入围两家，李处说的", "三一的王总说他要的是每月一号就能看到各厂利润",
        ])
        {
            await chat.Says(said);
            await chat.Presses("Gates/Save");
            chat.Shows("已记下");
        }

        await PassesAsync(chat, id);
        await chat.Says("三一进I了");
        chat.Shows("过关，进 I 了");
        Assert.Equal((DealStage.Consideration, MoveOutcome.Moved), await StageAsync(chat, id));

        // Into B he goes too early: the reason is written, the gaps stay.
        await chat.Says("把三一推到B，客户要赶在年底前谈合同");
        chat.Shows("就进 B");
        await chat.Presses("Gates/Move");
        chat.Shows("B 商务谈判");
        Assert.Equal((DealStage.Negotiation, MoveOutcome.MovedByOverride), await StageAsync(chat, id));
        await chat.Says("三一的关卡");
        chat.Shows("带着缺口进来的");
        await chat.Says("我的漏斗");
        chat.Shows("B 商务谈判");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("new deal Siemens China MES rollout, 12 million RMB, signing in March");
        await chat.Presses("Save");
        var id = IdOf(chat.Press("More"));
        chat.Shows("Siemens China · MES rollout", "T Target", "Plan a visit and find out one thing: Why they need it");

        await chat.Says("Siemens was referred by a customer, good fit, rivals can't do multi-plant costing, they can pay this year");
        chat.Shows("find out");
        await chat.Says("what does Siemens still lack for P?");
        chat.Shows("7 to go");
        await chat.Says("move Siemens to stage P");
        await chat.Says("never mind");

        foreach (var said in (string[])
        [
            "Siemens closes its books in fifteen days and the plants don't match, Mr. Li confirmed it", "Siemens' budget is approved, 12 million, their CFO Zhou said so",
            "at Siemens Mr. Chen has the final say, Mr. Li said so", "Siemens' decision process is technical scoring and then the board, Mr. Li said",
            "what matters most to Siemens is multi-plant costing, Mr. Li said", "Siemens will decide in February and sign in March, Mr. Li said", "Siemens is also talking to SAP, Mr. Li said",
        ])
        {
            await chat.Says(said);
            await chat.Presses("Gates/Save");
            chat.Shows("Noted");
        }

        await PassesAsync(chat, id);
        await chat.Says("move Siemens to stage P");
        Assert.Equal((DealStage.Prospect, MoveOutcome.Moved), await StageAsync(chat, id));
        await chat.Says("move Siemens to stage B because they want a contract this year");
        chat.Shows("short of B");
        await chat.Presses("Gates/Move");
        Assert.Equal((DealStage.Negotiation, MoveOutcome.MovedByOverride), await StageAsync(chat, id));
        await chat.Says("gates of Siemens");
        chat.Shows("B, negotiation");
        await chat.Says("my funnel");
        chat.Shows("B Negotiation");
    }

    private static async Task PassesAsync(Chat chat, string id) =>
        Assert.Empty(Gate.Check(await chat.DealAsync(id), new DateOnly(2026, 11, 23))!.Gaps.Select(gap => (gap.Demand, gap.Kind, gap.SoFar)));

    private static string IdOf(JsonObject press) => press["value"]!["action"]!["data"]!["deal"]!.GetValue<string>();

    private static async Task<(DealStage Stage, MoveOutcome Outcome)> StageAsync(Chat chat, string id)
    {
        var deal = await chat.DealAsync(id);
        return (deal.Stage, deal.Moves[^1].Outcome);
    }
}
