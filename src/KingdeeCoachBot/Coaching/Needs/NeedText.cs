using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>What the coach says of needs. Course: M9.</summary>
internal static class NeedText
{
    public static readonly Text HelpTitle = new("需求清单", "The customer's needs");
    public static readonly Text HelpExample = new("华能需要集团合并报表，李处最看重", "Siemens needs consolidated reporting, Mr. Chen cares most");
    public static readonly Text WhichDeal = new("哪个商机的需求？", "Needs of which deal?");
    public static readonly Text SayList = new("需求清单", "List of needs");
    public static readonly Text Title = new("{0}的需求", "Needs of {0}");
    public static readonly Text Empty = new("还没有记过需求。说一句就记，比如“{0}需要集团合并报表，李处最看重”。", "No needs are noted yet. One sentence notes one, for example “{0} needs consolidated reporting, Mr. Chen cares most”.");
    public static readonly Text BuildOn = new("就打这一条：{0}", "Build on this one: {0}");
    public static readonly Text BuildOnWhy = new("客户最重要的需求=你有答案的需求。（M9）{0}", "The customer's most important need is the one you have the answer to. (M9) {0}");
    public static readonly Text NothingToBuildOn = new("还没有一条是我们有答案的", "We have the answer to none of them yet");
    public static readonly Text NothingToBuildOnWhy = new("客户最重要的需求=你有答案的需求。（M9）接着问，问到我们的长处上。", "The customer's most important need is the one you have the answer to. (M9) Keep asking until you meet our strengths.");
    public static readonly Text Versus = new("我们{0}，{1}{2}。", "We {0}, {1} {2}.");
    public static readonly Text More = new("后面还有 {0} 条", "{0} more");
    public static readonly Text Rival = new("对手", "rivals");
    public static readonly Text Customer = new("客户", "the customer");
    public static readonly Text You = new("您好", "Tell me");

    public static readonly Text What = new("需求", "Need");
    public static readonly Text Who = new("谁的需求", "Whose need");
    public static readonly Text HowImportant = new("有多重要", "How important");
    public static readonly Text Ours = new("我们", "We");
    public static readonly Text StabilityLabel = new("稳不稳", "Stability");
    public static readonly Text OurAnswer = new("我们怎么答", "Our answer");
    public static readonly Text RivalAnswer = new("对手怎么答", "The rival's answer");
    public static readonly Text NotKnown = new("还不知道", "not known yet");

    public static readonly Text Saved = new("已保存", "Saved");
    public static readonly Text Shown = new("需求", "Need");
    public static readonly Text Updated = new("这条记过，已更新", "Noted before, now updated");
    public static readonly Text Deleted = new("“{0}”已删掉。", "“{0}” is removed.");
    public static readonly Text DeleteAsk = new("删掉需求“{0}”？", "Remove the need “{0}”?");
    public static readonly Text Gone = new("这条需求已经不在了。", "That need is no longer there.");

    public static readonly Text NewForm = new("一条需求", "A need");
    public static readonly Text ChangeForm = new("修改需求", "Change the need");
    public static readonly Text Blank = new("知道多少填多少，不知道的留着去问。", "Fill in what you know; leave the rest and find out.");
    public static readonly Text Understood = new("我是这样理解的，不对就改：", "This is what I understood. Change what isn't right:");
    public static readonly Text Known = new("这条记过，你刚说的已经填进来了：", "This one is noted already; what you said is filled in:");
    public static readonly Text Changing = new("改好再保存：", "Change what you need, then save:");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");
    public static readonly Text WhatMissing = new("需要什么还没写，几个字就行。", "What is needed? A few words will do.");
    public static readonly Text TooLong = new("{0}太长了，最多 {1} 个字，现在 {2} 个。留要紧的。", "{0} is too long: {2} characters, at most {1}. Keep what matters.");
    public static readonly Text ChangedElsewhere = new("“{0}”刚在别处改过。再按一次保存，就以这张表为准。", "“{0}” was changed elsewhere just now. Press save again to keep this form instead.");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以说“李处最看重”“我们能满足”“用友做得不好”。",
        "I couldn't tell where that belongs; everything in the form is still there. Try “Mr. Chen cares most”, “we have it” or “SAP can't do it”.");
    public static readonly Text Reminder = new("刚才的需求“{0}”还没保存，内容都在。", "The need “{0}” isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。", "All right, put aside and not saved.");
    public static readonly Text Nameless = new("新的需求", "a new need");

    public static Text ImportanceName(Importance importance) => importance switch
    {
        Importance.High => new("必须有", "a must"),
        Importance.Medium => new("想要", "wanted"),
        Importance.Low => new("有更好", "nice to have"),
        _ => new("多重要还没问", "importance not asked"),
    };

    /// <summary>How well it is answered: 我们{能满足}, we {answer it}.</summary>
    public static Text OursName(AnswerStrength strength) => strength switch
    {
        AnswerStrength.Fully => new("能满足", "answer it fully"),
        AnswerStrength.Partly => new("能满足一部分", "answer it in part"),
        AnswerStrength.None => new("做不了", "cannot"),
        _ => new("还没想好怎么答", "have no answer noted"),
    };

    /// <summary>How well the rival answers it: 用友{能满足}, SAP {answers it}.</summary>
    public static Text RivalsName(AnswerStrength strength) => strength switch
    {
        AnswerStrength.Fully => new("能满足", "can do it fully"),
        AnswerStrength.Partly => new("只能满足一部分", "can do it in part"),
        AnswerStrength.None => new("做不了", "cannot"),
        _ => new("怎么答还不知道", "not known"),
    };

    public static Text StabilityName(NeedStability stability) => stability switch
    {
        NeedStability.Stable => new("稳了", "stable"),
        NeedStability.Moving => new("还在变", "still moving"),
        _ => new("稳不稳还不知道", "stability not known"),
    };

    /// <summary>What to do. {0} is the need, {1} who needs it, {2} the rival.</summary>
    public static Text Advice(NeedAdvice advice) => advice switch
    {
        NeedAdvice.FindOurAnswer => new("我们拿什么答还没写：先问售前，再跟{1}谈。", "What do we answer it with? Ask pre-sales before you talk to {1}."),
        NeedAdvice.MakeItMatterLess => new("{2}有、我们没有，避短：问清为了办成什么，用别的办法满足。", "{2} can and we cannot: find out what it serves, and serve that another way."),
        NeedAdvice.PromiseNothing => new("我们没有，先别答应：白纸黑字，一诺千金。（M10）", "We do not have it; promise nothing. Black on white, a promise is worth gold. (M10)"),
        NeedAdvice.AskHowMuchItMatters => new("我们有答案，{1}有多看重还没问。", "We have the answer; how much it matters to {1} was not asked."),
        NeedAdvice.AskWhoNeedsIt => new("是谁的需求还不知道，没人认的需求推不动。", "Whose need is it? A need that is nobody's moves nothing."),
        NeedAdvice.SayWhereWeDiffer => new("{2}答得不比我们差：说清差别在哪，别只说“我们也有”。", "{2} answers it no worse: say where we differ, not just “we can, too”."),
        NeedAdvice.MakeItMatterMore => new("扬长：我们有答案，问出没有它的后果，让它变重要。", "Play our strength: ask what it costs to go without, until it matters."),
        NeedAdvice.AskWhatRivalsOffer => new("我们有答案，{2}怎么答还不知道，问一句。", "We have the answer; ask what {2} offer."),
        NeedAdvice.MakeItStable => new("我们领先，让它稳下来：请别的部门也认，写进纪要。", "We lead; make it stable: have other departments agree and put it in the minutes."),
        _ => new("站住了：写进客户自己的文件，别让它变。", "It stands; get it into the customer's own papers."),
    };

    /// <summary>How to ask. {0} is whom one speaks to, {1} the need.</summary>
    public static Text Question(NeedAdvice advice) => advice switch
    {
        NeedAdvice.FindOurAnswer => new("{0}，“{1}”做成什么样，您就满意了？", "{0}, what would “{1}” have to look like for you?"),
        NeedAdvice.MakeItMatterLess => new("{0}，要“{1}”，是为了办成什么事？", "{0}, what do you want to achieve with “{1}”?"),
        NeedAdvice.PromiseNothing => new("{0}，“{1}”这一期要是不上，会怎么样？", "{0}, what if “{1}” were not part of the first phase?"),
        NeedAdvice.AskHowMuchItMatters => new("{0}，您说的这几条里，“{1}”排第几？", "{0}, of all you mentioned, where does “{1}” rank?"),
        NeedAdvice.AskWhoNeedsIt => new("{0}，“{1}”是哪个部门提的，谁最着急？", "{0}, who asked for “{1}”, and who is in a hurry?"),
        NeedAdvice.SayWhereWeDiffer => new("{0}，“{1}”这一条，您准备拿什么来比几家？", "{0}, how will you compare vendors on “{1}”?"),
        NeedAdvice.MakeItMatterMore => new("{0}，没有“{1}”，一年要多花多少人、多少钱？", "{0}, what does it cost you a year to go without “{1}”?"),
        NeedAdvice.AskWhatRivalsOffer => new("{0}，“{1}”这一条，别家是怎么跟您说的？", "{0}, what have others told you about “{1}”?"),
        NeedAdvice.MakeItStable => new("{0}，“{1}”能写进这次的会议纪要吗？", "{0}, can “{1}” go into the minutes?"),
        _ => new("{0}，“{1}”会写进你们的招标要求吗？", "{0}, will “{1}” be in your tender?"),
    };
}
