using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;
using static KingdeeCoachBot.Methodology.Practice.BuyerReaction;

namespace KingdeeCoachBot.Coaching.Practice.Manners;

/// <summary>滔滔不绝: tells stories, digresses, opens to whoever listens. Course: M16.</summary>
internal sealed class ExpressiveLines : ManLines
{
    public override PersonalityType Type => PersonalityType.Expressive;

    public override IReadOnlyDictionary<BuyerReaction, IReadOnlyList<Text>> Reactions { get; } = new Dictionary<BuyerReaction, IReadOnlyList<Text>>
    {
        [Agrees] = [new("对！就是这个！你这人有悟性。", "Exactly! That's it! You get it."), new("哈哈，你说到我心里去了。", "Ha, you took the words out of my mouth."), new("对对对，我跟你说，就是这么回事！", "Yes, yes, that's just how it is!")],
        [Corrects] = [new("哎不对不对，我说的是{0}，你听我讲嘛。", "No, no, I meant: {0}. Do listen!"), new("不是不是，是{0}！这差远了。", "No, no: {0}! That's a world of difference.")],
        [MoreOrLess] = [new("差不多吧。哎你知道吗，我昨天还跟人说起你们公司……", "More or less. You know, only yesterday I was talking about your company…"), new("算是吧，是吧。你让我讲，我能讲一下午。", "You could say so. Let me talk and I'd go on all afternoon.")],
        [Shrugs] = [new("哎呀这个以后再说，我先跟你讲讲眼前这摊子事。", "Oh, later. Let me first tell you what's going on here."), new("那个不急！事情得从头说起。", "No hurry with that! One must begin at the beginning.")],
        [NotHeard] = [new("哎，我讲了这么多，你听进去没有？你说说看。", "Hey, after all I've told you, did it go in? Tell me."), new("你先别跳，我刚才讲的那个你明白了吧？", "Don't jump. You did get what I was just telling you?")],
        [SaidThat] = [new("这我刚讲过嘛，{0}！", "But I've just told you: {0}!"), new("哈哈，你走神了，我讲过了。", "Ha, you were dreaming. I've told you that.")],
        [Interrupted] = [new("哎哎，你听我说完嘛！", "Hey, hey, let me finish!"), new("等会儿等会儿，我这儿正讲到关键呢。", "Wait, wait, I was just coming to the good part."), new("你这人，怎么不听人讲话呢？", "You're not much of a listener, are you?")],
        [LetsPass] = [new("你们的东西我知道，我跟你们老总还吃过饭呢。不说这个。", "I know your stuff, I've had dinner with your president. Never mind that."), new("哎，别背书了，咱们聊点真的。", "Come on, don't recite. Let's talk about something real."), new("产品嘛，都差不多。人不一样。", "Products are all alike. People aren't.")],
        [Bored] = [new("你比我还能说，哈哈。（看了一眼手机）", "You talk even more than I do, ha. (Glances at his phone.)"), new("停停停，让我说两句。", "Stop, stop, let me get a word in.")],
        [Chats] = [new("哎对，说起这个！上个月我还……哈哈，扯远了扯远了。", "Ah yes, speaking of that! Only last month I… ha, I'm wandering off."), new("来来来坐，我这茶是朋友从武夷山带的，尝尝！", "Come, sit down. A friend brought me this tea from the mountains, try it!")],
        [EnoughChat] = [new("哈哈哈，你这人有意思。哎，你今天来是想聊什么来着？", "Ha ha, you're good company. What was it you came for, by the way?"), new("是吧是吧！我再跟你讲一个……", "Isn't it? Let me tell you another one…")],
        [Warms] = [new("哎，你懂我！就冲这句话，我跟你多说点。", "Ah, you understand! For that I'll tell you a bit more."), new("可不是嘛！终于有个听得懂的了。", "Isn't it just! At last somebody who gets it.")],
        [PriceLater] = [new("谈钱多没意思，先谈事！", "Money is boring. The thing itself first!"), new("价格好说，格局要大嘛，先听我讲完。", "We'll get to the price. Think big, and hear me out first.")],
        [Pockets] = [new("哈哈，爽快！那我再砍一刀行不行？", "Ha, I like that! May I chop off another slice?"), new("够朋友！这个价我可记住了啊。", "That's a friend! I'll remember that price.")],
        [ShutsDown] = [new("哎，你这就没意思了，聊得好好的谈什么签字。", "Now you've spoilt it. We were having such a good talk, and you come with signing."), new("急什么，我还没想好呢。", "What's the hurry? I haven't made up my mind."), new("再说再说，回头我叫你。", "Later, later. I'll call you.")],
        [WantsToBeAsked] = [new("你得问我愿不愿意啊，哪有这么直接的。", "You might ask whether I'd like to! Not so blunt.")],
        [ProofLater] = [new("看什么看，我话还没说完呢。", "See what? I haven't finished talking."), new("不着急看，你先听听我的想法。", "No hurry to look at things. Hear my idea first.")],
        [PastThat] = [new("这页翻过去了！我现在想的是另一件事。", "That page is turned! I've something else on my mind."), new("哎，那个早聊过了，没劲。", "Oh, we've been through that. Boring.")],
        [MoreAfraid] = [new("哎哟你别说了，越说我越睡不着！", "Oh, stop it, you'll keep me awake at night!"), new("你这么一讲，我更不敢拍这个板了。", "Now that you say it, I dare even less.")],
        [NotComforted] = [new("哈哈，这话我也跟客户说。来点实在的！", "Ha, I tell my customers the same. Something solid, please!"), new("嘴上放心谁不会讲啊。", "Anybody can say that.")],
        [Lectured] = [new("哎，这话应该我说！", "Hey, that's my line!"), new("你这是给我上课来了？哈哈。", "Are you giving me a lesson? Ha.")],
        [Puzzled] = [new("啊？你说的是哪一出？", "Eh? What's that about?"), new("哈哈没听懂，你换个说法。", "Ha, I didn't get that. Say it another way."), new("你这话说得我云里雾里的。", "You've got me in a fog.")],
        [SaysGoodbye] = [new("这就走啦？下回来，我还有好多没讲呢！", "Leaving already? Come again, I've plenty more to tell!")],
    };

    public override IReadOnlyDictionary<PracticeEnd, Text> Endings { get; } = new Dictionary<PracticeEnd, Text>
    {
        [PracticeEnd.TrustGone] = new("（接起电话，越聊越远，冲您摆了摆手。）", "(Takes a call, warms to it, and waves you goodbye.)"),
        [PracticeEnd.TimeUp] = new("哎呀，聊过头了，司机都等急了，下回接着聊！", "Goodness, I've talked too long, my driver is waiting. To be continued!"),
    };
}
