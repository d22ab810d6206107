namespace KingdeeCoachBot.Coaching.Gates;

/// <content>What the forms of the gates say.</content>
internal static partial class GateText
{
    public static readonly Text WhichQuestion = new("这句话回答的是哪一条？先放在“为什么要换”，不对就换一条。", "Which question does this answer? I put it under “Why they need it”; choose another if that is wrong.");
    public static readonly Text ShowTitle = new("关卡：差什么、问谁、怎么问", "Gates: what is missing, whom to ask, how");
    public static readonly Text ShowExample = new("华能能进P吗", "What does Siemens still lack for P?");
    public static readonly Text TellTitle = new("记一条事实", "Tell a fact of a deal");
    public static readonly Text TellExample = new("华能的预算批下来了，一千二百万，财务总监周总说的", "Siemens' budget is approved, 12 million, their CFO Zhou said so");
    public static readonly Text WhichDeal = new("说的是哪个商机？", "Which deal is this about?");
    public static readonly Text SayShow = new("看关卡", "Gates");

    public static readonly Text FormTitle = new("记下事实", "Note what is known");
    public static readonly Text Understood = new("我是这样理解的，不对就改：", "This is what I understood. Change what isn't right:");
    public static readonly Text Blank = new("写客户的原话最好，再写是谁说的。", "His own words are best; then say who said so.");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");
    public static readonly Text NotKept = new("不记", "Don't keep it");
    public static readonly Text Pair = new("{0}：{1}", "{0}: {1}");
    public static readonly Text With = new("{0}（{1}）", "{0} ({1})");
    public static readonly Text AgainstOld = new("情况变了，之前的“{0}”不作数了", "Things changed: “{0}” holds no longer");
    public static readonly Text TakesAmount = new("也更新预计投资：{0}", "Also set the amount: {0}");
    public static readonly Text TakesExpected = new("也更新预计签约：{0}", "Also set the expected signing: {0}");
    public static readonly Text TakesRivals = new("也加进对手：{0}", "Also add to the rivals: {0}");
    public static readonly Text TakesDecider = new("也把{0}记成拍板的人", "Also note {0} as the one who decides");
    public static readonly Text AnswerMissing = new("还没写答案。一句话就行，比如“预算一千二百万，已经批了”。", "The answer is still empty. One sentence is enough, such as “12 million, approved”.");
    public static readonly Text WhoConfirmed = new("“客户确认”要有人：是谁确认的？只是听说，就把依据改成“听说”。", "“Confirmed” needs a person: who confirmed it? If it was hearsay, set it to “heard”.");
    public static readonly Text TooLong = new("太长了，最多 {0} 个字，现在 {1} 个。留要紧的。", "Too long: {1} characters, at most {0}. Keep what matters.");
    public static readonly Text InFuture = new("{0} 还没到。写知道这件事的那天。", "{0} is still to come. Give the day you learnt it.");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以在表单里填，也可以说“预算批了，周总说的”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in, or say “the budget is approved, Mr. Chen said so”.");
    public static readonly Text Reminder = new("刚才记的事实（{0}）还没保存，内容都在。", "What you noted about {0} isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");
    public static readonly Text Noted = new("已记下", "Noted");
    public static readonly Text Undone = new("已撤销", "Undone");
    public static readonly Text UndoneBefore = new("这条已经不在了，没有可撤销的", "It is no longer there; nothing was undone");
    public static readonly Text NewPerson = new("{0}原来不在名单里，已加到这个商机的人里。", "{0} was new and is now among this deal's people.");
    public static readonly Text AmountSet = new("预计投资记成 {0}。", "Amount set to {0}.");
    public static readonly Text ExpectedSet = new("预计签约记成 {0}。", "Expected signing set to {0}.");
    public static readonly Text RivalsSet = new("对手加上了{0}。", "{0} is now among the rivals.");
    public static readonly Text OldFallen = new("之前的“{0}”不作数了，这一条要重新问清。", "“{0}” holds no longer; it has to be asked again.");
    public static readonly Text NextAsk = new("下一个要问的：{0}", "Next to ask: {0}");
}
