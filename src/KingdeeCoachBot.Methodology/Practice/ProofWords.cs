namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>The words by which an offered proof, or an offer to carry risk, is known. Course: M10, M13.</summary>
internal static class ProofWords
{
    /// <summary>Something is offered, not only praised: "我们有很多案例" offers nothing.</summary>
    private static readonly string[] Offers =
    [
        "我安排", "我们安排", "给您安排", "可以安排", "安排您", "带您", "带你", "请您", "给您", "为您", "让您", "帮您", "陪您", "拿您", "用您的", "我拿", "我们拿", "我们用", "和您一起", "跟您一起", "一起算", "一起看", "您可以", "我们可以", "我可以", "我来", "我把", "先把", "先做", "先上", "要不", "我们先", "我们分", "咱们", "我请", "愿意", "写进", "写到", "写明", "约您", "能不能先", "可以先", "我们派", "派",
        "let me", "let us", "let's", "i can arrange", "i can", "we can", "i could", "we could", "i'll", "we'll", "i will", "we will", "i'd", "we'd", "shall we", "shall i", "should we", "would you like", "how about", "come and", "what if we", "suppose we", "i propose", "i suggest", "we propose", "we put", "we write", "you pay", "you could", "you can",
    ];

    private static readonly string[] Technical =
    [
        "演示", "样例数据", "您的数据", "真实数据", "自己的数据", "历史数据", "几张单子", "单据", "测试", "试跑", "跑一遍", "跑给您", "原型", "技术交流", "看系统", "验证一遍", "接口验证", "poc",
        "demo", "demonstrat", "proof of concept", "your own data", "your data", "real data", "prototype", "run your", "test it", "test the", "hands-on", "technical session",
    ];

    private static readonly string[] Implementation =
    [
        "项目经理", "实施团队", "实施计划", "实施方案", "上线计划", "实施顾问", "参观", "考察", "案例客户", "老客户", "同行", "同类", "他们的", "跟他们", "和他们", "问他们", "有个客户", "有家客户", "一家客户", "见见", "去一家", "样板", "去现场", "看现场", "打个电话", "通个电话", "亲口", "他们的财务", "他们的厂长", "已经上线的", "做过的客户", "去看看", "走一趟",
        "reference", "visit ", "site visit", "customer site", "project manager", "implementation plan", "implementation team", "rollout plan", "similar customer", "existing customer", "talk to their", "talk to one", "speak to", "speak with", "call their", "call one", "customer of ours", "a customer who", "one of our customers", "their cfo", "their it", "their people", "meet the team", "meet the people",
    ];

    private static readonly string[] Economic =
    [
        "投资回报", "回报", "算一笔账", "算笔账", "算账", "算一算", "算一遍", "的账", "账算", "测算", "回本", "省多少", "roi", "成本对比", "三年总", "五年总", "总成本", "账算清", "算清楚", "收益",
        "return on", "payback", "business case", "pays back", "pay for itself", "total cost", "work out the figures", "work out the numbers", "run the numbers", "go through the numbers", "calculate", "do the sums", "the maths", "the math", "savings",
    ];

    private static readonly string[] Security =
    [
        "分期", "分阶段", "分步", "分三步", "分两步", "验收后", "验收合格", "验收了再", "上线后再付", "尾款", "试点", "试用", "先上一个", "先做一个", "一个厂先", "一家先", "写进合同", "写合同", "写在协议", "不行就停", "不行就退", "先试", "试三个月", "试一个", "一个区", "小范围", "一个部门先", "写到合同", "写在合同", "白纸黑字", "违约", "罚则", "退款", "可以退", "退回", "回退", "并行", "固定价", "总包", "不换人", "驻场", "兜底", "里程碑", "保底", "双轨", "老系统不停",
        "milestone", "pilot", "in stages", "stage by stage", "step by step", "phase by phase", "phased", "pay after", "after acceptance", "acceptance", "in writing", "into the contract", "in the contract", "penalty clause", "refund", "money back", "fixed price", "roll back", "rollback", "fall back", "fallback", "parallel", "on site for", "on-site for", "exit clause", "opt out", "one plant first", "one site first", "one region", "one department", "try it in", "trial", "stop any time", "if it doesn't work", "start with one", "small first step",
    ];

    public static bool IsOffer(string sentence) => SaidWords.Has(sentence, Offers);

    public static bool IsSecurity(string sentence) => SaidWords.Has(sentence, Security);

    /// <summary>The kind of proof that is spoken of; null for none.</summary>
    public static ProofKind? KindIn(string sentence) =>
        SaidWords.Has(sentence, Economic) ? ProofKind.Economic
        : SaidWords.Has(sentence, Implementation) ? ProofKind.Implementation
        : SaidWords.Has(sentence, Technical) ? ProofKind.Technical
        : null;
}
