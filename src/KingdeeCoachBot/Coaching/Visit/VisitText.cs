using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>What the coach says about visits. Course: M17 unless another section is named.</summary>
internal static class VisitText
{
    public static readonly Text PlanTitle = new("计划一次拜访", "Plan a visit");
    public static readonly Text PlanExample = new("明天下午三点去拜访华能集团的王总", "I'm meeting Mr. Chen from Siemens China tomorrow at 3pm");
    public static readonly Text ListTitle = new("我的拜访", "My visits");
    public static readonly Text ListExample = new("明天有什么拜访", "What visits do I have tomorrow?");
    public static readonly Text ListHelp = new("我的拜访：看、改、取消", "My visits: see, change, cancel");
    public static readonly Text BriefTitle = new("拜访前一分钟简报", "A one-minute brief before a visit");
    public static readonly Text BriefExample = new("给我华能的拜访简报", "Brief me for Siemens");
    public static readonly Text DebriefTitle = new("拜访后记一笔", "Debrief a visit");
    public static readonly Text DebriefExample = new("华能聊完了，王总说预算一千万，要下周给方案", "Debrief Siemens: Mr. Chen said the budget is 10 million");

    public static readonly Text NewForm = new("计划拜访", "Plan a visit");
    public static readonly Text ChangeForm = new("修改拜访", "Change the visit");

    public static readonly Text Understood = new("我是这样理解的，不对就改：", "This is what I understood. Change what isn't right:");
    public static readonly Text Blank = new("写个大概就行，剩下的我来提醒。", "Rough is fine; I'll remind you of the rest.");
    public static readonly Text Changing = new("改好再保存：", "Change what you need, then save:");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");

    public static readonly Text GuessedTime = new("“{0}”我按 {1} 算的。", "I read “{0}” as {1}.");
    public static readonly Text OtherDate = new("“{0}”我按{1}算的；如果是{2}，请改一下日期。", "I read “{0}” as {1}. If you meant {2}, change the date.");
    public static readonly Text PeriodOnly = new("“{0}”是哪一天？选一个日期。", "Which day in “{0}”? Pick a date.");
    public static readonly Text ReadTheBeginning = new("这段话很长，我只读了前 500 个字。", "That was long: I read only the first 500 characters.");
    public static readonly Text PlannedBefore = new("这次拜访已经计划过了，在这里补充就行。", "This visit is planned already; add to it here.");
    public static readonly Text ChangedElsewhere = new(
        "这次拜访刚在别处改过，现在存的是：{0}。再按一次保存，就以这张表为准。",
        "This visit was changed elsewhere just now; what is saved is: {0}. Press save again to keep this form instead.");

    public static readonly Text Adopted = new(
        "空着的地方按这个商机填了建议，改成你自己的话再保存。", "I filled the blanks with suggestions for this deal. Put them into your own words, then save.");
    public static readonly Text WhichDeal = new("这家客户有几个商机，这次拜访算哪一个？", "This customer has several deals. Which one is this visit for?");
    public static readonly Text NewDeal = new("新商机", "A new deal");
    public static readonly Text DealClosed = new(
        "商机“{0}”已经关闭（{1}）。要把拜访记进去，勾上“重新打开”再保存。", "The deal “{0}” is closed ({1}). To put the visit into it, tick “reopen”, then save.");
    public static readonly Text BegunAnew = new("“{0}”已经关闭，这次拜访记在一个新商机里。", "“{0}” is closed, so this visit begins a new deal.");
    public static readonly Text Suggested = new("建议：{0}", "Suggested: {0}");
    public static readonly Text GoalFor = new("{0}：要他答应什么？", "{0}: what should be agreed?");
    public static readonly Text Guessed = new("“{0}”我按音听成了{1}，不对就改。", "I took “{0}” for {1}; change it if that's wrong.");
    public static readonly Text Candidates = new("“{0}”可能是：{1}。选对的写上。", "“{0}” may be: {1}. Put the right one in.");
    public static readonly Text OneAtATime = new("这句话里还有一次拜访；先存这一次，再说下一次。", "There is a second visit in that sentence. Save this one first, then tell me the next.");
    public static readonly Text Or = new("、", ", ");
    public static readonly Text Semicolon = new("；", "; ");
    public static readonly Text YourDraft = new("你刚才写的在这里，可以转给他：", "Here is what you wrote, to pass on:");

    public static readonly Text CustomerMissing = new("客户还没写。写简称也行。", "Who is the customer? A short name will do.");
    public static readonly Text DateMissing = new("哪一天？选个日期，或者直接说“明天下午三点”。", "Which day? Pick a date, or just say “tomorrow at 3pm”.");
    public static readonly Text DateImpossible = new("日期“{0}”不对。写成 2026-12-03 这样，或者直接说“下周二”。", "“{0}” is not a date. Write it like 2026-12-03, or just say “next Tuesday”.");
    public static readonly Text TimeMissing = new("几点？选个时间，或者直接说“下午三点”。", "What time? Pick one, or just say “3pm”.");
    public static readonly Text TimeImpossible = new("时间“{0}”不对。写成 15:00 这样，或者直接说“下午三点”。", "“{0}” is not a time. Write it like 15:00, or just say “3pm”.");
    public static readonly Text Past = new("{0} 已经过去了。换一个还没到的时间。", "{0} is already past. Pick a time still to come.");
    public static readonly Text TooFar = new("{0} 太远了，是不是年份写错了？", "{0} is years away. Is the year right?");
    public static readonly Text TooLong = new("{0}太长了，最多 {1} 个字，现在 {2} 个。留要紧的。", "{0} is too long: {2} characters, at most {1}. Keep what matters.");

    public static readonly Text Customer = new("客户", "Customer");
    public static readonly Text Person = new("拜访对象", "Person");
    public static readonly Text When = new("时间", "When");
    public static readonly Text Goal = new("目标", "Goal");
    public static readonly Text GoalOf = new("{0}：{1}", "{0}: {1}");
    public static readonly Text Occasion = new("由头", "Occasion");
    public static readonly Text Purpose = new("目的", "Purpose");
    public static readonly Text Companions = new("同去的", "Coming along");
    public static readonly Text Learn = new("要弄清的", "What to learn");
    public static readonly Text Questions = new("要问的", "Questions");
    public static readonly Text Bring = new("要带的", "What to bring");
    public static readonly Text Trap = new("别踩的坑", "The trap to avoid");
    public static readonly Text Tail = new("尾巴", "Left open for next time");
    public static readonly Text TailBy = new("{0}（{1}）", "{0} ({1})");
    public static readonly Text Minutes = new("{0}分钟", "{0} minutes");

    /// <summary>A quotation of the course with its section.</summary>
    public static readonly Text Cited = new("{0}（{1}）", "{0} ({1})");

    public static readonly Text Saved = new("已保存", "Saved");
    public static readonly Text SavedBefore = new("这份计划已经存好了", "This plan is already saved");
    public static readonly Text Cancelled = new("已取消", "Cancelled");
    public static readonly Text Planned = new("已计划", "Planned");
    public static readonly Text SameTime = new("同一时间还有：{0}，{1}。", "At about the same time: {0}, {1}.");

    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以直接在表单里填，也可以说“改到周五上午十点”“目标是让王总同意做演示”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or say “move it to Friday 10am” or “goal: get his OK for a demo”.");

    public static readonly Text Reminder = new("刚才的拜访计划（{0}）还没保存，内容都在。", "Your visit plan ({0}) isn't saved yet; everything in it is kept.");
    public static readonly Text NewVisitName = new("新拜访", "New visit");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");

    public static readonly Text NoVisits = new("还没有计划好的拜访。下一个要见谁？", "No visits planned yet. Whom do you see next?");
    public static readonly Text NoVisitsThen = new("{0}没有计划好的拜访。", "No visits planned for {0}.");
    public static readonly Text NothingFits = new("没有找到这次拜访，可能已经取消或过去了。下面是接下来的拜访。", "I couldn't find that visit; it may be cancelled or past. These are the next ones.");
    public static readonly Text Gone = new("这次拜访已经不在了。", "That visit is no longer there.");
    public static readonly Text ListSummary = new("接下来的拜访", "Upcoming visits");
    public static readonly Text ListOf = new("{0}的拜访", "Visits on {0}");
    public static readonly Text More = new("还有更多，说“下周二的拜访”可以只看一天。", "There are more; say “visits on Tuesday” to see one day.");
    public static readonly Text WhichToChange = new("要改哪一次？", "Which one do you want to change?");
    public static readonly Text WhichToCancel = new("要取消哪一次？", "Which one do you want to cancel?");
    public static readonly Text WhichToBrief = new("要哪一次的简报？", "Which visit do you want a brief for?");
    public static readonly Text WhichToDebrief = new("说的是哪一次？", "Which one do you mean?");
    public static readonly Text NoFacts = new("这次拜访没有记下要归类的内容。", "Nothing was recorded at that visit that could be sorted.");
    public static readonly Text WhichToShow = new("要看哪一次？", "Which one do you want to see?");
    public static readonly Text CancelSummary = new("取消这次拜访？", "Cancel this visit?");

    public static Text Kind(VisitKind kind) => kind switch
    {
        VisitKind.Online => new("线上", "Online"),
        VisitKind.Dinner => new("饭局", "Over a meal"),
        _ => new("上门", "On site"),
    };
}
