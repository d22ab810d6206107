using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase III, amiable: afraid to be blamed for the switch-over.</summary>
internal sealed class ItHeadJiang : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Amiable;

    public override BuyingPhase Phase => BuyingPhase.TakeAction;

    public override BuyerRole Role => BuyerRole.It;

    public override Text Name => new("蒋主任", "Mr. Jiang");

    public override Text Title => new("信息部主任", "Head of IT");

    public override Text Scene => new(
        "你来见{0}，一家集团的信息部主任。领导同意了，合同流程停在他这儿，问就是“快了快了”。",
        "You are here to see {0}, head of IT of a group. His boss has agreed; the paperwork rests with him, and he always says “nearly there”.");

    public override Text Opening => new(
        "哎呀，又让您跑一趟。流程快了，快了，您再等等，喝茶。",
        "Oh, you've come again. It's nearly there, nearly there. Have some tea.");

    public override Text Process => new(
        "流程我发起就行，发起了领导就批。就是……再等等，再等等。",
        "I only have to start it, then the boss approves. It's just… a little patience.");

    public override Text Won => new(
        "好，我下午就发起。您这么替我兜着，我心里踏实。",
        "All right, I'll start it this afternoon. With you covering me like that I feel safe.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Fear,
            new("其实……我是怕切换那几天。几十个业务科室等着开单，万一停了，第一个骂的就是我们信息部。",
                "Actually… it's the days of the switch-over. Dozens of departments waiting to work, and if it stops, IT gets the blame first."),
            new("{0}，您夹在中间不容易。切换这件事，您最担心的是什么？", "{0}, you are between two fires, I can imagine. What worries you most about the switch-over?"),
            new("怕切换那几天停摆", "that work stops during the switch-over"),
            "切换", "停了", "停摆", "骂", "switch", "stops", "blame"),
        new(PracticeLayer.Root,
            new("前年换收费系统，停了一上午，我在大厅给人鞠躬道歉。领导嘴上没说，年底我的先进没了。我那个副手，写了检讨，去年走了。",
                "Two years ago we changed the billing system and it was down for a morning. I stood in the hall and apologised. Nobody said a word, but the year-end honours passed me by. My deputy had to write a self-criticism, and left."),
            new("换我也会怕。以前出过这样的事吗？您慢慢说。", "I'd be afraid too. Did something like that happen before? Take your time."),
            new("前年停了一上午，他鞠躬道歉，副手走了", "a morning down two years ago; he apologised and his deputy left"),
            "一上午", "鞠躬", "副手", "前年", "morning", "apologised", "deputy"),
        new(PracticeLayer.Proven,
            new("哎，他们也是夜里切的？那我真想听听，他们那晚上是怎么过的。",
                "Oh, they switched at night too? I'd really like to hear how they got through it."),
            new("我陪您跟一家去年切换过的同行聊聊，他们的主任愿意把那一晚讲给您听，好吗？", "I can arrange for you to speak to their head of IT, a customer who switched last year. He would tell you about that night. Would you like that?"),
            new("听同行讲切换那一晚", "hearing how a peer got through the night"),
            "那一晚", "那晚上", "夜里", "that night", "at night"),
        new(PracticeLayer.Secured,
            new("老的不停？那就好，那就好。出了事能退回去，我就敢签字。",
                "The old one keeps running? Good, good. If we can go back, I dare to sign."),
            new("老系统不停，我们可以并行一个月，随时能退回，切换那几天我的人驻场陪您，行吗？", "We can run both in parallel for a month with a way to roll back, and my people are on site for the days of the switch. Would that help you?"),
            new("并行一个月，随时能退回，我们驻场", "a month in parallel, a way back, our people on site"),
            "并行", "退回", "驻场", "老的不停", "parallel", "go back", "roll back", "on site"),
        new(PracticeLayer.Price,
            new("价格……领导让我再问问，说审计会比去年那家医院的价。我是不好意思开口。",
                "The price… my boss told me to ask again; audit will compare it with last year's hospital contract. I was too shy to say so."),
            new("价格上，领导那边是跟什么比的？您直说，我理解。", "About the price, what does your boss compare it with? Do tell me, I understand."),
            new("审计会跟去年那家医院的价比", "audit compares it with last year's hospital contract"),
            "医院", "审计", "领导让我", "hospital", "audit"),
        new(PracticeLayer.Timing,
            new("国庆那七天业务最少，错过就得等春节，春节没人愿意加班。",
                "The week of the October holiday is the quietest. Miss that and it's the Spring Festival, when nobody wants to work overtime."),
            new("哪个窗口期切换对您最稳，错过了会等到什么时候？", "Which window would be safest for you, and what if we miss the date? What is the latest?"),
            new("国庆七天最稳，错过等春节", "the October week is safest"),
            "国庆", "春节", "七天", "october", "spring festival", "week"),
        new(PracticeLayer.Commitment,
            new("行，我听您的，下午就发起。",
                "All right, I'll do as you say. This afternoon."),
            new("不急，您看这样行不行：材料我今天替您备齐，您方便的时候把合同流程发起，赶在国庆前？", "No pressure: I'll have the papers ready for you today. Would you be comfortable starting the contract then, so that October holds?"),
            new("下午发起流程", "he starts the paperwork this afternoon"),
            "下午", "发起", "afternoon"),
    ];
}
