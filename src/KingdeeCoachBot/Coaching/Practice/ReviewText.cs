using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>What the coach says of a talk that is over. It never scolds: what cost something comes with the words for next time.</summary>
internal static class ReviewText
{
    public static readonly Text Title = new("演练点评 · {0}（{1}，{2}）", "Review · {0} ({1}, {2})");
    public static readonly Text AllTold = new("全问出来了，{0} 层一层不少。", "You were told everything: all {0} layers.");
    public static readonly Text SomeTold = new("{1} 层里问到 {0} 层。", "You reached {0} of {1} layers.");
    public static readonly Text NoneTold = new("这次什么也没问出来。换个问法，对方愿意说。", "Nothing was told this time. Asked differently, it will be.");
    public static readonly Text TrustGone = new("对方提前结束了会面。", "The meeting was ended early.");
    public static readonly Text TimeUp = new("时间到了。", "Time was up.");
    public static readonly Text Left = new("还没问到：{0}", "Not reached: {0}");
    public static readonly Text Earned = new("{0}：{1}", "{0}: {1}");
    public static readonly Text BestGot = new("问出了：{0}", "It got you: {0}");
    public static readonly Text Instead = new("换成这句试试：“{0}”", "Try this instead: “{0}”");
    public static readonly Text Blocks = new("九格用到：{0}", "Nine blocks used: {0}");
    public static readonly Text NoBlocks = new("九格还没用上。", "None of the nine blocks yet.");
    public static readonly Text Counts = new("问 {0} 句，讲 {1} 句。", "Asked: {0}, told: {1}.");
    public static readonly Text Unread = new("有 {0} 句听不出你想问什么：问得再具体一点，比如点到对方说过的事。", "Not made out: {0}. Be more concrete: pick up something that was said.");

    /// <summary>What a layer is called.</summary>
    public static Text Layer(PracticeLayer layer) => layer switch
    {
        PracticeLayer.Symptom => new("现象", "symptom"),
        PracticeLayer.Cause => new("原因", "cause"),
        PracticeLayer.Admission => new("承认病痛", "admitted pain"),
        PracticeLayer.Consequence => new("后果", "consequence"),
        PracticeLayer.Figure => new("数字", "figure"),
        PracticeLayer.Vision => new("想要的样子", "vision"),
        PracticeLayer.Enabled => new("点头", "a yes"),
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
        PracticeLayer.Timing => new("对方的时间理由", "a date of their own"),
        _ => new("点头定下", "commitment"),
    };

    /// <summary>Why a sentence cost something.</summary>
    public static Text Why(BuyerReaction reaction, PersonalityType type) => reaction switch
    {
        BuyerReaction.LetsPass => new("讲产品时，对方在等你讲完。先诊断，后开方（M19）。", "While you praise, they wait for you to finish. Diagnose before prescribing (M19)."),
        BuyerReaction.Lectured => new("痛要对方自己说才算数；替他说，他会往回收。", "Pain counts when they say it. Told by you, it gets played down."),
        BuyerReaction.MoreAfraid => new("对方在怕，再讲病痛只会更怕。先证明，先担风险（M13）。", "There is fear, and talk of pain makes it worse. Proof and taking risk away come first (M13)."),
        BuyerReaction.ShutsDown => new("担心还没答完，这时推，对方就往后退（M14）。", "Questions were still open; pushed then, people step back (M14)."),
        BuyerReaction.Pockets => new("没人要的折扣，对方收下，再从这里往下谈（M13：稳住价格）。", "A discount nobody asked for is pocketed, and bargaining starts from there (M13: hold the price)."),
        BuyerReaction.PriceLater => new("需求没清楚就谈价，剩下的只有比价。", "Price before the need leaves only prices to compare."),
        BuyerReaction.NotComforted => new("光说“放心”不管用，拿证明和条款说话（M10、M13）。", "Reassurance alone is air. Let proof and clauses speak (M10, M13)."),
        BuyerReaction.Interrupted => new("故事还没讲完呢。滔滔不绝的人，先听（M16）。", "The story wasn't finished. With an expressive person, listen first (M16)."),
        BuyerReaction.DistrustsWords => new("技术性的人一听大词就扣分，给他精确的（M16）。", "Analytical people mark big words down. Be precise (M16)."),
        BuyerReaction.Bored => new("一句话太长，对方没跟到最后。短一点，把话交给对方。", "Too long: nobody followed to the end. Keep it short and hand over."),
        BuyerReaction.EnoughChat => new("寒暄一句就够，时间留给正事（M16）。", "One friendly line is enough; the rest of the time is for business (M16)."),
        BuyerReaction.Puzzled => new("听不出你想问什么。点到一件具体的事。", "It wasn't clear what you were asking. Name one concrete thing."),
        _ => type == PersonalityType.Driver
            ? new("几句没往前走，驱动性的人就坐不住了（M16）。", "A few sentences without progress, and a driver gets restless (M16).")
            : new("这句没往前走。", "This one did not move things on."),
    };

    /// <summary>How the manner fitted.</summary>
    public static Text Fit(PersonalityType type, MannerFit fit) => (type, fit) switch
    {
        (PersonalityType.Driver, MannerFit.Fitted) => new("驱动性的人，你没绕弯子，对路。", "A driver, and you kept to the point. It fits."),
        (PersonalityType.Driver, _) => new("驱动性的人：短，讲结果，少铺垫。", "With a driver: short, results, little preamble."),
        (PersonalityType.Analytical, MannerFit.Fitted) => new("技术性的人，你问得实在，对路。", "An analytical person, and your questions were solid. It fits."),
        (PersonalityType.Analytical, _) => new("技术性的人：问具体的，问数字，不用大词。", "With an analytical person: ask for details and figures, drop the big words."),
        (PersonalityType.Amiable, MannerFit.Fitted) => new("老好人，你没逼，对路。", "An amiable person, and you put on no pressure. It fits."),
        (PersonalityType.Amiable, _) => new("老好人：先关心人，别施压，才说真话。", "With an amiable person: care first, no pressure; then you hear the truth."),
        (_, MannerFit.Fitted) => new("爱讲的人，你听得住，对路。", "A great talker, and you listened. It fits."),
        _ => new("爱讲的人：先接住话头，再往下问。", "With a great talker: take up the thread before your next question."),
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
        PracticeFocus.LetHimPaint => new("让对方自己画：“您希望做成什么样？”", "Let them paint it: “How would you like it to be?”"),
        PracticeFocus.AskCriteria => new("证明之前先问：“您最看重哪一条？哪里还不信？”", "Before any proof: “What matters most? What don't you believe yet?”"),
        PracticeFocus.FitProof => new("技术、实施、经济，各给一个能亲眼看到的证明。", "Technical, implementation, economic: one proof of each, to be seen with their own eyes."),
        PracticeFocus.HearFear => new("先问“您最不踏实的是哪一点”，再问一句“从哪来的”。", "Ask “What are you least sure of?”, and then “Where does that come from?”"),
        PracticeFocus.TakeRiskAway => new("先请过来人说话，再写进合同，把风险接过来。", "Let a customer speak for you, then put it in the contract: take the risk yourself."),
        PracticeFocus.HoldPrice => new("听到价格先问：“您是跟什么比的？”", "When the price comes up, ask: “What do you hold it against?”"),
        PracticeFocus.PushInTime => new("担心答完、时间是对方自己的，再请对方定。", "Ask for the decision once the worries are answered and the date is their own."),
        _ => new("看人下话：先看是什么人，再开口。", "Fit the manner: look at the person before you speak."),
    };
}
