using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>Which gate question something that was heard answers, by the words in it. The rep sees the result and may correct it. Course: M4.</summary>
public static partial class HeardAnswer
{
    private const int Longest = 2000;
    private const int MostClauses = 20;

    // The more particular words stand first: "预算要上会" is about the budget, "对手的报价慢" about the rival.
    private static readonly (GateQuestion Question, string[] Words)[] Words =
    [
        (GateQuestion.WhyUs,
            ["选我们", "倾向我们", "倾向于我们", "偏向我们", "看好我们", "我们更", "认可我们", "prefer us", "prefers us", "chose us", "favour us", "favor us", "why us"]),
        (GateQuestion.Competitors,
            ["对手", "竞争", "友商", "用友", "浪潮", "甲骨文", "鼎捷", "也在看", "也来过", "别家", "别的厂商", "其他厂商", "另外一家", "另外两家", "sap", "oracle", "competitor", "rival", "other vendor", "also looking at", "also talking to"]),
        (GateQuestion.BudgetPlan,
            ["预算", "资金", "经费", "财政", "拨款", "多少钱", "万元", "budget", "funding", "funds", "money for"]),
        (GateQuestion.DecisionMaker,
            ["拍板", "说了算", "决定权", "做主", "一把手", "最后定", "点头", "final say", "decides", "decision maker", "decision-maker", "signs off"]),
        (GateQuestion.DecisionProcess,
            ["流程", "招标", "投标", "评审", "上会", "过会", "审批", "立项", "委员会", "竞争性谈判", "process", "tender", "committee", "approval", "procurement", "board"]),
        (GateQuestion.Timeline,
            ["时间表", "上线", "启动", "月底前", "年底前", "年前", "年后", "季度", "工期", "截止", "timeline", "deadline", "go live", "go-live", "kick off", "kick-off", "by the end of", "quarter"]),
        (GateQuestion.DecisionCriteria,
            ["看重", "标准", "指标", "在意", "关心", "必须", "硬性", "首先要", "criteria", "requirement", "must have", "must-have", "cares about", "matters most"]),
        (GateQuestion.WhyNeed,
            ["痛", "头疼", "麻烦", "问题", "手工", "效率", "对不上", "太慢", "太乱", "跟不上", "老系统", "旧系统", "撑不住", "加班", "出错", "pain", "problem", "trouble", "manual", "too slow", "old system", "errors", "overtime"]),
    ];

    /// <summary>The question, null where none of its words are there.</summary>
    public static GateQuestion? Of(string heard)
    {
        foreach (var (question, words) in Words)
        {
            if (Array.Exists(words, word => heard.Contains(word, StringComparison.OrdinalIgnoreCase)))
                return question;
        }

        return null;
    }

    /// <summary>The pieces of a text between its commas and stops, at most twenty; 1,000 stays whole.</summary>
    public static IEnumerable<string> Clauses(string text) => Between()
        .Split(text.Length <= Longest ? text : text[..Longest])
        .Select(clause => clause.Trim())
        .Where(clause => clause.Any(char.IsLetterOrDigit))
        .Take(MostClauses);

    /// <summary>What stands between two pieces in the language of the first.</summary>
    public static string Joint(string text) => text.Any(each => each >= '\u3400') ? "，" : ", ";

    [GeneratedRegex(@"[，。；！？;!?\n]|,(?!\d)|(?<!\b(?i:mr|ms|mrs|dr|prof|co|ltd|inc|st))\.(?=\s+[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
