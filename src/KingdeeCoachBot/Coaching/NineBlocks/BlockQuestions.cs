using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>The questions of the nine blocks where nothing of the deal's own goes into them but his part in the decision. Course: M8.</summary>
internal static class BlockQuestions
{
    /// <summary>1: how is it done today?</summary>
    public static Text OpenProblem(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("您现在最不放心的是哪一块？平时是怎么管的？", "which part of the business worries you most right now, and how is it run today?"),
        DecisionRole.Approver => new("每个月的数现在是怎么收上来、怎么对的？哪一步最费劲？", "how do the figures reach you each month, and which step is the hardest?"),
        DecisionRole.Evaluator => new("现在这套系统平时是怎么用的？哪一处改起来、接起来最费劲？", "how is the present system used day to day, and where is it hardest to change or connect?"),
        DecisionRole.User => new("这些事您平时是怎么做的？哪一件最花时间？", "how do you do this day to day, and what takes the most time?"),
        DecisionRole.Influencer => new("您看下来，各部门抱怨最多的是哪一块？现在是怎么处理的？", "from what you see, what do the departments complain about most, and how is it handled?"),
        DecisionRole.Gatekeeper => new("这个项目最早是因为什么事提起来的？那件事现在是怎么做的？", "what first brought this project up, and how is that done today?"),
        _ => new("现在这件事是怎么做的？哪一处最让您头疼？", "how is this done today, and what gives you the most trouble?"),
    };

    /// <summary>2: two reasons to choose from, where the register has none.</summary>
    public static Text Reasons(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("是各单位口径不一样，还是数到您手上太晚？", "Is it that every unit counts differently, or that the figures reach you too late?"),
        DecisionRole.Approver => new("是数要等下面报上来，还是报上来了对不上？", "Is it that you wait for the figures, or that they don't match when they come?"),
        DecisionRole.Evaluator => new("是几个系统不通，还是基础数据各编各的？", "Is it that the systems don't talk to each other, or that everybody keeps master data of his own?"),
        DecisionRole.User => new("是要在几个系统里重复录，还是要等别人先做完？", "Is it that you enter things twice, or that you wait for somebody else to finish?"),
        _ => new("是系统之间不通，还是各单位做法不统一？", "Is it that the systems don't talk to each other, or that every unit does it differently?"),
    };

    /// <summary>4: what does it lead to, who else suffers?</summary>
    public static Text Impact(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("照这样下去，会耽误您今年哪件大事？还有谁跟着受影响？", "If it goes on like this, which of this year's plans will it hold up, and who else is affected?"),
        DecisionRole.Approver => new("反映到成本和资金上是什么样？还有谁跟着受影响？", "How does it show in cost and cash, and who else is affected?"),
        DecisionRole.Evaluator => new("会连累哪些系统和部门？谁那里最难受？", "Which other systems and departments does it drag down, and who has it worst?"),
        DecisionRole.User => new("到您这里要多做哪些事？还有谁也跟着受累？", "What extra work does it make for you, and who else has to put up with it?"),
        _ => new("照这样下去会耽误什么？还有谁跟着受影响？", "If it goes on like this, what will it hold up, and who else is affected?"),
    };

    /// <summary>7: what shall it be like?</summary>
    public static Text Wish(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("您最想每个月看到什么？", "what would you most like to see each month?"),
        DecisionRole.Evaluator => new("您希望几个系统之间是什么样？", "how should the systems work together?"),
        DecisionRole.User => new("您希望这件事怎么做？", "how would you like to do it?"),
        _ => new("您希望是什么样子？", "what would you want it to look like?"),
    };

    public static readonly Text ReadyVision = new("听下来您心里已经有样子了。最想先做到哪一点？这个想法是怎么来的？", "it sounds as if you have a picture already. What should come first, and how did you arrive at it?");
    public static readonly Text WishFreely = new("要是由您来定，这件事做成什么样才算好？", "if it were up to you, what would good look like?");
    public static readonly Text OpenFromOthers = new("我了解到{0}。这件事到您这里是怎么做的？哪一步最卡？", "I understand that {0}. How is it done on your side, and where does it get stuck?");
    public static readonly Text Again = new("上次您说{0}，现在还是这样吗，还是有变化？", "last time you said {0}. Is that still so, or has it changed?");

    public static readonly Text HeSaid = new("您说{0}。", "you said {0}. ");
    public static readonly Text Understood = new("我了解到{0}。", "I understand that {0}. ");
    public static readonly Text TheTrouble = new("刚才说的这个难处，", "about the difficulty you mentioned: ");

    public static readonly Text BetweenNeeds = new("主要卡在{0}上，还是卡在{1}上？", "Is it mainly {0} that is missing, or {1}?");
    public static readonly Text NeedOrPeople = new("主要是{0}没做到，还是人手和流程跟不上？", "Is it mainly that {0} isn't there, or that people and process can't keep up?");
    public static readonly Text CauseOfOthers = new("我听到一种说法是{0}。您看主要是这个原因，还是别的？", "One explanation I hear is {0}. Is that the main reason, or is it something else?");
    public static readonly Text ConfirmProblem = new("我理解得对吗：{0}，这件事最后落在您这里？", "have I got this right: {0}, and in the end it lands on your desk?");
    public static readonly Text Because = new("主要是因为{0}", "mainly because {0}");
    public static readonly Text HardAsItIs = new("现在这样做，您这边很吃力", "the way it runs now is hard on you");
    public static readonly Text HowMuch = new("多出来的人工和时间，一年折下来是几十万，还是上百万？", "Extra hours and delays together: is that tens of thousands a year, or hundreds of thousands?");
    public static readonly Text HowMuchWithOthers = new("把{0}那边也算上，一年是几十万，还是上百万？", "Counting {0} as well, is that tens of thousands a year, or hundreds of thousands?");
    public static readonly Text FigureRight = new("我们算下来是{0}。这个数是偏高，还是偏低？", "we came to {0}. Is that too high, or too low?");
    public static readonly Text ConfirmImpact = new("我理解得对吗：{0}？", "have I got this right: {0}?");
    public static readonly Text So = new("结果{0}", "so {0}");
    public static readonly Text ComesTo = new("算下来{0}", "it comes to {0}");
    public static readonly Text SufferToo = new("{0}也跟着受影响", "and it also affects {0}");
    public static readonly Text OnceSolved = new("要是{0}这件事解决了，{1}", "with {0} out of the way, {1}");
    public static readonly Text YouWant = new("您要的是{0}。", "what you want is {0}. ");
    public static readonly Text WhichMatters = new("是{0}更要紧，还是{1}更要紧？", "Does {0} matter more to you, or {1}?");
    public static readonly Text WithOurs = new("要是再加上{0}，对您有用吗，还是先把手上这一件做好？", "Would {0} help you as well, or should this one thing come first?");
    public static readonly Text SeeOrBeTold = new("是您自己随时能看到就够，还是要到点自动报到您这里？", "Is it enough that you can look it up at any time, or should it come to you by itself?");
    public static readonly Text ConfirmVision = new("如果能{0}，您就能{1}，是吗？", "if you had {0}, you could {1}, is that right?");
    public static readonly Text AndOurs = new("{0}，再加上{1}", "{0}, together with {1}");
    public static readonly Text AsDescribed = new("做到您说的那样", "what you described");
    public static readonly Text SolveIt = new("把{0}这件事解决掉", "put {0} behind you");
    public static readonly Text SolveAny = new("把现在这个难处解决掉", "put today's difficulty behind you");
}
