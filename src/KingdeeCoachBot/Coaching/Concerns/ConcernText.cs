using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>What the coach says about what a customer asks and worries about. Course: M5, M13.</summary>
internal static class ConcernText
{
    public static readonly Text ListTitle = new("客户的顾虑", "What the customer worries about");
    public static readonly Text ListExample = new("华能的王总担心项目失败怎么办", "Mr. Chen from Siemens is worried the project will fail");
    public static readonly Text SayList = new("客户有哪些顾虑", "What is the customer worried about");
    public static readonly Text AddTitle = new("记一个顾虑", "Note a worry");
    public static readonly Text WhichDeal = new("是哪个商机的客户问的？", "The customer of which deal?");

    public static readonly Text ListOf = new("{0}：客户在问什么", "{0}: what the customer asks");
    public static readonly Text Empty = new(
        "{0}还没有记过客户的顾虑。客户每问一句都在告诉你他走到哪一步，比如“王总嫌贵”，说一句我就记下。",
        "No worries are noted for {0} yet. Every question tells you where the customer stands; just say it, for example “Mr. Chen thinks we are expensive”.");
    public static readonly Text AllAnswered = new("没有还没答的顾虑。", "Nothing is waiting for an answer.");
    public static readonly Text Answered = new("{0}答了", "answered {0}");
    public static readonly Text Somebody = new("客户", "The customer");

    public static readonly Text Noted = new("记下了", "Noted");
    public static readonly Text NotedBefore = new("已经记过了", "Noted before");
    public static readonly Text Ticked = new("划掉了：他不再担心", "Ticked off: it troubles them no more");
    public static readonly Text StillOpen = new("还没答", "Still open");
    public static readonly Text AlreadyAnswered = new("已经答了", "Answered");
    public static readonly Text Undone = new("撤销了，没有记。", "Taken back; nothing is noted.");
    public static readonly Text Reopened = new("改回没答。", "Open again.");
    public static readonly Text NothingOpen = new(
        "{0}没有记过这个顾虑，不用划掉。好消息：这一条可以不再花力气。", "That worry was never noted for {0}, so there is nothing to tick off. Good news anyway: you need not spend time on it.");
    public static readonly Text Gone = new("这一条已经不在了。", "That one is no longer there.");
    public static readonly Text AndMore = new("同时记下：{0}", "Noted too: {0}");

    public static readonly Text NotedOf = new("记为客户的顾虑：{0}", "Noted as a worry: {0}");
    public static readonly Text TickedOf = new("划掉了一条顾虑：{0}", "A worry ticked off: {0}");

    public static readonly Text FormTitle = new("客户问了什么", "What the customer asks");
    public static readonly Text AnswerTitle = new("怎么答的", "How it was answered");
    public static readonly Text Blank = new("写他的原话，最有用。", "Their own words are worth most.");
    public static readonly Text AnswerLead = new("答到他点头为止；没点头就留着。", "It is answered when they nod. Until then leave it open.");
    public static readonly Text Changing = new("改好再保存：", "Change what you need, then save:");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Resumed = new("接着填：", "Where you left off:");
    public static readonly Text KindMissing = new("选一下他问的是哪一类。", "Choose what kind of question it is.");
    public static readonly Text AnswerMissing = new("写一句是什么打消了这个顾虑；还没打消，就选“还没答”。", "Write what took it away; if nothing has, choose “still open”.");
    public static readonly Text DateImpossible = new("日期“{0}”不对。写成 2026-11-20 这样。", "“{0}” is not a date. Write it like 2026-11-20.");
    public static readonly Text InFuture = new("{0} 还没到。写已经过去的日子。", "{0} is still to come. Use a day that has passed.");
    public static readonly Text TooLong = new("太长了，最多 {0} 个字。留要紧的。", "Too long: at most {0} characters. Keep what matters.");
    public static readonly Text ChangedElsewhere = new(
        "这一条刚在别处改过，现在是：{0}。再按一次保存，就以这张表为准。", "This was changed elsewhere just now; it says: {0}. Press save again to keep this form instead.");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以在表单里填，也可以说“他嫌贵”“他担心失败”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or say “he finds it expensive” or “he is afraid it will fail”.");
    public static readonly Text Reminder = new("刚才的顾虑（{0}）还没保存，内容都在。", "The worry ({0}) isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");

    /// <summary>The buyer's questions in the course's words. Course: M5.</summary>
    public static Text Question(BuyerQuestion kind) => kind switch
    {
        BuyerQuestion.DoWeNeedIt => new("我是否真的有需求？", "Do we really need it?"),
        BuyerQuestion.HowToSolveIt => new("如何解决？", "How can it be solved?"),
        BuyerQuestion.WhatWillItCost => new("要花多少钱？", "What will it cost?"),
        BuyerQuestion.WhichIsBest => new("哪个是最好的？", "Which one is best?"),
        BuyerQuestion.CanWeAffordIt => new("能否买得起？", "Can we afford it?"),
        BuyerQuestion.CanWeCarryIt => new("能否承担起这个项目？", "Can we carry the project?"),
        BuyerQuestion.IsItTheBestPrice => new("能否得到最优惠的价格？", "Is it the best price?"),
        BuyerQuestion.WhatIfItFails => new("项目失败了怎么办？", "What if it fails?"),
        BuyerQuestion.WhatIfItIsDelayed => new("项目耽搁了怎么办？", "What if it is delayed?"),
        BuyerQuestion.WhatIfNothingIsDone => new("什么也不做会怎样？", "What if we do nothing?"),
        BuyerQuestion.CanWeTrustThemAfterwards => new("签完合同，还能信赖你们吗？", "Can we trust you after signing?"),
        _ => new("别的", "Something else"),
    };
}
