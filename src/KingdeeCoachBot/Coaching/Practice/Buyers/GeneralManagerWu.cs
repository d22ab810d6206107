using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase II, driver: project costing, three vendors on the table.</summary>
internal sealed class GeneralManagerWu : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Driver;

    public override BuyingPhase Phase => BuyingPhase.Evaluation;

    public override BuyerRole Role => BuyerRole.Boss;

    public override Text Name => new("吴总", "Mr. Wu");

    public override Text Title => new("总经理", "General manager");

    public override Text Scene => new(
        "你来见{0}，一家装备制造公司的总经理。三家供应商入围，你是其中一家，他想十天内排出先后。",
        "You are here to see {0}, general manager of a machine builder. Three vendors are shortlisted, you are one, and he wants a ranking within ten days.");

    public override Text Opening => new(
        "三家都来过了，话都差不多。给你二十分钟，说吧。",
        "All three have been here and they all say the same. You have twenty minutes.");

    public override Text Process => new(
        "我定。财务和信息各打一个分，最后我看结果。十天之内。",
        "I decide. Finance and IT each give a mark, and I look at the result. Within ten days.");

    public override Text Won => new(
        "行，就按这三步走。做完了没问题，我把你们排第一个报上去。",
        "Fine, those three steps. If they come out well I put you first.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Criteria,
            new("一条：项目做完一个月内，我要知道赚没赚。现在要等半年。别的功能有没有无所谓。",
                "One thing: a month after a project ends I want to know whether it made money. Now it takes half a year. I don't care about other functions."),
            new("{0}，三家放在一起，您最看重哪一条？", "{0}, with three vendors side by side, what matters most to you?"),
            new("项目完工一个月内知道赚没赚", "knowing within a month whether a project made money"),
            "赚没赚", "一个月", "项目", "made money", "month", "project"),
        new(PracticeLayer.Doubt,
            new("两件事。一，你们说的项目核算是不是真能按我的单子跑；二，你们派谁来，别又是刚毕业的。还有，花这个钱几年回来，我得跟股东交代。",
                "Two things. Whether your project costing really runs with my jobs, and whom you send, not graduates again. And when the money comes back; I have shareholders to answer to."),
            new("要排第一，对我们您还有哪里不放心？", "For us to be first, what are you still not sure about?"),
            new("核算能不能跑他的单子、派谁来、几年回本", "whether it runs his jobs, whom we send, when it pays back"),
            "派谁", "单子", "几年", "刚毕业", "whom", "jobs", "graduates", "pay"),
        new(PracticeLayer.Technical,
            new("这个可以。拿六十号项目跑，那个最乱。跑出来跟我手上的数差不过百分之二，算你过。",
                "That'll do. Take project sixty, it's the messiest. If it's within two percent of my own figure, you pass."),
            new("我拿您一个完工项目的真实数据跑一遍，您当场对数，行吗？", "I'll take the real data of a finished project and run it in front of you, and you check the result. All right?"),
            new("拿六十号项目真数据跑", "project sixty run with real data"),
            "六十号", "百分之二", "sixty", "two percent"),
        new(PracticeLayer.Implementation,
            new("行。带来，我问他三个问题就知道行不行。",
                "All right. Bring him. Three questions and I know."),
            new("我把项目经理带来见您，再请您和他做过的一家同行通个电话，可以吗？", "I'll bring the project manager to meet you, and you could speak to a customer of his in your trade. Would that do?"),
            new("见项目经理，和同行通电话", "meet the project manager, call a peer"),
            "项目经理", "通电话", "通个电话", "三个问题", "project manager", "three questions"),
        new(PracticeLayer.Economic,
            new("这个要。别给我写效率提升百分之三十，就算少亏一个项目值多少。",
                "That I need. Don't give me thirty percent more efficiency. Just what one loss-making project less is worth."),
            new("我和您的财务一起算一笔账，看几年回本，算成您能给股东看的一页，好吗？", "Let me work out the payback together with your finance, on one page you can show the shareholders. Would that help?"),
            new("和财务算一页回本账", "a one-page payback with finance"),
            "回本", "一页", "少亏", "payback", "one page"),
        new(PracticeLayer.Enabled,
            new("对。做到了我就报你们第一。",
                "Right. Do that and you're first."),
            new("也就是说，六十号项目跑得准、项目经理过关、回本账算得清，您就能把我们排第一，对吗？", "So if project sixty comes out right, the project manager passes and the payback is clear, you could put us first, is that right?"),
            new("三条做到就报第一", "three steps and we are first"),
            "排第一", "报你们第一", "put us first"),
    ];
}
