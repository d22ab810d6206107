using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>The words to ask a customer with, for what a gate misses: one could read them out. Course: M4, M8.</summary>
/// <remarks>They never say who told us: an insider who is quoted to his boss is an insider no longer (M11).</remarks>
internal static class GateWords
{
    private static readonly Text LastTime = new("上次您说{0}，现在有变化吗？", "last time you said: {0}. Has anything changed?");
    private static readonly Text Before = new("之前了解的是{0}，现在有变化吗？", "some time ago our understanding was: {0}. Has anything changed?");
    private static readonly Text StillYou = new("这件事现在还是您定吗？", "is this still yours to decide?");

    /// <summary>The words for a gap, with the person's name and what is known so far in them.</summary>
    public static string Ask(CoachTurn coach, Deal deal, GateGap gap) => Ask(
        coach.Language, gap.Ask, gap.Person?.Name ?? "", GateText.SoFar(coach, deal, gap), gap.Source.Length > 0 && gap.Person?.IsCalled(gap.Source) == true);

    /// <summary>The words of a manner.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="ask">What, whom and how.</param>
    /// <param name="name">The person's name; empty where nobody in particular.</param>
    /// <param name="soFar">What is known so far; empty where nothing, then it is asked openly.</param>
    /// <param name="isHisWord">Whether it was he who said so.</param>
    public static string Ask(Language language, HowToAsk ask, string name, string soFar, bool isHisWord = false)
    {
        var words = soFar.Length == 0 && !(ask.What == GateDemand.IsThereADeal && ask.Manner == AskManner.ClearUp)
            ? GateOpenWords.Of(ask.What, ask.Role)
            : Of(ask, isHisWord);
        return Spoken.Addressed(language, name, string.Format(language.Culture(), words.In(language), soFar));
    }

    private static Text Of(HowToAsk ask, bool isHisWord) => ask.Manner switch
    {
        AskManner.Open => GateOpenWords.Of(ask.What, ask.Role),
        AskManner.Confirm => Confirm(ask.What, ask.Role),
        AskManner.Again when IsAboutHimself(ask) => StillYou,
        AskManner.Again => isHisWord ? LastTime : Before,
        _ => ClearUp(ask, isHisWord),
    };

    // "王总拍板" is not told to 王总.
    private static bool IsAboutHimself(HowToAsk ask) => ask is { What: GateDemand.DecisionMaker, Role: DecisionRole.Decider };

    private static Text Confirm(GateDemand demand, DecisionRole role) => demand switch
    {
        GateDemand.WhyNeed => new("我理解下来，您这边最要紧的是{0}。我理解得对吗？", "as I understand it, what matters most to you is: {0}. Have I got that right?"),
        GateDemand.BudgetPlan when role == DecisionRole.Approver => new("钱的事我了解的是{0}，批到您这里是这样吗？", "on the budget my understanding is: {0}. Is that how it reached you?"),
        GateDemand.BudgetPlan => new("钱的事我了解的是{0}，是这样吗？", "on the budget my understanding is: {0}. Is that so?"),
        GateDemand.DecisionMaker when role == DecisionRole.Decider => GateOpenWords.Of(demand, role),
        GateDemand.DecisionMaker => new("我了解的是{0}，对吗？他自己想上吗？", "my understanding is: {0}. Is that right, and does he want it himself?"),
        GateDemand.DecisionProcess => new("流程我记的是{0}。还差哪一步没说到？", "the steps I noted are: {0}. Which one is missing?"),
        GateDemand.DecisionCriteria => new("您最看重的，我记的是{0}。还有漏掉的吗？", "what matters most to you, as I noted it: {0}. Is anything missing?"),
        GateDemand.Timeline => new("时间上我记的是{0}。我按这个准备，来得及吗？", "on timing I noted: {0}. If I prepare for that, are we in time?"),
        GateDemand.Competitors => new("除了我们，我听到的是{0}。现在还在谈的就这几家吗？", "besides us, I hear: {0}. Is that everybody who is still in?"),
        GateDemand.WhyUs => new("我们自己觉得，选我们的理由是{0}。您怎么看？", "our own view of why it should be us: {0}. How do you see it?"),
        GateDemand.TrulyConsiders => new("听说{0}，这件事是今年一定要做了？", "I hear: {0}. So this is definitely going to happen?"),
        GateDemand.FormallyComparing => new("我了解的是{0}。我们现在算正式入围了吗？", "my understanding is: {0}. Are we formally on the shortlist now?"),
        GateDemand.ClearTimetable => new("时间上我记的是{0}。能再具体一点吗，合同哪个月签？", "on timing I noted: {0}. Could we be more exact: which month for the contract?"),
        GateDemand.IsThereADeal => new("我理解的是{0}，也就是说不管选谁，这笔钱今年会花，对吗？", "as I understand it: {0}. So whoever wins, the money will be spent, right?"),
        GateDemand.OrderedIn => new("我记的是{0}，合同按这个时间签，对吗？", "I noted: {0}. The contract is signed by then, right?"),
        GateDemand.OurOdds => new("我们自己的判断是{0}。您在里面看，是这样吗？", "our own judgement is: {0}. From the inside, is that how it looks?"),
        GateDemand.VisionStated => new("您想要的，我理解是{0}。还有别的吗？", "what you want, as I understand it: {0}. Is there anything else?"),
        GateDemand.ProofDelivered => new("{0}，您看完放心了吗？还想看哪一块？", "{0}: has that convinced you, or is there something else you want to see?"),
        _ => new("我了解的是{0}。有没有哪一条我们还落后？", "my understanding is: {0}. Is there any point where we are behind?"),
    };

    private static Text ClearUp(HowToAsk ask, bool isHisWord) => ask.What switch
    {
        GateDemand.IsThereADeal => new("上次听下来，这笔钱今年不一定花。是不做了，还是往后放一放？", "last time it sounded as if the money might not be spent. Is it off, or only later?"),
        GateDemand.BudgetPlan => new("之前了解的是{0}，听说预算有调整。现在定的是多少？", "we understood: {0}. I hear the budget changed; what is it now?"),
        GateDemand.DecisionMaker when ask.Role == DecisionRole.Decider => StillYou,
        GateDemand.DecisionMaker => new("之前了解的是{0}，听说人有变动。现在这件事谁定？", "we understood: {0}. I hear people have changed; who decides now?"),
        GateDemand.Timeline => new("之前说的是{0}，听说有变化。现在打算什么时候定？", "the plan was: {0}. I hear that changed; when do you mean to decide now?"),
        _ => isHisWord
            ? new("上次您说{0}，后来听说有变化。现在是怎么样的？", "last time you said: {0}. I hear things have changed; how does it stand now?")
            : new("之前了解的是{0}，后来听说有变化。现在是怎么样的？", "our understanding was: {0}. I hear things have changed; how does it stand now?"),
    };
}
