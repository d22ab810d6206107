using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase III, expressive: afraid that the sales people mutiny.</summary>
internal sealed class SalesVicePresidentShen : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Expressive;

    public override BuyingPhase Phase => BuyingPhase.TakeAction;

    public override BuyerRole Role => BuyerRole.Business;

    public override Text Name => new("沈总", "Ms. Shen");

    public override Text Title => new("销售副总", "Vice president, sales");

    public override Text Scene => new(
        "你来见{0}，服装公司的销售副总，项目发起人，喊得最响。临签字她忽然不急了。",
        "You are here to see {0}, vice president for sales of a fashion company. The project was her idea and she was the loudest. Now, before signing, she is in no hurry.");

    public override Text Opening => new(
        "来来来，试试我们新款的面料！合同啊？哎呀，最近忙订货会，忙疯了。",
        "Come, feel the fabric of our new line! The contract? Oh, the trade fair, I'm going mad with work.");

    public override Text Process => new(
        "我说了算一半，老板听我的，但是得我去讲。",
        "Half is mine to decide. The boss listens to me, but it's for me to tell him.");

    public override Text Won => new(
        "好！就冲你听我讲完了，这事我去办，订货会一完就签！",
        "Good! Because you heard me out, I'll see to it: we sign as soon as the fair is over!");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Fear,
            new("跟你说实话吧，我怕我那帮销售造反！两百个人，天天在外头跑，让他们进系统填单子，像要他们的命。前年填日报，有个老区域经理当着我的面把电脑合上了，说沈总，我卖货还是打字？",
                "I'll be honest: I'm afraid my salespeople mutiny! Two hundred of them on the road, and filling in forms kills them. Two years ago, with the daily reports, an old regional manager shut his laptop in front of me and said: Ms. Shen, do I sell or do I type?"),
            new("{0}，签字之前，您心里最放不下的是什么？最担心哪一块？", "{0}, before you sign, what worries you most?"),
            new("怕两百个销售造反", "that two hundred salespeople mutiny"),
            "造反", "两百", "日报", "打字", "卖货", "mutiny", "two hundred", "type", "laptop"),
        new(PracticeLayer.Root,
            new("就那回日报！推了三个月，走了六个人，里头有我一手带出来的小马，去了对家。开年会我都不敢看空着的那几把椅子。你说我能不怕吗？",
                "That very business with the reports! Three months, and six people left. Among them young Ma, whom I trained myself, now with our rival. At the annual dinner I couldn't look at the empty chairs. How should I not be afraid?"),
            new("您刚才那句话，换我听了也难受。那回后来怎么样了？这怕就是从那时候来的吧，您说说？", "I can imagine how that felt. What happened after that?"),
            new("那回走了六个人，小马去了对家", "six people left, young Ma to a rival"),
            "六个", "小马", "对家", "椅子", "six people", "ma ", "rival", "chairs"),
        new(PracticeLayer.Proven,
            new("他们也是两百人的队伍？那我要去，我还要把那个老区域经理拉上，让他自己看！",
                "They have two hundred on the road as well? I'm coming, and I'll drag that old regional manager along to see for himself!"),
            new("小马的事您还记着，不容易。我请您去看一家同行，他们的销售怎么用起来的，您带个最不服的去，行吗？", "I understand what losing Ma meant. Shall we visit a peer and see how their salespeople took it up? Bring your most stubborn one."),
            new("带最不服的人去看同行", "a visit to a peer with her most stubborn man"),
            "区域经理", "拉上", "最不服", "regional manager", "stubborn"),
        new(PracticeLayer.Secured,
            new("先一个大区？这主意好！成了大家抢着上，不成也就一个大区的事。",
                "One region first? I like it! If it works they'll all want it, and if not it's one region."),
            new("我们可以先做一个大区试点，三个月大家点头了再往下推，不合适就停，写进合同，您看行吗？", "We could start with a pilot in one region, go on when they nod, and stop if they don't, in the contract. Would you like that?"),
            new("先一个大区试点，不行就停", "one region as a pilot, and a way out"),
            "大区", "试点", "抢着上", "region", "pilot"),
        new(PracticeLayer.Price,
            new("价格嘛，老板娘拿淘宝上几千块的小软件问我，凭什么贵这么多。我讲不清楚，丢人！",
                "The price! The boss's wife showed me some cheap little app and asked why we pay so much more. I couldn't explain, so embarrassing!"),
            new("价格这块，谁在拿什么跟我们比？", "About the price, what is it being compared with?"),
            new("老板娘拿几千块的小软件来比", "the boss's wife compares it with a cheap app"),
            "老板娘", "小软件", "几千块", "wife", "app"),
        new(PracticeLayer.Timing,
            new("春夏订货会三月开，客户名单和库存要是在手机上，我那帮人现场就能下单。去年现场错过的，够买你们三套！",
                "The spring fair is in March. With customers and stock on the phone my people could take orders on the spot. What we missed last year would pay for it three times!"),
            new("往回推，您最想赶上哪一场？最晚什么时候要用上？", "Counting back, which date do you want it for? By when do you need it live at the latest?"),
            new("赶三月订货会，现场下单", "the March fair, orders on the spot"),
            "订货会", "三月", "现场", "fair", "march", "on the spot"),
        new(PracticeLayer.Commitment,
            new("行！你这人靠谱，我去跟老板讲！",
                "Yes! You're all right. I'll talk to the boss!"),
            new("要赶三月订货会，试点下个月就得动。合同这周签下来，您看您愿意去跟老板讲吗？", "To make the March fair the pilot has to begin next month. Would you be willing to talk to the boss, so that we sign this week?"),
            new("她去跟老板讲", "she talks to the boss"),
            "跟老板讲", "talk to the boss"),
    ];
}
