using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>What the coach says about the customer's people. Course: M1, M4, M11.</summary>
internal static class PeopleText
{
    public static readonly Text ListTitle = new("客户的人", "The customer's people");
    public static readonly Text ListExample = new("华能有哪些人", "Who's who at Siemens");
    public static readonly Text SayList = new("有哪些人", "Who's who");
    public static readonly Text WhichDeal = new("哪个商机的人？", "People of which deal?");
    public static readonly Text WhoseIsHe = new(
        "{0}是哪家客户的？连客户一起说一遍就行，比如“华能的李处微信回复了”。",
        "Which customer is {0} with? Say it once more with the customer, for example “Mr. Chen from Siemens called back”.");
    public static readonly Text WhichPerson = new("说的是谁？", "Whom do you mean?");

    public static readonly Text ListOf = new("{0}的人", "People: {0}");
    public static readonly Text NoPeople = new("{0}还没有记过人。见过谁、聊过谁，说一句就记下，比如“王总是财务总监，拍板的”。", "Nobody is noted for {0} yet. One sentence notes a person, for example “Mr. Chen is the CFO and decides”.");
    public static readonly Text LastMet = new("{0}见过", "met {0}");
    public static readonly Text LastContact = new("{0}联系过", "in touch {0}");
    public static readonly Text NeverMet = new("还没见过", "not met yet");
    public static readonly Text Insider = new("内线", "Insider");
    public static readonly Text Fox = new("FOX", "FOX");
    public static readonly Text Also = new("另外", "Also");
    public static readonly Text AddTitle = new("加一个人", "Add a person");

    public static readonly Text NewForm = new("客户的人", "A person");
    public static readonly Text ChangeForm = new("修改", "Change");
    public static readonly Text Blank = new("知道多少填多少，不知道的留着去问。", "Fill in what you know; leave the rest and find out.");
    public static readonly Text Understood = new("我是这样理解的，不对就改：", "This is what I understood. Change what isn't right:");
    public static readonly Text Changing = new("改好再保存：", "Change what you need, then save:");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");
    public static readonly Text NameMissing = new("怎么称呼？王总、李处这样就行。", "What is the name? “Mr. Chen” will do.");
    public static readonly Text NameTaken = new(
        "这个商机里已经有叫“{0}”的人了。要改他的资料，在名单里点他；是另一个人，就写全名。",
        "This deal already has somebody called “{0}”. To change that entry, open it from the list; for another person, write the full name.");
    public static readonly Text TooLong = new("{0}太长了，最多 {1} 个字，现在 {2} 个。留要紧的。", "{0} is too long: {2} characters, at most {1}. Keep what matters.");
    public static readonly Text DateImpossible = new("日期“{0}”不对。写成 2026-11-20 这样。", "“{0}” is not a date. Write it like 2026-11-20.");
    public static readonly Text MetInFuture = new("{0} 还没到。“上次见面”写已经见过的日子。", "{0} is still to come. “Last met” is for a day that has passed.");
    public static readonly Text Name = new("称呼", "Name");
    public static readonly Text Aliases = new("别的叫法", "Other names");
    public static readonly Text Title = new("职务", "Title");
    public static readonly Text OurContact = new("我方谁联系", "Our contact");
    public static readonly Text Role = new("在这件事上", "Part in the decision");
    public static readonly Text Stance = new("态度", "Stance");
    public static readonly Text Influence = new("影响力", "Influence");
    public static readonly Text Met = new("上次见面", "Last met");
    public static readonly Text InTouch = new("上次联系", "Last contact");
    public static readonly Text ChangedElsewhere = new(
        "{0}的资料刚在别处改过：{1}。再按一次保存，就以这张表为准。",
        "{0} was changed elsewhere just now: {1}. Press save again to keep this form instead.");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以在表单里填，也可以说“他拍板”“他支持我们”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or say “he decides” or “he supports us”.");
    public static readonly Text Reminder = new("刚才{0}的资料还没保存，内容都在。", "What you noted about {0} isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");
    public static readonly Text Nameless = new("新的人", "a new person");

    public static readonly Text Saved = new("已保存", "Saved");
    public static readonly Text Noted = new("已记下：{0}", "Noted: {0}");
    public static readonly Text Undone = new("已撤销", "Undone");
    public static readonly Text UndoTooLate = new("后来又改过了，没有撤销。现在是这样：", "It was changed again since, so nothing was undone. This is how it stands:");
    public static readonly Text Known = new("客户的人", "The customer's people");
    public static readonly Text Renamed = new("{0}就是{1}，以后两个叫法都认得。", "{0} is {1}; I'll know both names from now on.");
    public static readonly Text Merged = new("{0}和{1}合成了一个人，联系和事实都在。", "{0} and {1} are one person now; contacts and facts are kept.");
    public static readonly Text SamePerson = new("{0}和{1}是同一个人？", "Are {0} and {1} the same person?");
    public static readonly Text DeleteAsk = new("把{0}从名单里删掉？", "Take {0} off the list?");
    public static readonly Text Deleted = new("{0}已从名单里删掉。以前的联系记录还在。", "{0} is off the list. Past contacts are kept.");
    public static readonly Text Gone = new("这个人已经不在名单里了。", "That person is no longer on the list.");
    public static readonly Text IsInsider = new("是内线", "insider");
    public static readonly Text IsNoInsider = new("不是内线", "not an insider");
    public static readonly Text IsFox = new("是 FOX", "FOX");
    public static readonly Text IsNoFox = new("不是 FOX", "not a FOX");

    public static readonly Text AskRole = new("{0}在这件事上拍板、审批，还是评估？职务高不等于说了算。", "Does {0} decide, approve or evaluate here? A high title is not the same as having the say.");
    public static readonly Text WhyRole = new("课程“谁是决策人物？他想要吗？”（M4）", "The course asks: “who is the decision-maker, and does he want it?” (M4)");

    /// <summary>What to find out of a deal's people; not a reproach.</summary>
    public static Text Gap(PeopleGap gap) => gap switch
    {
        PeopleGap.NoDecider => new("谁拍板还不知道。下次问：“这件事最后哪位定？”（M4）", "Who decides is not known yet. Ask next time: “Who has the final say on this?” (M4)"),
        PeopleGap.NobodyAgainst => new("谁反对还不知道。通常总有人：谁会因为换系统而不方便？", "Nobody is known to be against it. Somebody usually is: for whom does a new system mean trouble?"),
        _ => new("还没有内线。课程说大客户“必须有”内线：谁愿意告诉你里面的情况？（M1）", "No insider yet. The course says a key account must have one: who would tell you how things stand inside? (M1)"),
    };

    public static Text RoleName(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("拍板", "Decides"),
        DecisionRole.Approver => new("审批", "Approves"),
        DecisionRole.Evaluator => new("评估", "Evaluates"),
        DecisionRole.User => new("使用", "Uses it"),
        DecisionRole.Influencer => new("有影响", "Influences"),
        DecisionRole.Gatekeeper => new("把门", "Gatekeeper"),
        _ => new("角色还不清楚", "Role not known yet"),
    };

    public static Text StanceName(Stance stance) => stance switch
    {
        Methodology.Stance.Against => new("反对", "against us"),
        Methodology.Stance.Doubtful => new("有疑虑", "doubtful"),
        Methodology.Stance.Neutral => new("中立", "neutral"),
        Methodology.Stance.Supporter => new("支持我们", "supports us"),
        _ => new("态度不清楚", "stance not known"),
    };

    public static Text InfluenceName(Influence influence) => influence switch
    {
        Methodology.Influence.Low => new("小", "low"),
        Methodology.Influence.Medium => new("中", "medium"),
        Methodology.Influence.High => new("大", "high"),
        _ => new("不清楚", "not known"),
    };
}
