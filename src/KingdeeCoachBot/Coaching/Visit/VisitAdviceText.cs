using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Coaching.NineBlocks;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Words for what <see cref="VisitSuggestion"/> advises, as a good sales manager says them.</summary>
internal static class VisitAdviceText
{
    // Of a long note the beginning reminds him of the rest.
    private const int MostQuoted = 40;

    /// <summary>What makes the meeting natural.</summary>
    public static string Occasion(CoachTurn coach, VisitHint hint) => Say(coach, hint, hint.Key switch
    {
        VisitHintKey.OurPromise => new("把答应过的当面交给他：{0}", "Hand over in person what we promised: {0}"),
        VisitHintKey.LastTalk => new("接着上次说的：{0}", "Go on from what was said last: {0}"),
        VisitHintKey.TheirPromise => new("来听一下上次说好的：{0}", "Follow up on what was agreed: {0}"),
        _ => new("带一份他同行的案例，听听他怎么看", "Bring a case from his own industry and ask what he makes of it"),
    });

    /// <summary>What the customer does or says; "he" is left out, as in a goal one writes oneself.</summary>
    public static string Goal(CoachTurn coach, VisitHint hint) => Say(coach, hint, hint.Key switch
    {
        VisitHintKey.Gate => GateGoal(hint.Gap!.Demand),
        VisitHintKey.HisDoubt => new("说出他最不放心的一点", "names what worries him most about us"),
        VisitHintKey.SigningPlan => new("同意签约的日期，和签之前要办完的事", "agrees to a day for the signature and to what must be done before"),
        VisitHintKey.Reference => new("同意去看一家用得好的客户，定下日期", "agrees to visit a customer of ours, with a date"),
        _ => new("同意看一次针对他那个问题的演示，定下谁参加", "agrees to a demo on his own problem, and to who will attend"),
    });

    /// <summary>What to find out.</summary>
    public static string Learn(CoachTurn coach, VisitHint hint) => Say(coach, hint, hint.Key switch
    {
        VisitHintKey.Gate => GateLearn(hint.Gap!.Demand),
        VisitHintKey.HisRole => new("他在这件事里是拍板、把关，还是使用", "whether he decides, judges, or will use it"),
        VisitHintKey.HisDoubt => new("他到底不放心什么", "what exactly he is uneasy about"),
        VisitHintKey.LastWorry => new("签字之前他还担心什么", "what still worries him before he signs"),
        _ => new("做成以后他最想看到什么变化", "what he most wants to see change"),
    });

    /// <summary>A question to ask him, word for word.</summary>
    public static string Question(CoachTurn coach, VisitAdvice advice, VisitHint hint) => hint.Gap is { } gap
        ? GateWords.Ask(coach.Language, gap.Ask, "", advice.Deal is { } deal ? GateText.SoFar(coach, deal, gap) : "", IsHisWord(gap))
        : hint.Block is { } block && advice.Deal is { } known ? Block(coach, known, block, advice.Person)
        : Say(coach, hint, hint.Key switch
    {
        VisitHintKey.TheirPromise => new("上次说好的“{0}”，现在到哪一步了？", "We agreed on “{0}”; how far has that come?"),
        VisitHintKey.HisDoubt => new("这件事上，您最不放心的是哪一点？您直说，我回去好准备。", "What are you least comfortable with here? Please be frank, so that I can prepare."),
        VisitHintKey.Impact => new("这个问题再拖半年，会影响到哪些部门？大概损失在哪？", "If this goes on for another six months, who else feels it, and what does it cost?"),
        VisitHintKey.LastWorry => new("走到签字这一步，您心里还有哪件事没落地？", "Before we sign, is there anything that still doesn't sit right with you?"),
        _ => new("这件事要是做成了，半年以后您最想看到什么不一样？", "If this works, what would you most like to see changed in six months?"),
    });

    /// <summary>What to bring.</summary>
    public static string Bring(CoachTurn coach, VisitHint hint) => Say(coach, hint, hint.Key switch
    {
        VisitHintKey.OurPromise => new("答应过的：{0}", "what we promised: {0}"),
        VisitHintKey.OurExpert => new("一位懂他业务的售前，当场答得上来", "a pre-sales colleague who can answer on the spot"),
        VisitHintKey.OurManager => new("我们这边和他对等的领导", "somebody of ours of his own rank"),
        VisitHintKey.RiskPlan => new("一页纸的分步上线计划，写明风险怎么防", "one page: go-live step by step, and how each risk is covered"),
        VisitHintKey.SolutionOutline => new("一页纸：他的问题对我们的做法", "one page: his problems, and how we solve each"),
        _ => new("一个同行案例，一页纸就够", "a case from his industry; one page will do"),
    });

    /// <summary>The trap to avoid.</summary>
    public static string Trap(CoachTurn coach, VisitHint hint) => Say(coach, hint, hint.Key switch
    {
        VisitHintKey.ArguingWithOpponent => new("别和他争对错，也别贬对手；先听完他反对什么", "Don't argue or run the rival down; hear out what he has against it"),
        VisitHintKey.ExplainingDoubtAway => new("别急着解释；先问清他疑虑的是哪一点", "Don't rush to explain; first find out what exactly he doubts"),
        VisitHintKey.ProductBeforePain => new("别一上来就讲产品，先把他的问题问出来", "Don't start with the product; get his problem on the table first"),
        VisitHintKey.PriceFirst => new("他没问就别先松价格", "Don't give way on price before you are asked"),
        VisitHintKey.DetailsForPower => new("别讲功能细节，讲结果和好处", "No feature details; talk results and benefits"),
        _ => new("别顺口答应定制和工期：一诺千金", "Don't promise custom work or dates in passing: a promise is worth gold"),
    });

    /// <summary>The tail.</summary>
    public static string Tail(CoachTurn coach, VisitHint hint) => Say(coach, hint, hint.Key switch
    {
        VisitHintKey.SigningPlan => new("把签约前的几件事列成清单发给他，约好碰一次", "Send him the list of what is left before signing, and agree on a check-in"),
        VisitHintKey.Reference => new("发两家可以去看的客户，请他挑一家", "Send two customers he could visit, and let him pick one"),
        VisitHintKey.Demo => new("发一份演示提纲，请他圈出最想看的三点", "Send a demo outline, and ask him to mark the three points he wants to see"),
        _ => new("把同行的案例发给他，看完约十分钟电话", "Send him the case, and agree on a ten-minute call about it"),
    });

    /// <summary>Why, with the section.</summary>
    public static string Why(CoachTurn coach, VisitHint hint) => coach.In(VisitText.Cited, coach.In(WhyOf(hint)), hint.Section);

    private static Text WhyOf(VisitHint hint) => hint.Section switch
    {
        "M4" => new("课程“5W+2P”：这一问还没有答案，他答得上来。", "The course's 5W+2P: this one is still unanswered, and he can answer it."),
        "M8" => new("课程“九格提问”：先问影响，再谈愿景。", "The course's nine blocks: impact first, then vision."),
        "M10" => new("课程“方案确认”：白纸黑字，一诺千金。", "The course on proof: a promise is worth gold."),
        "M11" => new("课程“FOX与资源”：合适的时间用合适的人。", "The course on resources: the right person at the right time."),
        "M13" => new("课程“促进决策”：先打消风险，稳住价格。", "The course on closing: take the risk away, hold the price."),
        "M16" => new("课程“POWER分析”：权力向权力购买。", "The course on POWER: power buys from power."),
        "M19" => new("课程“产品销售的基本原则”：开药方前必须先诊断。", "The course's principles: diagnose before prescribing."),
        _ => new("课程“关于拜访”：分析对象，准备内容，定好目标。", "The course on visits: analyse the person, prepare, set the goal."),
    };

    private static string Block(CoachTurn coach, Deal deal, NineBlock block, string name)
    {
        var person = deal.FindPersonCalled(name);
        var words = BlockWords.Unaddressed(coach.Language, BlockAsk.For(deal, block, person, coach.Today), Methodology.NineBlocks.Of(deal, person, coach.Today));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static bool IsHisWord(GateGap gap) => gap.Source.Length > 0 && gap.Person?.IsCalled(gap.Source) == true;

    private static string Say(CoachTurn coach, VisitHint hint, Text text) => coach.In(text, Quoted(hint.Words));

    private static string Quoted(string words) => words.Length <= MostQuoted ? words : words[..MostQuoted] + "…";

    private static Text GateGoal(GateDemand demand) => demand switch
    {
        GateDemand.WhyNeed => new("说出现在最头疼的一件事，和它带来的损失", "names the one thing that hurts most today, and what it costs"),
        GateDemand.BudgetPlan => new("告诉我预算列没列、归谁批", "tells me whether there is a budget, and who releases it"),
        GateDemand.DecisionMaker => new("告诉我最后由谁拍板，并愿意引荐", "tells me who decides, and agrees to introduce me"),
        GateDemand.DecisionProcess => new("说清从选型到签字要过哪几关", "names the steps from shortlist to signature"),
        GateDemand.DecisionCriteria => new("说出选型最看重的三条", "names the three criteria that count most"),
        GateDemand.Timeline => new("给出签约和上线的大致时间", "gives rough dates for signature and go-live"),
        GateDemand.Competitors => new("告诉我还在看哪几家、各看中什么", "tells me who else they look at, and what they like in each"),
        GateDemand.WhyUs => new("说出如果选我们，是因为什么", "says why it would be us"),
        GateDemand.TrulyConsiders => new("说清这件事是真要办，还是先了解", "says whether this is really going ahead, or a first look"),
        GateDemand.FormallyComparing => new("告诉我入围了哪几家、方案怎么比", "tells me who is on the shortlist and how proposals are compared"),
        GateDemand.ClearTimetable => new("给出定标和签约的具体日期", "gives dates for the decision and the signature"),
        GateDemand.IsThereADeal => new("说清今年这笔钱花不花", "says whether the money will be spent this year at all"),
        GateDemand.OrderedIn => new("说出打算哪个月下单", "names the month in which the order is to be placed"),
        GateDemand.OurOdds => new("说出几家里我们排第几、差在哪", "says where we stand among the vendors, and what we lack"),
        GateDemand.VisionStated => new("自己说出做成以后是什么样子", "describes in his own words what it looks like when it works"),
        GateDemand.ProofDelivered => new("看过证据以后说“这样可以”", "has seen the proof and says “that will do”"),
        _ => new("逐条比一遍，说出我们落后的那一条", "goes through the criteria with us and names where we trail"),
    };

    private static Text GateLearn(GateDemand demand) => demand switch
    {
        GateDemand.WhyNeed => new("他们为什么要换系统，不换会怎样", "why they want a new system, and what happens without one"),
        GateDemand.BudgetPlan => new("预算列没列，有多少，归谁批", "whether there is a budget, how much, and who releases it"),
        GateDemand.DecisionMaker => new("谁最后拍板，他自己想不想要", "who decides, and whether he wants it"),
        GateDemand.DecisionProcess => new("从选型到签字要过哪几关", "which steps lead from shortlist to signature"),
        GateDemand.DecisionCriteria => new("选型最看重哪几条", "which criteria count most"),
        GateDemand.Timeline => new("打算什么时候定、什么时候上线", "when they want to decide and go live"),
        GateDemand.Competitors => new("还在看哪几家，各到哪一步", "who else they look at, and how far each has come"),
        GateDemand.WhyUs => new("如果选我们，是因为什么", "why it would be us"),
        GateDemand.TrulyConsiders => new("是真要办，还是先了解", "whether this is really going ahead"),
        GateDemand.FormallyComparing => new("入围了哪几家，方案怎么比", "who is on the shortlist, and how proposals are compared"),
        GateDemand.ClearTimetable => new("定标和签约的具体日期", "the dates of the decision and the signature"),
        GateDemand.IsThereADeal => new("有没有单：今年这笔钱花不花", "whether there is a deal: will the money be spent this year"),
        GateDemand.OrderedIn => new("打算哪个月下单", "the month in which the order is to be placed"),
        GateDemand.OurOdds => new("几家里我们排第几，差在哪", "where we stand among the vendors, and what we lack"),
        GateDemand.VisionStated => new("他心里做成以后是什么样子", "what it looks like to him when it works"),
        GateDemand.ProofDelivered => new("我们给的证据，他认不认", "whether our proof convinced him"),
        _ => new("比到每一条，我们哪条落后", "on which criterion we trail"),
    };
}
