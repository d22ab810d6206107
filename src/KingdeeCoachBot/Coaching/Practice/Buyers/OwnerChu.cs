using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase III, driver: afraid of a project that never ends.</summary>
internal sealed class OwnerChu : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Driver;

    public override BuyingPhase Phase => BuyingPhase.TakeAction;

    public override BuyerRole Role => BuyerRole.Boss;

    public override Text Name => new("褚总", "Mr. Chu");

    public override Text Title => new("总经理", "General manager");

    public override Text Scene => new(
        "你来见{0}，化工企业的总经理。方案定了，合同在他桌上放了三个星期没动。",
        "You are here to see {0}, general manager of a chemicals company. The solution is agreed, and the contract has lain on his desk for three weeks.");

    public override Text Opening => new(
        "合同我看了。别催我，我有我的考虑。",
        "I've read the contract. Don't rush me, I have my reasons.");

    public override Text Process => new(
        "我签字就算。财务盖章三天。",
        "My signature is enough. Finance stamps it within three days.");

    public override Text Won => new(
        "行，周五你带合同来，我签。话说在前头，三月底上不了，我找你。",
        "Fine. Bring the contract on Friday and I sign. But if it isn't live by the end of March, I come after you.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Fear,
            new("怕烂尾。钱付了，人撤了，系统扔在那儿没人用。",
                "That it never ends. Money paid, people gone, and a system that nobody uses."),
            new("{0}，签之前，您最不踏实的是哪一点？", "{0}, before you sign, what are you least sure of?"),
            new("怕项目烂尾", "that the project never ends"),
            "烂尾", "没人用", "人撤", "never ends", "nobody uses", "people gone"),
        new(PracticeLayer.Root,
            new("四年前上过一套，做了十四个月，项目经理换了三个，最后只用了个开票。花了两百六十万，董事会上我让人问得说不出话。",
                "We bought one four years ago. Fourteen months, three project managers, and in the end we use it for invoices. 2.6 million. The board grilled me and I had no answer."),
            new("以前遇到过这样的事吧？当时是怎么回事？", "It sounds as if that happened before. What went wrong?"),
            new("四年前那次，换了三个项目经理", "four years ago, three project managers"),
            "四年前", "三个", "两百六十万", "开票", "four years", "three project managers", "2.6", "invoices"),
        new(PracticeLayer.Proven,
            new("这家我认识，规模跟我差不多。我让我的生产副总跟你去，看完告诉我一句话：用没用起来。",
                "I know them, about our size. My head of production goes with you and tells me one thing: do they use it?"),
            new("我安排您去看一家同行，上线一年了，您直接问他们用没用起来，行吗？", "I can arrange a visit to a peer that has been live for a year. Ask them whether they use it. All right?"),
            new("去看同行用没用起来", "a visit to see whether a peer uses it"),
            "同行", "生产副总", "用没用", "peer", "head of production"),
        new(PracticeLayer.Secured,
            new("写进去。换一次人扣百分之五，验收不过不付。这才叫话。",
                "Put it in. Five percent off each time you change the man, and nothing paid without acceptance. That's talking."),
            new("项目经理不换人、分三步验收，验收合格了再付，我把这几条写进合同，可以吗？", "We put it into the contract: the same project manager throughout, three steps, and you pay after acceptance. Would that do?"),
            new("不换人、分步验收写进合同", "no change of people and stage payments in the contract"),
            "换人", "验收", "百分之五", "acceptance", "five percent", "same project manager"),
        new(PracticeLayer.Price,
            new("价格？另一家比你们低二十万。我不差二十万，我差个说法，董事会问起来凭什么多花。",
                "The price? The other one is 200,000 below you. I can spare that. What I need is an answer when the board asks why we pay more."),
            new("价格上，您是跟什么比的？", "What do you hold our price against?"),
            new("另一家低二十万，董事会要个说法", "another is 200,000 lower and the board needs an answer"),
            "二十万", "董事会", "说法", "200,000", "board"),
        new(PracticeLayer.Timing,
            new("四月环保核查，危化品台账必须系统里出。往回推，三月底就得跑起来。",
                "The environmental audit is in April and the hazardous-goods ledger has to come out of the system. Counting back, it must run by the end of March."),
            new("从您自己的安排往回推，最晚哪天要用上？", "Counting back from your own plans, what is the latest date you need it live?"),
            new("四月核查，三月底要跑起来", "the audit in April, live by the end of March"),
            "四月", "三月底", "核查", "april", "march", "audit"),
        new(PracticeLayer.Commitment,
            new("行。周五签。",
                "All right. Friday."),
            new("要赶三月底，这周得定下来。周五我把改好的合同带来签，您看行吗？", "To make the end of March it has to be settled this week. May I bring the amended contract for you to sign on Friday?"),
            new("周五签", "he signs on Friday"),
            "周五", "friday"),
    ];
}
