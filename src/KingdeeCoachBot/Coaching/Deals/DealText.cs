using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What the coach says about deals wherever they are met. Course: M3.</summary>
internal static class DealText
{
    public static readonly Text StandingTitle = new("商机的局面", "How a deal stands");
    public static readonly Text StandingExample = new("华能的局面", "How does Siemens stand");
    public static readonly Text SayNew = new("新建商机", "New deal");
    public static readonly Text SayList = new("我的商机", "My deals");

    public static readonly Text NoDeals = new("你这里还没有商机。说一句就能建，比如“新建商机 三一重工ERP升级 预算500万”。", "You have no deals yet. One sentence creates one, for example “new deal Siemens China ERP upgrade, 5 million RMB”.");
    public static readonly Text UnknownCustomer = new("“{0}”还没有商机。是新客户吗？", "You have no deal with “{0}” yet. Is this a new customer?");
    public static readonly Text BeginWith = new("是，新建“{0}”", "Yes, begin with “{0}”");
    public static readonly Text MoreDeals = new("一共 {0} 个。直接说客户的名字更快。", "{0} in all. Naming the customer is quicker.");
    public static readonly Text Gone = new("这个商机已经不在了。", "That deal is no longer there.");
    public static readonly Text HandedOver = new("这个商机已经移交给{0}了，要改请找他。", "That deal was handed over to {0}, who can change it now.");

    public static readonly Text NewTitle = new("新建商机", "New deal");
    public static readonly Text NewExample = new("新建商机 三一重工ERP升级 预算500万 预计明年6月签", "New deal Siemens China MES rollout, 2 million RMB, signing in June");
    public static readonly Text ListTitle = new("我的商机", "My deals");
    public static readonly Text ListExample = new("B阶段的商机", "Deals in stage B");
    public static readonly Text ShowTitle = new("看商机、改商机、结束商机", "See, change or close a deal");
    public static readonly Text ShowExample = new("华能怎么样了", "How is Siemens going?");

    public static readonly Text EditForm = new("修改商机", "Change the deal");
    public static readonly Text Understood = new("我是这样理解的，不对就改：", "This is what I understood. Change what isn't right:");
    public static readonly Text Blank = new("只要客户名就能建，其余知道多少写多少。", "The customer's name is enough; fill in what you know.");
    public static readonly Text Changing = new("看一眼，对了就保存：", "Have a look, then save:");
    public static readonly Text Corrected = new("改好了，你看看：", "Updated. Have a look:");
    public static readonly Text Refused = new("还差一点，改好就能保存：", "Nearly there. Fix this and it can be saved:");
    public static readonly Text Reopened = new("接着填：", "Where you left off:");
    public static readonly Text Twins = new("“{0}”已经有一个商机：{1}。是同一个就填进去，不是就另建。", "There already is a deal with {0}: {1}. If it is the same one, add to it; if not, create another.");
    public static readonly Text LowEnd = new("“{0}”我按低的 {1} 记：漏斗宁低勿高。要按 {2} 记，改一下就行。", "I took the low end of “{0}”, {1}: a funnel should promise less, not more. Change it if you mean {2}.");
    public static readonly Text FilledIn = new("这是已有的商机，你刚写的已经填进来了，保存才生效。", "This is the deal you have already, with what you just wrote filled in. Nothing is saved until you save.");
    public static readonly Text ChangedElsewhere = new("这个商机刚在别处改过，现在存的是：{0}。再按一次保存，就以这张表为准。", "This deal was changed elsewhere just now; what is saved is: {0}. Press save again to keep this form instead.");

    public static readonly Text CustomerMissing = new("客户还没写。写简称也行。", "Who is the customer? A short name will do.");
    public static readonly Text AmountUnclear = new("金额“{0}”我没看懂。写成 500万、30-50万 或 2M USD 这样；不知道就空着。", "I can't read the amount “{0}”. Write it like 5 million, 300K or 2M USD; leave it empty if you don't know.");
    public static readonly Text ExpectedUnclear = new("预计时间“{0}”我没看懂。写成 明年6月、Q3 或 2027-06-30 这样；不知道就空着。", "I can't read the date “{0}”. Write it like June 2027, Q3 or 2027-06-30; leave it empty if you don't know.");
    public static readonly Text TooLong = new("{0}太长了，最多 {1} 个字，现在 {2} 个。留要紧的。", "{0} is too long: {2} characters, at most {1}. Keep what matters.");
    public static readonly Text Customer = new("客户", "Customer");
    public static readonly Text Project = new("项目", "Project");
    public static readonly Text Amount = new("金额", "Amount");
    public static readonly Text Expected = new("预计签约", "Expected signing");
    public static readonly Text Rivals = new("对手", "Rivals");
    public static readonly Text Team = new("我方团队", "Our team");
    public static readonly Text Note = new("备注", "Note");
    public static readonly Text Reason = new("原因", "Reason");
    public static readonly Text NotUnderstood = new(
        "这句话我不知道填到哪里，表单里的内容都还在。可以直接在表单里填，也可以说“预算改成800万”“对手是用友”。",
        "I couldn't tell where that belongs; everything in the form is still there. Fill it in on the form, or say “budget is 3M” or “rivals: SAP”.");
    public static readonly Text Reminder = new("刚才的商机表（{0}）还没保存，内容都在。", "Your deal form ({0}) isn't saved yet; everything in it is kept.");
    public static readonly Text NewName = new("新商机", "New deal");
    public static readonly Text PutAside = new("好，先放下，没有保存。想接着填随时可以。", "All right, put aside and not saved. You can pick it up again any time.");
    public static readonly Text Typed = new("你刚才填的，留给你：\n{0}", "What you had typed, so that it isn't lost:\n{0}");

    public static readonly Text Created = new("已建好", "Created");
    public static readonly Text Saved = new("已保存", "Saved");
    public static readonly Text NextStep = new("下一步", "Next step");
    public static readonly Text LastContact = new("上次联系", "Last contact");
    public static readonly Text NextVisit = new("下次拜访", "Next visit");
    public static readonly Text People = new("关键人", "People");
    public static readonly Text ParkedUntil = new("搁置到", "Parked until");
    public static readonly Text LostTo = new("输给", "Lost to");
    public static readonly Text ResumeToday = new("说好今天重新捡起来", "To be taken up again today");
    public static readonly Text LookAgainToday = new("说好今天再看一眼", "Due for another look today");
    public static readonly Text HasItChanged = new(
        "当时的理由，现在变了吗？变了，就定个下一步；没变，放着也不丢人。",
        "Has the reason from back then changed? If so, agree on a next step; if not, there is no shame in leaving it.");
    public static readonly Text LookAgain = new("再看一眼", "Look again");
    public static readonly Text NoStep = new("还没定", "None yet");
    public static readonly Text Decides = new("{0}（拍板）", "{0} (decides)");
    public static readonly Text NobodyDecides = new("{0}；谁拍板还不知道", "{0}; who decides isn't known");
    public static readonly Text DaysAgo = new("{0}（{1} 天前）", "{0} ({1} days ago)");
    public static readonly Text TodayIs = new("今天", "Today");
    public static readonly Text Yesterday = new("昨天", "Yesterday");
    public static readonly Text Overdue = new("{0}（{1}，已过期）", "{0} ({1}, overdue)");
    public static readonly Text Due = new("{0}（{1}）", "{0} ({1})");
    public static readonly Text WhichToShow = new("要看哪个商机？", "Which deal do you want to see?");
    public static readonly Text WhichToChange = new("要改哪个商机？", "Which deal do you want to change?");
    public static readonly Text WhichDeal = new("哪个商机？", "Which deal?");

    public static readonly Text OpenDeals = new("我的商机", "My deals");
    public static readonly Text Found = new("找到的商机", "Deals found");
    public static readonly Text CountAndSum = new("{0} 个 · {1}", "{0} · {1}");
    public static readonly Text Count = new("{0} 个", "{0}");
    public static readonly Text Besides = new("另有搁置 {0} 个、已结束 {1} 个，说“搁置的商机”“丢掉的单子”就能看。", "Besides: {0} parked, {1} closed. Say “parked deals” or “lost deals” to see them.");
    public static readonly Text NothingFits = new("没有这样的商机。", "No deals like that.");
    public static readonly Text NoneOpen = new("现在没有进行中的商机。", "No deal is being worked on now.");
    public static readonly Text MoreRows = new("后面还有 {0} 个", "{0} more");
    public static readonly Text Closed = new("已结束", "Closed");

    public static readonly Text TeamAdded = new("已加进团队：{0}", "Added to the team: {0}");
    public static readonly Text TeamRemoved = new("{0}已不在团队里", "{0} is off the team now");
    public static readonly Text NotInTeam = new("{0}本来就不在{1}的团队里。", "{0} isn't on the team of {1}.");
    public static readonly Text SayTeam = new("加个售前小刘", "Add Tom as presales");
    public static readonly Text Deleted = new("已删除：{0}。", "Deleted: {0}.");
    public static readonly Text DeleteSummary = new("删除这个商机？", "Delete this deal?");
    public static readonly Text DeleteEmpty = new("里面还没有联系、拜访和下一步，建错了就删。", "It holds no contacts, visits or next steps yet; if it was a mistake, delete it.");
    public static readonly Text DeleteWorth = new("里面有 {0} 条联系、{1} 次拜访、{2} 个下一步，删了找不回来。不做了就叫停：该断则断，经验留得住。", "It holds {0} contacts, {1} visits and {2} next steps, which cannot be brought back. If you are done with it, stop it instead: the deal ends, the lessons stay.");

    /// <summary>The funnel's name of a stage, with its letter.</summary>
    public static Text Stage(DealStage stage) => stage switch
    {
        DealStage.Target => new("T 目标客户", "T Target"),
        DealStage.Prospect => new("P 意向客户", "P Prospect"),
        DealStage.Consideration => new("I 进入考虑期", "I In consideration"),
        _ => new("B 商务谈判", "B Negotiation"),
    };

    /// <summary>A deal's status in a word.</summary>
    public static Text Status(DealStatus status) => status switch
    {
        DealStatus.Won => new("W 赢单", "W Won"),
        DealStatus.Lost => new("L 丢单", "L Lost"),
        DealStatus.Stopped => new("已叫停", "Stopped"),
        DealStatus.Parked => new("已搁置", "Parked"),
        _ => new("进行中", "Open"),
    };

    /// <summary>A member of our team as a field names him: 售前小刘; pre-sales Tom.</summary>
    public static string Member(CoachTurn coach, TeamMember member) => member.Role == TeamRole.Other
        ? member.Name
        : coach.Language == Language.Chinese ? coach.In(Role(member.Role)) + member.Name : $"{coach.In(Role(member.Role))} {member.Name}";

    private static Text Role(TeamRole role) => role switch
    {
        TeamRole.PreSales => new("售前", "pre-sales"),
        TeamRole.Delivery => new("交付", "delivery"),
        TeamRole.Sales => new("销售", "sales"),
        _ => new("领导", "management"),
    };
}
