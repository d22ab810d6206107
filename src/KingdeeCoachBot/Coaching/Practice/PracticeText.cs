using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>What the coach says around a practice.</summary>
internal static class PracticeText
{
    public static readonly Text Title = new("练一练：我来演客户", "Practise: I play the customer");
    public static readonly Text Example = new("扮演一个难缠的财务总监", "play a tough CFO");

    /// <summary>{0} his name, {1} his title, {2} his words.</summary>
    public static readonly Text Line = new("【演练】{0}（{1}）：{2}", "[Practice] {0} ({1}): {2}");

    /// <summary>With somebody's name from a deal; the story stays invented.</summary>
    public static readonly Text LineOf = new("【演练】{0}：{1}", "[Practice] {0}: {1}");

    public static readonly Text Manual = new(
        "想说什么直接打字。卡住了说“提示”，不练了说“结束演练”。",
        "Just type what you would say. Stuck? Say “hint”. Enough? Say “end practice”.");

    public static readonly Text PlayedAs = new("名字借{0}的用用，公司和故事是编的，别当真。", "I borrow {0}'s name; the company and the story are made up.");
    public static readonly Text Invented = new("人物、公司都是编的。", "Person and company are made up.");

    public static readonly Text SayHint = new("提示", "Hint");
    public static readonly Text SayStop = new("结束演练", "End practice");
    public static readonly Text SayResume = new("继续演练", "Continue practice");
    public static readonly Text SayPractise = new("练一练", "Practise");

    public static readonly Text Hint = new("提示：{0}可以这样说：“{1}”", "Hint: {0} You could say: “{1}”");
    public static readonly Text NothingToHint = new("该说的都说了，收个尾就行。", "You have heard all there is. Wrap it up.");
    public static readonly Text Stuck = new("（卡住了？说“提示”。）", "(Stuck? Say “hint”.)");

    public static readonly Text StillOn = new("演练还开着，{0}等着你下一句。", "The practice is still on. {0} is waiting for your next sentence.");
    public static readonly Text Paused = new("演练先停在这儿，{0}的话都记着。想接着练，说“继续演练”。", "The practice is on hold and nothing is lost. Say “continue practice” to go back to {0}.");
    public static readonly Text WaitsPaused = new("没听懂这句。另外，和{0}的演练还停着，要接着练吗？", "I didn't get that. Your practice with {0} is still on hold. Go on with it?");
    public static readonly Text Over = new("这场演练已经结束了。要不要再来一场？", "That practice is over. Another one?");
    public static readonly Text NothingSaid = new("还没开口就收了，没什么可点评的。想练的时候说“练一练”。", "You hadn't said anything yet, so there is nothing to review. Say “practise” whenever you like.");

    public static readonly Text Whose = new("这句是跟{0}说的，还是要我办事？", "Is that for {0}, or for me?");
    public static readonly Text ForHim = new("跟{0}说的", "For {0}");
    public static readonly Text SayItAgain = new(
        "好，演练先停着。按上面的“要我办事”，或者把那句话再说一遍，我来办。",
        "All right, the practice waits. Press “For you” above, or say it again and I'll do it.");

    /// <summary>What he is like, for whoever chooses him.</summary>
    public static Text TypeChoice(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("驱动性的：要结果，没耐心", "Driver: wants results, no patience"),
        PersonalityType.Analytical => new("技术性的：要精确，不信大话", "Analytical: wants precision, distrusts big words"),
        PersonalityType.Amiable => new("老好人：都说好，不表态", "Amiable: says yes, commits to nothing"),
        _ => new("滔滔不绝：爱讲，要人听", "Expressive: tells stories, wants a listener"),
    };

    /// <summary>What is to be done in a phase, for whoever chooses it.</summary>
    public static Text PhaseChoice(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => new("I 定义需求：把痛问出来", "I Define the need: get the pain told"),
        BuyingPhase.Evaluation => new("II 评价方案：拿证明说话", "II Evaluate: let proof speak"),
        _ => new("III 下决心：先打消担心", "III Decide: take the fear away first"),
    };

    /// <summary>What the rep is there for.</summary>
    public static Text Task(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => new(
            "你要做到：让对方自己说出病痛、代价，还有想要的样子（九格提问，M8）。",
            "Your task: get the pain told, what it costs, and how they would like it to be (the nine blocks, M8)."),
        BuyingPhase.Evaluation => new(
            "你要做到：问出对方凭什么选、哪里不信，再拿合适的证明去答（M10）。",
            "Your task: find out how they choose and what they doubt, then offer the proof that fits (M10)."),
        _ => new(
            "你要做到：听完对方怕什么，先证明、先担风险，再谈价和时间，最后才请对方定（M13、M14）。",
            "Your task: hear the fear out; proof and taking the risk first, then price and time, and only then ask for the decision (M13, M14)."),
    };

    /// <summary>Why the hint is the next thing to say. Ends a sentence.</summary>
    public static Text WhyHint(PracticeLayer layer) => layer switch
    {
        PracticeLayer.Symptom => new("先开放着问，让对方说现状。", "Begin open and let them tell you how things are."),
        PracticeLayer.Cause => new("现象有了，往下问原因。", "You have the symptom; ask for the cause."),
        PracticeLayer.Admission => new("用自己的话复述一遍，请对方确认。", "Say it back in your own words and have it confirmed."),
        PracticeLayer.Consequence => new("痛认了，问它拖累了谁。", "The pain is owned; ask whom it hurts."),
        PracticeLayer.Figure => new("问一个数。", "Ask for a figure."),
        PracticeLayer.Vision => new("别急着讲产品，问想要什么样。", "Hold the product back; ask what they would like instead."),
        PracticeLayer.Enabled => new("把对方要的说回给对方听。", "Hand their own picture back to them."),
        PracticeLayer.Criteria => new("先问凭什么选。", "Ask first how they will choose."),
        PracticeLayer.Doubt => new("标准有了，问哪里还不信。", "You have the criteria; ask what they don't believe yet."),
        PracticeLayer.Technical => new("要看的是真东西。", "They want to see it work."),
        PracticeLayer.Implementation => new("要看的是谁来做、做成过没有。", "They want to know who does it, and where it has been done."),
        PracticeLayer.Economic => new("要一本能交代的账。", "They need figures they can show."),
        PracticeLayer.Fear => new("先问怕什么。", "Ask what they are afraid of."),
        PracticeLayer.Root => new("别忙着答，听完这怕从哪来。", "Don't answer yet; hear where the fear comes from."),
        PracticeLayer.Proven => new("让过来人替你说话。", "Let somebody who has been through it speak."),
        PracticeLayer.Secured => new("把风险接到自己肩上。", "Take the risk onto your own shoulders."),
        PracticeLayer.Price => new("不降价，先问跟什么比。", "Don't lower it; ask what it is compared with."),
        PracticeLayer.Timing => new("找对方自己的时间理由。", "Find the date that is their own."),
        _ => new("都答完了，现在可以请对方定。", "Everything is answered: now you may ask for the decision."),
    };
}
