using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>What the coach says about contacts. Course: M4 (evidence), M11 (reading: compliance).</summary>
internal static class ContactText
{
    public static readonly Text LogTitle = new("记一次联系", "Log a contact");
    public static readonly Text LogExample = new("刚和华能的李处微信聊了，他说预算过了", "Just called Mr. Chen from Siemens, the budget is approved");
    public static readonly Text ListExample = new("和华能最近联系过什么", "Contacts with Siemens");

    public static readonly Text WhichDeal = new("这次联系是哪个商机的？", "Which deal was this contact about?");
    public static readonly Text WhichList = new("看哪个商机的联系？", "Whose contacts do you want to see?");
    public static readonly Text How = new("怎么联系的？", "How were you in touch?");

    public static readonly Text Logged = new("已记下", "Logged");
    public static readonly Text LoggedBefore = new("已经记过了", "Logged before");
    public static readonly Text Undone = new("已撤销，这次联系没有记。你说的是：{0}", "Undone; this contact is not logged. You had said: {0}");
    public static readonly Text UndoneBare = new("已撤销，这次联系没有记。", "Undone; this contact is not logged.");
    public static readonly Text Gone = new("这次联系已经不在了。", "That contact is no longer there.");
    public static readonly Text Nobody = new("没写和谁", "nobody named");

    public static readonly Text Noted = new("记为：{0} · {1}", "Noted as: {0} · {1}");

    public static readonly Text HeardAs = new("“{0}”我按音听成了{1}，不对就改。", "I took “{0}” for {1}; correct it if that's wrong.");
    public static readonly Text Added = new("{0}原来不在名单里，已加到这个商机的人里。", "{0} was new and is now among this deal's people.");
    public static readonly Text NewDeal = new("“{0}”是新客户，已经建了商机。", "“{0}” is new; a deal has been created.");
    public static readonly Text DealIsClosed = new("这个商机已经结束了，联系照样记下。", "This deal is closed; the contact is logged all the same.");
    public static readonly Text Compliance = new(
        "提醒一句：听起来和“{0}”有关。公司和法律都有红线，拿不准先问合规同事。这句话只有你看得到。",
        "One reminder: this sounds like “{0}”. Company rules and the law draw a line here; when in doubt, ask compliance first. Only you see this.");
    public static readonly Text IsThatVisit = new("是{0}见{1}那次吗？说说成果，就算做完复盘了。", "Was that the visit to {1}, {0}? Tell me what came of it and the debrief is done.");
    public static readonly Text StepOffered = new("下一步：{0}", "Next step: {0}");
    public static readonly Text StepDone = new("“{0}”这一步完成了？", "Is the step “{0}” done?");
    public static readonly Text AskStep = new("接下来呢？这个商机还没有下一步。", "What comes next? This deal has no next step.");

    public static readonly Text ListOf = new("{0}的联系", "Contacts: {0}");
    public static readonly Text NoContacts = new("{0}还没有记过联系。聊过一次就说一句，比如“刚和李处微信聊了，他说预算过了”。", "No contacts logged for {0} yet. After each talk one sentence is enough, for example “just called Mr. Chen, the budget is approved”.");
    public static readonly Text More = new("还有 {0} 次", "{0} more");

    public static readonly Text NewForm = new("记一次联系", "Log a contact");
    public static readonly Text ChangeForm = new("更正联系", "Correct the contact");
    public static readonly Text Blank = new("和谁、怎么联系的、他说了什么。", "Who, how, and what was said.");
    public static readonly Text Changing = new("改好再保存：", "Change what you need, then save:");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");
    public static readonly Text DateMissing = new("哪一天？选个日期。", "Which day? Pick a date.");
    public static readonly Text DateImpossible = new("日期“{0}”不对。写成 2026-11-20 这样，或者直接说“昨天”。", "“{0}” is not a date. Write it like 2026-11-20, or just say “yesterday”.");
    public static readonly Text Future = new("{0} 还没到。还没发生的，说“计划一次拜访”。", "{0} is still to come. For what lies ahead, say “plan a visit”.");
    public static readonly Text TooLong = new("{0}太长了，最多 {1} 个字，现在 {2} 个。留要紧的。", "{0} is too long: {2} characters, at most {1}. Keep what matters.");
    public static readonly Text People = new("和谁", "With whom");
    public static readonly Text Said = new("说了什么", "What was said");
    public static readonly Text DealMissing = new("哪个商机？写客户的名字。", "Which deal? Write the customer's name.");
    public static readonly Text DealUnknown = new("没有找到叫“{0}”的商机。写客户的名字试试。", "There is no deal called “{0}”. Try the customer's name.");
    public static readonly Text DealUnclear = new("“{0}”对得上好几个商机：{1}。写全一点。", "“{0}” fits several deals: {1}. Write it in full.");
    public static readonly Text ChangedElsewhere = new(
        "这次联系刚在别处改过，现在存的是：{0}。再按一次保存，就以这张表为准。",
        "This contact was changed elsewhere just now; what is saved is: {0}. Press save again to keep this form instead.");
    public static readonly Text Typed = new("你刚才写的是：{0}", "What you had written: {0}");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以在表单里填，也可以说“昨天”“是微信”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or say “yesterday” or “it was a call”.");
    public static readonly Text Reminder = new("刚才的联系记录（{0}）还没保存，内容都在。", "Your contact ({0}) isn't saved yet; everything in it is kept.");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");

    public static Text Kind(ContactKind kind) => kind switch
    {
        ContactKind.Call => new("电话", "Call"),
        ContactKind.WeChat => new("微信", "WeChat"),
        ContactKind.MessageSent => new("发出，等回复", "Sent, awaiting an answer"),
        ContactKind.MessageAnswered => new("客户回复", "Customer's answer"),
        ContactKind.Dinner => new("吃饭", "Meal"),
        _ => new("见面", "Meeting"),
    };

    /// <summary>A gate question in a word. Course: M4.</summary>
    public static Text Question(GateQuestion question) => question switch
    {
        GateQuestion.WhyNeed => new("为什么需要", "why they need it"),
        GateQuestion.BudgetPlan => new("预算", "budget"),
        GateQuestion.DecisionMaker => new("决策人", "decision maker"),
        GateQuestion.DecisionProcess => new("决策过程", "decision process"),
        GateQuestion.DecisionCriteria => new("决策因素", "decision criteria"),
        GateQuestion.Timeline => new("时间表", "timetable"),
        GateQuestion.Competitors => new("竞争对手", "competitors"),
        _ => new("为什么是我们", "why us"),
    };
}
