using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase I, expressive: shelves full of the wrong goods.</summary>
internal sealed class OwnerQian : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Expressive;

    public override BuyingPhase Phase => BuyingPhase.NeedDefinition;

    public override BuyerRole Role => BuyerRole.Boss;

    public override Text Name => new("钱董", "Mr. Qian");

    public override Text Title => new("董事长", "Chairman");

    public override Text Scene => new(
        "你来见{0}，家居连锁的老板，从一个摊位做到八十家店。爱讲创业故事，电话也多。",
        "You are here to see {0}, who built a home-furnishing chain of eighty shops from one stall. He loves telling how it all began, and his phone never stops.");

    public override Text Opening => new(
        "哎呀你可来了！坐坐坐。你知道我当年怎么起家的吗？一辆三轮车！来，先说说你想聊什么？",
        "There you are! Sit, sit. Do you know how I started? With a tricycle! So, what shall we talk about?");

    public override Text Process => new(
        "我们家嘛，我拍板！不过我女儿管电商，她说不好用的东西我也不敢买，哈哈。",
        "In this house I decide! Though my daughter runs online, and what she doesn't like I don't dare to buy, ha.");

    public override Text Won => new(
        "痛快！跟你聊比跟那帮顾问聊强多了。周末来我店里，我带你转一圈，把我女儿也叫上！",
        "Wonderful! You beat those consultants. Come to my shop at the weekend, I'll show you round, and my daughter will be there!");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Symptom,
            new("货！我八十家店，仓库堆得满满当当，客人来了偏偏没他要的那款。上个月我自己去南山店买一张餐桌，没货！我是老板啊！",
                "Goods! Eighty shops, warehouses full to the roof, and the one thing the customer wants isn't there. Last month I went to our South Hill shop for a table myself. Sold out! I own the place!"),
            new("{0}，现在店里最让您头疼的是什么？", "{0}, what gives you the biggest headache in the shops right now?"),
            new("仓库堆满，客人要的偏偏没货", "full warehouses, and what customers want is sold out"),
            "没货", "仓库", "餐桌", "堆", "warehouse", "sold out", "table", "stock"),
        new(PracticeLayer.Cause,
            new("各店自己订货！店长凭感觉，好卖的抢着订，不好卖的谁也不清。总部看到的数，是月底报上来的，黄花菜都凉了。",
                "Every shop orders for itself! By feel. They all grab what sells, and nobody clears what doesn't. Headquarters sees figures at the end of the month, when it's all over."),
            new("连您自己都买不到，难怪您着急。为什么会这样，您觉得根子在哪？", "You couldn't even buy one yourself, no wonder! Why does it happen, what is behind it?"),
            new("各店凭感觉订货，总部月底才看到数", "shops order by feel and headquarters sees it a month later"),
            "凭感觉", "订货", "店长", "月底", "by feel", "order", "end of the month", "month later"),
        new(PracticeLayer.Admission,
            new("可不是嘛！我跟你说，这毛病是我惯出来的，当年我就是凭感觉起家的，一辆三轮车的时候行，八十家店就不行了。",
                "Isn't it just! And it's my own doing, I made my name by feel. With one tricycle it works. With eighty shops it doesn't."),
            new("听您这么说，货不对是因为各店凭感觉订货、总部月底才看到数，对吗？", "So the wrong goods are there because shops order by feel and headquarters sees it a month later, right?"),
            new("是他自己惯出来的，八十家店不行了", "his own doing, and no good with eighty shops"),
            "三轮车", "惯出来", "tricycle", "own doing"),
        new(PracticeLayer.Consequence,
            new("去年双十一，爆款断货，我女儿在直播间当场给人道歉，回家哭了一晚上。仓库里压的货呢，打三折都没人要！",
                "At last year's big sale our best seller ran out. My daughter apologised live on camera, and cried all night. And what sits in the warehouse nobody wants at a third of the price!"),
            new("这么下去，除了店里，还影响到谁？", "If this goes on, who else is affected besides the shops?"),
            new("大促断货女儿道歉，压的货三折没人要", "sold out at the big sale, tears, dead stock"),
            "女儿", "双十一", "断货", "三折", "直播", "daughter", "big sale", "camera", "a third"),
        new(PracticeLayer.Figure,
            new("我让人盘过，压在仓库一年以上的，一千六百万！光租金一年就一百二十万。你说我能不急吗？",
                "I had it counted. What's lain there for over a year: sixteen million! The rent alone is 1.2 million. Of course it worries me!"),
            new("换我也睡不着。压着的货，一年占用多少钱？", "In your place I couldn't sleep either. How much money is tied up in it?"),
            new("压货一千六百万，租金一百二十万", "sixteen million of dead stock, 1.2 million of rent"),
            "一千六百万", "一百二十万", "租金", "sixteen million", "1.2 million", "rent"),
        new(PracticeLayer.Vision,
            new("我想的是，打开手机，八十家店哪款好卖、哪款该调，一眼看完！店和店之间自己就调了，不用我打电话骂人，哈哈。",
                "What I see is this: I open my phone and know for eighty shops what sells and what must move! And shops swap goods among themselves, without me shouting on the phone, ha."),
            new("您这个当家人心里想的，最好是做成什么样？", "As the head of the house, how would you like it to be?"),
            new("手机上一眼看完八十家店，自己调货", "eighty shops on the phone, goods swapped by themselves"),
            "手机", "一眼", "调货", "自己就调", "八十家店", "phone", "swap", "eighty shops"),
        new(PracticeLayer.Enabled,
            new("对！你要真能让我这样，我请你吃一年饭！",
                "Yes! Give me that and dinner is on me for a year!"),
            new("也就是说，如果手机上一眼看到八十家店、店和店自己调货，您就能把压的钱放出来，是吗？", "So if you saw eighty shops on your phone and they swapped goods themselves, you could free the money that's tied up, is that right?"),
            new("他说能做到就上", "if it works he'll do it"),
            "吃一年饭", "dinner"),
    ];
}
