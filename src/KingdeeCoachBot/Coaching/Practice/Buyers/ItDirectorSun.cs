using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase I, analytical: stock that differs between three systems.</summary>
internal sealed class ItDirectorSun : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Analytical;

    public override BuyingPhase Phase => BuyingPhase.NeedDefinition;

    public override BuyerRole Role => BuyerRole.It;

    public override Text Name => new("孙主任", "Mr. Sun");

    public override Text Title => new("信息中心主任", "Head of IT");

    public override Text Scene => new(
        "你来见{0}，一家医药流通公司的信息中心主任，六个仓库。他在电话里说：来之前请想好要问什么。",
        "You are here to see {0}, head of IT of a drug wholesaler with six warehouses. On the phone he said: please know what you want to ask.");

    public override Text Opening => new(
        "您好。我留了一个小时，笔记本打开了，您开始吧。",
        "Good morning. I have set aside an hour and my notebook is open. Please begin.");

    public override Text Process => new(
        "选型由我这边出评估报告，分管副总签字，过五十万要上总经理办公会。",
        "My department writes the assessment, the deputy president signs it, and above half a million it goes to the management board.");

    public override Text Won => new(
        "可以。请您把今天的要点整理成一页纸发我，下周二我们按这一页过接口清单。",
        "Good. Please send me today's points on one page. Next Tuesday we go through the list of interfaces by that page.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Symptom,
            new("库存。仓储系统、业务系统、财务系统三个数，每天都对不上，差异率在百分之一点五左右。",
                "Stock. The warehouse system, the trading system and the books give three figures that never agree. They differ by about one and a half percent."),
            new("{0}，现在系统这块最让您头疼的问题是什么？", "{0}, which problem with the systems gives you the biggest headache at the moment?"),
            new("三个系统的库存天天对不上", "stock in three systems never agrees"),
            "库存", "对不上", "差异", "stock", "agree", "differ"),
        new(PracticeLayer.Cause,
            new("接口是夜里批量传的，批号在两边长度不一样，超长的被截断。七年前做的，文档没有了。",
                "The interface runs in batches at night, and lot numbers have different lengths on both sides: long ones are cut. It is seven years old and there is no documentation."),
            new("对不上的原因，您查到是在哪个环节？", "What is the reason they differ? In which step did you find it?"),
            new("批号在夜间接口里被截断", "lot numbers are cut in the nightly interface"),
            "批号", "接口", "截断", "夜里", "夜间", "lot number", "interface", "cut", "batch"),
        new(PracticeLayer.Admission,
            new("准确。这个问题我写过两次报告，结论是补接口治标不治本。坦白讲，是架构问题，该由我提出来。",
                "That is accurate. I have reported on it twice, and concluded that patching won't cure it. Frankly it is the architecture, and it is for me to raise it."),
            new("我确认一下：库存对不上，是因为批号在夜间接口里被截断，对吗？", "Let me confirm: stock differs because lot numbers are cut in the nightly interface, correct?"),
            new("是架构问题，该由他提出来", "it is the architecture, and for him to raise"),
            "架构", "治标", "architecture", "patch"),
        new(PracticeLayer.Consequence,
            new("药品追溯要按批号。九月药监飞检，有一个批号查了四个小时才说清去向，被开了整改通知。仓库和质量部两边都在怪我。",
                "Drugs must be traced by lot. At the unannounced inspection in September it took four hours to say where one lot had gone, and we got a notice. The warehouse and quality both blame me."),
            new("批号被截断，还影响到哪些部门？", "Which other departments are affected when lot numbers are cut?"),
            new("飞检时一个批号查了四小时，被开整改", "four hours to trace one lot at the inspection, and a notice"),
            "飞检", "整改", "追溯", "质量", "inspection", "notice", "trace", "quality"),
        new(PracticeLayer.Figure,
            new("每天四个人对两小时，一年约两千工时；报损和错发去年是八十六万。再被查一次，停业整顿的话，一天流水三百万。",
                "Four people match for two hours a day, some two thousand hours a year. Write-offs and wrong deliveries came to 860,000 last year. Should they close us down, a day is three million of turnover."),
            new("折成工时和钱，一年大概是多少？", "In hours and in money, how much does it cost you a year?"),
            new("一年两千工时、八十六万报损", "two thousand hours and 860,000 a year"),
            "八十六", "两千", "工时", "860", "two thousand", "hours"),
        new(PracticeLayer.Vision,
            new("一个数据源。批号从收货扫进来就不再转换，三个部门看同一个数，追溯五分钟之内出结果，接口要有文档、有日志。",
                "One source of data. The lot number is scanned at receipt and never converted again, three departments see one figure, a trace takes five minutes, and interfaces have documentation and logs."),
            new("如果重新设计，您希望数据做成什么样？", "If you could design it anew, how would you like the data to work?"),
            new("一个数据源，五分钟追溯", "one source of data, a trace in five minutes"),
            "一个数据源", "数据源", "五分钟", "同一个数", "日志", "one source", "five minutes", "one figure", "logs"),
        new(PracticeLayer.Enabled,
            new("是的，满足这几条，我可以写进评估报告。",
                "Yes. If those are met I can put it into my assessment."),
            new("也就是说，如果只有一个数据源、五分钟就能追溯到批号，您就能在飞检时当场答出来，是这样吗？", "So if there was one source of data and any lot could be traced in five minutes, you could answer an inspector on the spot, is that right?"),
            new("他写进评估报告", "he puts it into the assessment"),
            "评估报告", "assessment"),
    ];
}
