using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase II, expressive: a thousand distributors.</summary>
internal sealed class VicePresidentChen : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Expressive;

    public override BuyingPhase Phase => BuyingPhase.Evaluation;

    public override BuyerRole Role => BuyerRole.Business;

    public override Text Name => new("陈总", "Mr. Chen");

    public override Text Title => new("运营副总", "Vice president, operations");

    public override Text Scene => new(
        "你来见{0}，快消公司的运营副总，跑市场出身，点子多。方案他听过三家的，最爱讲自己的设想。",
        "You are here to see {0}, vice president for operations at a consumer-goods company, an old salesman full of ideas. He has heard three proposals and would rather tell you his own.");

    public override Text Opening => new(
        "来啦！你们那个演示我看了，还行还行。不过啊，你们没一家懂渠道的，我跟你讲……算了，你先说。",
        "There you are! I saw your demo, not bad. But none of you understands distribution, let me tell you… no, you go first.");

    public override Text Process => new(
        "我提，老板批，财务老李卡钱。老李那个人啊，一分钱掰成两半花！",
        "I propose, the boss approves, and old Li in finance holds the purse. He splits every penny in two!");

    public override Text Won => new(
        "哈哈，就这么干！你比他们懂我。下周市场部的会你来，我当着大家的面讲你这套。",
        "Ha, let's do that! You understand me better than they do. Come to the marketing meeting next week and I'll present it to them all.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Criteria,
            new("看什么？看经销商用不用！我跑市场那会儿，在义乌一个老板家里住了半个月，他跟我讲：你们公司的系统，我一次都没登进去过。所以我就一条：一千家经销商，得有八百家天天用！",
                "What I look at? Whether distributors use it! When I was on the road I lived with one in Yiwu for two weeks, and he told me: your company's system, I never once got into it. So I have one rule: a thousand distributors, and eight hundred must use it every day!"),
            new("{0}，几家里边怎么选，您心里最看重的是哪一条？", "{0}, how will you choose among us, what matters most to you?"),
            new("一千家经销商要有八百家天天用", "eight hundred of a thousand distributors must use it"),
            "经销商", "八百", "一千家", "义乌", "天天用", "distributor", "eight hundred", "thousand", "yiwu"),
        new(PracticeLayer.Doubt,
            new("怕啊！一怕经销商嫌麻烦，手机上点三下找不到他就扔了；二怕你们的人没跑过市场，不会教；三怕老李问我，花这个钱多卖几箱货？",
                "Of course I worry! That distributors find it a nuisance: three taps and they throw it away. That your people have never been on the road and can't teach it. And old Li asking how many more cases we'll sell for the money."),
            new("义乌那位老板的话有道理。要让八百家天天用，您还担心什么？", "What you heard in Yiwu makes sense. To get eight hundred to use it every day, what still worries you?"),
            new("怕经销商嫌麻烦、没人会教、老李问值不值", "a nuisance to distributors, nobody to teach it, old Li asking what it brings"),
            "嫌麻烦", "点三下", "老李", "不会教", "nuisance", "three taps", "old li", "teach"),
        new(PracticeLayer.Technical,
            new("这个有意思！叫义乌那个老板来点，他要是点得动，谁都点得动！",
                "I like that! Let the man from Yiwu try it. If he can, anybody can!"),
            new("我们请两位经销商来，用您的真实订单在手机上试跑一遍，您在旁边看，怎么样？", "Let's have two distributors run your real orders on their own phones while you watch. How about that? A hands-on test."),
            new("请经销商当场在手机上下单", "distributors place orders on their phones"),
            "义乌那个老板", "手机上", "点得动", "phones", "watch"),
        new(PracticeLayer.Implementation,
            new("好好好，我就爱听同行聊。他们那个王总我认识，喝酒我喝不过他，哈哈！",
                "Yes, yes, I love to hear people of the trade. I know their Mr. Wang, he drinks me under the table, ha!"),
            new("我带您去看一家做饮料的老客户，听他们讲讲一千多家经销商是怎么教会的，好吗？", "Shall we visit a drinks company, an existing customer, and hear how they taught over a thousand distributors?"),
            new("去看饮料客户怎么教会经销商", "a drinks company that taught its distributors"),
            "饮料", "教会", "王总", "drinks", "taught"),
        new(PracticeLayer.Economic,
            new("行！算给老李看，让他没话说！",
                "Yes! Show it to old Li, and leave him speechless!"),
            new("我和老李一起算一笔账：多卖几箱、几个月回本，给您撑腰，好吗？", "Let me run the numbers with old Li: how many more cases, how soon it pays back. Would that back you up?"),
            new("和老李算多卖几箱、几个月回本", "the numbers with old Li: more cases, payback"),
            "几箱", "回本", "没话说", "cases", "pays back", "speechless"),
        new(PracticeLayer.Enabled,
            new("对！这三样齐了，我去跟老板拍胸脯！",
                "Yes! With those three I'll vouch for it to the boss!"),
            new("也就是说，经销商点得动、教得会、老李的账算得过来，您就能跟老板推我们，是吗？", "So if distributors manage the taps, can be taught, and old Li's numbers work, you could recommend us to the boss, is that right?"),
            new("他去跟老板推荐", "he recommends us to the boss"),
            "拍胸脯", "vouch"),
    ];
}
