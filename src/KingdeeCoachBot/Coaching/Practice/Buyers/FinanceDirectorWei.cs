using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase III, analytical: will the money come back?</summary>
internal sealed class FinanceDirectorWei : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Analytical;

    public override BuyingPhase Phase => BuyingPhase.TakeAction;

    public override BuyerRole Role => BuyerRole.Finance;

    public override Text Name => new("卫总", "Ms. Wei");

    public override Text Title => new("财务总监", "CFO");

    public override Text Scene => new(
        "你来见{0}，工程公司的财务总监。技术评分你们第一，合同卡在她这儿。",
        "You are here to see {0}, CFO of an engineering company. You came first in the technical marks; the contract is stuck with her.");

    public override Text Opening => new(
        "请坐。合同我逐条看了，有七处问号。您说。",
        "Please sit down. I have gone through the contract clause by clause and have seven question marks. Go ahead.");

    public override Text Process => new(
        "我签付款，总经理签合同。超过一百万要附测算表。",
        "I sign payments, the general manager signs contracts. Above a million a calculation must be attached.");

    public override Text Won => new(
        "可以。测算表和修改条款今天发我，我明天复核，后天会签。",
        "Good. Send me the calculation and the amended clauses today. I check them tomorrow, and we sign the day after.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Fear,
            new("我担心的是投入收不回来。你们测算里的收益，有三项我核不出来源。",
                "That the investment doesn't come back. In your calculation there are three benefits whose source I can't verify."),
            new("{0}，这七处问号里，您最担心的是什么？", "{0}, of the seven question marks, what concerns you most?"),
            new("投入收不回来，三项收益核不出来源", "the money may not come back; three benefits can't be verified"),
            "收不回", "三项", "来源", "come back", "three benefits", "source"),
        new(PracticeLayer.Root,
            new("前年批过一个移动报销项目，测算写一年回本，到今天回了百分之四十。审计报告里点了我的名。",
                "Two years ago I approved a mobile expenses project. It was to pay back within a year; so far it is forty percent. The audit report names me."),
            new("这个担心是从哪来的？以前有过测算落空的经历吗，能说说吗？", "Where does that concern come from? Tell me about the last time a calculation failed."),
            new("前年的项目只回了四成，审计点了她的名", "the last project returned forty percent and the audit named her"),
            "前年", "百分之四十", "四成", "审计", "forty percent", "audit", "expenses"),
        new(PracticeLayer.Proven,
            new("这个可以核。我要他们上线前后两年的期间费用，不要演示稿。",
                "That can be verified. I want their period costs two years before and after, not a slide."),
            new("我请一家做工程的老客户，他们的财务愿意给您看上线前后的数，您可以直接核，行吗？", "I can ask an existing customer in engineering; you speak to their finance and check the figures before and after. Would that help?"),
            new("核同行上线前后的数", "checking a peer's figures before and after"),
            "期间费用", "前后", "老客户", "period costs", "before and after"),
        new(PracticeLayer.Secured,
            new("分段付款，条件写成可以验收的数字，这个我接受。",
                "Payment in stages against figures that can be checked. That I accept."),
            new("我们可以分三期付款，每期对应一个能验收的数字，写进合同，可以吗？", "We could split it into three milestones, each tied to a figure you can check, in the contract. Would you accept that?"),
            new("分期付款，按数字验收", "stage payments against figures"),
            "分三期", "分段", "可以验收", "stages", "milestones"),
        new(PracticeLayer.Price,
            new("单价我没意见。我比的是五年总成本：你们第三年起的维护费年涨百分之八，另一家是五。",
                "The unit price is fine. I compare the five-year cost: from the third year your maintenance rises by eight percent, theirs by five."),
            new("价格这一项，您是拿哪个数在比？", "On the price, which figure do you compare it with?"),
            new("五年总成本里维护费年涨百分之八", "maintenance rising eight percent in the five-year cost"),
            "百分之八", "维护费", "五年", "eight percent", "maintenance"),
        new(PracticeLayer.Timing,
            new("一月一日换新收入准则的口径，十二月中必须完成切换，否则要做两套账到六月。",
                "On the first of January our revenue rules change. We must switch by mid-December or keep two sets of books until June."),
            new("倒推一下，哪个节点是您这边不能错过的？", "Working back, which deadline must you not miss?"),
            new("十二月中要切换，否则两套账做到六月", "switch by mid-December or two sets of books until June"),
            "十二月", "两套账", "准则", "december", "two sets", "june"),
        new(PracticeLayer.Commitment,
            new("条件齐了，我同意会签。",
                "The conditions are met. I agree."),
            new("那我今天把测算表和改好的条款发您，后天请您会签合同，您看可以吗？", "Then I'll send the calculation and the amended clauses today. Could you sign the contract the day after tomorrow?"),
            new("后天会签", "she signs the day after tomorrow"),
            "会签", "后天", "day after"),
    ];
}
