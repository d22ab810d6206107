using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.CoursePrinciples;

/// <summary>The course's principles in its own words, each with what it asks of a rep. Course: M19.</summary>
internal static class PrincipleText
{
    public static readonly Text HelpTitle = new("销售原则", "The course's principles");
    public static readonly Text HelpExample = new("课程怎么说华能", "What does the course say about Siemens");
    public static readonly Text OfDeal = new("课程怎么说{0}", "What the course says about {0}");
    public static readonly Text All = new("产品销售的基本原则", "The principles of selling");
    public static readonly Text WhichDeal = new("说的是哪个商机？", "Which deal do you mean?");
    public static readonly Text NoneApplies = new("现在没有哪条原则在提醒你：该说的痛、该见的人都在。", "None of the principles has to warn you now: the pain is named and the people are met.");
    public static readonly Text Ended = new("这个商机已经结束，不用再提醒。下面是全部原则，留给下一单。", "This deal has ended; there is nothing to warn of. Here are all of the principles, for the next one.");
    public static readonly Text FromTheCourse = new("课程原话（{0}）", "From the course ({0})");

    /// <summary>The principle as the course words it.</summary>
    public static Text Quote(Principle principle) => principle switch
    {
        Principle.NoPainNoSale => new("不销：没有“病痛”或无“改革”意识的。", "Don't sell where there is no pain or no will to change."),
        Principle.DiagnoseBeforePrescribing => new("“开药方”前必须先诊断。", "Diagnose before you prescribe."),
        Principle.BuyersHaveThreePhases => new("客户购买的“三阶段”。", "Customers buy in three phases."),
        Principle.PeopleBuyFromPeople => new("人向人买（People buy from people）。", "People buy from people."),
        Principle.PowerBuysFromPower => new("权力向权力买（Power buys from power）。", "Power buys from power."),
        Principle.TheProductIsTheBuyersImagination => new("“产品”=买家的“想象”。", "The “product” is what the buyer imagines."),
        Principle.YouCannotSellToWhoDoesNotBuy => new("你不能去卖给不买的人。", "You cannot sell to someone who does not buy."),
        Principle.KnowYourselfAndTheRival => new("知己知彼。", "Know yourself and know your rival."),
        _ => new("“我可以比别人更努力、更吃苦，而多数人不愿这样做。”（乔·坎多尔弗）", "“I can work harder and bear more than others, and most people are not willing to.” (Joe Gandolfo)"),
    };

    /// <summary>What the principle asks of a rep on any deal.</summary>
    public static Text Means(Principle principle) => principle switch
    {
        Principle.NoPainNoSale => new("先听到客户亲口说出哪里疼，再投入人和时间。", "Hear the pain in the customer's own words before you spend people and time."),
        Principle.DiagnoseBeforePrescribing => new("方案、演示、报价，都放在问清病痛之后。", "Proposal, demo and quotation come after the pain is understood."),
        Principle.BuyersHaveThreePhases => new("定义需求、评价方案、判断风险：他问到哪一步，就在哪一步陪他。", "Defining the need, comparing, weighing the risk: stay in the step that his questions belong to."),
        Principle.PeopleBuyFromPeople => new("至少要有一个人，真心希望我们赢。", "At least one person has to want us to win."),
        Principle.PowerBuysFromPower => new("拍板的人，请我方同级的人去见。", "Have somebody of equal rank on our side meet whoever decides."),
        Principle.TheProductIsTheBuyersImagination => new("请他自己说：装好以后，他每天会怎么用。", "Let him describe how his day looks once it works."),
        Principle.YouCannotSellToWhoDoesNotBuy => new("没有单，就问什么情况下会有，然后把时间给别人。", "Where nothing will be bought, ask what would change that, and give your time to others."),
        Principle.KnowYourselfAndTheRival => new("每次见面都弄清一点：还有谁在谈，他们说了什么。", "At every meeting learn a little of who else is talking, and what they promise."),
        _ => new("再难的一单，也还有一个电话可以今天打。", "Even in the hardest deal there is one more call to make today."),
    };

    /// <summary>What in the deal it applies to. {0} is the customer, {1} and {2} are what <see cref="PrincipleLine"/> knows of the situation.</summary>
    public static Text Why(PrincipleSituation situation) => situation switch
    {
        PrincipleSituation.ThereIsNoDeal => new("{1}{2}说过，{0}这里没有单", "{1} said on {2} that there is no deal at {0}"),
        PrincipleSituation.ProofWithoutPain => new("{0}{2}就看过我们的方案了，却还没人说出痛处", "{0} has seen our proof on {2}, and nobody there has named a pain yet"),
        PrincipleSituation.NoPainKnown => new("{0}到了“{2}”，还没人说出痛处", "{0} is at “{2}”, and nobody there has named a pain yet"),
        PrincipleSituation.CustomerIsElsewhere => new("我们在{2}，{1}", "We are {2}, but {1}"),
        PrincipleSituation.DeciderNotMet => new("{0}由{1}拍板，我们还没见过", "At {0}, {1} decides, and we have not met"),
        PrincipleSituation.PainWithoutVision => new("{1}认了病痛，想要的样子还没人说", "{1} admits the pain, and nobody has said what they want instead"),
        PrincipleSituation.NobodySupportsUs => new("{0}{1}，还没有一个站我们这边", "{0}: {1}, and nobody is on our side yet"),
        PrincipleSituation.NoRivalKnown => new("{0}在比方案了，还不知道在跟谁比", "{0} compares proposals, and we do not know whose"),
        _ => new("{0}{2}退回过，“炒冷饭”周期更长、风险更大", "{0} went back on {2}; re-heated rice takes longer and risks more"),
    };

    /// <summary>What to do about it. {0} is the customer, {1} the person whom to turn to.</summary>
    public static Text ToDo(PrincipleSituation situation) => situation switch
    {
        PrincipleSituation.ThereIsNoDeal => new("先问{1}“什么情况下会重新考虑”，别再投人。", "Ask {1} what would bring it back before you spend more on it."),
        PrincipleSituation.ProofWithoutPain => new("方案先放一放，去问{1}：“现在哪一处最让您头疼？”", "Put the proposal aside and ask {1}: “What troubles you most today?”"),
        PrincipleSituation.NoPainKnown => new("下次见面先问{1}：“现在哪一处最让您头疼？”", "At the next meeting ask {1} first: “What troubles you most today?”"),
        PrincipleSituation.CustomerIsElsewhere => new("先回到{1}问的那一步，把它答完。", "Go back to what {1} asks, and answer that first."),
        PrincipleSituation.DeciderNotMet => new("请{1}引见，再请我方同级的领导一起去。", "Ask {1} for an introduction, and bring somebody of equal rank."),
        PrincipleSituation.PainWithoutVision => new("请{1}自己说：“要是这事解决了，您希望每个月怎么过？”", "Ask {1}: “If this were solved, what would your month look like?”"),
        PrincipleSituation.NobodySupportsUs => new("先弄清{1}自己想从这个项目里得到什么。", "Find out what {1} personally wants from this project."),
        PrincipleSituation.NoRivalKnown => new("问{1}：“您还看了哪几家，各有什么打动您？”", "Ask {1}: “Who else have you looked at, and what did you like?”"),
        _ => new("今天就给{1}打个电话，问清卡在哪一步。", "Call {1} today and find out where it is stuck."),
    };

    /// <summary>Whoever it is, where nobody of the deal is known for it.</summary>
    public static readonly Text Somebody = new("客户", "the customer");
    public static readonly Text SomebodyWhoKnows = new("认识的人", "somebody you know there");
    public static readonly Text HeardWhoDecides = new("{0}谁拍板只是听说，本人我们还没见过", "Who decides at {0} is hearsay so far, and we have not met");
    public static readonly Text NobodyNoted = new("还没有记过人", "no people are noted");
    public static readonly Text PeopleNoted = new("认识 {0} 个人", "you know {0} people");
    public static readonly Text OnePersonNoted = new("只认识{0}一个人", "you know {0} only");
    public static readonly Text Once = new("先前", "an earlier day");
    public static readonly Text Asks = new("{0}问的还是“{1}”", "{0} still asks “{1}”");
    public static readonly Text AsksAlready = new("{0}已经在问“{1}”", "{0} already asks “{1}”");

    /// <summary>What we are doing in a phase.</summary>
    public static Text WeAre(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => new("定义需求", "still defining the need"),
        BuyingPhase.Evaluation => new("证明方案", "proving our solution"),
        _ => new("谈成交", "closing"),
    };

    /// <summary>The buyer's questions as the course words them. Course: M5.</summary>
    public static Text Asked(BuyerQuestion question) => question switch
    {
        BuyerQuestion.DoWeNeedIt => new("我是否真的有需求", "do we really need it?"),
        BuyerQuestion.HowToSolveIt => new("该如何解决", "how should we solve it?"),
        BuyerQuestion.WhatWillItCost => new("要花多少钱", "what will it cost?"),
        BuyerQuestion.WhichIsBest => new("哪个是最好的", "which one is best?"),
        BuyerQuestion.CanWeAffordIt => new("能否买得起", "can we afford it?"),
        BuyerQuestion.CanWeCarryIt => new("能否承担起这个项目", "can we carry this project?"),
        BuyerQuestion.IsItTheBestPrice => new("能否得到最优惠的价格", "is this the best price?"),
        BuyerQuestion.WhatIfItFails => new("项目失败了怎么办", "what if it fails?"),
        BuyerQuestion.WhatIfItIsDelayed => new("项目耽搁了怎么办", "what if it is delayed?"),
        BuyerQuestion.WhatIfNothingIsDone => new("什么也没做怎么办", "what if nothing gets done?"),
        BuyerQuestion.CanWeTrustThemAfterwards => new("签了以后销售员还可信吗", "can we trust them after signing?"),
        _ => new("别的顾虑", "something else"),
    };
}
