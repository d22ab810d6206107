using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>What the coach says about next steps. Course: M17 (留一点尾巴).</summary>
internal static class StepText
{
    public static readonly Text ListTitle = new("我的下一步", "My next steps");
    public static readonly Text ListExample = new("我的下一步", "my next steps");
    public static readonly Text AddTitle = new("记下一步", "Note a next step");
    public static readonly Text AddExample = new("华能下一步周五前发方案", "Next step for Siemens: send the proposal by Friday");

    public static readonly Text WhichDeal = new("这一步是哪个商机的？", "Which deal is this step for?");
    public static readonly Text WhichDone = new("完成的是哪一步？", "Which step is done?");
    public static readonly Text WhichPostponed = new("要推迟哪一步？", "Which step do you want to move?");
    public static readonly Text WhichDropped = new("哪一步不做了？", "Which step do you want to drop?");
    public static readonly Text NoneFits = new("没找到这一步。是下面的哪一个？", "I couldn't find that step. Is it one of these?");
    public static readonly Text None = new("现在没有没做完的下一步。下一步做什么？说一句就记下，比如“华能下一步周五前发方案”。", "No next steps are open. What comes next? Say it in one sentence, for example “next step for Siemens: send the proposal by Friday”.");
    public static readonly Text NoneThisWeek = new("这周没有到期的下一步。", "Nothing is due this week.");
    public static readonly Text NoneToday = new("今天没有到期的下一步。", "Nothing is due today.");
    public static readonly Text Gone = new("这一步已经不在了。", "That step is no longer there.");

    public static readonly Text NewForm = new("下一步", "Next step");
    public static readonly Text ChangeForm = new("修改下一步", "Change the step");
    public static readonly Text Blank = new("做什么、谁来做、哪天前。", "What, who, and by when.");
    public static readonly Text Understood = new("我是这样理解的，不对就改：", "This is what I understood. Change what isn't right:");
    public static readonly Text Changing = new("改好再保存：", "Change what you need, then save:");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");
    public static readonly Text WhatMissing = new("做什么？写几个字就行。", "What is to be done? A few words will do.");
    public static readonly Text TooLong = new("太长了，最多 {0} 个字，现在 {1} 个。留要紧的。", "Too long: {1} characters, at most {0}. Keep what matters.");
    public static readonly Text DayImpossible = new("日期“{0}”不对。写成 2026-12-03 这样，或者直接说“周五前”。", "“{0}” is not a date. Write it like 2026-12-03, or just say “by Friday”.");
    public static readonly Text DayTooFar = new("{0} 太远了，是不是年份写错了？", "{0} is years away. Is the year right?");
    public static readonly Text ChangedElsewhere = new(
        "这一步刚在别处改过，现在存的是：{0}。再按一次保存，就以这张表为准。",
        "This step was changed elsewhere just now; what is saved is: {0}. Press save again to keep this form instead.");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以在表单里填，也可以说“改到周五”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or say “by Friday”.");
    public static readonly Text Reminder = new("刚才的下一步（{0}）还没保存，内容都在。", "Your next step ({0}) isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");

    public static readonly Text Saved = new("已记下", "Noted");
    public static readonly Text Open = new("待办", "To do");
    public static readonly Text Overdue = new("已过期", "Overdue");
    public static readonly Text Done = new("已完成", "Done");
    public static readonly Text Dropped = new("不做了", "Dropped");
    public static readonly Text Moved = new("已改期", "Moved");

    public static readonly Text Ours = new("我方", "Ours");
    public static readonly Text Customers = new("客户方", "Customer's");
    public static readonly Text CustomersBy = new("客户方 · {0}", "Customer's · {0}");
    public static readonly Text With = new("我方 · 对{0}", "Ours · for {0}");
    public static readonly Text DueBy = new("{0}前", "by {0}");
    public static readonly Text NoDay = new("没定日期", "no day yet");
    public static readonly Text OverdueSince = new("过期 {0} 天", "{0} days overdue");
    public static readonly Text OverdueOneDay = new("过期 1 天", "1 day overdue");
    public static readonly Text More = new("还有 {0} 步。说客户的名字可以只看一家，比如“华能的下一步”。", "{0} more. Name a customer to see only theirs.");
    public static readonly Text PersonAdded = new("{0}原来不在名单里，已加到这个商机的人里。", "{0} was new and is now among this deal's people.");

    public static readonly Text AskDay = new("哪天前？没有日子的下一步，多半不会发生。", "By when? A step without a day mostly doesn't happen.");
    public static readonly Text AskTo = new("推到哪天？", "Move it to which day?");
    public static readonly Text AskStillRight = new(
        "这一步已经推了 {0} 次。它还是对的下一步吗？是客户不急，还是这一步本来就该换一个？",
        "This step has been moved {0} times. Is it still the right one? Is the customer in no hurry, or should the step be another?");
    public static readonly Text WhyStillRight = new("课程“再定义销售”：帮助销售对象推进项目（M1）。推不动的一步，换个客户愿意走的。", "The course redefines selling as “helping the buyer move their own project forward” (M1). If a step won't move, find one the customer wants to take.");
    public static readonly Text AskNext = new("做得好。这个商机接下来呢？现在一步都没有了。", "Well done. What comes next? This deal has no step left.");
    public static readonly Text AskInstead = new("那换成哪一步？这个商机现在没有下一步了。", "What will you do instead? This deal has no step left.");
    public static readonly Text WhyNext = new("课程“关于拜访”：留一点尾巴（M17）。没有下一步的商机，会自己凉下来。", "The course on visits: leave a little tail (M17). A deal without a next step cools down by itself.");
    public static readonly Text ThenComes = new("接下来：{0}", "Then: {0}");

    public static Text Status(StepStatus status) => status switch
    {
        StepStatus.Done => Done,
        StepStatus.Dropped => Dropped,
        _ => Open,
    };
}
