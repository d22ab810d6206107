using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase I, amiable: lines that stop for want of parts.</summary>
internal sealed class PlantManagerZhou : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Amiable;

    public override BuyingPhase Phase => BuyingPhase.NeedDefinition;

    public override BuyerRole Role => BuyerRole.Plant;

    public override Text Name => new("周厂长", "Mr. Zhou");

    public override Text Title => new("厂长", "Plant manager");

    public override Text Scene => new(
        "你来见{0}，一家食品厂的厂长，干了二十年，谁都说他人好。他给你泡了茶。",
        "You are here to see {0}, manager of a food factory for twenty years. Everybody likes him. He has made you tea.");

    public override Text Opening => new(
        "来来来，坐坐坐。大老远跑一趟，辛苦了。我们这儿都挺好的，您随便看。",
        "Come in, come in, have a seat. You've come all this way. We're all fine here, do look around.");

    public override Text Process => new(
        "这个嘛，我说了也不算，要集团定。我们就是配合，配合。",
        "Well, it isn't for me to say, headquarters decides. We just go along.");

    public override Text Won => new(
        "哎，跟您聊聊心里敞亮多了。要不这样，周五我叫上计划和仓库的，咱们一块儿坐坐？我来约。",
        "You know, it did me good to talk. How about this: on Friday I'll get planning and the warehouse together and we all sit down. I'll arrange it.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Symptom,
            new("也没什么……就是有时候线上等料。上礼拜停了两回，包材没到，大家也都挺不好意思的。",
                "It's nothing really… sometimes a line waits for material. Twice last week, the packaging hadn't come. Everybody felt bad about it."),
            new("{0}，您管这么大一个厂真不容易。平时生产上最让您操心的是什么？", "{0}, running a plant this size is not easy. What bothers you most about production these days?"),
            new("线上等料，一周停两回", "lines wait for material, twice a week"),
            "等料", "停线", "停了", "包材", "缺料", "wait", "material", "packaging", "line stop", "lines stop"),
        new(PracticeLayer.Cause,
            new("计划是小刘一个人用表格排的，销售一插单他就得重排，仓库那边的数又是前一天的。小刘也尽力了，孩子还小，天天弄到九点。",
                "Young Liu plans it all alone in a spreadsheet. Whenever sales puts an order in between he begins again, and the warehouse figures are from the day before. He does his best; he has a small child and sits here until nine."),
            new("等料这事，您觉得原因出在哪一环？", "Where do you think the waiting comes from? What is the reason?"),
            new("一个人用表格排计划，库存是前一天的", "one man plans in a spreadsheet with yesterday's stock"),
            "表格", "小刘", "插单", "前一天", "排计划", "排产", "spreadsheet", "liu", "yesterday", "one man"),
        new(PracticeLayer.Admission,
            new("哎，是这么回事。这些年我老想着大家克服克服就过去了……其实是我心软，一直没往上提。",
                "Yes, that's how it is. All these years I thought we'd manage somehow… the truth is I'm too soft, I never took it upstairs."),
            new("我理解您护着大家。也就是说，等料是因为小刘一个人用表格排计划，库存又是前一天的，对吗？", "I understand that you stand by your people. So the waiting comes from one man planning in a spreadsheet with yesterday's stock, right?"),
            new("他心软，一直没往上提", "he was too soft to take it upstairs"),
            "心软", "没往上提", "too soft", "upstairs"),
        new(PracticeLayer.Consequence,
            new("停一回，三十几号人站着等。上个月给商超的货晚了两天，人家要罚，老客户了，我请人吃了顿饭才压下来。小刘前两天跟我说想走。",
                "When it stops, thirty people stand around. Last month a delivery to the supermarkets was two days late, and they wanted a penalty. Old friends; it took a dinner to settle. And Liu told me he wants to leave."),
            new("停线的时候，谁跟着受累？", "When the line stops, who else suffers?"),
            new("货晚两天要被罚，小刘想走", "late deliveries, a penalty, and Liu wants to leave"),
            "罚", "晚了两天", "想走", "商超", "三十", "penalty", "late", "leave", "supermarket", "thirty"),
        new(PracticeLayer.Figure,
            new("这个我没敢细算……一回大概两万，一个月七八回。罚款要真罚，一次就十五万。",
                "I never dared to work it out… some twenty thousand each time, seven or eight times a month. And the penalty alone would be 150,000."),
            new("您别有压力，慢慢说，大概就行：停一回线损失多少？", "No rush, a rough idea will do: how much do you lose each time?"),
            new("一回两万，一个月七八回", "twenty thousand a time, seven or eight times a month"),
            "两万", "十五万", "七八回", "twenty thousand", "150,000", "seven"),
        new(PracticeLayer.Vision,
            new("我就想大家都能按点下班。销售插单了，系统自己告诉小刘缺什么、哪天能到，头天就知道，别到了线上才发现。",
                "I'd just like everybody to go home on time. When sales puts an order in, the system tells Liu what is short and when it comes, the day before, not when the line stands."),
            new("要是能按您的想法来，您希望排产变成什么样？", "If it could be as you wish, how would you like the planning to be?"),
            new("头天就知道缺什么，大家按点下班", "shortages known the day before, everybody home on time"),
            "头天", "按点下班", "提前", "下班", "缺什么", "day before", "on time", "home", "short"),
        new(PracticeLayer.Enabled,
            new("是，要真能这样，我愿意去跟集团开这个口。",
                "Yes. If it could really be like that, I'd speak up at headquarters."),
            new("谢谢您跟我说实话。如果头天就知道缺什么料，小刘和大家就能按点下班，是吗？", "Thank you for being so open. If shortages were known the day before, then you could send everybody home on time, is that right?"),
            new("他愿意跟集团开口", "he'll speak up at headquarters"),
            "开这个口", "开口", "speak up"),
    ];
}
