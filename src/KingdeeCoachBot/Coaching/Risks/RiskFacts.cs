using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Risks;

namespace KingdeeCoachBot.Coaching.Risks;

/// <summary>A risk in one sentence of facts: figures, days, names, the customer's words. No verdict on anybody.</summary>
internal static class RiskFacts
{
    private const int LongestQuoted = 40;

    private static readonly Text TheCustomer = new("客户", "the customer");

    public static string Write(CoachTurn coach, Deal deal, Risk risk)
    {
        var text = coach.In(
            Sentence(risk),
            risk.Figure,
            risk.Limit,
            risk.Since is { } since ? Times.Write(coach, since) : "",
            risk.Person.Length > 0 ? risk.Person : coach.In(TheCustomer),
            PressFields.Cut(risk.Words.Trim(' ', '，', '。', ',', '.', '；', ';'), LongestQuoted),
            GateLine.Letter(deal.Stage));
        // "the customer" may begin an English sentence.
        return coach.Language == Language.English ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    // {0} figure, {1} limit, {2} day, {3} person, {4} words, {5} stage
    private static Text Sentence(Risk risk) => risk.Id switch
    {
        RiskId.NoContact => new("从{2}到现在，{0}天没和客户说上话；{5}阶段超过{1}天就该留神", "Nobody has talked to the customer for {0} days, since {2}; in stage {5} the limit is {1}"),
        RiskId.Ghosted => new("发给{3}的消息{0}个工作日没有回音", "{3} has not answered for {0} workdays"),
        RiskId.ClosePassed => new("原定的签约日是{2}，已经过了{0}天", "The signing was due on {2}, {0} days ago"),
        RiskId.CloseNearGateOpen => new("签约日是{2}，关卡还差{0}条", "The signing is due by {2} and the gates still miss {0} things"),
        RiskId.ClosePushed when risk.Words.Length > 0 => new("签约时间往后推了{0}次，最近一次是{2}：“{4}”", "The signing was moved later {0} times, last on {2}: “{4}”"),
        RiskId.ClosePushed => new("签约时间往后推了{0}次，最近一次是{2}", "The signing was moved later {0} times, last on {2}"),
        RiskId.StuckInStage => new("在{5}阶段停了{0}天，一般不超过{1}天", "In stage {5} for {0} days; {1} is usual"),
        RiskId.NoNextStep when risk.Figure > 0 => new("下一步在{0}天以后，这之前没有安排", "The next step is {0} days away, with nothing before it"),
        RiskId.NoNextStep => new("没有下一步，也没有约好的拜访", "There is no next step and no visit planned"),
        RiskId.NextStepOverdue => new("“{4}”过了{0}天还没做", "“{4}” is {0} days overdue"),
        RiskId.SingleThreaded when risk.Figure == 1 => new("只和{3}一个人有来往；到这一步至少要有{1}个人", "{3} is the only one we talk to; by now it should be {1} people"),
        RiskId.SingleThreaded => new("只和{0}个人有来往；到这一步至少要有{1}个人", "We talk to {0} people; by now it should be {1}"),
        RiskId.DecisionMakerUnknown => Open(risk, new("到了{5}阶段，还不知道谁拍板", "In stage {5}, and nobody knows who decides"), new("谁拍板，以前知道的（“{4}”）已经靠不住了", "What was known of who decides (“{4}”) can no longer be relied on")),
        RiskId.BudgetUnknown => Open(risk, new("到了{5}阶段，还不知道有没有预算", "In stage {5}, and nobody knows whether there is a budget"), new("预算的消息（“{4}”）已经旧了", "What was known of the budget (“{4}”) is out of date")),
        RiskId.NoTimetable => Open(risk, new("客户在比方案，却没有时间表", "They compare proposals without a timetable"), new("时间表（“{4}”）已经旧了", "The timetable (“{4}”) is out of date")),
        RiskId.CompetitorUnknown when risk.Words.Length > 0 => new("对手有变化：“{4}”", "Something has changed among the rivals: “{4}”"),
        RiskId.CompetitorUnknown => new("到了{5}阶段，还不知道在跟谁比", "In stage {5}, and nobody knows whom we are compared with"),
        RiskId.WhyUsBlank => Open(risk, new("到了商务谈判，还没人说过为什么该是我们", "Business is being negotiated, and nobody has said why it should be us"), new("为什么该是我们：“{4}”，这话已经旧了", "Why it should be us (“{4}”) was said too long ago")),
        RiskId.DecisionMakerUnmet => new("{3}拍板，到这一步{0}天了还没见过面", "{3} decides, and after {0} days in this stage we have not met"),
        RiskId.PowerAlone => new("{3}支持我们，可另外{1}个关键人里有{0}个不支持", "{3} is for us, but {0} of the other {1} key people are not"),
        RiskId.NoOpponentKnown => new("还没听说谁反对我们，多半是没看见", "Nobody is known to be against us; most likely we have not seen them"),
        RiskId.SupportersOutnumbered => new("支持我们的{0}个，反对的{1}个，其中有{3}", "{0} for us, {1} against us, {3} among them"),
        RiskId.NoFox when risk.Figure > 0 => new("内线{3}{0}天没有消息", "Nothing heard from {3}, our insider, for {0} days"),
        RiskId.NoFox => new("到了{5}阶段，还没有内线", "In stage {5}, and nobody there informs us"),
        RiskId.MedicineBeforeDiagnosis => new("{2}已经给客户看了方案，病痛却还没人承认", "They were shown a solution on {2}, and nobody has admitted the pain"),
        RiskId.VisionUnconfirmed when risk.Words.Length > 0 => new("客户要的是“{4}”，可还没人确认我们做得到", "They want “{4}”, and nobody has confirmed that we would do it"),
        RiskId.VisionUnconfirmed => new("客户在比方案，我们还没听他说过用上以后是什么样", "They compare, and nobody has told us what they picture"),
        RiskId.ComparisonTrailing => new("“{4}”是他们必须要的，对手答得比我们好", "“{4}” is a must for them, and a rival answers it better"),
        RiskId.PriceNeverRaised => new("比方案{0}天了，谁也没提过价钱", "{0} days of comparing and nobody has mentioned the price"),
        RiskId.PushTooEarly when risk.Figure > 0 => new("两周里推了{3}{0}次，多了会伤关系", "{3} was pushed {0} times in two weeks; more than that costs goodwill"),
        RiskId.PushTooEarly => new("{2}推{3}推早了：还没到第三步，或者没有对他成立的理由", "{3} was pushed on {2}, before phase III or without a reason of their own"),
        RiskId.AmountFalls => new("金额在{2}降了{0}%", "The amount fell by {0} % on {2}"),
        RiskId.GateOverridden => new("{2}带着缺口过的关，还有{0}条没补上", "It passed its gate with gaps on {2}; {0} of them are still open"),
        RiskId.PhaseMismatch => new("{3}还在问“{4}”，和我们所在的{5}阶段对不上", "{3} is asking “{4}”, which does not fit stage {5}"),
        RiskId.PromiseDue when risk.Figure > 0 => new("答应{3}的“{4}”晚了{0}天", "“{4}”, promised to {3}, is {0} days late"),
        RiskId.PromiseDue => new("答应{3}的“{4}”，{2}要给", "“{4}”, promised to {3}, is due {2}"),
        _ => new("{2}的记录里有“{4}”：只有你看得到这一条", "“{4}” stands in a note of {2}; only you see this"),
    };

    private static Text Open(Risk risk, Text blank, Text known) => risk.Words.Length > 0 ? known : blank;
}
