using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase II, analytical: an integration to be proved.</summary>
internal sealed class ItDirectorZheng : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Analytical;

    public override BuyingPhase Phase => BuyingPhase.Evaluation;

    public override BuyerRole Role => BuyerRole.It;

    public override Text Name => new("郑总监", "Mr. Zheng");

    public override Text Title => new("IT总监", "IT director");

    public override Text Scene => new(
        "你来见{0}，一家电子制造公司的IT总监，选型小组组长。他有一张评分表，没给供应商看过。",
        "You are here to see {0}, IT director of an electronics maker and head of the selection team. He has a scoring sheet that no vendor has seen.");

    public override Text Opening => new(
        "您好。方案书我看过两遍，有四十一处批注。您想从哪里开始？",
        "Good morning. I have read your proposal twice and made forty-one notes. Where would you like to begin?");

    public override Text Process => new(
        "小组五个人打分，权重是定好的。下月十五号汇总，我签字，董事会备案。",
        "A team of five gives marks with fixed weights. They are added up on the fifteenth, I sign, the board takes note.");

    public override Text Won => new(
        "好。请按这个清单准备，我会把验证时间排进计划。结果达标，我如实写。",
        "Good. Please prepare by that list; I'll put the tests on the schedule. If the results meet the targets, I shall write so.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Criteria,
            new("我的评分表里，与MES的集成占百分之三十五，追溯占二十五，其余才是功能和价格。集成不过，后面不看。",
                "In my sheet integration with the MES counts thirty-five percent and traceability twenty-five; functions and price come after. If integration fails, I stop reading."),
            new("{0}，您的评分标准里，哪几项权重最高？", "{0}, which criteria count most in your scoring?"),
            new("与MES的集成占三成半", "MES integration counts thirty-five percent"),
            "MES", "集成", "三十五", "评分", "integration", "thirty-five", "scoring"),
        new(PracticeLayer.Doubt,
            new("三点没有答案：峰值每分钟两千条过站数据，接口撑不撑得住；你们的实施团队做过同类MES没有；五年总成本里，接口维护那一行是空的。",
                "Three points are open: whether the interface carries two thousand records a minute at peak; whether your team has done this kind of MES; and in the five-year cost the line for maintaining interfaces is empty."),
            new("四十一处批注里，关于我们，您最不放心的是哪几点？", "Of your forty-one notes on us, which points are you least sure about?"),
            new("峰值接口、同类经验、五年总成本", "peak load, experience, five-year cost"),
            "两千", "峰值", "五年", "接口", "two thousand", "peak", "five-year", "interface"),
        new(PracticeLayer.Technical,
            new("可以。两千条每分钟，连续四小时，丢一条算不通过。日志给我。",
                "Acceptable. Two thousand a minute for four hours; one record lost is a fail. And I get the logs."),
            new("我们用您真实的过站数据做一次压力测试，您来定通过标准，可以吗？", "Let us run your real data in a load test, with your own pass mark. Would that be acceptable?"),
            new("用真数据压四小时", "a four-hour load test with real data"),
            "四小时", "压力测试", "丢一条", "four hours", "load test"),
        new(PracticeLayer.Implementation,
            new("这个有用。我要问他们的IT，不是问他们老板。问题我提前列。",
                "That is useful. I want to ask their IT, not their boss. I'll send my questions beforehand."),
            new("我安排您和一家上了同类MES的老客户通个电话，直接跟他们的IT聊，行吗？", "I can arrange for you to speak to an existing customer with the same kind of MES, to their IT directly. Would that help?"),
            new("和同类客户的IT直接聊", "talk to a peer's IT"),
            "他们的IT", "同类", "老客户", "their it", "peer"),
        new(PracticeLayer.Economic,
            new("好。接口维护单列一行，按人天，五年。假设条件写清楚。",
                "Good. Interface maintenance in a line of its own, in man-days, five years, with the assumptions written down."),
            new("五年总成本我来和您一起算，接口维护单列，假设都写明，可以吗？", "Let me work out the five-year total cost together with you, with interface maintenance on its own line and every assumption written down. All right?"),
            new("五年总成本，接口维护单列", "five-year cost with maintenance on its own line"),
            "单列", "假设", "人天", "assumption", "own line", "man-days"),
        new(PracticeLayer.Enabled,
            new("是。达标就按达标的分写，这个我可以承诺。",
                "Yes. If it meets the mark I write the mark. That I can promise."),
            new("我复述一下：压力测试达标、同类客户核实、五年总成本算清，您就能在集成这一项给我们打达标分，是这样吗？", "Let me play that back: if the load test passes, the peer confirms and the five-year cost is clear, you would mark our integration as passed, correct?"),
            new("达标就如实打分", "a fair mark if it passes"),
            "达标", "如实", "fair mark"),
    ];
}
