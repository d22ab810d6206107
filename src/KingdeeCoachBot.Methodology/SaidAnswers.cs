namespace KingdeeCoachBot.Methodology;

/// <summary>Which gate questions a customer's words answer, and how sure that is. Course: M4.</summary>
/// <remarks>Judges by words, clause by clause, and rather too low than too high: the rep sees the verdict and puts it right.</remarks>
public static class SaidAnswers
{
    private const int Most = 8;

    // The first row that fits decides: "预算要上会审批" tells more of the budget than of the process.
    private static readonly (GateQuestion Question, string[] Words)[] Table =
    [
        (GateQuestion.BudgetPlan, ["预算", "经费", "拨款", "资金", "立项", "budget", "funding", "funds "]),
        (GateQuestion.DecisionMaker, ["拍板", "说了算", "决策人", "决定权", "最终决定", "谁定", "decision maker", "he decides", "she decides", "final say", "last word", "signs off"]),
        (GateQuestion.Competitors, ["用友", "浪潮", "鼎捷", "对手", "友商", "另一家", "别家", "也在谈", "sap", "oracle", "competitor", "rival", "other vendor", "also talking to"]),
        (GateQuestion.DecisionCriteria, ["看重", "最关心", "最在意", "评分", "标准是", "硬性要求", "must have", "must-have", "criteria", "cares about", "care about", "cares most", "matters most"]),
        (GateQuestion.DecisionProcess, ["流程", "招标", "评标", "投标", "上会", "过会", "审批", "评审", "走程序", "tender", "rfp", "committee", "decision process", "approval step"]),
        (GateQuestion.WhyUs, ["选我们", "倾向我们", "喜欢我们", "看好我们", "prefers us", "prefer us", "why us", "choose us", "chose us"]),
        (GateQuestion.WhyNeed, ["痛点", "老系统", "旧系统", "撑不住", "不够用", "手工", "头疼", "对不上账", "出错", "old system", "legacy", "can't cope", "cannot cope", "struggling", "by hand"]),
    ];

    private static readonly string[] Times =
    [
        "今年", "明年", "年底", "年初", "月底", "月初", "下周", "本周", "这周", "下个月", "下月", "季度", "春节", "月份", "月前", "周一", "周二", "周三", "周四", "周五", "号前",
        "next week", "this week", "next month", "this month", "quarter", "by the end", "next year", "this year", "by q", "in q", "monday", "tuesday", "wednesday", "thursday", "friday",
    ];

    private static readonly string[] Acts =
    [
        "定", "签", "上线", "启动", "开标", "采购", "出结果", "决定", "招标", "买", "decide", "sign", "go live", "go-live", "kick off", "start", "choose", "buy", "order",
    ];

    private static readonly string[] NoAnswer =
    [
        "不知道", "不清楚", "没说", "没提", "没问", "没聊", "不肯说", "不方便说", "吗", "?", "？", "didn't say", "did not say", "don't know", "doesn't know", "not sure", "unclear", "wouldn't say",
    ];

    private static readonly string[] OwnGuess = ["我觉得", "我猜", "我估计", "估计", "感觉", "猜", "i think", "i guess", "my guess", "i suspect", "i assume"];

    private static readonly string[] Sealed =
    [
        "确认", "批了", "批下来", "已批", "批准了", "通过审批", "签字", "签了", "盖章", "书面", "正式通知", "红头", "发文", "白纸黑字",
        "confirmed", "approved", "signed", "in writing", "officially",
    ];

    // "还没批下来", "等盖章", "to be approved": what is still wanted is not confirmed.
    private static readonly string[] NotYet =
    [
        "没", "未", "不", "等", "待", "需", "要", "才", "如果", "要是", "尽快", "快", "not ", "n't", "until", "to be ", "needs", "need ", "wait", "if ", "once ", "must ", "will ", "soon",
    ];

    /// <summary>The answers in what was said, at most one a clause and one a question.</summary>
    /// <param name="said">In simplified characters; case does not matter.</param>
    public static IReadOnlyList<SaidAnswer> In(string said)
    {
        var answers = new List<SaidAnswer>();
        foreach (var (start, length) in Clauses(said))
        {
            var clause = said.Substring(start, length);
            if (Answered(clause) is { } question && !answers.Exists(answer => answer.Question == question))
                answers.Add(new SaidAnswer(question, start, length, EvidenceOf(clause)));
        }
        return answers;
    }

    /// <summary>Confirmed only where the words say that it is settled; a guess of the rep's own is assumed; all else was heard.</summary>
    public static Evidence EvidenceOf(string clause) =>
        Has(clause, OwnGuess) ? Evidence.Assumed
        : Has(clause, Sealed) && !Has(clause, NotYet) ? Evidence.Confirmed
        : Evidence.Heard;

    private static GateQuestion? Answered(string clause)
    {
        if (Has(clause, NoAnswer))
            return null;
        foreach (var (question, words) in Table)
        {
            if (Has(clause, words))
                return question;
        }
        return Has(clause, Times) && Has(clause, Acts) ? GateQuestion.Timeline : null;
    }

    private static bool Has(string clause, string[] words) => Array.Exists(words, word => clause.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(int Start, int Length)> Clauses(string said)
    {
        var (start, found) = (0, 0);
        for (var i = 0; i <= said.Length && found < Most; i++)
        {
            if (i < said.Length && !Ends(said, i))
                continue;
            if (said[start..i].Trim().Length > 0)
            {
                found++;
                yield return (start, i - start);
            }
            start = i + 1;
        }
    }

    private static bool Ends(string said, int i) => said[i] is ',' or '，' or '。' or ';' or '；' or '!' or '！' or '\n'
        || (said[i] == '.' && i + 1 < said.Length && said[i + 1] == ' ' && i > 3 && char.IsAsciiLetterLower(said[i - 3]));
}

/// <summary>An answer to a gate question in what was said.</summary>
/// <param name="Question">The question.</param>
/// <param name="Start">Where its clause begins.</param>
/// <param name="Length">How long the clause is.</param>
/// <param name="Evidence">How sure it is.</param>
public sealed record SaidAnswer(GateQuestion Question, int Start, int Length, Evidence Evidence);
