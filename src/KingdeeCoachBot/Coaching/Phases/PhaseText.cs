using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Phases;

/// <summary>What the coach says about the buyer's three steps and the curve of concern. Course: M5, M6.</summary>
internal static class PhaseText
{
    public static readonly Text Title = new("客户走到哪一步", "Where the customer is");
    public static readonly Text Example = new("华能在哪个阶段", "Where is Siemens on the curve");
    public static readonly Text WhichDeal = new("看哪个商机的客户？", "The customer of which deal?");

    public static readonly Text Together = new("客户在“{0}”，和我们的漏斗（{1}）对得上。", "The customer is in “{0}”, and our funnel ({1}) agrees.");
    public static readonly Text Apart = new("客户在“{0}”，我们的漏斗却在“{1}”。", "The customer is in “{0}”, but our funnel says “{1}”.");
    public static readonly Text Unheard = new(
        "按我们的漏斗（{1}），客户该在“{0}”。他最近问了什么还没有记，这只是推断。",
        "By our funnel ({1}) the customer should be in “{0}”. Nothing they asked lately is noted, so this is only a guess.");
    public static readonly Text Closed = new("这单已经结束（{0}）。下面是当时的位置。", "This deal is over ({0}). This is where it stood.");
    public static readonly Text Telling = new("{0}（{1}）问：“{2}”", "{0} ({1}): “{2}”");


    /// <summary>Why it matters that he is elsewhere; ends the sentence that tells what he asks.</summary>
    public static Text Why(PhaseMismatch mismatch) => mismatch switch
    {
        PhaseMismatch.NeedDoubtedWhileWeProve => new("我们已经在证明方案：他不觉得需要，再好的演示也打不动他。", "We are proving already. While they see no need, no demo moves them."),
        PhaseMismatch.NeedDoubtedWhileWeClose => new("我们已经在谈价：没有需求，降价没用。", "We are talking price already. Without a need no discount helps."),
        PhaseMismatch.ComparingWhileWeClose => new("我们已经在收口：他还在比，这时 PUSH 是把他往别家推。", "We are closing already. They still compare, and a PUSH now sends them to a rival."),
        PhaseMismatch.ComparingWhileWeDefine => new("我们还在谈需求：标准多半是别人帮他定的，要赶上去。", "We are still on the need. Somebody else has probably helped them set the criteria: catch up."),
        PhaseMismatch.BuyingWhileWeDefine => new("需求还没谈，他已经在问价和风险：我们可能只是去陪跑的。", "The need isn't defined, and they are at price and risk. You may only be there for comparison."),
        _ => new("我们还在讲方案：他走在我们前面，别让他一个人担心。", "We are still presenting. They are ahead of us; don't leave them alone with their worries."),
    };

    /// <summary>What to do where he is elsewhere.</summary>
    public static Text Do(PhaseMismatch mismatch) => mismatch switch
    {
        PhaseMismatch.NeedDoubtedWhileWeProve or PhaseMismatch.NeedDoubtedWhileWeClose => new("回到需求：让他自己说出不换的代价，再谈别的。", "Go back to the need: have them say themselves what it costs to leave things as they are."),
        PhaseMismatch.ComparingWhileWeClose => new("先补证明：挑他最看重的一条，让他亲眼看到，再谈签。", "Prove first: take the point they care for most and let them see it. Then talk of signing."),
        PhaseMismatch.ComparingWhileWeDefine => new("问清标准是谁定的，把我们答得最好的一条放进去。", "Find out who set the criteria, and get the one in that we answer best."),
        PhaseMismatch.BuyingWhileWeDefine => new("先别报价：问清为什么现在买、还看了谁。", "Don't quote yet: ask why now, and who else they have seen."),
        _ => new("把他的担心一条条打消，再看关口还缺什么。", "Take their worries away one by one, then see what the gate still lacks."),
    };

    /// <summary>Our job in each phase. Course: M5.</summary>
    public static Text Job(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => new("帮他把需求定义清楚，让我们的产品够格。", "Help them define the need so that our product qualifies."),
        BuyingPhase.Evaluation => new("给他看完整的方案和证明，帮他把费用算清楚。", "Show the whole solution with its proof, and help them see the cost."),
        _ => new("打消他的疑虑，把这单做完。", "Remove their doubts and finish the sale."),
    };

    /// <summary>What follows from what he cares for most. Course: M6.</summary>
    public static Text Follows(ConcernTopic topic) => topic switch
    {
        ConcernTopic.Needs => new("这时他最关心需求：多谈他的业务，少谈我们的产品。", "Here they care most for their need: talk of their business, not of our product."),
        ConcernTopic.Cost => new("这时他最关心钱：先摆清价值，再谈数字。", "Here they care most for money: show the value before the figure."),
        ConcernTopic.Solution => new("这时他最关心方案：拿证明说话，给他看全套。", "Here they care most for the solution: let proof speak, and show all of it."),
        _ => new("这时他最关心风险：先打消风险，再谈 PUSH。", "Here they care most for the risk: take it away before any PUSH."),
    };

    /// <summary>Words to begin with, for somebody of this name.</summary>
    public static Text Say(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => new("{0}，这件事今年要是不动，一年下来哪一块损失最大？", "{0}, if nothing changes this year, where would it cost you most?"),
        BuyingPhase.Evaluation => new("{0}，几家放在一起，您最看重哪一条？我安排您亲眼看一遍。", "{0}, with all of us side by side, which point counts most for you? Let me show you that one."),
        _ => new("{0}，签之前您最不踏实的是哪一点？我们先把它解决掉。", "{0}, before you sign, what are you least sure of? Let's settle that first."),
    };
}
