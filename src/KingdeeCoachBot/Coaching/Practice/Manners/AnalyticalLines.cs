using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;
using static KingdeeCoachBot.Methodology.Practice.BuyerReaction;

namespace KingdeeCoachBot.Coaching.Practice.Manners;

/// <summary>技术性的: precise, complete, distrusts big words. Course: M16.</summary>
internal sealed class AnalyticalLines : ManLines
{
    public override PersonalityType Type => PersonalityType.Analytical;

    public override IReadOnlyDictionary<BuyerReaction, IReadOnlyList<Text>> Reactions { get; } = new Dictionary<BuyerReaction, IReadOnlyList<Text>>
    {
        [Agrees] = [new("对，这个表述是准确的。", "Yes, that is put correctly."), new("基本准确，可以这么记。", "Accurate. You may note it like that."), new("是这个逻辑。", "That is the logic of it.")],
        [Corrects] = [new("这个说法不准确。我说的是{0}。", "That isn't accurate. What I said was: {0}."), new("不完全是。准确地说，是{0}。", "Not quite. To be exact: {0}.")],
        [MoreOrLess] = [new("差不多吧。不过这么问，我只能回答是或者不是。", "More or less. Asked like that, all I can say is yes or no."), new("不能这么简单地说。你想了解哪一块？", "It isn't that simple. What exactly do you want to know?")],
        [Shrugs] = [new("前面的情况还没讲清楚，后面的我没法回答。", "The first part isn't clear yet, so I can't answer the second."), new("这要看前提。前提我们还没谈。", "That depends on the premise, and we haven't discussed it.")],
        [NotHeard] = [new("我建议你先确认一下，我刚才讲的你理解得对不对。", "I suggest you check first whether you understood what I said."), new("先别往下推。我刚才那一段，你复述一下看。", "Don't run ahead. Say back to me what I just described.")],
        [SaidThat] = [new("这个前面讲过了：{0}。", "I've covered that: {0}."), new("重复了。我们谈下一项。", "That's a repetition. Next item, please.")],
        [LetsPass] = [new("这是宣传材料里的话，有依据吗？", "That's from a brochure. Is there evidence for it?"), new("好和不好，要看指标。你先说指标。", "Good or bad is a matter of measures. Which measures?"), new("嗯。这些我网上都看过了。", "Yes. I've read all that on your website.")],
        [DistrustsWords] = [new("“领先”是什么定义？这种词对我没有意义。", "“Leading” by what definition? Words like that mean nothing to me."), new("麻烦用具体的话说。大词我听不懂。", "Please say it in plain terms. I don't understand big words.")],
        [WantsPrecision] = [new("“影响”太笼统。你要的是天数、人数，还是金额？", "“Impact” is too general. Days, people or money?"), new("具体点问，我有数。", "Ask me precisely. I do have the figures.")],
        [Chats] = [new("谢谢。我们开始吧，我列了几个点。", "Thank you. Shall we begin? I've made a list."), new("还好。先看议程？", "Fine. The agenda first?")],
        [EnoughChat] = [new("这个跟今天的议题没关系。", "That isn't on today's agenda."), new("我们还是回到正题。", "Let's return to the subject.")],
        [Warms] = [new("嗯，谢谢。具体你想了解什么？", "Thank you. What would you like to know?"), new("好的。请继续。", "All right. Please go on.")],
        [PriceLater] = [new("范围都没定，谈价格没有意义。", "The scope isn't defined. A price would mean nothing."), new("报价等需求清单出来再说。", "Price comes after the list of requirements.")],
        [Pockets] = [new("这个折扣请写进报价单。依据是什么？原来的价格虚高吗？", "Please put that discount into the quote. What is it based on? Was the price inflated before?"), new("记下了。那成本结构也请列一下。", "Noted. Then please list your cost structure too.")],
        [ShutsDown] = [new("我的问题还没有答完，现在谈这个不合适。", "My questions aren't answered. It isn't the time for that."), new("信息不够，我不做决定。", "I don't decide on incomplete information."), new("下一步要有内容，我现在看不出内容是什么。", "A next step needs content. I don't see any yet.")],
        [WantsToBeAsked] = [new("结论我同意，方式我不同意。你应该征求我的意见。", "I agree with the conclusion, not with the way. You might ask me.")],
        [ProofLater] = [new("验证什么？测试项都没列，怎么验证。", "Prove what? There's no list of test items yet."), new("先把问题定义清楚，再谈怎么证明。", "Define the question first. Then we can talk of proof.")],
        [PastThat] = [new("这部分结论已经有了，材料里写着。", "That's been concluded. It's in the documents."), new("这一项已经关闭了，我们看眼前的。", "That item is closed. Let's look at what's open.")],
        [MoreAfraid] = [new("你把问题说得越严重，实施风险就越大，这个你想过吗？", "The worse you paint it, the bigger the implementation risk. Have you considered that?"), new("这些我都知道，所以才更要谨慎。", "I know all that. It's exactly why I'm careful.")],
        [NotComforted] = [new("“没问题”不是一个可以验证的说法。", "“No problem” is not a statement one can verify."), new("请给我条款或者数据，不要给我保证。", "Give me clauses or data, not assurances.")],
        [Lectured] = [new("这个结论是你推的，不是我说的。", "That's your conclusion, not mine."), new("数据来源是哪里？", "What is your source for that?")],
        [Puzzled] = [new("这个问题的范围我没弄清楚，能具体一点吗？", "I'm not clear about the scope of your question. Could you be more specific?"), new("你指的是哪个环节？", "Which step do you mean?"), new("抱歉，我不确定你在问什么。", "Sorry, I'm not sure what you're asking.")],
        [SaysGoodbye] = [new("好，会议纪要麻烦发我一份。", "All right. Please send me the minutes.")],
    };

    public override IReadOnlyDictionary<PracticeEnd, Text> Endings { get; } = new Dictionary<PracticeEnd, Text>
    {
        [PracticeEnd.TrustGone] = new("（合上本子）今天先到这里，你们准备充分了再约吧。", "(Closes his notebook.) Let's stop here. Come back when you're better prepared."),
        [PracticeEnd.TimeUp] = new("会议室后面有人订了，今天只能到这里。", "The room is booked after us. That's all for today."),
    };
}
