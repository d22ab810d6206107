using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;
using static KingdeeCoachBot.Methodology.Practice.BuyerReaction;

namespace KingdeeCoachBot.Coaching.Practice.Manners;

/// <summary>驱动性的: short, impatient, results. Course: M16.</summary>
internal sealed class DriverLines : ManLines
{
    public override PersonalityType Type => PersonalityType.Driver;

    public override IReadOnlyDictionary<BuyerReaction, IReadOnlyList<Text>> Reactions { get; } = new Dictionary<BuyerReaction, IReadOnlyList<Text>>
    {
        [Agrees] = [new("对，就是这个意思。接着说。", "Yes, that's it. Go on."), new("没错。然后呢？", "Right. And?"), new("是，你听明白了。", "Yes. You've got it.")],
        [Corrects] = [new("不是。我说的是{0}。", "No. What I said was: {0}."), new("你没听准。我说的是{0}，别给我换词。", "You misheard. I said {0}; don't put other words in my mouth.")],
        [MoreOrLess] = [new("差不多吧。你想知道什么，直接问。", "More or less. What do you want to know? Ask straight."), new("算是吧。这么问问不出东西来。", "I suppose. You won't find out much that way.")],
        [Shrugs] = [new("还没说到那儿。先把前面的事弄清楚。", "We're not there yet. First things first."), new("这个嘛，看情况。你先搞清楚我这儿是什么事。", "Depends. Find out first what this is about.")],
        [NotHeard] = [new("等等，我刚说的你听明白了没有？", "Wait. Did you get what I just said?"), new("我说了半天，你先说说你听懂了什么。", "I've been talking. Tell me what you understood.")],
        [SaidThat] = [new("刚说过了，{0}。往下走。", "I've told you: {0}. Move on."), new("这个不重复了。下一个问题。", "I won't repeat that. Next question.")],
        [LetsPass] = [new("这些资料上都有。说点跟我有关的。", "That's all in your brochure. What has it to do with me?"), new("每家都这么讲。你到底解决我什么事？", "Everybody says that. What do you solve for me?"), new("我对产品没兴趣，我对结果有兴趣。", "I'm not interested in products. I'm interested in results.")],
        [Bored] = [new("太长了。一句话，你想说什么？", "Too long. In one sentence: what's your point?"), new("打住，讲重点。", "Stop. The point, please.")],
        [Chats] = [new("嗯，坐吧。说正事。", "Yes, have a seat. To business."), new("客气。我时间不多，直接说。", "Thanks. I don't have long, so go ahead.")],
        [EnoughChat] = [new("行了，不聊这个。你来找我什么事？", "Enough of that. Why are you here?"), new("咱们别绕了，我三点还有会。", "Let's not circle around. I have a meeting at three.")],
        [Warms] = [new("嗯。所以呢？", "Fine. And?"), new("知道就好，往下说。", "Good that you see it. Go on.")],
        [PriceLater] = [new("价钱先放一边，你连我要什么都没弄清。", "Leave the price. You don't know yet what I need."), new("这会儿报价，我只会拿去压别人。", "Quote me now and I'll only use it to beat somebody down.")],
        [Pockets] = [new("这个价我记下了。还能再低多少？", "Noted. How much lower can you go?"), new("行，这是起点。接着降。", "Fine, that's where we start. Go on.")],
        [ShutsDown] = [new("谁跟你说我要定了？回去吧，想清楚再来。", "Who said I'm deciding? Go home and think again."), new("你这是赶我。我最烦人催。", "You're rushing me. I can't stand that."), new("不急。事情没弄清，谈什么下一步。", "No hurry. There's no next step while nothing is clear.")],
        [WantsToBeAsked] = [new("定不定我说了算。你问我。", "I decide that. So ask me.")],
        [ProofLater] = [new("先别给我看东西。你知道我要看什么吗？", "Don't show me things. Do you know what I want to see?"), new("我还没说我怀疑什么，你证明给谁看？", "I haven't said what I doubt. Whom are you proving it to?")],
        [PastThat] = [new("这个早过了。现在不是谈这个的时候。", "We're past that. That isn't the question now."), new("要什么我清楚。你回到眼前的事上来。", "I know what I need. Come back to what's in front of us.")],
        [MoreAfraid] = [new("你越说我越不敢动。这么大的窟窿，你们补得了吗？", "The more you say, the less I dare. Can you even fill a hole that big?"), new("吓唬我没用。越乱我越不换。", "Don't scare me. The bigger the mess, the less I change.")],
        [NotComforted] = [new("上一家也这么说。拿东西出来。", "The last ones said so too. Show me something."), new("放心这两个字不值钱。", "Reassurance is cheap.")],
        [Lectured] = [new("我家的事，用你告诉我？", "You're telling me about my own company?"), new("你是来问的还是来上课的？", "Did you come to ask or to teach?")],
        [Puzzled] = [new("你到底想问什么？", "What are you asking?"), new("没听懂。说具体的。", "I don't follow. Be specific."), new("这话什么意思？", "Meaning what?")],
        [SaysGoodbye] = [new("行，今天到这儿。想清楚了再来。", "Fine, that's it for today. Come back when you know what you want.")],
    };

    public override IReadOnlyDictionary<PracticeEnd, Text> Endings { get; } = new Dictionary<PracticeEnd, Text>
    {
        [PracticeEnd.TrustGone] = new("（看表，站起来）就到这儿吧，我还有会。", "(Looks at his watch and gets up.) That's it. I have another meeting."),
        [PracticeEnd.TimeUp] = new("（秘书敲门）时间到了，下回再说。", "(There's a knock on the door.) Time's up. Another day."),
    };
}
