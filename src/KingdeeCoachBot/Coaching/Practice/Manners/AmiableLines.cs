using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;
using static KingdeeCoachBot.Methodology.Practice.BuyerReaction;

namespace KingdeeCoachBot.Coaching.Practice.Manners;

/// <summary>老好人: yes to everything, committed to nothing; opens to whoever cares. Course: M16.</summary>
internal sealed class AmiableLines : ManLines
{
    public override PersonalityType Type => PersonalityType.Amiable;

    public override IReadOnlyDictionary<BuyerReaction, IReadOnlyList<Text>> Reactions { get; } = new Dictionary<BuyerReaction, IReadOnlyList<Text>>
    {
        [Agrees] = [new("哎，对对，就是这个意思。", "Yes, yes, that's just what I meant."), new("是是，您理解得对。", "Yes, you've understood me well."), new("对，您听得真仔细。", "Right. You do listen.")],
        [Corrects] = [new("呃，也不全是……我刚才说的，是{0}。", "Well, not quite… what I meant was: {0}."), new("可能我没说清楚，我是说{0}。", "Perhaps I wasn't clear. I meant: {0}.")],
        [MoreOrLess] = [new("差不多吧，都还行，都还行。", "More or less. It's all right, it's all right."), new("对对，是有一点，大家都这样嘛。", "Yes, a little. It's like that everywhere, isn't it.")],
        [Shrugs] = [new("这个啊……也还好吧，再看看。", "Oh, that… it's not so bad. Let's see."), new("这个不好说，慢慢来嘛。", "Hard to say. There's no hurry.")],
        [NotHeard] = [new("呵呵，您先听我把这事儿说完整，好吧？", "Heh. Let me make sure you've got the whole picture first, all right?"), new("我刚才说的，您看我说明白了没有？", "What I just said, did it make sense to you?")],
        [SaidThat] = [new("刚才跟您说过的，{0}，呵呵。", "I mentioned it just now: {0}, heh."), new("嗯，就是刚才说的那些。", "Well, it's what I said before.")],
        [KeepsBack] = [new("这个……我也说不太好。（笑笑，喝了口茶）", "That… I can't really say. (Smiles and sips his tea.)"), new("呵呵，都挺好，都挺好，没什么大事。", "Heh, it's all fine, all fine. Nothing much.")],
        [LetsPass] = [new("挺好挺好，资料您放这儿，我回头看。", "Very nice. Leave the brochure, I'll look at it some time."), new("嗯，你们是大公司，肯定好。（没往下接）", "Yes, you're a big company, I'm sure it's good. (Says no more.)"), new("好的好的，我们研究研究。", "Good, good. We'll look into it.")],
        [Chats] = [new("哎，您太客气了，来来，喝茶喝茶。", "How kind of you. Come, have some tea."), new("是啊是啊，您路上辛苦了吧？", "Yes, yes. Did you have a good trip?")],
        [EnoughChat] = [new("呵呵，是啊。您今天过来，是想了解点什么？", "Heh, yes. And what would you like to know today?"), new("对对。（给您续上茶）", "Yes, yes. (Pours you more tea.)")],
        [Warms] = [new("哎，有人这么说一句，心里就舒服多了。", "You know, it's good to hear somebody say that."), new("谢谢您体谅。说实话，是不太容易。", "Thank you. To be honest, it isn't easy.")],
        [PriceLater] = [new("价格啊……这个我做不了主，先不说这个吧。", "The price… that's not for me to say. Let's leave it for now."), new("钱的事不急，不急。", "The money can wait, it can wait.")],
        [Pockets] = [new("哎呀，那太好了，那我就先记上。……还能再照顾点儿吗？", "Oh, that's very kind, I'll note it down. … Could you do a little more?"), new("您真够意思。我跟领导说，就按这个往下谈。", "That's good of you. I'll tell my boss to go on from there.")],
        [ShutsDown] = [new("这个……我得跟领导汇报汇报，您等我消息吧。", "That… I'd have to report to my boss. You'll hear from me."), new("不急不急，大家再商量商量。（往后靠了靠）", "No hurry, no hurry. We'll talk it over. (Leans back.)"), new("好的好的，回头再约，回头再约。", "Sure, sure. We'll arrange something, some time.")],
        [WantsToBeAsked] = [new("呃，您这么一说，我倒有点怕了。能不能让我想想？", "Well, put like that, I'm a little scared. May I think about it?")],
        [ProofLater] = [new("好啊好啊，有机会去看看。（没说哪天）", "Sure, sure, we'll have a look some day. (Doesn't say when.)"), new("您太费心了，这个不着急安排。", "You're too kind. There's no need to arrange that yet.")],
        [PastThat] = [new("这个大家都定过了，我就不再提了。", "That's been settled by everybody. I wouldn't bring it up again."), new("嗯，这个……先不说这个了吧。", "Well… let's leave that, shall we.")],
        [MoreAfraid] = [new("哎哟，您一说我这心里更慌了。", "Oh dear, now I'm even more nervous."), new("是啊，越想越怕，要不还是先放放？", "Yes, the more I think of it… perhaps we should leave it for now?")],
        [NotComforted] = [new("呵呵，好，好。（没松口）", "Heh. Good, good. (But he doesn't relax.)"), new("您是好意，可真出了事，担着的是我呀。", "You mean well. But if something happens, it's on me.")],
        [Lectured] = [new("呵呵，也没您说的那么严重。", "Heh, it isn't as bad as all that."), new("嗯……大家也都挺努力的。", "Well… everybody is doing their best.")],
        [Puzzled] = [new("嗯嗯，是，是。（笑着看您）", "Mm, yes, yes. (Smiles at you.)"), new("呵呵，您是说……？", "Heh, you mean…?"), new("这个我没太听明白，您别见怪。", "I didn't quite follow, forgive me.")],
        [SaysGoodbye] = [new("好好，您慢走，常来啊。", "Good, good. Take care, and do come again.")],
    };

    public override IReadOnlyDictionary<PracticeEnd, Text> Endings { get; } = new Dictionary<PracticeEnd, Text>
    {
        [PracticeEnd.TrustGone] = new("（手机响了，笑着起身）不好意思，我这边有点事，回头联系，回头联系。", "(His phone rings; he gets up, smiling.) I'm sorry, something has come up. We'll be in touch, we'll be in touch."),
        [PracticeEnd.TimeUp] = new("哎呀，聊着聊着就到点了，下回我请您吃饭。", "Oh, how time flies. Next time lunch is on me."),
    };
}
