namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>What stands around the one thing to do.</summary>
internal static class NextActionText
{
    public static readonly Text DayHelp = new("今天最该做的一件事", "The one thing to do today");
    public static readonly Text DayExample = new("今天最该做什么", "What should I do first today");
    public static readonly Text DealHelp = new("一个商机的下一步", "The next move in a deal");
    public static readonly Text DealExample = new("华能下一步该做什么", "What should I do next at Siemens");
    public static readonly Text WhichDeal = new("想看哪个商机的下一步？", "The next move in which deal?");

    public static readonly Text DayTitle = new("今天最该做的一件事", "The one thing to do today");
    public static readonly Text DealTitle = new("{0}：现在最该做的一件事", "{0}: the one thing to do now");
    public static readonly Text CanSay = new("可以这么说", "You could say");
    public static readonly Text MostUnknown = new("最值得弄清：{0}", "Most worth knowing: {0}");
    public static readonly Text AskWhom = new("问{0}", "ask {0}");
    public static readonly Text AtVisit = new("{0}见面时", "when you meet on {0}");
    public static readonly Text NobodyYet = new("还没有人能问：先找到{0}", "nobody to ask yet: find {0}");
    public static readonly Text NoDeals = new("手上还没有在跟的商机。说一句就能建一个。", "You have no open deals yet. One sentence creates one.");
    public static readonly Text Closed = new("{0}已经结束了（{1}）。要接着打，先重新打开。", "{0} is over ({1}). Reopen it to go on.");
    public static readonly Text Parked = new("{0}搁置到{1}，到那天我提醒你。要提前动，就恢复跟进。", "{0} is parked until {1}; I'll remind you that day. Take it up again to act sooner.");
    public static readonly Text Comma = new("，", ", ");
    public static readonly Text SayReopen = new("重新打开{0}", "Reopen {0}");
    public static readonly Text SayResume = new("恢复{0}", "Resume {0}");
}
