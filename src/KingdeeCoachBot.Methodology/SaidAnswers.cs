namespace KingdeeCoachBot.Methodology;

/// <summary>Which gate questions a customer's words answer, and how sure that is: the one rule for a contact and for a visit. Course: M4.</summary>
/// <remarks>Judges by words, clause by clause, and rather too low than too high: the rep sees the verdict and puts it right.</remarks>
public static class SaidAnswers
{
    // The first row that fits decides, so the more particular words stand first: "预算要上会审批" tells more of the budget than of
    // the process, "必须年底前上线" of the timetable, "老系统上线三年了" of the need.
    private static readonly (GateQuestion Question, string[] Words)[] Table =
    [
        (GateQuestion.WhyUs,
            ["选我们", "倾向我们", "倾向于我们", "偏向我们", "喜欢我们", "看好我们", "认可我们", "我们更合适", "我们更懂", "我们更强", "我们更好", "prefer us", "prefers us", "choose us", "chose us", "favour us", "favor us", "why us"]),
        (GateQuestion.DecisionProcess, ["竞争性谈判", "decision process"]),
        (GateQuestion.Competitors,
            ["对手", "竞争", "友商", "用友", "浪潮", "甲骨文", "鼎捷", "也在看", "也在谈", "也来过", "另一家", "别家", "别的厂商", "其他厂商", "另外一家", "另外两家", "sap", "oracle", "competitor", "rival", "other vendor", "also looking at", "also talking to"]),
        (GateQuestion.BudgetPlan,
            ["预算", "资金", "经费", "财政", "拨款", "立项", "多少钱", "万元", "budget", "funding", "funds", "money for"]),
        (GateQuestion.DecisionMaker,
            ["拍板", "说了算", "决策人", "决定权", "最终决定", "谁定", "做主", "一把手", "最后定", "点头", "final say", "last word", "decides", "decision maker", "decision-maker", "signs off"]),
        (GateQuestion.DecisionCriteria,
            ["看重", "最关心", "最在意", "评分", "标准是", "硬性要求", "must have", "must-have", "criteria", "cares about", "care about", "cares most", "matters most"]),
        (GateQuestion.DecisionProcess,
            ["流程", "招标", "评标", "投标", "评审", "上会", "过会", "审批", "走程序", "委员会", "tender", "rfp", "committee", "approval", "procurement", "process", "the board"]),
        (GateQuestion.WhyNeed,
            ["痛点", "老系统", "旧系统", "撑不住", "不够用", "手工", "头疼", "对不上", "出错", "old system", "legacy", "can't cope", "cannot cope", "struggling", "by hand", "manual"]),
        (GateQuestion.Timeline,
            ["时间表", "上线", "启动", "月底前", "年底前", "工期", "截止", "timeline", "deadline", "go live", "go-live", "kick off", "kick-off", "by the end of"]),
    ];

    // Words of everyday talk: they decide only where nothing above does.
    private static readonly (GateQuestion Question, string[] Words)[] General =
    [
        (GateQuestion.DecisionCriteria, ["标准", "指标", "在意", "关心", "必须", "硬性", "首先要", "requirement"]),
        (GateQuestion.WhyNeed,
            ["痛", "麻烦", "有问题", "的问题", "出问题", "问题多", "问题很", "效率", "太慢", "太乱", "跟不上", "加班", "pain", "problem", "trouble", "too slow", "errors", "overtime"]),
    ];

    // A time says when something is decided only together with what happens then: "三年前" alone answers nothing.
    private static readonly string[] Times =
    [
        "今年", "明年", "年底", "年初", "年前", "年后", "月底", "月初", "下周", "本周", "这周", "下个月", "下月", "季度", "春节", "月份", "月前", "周一", "周二", "周三", "周四", "周五", "号前",
        "next week", "this week", "next month", "this month", "quarter", "by the end", "next year", "this year", "by q", "in q", "monday", "tuesday", "wednesday", "thursday", "friday",
        " january", " february", " march", " april", "in may", "by may", " june", " july", " august", " september", " october", " november", " december",
    ];

    private static readonly string[] Acts =
    [
        "定", "签", "上线", "启动", "开标", "采购", "出结果", "决定", "招标", "买", "decide", "sign", "go live", "go-live", "kick off", "start", "choose", "buy", "order",
    ];

    private static readonly string[] NoAnswer =
    [
        "不知道", "不清楚", "没说", "没提", "没问", "没聊", "不肯说", "不方便说", "吗", "?", "？", "didn't say", "did not say", "don't know", "doesn't know", "not sure", "unclear", "wouldn't say",
    ];

    // "预算没问题" is no trouble and nothing left unasked.
    private static readonly string[] NoTrouble = ["没问题", "没有问题", "no problem"];

    /// <summary>The answers in what was said, at most one a clause and one a question.</summary>
    /// <param name="said">In simplified characters; case does not matter.</param>
    public static IReadOnlyList<SaidAnswer> In(string said)
    {
        var answers = new List<SaidAnswer>();
        SaidAnswer? last = null;
        foreach (var clause in SaidClauses.In(said))
        {
            last = last is not null && IsSealOfTheLast(clause.Text) ? Longer(said, last, clause) : Answer(clause);
            if (last is null)
                continue;
            var known = answers.FindIndex(answer => answer.Question == last.Question);
            if (known < 0)
                answers.Add(last);
            else if (answers[known].Start == last.Start)
                answers[known] = last;
        }
        return answers;
    }

    /// <summary>The question that a clause answers; null where it answers none.</summary>
    public static GateQuestion? QuestionOf(string clause)
    {
        var told = NoTrouble.Aggregate(clause, (text, words) => text.Replace(words, " ", StringComparison.OrdinalIgnoreCase));
        return SaidWords.Has(told, NoAnswer) ? null
            : FirstIn(Table, told) ?? (SaidWords.Has(told, Times) && SaidWords.Has(told, Acts) ? GateQuestion.Timeline : FirstIn(General, told));
    }

    /// <inheritdoc cref="SaidEvidence.Of"/>
    public static Evidence EvidenceOf(string clause) => SaidEvidence.Of(clause);

    /// <summary>"盖章了" after "预算批了": a clause that answers nothing itself, but says how settled the answer just before it is.</summary>
    public static bool IsSealOfTheLast(string clause) => SaidEvidence.SpeaksOfSeal(clause) && QuestionOf(clause) is null && !SaidWords.Has(clause, NoAnswer);

    private static SaidAnswer? Answer(SaidClause clause) =>
        QuestionOf(clause.Text) is { } question ? new SaidAnswer(question, clause.Start, clause.Text.Length, EvidenceOf(clause.Text)) : null;

    private static SaidAnswer Longer(string said, SaidAnswer last, SaidClause seal)
    {
        var length = seal.Start + seal.Text.Length - last.Start;
        return last with { Length = length, Evidence = EvidenceOf(said.Substring(last.Start, length)) };
    }

    private static GateQuestion? FirstIn((GateQuestion Question, string[] Words)[] table, string clause)
    {
        foreach (var (question, words) in table)
        {
            if (SaidWords.Has(clause, words))
                return question;
        }
        return null;
    }
}

/// <summary>An answer to a gate question in what was said.</summary>
/// <param name="Question">The question.</param>
/// <param name="Start">Where its clause begins.</param>
/// <param name="Length">How long the clause is.</param>
/// <param name="Evidence">How sure it is.</param>
public sealed record SaidAnswer(GateQuestion Question, int Start, int Length, Evidence Evidence);
