namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What the coach says when a deal moves. Course: M3, M4, M9.</summary>
internal static class MoveText
{
    public static readonly Text NotUnderstood = new("这句话我不知道放哪里。写一句理由就行，或者说“取消”。", "I couldn't tell where that belongs. One sentence as the reason will do, or say “cancel”.");
    public static readonly Text Reminder = new("{0}的阶段还没动，在等一句理由。", "{0} hasn't moved yet; it waits for a reason.");
    public static readonly Text PutAside = new("好，{0}的阶段不动。", "All right, {0} stays where it is.");
    public static readonly Text ReasonMissing = new("写一句理由：以后回头看，全靠它。", "Write one sentence as the reason: later it is all you have.");

    public static readonly Text Enter = new("进入 {0}", "Enter {0}");
    public static readonly Text OverrideTitle = new("照样进 {0}？", "Enter {0} anyway?");
    public static readonly Text OverrideLead = new(
        "差 {0} 条就进 {1}，可以，写清理由。缺口会一直挂着，经理看得到；最好下次见面就补上。（M4）",
        "{0} points short of {1}: you may, with a written reason. The gaps stay visible, to your manager too; best closed at the next visit. (M4)");
    public static readonly Text MoreGaps = new("另有 {0} 条", "{0} more");
    public static readonly Text WhyOverride = new("为什么现在就要进", "Why it has to move now");
    public static readonly Text OverrideHint = new("如：周五开标，先按正式竞标准备", "e.g. the tender opens on Friday; we prepare for it now");
    public static readonly Text DoOverride = new("照样进 {0}", "Enter {0} anyway");

    public static readonly Text BackTitle = new("退回 {0}？", "Back to {0}?");
    public static readonly Text BackLead = new(
        "退回去再来一遍，课程叫“炒冷饭”：周期更长，风险更大。不丢人，真实的漏斗才有用；把原因记下来。（M4）",
        "The course calls going back “re-heating cold rice”: a longer cycle, more risk. No shame in it; only a true funnel is of use. Note the cause. (M4)");
    public static readonly Text WhyBack = new("发生了什么", "What happened");
    public static readonly Text BackHint = new("如：客户换了领导，需求要重新谈", "e.g. a new boss; the need has to be defined anew");
    public static readonly Text DoBack = new("退回 {0}", "Back to {0}");

    public static readonly Text Passed = new("过关，进 {0} 了", "Through the gate, into {0}");
    public static readonly Text Overridden = new("进 {0} 了，缺口挂着", "Into {0}, with its gaps on record");
    public static readonly Text WentBack = new("退回 {0} 了", "Back in {0}");
    public static readonly Text TakenBack = new("改回 {0} 了", "Put back to {0}");

    public static readonly Text PassedLesson = new("这一段的活：{0}", "Your job from here: {0}");
    public static readonly Text OverriddenLesson = new("还挂着 {0} 条：{1}。理由记下了：“{2}”。", "{0} still open: {1}. Your reason is on record: “{2}”.");
    public static readonly Text WentBackLesson = new(
        "炒冷饭第 {0} 次：周期更长，风险更大。先别急着做方案，把“{1}”重新问一遍，看需求还在不在。（M4）",
        "Re-heated, time {0}: a longer cycle and more risk. Before any proposal, ask about “{1}” again and see whether the need still stands. (M4)");
    public static readonly Text TakenBackLesson = new("当天改回来，不算炒冷饭。", "Put back on the same day: that is no re-heating.");

    public static readonly Text AlreadyThere = new("{0}已经在{1}了。", "{0} is in {1} already.");
    public static readonly Text IsClosed = new("{0}已经结束了（{1}）。要接着做，先重新打开。", "{0} is closed ({1}). To go on with it, reopen it first.");
    public static readonly Text StartedAt = new(
        "从 {0} 开始记没问题，之前的关没走过，缺的 {1} 条都在“关卡”里，见客户时顺手补上。以后换阶段就要过关了。（M4）",
        "Starting in {0} is fine. The gates before it were never passed: the {1} open points stand under “gates”, to be filled as you meet people. From here on stages change through their gates. (M4)");
    public static readonly Text RestSaved = new("其余的已保存。阶段要过关才能动，还差下面这些。", "The rest is saved. The stage moves through its gate, and this is still missing.");
    public static readonly Text RestSavedBack = new("其余的已保存。退回要写一句原因，说“退回 {0}”就行。", "The rest is saved. Going back wants a reason: say “back to {0}”.");

    /// <summary>The seller's job of a stage. Course: M5.</summary>
    public static Text Job(Methodology.DealStage stage) => stage switch
    {
        Methodology.DealStage.Target => new("找到病痛，看他们有没有改的意愿。（M19）", "find the pain, and whether they want to change. (M19)"),
        Methodology.DealStage.Prospect => new("帮客户定义需求，让我们的产品合格。（M5）", "help define the need and make our product qualify. (M5)"),
        Methodology.DealStage.Consideration => new("摆出整个方案，帮客户算清费用，拿出证明。（M5、M10）", "show the whole solution, help assess the cost, deliver proof. (M5, M10)"),
        _ => new("打消疑虑，稳住价格，把单签下来。（M5、M13）", "remove doubt, hold the price, finish the sale. (M5, M13)"),
    };
}
