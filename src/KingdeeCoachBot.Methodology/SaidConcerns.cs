namespace KingdeeCoachBot.Methodology;

/// <summary>What a customer asks himself or worries about, by his words or a rep's: the one rule for a contact, a visit and a sentence. Course: M5.</summary>
/// <remarks>Like <see cref="SaidAnswers"/> it judges clause by clause and rather too low than too high: the rep sees the verdict and puts it right.</remarks>
public static class SaidConcerns
{
    // The first row that fits decides, so the more particular words stand first: "怕签完售后没人管" asks for trust, not for price.
    private static readonly (BuyerQuestion Kind, string[] Words)[] Asked =
    [
        (BuyerQuestion.CanWeTrustThemAfterwards,
            ["签完就", "签完以后", "签了就", "签了以后", "签约以后", "签约之后", "签完合同", "售后", "服务跟不上", "还管不管", "没人管", "找不到人", "后续服务", "承诺能不能", "说话算不算",
             "after we sign", "after signing", "after the contract", "after-sales", "after sales", "aftersales", "still be there", "support afterwards", "trust us", "trust you", "trust them"]),
        (BuyerQuestion.WhatIfNothingIsDone,
            ["什么也不做", "什么都不做", "什么也没做", "不上会怎", "不做会怎", "不换会怎", "不上又会", "维持现状", "先不上", "再等一年", "等明年再", "do nothing", "doing nothing", "not doing anything", "wait another year", "wait a year", "status quo", "stay as they are", "stay as we are"]),
        (BuyerQuestion.WhatIfItIsDelayed,
            ["耽搁", "耽误", "拖延", "延期", "延误", "拖期", "按时上线", "按期", "按时交付", "来不来得及", "来得及", "来不及", "赶得上", "赶不上", "工期太", "delay", "on time", "behind schedule", "overrun", "in time"]),
        (BuyerQuestion.WhatIfItFails,
            ["失败", "搞砸", "做砸", "烂尾", "上不了线", "上不去", "做不成", "没效果", "达不到效果", "出问题怎么办", "出了问题怎么办", "出了事", "风险", "靠不靠谱", "可不可靠", "稳不稳定",
             "fail", "go wrong", "goes wrong", "not work out", "doesn't work out", "risk", "is it reliable", "is it stable"]),
        (BuyerQuestion.IsItTheBestPrice,
            ["太贵", "嫌贵", "嫌我们贵", "嫌咱们贵", "嫌你们贵", "嫌价", "贵了", "偏贵", "有点贵", "比较贵", "挺贵", "很贵", "更贵", "贵不贵", "贵太多", "贵得多", "价格高", "价格太高", "价格偏高", "报价高", "报价太高", "报价偏高",
             "价高", "更便宜", "便宜点", "便宜些", "再便宜", "最优惠", "优惠", "折扣", "打折", "降价", "再降", "让利", "最低价", "底价", "砍价",
             "best price", "expensive", "discount", "cheaper", "lower price", "lower the price", "price is high", "price is too high", "price too high", "better price", "overpriced", "too pricey"]),
        (BuyerQuestion.CanWeAffordIt,
            ["买得起", "买不起", "预算不够", "预算不足", "预算有限", "超预算", "超了预算", "超出预算", "钱不够", "没那么多钱", "拿不出", "投不起", "负担不起", "能不能负担", "afford", "over budget", "over our budget", "over their budget", "beyond the budget", "not enough budget", "budget is too small"]),
        (BuyerQuestion.CanWeCarryIt,
            ["承担得起", "承担不起", "能否承担", "能不能承担", "人手不够", "人手不足", "没有人手", "没人手", "忙不过来", "扛得住", "扛不住", "吃不消", "推不动", "推得动", "配合不了", "抵触", "carry the project", "carry it", "enough people", "too big for us", "too big for them", "too much for us", "too much for the team", "the staff resist", "manage the change"]),
        (BuyerQuestion.WhichIsBest,
            ["哪家最好", "哪家更好", "哪家好", "哪个最好", "哪个更好", "哪个好", "谁家好", "谁更好", "谁更强", "比一比", "比比看", "还在比", "货比三家", "对比一下", "有什么区别", "有什么不同", "区别在哪", "强在哪", "好在哪", "优势在哪", "比用友", "比sap", "跟用友比", "和用友比", "跟sap比", "和sap比",
             "which is best", "which one is best", "which is the best", "which one is the best", "which vendor is", "who is best", "who is better", "which is better", "comparing", "compare us", "compared with", "what makes you different", "how are you different", "what is the difference", "difference between"]),
        (BuyerQuestion.WhatWillItCost,
            ["多少钱", "什么价", "大概价格", "大概费用", "花多少", "投多少", "费用多少", "费用大概", "how much", "what will it cost", "what would it cost", "what does it cost", "what it costs", "what it will cost", "ballpark", "rough price"]),
        (BuyerQuestion.HowToSolveIt,
            ["怎么解决", "如何解决", "能不能解决", "解决得了", "怎么实现", "如何实现", "怎么做到", "什么思路", "how would you solve", "how to solve", "how do you solve", "how can it be solved", "how could this be solved", "how would it work", "how will it work", "can it be solved", "can you solve"]),
        (BuyerQuestion.DoWeNeedIt,
            ["要不要上", "要不要换", "要不要做", "该不该上", "该不该换", "有没有必要", "有必要吗", "有什么必要", "没必要", "没有必要", "是否需要", "需不需要", "是不是真的需要", "真的需要", "真需要", "用不着", "为什么要换", "为什么要上", "何必换", "还能用", "够用",
             "really need", "do we need", "do they need", "whether we need", "whether they need", "no need for", "not necessary", "necessary at all", "is it necessary", "why change", "why should we", "why should they", "good enough", "works fine", "still works"]),
    ];

    // A plain word tells a worry only beside 担心 or 放心: "价格" alone is talk.
    private static readonly (BuyerQuestion Kind, string[] Words)[] Topics =
    [
        (BuyerQuestion.CanWeTrustThemAfterwards, ["服务", "承诺", "我们公司", "service", "support", "promise"]),
        (BuyerQuestion.WhatIfItIsDelayed, ["工期", "进度", "时间", "上线", "拖", "schedule", "timeline", "deadline", "late", "slip"]),
        (BuyerQuestion.CanWeAffordIt, ["预算", "资金", "budget", "funding"]),
        (BuyerQuestion.IsItTheBestPrice, ["价格", "价钱", "报价", "贵", "price", "quote"]),
        (BuyerQuestion.WhatWillItCost, ["费用", "成本", "花钱", "cost"]),
        (BuyerQuestion.CanWeCarryIt, ["人手", "团队", "员工", "业务部门", "推行", "people", "staff", "team", "workload"]),
        (BuyerQuestion.WhatIfItFails, ["效果", "质量", "数据", "稳定", "安全", "实施", "切换", "quality", "data", "security", "migration", "implementation", "go live", "go-live"]),
        (BuyerQuestion.HowToSolveIt, ["方案", "功能", "solution", "function"]),
        (BuyerQuestion.DoWeNeedIt, ["必要", "需求", "need"]),
    ];

    private static readonly string[] Worries =
    [
        "担心", "怕", "顾虑", "疑虑", "忧虑", "犹豫", "不放心", "没底", "纠结", "worr", "afraid", "concern", "nervous", "anxious", "hesitat", "fear", "uneasy", "unsure about", "doubts about",
    ];

    private static readonly string[] Calm =
    [
        "不担心", "不再担心", "不用担心", "没担心", "不怕", "放心", "打消", "没顾虑", "没有顾虑", "没了顾虑", "没有疑虑", "不犹豫", "不纠结", "不嫌", "不贵", "不算贵", "不算高", "不是问题", "没问题", "不成问题", "没有问题", "接受了", "能接受", "认可了", "满意",
        "解决了", "想通了", "不问了", "不再问", "风险不大", "没有风险", "不再比",
        "no longer", "not worried", "isn't worried", "aren't worried", "not afraid", "isn't afraid", "not concerned", "stopped worrying", "doesn't worry", "don't worry", "reassured", "satisfied", "happy with", "accepts", "accepted",
        "not a problem", "no problem", "isn't a problem", "not expensive", "isn't expensive", "no concern", "not an issue", "no risk",
    ];

    // "对售后不放心" is no calm.
    private static readonly string[] StillUneasy =
    [
        "不放心", "没放心", "不太放心", "不大放心", "才放心", "怎么放心", "没打消", "不满意", "不太满意", "没接受", "不接受", "不能接受", "没解决", "没想通", "不认可", "not satisfied", "not happy with", "unhappy with", "dissatisfied", "not reassured", "not accepted",
    ];

    private static readonly string[] NotRaised =
    [
        "没说", "没提", "没问", "没聊", "没有问", "没有提", "没有说", "没嫌", "没有嫌", "我们给", "我方给", "我们可以给", "we gave", "we offered", "we can offer", "didn't say", "did not say", "didn't ask", "did not ask", "didn't mention", "did not mention", "never asked", "never mentioned",
    ];

    // "恐怕", "哪怕": no fear. "贵司": no price. "风险管理系统": a product. "老系统不够用": that is a need.
    private static readonly string[] Harmless = ["恐怕", "哪怕", "贵公司", "贵司", "贵方", "贵单位", "贵州", "宝贵", "风险管理", "风险控制", "不够用", "risk management", "not good enough", "isn't good enough", "aren't good enough"];

    /// <summary>The questions in what was said, at most one of a kind; what was said last of a kind counts.</summary>
    /// <param name="said">In simplified characters; case does not matter.</param>
    public static IReadOnlyList<SaidConcern> In(string said)
    {
        var concerns = new List<SaidConcern>();
        foreach (var clause in SaidClauses.In(said))
        {
            if (KindOf(clause.Text) is not { } kind)
                continue;
            var known = concerns.FindIndex(concern => concern.Kind == kind);
            var read = new SaidConcern(kind, clause.Start, clause.Text.Length, IsCalm(clause.Text));
            if (known < 0)
                concerns.Add(read);
            else if (concerns[known].IsAnswered != read.IsAnswered)
                concerns[known] = read;
        }

        return concerns;
    }

    /// <summary>The question that a clause raises, or says to be answered; null where it speaks of none.</summary>
    public static BuyerQuestion? KindOf(string clause)
    {
        var told = Harmless.Aggregate(clause, (text, word) => text.Replace(word, " ", StringComparison.OrdinalIgnoreCase));
        // "预算没问题" is not "没问".
        if (SaidWords.Has(told.Replace("没问题", " ", StringComparison.Ordinal), NotRaised))
            return null;
        return FirstIn(Asked, told) ?? (SaidWords.Has(told, Worries) || SaidWords.Has(told, Calm) ? FirstIn(Topics, told) : null);
    }

    private static bool IsCalm(string clause) => SaidWords.Has(clause, Calm) && !SaidWords.Has(clause, StillUneasy);

    private static BuyerQuestion? FirstIn((BuyerQuestion Kind, string[] Words)[] table, string clause)
    {
        foreach (var (kind, words) in table)
        {
            if (SaidWords.Has(clause, words))
                return kind;
        }

        return null;
    }
}

/// <summary>A question of the buyer's in what was said.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Start">Where its clause begins.</param>
/// <param name="Length">How long the clause is.</param>
/// <param name="IsAnswered">Whether it is said to trouble him no more.</param>
public sealed record SaidConcern(BuyerQuestion Kind, int Start, int Length, bool IsAnswered);
