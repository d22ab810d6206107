using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.StakeholderMaps;

/// <summary>What the coach says about who is who, who moves whom, and who of ours meets whom. Course: M11, M1.</summary>
internal static class MapText
{
    public static readonly Text HelpTitle = new("关系图、FOX、谁去见谁", "Stakeholder map, FOX, who meets whom");
    public static readonly Text HelpExample = new("华能的关系图", "Stakeholder map of Siemens");
    public static readonly Text WhichDeal = new("看哪个商机的关系图？", "The map of which deal?");
    public static readonly Text WhichPerson = new("这个商机里没有找到这个人。先加到名单里，再说谁去见他。", "I can't find that person in the deal. Add the person first, then say who meets them.");

    public static readonly Text MapTitle = new("关系图", "Stakeholder map");
    public static readonly Text FoxTitle = new("FOX 和内线", "FOX and insider");
    public static readonly Text PairsTitle = new("谁去见谁", "Who meets whom");
    public static readonly Text Empty = new("{0}还没有记过人。说一句就能记，比如“王总是财务总监，拍板的”。", "Nobody is noted for {0} yet. One sentence notes a person, for example “Mr. Chen is the CFO and decides”.");
    public static readonly Text AllWell = new("该有的角色都有人，也没有漏管的人。", "Every part has somebody, and nobody is left out.");
    public static readonly Text Risk = new("要紧：", "Matters now: ");
    public static readonly Text More = new("名单里还有{0}个人，图上只画前{1}个。", "{0} more in the list; the picture shows the first {1}.");

    public static readonly Text Influence = new("影响力{0}", "influence {0}");
    public static readonly Text Ours = new("我方：{0}", "ours: {0}");
    public static readonly Text NobodyOfOurs = new("我方还没人", "nobody of ours yet");
    public static readonly Text Met = new("{0}见过", "met {0}");
    public static readonly Text Contacted = new("{0}联系过", "in touch {0}");
    public static readonly Text Never = new("没见过", "not met");

    public static readonly Text FoxIs = new("{0}是 FOX", "{0} is the FOX");
    public static readonly Text NoFox = new("还没有 FOX", "No FOX yet");
    public static readonly Text Say = new("说话有分量", "has a say");
    public static readonly Text NoSay = new("说话没分量，那他是朋友，不是 FOX", "has little say: a friend, but no FOX");
    public static readonly Text SayUnknown = new("说话有没有分量还不清楚", "whether they have a say is not known");
    public static readonly Text Near = new("就在拍板的圈子里", "sits at the table where it is decided");
    public static readonly Text NearUnknown = new("和拍板的人走得近不近还不清楚", "how near they are to who decides is not known");
    public static readonly Text Watched = new("{0}天前刚联系过", "in touch {0} days ago");
    public static readonly Text TalkedToday = new("今天刚联系过", "in touch today");
    public static readonly Text Silent = new("{0}天没联系了", "no contact for {0} days");
    public static readonly Text NeverTalked = new("还没有联系记录", "no contact noted");
    public static readonly Text InsiderIs = new("内线：{0}", "Insider: {0}");
    public static readonly Text NoInsider = new("内线还没有。内线报信，FOX 推动权力，是两个角色，可以是一个人。（M1）", "No insider yet. The insider informs, the FOX moves power: two parts, perhaps one person. (M1)");
    public static readonly Text Develop = new("可以培养{0}：他的项目成了，就是他的成绩。先帮他准备一份能在会上讲的材料。（M11）", "{0} could become one: if the project succeeds, it is their success. Prepare something they can present. (M11)");
    public static readonly Text NobodyToDevelop = new("名单里还没有合适的人。想想谁会因为项目成功而得分，而且老板听他的。（M11）", "Nobody in the list fits yet. Who gains if this succeeds, and has the boss's ear? (M11)");
    public static readonly Text AskFox = new("这个项目做成了，对您自己意味着什么？老板平时最听谁的意见？", "what would it mean for you yourself if this succeeds? And whose opinion does your boss value most?");
    public static readonly Text AskNews = new("最近内部讨论到哪一步了？有什么我能帮您准备的？", "how far has the discussion got on your side? Is there anything I can prepare for you?");

    public static readonly Text Compliance = new(
        "提醒一句：记录里提到“{0}”。这条路走不得，对他、对你都是风险。干净的办法一样管用：请他去老客户现场看看，帮他准备汇报，把项目做成他的成绩。拿不准先问合规同事。这句话只有你看得到。（M11）",
        "One reminder: your notes mention “{0}”. Leave that road alone; it can ruin them as well as us. Clean ways work just as well: a visit to a reference customer, help with their presentation, a project that is their success. When in doubt, ask compliance. Only you see this. (M11)");

    public static readonly Text PairSet = new("{0}去见", "{0}");
    public static readonly Text PairSuggested = new("没人管，建议{0}去", "nobody yet; {0} would fit");
    public static readonly Text PairWanted = new("没人管，该{0}去", "nobody yet; it wants {0}");
    public static readonly Text PairMine = new("没人管，你先跟", "nobody yet; take it yourself");
    public static readonly Text PairHigher = new("{0}去见；再请{1}露一次面", "{0}; bring {1} along once");
    public static readonly Text PairWhy = new("买卖对等：拍板的见我们的领导，评估的见售前，使用的见交付。（M11、M19）", "Power buys from power: deciders meet our management, evaluators our pre-sales, users our delivery. (M11, M19)");
    public static readonly Text PairHow = new("定了就说一句，比如“{0}由{1}去见”。", "Once settled just say so, for example “{1} meets {0}”.");
    public static readonly Text ExampleOurs = new("张总", "our CEO");
    public static readonly Text NobodyLeft = new("每个人都有我方的人在管。", "Everybody has somebody of ours.");

    public static Text OurRole(TeamRole? role) => role switch
    {
        TeamRole.Management => new("我们的领导", "our management"),
        TeamRole.PreSales => new("售前", "pre-sales"),
        TeamRole.Delivery => new("交付的同事", "somebody from delivery"),
        _ => new("你", "you"),
    };

    public static Text RoleMissing(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("谁拍板还不知道。问：“这件事最后哪位点头？他自己想做吗？”（M4）", "Who decides is not known. Ask: “Who says yes in the end, and does he want it?” (M4)"),
        DecisionRole.Approver => new("谁批钱还不知道。问：“定下来以后，钱要经过哪几位签字？”（M11）", "Who releases the money is not known. Ask: “Once it is decided, who signs for the money?” (M11)"),
        DecisionRole.Evaluator => new("谁评方案还不知道。问：“方案由谁来评？他最看重什么？”（M11）", "Who judges the proposal is not known. Ask: “Who evaluates it, and what counts most?” (M11)"),
        _ => new("以后谁用还不知道。问：“上线以后，每天用它的是哪个部门、哪几位？”（M11）", "Who will work with it is not known. Ask: “Which department and which people will use it daily?” (M11)"),
    };

    /// <summary>What a finding says to do. {0} the person, {1} and {2} the figures, {3} somebody of ours.</summary>
    public static Text Finding(StakeholderFindingKind kind, bool hasPerson) => kind switch
    {
        StakeholderFindingKind.Outnumbered => new("支持我们的{1}个，反对的{2}个。先去听{0}：换系统，他怕丢什么？（M11）", "{1} for us, {2} against. First hear {0} out: what would be lost by the change? (M11)"),
        StakeholderFindingKind.Opponent => new("{0}反对我们。别绕开他，去问他怕丢什么，至少让他不挡。（M11）", "{0} is against us. Don't go round: ask what would be lost, and get at least no veto. (M11)"),
        StakeholderFindingKind.NoFox when hasPerson => new("还没有 FOX，没人替我们推动权力。{0}可以培养。（M11）", "No FOX yet: nobody moves power for us. {0} could become one. (M11)"),
        StakeholderFindingKind.NoFox => new("还没有 FOX。想想项目成了谁得分，而且老板听他的。（M11）", "No FOX yet. Who gains if it succeeds, and has the boss's ear? (M11)"),
        StakeholderFindingKind.FoxWithoutSay => new("{0}是 FOX，可是说话没分量。再找一个老板听得进的。（M11）", "{0} is the FOX but has little say. Find somebody the boss listens to. (M11)"),
        StakeholderFindingKind.FoxSilent => new("FOX {0}已经{1}天没联系。打个电话，带一条对他有用的消息。（M11）", "No contact with the FOX {0} for {1} days. Call, with news that is of use there. (M11)"),
        StakeholderFindingKind.NoInsider when hasPerson => new("还没有内线，里面怎么想我们听不到。{0}愿不愿意多说两句？（M1）", "No insider yet, so we don't hear what they think. Would {0} tell you more? (M1)"),
        StakeholderFindingKind.NoInsider => new("还没有内线，里面怎么想我们听不到。谁愿意跟你说实话？（M1）", "No insider yet, so we don't hear what they think. Who would tell you frankly? (M1)"),
        StakeholderFindingKind.InsiderSilent => new("内线{0}已经{1}天没联系。问一句：“内部讨论到哪一步了？”（M11）", "No word from the insider {0} for {1} days. Ask: “How far has the discussion got?” (M11)"),
        StakeholderFindingKind.DeciderAlone => new("{0}支持我们，可其他{2}个人里{1}个不是。他一个人扛不住，先帮他争取同事。（M11）", "{0} is for us, but {1} of the {2} others are not. Don't leave {0} alone: win the colleagues. (M11)"),
        StakeholderFindingKind.PowerToPower => new("{0}拍板，我方还没人对等去见。请{3}出面一次。（M19）", "{0} decides, and nobody of ours of equal rank has come. Bring {3} in once. (M19)"),
        _ => new("", ""),
    };
}
