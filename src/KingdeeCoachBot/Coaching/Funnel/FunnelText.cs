using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>What the coach says of the funnel itself.</summary>
internal static class FunnelText
{
    public static readonly Text HelpTitle = new("看漏斗", "See the funnel");
    public static readonly Text HelpExample = new("我的漏斗", "Show my funnel");

    public static readonly Text SayShow = new("我的漏斗", "My funnel");
    public static readonly Text Title = new("我的漏斗", "My funnel");
    public static readonly Text QuarterTitle = new("季度能签多少", "What the quarter brings");

    public static readonly Text OneDeal = new("{0} 单", "{0} deal");
    public static readonly Text Deals = new("{0} 单", "{0} deals");
    public static readonly Text NoneHere = new("空", "empty");
    public static readonly Text MoreOf = new("还有 {0} 单", "{0} more");
    public static readonly Text NoContact = new("没有联系人", "nobody known");
    public static readonly Text NoDate = new("时间未定", "no date");

    public static readonly Text ThisQuarter = new("这个季度", "This quarter");
    public static readonly Text NextQuarter = new("下个季度", "Next quarter");
    public static readonly Text NothingExpected = new("还没有单", "nothing expected");
    public static readonly Text Answer = new("{0}能签 {1}：一共 {3} 单，有客户确认撑着的 {2} 单。", "{0}: {1}. Deals: {3}; carried by the customer's own word: {2}.");
    public static readonly Text AnswerOnHope = new("{0}能签 {1}：一共 {3} 单，还没有一单有客户确认撑着。", "{0}: {1}. Deals: {3}; none is carried by the customer's own word yet.");
    public static readonly Text AnswerWithoutAmount = new("{0}有 {1} 单，金额都还不知道。", "{0}: deals: {1}; no amount is known yet.");
    public static readonly Text AnswerNothing = new("{0}还没有要签的单。", "{0}: nothing is expected.");

    public static readonly Text AndOthers = new("{0}等", "{0} and others");
    public static readonly Text NothingLeft = new("这里已经空了。", "Nothing is left here.");

    public static readonly Text Empty = new(
        "漏斗还空着。先放三个目标客户进来：说“新建商机 三一重工ERP升级 预算500万 预计明年6月签”，或者把现成的 Excel 漏斗表直接发给我。目标从哪来？老客户介绍、区域分析、电话、会议、展会、政府和协会。（M2）",
        "The funnel is empty. Put three targets into it: say “new deal Siemens China ERP upgrade, 5 million RMB, signing next June”, or send me the Excel table you already have. Where do targets come from? Customers who introduce you, your territory, telephone, meetings, exhibitions, government and associations. (M2)");

    /// <summary>What is in no sum, with the number and the names.</summary>
    public static Text Mend(MendReason reason) => reason switch
    {
        MendReason.NoAmount => new("没有金额 {0} 单：{1}", "No amount ({0}): {1}"),
        MendReason.NoDate => new("没有时间 {0} 单：{1}", "No date ({0}): {1}"),
        MendReason.DatePassed => new("时间已过 {0} 单：{1}", "Date has passed ({0}): {1}"),
        _ => new("搁置 {0} 单：{1}", "Parked ({0}): {1}"),
    };

    public static Text MendTitle(MendReason reason) => reason switch
    {
        MendReason.NoAmount => new("没有金额的单", "Deals without an amount"),
        MendReason.NoDate => new("没有时间的单", "Deals without a date"),
        MendReason.DatePassed => new("时间已过的单", "Deals whose date has passed"),
        _ => new("搁置的单", "Parked deals"),
    };

    public static Text MendHint(MendReason reason) => reason switch
    {
        MendReason.NoAmount => new("点一单，补上金额。还不知道就问：“这件事您这边准备花多少？”", "Open a deal and fill in its amount. If you don't know, ask: “What have you set aside for this?”"),
        MendReason.NoDate => new("点一单，补上时间。还不知道就问：“您希望什么时候用起来？那最晚哪天要定？”", "Open a deal and fill in its date. If you don't know, ask: “When would you like to be live? So by when must it be decided?”"),
        MendReason.DatePassed => new("点一单，写上新时间。问一句：“原来的时间过了，卡在哪一步？现在看是哪天？”", "Open a deal and give it its new date. Ask: “The date has passed; which step is holding it, and when will it be now?”"),
        _ => new("点一单，恢复跟进，或者该断则断。（M13）", "Open a deal and take it up again, or cut it off when it must be cut. (M13)"),
    };

    /// <summary>What the next gate demands. Course: M4.</summary>
    public static Text StageHint(DealStage stage) => stage switch
    {
        DealStage.Target => new("过 T→P：5W+2P 都有答案，为什么要上由客户亲口说。（M4）", "Through T→P: all 5W+2P answered, and why they need it in the customer's own words. (M4)"),
        DealStage.Prospect => new("过 P→I：客户真在考虑，正式比方案，时间表较明确；有单吗？何时？赢面？（M4）", "Through P→I: the customer truly considers, formally compares proposals and has a fairly clear timetable. Is there a deal? When? Our odds? (M4)"),
        DealStage.Consideration => new("过 I→B：6W+2P 客户都确认，方案证明过，比较表上不落后。（M4）", "Through I→B: 6W+2P confirmed by the customer, proof delivered, nowhere behind in the comparison. (M4)"),
        _ => new("缩减功能、稳住价格、防范对手、打消风险，该断则断。（M13）", "Cut functions, hold the price, guard against rivals, remove risk, cut off when it must be cut. (M13)"),
    };
}
