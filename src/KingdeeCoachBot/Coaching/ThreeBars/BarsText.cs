using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>What the coach says of the three bars. Course: M7.</summary>
internal static class BarsText
{
    public static readonly Text HelpTitle = new("痛、愿景、权力：哪里最弱", "Pain, vision, power: the weakest");
    public static readonly Text HelpExample = new("华能哪里最弱", "What is weakest at Siemens");
    public static readonly Text WhichDeal = new("看哪个商机的痛、愿景、权力？", "Pain, vision and power of which deal?");
    public static readonly Text Title = new("{0}：痛、愿景、权力", "{0}: pain, vision, power");
    public static readonly Text Weakest = new("最弱：{0}，4 步到了第 {1} 步", "Weakest: {0}, step {1} of 4");
    public static readonly Text WeakestNone = new("最弱：{0}，一步还没有", "Weakest: {0}, not a step yet");
    public static readonly Text Why = new(
        "PAIN+VISION+POWER=SALE：三样都要，最弱的一样卡住整单，另外两样再强也补不上。（M7）",
        "PAIN+VISION+POWER=SALE: it takes all three. The weakest holds the deal, and the others cannot make up for it. (M7)");
    public static readonly Text AllThere = new("三样都站住了", "All three stand");
    public static readonly Text AllThereWhy = new("PAIN+VISION+POWER=SALE：三样都有了依据，可以往下一步推。（M7）", "PAIN+VISION+POWER=SALE: all three rest on evidence; take the next step. (M7)");
    public static readonly Text Ended = new("这个商机已经结束", "This deal has ended");
    public static readonly Text WeakestSign = new("最弱", "weakest");
    public static readonly Text Missing = new("还没有：{0}", "Missing: {0}");
    public static readonly Text Faded = new("{0}，有些日子了，要再问一次", "{0}; a while ago, ask again");
    public static readonly Text AskWhom = new("下一句，问{0}", "Next, ask {0}");
    public static readonly Text AskAnybody = new("下一句这样问", "What to ask next");
    public static readonly Text AskAt = new("{0}见面时问", "Ask on {0}");
    public static readonly Text NoVisit = new("还没约见面。约上了再问，或者打个电话。", "No visit is planned. Plan one, or call.");
    public static readonly Text You = new("您好", "Tell me");

    public static readonly Text Noted = new("已记下", "Noted");
    public static readonly Text NotedButGuess = new("记下了。是我们自己猜的，还不算数：听他说一遍再改。", "Noted. As our own guess it does not count yet; hear it from them first.");
    public static readonly Text NotedButBefore = new("记下了。前面还差一步：{0}。", "Noted. A step before it is still missing: {0}.");
    public static readonly Text NotedButUnconfirmed = new("记下了。这一步要他本人确认才算。", "Noted. This step counts once he confirms it himself.");

    public static readonly Text FormTitle = new("记下他的回答", "Note the answer");
    public static readonly Text Blank = new("他怎么说就怎么记，越像原话越好。", "In his own words, as far as you can.");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");
    public static readonly Text SaidMissing = new("他说了什么还没写，一句就行。", "What was said? One line will do.");
    public static readonly Text WhoMissing = new("是谁承认的？病痛要有人认，才算数。", "Who admits it? A pain counts once somebody calls it his.");
    public static readonly Text TooLong = new("{0}太长了，最多 {1} 个字，现在 {2} 个。留要紧的。", "{0} is too long: {2} characters, at most {1}. Keep what matters.");
    public static readonly Text DayImpossible = new("日期“{0}”不对。写成 2026-11-20 这样。", "“{0}” is not a date. Write it like 2026-11-20.");
    public static readonly Text DayToCome = new("{0} 还没到。写他说的那一天。", "{0} is still to come. Enter the day it was said.");
    public static readonly Text Who = new("谁说的", "Who said it");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。直接说他的原话就行，比如“王总说月结要十二天”。",
        "I couldn't tell where that belongs; everything in the form is still there. Just tell me what was said, for example “Mr. Chen said closing takes twelve days”.");
    public static readonly Text Reminder = new("刚才要记的“{0}”还没保存，内容都在。", "What you were noting (“{0}”) isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。", "All right, put aside and not saved.");

    public static readonly Text WhoDecides = new("谁拍板？点一下就记。都不是，就加一个人。", "Who decides? One tap notes it. If it is somebody else, add a person.");
    public static readonly Text WhoDecidesEmpty = new("还没有记过人。先把拍板的人加上。", "Nobody is noted yet. Add whoever decides.");
    public static readonly Text MeetHim = new("见过{0}了，记一次联系就算数；还没见，先请人引见。", "If you have met {0}, log the contact and it counts; if not, ask for an introduction.");
    public static readonly Text DoesHeSupport = new("{0}现在站哪边？听他自己说过再点。", "Where does {0} stand? Choose once you heard it yourself.");
    public static readonly Text Decides = new("{0}拍板", "{0} decides");
    public static readonly Text Supports = new("支持我们", "Supports us");
    public static readonly Text Neutral = new("中立", "Neutral");
    public static readonly Text Against = new("反对", "Against us");

    /// <summary>Why the step is worth the question.</summary>
    public static Text WhyForce(SaleForce force) => force switch
    {
        SaleForce.Pain => new("没有病痛，不销。（M19）", "Where there is no pain, do not sell. (M19)"),
        SaleForce.Vision => new("“产品”=买家的“想象”。（M19）", "The “product” is what the buyer imagines. (M19)"),
        _ => new("Power buys from power，权力向权力买。（M19）", "Power buys from power. (M19)"),
    };
}
