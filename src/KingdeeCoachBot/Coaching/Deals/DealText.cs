using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What the coach says about deals wherever they are met. Course: M3.</summary>
internal static class DealText
{
    public static readonly Text SayNew = new("新建商机", "New deal");
    public static readonly Text SayList = new("我的商机", "My deals");

    public static readonly Text NoDeals = new("你这里还没有商机。说一句就能建，比如“新建商机 三一重工ERP升级 预算500万”。", "You have no deals yet. One sentence creates one, for example “new deal Siemens China ERP upgrade, 5 million RMB”.");
    public static readonly Text UnknownCustomer = new("“{0}”还没有商机。是新客户吗？", "You have no deal with “{0}” yet. Is this a new customer?");
    public static readonly Text BeginWith = new("是，新建“{0}”", "Yes, begin with “{0}”");
    public static readonly Text MoreDeals = new("一共 {0} 个。直接说客户的名字更快。", "{0} in all. Naming the customer is quicker.");
    public static readonly Text Gone = new("这个商机已经不在了。", "That deal is no longer there.");
    public static readonly Text HandedOver = new("这个商机已经移交给{0}了，要改请找他。", "That deal was handed over to {0}, who can change it now.");

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
}
