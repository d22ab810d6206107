using KingdeeCoachBot.Methodology.Risks;

namespace KingdeeCoachBot.Coaching.Risks;

/// <summary>What the coach says about risks as a whole.</summary>
internal static class RiskText
{
    public static readonly Text Title = new("商机的风险", "A deal's risks");
    public static readonly Text Example = new("华能为什么红", "Why is Siemens red");
    public static readonly Text WhichDeal = new("看哪个商机的风险？", "The risks of which deal?");
    public static readonly Text None = new("没有看到风险", "No risks in sight");
    public static readonly Text Closed = new("已经结束，没有风险要看", "Closed: no risks to look at");
    public static readonly Text More = new("另有{0}条，先处理上面的。", "{0} more; these come first.");

    /// <summary>The colour in words; what is urgent stands alone.</summary>
    public static Text Verdict(DealColour colour, bool isUrgent) => (colour, isUrgent) switch
    {
        (DealColour.Red, _) => new("红：{0}条风险", "Red: {0} risks"),
        (DealColour.Yellow, true) => new("黄，其中有急事：{0}条风险", "Yellow, one of them urgent: {0} risks"),
        (DealColour.Yellow, _) => new("黄：{0}条风险", "Yellow: {0} risks"),
        (_, true) => new("有急事：{0}条风险", "Urgent; risks: {0}"),
        _ => new("还好：{0}条风险", "Fine so far; risks: {0}"),
    };
}
