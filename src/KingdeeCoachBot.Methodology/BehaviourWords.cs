namespace KingdeeCoachBot.Methodology;

/// <summary>
/// What people do, or are like, in a rep's words, and which way it speaks. Course: M16. The course names four types by their axes and gives each a
/// strategy; which behaviour speaks for which side is our reading of it. "看结果" speaks for both of the driver's sides, since results are the
/// course's word for him (结果、好处), more for the rational one: who looks at results does not look at persons. What speaks for one side only
/// says nothing of the other.
/// </summary>
/// <param name="Competitive">竞争 1, 随和 −1.</param>
/// <param name="Rational">理智 1, 激情 −1.</param>
/// <param name="Words">In both languages.</param>
public sealed record BehaviourWords(double Competitive, double Rational, params IReadOnlyList<string> Words)
{
    /// <summary>How much it counts.</summary>
    public double Weight { get; private init; } = 1;

    /// <summary>Whether its denial speaks for the other side: who does not care for details is less rational, who is no driver is anything.</summary>
    public bool HasOpposite { get; private init; } = true;

    /// <summary>English words that mean somebody only where they describe him: "he is direct", not "a direct line".</summary>
    public bool OnlyDescribes { get; private init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BehaviourWords> All { get; } = [.. Types(), .. Competitiveness(), .. Reason(), .. Ease(), .. Emotion(), .. Adjectives()];

    // The course's own names, and those that other courses gave the same corners: animals, colours, letters.
    private static IEnumerable<BehaviourWords> Types() =>
    [
        Type(PersonalityType.Driver, "驱动型", "驱动性", "是驱动", "结果型", "控制型", "指挥型", "支配型", "力量型", "老虎型", "是老虎", "是只老虎", "黄色性格", "d型", "a driver", "driver type", "driver personality", "driving type", "driving style", "is driver"),
        Type(PersonalityType.Analytical, "技术型", "技术性的", "是技术性", "分析型", "完美型", "思考型", "猫头鹰", "蓝色性格", "c型", "analytical", "an analyst type", "analyst type", "owl type", "thinker type"),
        Type(PersonalityType.Amiable, "老好人", "好好先生", "和平型", "亲切型", "温和型", "随和型", "考拉型", "是考拉", "是只考拉", "无尾熊", "绿色性格", "s型", "amiable", "koala type", "peacemaker"),
        Type(PersonalityType.Expressive, "滔滔不绝", "表现型", "表达型", "活泼型", "社交型", "孔雀", "红色性格", "i型", "expressive", "peacock"),
    ];

    private static IEnumerable<BehaviourWords> Competitiveness() =>
    [
        new(0.8, 0.2, "做事快", "办事快", "干活快", "动作快", "走路快", "说话快", "语速快", "节奏快", "反应快", "脑子快", "决定快", "拍板快", "决策快", "风风火火", "说干就干", "干脆", "利落", "爽快", "果断", "当机立断", "当场拍板", "当场定", "敢拍板", "有魄力", "急性子", "性子急", "性急", "着急", "没耐心", "没什么耐心", "不耐烦", "催得紧", "天天催", "看表", "赶时间", "怕浪费时间", "不拖",
            "talks fast", "speaks fast", "talks quickly", "works fast", "moves fast", "acts fast", "thinks fast", "fast paced", "decides fast", "decides quickly", "decides on the spot", "quick decisions", "fast decisions", "quick to decide", "decisive", "impatient", "no patience", "in a hurry", "looks at his watch", "checks his watch", "watches the clock", "wants it now", "always in a rush"),
        new(0.8, 0.4, "雷厉风行", "不拖泥带水", "不绕弯子", "不兜圈子", "不寒暄", "不客套", "不废话", "不说废话", "不闲聊", "没有废话", "没废话", "no small talk", "no time for small talk", "skips small talk", "skips the small talk", "hates small talk", "doesn't beat around the bush", "no nonsense"),
        new(0.8, 0.3, "说话直接", "讲话直接", "说话直", "讲话直", "直接说", "直来直去", "直截了当", "开门见山", "单刀直入", "有话直说", "有一说一", "说话硬", "一针见血", "心直口快", "人直接", "直性子",
            "to the point", "straightforward", "blunt", "says what he thinks", "speaks his mind", "speaks plainly", "plain spoken", "outspoken", "talks straight", "speaks directly", "talks directly"),
        new(0.8, 0, "强势", "霸道", "霸气", "控制欲", "掌控欲", "说一不二", "打断", "插话", "抢话", "爱争", "争强好胜", "好胜", "好强", "要强", "不服输", "不认输", "不服软", "压人", "压得住", "发号施令", "指手画脚", "咄咄逼人", "气场强", "气场大", "气势强", "较劲", "抬杠", "爱挑战", "挑战我们", "爱反驳", "固执", "不听劝", "听不进", "野心大", "有野心", "目标明确", "目标感强", "进取心", "狼性", "厉害角色", "不让步", "寸步不让",
            "interrupts", "cuts people off", "cuts me off", "cuts us off", "argues", "argumentative", "competitive", "wants to win", "likes to win", "hates losing", "hates to lose", "dominant", "dominates", "domineering", "bossy", "gives orders", "forceful", "pushy", "assertive", "aggressive", "takes charge", "takes control", "wants control", "control freak", "challenges us", "challenges everything", "challenges everyone", "stubborn", "strong willed", "ambitious", "doesn't give in", "never gives in", "won't budge"),
        new(0.8, -0.4, "拍桌子", "骂人", "发飙", "嗓门大", "大嗓门", "声音大", "说话冲", "脾气大", "脾气急", "脾气暴", "脾气火爆", "脾气冲", "bangs the table", "thumps the table", "pounds the table", "slams the table", "shouts", "yells", "raises his voice", "loud voice"),
    ];

    private static IEnumerable<BehaviourWords> Reason() =>
    [
        new(0.6, 0.8, "看结果", "要结果", "问结果", "讲结果", "盯结果", "谈结果", "认结果", "结果导向", "看效果", "看效益", "看收益", "看好处", "讲效率", "投入产出", "投资回报", "抓重点", "挑重点", "说重点", "只要结论", "只听结论", "先要结论",
            "bottom line", "looks at results", "looks at the result", "wants results", "asks for results", "cares about results", "cares for results", "results oriented", "result oriented", "results driven", "result driven", "focused on results", "interested in results", "return on investment", "roi", "key points only", "wants the conclusion", "wants the summary"),
        new(-0.3, 0.8, "要数据", "看数据", "认数据", "讲数据", "信数据", "用数据", "数据说话", "要证据", "看证据", "讲证据", "要依据", "讲逻辑", "逻辑强", "逻辑性强", "逻辑清楚", "问得细", "问题细", "问得深", "看得细", "抠细节", "抠字眼", "看细节", "重细节", "问细节", "要细节", "讲细节", "追细节", "重视细节", "注重细节", "关注细节", "细节控", "在意细节", "较真", "严谨", "严密", "认真", "仔细", "细致", "细心", "一丝不苟", "完美主义", "追求完美", "挑毛病", "挑错", "挑刺", "刨根问底", "刨根究底", "打破砂锅", "追根究底", "要书面", "要文档", "要资料", "看资料", "看材料", "做笔记", "记笔记", "拿本子记", "要对比表", "列表格", "一条一条", "逐条", "按流程", "走流程", "讲流程", "按规矩", "讲规矩", "按制度", "讲原则", "有条理", "条理清楚", "爱钻技术", "钻研技术", "爱研究", "技术出身", "核对", "反复算", "精打细算",
            "every detail", "wants details", "wants all the details", "asks for details", "asks about details", "goes into detail", "goes into the details", "detail oriented", "details matter", "cares about details", "cares about the details", "checks details", "into the details", "wants data", "asks for data", "likes data", "wants numbers", "asks for numbers", "likes numbers", "wants evidence", "wants proof", "asks for proof", "wants facts", "facts and figures", "in writing", "detailed questions", "asks a lot of questions", "asks lots of questions", "asks many questions", "asks precise questions", "thorough", "meticulous", "perfectionist", "nitpicks", "nitpicking", "nitpicky", "picky", "takes notes", "follows the rules", "follows procedure", "follows the process", "by the book", "reads everything", "fine print", "compares everything", "systematic", "methodical", "well organized", "structured", "double checks", "checks everything"),
        new(0, 0.8, "不苟言笑", "严肃", "冷冰冰", "板着脸", "面无表情", "没有表情", "喜怒不形于色", "公事公办", "就事论事", "对事不对人", "只谈工作", "只谈公事", "不谈私事", "不聊私事", "理性", "理智", "冷静", "沉着", "客观", "讲道理", "摆事实",
            "poker face", "never smiles", "businesslike", "all business", "strictly business", "business only", "only talks business", "rational", "logical", "factual", "matter of fact", "unemotional", "objective", "level headed"),
        new(-0.8, 0.4, "不表态", "不轻易表态", "没表态", "慢条斯理", "说话慢", "做事慢", "语速慢", "节奏慢", "想清楚再", "想好了再", "三思", "深思熟虑", "谨慎", "慎重", "稳重", "沉稳", "反复考虑", "考虑很久", "考虑半天", "再考虑", "研究研究", "回去研究", "不慌不忙", "按部就班", "决定慢", "拍板慢", "决策慢",
            "takes his time", "takes time to decide", "slow to decide", "decides slowly", "talks slowly", "speaks slowly", "thinks it over", "thinks things over", "time to think", "sleeps on it", "doesn't commit", "never commits", "noncommittal", "non committal", "careful", "cautious", "prudent", "in no hurry", "never in a hurry"),
        new(-0.6, 0.5, "话少", "话不多", "不多话", "没几句话", "不爱说话", "不怎么说话", "不说话", "不吭声", "不作声", "沉默", "寡言", "闷葫芦", "内向", "低调", "惜字如金", "不善言辞", "says little", "doesn't say much", "doesn't talk much", "doesn't say anything", "keeps quiet", "soft spoken", "man of few words", "woman of few words", "introvert", "introverted", "reserved", "low key"),
    ];

    private static IEnumerable<BehaviourWords> Ease() =>
    [
        new(-0.8, 0, "不着急", "不急"),
        new(-0.8, -0.5, "好说话", "谁都不得罪", "谁也不得罪", "不得罪人", "不得罪", "怕得罪", "人好", "人不错", "人挺好", "为人好", "好脾气", "脾气好", "没脾气", "和气", "和善", "和蔼", "亲切", "随和", "温和", "温柔", "平易近人", "没架子", "没有架子", "心软", "心善", "善良", "厚道", "客气", "热心", "老实", "不好意思拒绝", "不会拒绝", "从不说不", "不说不", "都说好", "都答应", "满口答应", "你好我好", "和稀泥", "打圆场", "和事佬", "一团和气", "笑眯眯", "乐呵呵",
            "never says no", "can't say no", "cannot say no", "says yes to everything", "says yes to everyone", "agrees with everyone", "agrees with everybody", "agrees to everything", "easy going", "easygoing", "easy to talk to", "easy to get along", "people pleaser", "pleases everyone", "everybody happy", "everyone happy", "avoids conflict", "hates conflict", "avoids arguments", "doesn't want to offend", "never offends", "helpful", "team player", "good natured", "down to earth"),
        new(-0.8, 0, "怕麻烦", "怕事", "怕担责", "怕担责任", "不敢担责", "不想担责", "怕出错", "怕出事", "怕犯错", "求稳", "求安稳", "图安稳", "不想冒险", "不敢冒险", "不敢拍板", "不敢定", "不敢做主", "做不了主", "怕变", "不想变", "保守", "没主见", "没主意", "拿不定主意", "犹豫不决", "优柔寡断", "左右为难", "听领导的", "看领导的", "听别人的", "听大家的", "问大家", "征求意见", "征求大家", "大家同意", "大家商量", "跟大家商量", "不争", "与世无争", "让步快", "耐心", "有耐心", "愿意听", "听得进", "善于倾听", "不催", "好商量",
            "afraid of trouble", "doesn't want trouble", "avoids trouble", "avoids risk", "avoids risks", "plays it safe", "risk averse", "afraid of mistakes", "afraid of making mistakes", "afraid of change", "doesn't like change", "hesitant", "hesitates", "indecisive", "can't decide", "cannot decide", "asks everyone", "asks everybody", "needs consensus", "wants consensus", "looks for consensus", "everyone's opinion", "everybody's opinion", "follows his boss", "does what his boss says", "good listener", "listens well", "listens to everyone", "doesn't push", "conservative", "sits on the fence", "goes with the flow"),
        new(-0.5, -0.8, "关心人", "关心下属", "关心员工", "关心别人", "关心大家", "照顾人", "照顾大家", "照顾情绪", "照顾感受", "护着下属", "护着团队", "体谅", "替人着想", "替别人着想", "重感情", "讲感情", "念旧", "聊家常", "拉家常", "唠家常", "聊孩子", "聊家里", "问家里", "重情义", "讲义气", "cares about people", "cares about his people", "cares about his team", "cares about his staff", "cares for his people", "cares for his team", "looks after his team", "looks after his people", "asks about my family", "asks about the family", "talks about family", "talks about the kids", "talks about his kids", "chats about family", "small talk first", "likes small talk", "chats first", "warm hearted", "big heart", "loyal"),
        new(-0.2, -0.8, "讲关系", "看关系", "重关系", "认关系", "讲交情", "看交情", "讲人情", "看人", "认人", "先交朋友", "交朋友", "讲缘分", "看缘分", "relationships first", "values relationships", "relationship person", "all about relationships", "relationships matter", "people person", "makes friends", "buys from friends"),
    ];

    private static IEnumerable<BehaviourWords> Emotion() =>
    [
        new(0.6, -0.8, "话多", "能说", "能侃", "会说", "健谈", "爱说", "爱聊", "爱讲", "聊起来没完", "说起来没完", "讲起来没完", "没完没了", "说个不停", "说个没完", "讲个没完", "聊个没完", "讲个不停", "停不下来", "侃侃而谈", "口若悬河", "话痨", "话匣子", "爱讲自己", "讲自己", "说自己", "讲当年", "讲过去", "讲故事", "爱表现", "出风头", "显摆", "吹牛", "炫耀", "自夸", "爱面子", "好面子", "要面子", "讲面子", "重面子", "讲排场", "听好话", "爱听表扬", "被夸", "戴高帽", "外向", "谈愿景", "讲愿景", "画大饼", "讲理想", "谈理想", "谈人生",
            "talks a lot", "talks and talks", "talks too much", "never stops talking", "doesn't stop talking", "can't stop talking", "keeps talking", "talkative", "chatty", "loves to talk", "likes to talk", "loves talking", "talks for hours", "tells stories", "tells long stories", "tells a lot of stories", "tells jokes", "talks about himself", "talks about herself", "likes attention", "wants attention", "loves the spotlight", "centre of attention", "center of attention", "show off", "shows off", "brags", "boasts", "vain", "saves face", "cares about face", "cares about his image", "likes compliments", "loves praise", "likes praise", "likes to be praised", "flattery", "outgoing", "extrovert", "extroverted"),
        new(0.3, -0.8, "情绪来得快", "情绪化", "情绪大", "情绪多", "喜怒形于色", "喜怒无常", "写在脸上", "容易激动", "易激动", "爱激动", "激动", "发火", "发脾气", "热情", "有激情", "激情", "兴奋", "眉飞色舞", "手舞足蹈", "爱开玩笑", "开玩笑", "幽默", "风趣", "想法多", "点子多", "主意多", "天马行空", "跳跃", "跑题", "东拉西扯", "东一句西一句", "凭感觉", "看感觉", "凭直觉", "拍脑袋", "拍脑门", "爱热闹", "好热闹", "爱喝酒", "爱请客", "爱应酬", "朋友多", "不看细节", "记不住细节", "粗枝大叶", "大大咧咧", "马虎", "三分钟热度", "变得快", "善变", "感性", "性情中人", "豪爽",
            "enthusiastic", "gets excited", "easily excited", "emotional", "moody", "temperamental", "temper", "gets angry", "gets upset", "passionate", "energetic", "humorous", "sense of humor", "sense of humour", "jokes a lot", "likes to joke", "big ideas", "full of ideas", "lots of ideas", "new ideas", "big picture", "visionary", "dreamer", "jumps from topic to topic", "changes the subject", "jumps around", "goes off topic", "off topic", "wanders off", "forgets details", "forgets the details", "ignores details", "hates details", "not interested in details", "bored by details", "gut feeling", "goes by feeling", "goes with his gut", "trusts his gut", "likes parties", "likes to drink", "likes a drink", "life of the party", "heart on his sleeve", "changes his mind"),
        new(0.8, -0.7, "冲动", "impulsive", "hot headed", "hot tempered"),
    ];

    private static IEnumerable<BehaviourWords> Adjectives() =>
    [
        new(0.8, 0.2, "fast", "quick", "hurried", "tough", "strong", "demanding", "powerful") { OnlyDescribes = true },
        new(0.8, 0.3, "direct", "frank") { OnlyDescribes = true },
        new(0, 0.8, "serious", "cold", "cool", "calm", "strict", "sober", "dry") { OnlyDescribes = true },
        new(-0.3, 0.8, "precise", "exact", "technical", "accurate") { OnlyDescribes = true },
        new(-0.6, 0.5, "quiet", "silent", "shy") { OnlyDescribes = true },
        new(-0.8, 0.3, "slow") { OnlyDescribes = true },
        new(-0.8, -0.5, "nice", "friendly", "kind", "gentle", "polite", "soft", "modest", "agreeable", "good guy", "relaxed", "pleasant") { OnlyDescribes = true },
        new(-0.8, 0, "patient", "accommodating") { OnlyDescribes = true },
        new(-0.3, -0.8, "warm", "caring", "sentimental") { OnlyDescribes = true },
        new(0.5, -0.8, "loud", "funny", "excited", "lively", "charming", "colourful", "colorful", "dramatic", "excitable") { OnlyDescribes = true },
    ];

    private static BehaviourWords Type(PersonalityType type, params IReadOnlyList<string> words) => new(
        type is PersonalityType.Driver or PersonalityType.Expressive ? 1 : -1,
        type is PersonalityType.Driver or PersonalityType.Analytical ? 1 : -1,
        words)
    {
        Weight = 1.5,
        HasOpposite = false,
    };
}
