using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>The coach's part of a plan: what to think about, why, and words to say. Course: M17.</summary>
internal static class VisitTalk
{
    /// <summary>The question that a gap raises, and the course's word for it.</summary>
    public static (Text Question, Text Why) Ask(VisitGap gap) => gap switch
    {
        VisitGap.NoPerson => (
            new("见谁？他在这件事上说了算，还是只是传话？", "Whom do you meet? Does he decide here, or pass things on?"),
            new("课程“关于拜访”：先分析对象，再准备内容。", "The course on visits: analyse the person first, then prepare.")),
        VisitGap.NoGoal => (
            new("走出客户大门的时候，要他答应你哪一件事？比如“同意下周看一次演示”。", "When you walk out, what one thing should the customer have agreed to? For example “agrees to a demo next week”."),
            new("课程“关于拜访”：拜访是为了“实现目标、延续计划”。", "The course on visits: a visit is there to “reach the goal and plan the continuation”.")),
        VisitGap.GoalCannotBeChecked => (
            new("这个目标写的是你要做的事。换成他要做的事：他同意什么、确认什么、给你什么？", "This goal says what you will do. Turn it round: what will the customer agree to, confirm, or give you?"),
            new("课程“关于拜访”：出门前要“再次确认成果”，所以成果要说得清。", "The course on visits: “confirm the results again” before you leave, so the result must be plain.")),
        VisitGap.NothingToLearn => (
            new("哪个问题只有他能回答？带一个去问。", "Which question can only this person answer? Take one with you."),
            new("课程“产品销售的基本原则”：开药方前必须先诊断。", "The course's principles: diagnose before prescribing.")),
        _ => (
            new("临走留个什么话头，让下一次见面顺理成章？比如“周五前我把同行的案例发给您，看完约您十分钟”。", "What will you leave open so that the next meeting comes naturally? For example “I'll send you a case from your industry by Friday; ten minutes to talk it over?”"),
            new("课程“关于拜访”：留一点尾巴。", "The course on visits: leave a little tail.")),
    };

    /// <summary>The section that <see cref="Ask"/> quotes, for those who look it up.</summary>
    public static string Section(VisitGap gap) => gap == VisitGap.NothingToLearn ? "M19" : "M17";

    /// <summary>Words to open with, as one says them.</summary>
    public static Text Opening(VisitKind kind, bool knowsPerson) => kind switch
    {
        VisitKind.Online => knowsPerson
            ? new("{0}您好，今天占用您半小时。我想先听听您这边最头疼的是什么，最后五分钟我们把下一步定下来，行吗？", "Hello {0}, thank you for half an hour. I'd like to hear first what troubles you most; let's keep the last five minutes to agree on a next step. All right?")
            : new("您好，今天占用您半小时。我想先听听您这边最头疼的是什么，最后五分钟我们把下一步定下来，行吗？", "Hello, thank you for half an hour. I'd like to hear first what troubles you most; let's keep the last five minutes to agree on a next step. All right?"),
        VisitKind.Dinner => knowsPerson
            ? new("{0}，今天不谈方案，就想听您讲讲：这件事要是办成了，您最想看到什么变化？", "{0}, no slides tonight. I'd just like to hear: if this works out, what would you most want to see change?")
            : new("今天不谈方案，就想听您讲讲：这件事要是办成了，您最想看到什么变化？", "No slides tonight. I'd just like to hear: if this works out, what would you most want to see change?"),
        _ => knowsPerson
            ? new("{0}，谢谢您抽时间。我想先听听您现在是怎么做的、哪里不顺，再说我们能帮上什么，走之前跟您定个下一步，您看行吗？", "{0}, thank you for your time. I'd like to hear first how you do it today and where it hurts, then say where we could help, and agree on a next step before I go. Is that all right?")
            : new("谢谢您抽时间。我想先听听您现在是怎么做的、哪里不顺，再说我们能帮上什么，走之前跟您定个下一步，您看行吗？", "Thank you for your time. I'd like to hear first how you do it today and where it hurts, then say where we could help, and agree on a next step before I go. Is that all right?"),
    };
}
