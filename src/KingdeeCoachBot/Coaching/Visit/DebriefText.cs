using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>What the coach says after a visit. Course: M17, M19.</summary>
internal static class DebriefText
{
    public static readonly Text Ask = new("见完{0}了，怎么样？", "How did it go with {0}?");
    public static readonly Text AskAgain = new("今天见{0}的事还没记，趁记得花一分钟？", "{0}: still to be written up. One minute now, before it fades?");
    public static readonly Text PlannedGoal = new("当初的目标：{0}", "The goal was: {0}");
    public static readonly Text Understood = new("我听到的是这些，不对就改：", "This is what I heard. Change what isn't right:");
    public static readonly Text Learnt = new("听到的", "What you learnt");
    public static readonly Text Next = new("下一步", "The next step");
    public static readonly Text DueMissing = new("下一步定在哪天？点一个，或者在表里选。没有日期的下一步等于没有。", "By when? Tap a day, or pick one. A next step without a date is none.");
    public static readonly Text DuePast = new("{0}已经过去了，换一个还没到的日子。", "{0} is already past. Pick a day still to come.");
    public static readonly Text NotAboutIt = new(
        "这句我不确定是不是说那次见面。是的话说“接着填”；不是就说“先放下”。", "I'm not sure this is about the visit. If it is, say “Continue”; if not, “Not now”.");
    public static readonly Text Reminder = new("刚才的拜访记录还没存，内容都在。", "Your debrief isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先不记。想记的时候说“华能聊完了”就行。", "All right, not now. Say “debrief Siemens” whenever you like.");

    public static readonly Text Recorded = new("已记下", "Saved");
    public static readonly Text Record = new("{0} · {1}：{2}", "{0} · {1}: {2}");
    public static readonly Text NoQuestion = new("其他", "Other");
    public static readonly Text OurStep = new("我们：{0}", "Ours: {0}");
    public static readonly Text TheirStep = new("客户：{0}", "The customer's: {0}");
    public static readonly Text JustNote = new("都不是，只记下来", "None of these, just a note");
    public static readonly Text Drop = new("删掉这条", "Delete it");

    public static readonly Text ConfirmIt = new("趁热再确认一遍：下面这段话可以直接复制发给客户。", "Confirm it while it is warm: the message below is ready to copy.");
    public static readonly Text WhyConfirm = new("课程“关于拜访”：再次确认成果。（M17）", "The course on visits: confirm the results again. (M17)");
    public static readonly Text MissedGoal = new(
        "没达到也是收获：他卡在哪一点，就是下一次的目标。下面这段话先发给他，线别断。", "Not reaching it tells you something: where he got stuck is the next goal. Send the message below, so that the thread holds.");
    public static readonly Text WhyMissed = new("课程“关于拜访”：实现目标，延续计划。（M17）", "The course on visits: reach the goal and plan the continuation. (M17)");
    public static readonly Text CoolMood = new(
        "他冷，多半是有话没说。下次先问“您最不放心哪一点”，再谈别的。下面这段话先发给他。", "Cool usually means something unsaid. Next time ask first what worries him most. Send the message below meanwhile.");
    public static readonly Text WhyCool = new("课程“产品销售的基本原则”：开药方前必须先诊断。（M19）", "The course's principles: diagnose before prescribing. (M19)");

    public static Text Reached(GoalReached reached) => reached switch
    {
        GoalReached.Yes => new("目标达到了", "Goal reached"),
        GoalReached.Partly => new("目标达到一部分", "Goal partly reached"),
        _ => new("目标没达到", "Goal not reached"),
    };

    public static Text Mood(CustomerMood mood) => mood switch
    {
        CustomerMood.Warm => new("客户热情", "customer warm"),
        CustomerMood.Neutral => new("客户一般", "customer neutral"),
        _ => new("客户冷淡", "customer cool"),
    };

    /// <summary>A gate question in a word.</summary>
    public static Text Question(GateQuestion question) => question switch
    {
        GateQuestion.WhyNeed => new("为什么需要", "Why they need it"),
        GateQuestion.BudgetPlan => new("预算", "Budget"),
        GateQuestion.DecisionMaker => new("谁拍板", "Who decides"),
        GateQuestion.DecisionProcess => new("决策过程", "Decision process"),
        GateQuestion.DecisionCriteria => new("决策因素", "Decision criteria"),
        GateQuestion.Timeline => new("时间表", "Timetable"),
        GateQuestion.Competitors => new("竞争对手", "Competitors"),
        _ => new("为什么是我们", "Why us"),
    };
}
