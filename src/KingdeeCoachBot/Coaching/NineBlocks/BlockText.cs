using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>What the coach says about the nine blocks. Course: M8.</summary>
internal static class BlockText
{
    public static readonly Text HelpTitle = new("九格提问：该问什么", "Nine blocks: what to ask");
    public static readonly Text HelpExample = new("华能的九格", "Nine blocks for Siemens");
    public static readonly Text WhichDeal = new("看哪个商机的九格？", "The nine blocks of which deal?");

    public static readonly Text Title = new("{0}：九格提问", "{0}: nine blocks");
    public static readonly Text TitleOf = new("{0}：问{1}的九格", "{0}: nine blocks for {1}");
    public static readonly Text Known = new("{0}/9 格有了", "{0} of 9 filled");
    public static readonly Text AskWhom = new("第 {0} 格，问{1}", "Block {0}, ask {1}");
    public static readonly Text AskAnybody = new("第 {0} 格，这样问", "Block {0}, ask like this");
    public static readonly Text At = new("{0}见面时问", "Ask on {0}");
    public static readonly Text KnownSoFar = new("现在记的是：{0}", "So far: {0}");
    public static readonly Text Done = new("九格都有了：病痛、影响、愿景，他都认了。", "All nine are there: they own the pain, the impact and the picture.");
    public static readonly Text DoneThen = new("接着看能不能过关，缺什么一条条补。（M8、M4）", "Now see whether it passes the gate, and close what is missing. (M8, M4)");
    public static readonly Text WhoseVision = new(
        "这是谁的愿景？病痛还没人说过，他要的样子已经有了，可能是对手帮他画的。先问：“这个想法是怎么来的？”",
        "Whose vision is it? Nobody has told a pain, yet the picture is there: a rival may have drawn it. Ask: “How did you come to that?”");

    public static readonly Text Saved = new("记下了：第 {0} 格", "Noted: block {0}");
    public static readonly Text SavedAsGuess = new("记下了。是我们自己猜的，还不算数：听他说一遍再改。", "Noted. As our own guess it does not count yet; hear it from them first.");
    public static readonly Text SavedUnconfirmed = new("记下了。这一格要他亲口确认才算。", "Noted. This block counts once he confirms it himself.");
    public static readonly Text SavedNameless = new("记下了。是谁的痛还不知道：写上名字才算他认的。", "Noted. It counts as admitted once you name who did.");
    public static readonly Text Undone = new("撤销了，没有记。", "Taken back; nothing is noted.");

    public static readonly Text SaidMissing = new("写一句他怎么回答的，再保存。", "Write what he answered, then save.");
    public static readonly Text WhoMissing = new("写上是谁认的：没有人认，就还不是他的痛。", "Name who admitted it: a pain that nobody owns is nobody's.");
    public static readonly Text TooLong = new("太长了，最多 {0} 个字。留要紧的。", "Too long: at most {0} characters. Keep what matters.");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Corrected = new("写进去了，看一眼再保存：", "Filled in. Have a look, then save:");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里。可以在表里写，也可以说“王总说月结要十二天”。",
        "I couldn't tell where that belongs. Write it on the card, or say “Mr. Chen said closing takes twelve days”.");
    public static readonly Text Reminder = new("九格（{0}）里写的还没保存，内容都在。", "Your answer in the nine blocks ({0}) isn't saved yet; it is kept.");
    public static readonly Text PutAside = new("好，先放下。想接着问，随时说“{0}的九格”。", "All right, put aside. Say “nine blocks for {0}” to go on.");
    public static readonly Text PutAsideTyped = new("好，先放下，没有保存。你写的是：{0}", "All right, put aside and not saved. You had written: {0}");

    public static readonly Text SheetTitle = new("{0}：痛点清单", "{0}: pain sheet");
    public static readonly Text SheetEmpty = new("还没有人说过痛在哪、要什么样。从第一格问起。", "Nobody has told yet what hurts or what they want. Begin with block 1.");
    public static readonly Text SheetWhy = new("没有病痛，不销。（M19）", "No pain, no sale. (M19)");
    public static readonly Text SheetText = new("痛点清单文字版", "Pain sheet as text");
    public static readonly Text SomebodyThere = new("客户（没记是谁）", "Somebody (no name noted)");
    public static readonly Text Admitted = new("认了", "admitted");
    public static readonly Text NotAdmitted = new("还没认", "not admitted yet");
    public static readonly Text NotAsked = new("还没问：{0}", "Not asked yet: {0}");
    public static readonly Text VisionTitle = new("愿景（我要的）", "Vision (what they want)");
    public static readonly Text VisionOf = new("{0}：“{1}”", "{0}: “{1}”");
    public static readonly Text VisionNone = new("他要的是什么样，还没人说过。", "Nobody has said yet what they want.");
    public static readonly Text VisionUnsaid = new("要的是什么样，还没记原话。", "Their own words are not noted yet.");
    public static readonly Text OursIn = new("里面有我们的：{0}", "Ours in it: {0}");
    public static readonly Text OursMissing = new("里面还没有我们的长处", "None of our strengths in it yet");
    public static readonly Text ConfirmedBy = new("确认的人：{0}", "Confirmed by: {0}");
    public static readonly Text NotConfirmed = new("还没人确认这样就行", "Nobody has confirmed it would do");

    /// <summary>A row's name.</summary>
    public static Text Row(BlockRow row) => row switch
    {
        BlockRow.Diagnose => new("诊断", "Pain"),
        BlockRow.Impact => new("影响", "Impact"),
        _ => new("愿景", "Vision"),
    };

    /// <summary>A column's name.</summary>
    public static Text Column(BlockColumn column) => column switch
    {
        BlockColumn.Open => new("开放", "Open"),
        BlockColumn.Closed => new("封闭", "Closed"),
        _ => new("确认", "Confirm"),
    };

    /// <summary>What a block asks for, in a word or two that fit into a cell.</summary>
    public static Text Short(NineBlock block) => block switch
    {
        NineBlock.OpenProblem => new("痛在哪", "pain"),
        NineBlock.ClosedProblem => new("什么原因", "why"),
        NineBlock.ConfirmProblem => new("是他的痛", "it's his"),
        NineBlock.OpenImpact => new("后果", "leads to"),
        NineBlock.ClosedImpact => new("值多少", "costs"),
        NineBlock.ConfirmImpact => new("他认影响", "he agrees"),
        NineBlock.OpenVision => new("要什么样", "wants"),
        NineBlock.ClosedVision => new("有我们的", "ours in it"),
        _ => new("这样就行", "would do"),
    };

    /// <summary>Why a block is asked. Course: M7, M8, M13, M19.</summary>
    public static Text Why(NineBlock block) => block switch
    {
        NineBlock.OpenProblem => new("没有病痛，不销：先听他讲现在怎么做、痛在哪。（M19）", "No pain, no sale: first hear how it is done today and what hurts. (M19)"),
        NineBlock.ClosedProblem => new("开药方前先诊断：原因不清，方案就对不上。（M19）", "Diagnose before you prescribe: without the reason no solution fits. (M19)"),
        NineBlock.ConfirmProblem => new("他自己认了，才是他的痛。（M7）", "It is his pain once he says so. (M7)"),
        NineBlock.OpenImpact => new("痛要有后果：没有后果，谁都能再等等。（M7）", "A pain needs a consequence: without one, everybody can wait. (M7)"),
        NineBlock.ClosedImpact => new("有了这个数，价格才有得比。（M13）", "With that figure the price has something to stand beside. (M13)"),
        NineBlock.ConfirmImpact => new("影响由他点头，比我们算给他看管用。（M8）", "An impact that he confirms weighs more than one we work out for him. (M8)"),
        NineBlock.OpenVision => new("“产品”在买方的想象里：让他自己画出来。（M19）", "The “product” is the buyer's imagination: let him draw it. (M19)"),
        NineBlock.ClosedVision => new("把我们的长处放进他要的样子里。（M7）", "Bring our strengths into his picture. (M7)"),
        _ => new("他点头说“这样就能办成”，愿景才立得住。（M8）", "The vision stands once he says “with that I could”. (M8)"),
    };

    /// <summary>Why it is asked out of its turn.</summary>
    public static Text Why(BlockReason reason) => reason switch
    {
        BlockReason.ReadyVision => new("他已经想好要什么：先把他的样子听全，再回头问病痛。（M8）", "He knows what he wants: hear his picture out, then go back for the pain. (M8)"),
        BlockReason.BackToPain => new("他要的有了，为什么要还不知道：没有病痛，不销。（M19）", "You know what he wants and not why: no pain, no sale. (M19)"),
        _ => new("上次问到现在有些日子了，当面再对一遍。（M4）", "It has been a while since you asked: check it once more. (M4)"),
    };
}
