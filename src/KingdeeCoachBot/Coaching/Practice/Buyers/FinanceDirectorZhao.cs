using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase I, driver: a month-end that takes twelve days.</summary>
internal sealed class FinanceDirectorZhao : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Driver;

    public override BuyingPhase Phase => BuyingPhase.NeedDefinition;

    public override BuyerRole Role => BuyerRole.Finance;

    public override Text Name => new("赵总", "Mr. Zhao");

    public override Text Title => new("财务总监", "CFO");

    public override Text Scene => new(
        "你来见{0}，一家汽车零部件集团的财务总监，手下三家工厂。第一次见面，他只给半小时。",
        "You are here to see {0}, CFO of an auto-parts group with three plants. It's your first meeting and you have half an hour.");

    public override Text Opening => new("坐。我三点还有个会，你们找我什么事？", "Sit down. I have a meeting at three. What is it about?");

    public override Text Process => new("钱的事我点头，上系统得董事长批。预算明年一季度才动，先把事说清楚。", "Money needs my yes, a system needs the chairman's. The budget moves next quarter. First tell me what this is about.");

    public override Text Won => new("行，就照这个路子。下周三下午你带个懂成本的人来，我叫上三个厂的财务经理。", "All right, along those lines. Come next Wednesday afternoon with somebody who knows costing, and I'll have the three plant controllers there.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Symptom,
            new("月结。每个月十二号才出得来报表，老板五号就开始问我要数。", "The month-end. The report isn't out before the twelfth, and the chairman starts asking on the fifth."),
            new("{0}，月结这块现在最费劲的是哪一段？", "{0}, which part of the month-end gives you the most trouble at the moment?"),
            new("月结要拖到十二号", "the close drags on to the twelfth"),
            "月结", "十二", "报表", "close", "month-end", "twelfth", "report"),
        new(PracticeLayer.Cause,
            new("三家工厂三套物料编码，同一个零件三个叫法。收发存先要人工对一遍，对上了才敢结。", "Three plants, three sets of item codes; one part has three names. Somebody matches receipts and issues by hand before anybody dares to close."),
            new("为什么要拖到十二号？根子出在哪？", "Why does it take until the twelfth? What is behind it?"),
            new("三家工厂三套物料编码，靠人工对", "three plants have three sets of item codes, matched by hand"),
            "编码", "人工对", "对账", "三套", "codes", "by hand", "matching", "matched"),
        new(PracticeLayer.Admission,
            new("对。说实话这事我拖了两年，每次都说忙完年报再弄。是该动了。", "Yes. To be honest I've put it off for two years, always until after the annual report. It's time."),
            new("也就是说，月结慢是因为三家工厂编码不统一、全靠人工对，对吗？", "So the close is slow because the plants' item codes differ and everything is matched by hand, right?"),
            new("这事拖了两年，是该动了", "it was put off for two years and it's time"),
            "拖了两年", "两年", "two years", "put off"),
        new(PracticeLayer.Consequence,
            new("后果？定价会上没有成本数。上半年销售接了两个单子，做出来才知道是亏的，老板在会上拍了桌子，问财务是干什么吃的。", "What it leads to? At the pricing meeting there's no cost figure. Sales took two orders this spring that turned out to lose money. The chairman banged the table and asked what finance was for."),
            new("报表晚出来，除了财务，还拖累了谁？", "When the report is late, who else suffers besides finance?"),
            new("定价没有成本数，接了两个亏本单", "no cost figure for pricing, and two orders at a loss"),
            "定价", "亏", "成本数", "老板", "pricing", "loss", "chairman", "sales"),
        new(PracticeLayer.Figure,
            new("两个单子亏了一百八十万。再加上每个月六个人加班一周，一年两百多万是有的。", "The two orders lost 1.8 million. Add six people on overtime for a week every month: more than two million a year."),
            new("这两块算下来，一年损失多少？", "How much does all that cost you a year?"),
            new("一年两百多万", "more than two million a year"),
            "两百", "一百八十万", "200", "180", "million"),
        new(PracticeLayer.Vision,
            new("我要五号出报表。编码统一，仓库一动、账就动，定价会上我打开手机就有成本。", "I want the report on the fifth. One set of codes, the books move when the warehouse moves, and at the pricing meeting I have the cost on my phone."),
            new("您希望月结做成什么样？", "How would you like the month-end to be?"),
            new("五号出报表，成本随时看得到", "the report on the fifth, with the cost at hand any time"),
            "五号", "编码统一", "统一", "手机", "随时", "fifth", "one set", "phone", "same codes"),
        new(PracticeLayer.Enabled,
            new("是。能做到这个，我去跟老板说。", "Yes. If that works, I'll talk to the chairman myself."),
            new("如果编码统一、五号就能出报表，您就能拿着成本数去开定价会，是吗？", "If there were one set of codes and the report was out on the fifth, you could go to the pricing meeting with the cost in hand, is that right?"),
            new("他去跟老板说", "he'll talk to the chairman"),
            "跟老板说"),
    ];
}
