using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>What the coach says of a talk that is over. It never scolds: what cost something comes with the words for next time.</summary>
internal static class ReviewText
{
    public static readonly Text Title = new("演练点评 · {0}（{1}，{2}）", "Review · {0} ({1}, {2})");
    public static readonly Text AllTold = new("他全说了：{0} 层都问到了。", "He told you everything: all {0} layers.");
    public static readonly Text SomeTold = new("{1} 层里问到 {0} 层。", "You reached {0} of {1} layers.");
    public static readonly Text NoneTold = new("这次他什么也没说。换个问法，他愿意说。", "He told you nothing this time. Asked differently, he will.");
    public static readonly Text TrustGone = new("他把会结束了。", "He ended the meeting.");
    public static readonly Text TimeUp = new("他的时间到了。", "His time was up.");
    public static readonly Text Left = new("还没问到：{0}", "Not reached: {0}");
    public static readonly Text Earned = new("{0}：{1}", "{0}: {1}");
    public static readonly Text BestGot = new("问出了：{0}", "It got you: {0}");
    public static readonly Text Instead = new("换成这句试试：“{0}”", "Try this instead: “{0}”");
    public static readonly Text Blocks = new("九格用到：{0}", "Nine blocks used: {0}");
    public static readonly Text NoBlocks = new("九格还没用上。", "None of the nine blocks yet.");
    public static readonly Text Counts = new("问 {0} 句，讲 {1} 句。", "{0} questions, {1} statements.");
    public static readonly Text Unread = new("有 {0} 句他听不出你想问什么：问得再具体一点，比如点到他说过的事。", "{0} sentences left him guessing. Be more concrete: pick up something he has said.");

    /// <summary>What a layer is called.</summary>
    public static Text Layer(PracticeLayer layer) => layer switch
    {
        PracticeLayer.Symptom => new("现象", "symptom"),
        PracticeLayer.Cause => new("原因", "cause"),
        PracticeLayer.Admission => new("承认病痛", "admitted pain"),
        PracticeLayer.Consequence => new("后果", "consequence"),
        PracticeLayer.Figure => new("数字", "figure"),
        PracticeLayer.Vision => new("他要的样子", "his vision"),
        PracticeLayer.Enabled => new("他点头", "his yes"),
        PracticeLayer.Criteria => new("选择标准", "criteria"),
        PracticeLayer.Doubt => new("不信的地方", "doubts"),
        PracticeLayer.Technical => new("技术证明", "technical proof"),
        PracticeLayer.Implementation => new("实施证明", "implementation proof"),
        PracticeLayer.Economic => new("经济证明", "economic proof"),
        PracticeLayer.Fear => new("怕什么", "fear"),
        PracticeLayer.Root => new("怕从哪来", "where the fear comes from"),
        PracticeLayer.Proven => new("过来人的证明", "somebody's proof"),
        PracticeLayer.Secured => new("风险有人担", "risk taken off"),
        PracticeLayer.Price => new("价格的真问题", "what the price is about"),
        PracticeLayer.Timing => new("他的时间理由", "his date"),
        _ => new("点头定下", "commitment"),
    };

    /// <summary>Why a sentence cost something.</summary>
    public static Text Why(BuyerReaction reaction, PersonalityType type) => reaction switch
    {
        BuyerReaction.LetsPass => new("讲产品时他在等你讲完。没有诊断，不开药方（M19）。", "While you praise, he waits for you to finish. Diagnose before prescribing (M19)."),
        BuyerReaction.Lectured => new("他的痛由他说才算数；替他说，他会往回收。", "His pain counts when he says it. Told by you, he plays it down."),
        BuyerReaction.MoreAfraid => new("他在怕，再讲病痛只会更怕。先证明，先担风险（M13）。", "He is afraid, and talk of pain makes it worse. Proof and taking risk away come first (M13)."),
        BuyerReaction.ShutsDown => new("他的担心还没答完，这时推他就往后退（M14）。", "His questions were still open; pushed then, he steps back (M14)."),
        BuyerReaction.Pockets => new("没人要的折扣，他收下，再从这里往下谈（M13：稳住价格）。", "A discount nobody asked for is pocketed, and bargaining starts from there (M13: hold the price)."),
        BuyerReaction.PriceLater => new("需求没清楚就谈价，他只剩下比价。", "Price before the need leaves him only prices to compare."),
        BuyerReaction.NotComforted => new("“放心”两个字空的。拿证明和条款说话（M10、M13）。", "Reassurance alone is air. Let proof and clauses speak (M10, M13)."),
        BuyerReaction.Interrupted => new("他的故事还没讲完。滔滔不绝的人，先听（M16）。", "He was in the middle of his story. With an expressive person, listen first (M16)."),
        BuyerReaction.DistrustsWords => new("技术型的人一听大词就扣分，给他精确的（M16）。", "Analytical people mark big words down. Be precise (M16)."),
        BuyerReaction.Bored => new("一句话太长，他没跟到最后。短一点，把话交给他。", "Too long: you lost him before the end. Keep it short and hand over to him."),
        BuyerReaction.EnoughChat => new("寒暄一句就够，他的时间留给正事（M16）。", "One friendly line is enough; the rest of his time is for business (M16)."),
        BuyerReaction.Puzzled => new("他听不出你想问什么。点到一件具体的事。", "He could not tell what you were asking. Name one concrete thing."),
        _ => type == PersonalityType.Driver
            ? new("几句没往前走，驱动型的人就坐不住了（M16）。", "A few sentences without progress, and a driver gets restless (M16).")
            : new("这句没往前走。", "This one did not move things on."),
    };

    /// <summary>How the manner fitted.</summary>
    public static Text Fit(PersonalityType type, MannerFit fit) => (type, fit) switch
    {
        (PersonalityType.Driver, MannerFit.Fitted) => new("他是驱动型，你没绕弯子，对路。", "He is a driver; you kept to the point. It fits."),
        (PersonalityType.Driver, _) => new("他是驱动型：短，讲结果，少铺垫。", "He is a driver: short, results, little preamble."),
        (PersonalityType.Analytical, MannerFit.Fitted) => new("他是技术型，你问得实在，对路。", "He is analytical; you asked to the point. It fits."),
        (PersonalityType.Analytical, _) => new("他是技术型：问具体的，问数字，不用大词。", "He is analytical: ask for details and figures, drop the big words."),
        (PersonalityType.Amiable, MannerFit.Fitted) => new("他是老好人，你没逼他，对路。", "He is amiable; you put no pressure on him. It fits."),
        (PersonalityType.Amiable, _) => new("他是老好人：先关心人，别施压，他才说真话。", "He is amiable: care for him first, no pressure, then he tells the truth."),
        (_, MannerFit.Fitted) => new("他爱讲，你听得住，对路。", "He likes to talk, and you listened. It fits."),
        _ => new("他爱讲：先接住他的话头，再往下问。", "He likes to talk: take up his thread before the next question."),
    };

    /// <summary>One thing to practise.</summary>
    public static Text Focus(PracticeFocus focus) => focus switch
    {
        PracticeFocus.HarderBuyer => new("换一个性格不同的客户，再来一遍。", "Take a buyer of another kind and do it again."),
        PracticeFocus.AskBeforeTelling => new("产品先放一放：前五句只提问。", "Leave the product aside: your first five sentences are questions."),
        PracticeFocus.BeginOpen => new("第一句用开放的问：“……现在是怎么做的？”", "Begin with an open question: “How do you … today?”"),
        PracticeFocus.SayBack => new("往下走之前复述一遍：“也就是说……，对吗？”", "Before you go on, say it back: “So …, right?”"),
        PracticeFocus.AskImpact => new("问完痛，问影响：“……还拖累了谁？”", "After the pain, its impact: “Who else suffers from …?”"),
        PracticeFocus.AskFigure => new("问一个数：“一年下来大概多少？”", "Ask for one figure: “What does that add up to a year?”"),
        PracticeFocus.LetHimPaint => new("让他自己画：“您希望做成什么样？”", "Let him paint it: “How would you like it to be?”"),
        PracticeFocus.AskCriteria => new("证明之前先问：“您最看重哪一条？哪里还不信？”", "Before any proof: “What matters most? What don't you believe yet?”"),
        PracticeFocus.FitProof => new("技术、实施、经济，各给一个他能亲眼看到的证明。", "Technical, implementation, economic: one proof of each that he can see himself."),
        PracticeFocus.HearFear => new("先问“您最不踏实的是哪一点”，再问一句“从哪来的”。", "Ask “What are you least sure of?”, and then “Where does that come from?”"),
        PracticeFocus.TakeRiskAway => new("先请过来人说话，再写进合同，把风险接过来。", "Let a customer speak for you, then put it in the contract: take the risk yourself."),
        PracticeFocus.HoldPrice => new("听到价格先问：“您是跟什么比的？”", "When the price comes up, ask: “What do you hold it against?”"),
        PracticeFocus.PushInTime => new("担心答完、时间是他自己的，再请他定。", "Ask for the decision once the worries are answered and the date is his own."),
        _ => new("按他的性格来：先看人，再开口。", "Fit his manner: look at the person before you speak."),
    };
}
