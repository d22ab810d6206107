using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Coaching.PushTiming;
using KingdeeCoachBot.Coaching.ThreeBars;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>What to do, why, and what to say, in this deal's own names and words.</summary>
/// <param name="Do">What to do; begins with a verb.</param>
/// <param name="Why">Why, with the course's section.</param>
/// <param name="Say">Words for the customer; empty where none are needed.</param>
internal sealed record ActionWords(string Do, string Why, string Say)
{
    private const int LongestQuoted = 40;

    /// <summary>The words of an action.</summary>
    public static ActionWords Of(CoachTurn coach, BestAction action) => new(
        action.Unknown is { } unknown && AsksOpenly(action.Kind) ? AskingDo(coach, action, unknown.Gap) : ToDo(coach, action),
        coach.In(Cited, Because(coach, action), action.Section),
        ToSay(coach, action));

    private static readonly Text Cited = new("{0}（{1}）", "{0} ({1})");

    private static bool AsksOpenly(ActionKind kind) => kind is ActionKind.PlanVisit or ActionKind.AskAtVisit;

    private static string AskingDo(CoachTurn coach, BestAction action, GateGap gap)
    {
        var what = coach.In(GateText.Label(gap.Demand));
        if (action.Kind == ActionKind.AskAtVisit)
            return coach.In(new("{0}见{1}时，弄清一件事：{2}", "On {0}, when you meet {1}, find out one thing: {2}"), When(coach, action.Visit!), Met(coach, action.Visit!), what);
        return action.Person is { } person
            ? coach.In(new("约{0}见一面，弄清一件事：{1}", "See {0} and find out one thing: {1}"), person.Name, what)
            : coach.In(new("约一次拜访，弄清一件事：{0}", "Plan a visit and find out one thing: {0}"), what);
    }

    private static string ToDo(CoachTurn coach, BestAction action) => action.Kind switch
    {
        ActionKind.TakeUpAgain => coach.In(new("重新跟起来：说好{0}再看", "Take it up again: you put it off until {0}"), Times.Write(coach, action.Deal.Parking!.Until)),
        ActionKind.DebriefVisit => coach.In(new("先记下{0}见{1}谈成了什么", "Note what came of meeting {1} on {0}"), When(coach, action.Visit!), Met(coach, action.Visit!)),
        ActionKind.KeepPromise => coach.In(new("把答应客户的事做了：{0}", "Do what you promised: {0}"), Quoted(action.Step!.What)),
        ActionKind.RemindCustomer => coach.In(new("提醒{1}：{0}", "Remind {1}: {0}"), Quoted(action.Step!.What), Whoever(coach, action.Step!.Person)),
        ActionKind.AnswerConcern => Concerned(coach, action.Concern!),
        ActionKind.SetNewDate => coach.In(new("重新定签约时间：原来写的是{0}", "Set a new signing date: it still says {0}"), Periods.Write(coach, action.Deal.Expected!)),
        ActionKind.FollowTheCustomer => coach.In(Follow(action.Mismatch)),
        ActionKind.DropTarget => coach.In(new("放掉这个目标，省下时间给打得动的", "Let this target go; your time belongs to those you can win")),
        ActionKind.Advance => coach.In(new("进入下一阶段：{0}", "Move to the next stage: {0}"), coach.In(DealText.Stage(action.Deal.Stage + 1))),
        ActionKind.PrepareVisit => coach.In(new("把{0}见{1}的计划补完，还空{2}处", "Finish the plan for {0} with {1}: {2} blanks left"), When(coach, action.Visit!), Met(coach, action.Visit!), action.Count),
        ActionKind.FindSomebody => coach.In(new("找到能说清“{0}”的人", "Find somebody who can tell you: {0}"), coach.In(GateText.Label(action.Unknown!.Gap.Demand))),
        ActionKind.RaiseWeakest => coach.In(Raise(SaleForceOf(action)), action.Count, SaleEquation.Most),
        ActionKind.ScreenTarget => coach.In(new("筛一遍这个目标，先弄清：{0}", "Screen this target; first find out: {0}"), coach.In(ActionPhrases.Criterion(action.Target!.AskNext!.Value))),
        ActionKind.SettleDecision => coach.In(new("问{0}要个结果：说好{1}定的", "Ask {0} for the outcome: it was to be decided by {1}"), Whoever(coach, action.Person?.Name ?? ""), Times.Write(coach, action.Deal.FinalDecision!.Day)),
        ActionKind.AgreeDecision => coach.In(new("和{0}约一个最后决定的日子：行就签，不行就放下", "Agree with {0} on a day of decision: sign or let it rest"), Whoever(coach, action.Person?.Name ?? "")),
        ActionKind.Push => coach.In(new("时机到了，请{0}定下来", "The time has come: ask {0} to decide"), Whoever(coach, action.Person?.Name ?? "")),
        ActionKind.AgreeNextStep => coach.In(new("和客户定一个下一步", "Agree on a next step with the customer")),
        _ => action.Days > 0
            ? coach.In(new("联系一下客户：上次是{0}天前", "Get in touch: the last time was {0} days ago"), action.Days)
            : coach.In(new("联系一下客户", "Get in touch with the customer")),
    };

    private static string Because(CoachTurn coach, BestAction action) => action.Kind switch
    {
        ActionKind.TakeUpAgain => coach.In(new("搁置的日子到了；再拖，客户那边人和预算都会变", "The day has come; people and budgets change while you wait")),
        ActionKind.DebriefVisit => coach.In(new("再次确认成果，留一点尾巴；隔天就记不全了", "Confirm the result again and leave a little tail; by tomorrow half of it is forgotten")),
        ActionKind.KeepPromise => coach.In(new("已经晚了{0}天；一诺千金，先兑现再谈别的", "It is {0} days late; a promise is worth gold, keep it before you ask for more"), action.Days),
        ActionKind.RemindCustomer => coach.In(new("客户说好的事过了{0}天；留下的尾巴要去收", "The customer is {0} days behind; a tail is there to be pulled"), action.Days),
        ActionKind.AnswerConcern when Recalls.IsOfPrice(action.Concern!.Kind) => coach.In(new("先让他看清值不值，再谈多少钱；稳住价格", "First what it is worth, then what it costs; hold the price")),
        ActionKind.AnswerConcern => action.Concern!.Phase == BuyingPhase.TakeAction
            ? coach.In(new("他怕的是风险：先打消风险，再谈别的", "He is afraid of the risk: take it away before anything else"))
            : coach.In(new("他的问题没答，说别的他听不进去", "Until that is answered he won't hear anything else")),
        ActionKind.SetNewDate => coach.In(new("预计时间过了{0}天，漏斗里的数就不真了", "The date passed {0} days ago, and the funnel is no longer true"), action.Days),
        ActionKind.FollowTheCustomer => Elsewhere(coach, action),
        ActionKind.DropTarget => coach.In(new("五条标准里不符的：{0}", "Of the five criteria these fail: {0}"), DealDraft.Joined(coach, action.Target!.No.Select(each => coach.In(ActionPhrases.Criterion(each))))),
        ActionKind.Advance => coach.In(new("这道关的{0}条都有了着落", "All {0} things this gate demands are there"), action.Count),
        ActionKind.PrepareVisit => coach.In(new("分析对象，准备内容，定好目标，再上门", "Analyse the person, prepare the content, set the goal, then go")),
        ActionKind.PlanVisit or ActionKind.AskAtVisit => coach.In(new("这一条{0}", "So far on this: {0}"), GateText.Wrong(coach, action.Deal, action.Unknown!.Gap)),
        ActionKind.FindSomebody => coach.In(new("认识的人里没有人答得上来；不要漏角色", "Nobody you know can answer that; leave no role out")),
        ActionKind.RaiseWeakest => coach.In(new("病痛、愿景、权力缺一不可，最弱的一环决定成败", "Pain, vision and power are all needed; the weakest holds the deal")),
        ActionKind.ScreenTarget => coach.In(new("找准目标客户，这一条最要紧，还没答案", "Of what makes a target this weighs most, and nobody knows yet")),
        ActionKind.SettleDecision => coach.In(new("说好的日子过了；该断则断，再拖谁都累", "The agreed day has passed; cut off what must be cut, waiting tires everybody")),
        ActionKind.AgreeDecision => coach.In(Ends(action.Push!.End), PushEnds.TimesPostponed(action.Deal)),
        ActionKind.Push => coach.In(new("病痛认了，愿景定了，人见到了，证明给了，顾虑也答了", "The pain is admitted, the vision agreed, power reached, proof given, and no worry is open")),
        ActionKind.AgreeNextStep => coach.In(new("每次都留一点尾巴；没有下一步的单子，下周就凉了", "Always leave a little tail; a deal without a next step is cold in a week")),
        _ => coach.In(new("大客户是长期、广泛的关系，不能断", "Key accounts are long and broad relations; don't let them lapse")),
    };

    private static string ToSay(CoachTurn coach, BestAction action) => action switch
    {
        { Unknown: { } unknown, Kind: ActionKind.PlanVisit or ActionKind.AskAtVisit or ActionKind.PrepareVisit } => GateWords.Ask(coach, action.Deal, unknown.Gap),
        { Kind: ActionKind.AnswerConcern, Concern: { } concern } => RecallAnswer.Write(coach, action.Deal, concern, Recalls.For(action.Deal, concern, coach.Today)),
        { Push: { } verdict } => PushWords.Write(coach, action.Deal, verdict, null),
        { Kind: ActionKind.RaiseWeakest, Question: { } question } => SaleWords.Write(coach, action.Deal, SaleEquation.Of(action.Deal, coach.Today), question),
        _ => ActionPhrases.Say(coach, action),
    };

    private static string Concerned(CoachTurn coach, Concern concern)
    {
        var who = Whoever(coach, concern.Who);
        return concern.Text.Length > 0
            ? coach.In(new("先回应{0}的顾虑：“{1}”", "First answer {0}: “{1}”"), who, Quoted(concern.Text))
            : coach.In(new("先回应{0}的顾虑", "First answer {0}'s worry"), who);
    }

    private static string Elsewhere(CoachTurn coach, BestAction action)
    {
        var told = action.Concern is { Text.Length: > 0 } concern ? Quoted(concern.Text) : "";
        var who = Whoever(coach, action.Concern?.Who ?? "");
        return told.Length > 0
            ? coach.In(new("{0}还在问“{1}”，和漏斗里的阶段对不上", "{0} is asking “{1}”, which is not where the funnel has him"), who, told)
            : coach.In(new("{0}问的事，和漏斗里的阶段对不上", "What {0} asks is not where the funnel has him"), who);
    }

    private static Text Follow(PhaseMismatch mismatch) => mismatch switch
    {
        PhaseMismatch.NeedDoubtedWhileWeProve => new("先回到需求：别急着再证明一遍", "Go back to the need before you prove anything more"),
        PhaseMismatch.NeedDoubtedWhileWeClose => new("先回到需求：现在降价也没用", "Go back to the need: no price helps now"),
        PhaseMismatch.ComparingWhileWeClose => new("先把证明补足：他还在比，别急着收口", "Prove first: he still compares, don't close yet"),
        PhaseMismatch.ComparingWhileWeDefine => new("赶紧补上需求：他已经在比方案了", "Catch up on the need: he is comparing already"),
        PhaseMismatch.BuyingWhileWeDefine => new("弄清我们是不是陪跑：需求没谈，他已经在问价和风险", "Find out whether you are only there for comparison: he asks price and risk before the need"),
        _ => new("先打消他的疑虑：他比我们走得快", "Take his doubts away: he is further than we are"),
    };

    private static Text Ends(PushEnd? end) => end switch
    {
        PushEnd.Postponed => new("签约时间往后推了{0}次；该断则断，约个日子对双方都好", "The signing was put off {0} times; a day of decision is good for both sides"),
        PushEnd.Refused => new("推过几次都没有下文；该断则断，让他可以体面地说不", "Several pushes led nowhere; cut off in time, and let him say no with dignity"),
        _ => new("报了价以后一直没声音；该断则断，约个日子对双方都好", "Silence since the offers; a day of decision is good for both sides"),
    };

    private static Text Raise(SaleForce force) => force switch
    {
        SaleForce.Pain => new("补最弱的一环：病痛 PAIN（{0}/{1}）", "Raise the weakest: PAIN ({0} of {1})"),
        SaleForce.Vision => new("补最弱的一环：愿景 VISION（{0}/{1}）", "Raise the weakest: VISION ({0} of {1})"),
        _ => new("补最弱的一环：权力 POWER（{0}/{1}）", "Raise the weakest: POWER ({0} of {1})"),
    };

    private static SaleForce SaleForceOf(BestAction action) => (SaleForce)((int)action.Question!.Step / SaleEquation.Most);

    private static string When(CoachTurn coach, Methodology.Visit visit) => Times.Write(coach, coach.DayOf(visit.Start));

    private static string Met(CoachTurn coach, Methodology.Visit visit) => visit.Person.Length > 0 ? visit.Person : coach.In(ActionPhrases.TheCustomer);

    private static string Whoever(CoachTurn coach, string name) => name.Length > 0 ? name : coach.In(ActionPhrases.TheCustomer);

    private static string Quoted(string words) => PressFields.Cut(words.Trim(' ', '，', '。', ',', '.', '；', ';'), LongestQuoted);
}
