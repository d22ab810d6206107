using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>Open questions for what a gate demands, fitted to the person's part: one does not ask a decider who decides. Course: M4, M8 (open).</summary>
internal static class GateOpenWords
{
    public static Text Of(GateDemand demand, DecisionRole role) => (demand, role) switch
    {
        (GateDemand.WhyNeed, DecisionRole.Decider) => new("您亲自过问这个项目，最想让它改变什么？", "you look after this project yourself: what would you most like it to change?"),
        (GateDemand.WhyNeed, DecisionRole.User) => new("现在这套系统，您每天最头疼的是哪一步？", "which step of the system you have now costs you the most every day?"),
        (GateDemand.WhyNeed, _) => new("这次想上新系统，最想先解决的是哪件事？", "what is the one thing you most want a new system to fix?"),
        (GateDemand.BudgetPlan, DecisionRole.Decider) => new("这件事您打算投入多大？钱从今年的预算里出吗？", "how much do you mean to invest, and does it come from this year's budget?"),
        (GateDemand.BudgetPlan, DecisionRole.Approver) => new("这笔钱走的是哪块预算，批到哪一步了？", "which budget does this come from, and how far is its approval?"),
        (GateDemand.BudgetPlan, _) => new("这个项目的钱列进计划了吗？大概是什么范围？", "is there money planned for this project, and in what range?"),
        (GateDemand.DecisionMaker, DecisionRole.Decider) => new("这件事最后是您定，还是还要上会？", "is this yours to decide, or does it go to the board?"),
        (GateDemand.DecisionMaker, DecisionRole.Approver) => new("过了您这一关，最后还要谁点头？", "once it has passed you, who still has to say yes?"),
        (GateDemand.DecisionMaker, DecisionRole.Gatekeeper) => new("这类项目，最后都报给哪位领导定？", "whose desk does a project like this end on?"),
        (GateDemand.DecisionMaker, _) => new("这个项目最后要哪位领导点头？他自己想上吗？", "who has to say yes in the end, and does he want it himself?"),
        (GateDemand.DecisionProcess, DecisionRole.Decider) => new("您这边定了以后，还要走哪些程序？", "once you have decided, what steps remain?"),
        (GateDemand.DecisionProcess, DecisionRole.Gatekeeper) => new("这个金额按规定要招标吗？一般走多久？", "does this amount have to go to tender, and how long does that take?"),
        (GateDemand.DecisionProcess, _) => new("从选型到签合同，要过哪几道关？先后是谁？", "from selection to contract, whose desks does it cross, and in what order?"),
        (GateDemand.DecisionCriteria, DecisionRole.Decider) => new("要让您放心签，哪几条一定得做到？", "for you to sign with a good feeling, what must be in place?"),
        (GateDemand.DecisionCriteria, DecisionRole.User) => new("真用起来，哪几条是少不了的？", "when you work with it, what can you not do without?"),
        (GateDemand.DecisionCriteria, _) => new("选供应商的时候，最看重的是哪三条？", "which three things matter most when you choose?"),
        (GateDemand.Timeline, DecisionRole.Decider) => new("您希望什么时候用起来？倒推回来，什么时候得定？", "when do you want it running, and when do you have to decide for that?"),
        (GateDemand.Timeline, _) => new("内部打算什么时候定？什么时候要上线？", "when do you mean to decide, and when should it go live?"),
        (GateDemand.Competitors, DecisionRole.Decider) => new("您也听了几家的方案吧？哪家的哪一点您觉得好？", "you have heard others too: what did you like about whom?"),
        (GateDemand.Competitors, DecisionRole.Gatekeeper) => new("这次报名的有几家？", "how many have registered?"),
        (GateDemand.Competitors, _) => new("除了我们，还在看哪几家？", "besides us, whom are you looking at?"),
        (GateDemand.WhyUs, DecisionRole.Decider) => new("要是今天就选我们，您最主要的理由会是什么？", "if you chose us today, what would be your main reason?"),
        (GateDemand.WhyUs, _) => new("和别家比，我们哪一点最对得上您的要求？", "compared with the others, where do we fit you best?"),
        (GateDemand.TrulyConsiders, DecisionRole.Decider) => new("这件事您是今年一定要做，还是先看看？", "is this something you will do this year, or are you looking around?"),
        (GateDemand.TrulyConsiders, _) => new("这件事内部已经正式立项选型了，还是先了解了解？", "is this a formal project by now, or still a first look?"),
        (GateDemand.FormallyComparing, _) => new("方案比选正式开始了吗？入围的是几家？", "has the formal comparison begun, and how many are on the shortlist?"),
        (GateDemand.ClearTimetable, _) => new("选型、定标、签合同，各卡在哪个时间点？", "selection, decision, contract: what are the dates?"),
        (GateDemand.IsThereADeal, DecisionRole.Decider) => new("不管最后选谁，今年您一定要上这套系统吗？", "whoever you choose, will you definitely buy?"),
        (GateDemand.IsThereADeal, _) => new("不管最后选谁，今年这笔钱一定会花吗？", "whoever wins, will the money definitely be spent?"),
        (GateDemand.OrderedIn, _) => new("合同您估计哪个月能签？", "in which month do you expect to sign?"),
        (GateDemand.OurOdds, _) => new("就您看，我们在几家里排第几？差在哪里？", "as you see it, where do we rank, and what are we missing?"),
        (GateDemand.VisionStated, DecisionRole.User) => new("要是系统已经上好了，您哪件事能一下子做完？", "if the system were there already, what would you be able to do at once?"),
        (GateDemand.VisionStated, _) => new("要是系统明天就上好了，您最想看到它替您做到什么？", "if it were running tomorrow, what would you most want to see it do for you?"),
        (GateDemand.ProofDelivered, _) => new("哪些地方您要亲眼看到才放心？演示、样板客户还是来我们总部？", "what would you have to see to be sure: a demo, a reference customer, our headquarters?"),
        _ => new("几家比下来，我们哪几条领先，哪几条落后？", "in the comparison, where are we ahead and where behind?"),
    };
}
