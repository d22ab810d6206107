using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>The coach's word on the funnel: what to do first, why, and what to say to whom. Course: M2, M3, M4.</summary>
internal static class FunnelTalk
{
    /// <summary>One sentence that says what to do, with the deal's own name.</summary>
    public static string Headline(CoachTurn coach, FunnelAdvice advice)
    {
        var title = PressFields.Cut(advice.Row?.Title ?? "", 30);
        return advice.Kind switch
        {
            FunnelAdviceKind.Begin => coach.In(OnlyParked, advice.Count),
            FunnelAdviceKind.DatePassed => coach.In(advice.Count == 1 ? DatePassed : DatesPassed, title, Periods.Write(coach, advice.Row!.Expected!), advice.Count),
            FunnelAdviceKind.Hope => coach.In(advice.Beyond == 1 ? OnlyHope : Hope, title, advice.Count, advice.Beyond),
            FunnelAdviceKind.TooEarly => coach.In(TooEarly, title, Letter(advice.Row!.Stage), Left(coach)),
            FunnelAdviceKind.Stuck => coach.In(advice.Beyond == 0 ? StuckBeforeNothing : Stuck, Letter(advice.Row!.Stage), advice.Count, Beyond(coach, advice.Row.Stage), advice.Beyond, title, GateOf(advice.Row.Stage)),
            FunnelAdviceKind.Cold => coach.In(advice.Count == 1 ? Cold : ColdMany, title, advice.Days, advice.Count),
            FunnelAdviceKind.Dry => coach.In(Dry, advice.Count, advice.Beyond),
            FunnelAdviceKind.NothingThisQuarter => advice.Row is { } next ? coach.In(NothingThisQuarter, title, Periods.Write(coach, next.Expected!)) : coach.In(NothingDated, advice.Count),
            _ => coach.In(Steady, title, coach.In(DealText.Stage(advice.Row!.Stage))),
        };
    }

    /// <summary>The course's word that it follows from.</summary>
    public static string Why(CoachTurn coach, FunnelAdvice advice) => coach.In(advice.Kind switch
    {
        FunnelAdviceKind.DatePassed => WhyDate,
        FunnelAdviceKind.Hope => WhyHope,
        FunnelAdviceKind.TooEarly => WhyTooEarly,
        FunnelAdviceKind.Stuck => FunnelText.StageHint(advice.Row!.Stage),
        FunnelAdviceKind.Cold => WhyCold,
        FunnelAdviceKind.Dry => WhyDry,
        FunnelAdviceKind.Begin => WhyParked,
        FunnelAdviceKind.NothingThisQuarter => WhyNothing,
        _ => WhySteady,
    });

    /// <summary>What to say to the customer's person; empty where there is nothing to be said.</summary>
    public static string Say(CoachTurn coach, FunnelAdvice advice) =>
        Words(advice) is { } words ? Spoken.To(coach, words, advice.Row?.Contact ?? "") : "";

    /// <summary>The title of the button that does it.</summary>
    public static string Action(CoachTurn coach, FunnelAdvice advice) => Verb(advice) switch
    {
        "Deals/Edit" => coach.In(ActionDate),
        "Gates/Show" => coach.In(ActionGate),
        "Visit/Plan" => coach.In(ActionVisit),
        "Deals/New" => coach.In(ActionTarget),
        "Deals/Show" => coach.In(ActionShow),
        _ => "",
    };

    /// <summary>The verb of that button; empty where there is none.</summary>
    public static string Verb(FunnelAdvice advice) => advice.Kind switch
    {
        FunnelAdviceKind.DatePassed => "Deals/Edit",
        FunnelAdviceKind.Hope or FunnelAdviceKind.TooEarly or FunnelAdviceKind.Stuck => "Gates/Show",
        FunnelAdviceKind.Cold => "Visit/Plan",
        FunnelAdviceKind.Dry => "Deals/New",
        FunnelAdviceKind.Steady or FunnelAdviceKind.NothingThisQuarter => advice.Row is null ? "" : "Deals/Show",
        _ => "",
    };

    // What decides is asked of whoever stands at the gate. Course: M4; the words are the gate's own questions.
    private static Text? Words(FunnelAdvice advice) => advice.Kind switch
    {
        FunnelAdviceKind.DatePassed => SayDate,
        FunnelAdviceKind.Hope => SayHope,
        FunnelAdviceKind.TooEarly => SayTooEarly,
        FunnelAdviceKind.Stuck => advice.Row!.Stage switch
        {
            DealStage.Target => SayPain,
            DealStage.Prospect => SayConsider,
            _ => SayProof,
        },
        FunnelAdviceKind.Cold => SayCold,
        FunnelAdviceKind.Dry => SayDry,
        _ => null,
    };

    private static string Letter(DealStage stage) => "TPIB"[(int)stage].ToString();

    private static string GateOf(DealStage stage) => $"{Letter(stage)}→{Letter(stage + 1)}";

    private static string Beyond(CoachTurn coach, DealStage stage)
    {
        string[] letters = [.. Enum.GetValues<DealStage>().Where(each => each > stage).Select(Letter)];
        return string.Join(coach.Language == Language.Chinese ? "、" : ", ", letters);
    }

    private static string Left(CoachTurn coach) => Times.Write(coach, Methodology.Funnel.QuarterOf(coach.Today).Last);

    private static readonly Text OnlyParked = new("漏斗里的 {0} 单都搁置着：先捡起来一单，或者找新目标。", "All deals in the funnel are parked ({0}): take one up again, or find a new target.");
    private static readonly Text DatePassed = new("{0} 原定{1}签，日子已经过了：今天问清楚新日子。", "{0} was to be signed {1}, and that has passed: find out the new date today.");
    private static readonly Text DatesPassed = new("有 {2} 单过了签约的日子，先问 {0}：原定{1}，现在是哪天？", "The signing date has passed on {2} deals. Ask about {0} first: it was {1}; when is it now?");
    private static readonly Text OnlyHope = new("这个季度要签的就 {0} 一单，还没有客户的话撑着：先把预算和时间表问实。", "{0} is the only deal due this quarter, and nothing the customer said carries it: get budget and timetable confirmed first.");
    private static readonly Text Hope = new("这个季度要签 {2} 单，{1} 单还只是我们的指望：先把 {0} 的预算和时间表问实。", "Due this quarter: {2}; resting on our hope alone: {1}. Get budget and timetable of {0} confirmed first.");
    private static readonly Text TooEarly = new("{0} 还在 {1}，却写着这个季度签（到 {2}）：要么过关，要么改时间。", "{0} is still in {1} and down for this quarter (until {2}): take it through its gates, or change the date.");
    private static readonly Text Stuck = new("{2} 里只有 {3} 单，{0} 堆了 {1} 单：先把 {4} 推过 {5} 这道关。", "Only {3} in {2}, and {1} piled up in {0}: take {4} through the gate {5} first.");
    private static readonly Text StuckBeforeNothing = new("{0} 堆了 {1} 单，后面 {2} 都空着：先把 {4} 推过 {5} 这道关。", "{1} deals in {0} and nothing beyond ({2}): take {4} through the gate {5} first.");
    private static readonly Text Cold = new("{0} 已经 {1} 天没有联系：今天打个电话。", "{0} has been silent for {1} days: call today.");
    private static readonly Text ColdMany = new("有 {2} 单凉着，{0} 最要紧，已经 {1} 天没有联系：今天打个电话。", "{2} deals have gone cold. {0} matters most, silent for {1} days: call today.");
    private static readonly Text Dry = new("漏斗口窄了：T、P 只有 {0} 单，I、B 有 {1} 单。这周找两个新目标。", "The mouth is too narrow: {0} in T and P, {1} in I and B. Find two new targets this week.");
    private static readonly Text NothingThisQuarter = new("最近的一单是 {0}，{1}：问问能不能提前，别硬推。", "The nearest is {0}, {1}: ask whether it could come sooner, without pushing.");
    private static readonly Text NothingDated = new("有 {0} 单没有时间：先问清楚哪天定。", "Deals without a date: {0}. Find out when they will be decided.");
    private static readonly Text Steady = new("没有卡住的。盯紧最近的一单：{0}（{1}）。", "Nothing is stuck. Watch the nearest one: {0} ({1}).");

    private static readonly Text WhyDate = new("“有单吗？何时？赢面？”日子说不清，单就说不清。（M4）", "“Is there a deal? When? Our odds?” Without a date there is no telling. (M4)");
    private static readonly Text WhyHope = new("财政有计划吗？大致时间表？两样都要客户亲口确认，才算撑得住。（M4）", "Is the money planned? What is the timetable? Only the customer's own word carries a deal. (M4)");
    private static readonly Text WhyTooEarly = new("真正进入考虑期，再到商务谈判，一道关一道关地过。（M3、M4）", "First truly considering, then negotiating: gate by gate. (M3, M4)");
    private static readonly Text WhyCold = new("大客户关系要长期、广泛；凉了，对手就进来了。（M1）", "Relations with key accounts are long-term and broad; where they go cold a rival steps in. (M1)");
    private static readonly Text WhyDry = new("今天进漏斗的，才是以后签的。老客户介绍最快。（M2、M3）", "What enters the funnel today is what gets signed later. Introductions by customers are quickest. (M2, M3)");
    private static readonly Text WhyParked = new("漏斗用来调配精力：搁置的不算在跟。（M3）", "The funnel is there to allocate effort: what is parked is not being worked on. (M3)");
    private static readonly Text WhyNothing = new("没到判断风险、实施采购的阶段，推也推不动。（M5）", "Before the customer takes the risk and buys, pushing moves nothing. (M5)");
    private static readonly Text WhySteady = new("漏斗用来管项目、调资源。（M3）", "The funnel manages projects and resources. (M3)");

    private static readonly Text SayDate = new("“{0}原来说的时间过了，是哪一步还没走完？现在看大概哪天能定？”", "“{0}the date we had has passed. Which step is still open, and when do you expect to decide now?”");
    private static readonly Text SayHope = new("“{0}预算批到哪一步了？合同打算哪天签？我好把人和时间给您留出来。”", "“{0}how far has the budget got, and when do you mean to sign? I would like to keep people and time free for you.”");
    private static readonly Text SayTooEarly = new("“{0}年内要上这件事，是已经立项了，还是先有个想法？谁来批？”", "“{0}is going live this soon already approved, or is it still an idea? Who approves it?”");
    private static readonly Text SayPain = new("“{0}现在这套办法，最让您头疼的是哪一块？不换会怎么样？”", "“{0}what troubles you most about the way it works today? What happens if nothing changes?”");
    private static readonly Text SayConsider = new("“{0}这件事您这边真要做了吗？准备看哪几家的方案，什么时候定？”", "“{0}is this really going ahead? Whose proposals will you look at, and by when will you decide?”");
    private static readonly Text SayProof = new("“{0}您最看重的几条里，我们还有哪条没让您放心？”", "“{0}of the things that matter most to you, where have we not convinced you yet?”");
    private static readonly Text SayCold = new("“{0}上次说的那件事，您这边有新动静吗？我过来半小时就够。”", "“{0}has anything moved on what we discussed? Half an hour with you would be enough.”");
    private static readonly Text SayDry = new("对老客户说：“您圈子里还有谁也为这事头疼？帮我引见一下？”", "To a customer who knows you: “Who else do you know with the same headache? Would you introduce me?”");

    private static readonly Text ActionDate = new("改时间", "Change the date");
    private static readonly Text ActionGate = new("看这道关", "Look at the gate");
    private static readonly Text ActionVisit = new("约拜访", "Plan a visit");
    private static readonly Text ActionTarget = new("加个目标", "Add a target");
    private static readonly Text ActionShow = new("看这单", "Show the deal");
}
