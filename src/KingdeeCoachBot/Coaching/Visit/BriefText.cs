using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>What a brief says of people, contacts and promises.</summary>
internal static class BriefText
{
    public static readonly Text CountsMuch = new("说话分量重", "his word counts");
    public static readonly Text LastMet = new("上次见面{0}", "last met {0}");
    public static readonly Text NeverMet = new("没有见面记录", "no meeting on record");
    public static readonly Text LastSaid = new("{0}：{1}", "{0}: {1}");
    public static readonly Text WeOwe = new("我们欠的：{0}", "We owe: {0}");
    public static readonly Text TheyOwe = new("他们答应的：{0}", "They promised: {0}");

    public static Text Role(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("拍板的人", "decides"),
        DecisionRole.Approver => new("批钱、审批的人", "approves"),
        DecisionRole.Evaluator => new("评估的人", "evaluates"),
        DecisionRole.User => new("使用的人", "will use it"),
        DecisionRole.Influencer => new("说得上话的人", "has influence"),
        DecisionRole.Gatekeeper => new("把门的人", "keeps the door"),
        _ => new("角色还不清楚", "role not known yet"),
    };

    public static Text Stance(Stance stance) => stance switch
    {
        Methodology.Stance.Supporter => new("支持我们", "for us"),
        Methodology.Stance.Neutral => new("中立", "neutral"),
        Methodology.Stance.Doubtful => new("有疑虑", "has doubts"),
        _ => new("反对", "against us"),
    };

    public static Text Contact(ContactKind kind) => kind switch
    {
        ContactKind.Call => new("电话", "call"),
        ContactKind.WeChat => new("微信", "WeChat"),
        ContactKind.MessageSent or ContactKind.MessageAnswered => new("消息", "message"),
        ContactKind.Dinner => new("饭局", "meal"),
        _ => new("见面", "meeting"),
    };
}
