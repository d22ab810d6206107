namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>The words by which the subject of a sentence is known.</summary>
internal static class SubjectWords
{
    public static readonly string[] Warm =
    [
        "理解", "我明白", "换我也", "换了我", "换成我", "辛苦", "不容易", "难怪", "我能体会", "体会得到", "慢慢说", "慢慢来", "不着急", "不急", "您说得对", "您说的对", "有道理", "谢谢您", "感谢您", "多谢您", "操心", "受累", "真不轻松", "听您讲", "想听您", "听着都", "我记下了", "说到心坎", "您这个想法", "您这个比方", "您的想法",
        "i understand", "i see", "i hear you", "that must", "makes sense", "sounds hard", "sounds tough", "sounds exhausting", "sounds like a lot", "not easy", "i appreciate", "thank you for", "thanks for", "you're right", "you are right", "take your time", "no rush", "no hurry", "fair enough", "fair point", "i can imagine", "good point", "your idea", "i like that", "in your shoes", "in your place",
    ];

    public static readonly string[] Big =
    [
        "领先", "颠覆", "赋能", "全方位", "一站式", "生态", "抓手", "闭环", "降本增效", "数智化", "智能化", "革命性", "极致", "最先进", "世界级", "业界第一", "行业第一", "遥遥", "战略级", "质的飞跃",
        "world-class", "world class", "leading", "revolutionary", "best-in-class", "best in class", "game-chang", "game chang", "cutting-edge", "cutting edge", "state-of-the-art", "state of the art", "synerg", "holistic", "empower", "next-generation", "next generation", "end-to-end", "seamless", "unparalleled", "disrupt",
    ];

    public static readonly string[] Farewell =
    [
        "今天先到这", "先到这里", "先聊到这", "就到这里", "先告辞", "告辞了", "不打扰您了", "不多打扰", "再见", "那我先走", "goodbye", "good bye", "i'll leave it there", "that's all for today", "let's leave it there", "let's stop here", "thanks for your time", "thank you for your time",
    ];

    public static readonly string[] Comfort =
    [
        "放心", "别担心", "不用担心", "不必担心", "没问题的", "肯定没问题", "绝对没问题", "一定没问题", "包在我", "包您满意", "绝对不会", "肯定不会", "拍胸脯", "信我", "相信我们", "信我们", "保证没", "我保证", "我们保证", "不会有事", "没事的",
        "don't worry", "no problem", "trust me", "trust us", "rest assured", "i promise", "we promise", "nothing will go wrong", "nothing can go wrong", "absolutely safe", "i guarantee", "we guarantee", "guaranteed", "you can relax", "no need to worry", "it'll be fine", "it will be fine",
    ];

    public static readonly string[] Worry =
    [
        "担心", "顾虑", "不踏实", "不放心", "最怕", "怕什么", "怕的", "害怕", "犹豫", "没底", "拿不准", "下不了决心", "卡在哪一关", "疑虑", "忌讳", "睡不着", "放不下心", "心里过不去", "哪里不踏实", "迈不出", "还没签", "没签下来", "一直没签", "不肯签", "下不了笔",
        "worr", "concern", "afraid", "fear", "hesitat", "holds you back", "holding you back", "hold you back", "uneasy", "nervous", "keeping you from", "keeps you from", "stops you", "stopping you", "in the way of", "keeps you up", "keep you up", "keeps you awake", "doubt", "reservation", "not sure about", "unsure", "least sure", "least comfortable", "make you comfortable", "makes you uncomfortable",
    ];

    public static readonly string[] Process =
    [
        "谁拍板", "谁来拍板", "谁决定", "谁来定", "谁定", "谁说了算", "谁批", "谁参与", "谁会参与", "哪些人参与", "还要谁", "还需要谁", "审批", "采购流程", "决策", "立项", "招标", "投标", "上会", "预算", "时间表", "什么时候定", "什么时候上", "什么时候开始", "打算什么时候", "计划什么时候", "拍板流程",
        "who decides", "who makes the decision", "who else is involved", "who is involved", "who signs off", "who has to approve", "decision process", "decision-making", "decision making", "make the decision", "approv", "budget", "timeline", "time frame", "timetable", "purchasing process", "buying process", "tender", "the board", "when do you plan", "when would you like to start",
    ];

    public static readonly string[] Discount =
    [
        "打折", "折扣", "优惠", "便宜", "降价", "让利", "再降", "让点", "九五折", "九折", "八五折", "八折", "七折", "免费送", "送您", "赠送", "特价", "抹零", "减免",
        "discount", "% off", "percent off", "cheaper", "knock off", "for free", "free of charge", "throw in", "special offer", "special price", "lower the price", "reduce the price", "come down", "better price", "price cut",
    ];

    public static readonly string[] Push =
    [
        "今天签", "今天就签", "今天定", "今天就定", "签了吧", "签吧", "签下来", "签合同", "把合同", "合同签", "合同过", "过一遍合同", "走合同", "签约", "签字", "签个字", "尽快签", "马上签", "能签", "定下来", "定了吧", "就定我们", "下单", "拍板吧", "您拍板", "盖章", "打款", "付定金", "成交", "选我们吧", "就选我们", "周五签", "本周签", "这周签", "月底签", "月底前签", "下周签",
        "sign", "place the order", "place an order", "close the deal", "close this", "commit today", "commit now", "commit this", "purchase order", "go with us", "choose us", "pick us", "decide today", "decide now", "the contract", "a deal?", "deal done",
    ];

    public static readonly string[] NextStep =
    [
        "下周", "下次", "改天", "约个时间", "再来拜访", "再来看您", "再过来", "安排个会", "开个会", "见个面", "再聊一次", "再碰一次", "再约", "next week", "next meeting", "meet again", "come back", "follow-up", "follow up", "set up a meeting", "schedule a", "another meeting", "see you again",
    ];

    public static readonly string[] Impact =
    [
        "影响", "后果", "多花", "损失", "代价", "拖累", "耽误", "牵连", "波及", "连带", "不解决", "不改", "不动", "不换", "放着不", "继续这样", "继续下去", "这样下去", "拖下去", "再拖", "会怎么样", "会怎样", "意味着什么", "浪费", "加班", "占用", "占了", "压了", "压着", "白跑", "少赚", "少挣", "丢了多少", "丢过", "赔", "罚款", "流失", "谁受", "谁最受", "谁跟着", "谁吃亏", "还有谁", "哪些部门", "一年下来", "一个月下来", "一年算下来", "算下来", "造成什么", "带来什么", "带来了什么", "导致", "牵扯", "老板怎么看", "领导怎么看", "折成钱", "折算", "给个数", "有个数", "人工成本", "多少人天",
        "impact", "affect", "cost you", "costing you", "costs you", "consequence", "lose", "losing", "lost", "loss", "waste", "wasting", "hurt", "if nothing changes", "if you do nothing", "if this goes on", "if it goes on", "if it isn't solved", "if this isn't", "what happens if", "what happens when", "suffer", "knock-on", "a year does", "per year", "a year?", "add up", "adds up", "does that do to", "mean for", "lead to", "leads to", "overtime", "who else", "which other", "which department", "how bad", "a number on", "a figure on", "rough number", "put a number", "feel it", "feels it", "in money", "in figures", "tied up", "penalt",
    ];

    public static readonly string[] Timing =
    [
        "最晚", "赶上", "赶在", "赶得上", "来得及", "来不来得及", "倒推", "往回推", "旺季", "窗口期", "之前要用", "前要用上", "前上线", "前能用", "年底前", "年前", "月底前", "开年", "哪天要用", "什么时候要用", "要用上", "错过", "节点", "晚一个月", "晚三个月",
        "in time for", "deadline", "by the time", "before year", "before the year", "before the season", "before the audit", "work back", "working back", "count back", "latest", "peak season", "go live", "go-live", "need it running", "need it live", "need to be live", "be running", "up and running by", "miss the", "milestone date", "a month later", "one month late",
    ];

    public static readonly string[] Price =
    [
        "价格", "报价", "多少钱", "费用", "价位", "贵", "付款", "性价比", "总价", "单价", "成本高", "划算", "price", "pricing", "quote", "quotation", "how much does it cost", "how much is it", "expensive", "pay for it", "payment", "afford", "licence fee", "license fee", "worth it",
    ];

    public static readonly string[] Criteria =
    [
        "看重", "标准", "怎么选", "怎么比", "比较", "对比", "哪家", "其他家", "别家", "另外两家", "另一家", "几家", "差别", "区别", "打分", "评分", "选型", "必须有", "必不可少", "不可少", "怎么验证", "看到什么", "亲眼看", "什么才算", "怎么才算", "哪一条最", "最要紧", "优先", "入围", "淘汰", "说服", "凭什么选", "怎么判断",
        "criteria", "criterion", "matters most", "most important", "matter most", "compare", "comparing", "other vendor", "other supplier", "the others", "shortlist", "short list", "choose", "choosing", "difference", "different from", "must-have", "must have", "rank", "look for", "looking for", "convince", "score", "need to see", "want to see", "judge", "evaluate", "selection", "deal-breaker", "dealbreaker", "rule out", "stand out",
    ];

    public static readonly string[] Cause = ["为什么", "为何", "原因", "根子", "根源", "怎么会", "怎么造成", "造成的", "引起的", "出在哪", "why", "cause", "reason", "behind it", "behind that", "root of", "comes from", "come from", "because"];

    public static readonly string[] Solution =
    [
        "如果能", "要是能", "假如能", "希望", "理想", "期望", "想要", "您设想", "设想", "想象", "您心目中", "心里想的", "最好是什么", "最好能", "怎么解决", "如何解决", "怎么改", "什么样才", "怎样才", "怎么样才", "做成什么样", "变成什么样", "应该是什么样", "该是什么样", "会不会好", "会不会更", "就能", "就可以", "有没有帮助", "有帮助", "目标", "如果有", "要是有", "假如有", "如果每", "假如", "解决办法", "怎么做才", "先动哪", "谁来用", "从哪里入手", "从哪入手", "您会怎么做",
        "if you could", "if you had", "if there was", "if there were", "if we could", "if the system", "if your", "ideal", "imagine", "wish", "would you like", "would you want", "would it help", "would that help", "picture", "what if", "should it look", "would it look", "look like", "be able to", "solve", "hope", "want it to", "how would you", "goal", "better way", "good enough for you", "see yourself", "in a perfect", "what would you need",
    ];

    public static readonly string[] Problem =
    [
        "问题", "困难", "难点", "难处", "慢", "卡", "麻烦", "头疼", "头痛", "痛点", "痛苦", "挑战", "瓶颈", "费劲", "费力", "费时", "不顺", "出错", "错误", "对不上", "不一致", "不满意", "不好用", "最花时间", "花时间", "情况", "现状", "现在怎么", "目前怎么", "现在是怎么", "目前是怎么", "现在靠", "平时怎么", "怎么管", "怎么做的", "怎么处理", "哪个环节", "哪一段", "哪一步", "哪一块", "流程", "怎么回事", "后来", "然后呢", "结果呢", "上次", "那次", "当时", "以前", "经历", "发生了什么", "出了什么", "遇到", "碰到", "踩过", "吃过亏", "手工", "忙什么", "忙不过来", "盯的", "操心什么", "操心的", "怎么样", "现在", "目前",
        "problem", "difficult", "challenge", "issue", "slow", "stuck", "currently", "at the moment", "today", "these days", "right now", "walk me through", "take me through", "hard", "trouble", "bottleneck", "go wrong", "goes wrong", "went wrong", "going wrong", "pain", "struggl", "takes longest", "take longest", "takes the longest", "takes so long", "take so long", "how do you", "how does", "how are you", "happen", "experience", "last time", "before", "manual", "mistake", "error", "by hand", "annoy", "frustrat", "headache", "late", "bothers", "what do you use", "situation", "going with",
    ];

    public static readonly string[] SmallTalk =
    [
        "天气", "收拾得", "真干净", "真气派", "喝茶", "茶不错", "好茶", "喝咖啡", "吃饭", "孩子", "足球", "打球", "高尔夫", "周末", "堵车", "老乡", "路上", "办公室真", "气色", "久仰", "您好", "你好", "早上好", "上午好", "下午好", "新年好", "过年好", "打扰了", "最近忙吗", "忙不忙", "最近忙", "身体好", "景色", "装修", "幸会", "认识您",
        "weather", "coffee", "weekend", "golf", "traffic", "kids", "football", "hello", "good morning", "good afternoon", "nice office", "lovely office", "great view", "how are you", "how have you been", "pleased to meet", "nice to meet", "good to see you", "hometown", "tea",
    ];

    public static readonly string[] Ours =
    [
        "我们的系统", "我们系统", "我们产品", "我们的产品", "我们公司", "我们金蝶", "金蝶", "云星空", "星瀚", "苍穹", "我们的方案", "我们方案", "我们的平台", "我们平台", "我们的软件", "我们的优势", "我们的功能", "这个系统", "这套系统", "这个产品", "这套方案", "这个方案", "这个平台", "这款", "产品", "功能", "模块", "市场占有率", "我们是", "我们有", "我们能", "我们在", "我们做了", "我们服务", "我们的客户", "我们实施", "我们团队", "我们支持", "解决方案",
        "our system", "our product", "our platform", "our solution", "our software", "our company", "our team", "our cloud", "our features", "our customers", "kingdee", "this system", "this product", "this solution", "this platform", "feature", "module", "we are", "we're the", "we have", "we've", "we offer", "we can", "we provide", "we support", "we serve", "let me show you our", "let me present", "let me introduce",
    ];

    public static readonly string[] Praise =
    [
        "很好", "不错", "好不好", "好吧", "强大", "先进", "领先", "好用", "方便", "全面", "适合您", "适合你", "最好", "完美", "厉害", "优秀", "成熟", "第一", "占有率", "几千家", "上万家", "很强", "灵活", "专业", "满足您", "全覆盖", "都能", "什么都能", "智能",
        "great", "excellent", "powerful", "best", "leading", "perfect", "flexible", "easy to use", "award", "market share", "number one", "thousands of", "most complete", "everything you need", "fantastic", "amazing", "strong", "advanced", "impressive",
    ];

    // "您现在的系统哪里不好用？" praises nobody.
    public static readonly string[] NoPraise =
    [
        "不好用", "不太好用", "没那么好用", "不方便", "方便吗", "方便说", "方便讲", "不太方便", "不适合", "方不方便", "最好是什么", "最好能", "最好的一次", "不错过", "第一次", "第一步", "第一个", "第一家", "谢谢", "最好先", "不太灵活", "不灵活", "不全面", "not great", "best describes", "would be best", "best way", "at best",
    ];
}
