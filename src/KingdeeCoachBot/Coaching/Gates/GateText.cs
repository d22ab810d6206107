using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What gates demand, what is wrong with it and what it rests on, in words. Course: M4.</summary>
internal static partial class GateText
{
    private const int LongestAnswer = 120;

    private static readonly Text NothingKnown = new("还没人说过", "nobody has said yet");
    private static readonly Text NotDone = new("还没做", "not done yet");
    private static readonly Text NotJudged = new("还没判断过", "not judged yet");
    private static readonly Text Contradicted = new("后来有变：{0}", "things changed since: {0}");
    private static readonly Text ContradictedBare = new("后来有变，要重新问", "things changed since; ask again");
    private static readonly Text Faded = new("知道得太久了，要再问一次", "known too long ago; ask again");
    private static readonly Text FadedFrom = new("{0}说的，太久了，要再问一次", "{0} said so too long ago; ask again");
    private static readonly Text OnlyAssumed = new("只是我们的猜测", "only our own guess");
    private static readonly Text OnlyNoted = new("记在商机里，还不知道是谁的话", "noted in the deal; nobody knows whose word it is");
    private static readonly Text HeardFrom = new("听{0}说过，还不是客户的正式确认", "heard from {0}; the customer has not confirmed it");
    private static readonly Text HeardOnly = new("听说过，还不是客户自己的话", "hearsay; not the customer's own word yet");
    private static readonly Text TooWide = new("时间太宽，要落到三个月以内", "too vague; it takes a span of three months or less");
    private static readonly Text NoReason = new("有判断，没写为什么", "judged, without a reason");
    private static readonly Text SaidNo = new("客户的回答是没单", "the answer was: no deal");
    private static readonly Text On = new("{0}，{1}", "{0}, {1}");

    /// <summary>A demand in a word or two.</summary>
    public static Text Label(GateDemand demand) => demand switch
    {
        GateDemand.WhyNeed => new("为什么要换", "Why they need it"),
        GateDemand.BudgetPlan => new("预算", "Budget"),
        GateDemand.DecisionMaker => new("谁拍板", "Who decides"),
        GateDemand.DecisionProcess => new("决策流程", "Decision process"),
        GateDemand.DecisionCriteria => new("看重什么", "Decision criteria"),
        GateDemand.Timeline => new("时间表", "Timetable"),
        GateDemand.Competitors => new("对手", "Competitors"),
        GateDemand.WhyUs => new("为什么选我们", "Why us"),
        GateDemand.TrulyConsiders => new("真正进入考虑期", "Truly considering"),
        GateDemand.FormallyComparing => new("正式比方案", "Formally comparing"),
        GateDemand.ClearTimetable => new("时间落到季度", "A clear timetable"),
        GateDemand.IsThereADeal => new("有单吗", "Is there a deal"),
        GateDemand.OrderedIn => new("何时下单", "When they order"),
        GateDemand.OurOdds => new("赢面", "Our odds"),
        GateDemand.VisionStated => new("客户说出“我要的”", "Vision stated"),
        GateDemand.ProofDelivered => new("证明给他看过", "Proof delivered"),
        _ => new("比较表不落后", "Comparison leads"),
    };

    /// <summary>A demand as the course asks it.</summary>
    public static Text Question(GateDemand demand) => demand switch
    {
        GateDemand.WhyNeed => new("为什么他们需要或想要一个新系统？", "Why do they need or want a new system?"),
        GateDemand.BudgetPlan => new("财政有计划吗？", "Is the money planned?"),
        GateDemand.DecisionMaker => new("谁是决策人物？他想要吗？", "Who decides, and does he want it?"),
        GateDemand.DecisionProcess => new("决策过程怎样？", "How is it decided?"),
        GateDemand.DecisionCriteria => new("什么是基本决策因素？", "What are the main decision criteria?"),
        GateDemand.Timeline => new("大致时间表？", "What is the rough timetable?"),
        GateDemand.Competitors => new("谁是竞争对手？", "Who are the competitors?"),
        GateDemand.WhyUs => new("为什么应该是我们的？", "Why should it be us?"),
        GateDemand.TrulyConsiders => new("客户真正进入考虑期了吗？", "Does the customer truly consider buying?"),
        GateDemand.FormallyComparing => new("正式开始比较入围供应商的方案了吗？", "Have they formally begun to compare shortlisted proposals?"),
        GateDemand.ClearTimetable => new("有较明确的项目时间表吗？", "Is there a fairly clear project timetable?"),
        GateDemand.IsThereADeal => new("有单吗？", "Is there a deal?"),
        GateDemand.OrderedIn => new("何时？", "When?"),
        GateDemand.OurOdds => new("赢面？", "What are our odds?"),
        GateDemand.VisionStated => new("客户自己说出“我要的”了吗？", "Has the buyer stated his own vision?"),
        GateDemand.ProofDelivered => new("方案证明给他看过了吗？", "Has proof been delivered?"),
        _ => new("决定生死的比较表，必须项上不落后吗？", "Do we lead or tie on every must-have of the comparison?"),
    };

    /// <summary>What is wrong with what a gate demands.</summary>
    public static string Wrong(CoachTurn coach, Deal deal, GateGap gap) => gap.Kind switch
    {
        GapKind.Unanswered => coach.In(!gap.Demand.IsAsked() ? NotDone : gap.Demand == GateDemand.OurOdds ? NotJudged : NothingKnown),
        GapKind.Contradicted => Why(coach, deal, gap) is { Length: > 0 } why ? coach.In(Contradicted, why) : coach.In(ContradictedBare),
        GapKind.Faded => gap.Source.Length > 0 ? coach.In(FadedFrom, gap.Source) : coach.In(Faded),
        GapKind.Assumed => coach.In(gap.SoFar.Length == 0 ? OnlyNoted : OnlyAssumed),
        GapKind.NotConfirmed => gap.Source.Length > 0 ? coach.In(HeardFrom, gap.Source) : coach.In(HeardOnly),
        GapKind.TooVague => coach.In(gap.Demand == GateDemand.OurOdds ? NoReason : TooWide),
        _ => coach.In(SaidNo),
    };

    /// <summary>"听李处说，11月10日 周二": what an answer rests on.</summary>
    public static string RestsOn(CoachTurn coach, Evidence evidence, string source, DateTimeOffset at) =>
        coach.In(On, EvidenceText.Write(coach, evidence, source), Times.Write(coach, coach.DayOf(at)));

    /// <summary>What is known so far, in the rep's words; where nobody has said anything, what the deal itself holds. Empty for nothing.</summary>
    public static string SoFar(CoachTurn coach, Deal deal, GateGap gap)
    {
        if (gap.SoFar.Length > 0)
            return PressFields.Cut(gap.SoFar.Trim(' ', '，', '。', ',', '.', '；', ';'), LongestAnswer);
        return gap.Demand switch
        {
            GateDemand.BudgetPlan => deal.Amount is { } amount ? Amounts.Write(coach, amount) : "",
            GateDemand.DecisionMaker => deal.People.FirstOrDefault(person => person.Role == DecisionRole.Decider) is { } decider ? coach.In(DealText.Decides, decider.Name) : "",
            GateDemand.Timeline or GateDemand.ClearTimetable or GateDemand.OrderedIn => deal.Expected is { } expected ? Periods.Write(coach, expected) : "",
            GateDemand.Competitors => DealDraft.Joined(coach, deal.Rivals),
            _ => "",
        };
    }

    private static string Why(CoachTurn coach, Deal deal, GateGap gap) =>
        gap.Demand.Question() is { } question ? GateAnswers.Of(deal, coach.Today)[question].Against?.Why ?? "" : "";
}
