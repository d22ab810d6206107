using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What the coach says when a deal ends, is put aside or taken up again. Course: M13, M14.</summary>
internal static class ClosingText
{
    public static readonly Text WinTitle = new("赢单", "Won");
    public static readonly Text LoseTitle = new("丢单", "Lost");
    public static readonly Text StopTitle = new("叫停商机", "Stop the deal");
    public static readonly Text ParkTitle = new("先搁置", "Park the deal");

    public static readonly Text WinLead = new("恭喜！签了多少？", "Congratulations! What was it signed for?");
    public static readonly Text LoseLead = new("记两句，下次用得上：为什么丢、丢给了谁。", "Two lines that will help next time: why, and to whom.");
    public static readonly Text StopLead = new("不做也是一种决定。记一句原因，过一阵再看一眼。", "Not pursuing it is a decision too. Note why, and when to look again.");
    public static readonly Text ParkLead = new("放到哪天？到那天我会再提。", "Until which day? It comes up again then.");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");

    public static readonly Text SignedMissing = new("签了多少？写 480万 这样；还没定就先写预算。", "What was it signed for? Write it like 1.8M; put the budget if the figure isn't final.");
    public static readonly Text ReasonMissing = new("为什么丢的？一句话就行，比如“价格太高”“决策人没见着”。", "Why was it lost? One line is enough, for example “price too high” or “never met the decider”.");
    public static readonly Text DayUnclear = new("日期“{0}”不对。选一天，或者写成 2027-01-15 这样。", "“{0}” is not a date. Pick a day, or write it like 2027-01-15.");
    public static readonly Text DayMissing = new("放到哪天？选一天，最晚 {0}。", "Until which day? Pick one, {0} at the latest.");
    public static readonly Text DayPast = new("{0}已经过去了，选一个以后的日子。", "{0} is past. Pick a day still to come.");

    public static readonly Text Won = new("赢单了，恭喜", "Won. Congratulations");
    public static readonly Text Lost = new("已记为丢单", "Recorded as lost");
    public static readonly Text Stopped = new("已叫停", "Stopped");
    public static readonly Text Parked = new("已搁置", "Parked");
    public static readonly Text Reopened = new("已重新打开", "Reopened");
    public static readonly Text Resumed = new("已恢复跟进", "Taken up again");
    public static readonly Text ParkedLesson = new("放下之前跟客户打声招呼：“我{0}再跟您联系”，回来时才不突兀。", "Before you put it down tell the customer: “I'll be back in touch on {0}”, so that coming back feels natural.");
    public static readonly Text ResumedLesson = new("先打个电话问一句：“这段时间有什么变化？”再定下一步。", "Begin with a call: “What has changed meanwhile?” Then set the next step.");

    public static readonly Text AlreadyClosed = new("{0}已经结束了：{1}。要改，先重新打开。", "{0} is closed already: {1}. Reopen it first to change that.");
    public static readonly Text NotClosed = new("{0}还在进行，不用重新打开。", "{0} is open; there is nothing to reopen.");
    public static readonly Text NotParked = new("{0}没有搁置，正在跟。", "{0} isn't parked; it is being worked on.");
    public static readonly Text SayReopen = new("重新打开{0}", "Reopen {0}");
    public static readonly Text SayShow = new("看看{0}", "Show {0}");
    public static readonly Text Reminder = new("“{0}”的表还没保存，内容都在。", "The form for “{0}” isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，什么都没变：{0}。", "All right, put aside; nothing has changed: {0}.");
    public static readonly Text NotUnderstood = new("这句话我不知道填到哪里，表单里的内容都还在，直接填也行。", "I couldn't tell where that belongs; everything in the form is still there, so just fill it in.");

    public static Text Title(DealStatus outcome) => outcome switch
    {
        DealStatus.Won => WinTitle,
        DealStatus.Lost => LoseTitle,
        _ => StopTitle,
    };

    public static Text Lead(DealStatus outcome) => outcome switch
    {
        DealStatus.Won => WinLead,
        DealStatus.Lost => LoseLead,
        _ => StopLead,
    };

    public static Text Done(DealStatus outcome) => outcome switch
    {
        DealStatus.Won => Won,
        DealStatus.Lost => Lost,
        _ => Stopped,
    };

    public static Text Lesson(DealStatus outcome) => outcome switch
    {
        DealStatus.Won => DealTalk.Won,
        DealStatus.Lost => DealTalk.Lost,
        _ => DealTalk.Stopped,
    };
}
